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
export function firstPageOf(target: string | null | undefined): number | undefined {
  const page = /^[a-z0-9]+\/[^/]+\/(\d+)$/.exec(target ?? '')?.[1];
  return page === undefined ? undefined : Number(page);
}

/**
 * The series of page marks that counts in the pages of the file's own citation: where marks of several reporters stand in a
 * file, the one whose first mark is nearest at or after the first page of the case.
 */
export function ownSeries(facts: FileFacts): number | undefined {
  const first = firstPageOf(facts.identity?.target);
  let best: number | undefined;
  let distance = Number.POSITIVE_INFINITY;
  const seen = new Set<number>();
  for (let at = 0; at < facts.pages.length; at += PAGE) {
    const series = facts.pages[at + 1]!;
    if (seen.has(series)) continue;
    seen.add(series);
    const away = first === undefined ? seen.size : facts.pages[at]! - first;
    if (away >= 0 && away < distance) {
      distance = away;
      best = series;
    }
  }
  return best ?? facts.pages[1];
}

/** Pages that the first mark may leave out where no list says how far the case goes: a syllabus. */
const LATE = 40;

/**
 * The series whose marks are pages of the file's citation; undefined where they begin behind the last page of the case, or, where
 * no list tells that, far behind the first: they are misread, or those of another print, and none of them is a page to cite. An
 * excerpt begins anywhere.
 */
export function citedSeries(facts: FileFacts): number | undefined {
  const series = ownSeries(facts);
  const first = firstPageOf(facts.identity?.target);
  if (facts.family === 'excerpt' || first === undefined) return series;
  const last = facts.lastPage ?? first + LATE;
  for (let at = 0; at < facts.pages.length; at += PAGE) {
    if (facts.pages[at + 1] === series) return facts.pages[at]! <= last ? series : undefined;
  }
  return series;
}

/** Raw offset of the first place where the page begins; undefined when no mark or manifest entry says so. */
export function pageStart(facts: FileFacts, page: number): number | undefined {
  const series = citedSeries(facts);
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
  const series = citedSeries(facts);
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
function startBefore(facts: FileFacts, page: number): number | undefined {
  const next = pageStart(facts, page + 1);
  if (next === undefined) return undefined;
  let line = 0;
  for (const start of facts.lineStarts) {
    if (start > next) break;
    line = start;
  }
  return line;
}

/** Marks of the file's own pages, in text order. */
function ownMarks(facts: FileFacts): { readonly page: number; readonly start: number }[] {
  const series = citedSeries(facts);
  const marks: { page: number; start: number }[] = [];
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
function pageSpan(facts: FileFacts, page: number, named: number): Span | undefined {
  const marks = ownMarks(facts);
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
function mayHold(facts: FileFacts, opinion: OpinionFact, page: number): boolean {
  return ownMarks(facts).every(
    mark => !(mark.start < opinion.start && mark.page > page) && !(mark.start >= opinion.end && mark.page < page),
  );
}

/** What a citation says of a place beside its pin. */
export interface PinContext {
  /** Overrides the pin's first page, for a pointer on the end of a range. */
  readonly page?: number | undefined;
  /** As written: `Harlan, J., dissenting`. */
  readonly weight?: string | undefined;
}

/**
 * Where a pin leads in the file of the cited case (DOMAIN 5.3): the text of the note, its mark, the page, the opinion
 * that the citation names, else the top.
 */
export function pinnedPlace(facts: FileFacts, pin: Pin | undefined, context: PinContext = {}): PinnedPlace {
  const page = context.page ?? numberIn(pin?.page);
  const named = namedOpinion(facts.opinions, context.weight);
  const span = page === undefined ? undefined : pageSpan(facts, page, named);
  const note = numberIn(pin?.note?.replace(/^(\d+)\D.*$/, '$1'));
  const noted = note === undefined ? undefined : notePlace(facts, note, span, named);
  if (noted) return noted;
  if (span) return { start: span.start, found: 'page' };
  const before = page === undefined ? undefined : startBefore(facts, page);
  if (before !== undefined) return { start: before, found: 'before-page' };
  const opinion = facts.opinions[named];
  if (opinion && (page === undefined || mayHold(facts, opinion, page)))
    return { start: opinion.start, found: 'opinion' };
  return { start: facts.opinions[0]?.start ?? 0, found: 'top' };
}
