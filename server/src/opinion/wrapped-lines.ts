import type { Lines } from './lines';
import { isLetter, isLower, isUpper } from './sweep';

/**
 * True when the text is broken into lines of one width, as in a mail or an old print: most lines are between 40 and 100
 * characters and only the last of a paragraph is short. Looks at the first 400 lines that hold something.
 */
export function isHardWrapped(lines: Lines): boolean {
  let seen = 0;
  let wide = 0;
  let long = 0;
  for (let line = 0; line < lines.count && seen < 400; line++) {
    const length = lines.end(line) - lines.start(line);
    if (length === 0) continue;
    seen++;
    if (length > 110) long++;
    else if (length >= 45) wide++;
  }
  return seen >= 12 && wide > seen * 0.55 && long < seen * 0.03;
}

/**
 * True when the end of `line` is only a line break inside a paragraph: the line is full, and the next one goes on. Lines
 * of structure never run on, and nothing runs on into an empty line.
 */
export function runsOn(text: string, lines: Lines, line: number): boolean {
  const start = lines.start(line);
  const end = lines.lastInk(line);
  if (end - start < 40 || line + 1 >= lines.count || lines.isEmpty(line + 1)) return false;
  const next = lines.firstInk(line + 1);
  const code = text.charCodeAt(next);
  if (code === 60) return REFERENCE_TAG.test(text.slice(next, next + 16));
  if (code === 42 || code === 91) return code === 42 && isStarPage(text, next);
  const indented = next - lines.start(line + 1) >= 2 && lines.firstInk(line) === start;
  if (indented) return false;
  const last = text.charCodeAt(end - 1);
  // After a full stop a new paragraph may begin: in a full line it mostly does not.
  if ((last === 46 || last === 58 || last === 34 || last === 0x201d) && end - start < 58) return false;
  if (isLetter(code) || isLower(code) || isUpper(code)) return true;
  return code !== 0x201c || last !== 58;
}

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
  // Cheap first: a comma, a stop, a digit or a letter ends the line, and a letter, a digit or a parenthesis begins the next.
  if (!(last === 44 || last === 46 || digitLast || isLetter(last))) return false;
  if (!(first === 40 || first === 0xa7 || digitFirst || isLetter(first))) return false;
  const tail = text.slice(Math.max(lines.start(line), end - REACH), end);
  const versus = text.charCodeAt(end - 2) === 118 || text.charCodeAt(end - 2) === 115;
  if (last === 46 && versus && /[\s\w.,'’)] ?vs?\.$/.test(tail)) return isUpper(first) || digitFirst;
  if (first === 0xa7) return CODE_LAST.test(tail);
  const head = text.slice(next, Math.min(lines.end(line + 1), next + REACH));
  if (first === 118 && /^vs?\. [A-Z]/.test(head)) return isLetter(last) || last === 46 || last === 44;
  if (first === 40) return digitLast && /[A-Za-z.] ?\d+[\d, n.–-]*$/.test(tail) && YEAR_FIRST.test(head);
  if (first === 97)
    return /^at (?:\d|p)/.test(head) && /(?:\b[Ii]d\.|[Ss]upra|\d [A-Z][A-Za-z. ]{1,12})(?: ?,)?$/.test(tail);
  if (last === 44 && digitFirst)
    return /\d [A-Z][A-Za-z. ]{0,14}\d? \d{1,4}(?:, \d+(?:-\d+)?)*,$/.test(tail) && PIN_FIRST.test(head);
  // `Murphy v. Waterfront` / `Comm’n, 378 U. S. 52`: the rest of a name and its cite.
  return isUpper(first) && isLetter(last) && / vs?\. [A-Z][^.;:]{0,40}$/.test(tail) && NAME_REST.test(head);
}

const CODE_LAST = /\d (?:U\. ?S\. ?C\.?|USC|C\. ?F\. ?R\.?|CFR)(?: App\.| Ann\.)?$/;
const YEAR_FIRST = /^\((?:[A-Z][A-Za-z0-9. ]{0,24} )?(?:1[5-9]|20)\d\d\)/;
const PIN_FIRST = /^\d{1,4}(?:[-–]\d{1,4})?(?: n\. \d+)?[ ,.;]/;
const NAME_REST = /^(?:[A-Z][\w.'’&]* |& |of ){0,3}[A-Z][\w.'’&]*, \d{1,4} [A-Z]/;
