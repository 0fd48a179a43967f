import type { Pin } from '../citation/citation';
import type { Span } from '../opinion/span';
import { type FileFacts, NOTE, type OpinionFact, PAGE } from './facts';
import { namedOpinion } from './named-opinion';

/** A place in the file of a cited case. */
export interface PinnedPlace {
  readonly start: number;
  /**
   * What was found: the text of the note, the mark of the note, the page, the text before the mark of the next page,
   * the opinion that the citation names, or only the file's first opinion.
   */
  readonly found: 'note' | 'note-mark' | 'page' | 'before-page' | 'opinion' | 'top';
}

/** First page of a case from its id: 436 for `us/384/436`; undefined for other authorities. */
function firstPageOf(target: string | null | undefined): number | undefined {
  const page = /^[a-z0-9]+\/[^/]+\/(\d+)$/.exec(target ?? '')?.[1];
  return page === undefined ? undefined : Number(page);
}

/**
 * The series of page marks that counts in the pages of the file's own citation: where marks of several reporters stand in a
 * file, the one whose first mark is nearest at or after the first page of the case.
 */
export function ownSeries(facts: FileFacts): number | undefined {
  return nearestSeries(facts, firstPageOf(facts.identity?.target))?.series ?? facts.pages[1];
}

/** The series whose first mark is nearest at or after a page, and that mark's page; without a page the first series. */
function nearestSeries(
  facts: FileFacts,
  first: number | undefined,
): { readonly series: number; readonly page: number } | undefined {
  let best: { readonly series: number; readonly page: number } | undefined;
  const seen = new Set<number>();
  for (let at = 0; at < facts.pages.length; at += PAGE) {
    const [page, series] = [facts.pages[at]!, facts.pages[at + 1]!];
    if (seen.has(series)) continue;
    seen.add(series);
    if (first === undefined) return { series, page };
    if (page >= first && (best === undefined || page < best.page)) best = { series, page };
  }
  return best;
}

/** Pages that the first mark may leave out where no list says how far the case goes: a syllabus. */
const LATE = 40;

/**
 * The series whose marks are pages of a citation of the case: the file's own, or another id under which it is cited (a parallel
 * reporter). Undefined where the marks begin before the case or behind its last page, or, where no list tells that, far behind
 * its first: they are misread, or those of another print, and none of them is a page to cite. An excerpt begins anywhere.
 */
export function citedSeries(facts: FileFacts, cited: string | undefined): number | undefined {
  const own = facts.identity?.target;
  const first = firstPageOf(cited ?? own);
  if (cited !== undefined && cited !== own) {
    const near = first === undefined ? undefined : nearestSeries(facts, first);
    return near && near.page <= first! + LATE ? near.series : undefined;
  }
  const series = ownSeries(facts);
  if (facts.family === 'excerpt' || first === undefined) return series;
  const last = facts.lastPage ?? first + LATE;
  for (let at = 0; at < facts.pages.length; at += PAGE) {
    if (facts.pages[at + 1] !== series) continue;
    const page = facts.pages[at]!;
    return page >= first - 1 && page <= last ? series : undefined;
  }
  return series;
}

/** Raw offset of the first place where the page begins; undefined when no mark or manifest entry says so. */
export function pageStart(facts: FileFacts, page: number, cited?: string): number | undefined {
  const series = citedSeries(facts, cited);
  for (let at = 0; at < facts.pages.length; at += PAGE) {
    if (facts.pages[at] === page && facts.pages[at + 1] === series) return facts.pages[at + 2];
  }
  return undefined;
}

/**
 * Page at a raw offset: that of the last mark before it in the same block; undefined before the first mark, since the page
 * there is the one before the mark or an earlier one.
 */
export function pageAt(facts: FileFacts, offset: number): number | undefined {
  const series = citedSeries(facts, undefined);
  let block = 0;
  for (const start of facts.blocks) if (start <= offset) block = start;
  let page: number | undefined;
  for (let at = 0; at < facts.pages.length; at += PAGE) {
    if (facts.pages[at + 2]! > offset) break;
    if (facts.pages[at + 1] === series && facts.pages[at + 2]! >= block) page = facts.pages[at];
  }
  return page;
}

/** Start of the text that ends at the first mark of page + 1: the page before a mark runs up to it (DOMAIN 1.14). */
function startBefore(facts: FileFacts, page: number, cited: string | undefined): number | undefined {
  const next = pageStart(facts, page + 1, cited);
  if (next === undefined) return undefined;
  let line = 0;
  for (const start of facts.lineStarts) {
    if (start > next) break;
    line = start;
  }
  return line;
}

interface Mark {
  readonly page: number;
  readonly start: number;
}

/** Marks of the pages of a citation of the case, in text order. */
function marksOf(facts: FileFacts, cited: string | undefined): Mark[] {
  const series = citedSeries(facts, cited);
  const marks: Mark[] = [];
  for (let at = 0; at < facts.pages.length; at += PAGE) {
    if (facts.pages[at + 1] === series) marks.push({ page: facts.pages[at]!, start: facts.pages[at + 2]! });
  }
  return marks;
}

/** Where a note stands: row of `notes` or `noteMarks` for a number, of one opinion where that is known, from an offset on. */
function noteIn(rows: Int32Array, note: number, opinion: number | undefined, after: number): number | undefined {
  let first: number | undefined;
  for (let at = 0; at < rows.length; at += NOTE) {
    if (rows[at] !== note || (opinion !== undefined && rows[at + 1] !== opinion)) continue;
    const start = rows[at + 2]!;
    if (start >= after) return start;
    first ??= start;
  }
  return first;
}

/** The only text of a note of this number in the file: where its opinion is not known to be the pinned one, no other can be meant. */
function onlyNote(rows: Int32Array, note: number): number | undefined {
  let found: number | undefined;
  for (let at = 0; at < rows.length; at += NOTE) {
    if (rows[at] !== note) continue;
    if (found !== undefined) return undefined;
    found = rows[at + 2]!;
  }
  return found;
}

/**
 * The note of a pin. Notes of separate opinions begin anew at 1: it is that of the opinion whose mark of it stands on the
 * pinned page, else of the opinion the citation names, else of the one the page lies in.
 */
function notePlace(facts: FileFacts, note: number, page: Span | undefined, named: number): PinnedPlace | undefined {
  const after = page?.start ?? 0;
  let opinion = named >= 0 ? named : undefined;
  if (page) {
    opinion ??= facts.opinions.findIndex(one => one.start <= page.start && page.start < one.end);
    for (let at = 0; at < facts.noteMarks.length; at += NOTE) {
      const start = facts.noteMarks[at + 2]!;
      if (facts.noteMarks[at] === note && page.start <= start && start < page.end) opinion = facts.noteMarks[at + 1]!;
    }
    if (opinion === -1) opinion = undefined;
  }
  const text = noteIn(facts.notes, note, opinion, after);
  if (text !== undefined) return { start: text, found: 'note' };
  const mark = noteIn(facts.noteMarks, note, opinion, after);
  if (mark !== undefined) return { start: mark, found: 'note-mark' };
  const only = onlyNote(facts.notes, note);
  return only === undefined ? undefined : { start: only, found: 'note' };
}

/**
 * The page a pin names, as far as marks bound it: of several marks of one page that in the opinion the citation names. Where
 * that opinion begins in the middle of the page, its part of the page.
 */
function pageSpan(facts: FileFacts, marks: readonly Mark[], page: number, named: number): Span | undefined {
  const opinion = facts.opinions[named];
  let found = -1;
  marks.forEach((mark, index) => {
    if (mark.page !== page) return;
    const inside = opinion !== undefined && opinion.start <= mark.start && mark.start < opinion.end;
    if (found < 0 || (inside && marks[found]!.start < opinion.start)) found = index;
  });
  const mark = marks[found];
  if (!mark) return undefined;
  const end = marks[found + 1]?.start ?? facts.length;
  const start = opinion && mark.start < opinion.start && opinion.start < end ? opinion.start : mark.start;
  return { start, end };
}

/** A page or note in digits; undefined for `xii` and the like. */
function numberIn(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : undefined;
}

/** False where the marks before and behind an opinion say that the page is none of its: many files lack some of the opinions. */
function mayHold(marks: readonly Mark[], opinion: OpinionFact, page: number): boolean {
  return marks.every(
    mark => !(mark.start < opinion.start && mark.page > page) && !(mark.start >= opinion.end && mark.page < page),
  );
}

/** What a citation says of a place beside its pin. */
export interface PinContext {
  /** Overrides the pin's first page, for a pointer on the end of a range. */
  readonly page?: number | undefined;
  /** As written: `Harlan, J., dissenting`. */
  readonly weight?: string | undefined;
  /** Id under which the case is cited, where the file is that of another citation of it: its pages are that reporter's. */
  readonly cited?: string | undefined;
}

/**
 * Where a pin leads in the file of the cited case (DOMAIN 5.3): the text of the note, its mark, the page, the opinion
 * that the citation names, else the top.
 */
export function pinnedPlace(facts: FileFacts, pin: Pin | undefined, context: PinContext = {}): PinnedPlace {
  const page = context.page ?? numberIn(pin?.page);
  const named = namedOpinion(facts.opinions, context.weight);
  const marks = page === undefined ? [] : marksOf(facts, context.cited);
  const span = page === undefined ? undefined : pageSpan(facts, marks, page, named);
  const note = numberIn(pin?.note?.replace(/^(\d+)\D.*$/, '$1'));
  const noted = note === undefined ? undefined : notePlace(facts, note, span, named);
  if (noted) return noted;
  if (span) return { start: span.start, found: 'page' };
  const before = page === undefined ? undefined : startBefore(facts, page, context.cited);
  if (before !== undefined) return { start: before, found: 'before-page' };
  const opinion = facts.opinions[named];
  if (opinion && (page === undefined || mayHold(marks, opinion, page)))
    return { start: opinion.start, found: 'opinion' };
  return { start: facts.opinions[0]?.start ?? 0, found: 'top' };
}
