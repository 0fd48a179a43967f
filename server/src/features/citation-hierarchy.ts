import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type Range,
  SymbolKind,
} from 'vscode-languageserver-types';
import type { CaseList } from '../authority/case-list';
import { type FileFacts, MENTION } from '../corpus/facts';
import { type Corpus, mentionsIn } from '../corpus/index';
import { citingAny, holdingFiles, idsOf, mentionsOfAny } from '../corpus/same-case';
import { reporterOfSlug } from '../corpus/stated-cite';
import { nameOf } from '../corpus/uri';
import { caseAddress } from './authority';
import { publicTitle } from './hover/work-card';
import { asPlainText } from './markdown';
import { sharedTargetAt } from './references';
import { linesOf, rangeOf, type View } from './view';

/** What the hierarchy of citations is asked of, besides an open file. */
export interface Citations {
  readonly corpus: Corpus;
  readonly caseList: CaseList;
  /** Address as the editor spells it. */
  uriOf(key: string): string;
}

/** Most items of one list: a longer one is read in the *Cited by* view. */
const MOST = 1000;

/** What an item carries from one request to the next. */
interface ItemData {
  /** The authority. */
  readonly target: string | null;
  /** Key of the file that holds it. */
  readonly file: string | null;
}

const NOWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function itemOf(name: string, detail: string, uri: string, range: Range, data: ItemData): CallHierarchyItem {
  return {
    name,
    detail,
    kind: data.file === null ? SymbolKind.Class : SymbolKind.File,
    uri,
    range,
    selectionRange: range,
    data,
  };
}

function rowOf({ caseList }: Citations, target: string) {
  const address = caseAddress(target);
  return address && caseList.at(address.slug, address.volume, address.page).find(row => row.kind === 'case');
}

function yearWords(year: number | undefined): string {
  return year === undefined ? '' : String(year);
}

/** The case of a file as an item: its top is its place. */
function fileItem(citations: Citations, file: FileFacts): CallHierarchyItem {
  const { identity } = file;
  const target = identity?.target ?? null;
  const name = identity?.name ?? (target === null ? undefined : rowOf(citations, target)?.name) ?? nameOf(file.key);
  const detail = [identity?.cite, yearWords(file.year)].filter(Boolean).join(', ');
  const start = linesOf(file).positionAt(file.opinions[0]?.start ?? 0);
  return itemOf(name, detail, citations.uriOf(file.key), { start, end: start }, { target, file: file.key });
}

/** `384 U.S. 436` of `us/384/436`; the id for what is no case. */
function citeWords(target: string): string {
  const address = caseAddress(target);
  return address ? `${address.volume} ${reporterOfSlug(address.slug)} ${address.page}` : target;
}

/** `Fifth Amendment`, `18 U.S.C. § 1001`; '' for what has no name of its own. */
function lawWords(target: string): string {
  return asPlainText(/^\*\*(.*?)\*\*/.exec(publicTitle(target) ?? '')?.[1] ?? '');
}

/** An authority as an item: the file that holds it, else a place that mentions it. */
export function authorityItem(
  citations: Citations,
  target: string,
  caption: string,
  mentionedIn: FileFacts | undefined,
): CallHierarchyItem | undefined {
  const held = holdingFiles(citations.corpus, target).files[0];
  if (held) return fileItem(citations, held);
  const row = rowOf(citations, target);
  const name = row?.name ?? (caption || lawWords(target) || citeWords(target));
  const detail = [citeWords(target), yearWords(row?.year)].filter(words => words !== '' && words !== name).join(', ');
  const place = mentionedIn && mentionsIn(mentionedIn, target)[0];
  if (!mentionedIn || !place) return undefined;
  const range = rangeOf(linesOf(mentionedIn), place);
  return itemOf(name, detail, citations.uriOf(mentionedIn.key), range, { target, file: null });
}

/** What stands at the pointer: the authority that is cited there, else the case of the file itself. */
export function prepareCitations(citations: Citations, view: View, offset: number): CallHierarchyItem[] {
  const target = sharedTargetAt(view, offset);
  const own = view.corpus.file(view.key);
  if (target !== undefined) {
    const caption = own?.captions[own.targets.indexOf(target)] ?? '';
    const item = authorityItem(citations, target, caption, own ?? view.corpus.citing(target)[0]);
    return item ? [item] : [];
  }
  return own ? [fileItem(citations, own)] : [];
}

/** What an item that came back carries; nothing for what is not ours. */
export function dataOf(item: { readonly data?: unknown }): ItemData {
  const { target, file } = (item.data ?? {}) as Partial<ItemData>;
  return { target: typeof target === 'string' ? target : null, file: typeof file === 'string' ? file : null };
}

/** Who cites it: the citing cases, in order of their address, with every place. */
export function incomingCitations(citations: Citations, item: CallHierarchyItem): CallHierarchyIncomingCall[] {
  const { target } = dataOf(item);
  if (target === null) return [];
  const ids = idsOf(citations.corpus, target);
  return citingAny(citations.corpus, ids)
    .slice(0, MOST)
    .map(file => {
      const lines = linesOf(file);
      return { from: fileItem(citations, file), fromRanges: mentionsOfAny(file, ids).map(m => rangeOf(lines, m)) };
    });
}

/** What it cites: the authorities of its file in the order of their first mention, with every place. */
export function outgoingCitations(citations: Citations, item: CallHierarchyItem): CallHierarchyOutgoingCall[] {
  const { target, file: key } = dataOf(item);
  const file =
    (key === null ? undefined : citations.corpus.file(key)) ??
    (target === null ? undefined : citations.corpus.filesOf(target)[0]);
  if (!file) return [];
  const lines = linesOf(file);
  const places: Range[][] = file.targets.map(() => []);
  for (let at = 0; at < file.mentions.length; at += MENTION) {
    const [to = 0, start = 0, end = 0] = file.mentions.subarray(at, at + 3);
    places[to]?.push(rangeOf(lines, { start, end }));
  }
  return file.targets.slice(0, MOST).flatMap((cited, index) => {
    if (cited === file.identity?.target) return [];
    const to = authorityItem(citations, cited, file.captions[index] ?? '', file);
    return to ? [{ to, fromRanges: places[index] ?? [NOWHERE] }] : [];
  });
}
