import { isBlank, isDigit, type Offsets } from './sweep';

/** Lines that are looked at to tell whether a print numbers its lines. */
const LOOKED_AT = 120;
const LEAST_LINES = 20;
/** Pleading paper has 25 to 32 lines. */
const GREATEST = 32;

/**
 * The text with the line numbers of pleading paper made blanks, of the same length, so that a sentence goes on from line to
 * line. The text itself where the lines bear no such numbers: in the first lines they must count up to 20 without a break, and
 * at most every third line may have none.
 */
export function withoutMarginNumbers(text: string, lineStarts: Offsets): string {
  if (!isNumbered(text, lineStarts)) return text;
  const pieces: string[] = [];
  let from = 0;
  let last = 0;
  for (let line = 0; line < lineStarts.length; line++) {
    const number = numberAt(text, lineStarts.at(line));
    if (number === undefined || !(number.value === last + 1 || number.value === 1)) continue;
    last = number.value;
    pieces.push(text.slice(from, number.start), ' '.repeat(number.end - number.start));
    from = number.end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

function isNumbered(text: string, lineStarts: Offsets): boolean {
  let last = 0;
  let most = 0;
  let numbered = 0;
  let inked = 0;
  for (let line = 0; line < lineStarts.length && inked < LOOKED_AT; line++) {
    const start = lineStarts.at(line);
    const number = numberAt(text, start);
    if (number !== undefined && (number.value === last + 1 || number.value === 1)) {
      numbered++;
      last = number.value;
      if (last > most) most = last;
    }
    if (number !== undefined || hasInk(text, start)) inked++;
    // Most texts are told by their first lines.
    if (inked === 12 && numbered < 4) return false;
  }
  return most >= LEAST_LINES && numbered * 3 >= inked * 2;
}

/** A number of one or two digits at the beginning of a line, with a blank or nothing behind it. */
function numberAt(text: string, lineStart: number): { start: number; end: number; value: number } | undefined {
  let start = lineStart;
  while (start - lineStart < 12 && isBlank(text.charCodeAt(start))) start++;
  let end = start;
  while (end - start < 3 && isDigit(text.charCodeAt(end))) end++;
  const after = text.charCodeAt(end);
  if (end === start || !(isBlank(after) || after === 10 || after === 13 || Number.isNaN(after))) return undefined;
  const value = Number.parseInt(text.slice(start, end), 10);
  return value >= 1 && value <= GREATEST ? { start, end, value } : undefined;
}

function hasInk(text: string, lineStart: number): boolean {
  for (let at = lineStart; at - lineStart < 200; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || Number.isNaN(code)) return false;
    if (!isBlank(code)) return true;
  }
  return true;
}
