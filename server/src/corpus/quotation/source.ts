import { type CaseList, EMPTY_CASE_LIST } from '../../authority/case-list';
import type { OpinionDocument } from '../../opinion/document';
import type { Analysis } from '../../reference/analysis';
import { type FileFacts, factsOf, NOTE, PAGE } from '../facts';
import { citedSeries, pageAt } from '../places';
import { type Words, wordsOf } from './words';

/** A file that quotations can be compared with. Made once, used for many. */
export interface QuotationSource {
  readonly document: OpinionDocument;
  readonly words: Words;
  /** Places of each word, for finding where a quotation can begin. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** The file holds parts of the opinion only: what is not there may stand in the rest. */
  readonly partial: boolean;
  /** Raw span of the words from one index to another, inclusive. */
  span(from: number, to: number): { readonly start: number; readonly end: number };
  /** Page of the case at a raw offset; undefined where neither a page mark nor the manifest tells. */
  pageAt(offset: number): number | undefined;
}

/** The text of an analysed file made ready for comparison: tags, page and note marks are not among its words. */
export function quotationSource(analysis: Analysis, caseList: CaseList = EMPTY_CASE_LIST): QuotationSource {
  return quotationSourceOf(analysis.document, factsOf('', analysis, caseList));
}

/** The same of a file whose facts are known: its text need only be parsed. */
export function quotationSourceOf(document: OpinionDocument, facts: FileFacts): QuotationSource {
  const { reading } = document;
  const marks = new Set<number>();
  for (let at = 2; at < facts.noteMarks.length; at += NOTE) marks.add(reading.fromRaw(facts.noteMarks[at]!));
  const all = wordsOf(reading.text);
  const kept = all.folded.map((_, index) => !(marks.has(all.starts[index]!) && /^\d{1,3}$/.test(all.folded[index]!)));
  const pick = <T>(list: ArrayLike<T>): T[] => Array.from(list).filter((_, index) => kept[index]);
  const words: Words = {
    folded: pick(all.folded),
    written: pick(all.written),
    starts: Int32Array.from(pick(all.starts)),
    ends: Int32Array.from(pick(all.ends)),
  };
  const places = new Map<string, number[]>();
  words.folded.forEach((word, index) => {
    const list = places.get(word);
    if (list) list.push(index);
    else places.set(word, [index]);
  });
  return {
    document,
    words,
    places,
    partial: document.family === 'excerpt',
    span: (from, to) => ({ start: reading.rawStart(words.starts[from]!), end: reading.rawEnd(words.ends[to]!) }),
    pageAt: offset => pageAt(facts, offset) ?? pageBeforeMark(facts, offset),
  };
}

/** Before the first mark of a block stands the page before it. */
function pageBeforeMark(facts: FileFacts, offset: number): number | undefined {
  const series = citedSeries(facts, undefined);
  if (series === undefined) return undefined;
  const end = facts.blocks.find(start => start > offset) ?? Number.POSITIVE_INFINITY;
  for (let at = 0; at < facts.pages.length; at += PAGE) {
    const [page, own, start] = [facts.pages[at]!, facts.pages[at + 1], facts.pages[at + 2]!];
    if (own === series && start > offset) return start < end ? page - 1 : undefined;
  }
  return undefined;
}
