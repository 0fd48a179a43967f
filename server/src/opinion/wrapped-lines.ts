import type { Lines } from './lines';
import { isLetter, isLower, isUpper } from './sweep';

const LOOKED_AT = 400;
const NARROWEST = 34;
const WIDEST = 110;

/**
 * The width to which a text is broken into lines, as in a mail or an old print: most lines come near it and only the last
 * of a paragraph is short. 0 for a text that is not. Looks at the first 400 lines that hold something.
 */
export function wrapWidth(lines: Lines): number {
  const room = new Int32Array(LOOKED_AT);
  let count = 0;
  for (let line = 0; line < lines.count && count < LOOKED_AT; line++) {
    const length = lines.end(line) - lines.start(line);
    if (length > 0) room[count++] = length;
  }
  if (count < 12) return 0;
  const lengths = room.subarray(0, count).sort();
  // The few longest lines may hold a table or a heading.
  const width = lengths[Math.floor(lengths.length * 0.95)] as number;
  if (width < NARROWEST || width > WIDEST) return 0;
  const near = lengths.filter(length => length >= width * 0.72).length;
  const beyond = lengths.filter(length => length > width * 1.3).length;
  return near > lengths.length * 0.55 && beyond < lengths.length * 0.03 ? width : 0;
}

/**
 * True when the end of `line` is only a line break inside a paragraph of a text wrapped to `width`: the line is full, so that
 * the next word had no room on it, and the next line goes on. Lines of structure never run on, and nothing runs on into an
 * empty line.
 */
export function runsOn(text: string, lines: Lines, line: number, width: number): boolean {
  const start = lines.start(line);
  const end = lines.lastInk(line);
  if (line + 1 >= lines.count || lines.isEmpty(line + 1)) return false;
  const next = lines.firstInk(line + 1);
  const code = text.charCodeAt(next);
  if (code === 60) return end - start >= width * 0.5 && REFERENCE_TAG.test(text.slice(next, next + 16));
  if (code === 42) return isStarPage(text, next);
  // `O'Brien,` / `[1923] A. C. 603`: behind a comma a bracket heads no note.
  if (code === 91) return text.charCodeAt(end - 1) === 44;
  const indented = next - lines.start(line + 1) >= 2 && lines.firstInk(line) === start;
  if (indented) return false;
  const last = text.charCodeAt(end - 1);
  const full = end - start + 1 + wordLength(text, next) > width - 2;
  if (!full) {
    if (end - start < width * 0.55) return false;
    // After a full stop a new paragraph may begin: in a full line it mostly does not. An abbreviation ends no sentence.
    const stopped = last === 46 || last === 58 || last === 34 || last === 0x201d;
    if (stopped && end - start < width * 0.8 && !(last === 46 && ABBREVIATION_LAST.test(text.slice(end - 8, end))))
      return false;
  }
  if (isLetter(code) || isLower(code) || isUpper(code)) return true;
  return code !== 0x201c || last !== 58;
}

function wordLength(text: string, at: number): number {
  let end = at;
  while (end - at < 40 && text.charCodeAt(end) > 32) end++;
  return end - at;
}

const ABBREVIATION_LAST =
  /[ (](?:vs?|Nos?|Mr|Mrs|Messrs|Dr|St|[Cc]f|pp?|nn?|[Aa]rt|[Cc]h|Bros|Co|Corp|ed|U\. ?S|F|S\. ?Ct|L\. ?Ed|[A-Z])\.$/;

/** A reference tag stands inside a paragraph; markers are lines of structure. */
const REFERENCE_TAG = /^<\/?(?:targetCase|citedDecision|caseOfInterest|em|i|span|a)[ >]/;

function isStarPage(text: string, at: number): boolean {
  return /^\*{1,3}\d/.test(text.slice(at, at + 4));
}

const REACH = 60;

/**
 * True when a citation runs over the end of `line`, whatever the other lines do: `Malloy v.` / `Hogan, 378 U. S. 1`,
 * `378 U. S. 1, 8` / `(1964)`, `Id.,` / `at 5`. For texts that are not wrapped as a whole.
 */
export function citationRunsOn(text: string, lines: Lines, line: number): boolean {
  if (line + 1 >= lines.count || lines.isEmpty(line + 1)) return false;
  const end = lines.lastInk(line);
  const next = lines.firstInk(line + 1);
  const last = text.charCodeAt(end - 1);
  const first = text.charCodeAt(next);
  const digitFirst = first >= 48 && first <= 57;
  const digitLast = last >= 48 && last <= 57;
  // `55-` / `57 (1964)`: a range of pages.
  if (last === 45 || last === 0x2013)
    return digitFirst && RANGE_LAST.test(text.slice(Math.max(lines.start(line), end - REACH), end));
  // Cheap first: a comma, a stop, a digit or a letter ends the line, and a letter, a digit or a parenthesis begins the next.
  if (!(last === 44 || last === 46 || digitLast || isLetter(last))) return false;
  if (!(first === 40 || first === 0xa7 || digitFirst || isLetter(first))) return false;
  const tail = text.slice(Math.max(lines.start(line), end - REACH), end);
  const versus = text.charCodeAt(end - 2) === 118 || text.charCodeAt(end - 2) === 115;
  if (last === 46 && versus && /[\s\w.,'’)] ?vs?\.$/.test(tail)) return isUpper(first) || digitFirst;
  // A line that ends in a word goes on at a section sign: `Wigmore, Evidence` / `§ 2290`.
  if (first === 0xa7) return isLetter(last) || CODE_LAST.test(tail);
  const head = text.slice(next, Math.min(lines.end(line + 1), next + REACH));
  if (first === 118 && /^vs?\. [A-Z]/.test(head)) return isLetter(last) || last === 46 || last === 44;
  if (first === 40) return digitLast && /[A-Za-z.] ?\d+[\d, n.–-]*$/.test(tail) && YEAR_FIRST.test(head);
  // `539 U. S., at` / `574`, `Id., at` / `5`
  if (digitFirst && last === 116 && AT_LAST.test(tail)) return true;
  if (first === 97)
    return /^at (?:\d|p)/.test(head) && /(?:\b[Ii]d\.|[Ss]upra|\d [A-Z][A-Za-z. ]{1,12})(?: ?,)?$/.test(tail);
  // `the Fourteenth` / `Amendment`, `Art.` / `III, § 2`, `U. S.` / `Const.`
  if (first === 65 && isLetter(last)) {
    if (/^Amendments?\b/.test(head) && ORDINAL_LAST.test(tail)) return true;
  } else if (last === 46 && isUpper(first)) {
    if (/^[IVX]{1,4}[,. ]/.test(head)) return /\b[Aa]rt\.$/.test(tail);
    if (head.startsWith('Const')) return /\bU\. ?S\.$/.test(tail);
  } else if (last === 46 && digitFirst && LAW_LAST.test(tail)) return true;
  if (last === 44 && digitFirst)
    return /\d [A-Z][A-Za-z. ]{0,14}\d? \d{1,4}(?:, \d+(?:-\d+)?)*,$/.test(tail) && PIN_FIRST.test(head);
  // `Murphy v. Waterfront` / `Comm’n, 378 U. S. 52`: the rest of a name and its cite.
  return isUpper(first) && isLetter(last) && / vs?\. [A-Z][^.;:]{0,40}$/.test(tail) && NAME_REST.test(head);
}

const RANGE_LAST = /(?: at \d{1,4}|\d [A-Z][A-Za-z. ]{0,14}\d? \d{1,4}(?:, \d+(?:[-–]\d+)?)*)[-–]$/;
const ORDINAL_LAST = /\b(?:First|Second|Third|Fifth|Eighth|Ninth|[A-Z][a-z]{2,9}th)$/;
/** `84 Stat.`, `Pub. L.`, `Fed. R. Civ. P.` before their number. */
const LAW_LAST = /(?:\d Stat\.|\bPub\. ?L\.(?: No\.)?|\b(?:Civ|Crim|App|Bankr)\. ?P(?:roc)?\.|\bEvid\.)$/;
const AT_LAST = /(?:\b[Ii]d\.|[Ss]upra|[Aa]nte|[Pp]ost|\d [A-Z][A-Za-z. ]{1,12}),? at$/;
const CODE_LAST = /\d (?:U\. ?S\. ?C\.?|USC|C\. ?F\. ?R\.?|CFR)(?: App\.| Ann\.)?$/;
const YEAR_FIRST = /^\((?:[A-Z][A-Za-z0-9. ]{0,24} )?(?:1[5-9]|20)\d\d\)/;
const PIN_FIRST = /^\d{1,4}(?:[-–]\d{1,4})?(?: n\. \d+)?[ ,.;]/;
const NAME_REST = /^(?:[A-Z][\w.'’&]* |& |of ){0,3}[A-Z][\w.'’&]*, \d{1,4} [A-Z]/;
