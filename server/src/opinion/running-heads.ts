import type { Lines } from './lines';
import type { Span } from './span';
import { joinsIntoWord } from './split-words';
import { isLetter, isLower } from './sweep';

/** What stands between two pages of a print made into text, with the blank lines around it. Raw offsets. */
export interface RunningHead extends Span {
  /** What it reads as: nothing inside a word, a blank inside a sentence, else line ends. */
  readonly reads: string;
  /** True where notes stand at the foot of the page above it: they end here. */
  readonly endsNotes: boolean;
}

const CITE_AS = /^(?:\d{1,3} {3,})?Cite as: .{5,60}\(\d{4}\)(?: {3,}\d{1,3})?$/;
const STAMP =
  /^(?:Case|USCA ?\w{0,6} (?:Appeal|Case)|Appeal)(?:: ?| No\. | #?)\d.{5,140}?(?:Page|Pg|PageID)[:. #]{1,3}\d{1,5}(?: of \d{1,4})?(?: {1,4}Page.{0,20})?$/;
/** `No. 12-4057      United States v. Fountain      Page 7`, as the Sixth Circuit heads its pages. */
const DOCKET_HEAD = /^Nos?\. \d\d-\d{3,5}.{0,40} {2,}\S.{3,90} {2,}Page \d{1,4}$/;
const PAGE_FIRST = /^(\d{1,5}) {3,}(\S.{5,90})$/;
const PAGE_LAST = /^(\S.{5,90}?) {3,}(\d{1,5})$/;
const CAPTION = / v\. | V\. |^(?:IN RE|In re|EX PARTE|Ex parte) /;
const FOOT = /^(?:- ?|-- ?)?(\d{1,3})(?: ?-| ?--)?$/;
const SECTION =
  /^(?:Opinion of .{3,60}|OPINION OF .{3,60}|Syllabus|Per Curiam|Appendix.{0,50}|Statement of .{3,60}|[A-Z][\w'’. -]{2,40}, (?:C\. )?J\., .{5,90}|.{3,50}(?:concurring|dissenting).{0,60})$/;
const RULE = /^[—_–-]{4,}$/;

const LEAST_INDENT = 6;
const FOOT_INDENT = 8;
/** Lines of one page, at most. */
const PAGE_LINES = 90;
const LONGEST = 200;

/**
 * The running heads, stamps and page numbers of a print made into text (`Cite as: 569 U. S. ____ (2013)   5`,
 * `6      MARYLAND v. KING`, `Case: 10-30001 … Page: 5 of 12`). They are read through, so that a sentence, a citation or a word
 * goes on from page to page. Only what comes again counts: a caption that stands once is a title. Empty where the text has
 * no such heads; linear in the text.
 */
export function runningHeads(text: string, lines: Lines): RunningHead[] {
  if (!text.includes('     ')) return [];
  const heads = headLines(text, lines);
  if (heads.size < 2) return [];
  const found: RunningHead[] = [];
  let line = 0;
  while (line < lines.count) {
    if (!heads.has(line)) {
      line++;
      continue;
    }
    const before = lines.inkBefore(line);
    let last = line;
    for (let next = lines.nextInk(last + 1); next < lines.count && heads.has(next); next = lines.nextInk(last + 1))
      last = next;
    const after = lines.nextInk(last + 1);
    line = last + 1;
    // At the end of the file nothing goes on.
    if (after >= lines.count) continue;
    const end = lines.firstInk(after);
    if (before < 0) {
      found.push({ start: lines.start(0), end, reads: '', endsNotes: false });
      continue;
    }
    const start = lines.lastInk(before);
    const endsNotes = ruled(text, lines, before, heads);
    found.push(
      endsNotes ? { start, end, reads: '\n', endsNotes } : { ...joined(text, lines, before, after), endsNotes },
    );
  }
  return found;
}

function headLines(text: string, lines: Lines): ReadonlySet<number> {
  const heads = new Set<number>();
  const captions = new Map<string, number[]>();
  const feet: { line: number; page: number }[] = [];
  for (let line = 0; line < lines.count; line++) {
    const start = lines.firstInk(line);
    const end = lines.lastInk(line);
    if (end - start < 1 || end - start > LONGEST) continue;
    const words = text.slice(start, end);
    const indent = start - lines.start(line);
    if (FOOT.test(words)) {
      const page = Number(FOOT.exec(words)?.[1]);
      if (indent >= FOOT_INDENT || words.startsWith('-')) feet.push({ line, page });
    } else if (CITE_AS.test(words) || STAMP.test(words) || DOCKET_HEAD.test(words)) heads.add(line);
    else if (words.includes('   ')) {
      const caption = PAGE_FIRST.exec(words)?.[2] ?? PAGE_LAST.exec(words)?.[1];
      if (caption === undefined || !CAPTION.test(caption)) continue;
      const key = caption.toUpperCase();
      const places = captions.get(key);
      if (places === undefined) captions.set(key, [line]);
      else places.push(line);
    }
  }
  const cited = heads.size > 0;
  for (const places of captions.values()) if (cited || places.length > 1) for (const line of places) heads.add(line);
  for (const line of rising(feet)) heads.add(line);
  // `Opinion of the Court` below such a head, in the middle of the line.
  for (const head of [...heads]) {
    let line = head;
    for (let more = 0; more < 2; more++) {
      line = lines.nextInk(line + 1);
      if (line >= lines.count || heads.has(line)) break;
      const start = lines.firstInk(line);
      const words = text.slice(start, Math.min(lines.lastInk(line), start + LONGEST));
      if (start - lines.start(line) < LEAST_INDENT || !SECTION.test(words)) break;
      heads.add(line);
    }
  }
  return heads;
}

/** Page numbers that stand alone count where at least three follow one another. */
function rising(feet: readonly { line: number; page: number }[]): number[] {
  const found: number[] = [];
  let run: number[] = [];
  let last = -1;
  for (const { line, page } of feet) {
    if (page !== last + 1) {
      if (run.length >= 3) found.push(...run);
      run = [];
    }
    run.push(line);
    last = page;
  }
  return run.length >= 3 ? found.concat(run) : found;
}

/** True where a rule parts text and notes on the page that ends with `line`. */
function ruled(text: string, lines: Lines, line: number, heads: ReadonlySet<number>): boolean {
  for (let at = line; at >= 0 && line - at < PAGE_LINES && !heads.has(at); at--) {
    const start = lines.firstInk(at);
    const length = lines.lastInk(at) - start;
    if (length >= 4 && length < LONGEST && RULE.test(text.slice(start, start + length))) return true;
  }
  return false;
}

/** How the text goes on from the last line of a page to the first of the next. */
function joined(text: string, lines: Lines, before: number, after: number): Span & { reads: string } {
  const end = lines.lastInk(before);
  const next = lines.firstInk(after);
  const last = text.charCodeAt(end - 1);
  if (last === 45 && isLetter(text.charCodeAt(end - 2)) && isLower(text.charCodeAt(next))) {
    const left = stretch(text, end - 2, -1);
    const right = stretch(text, next, 1);
    return { start: joinsIntoWord(left, right) ? end - 1 : end, end: next, reads: '' };
  }
  const indented = next - lines.start(after) >= lines.firstInk(before) - lines.start(before) + 2;
  const stopped = last === 46 || last === 63 || last === 33 || last === 58 || last === 34 || last === 0x201d;
  const ends = stopped && (indented || end - lines.start(before) < 50);
  return {
    start: end,
    end: next,
    reads: ends || (indented && !isLower(text.charCodeAt(next)) && stopped) ? '\n' : ' ',
  };
}

/** The letters from `at` on, one way or the other, at most 30. */
function stretch(text: string, at: number, step: 1 | -1): string {
  let to = at;
  while (Math.abs(to - at) < 30 && isLetter(text.charCodeAt(to))) to += step;
  return step === 1 ? text.slice(at, to) : text.slice(to + 1, at + 1);
}
