import { diffArrays } from 'diff';
import { type Run, runsOf } from './runs';
import type { QuotationSource } from './source';

/** Pages that a citation names for a quotation. */
export interface PinnedPages {
  readonly from: number;
  readonly to: number;
}

/** A stretch of words that both have, or that only one has. */
export interface DifferencePart {
  readonly words: string;
  readonly only: 'quotation' | 'source' | undefined;
}

interface Found {
  /** Raw span in the source. */
  readonly start: number;
  readonly end: number;
  /** Page in the source on which the words begin; undefined where no page mark tells. */
  readonly page: number | undefined;
}

/** How a quotation answers to its source. */
export type QuotationResult =
  /** Stands there, on the pages cited or where no page can be compared. */
  | ({ readonly verdict: 'found' } & Found)
  /** Stands there word for word, on another page. */
  | ({ readonly verdict: 'elsewhere' } & Found)
  /** Something near it stands there. */
  | ({ readonly verdict: 'differs'; readonly parts: readonly DifferencePart[] } & Found)
  /** Not there. `partial`: the file holds parts of the opinion only. */
  | { readonly verdict: 'not-found'; readonly partial: boolean }
  /** Too few words to say anything. */
  | { readonly verdict: 'short' };

/** Quotations of fewer words are phrases that stand everywhere. */
const SHORTEST = 4;
/** So few words on another page than the one cited stand there by chance. */
const TELLING = 6;
/** Words that brackets may stand for. */
const REPLACED = 12;
/** Words that an ellipsis may leave out. */
const LEFT_OUT = 700;
/** Share of the words that must agree for a passage to count as the one quoted. */
const NEAR = 0.6;
/** Places tried for the start of a quotation. */
const TRIES = 400;

/**
 * Compares a quotation (raw text between its marks) with a source: ellipses, brackets, `[sic]`, changes of case, inner marks,
 * hyphens, tags and page marks allowed for. With `pinned`, words that stand on other pages alone are found *elsewhere*.
 */
export function compareQuotation(quotation: string, source: QuotationSource, pinned?: PinnedPages): QuotationResult {
  const runs = runsOf(quotation);
  const count = runs.reduce((sum, run) => sum + run.folded.length, 0);
  if (count < SHORTEST) return { verdict: 'short' };
  const exact = placesOf(runs, source);
  if (exact.length > 0) {
    const found = exact.map(([from, to]) => foundAt(source, from, to));
    const right = found.find(one => onPages(source, one, pinned));
    if (right) return { verdict: 'found', ...right };
    return count < TELLING ? { verdict: 'short' } : { verdict: 'elsewhere', ...found[0]! };
  }
  return nearest(runs, count, source);
}

function foundAt(source: QuotationSource, from: number, to: number): Found {
  const span = source.span(from, to);
  return { ...span, page: source.pageAt(span.start) };
}

/** True when the words touch one of the pages, or nothing tells on which page they stand. */
function onPages(source: QuotationSource, found: Found, pinned: PinnedPages | undefined): boolean {
  if (pinned === undefined || found.page === undefined) return true;
  const last = source.pageAt(found.end) ?? found.page;
  return found.page <= pinned.to && last >= pinned.from;
}

/** First and last word of every place where all runs stand in order. */
function placesOf(runs: readonly Run[], source: QuotationSource): [number, number][] {
  const [first] = runs;
  if (!first) return [];
  const found: [number, number][] = [];
  for (const start of startsOf(first.folded, source)) {
    let end = start + first.folded.length;
    let whole = true;
    for (const run of runs.slice(1)) {
      const at = nextOf(run, end, source);
      if (at < 0) {
        whole = false;
        break;
      }
      end = at + run.folded.length;
    }
    if (whole) found.push([start, end - 1]);
    if (found.length >= 20) break;
  }
  return found;
}

/** Places where the words stand one after another, found by the rarest of them. */
function startsOf(run: readonly string[], source: QuotationSource): number[] {
  let rarest = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < run.length; i++) {
    const count = source.places.get(run[i]!)?.length ?? 0;
    if (count === 0) return [];
    if (count < fewest) {
      fewest = count;
      rarest = i;
    }
  }
  const starts: number[] = [];
  for (const place of source.places.get(run[rarest]!) ?? []) {
    const start = place - rarest;
    if (start >= 0 && stands(run, start, source)) starts.push(start);
  }
  return starts;
}

function stands(run: readonly string[], start: number, source: QuotationSource): boolean {
  const { folded } = source.words;
  for (let i = 0; i < run.length; i++) if (folded[start + i] !== run[i]) return false;
  return true;
}

/** Where a later run stands within what its gap allows, -1 when it does not. */
function nextOf(run: Run, end: number, source: QuotationSource): number {
  const reach = run.gap === 'replaced' ? REPLACED : LEFT_OUT;
  for (let at = end; at <= end + reach && at < source.words.folded.length; at++) {
    if (stands(run.folded, at, source)) return at;
  }
  return -1;
}

/** The passage that shares most words with the quotation in order, with what differs; `not-found` when none is near. */
function nearest(runs: readonly Run[], count: number, source: QuotationSource): QuotationResult {
  const quoted = runs.flatMap(run => run.folded);
  const written = runs.flatMap(run => run.written);
  let best: { from: number; to: number; agree: number } | undefined;
  const reach = Math.ceil(quoted.length * 1.3) + 6;
  for (const from of likelyStarts(quoted, source)) {
    const low = Math.max(0, from);
    const window = source.words.folded.slice(low, low + reach);
    const agree = inOrder(quoted, window);
    if (!best || agree > best.agree) best = { from: low, to: Math.min(source.words.folded.length, low + reach), agree };
  }
  if (!best || best.agree < NEAR * count) return { verdict: 'not-found', partial: source.partial };
  return difference(quoted, written, best.from, best.to, source);
}

/** Where the quotation would begin if words of it that are rare in the source stood in their places, likeliest first. */
function likelyStarts(quoted: readonly string[], source: QuotationSource): number[] {
  const votes = new Map<number, number>();
  const rare = quoted
    .map((word, index) => ({ index, places: source.places.get(word) ?? [] }))
    .filter(one => one.places.length > 0)
    .sort((a, b) => a.places.length - b.places.length)
    .slice(0, 12);
  for (const { index, places } of rare) {
    for (const place of places.slice(0, TRIES)) {
      // A few words more or less before it are allowed for by coarse steps.
      const start = Math.floor((place - index) / 4) * 4;
      votes.set(start, (votes.get(start) ?? 0) + 1 / Math.sqrt(places.length));
    }
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 8)
    .map(([start]) => start - 3);
}

/** How many words of the quotation stand in the window in order, by a greedy walk. */
function inOrder(quoted: readonly string[], window: readonly string[]): number {
  let agree = 0;
  let at = 0;
  for (const word of quoted) {
    const next = window.indexOf(word, at);
    if (next < 0 || next - at > 12) continue;
    agree++;
    at = next + 1;
  }
  return agree;
}

function difference(
  quoted: readonly string[],
  written: readonly string[],
  from: number,
  to: number,
  source: QuotationSource,
): QuotationResult {
  const window = source.words.folded.slice(from, to);
  const changes = diffArrays([...quoted], window);
  let inQuoted = 0;
  let inWindow = 0;
  const rows: { only: DifferencePart['only']; quoted: [number, number]; window: [number, number] }[] = [];
  for (const change of changes) {
    const size = change.value.length;
    if (change.removed) {
      rows.push({ only: 'quotation', quoted: [inQuoted, inQuoted + size], window: [inWindow, inWindow] });
      inQuoted += size;
    } else if (change.added) {
      rows.push({ only: 'source', quoted: [inQuoted, inQuoted], window: [inWindow, inWindow + size] });
      inWindow += size;
    } else {
      rows.push({ only: undefined, quoted: [inQuoted, inQuoted + size], window: [inWindow, inWindow + size] });
      inQuoted += size;
      inWindow += size;
    }
  }
  // What the source has before the first and behind the last common word was never quoted.
  while (rows[0]?.only === 'source') rows.shift();
  while (rows.at(-1)?.only === 'source') rows.pop();
  const common = rows.filter(row => row.only === undefined);
  if (common.length === 0) return { verdict: 'not-found', partial: source.partial };
  const first = from + common[0]!.window[0];
  const last = from + common.at(-1)!.window[1] - 1;
  const parts = rows.map(row => ({
    words:
      row.only === 'source'
        ? source.words.written.slice(from + row.window[0], from + row.window[1]).join(' ')
        : written.slice(...row.quoted).join(' '),
    only: row.only,
  }));
  return { verdict: 'differs', parts, ...foundAt(source, first, last) };
}
