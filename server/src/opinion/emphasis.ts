import type { Span } from './span';
import { isBlank, isDigit, isLetter, isLineEnd, type Offsets } from './sweep';

/**
 * Marks of emphasis in Markdown: `_Brady v. Maryland_, 373 U.S. 83`, `*Id.* at 5`, `**Held**`. They are read through, as the tags of
 * other collections are. A mark opens before a letter or a quotation mark, behind a blank or an opening bracket, and closes
 * within the paragraph behind a letter or a stop; `___`, `*461`, `at *5`, `* * *` and the star of a note are none, and a label
 * that fills its line (`**Lead Opinion**`) stays.
 */
export function emphasisMarks(text: string, stars: Offsets): Span[] {
  const marks: Span[] = [];
  let past = 0;
  for (let at = text.indexOf('_'); at !== -1; at = text.indexOf('_', past)) {
    past = runEnd(text, at);
    if (past - at > 2) continue;
    const close = closingAt(text, at, past);
    if (close === -1) continue;
    marks.push({ start: at, end: past }, { start: close, end: close + past - at });
    past = close + past - at;
  }
  past = 0;
  for (let index = 0; index < stars.length; index++) {
    const at = stars.at(index);
    if (at < past) continue;
    const end = runEnd(text, at);
    if (end - at > 3) continue;
    const close = closingAt(text, at, end);
    if (close === -1 || (end - at > 1 && fillsLine(text, at, close + end - at))) continue;
    marks.push({ start: at, end }, { start: close, end: close + end - at });
    past = close + end - at;
  }
  return marks;
}

/** The longest stretch in italics that is looked for: a caption with its parenthetical. */
const LONGEST = 240;

function runEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let end = at + 1;
  while (text.charCodeAt(end) === code) end++;
  return end;
}

/** Where the run that closes the one on `[at, end)` begins; -1 where that one opens nothing. */
function closingAt(text: string, at: number, end: number): number {
  if (!opensAfter(text.charCodeAt(at - 1)) || !begins(text.charCodeAt(end))) return -1;
  const code = text.charCodeAt(at);
  const width = end - at;
  const most = Math.min(text.length, end + LONGEST);
  for (let look = end + 1; look < most; look++) {
    const here = text.charCodeAt(look);
    if (here === 10 && text.charCodeAt(look + 1) === 10) return -1;
    if (here !== code) continue;
    const run = runEnd(text, look);
    const before = text.charCodeAt(look - 1);
    if (run - look !== width || isBlank(before) || isLineEnd(before)) return -1;
    const after = text.charCodeAt(run);
    return isLetter(after) || isDigit(after) ? -1 : look;
  }
  return -1;
}

/** A blank, a line end, the beginning of the text, an opening bracket or quotation mark, a dash, a mark of the other kind. */
function opensAfter(code: number): boolean {
  if (Number.isNaN(code) || isBlank(code) || isLineEnd(code)) return true;
  return (
    code === 40 ||
    code === 91 ||
    code === 34 ||
    code === 39 ||
    code === 42 ||
    code === 95 ||
    code === 0x201c ||
    code === 0x2018 ||
    code === 0x2014
  );
}

function begins(code: number): boolean {
  return isLetter(code) || code === 34 || code === 39 || code === 0x201c || code === 0x2018;
}

function fillsLine(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  return (
    (Number.isNaN(before) || isLineEnd(before)) &&
    (Number.isNaN(after) || isLineEnd(after) || (after === 58 && isLineEnd(text.charCodeAt(end + 1))))
  );
}
