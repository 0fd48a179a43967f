import type { Pin } from '../citation/citation';
import { type FileFacts, NOTE, PAGE } from './facts';

/** A place in the file of a cited case. */
export interface PinnedPlace {
  readonly start: number;
  /** What was found: the text of the note, the mark of the note, the page, or only the file's first opinion. */
  readonly found: 'note' | 'note-mark' | 'page' | 'before-page' | 'top';
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

/** Raw offset of the first place where the page begins; undefined when no mark or manifest entry says so. */
export function pageStart(facts: FileFacts, page: number): number | undefined {
  const series = ownSeries(facts);
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
  const series = ownSeries(facts);
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

function noteStart(rows: Int32Array, note: number, after: number): number | undefined {
  let first: number | undefined;
  for (let at = 0; at < rows.length; at += NOTE) {
    if (rows[at] !== note) continue;
    const start = rows[at + 2]!;
    // Notes of separate opinions begin anew at 1: the one at or after the pinned page is meant.
    if (start >= after) return start;
    first ??= start;
  }
  return first;
}

function numberIn(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : undefined;
}

/**
 * Where a pin leads in the file of the cited case: the text of the note, its mark, the page, else the top of the opinion.
 * `page` overrides the pin's first page, for a pointer on the end of a range.
 */
export function pinnedPlace(facts: FileFacts, pin: Pin | undefined, page = numberIn(pin?.page)): PinnedPlace {
  const start = page === undefined ? undefined : pageStart(facts, page);
  const note = numberIn(pin?.note?.replace(/^(\d+)\D.*$/, '$1'));
  if (note !== undefined) {
    const text = noteStart(facts.notes, note, start ?? 0);
    if (text !== undefined) return { start: text, found: 'note' };
    const mark = noteStart(facts.noteMarks, note, start ?? 0);
    if (mark !== undefined) return { start: mark, found: 'note-mark' };
  }
  if (start !== undefined) return { start, found: 'page' };
  const before = page === undefined ? undefined : startBefore(facts, page);
  if (before !== undefined) return { start: before, found: 'before-page' };
  return { start: facts.opinions[0]?.start ?? 0, found: 'top' };
}
