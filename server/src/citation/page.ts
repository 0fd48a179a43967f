import type { Piece } from '../opinion/span';
import { isBreak, isDigit, isLetter, skipDigits, skipSpaces } from './characters';

/**
 * The first page after a reporter: digits, a lower-case roman numeral, or the blank of a slip opinion (`___`). Undefined when
 * none stands at `at`; `128th Street` and `3d Cir.` are no pages.
 */
export function pageAt(text: string, at: number): Piece | undefined {
  let start = skipSpaces(text, at);
  if (isBreak(text.charCodeAt(start)) && isDigit(text.charCodeAt(start + 1))) start++;
  if (text.charCodeAt(start) === 44 && isDigit(text.charCodeAt(skipSpaces(text, start + 1))))
    start = skipSpaces(text, start + 1);
  // `7 Ohio, pt. 2, 111`
  if (text.charCodeAt(start) === 44 && text.startsWith(' pt. ', start + 1)) {
    const part = /^, pt\. [12], (?=\d)/.exec(text.slice(start, start + 12));
    if (part !== null) start += part[0].length;
  }
  const first = text.charCodeAt(start);
  if (first === 112 || first === 42) {
    const prefix = /^(?:pp?\. |\*)/.exec(text.slice(start, start + 5));
    if (prefix !== null) start += prefix[0].length;
  }
  // `372 U.S. [734, 736 (1963)]`: what an editor supplies.
  if (text.charCodeAt(start) === 91 && /^\[\d{1,4}[,\] ]/.test(text.slice(start, start + 6))) start++;
  const code = text.charCodeAt(start);
  // `41 Fla. L. Weekly D1234`: a letter for the court.
  if ((code === 68 || code === 83) && isDigit(text.charCodeAt(start + 1)) && text.startsWith('Weekly', start - 7)) {
    const end = skipDigits(text, start + 1);
    return { start, end, text: text.slice(start, end) };
  }
  if (isDigit(code)) {
    const end = ocrDigits(text, start);
    if (end === -1 || end - start > 6) return undefined;
    return { start, end, text: fixDigits(text.slice(start, end)) };
  }
  if (code === 0x5f /* _ */) {
    let end = start;
    while (text.charCodeAt(end) === 0x5f) end++;
    return end - start >= 2 ? { start, end, text: '___' } : undefined;
  }
  if (code === 45 && /^-{3,}/.test(text.slice(start, start + 6))) {
    let end = start;
    while (text.charCodeAt(end) === 45) end++;
    return { start, end, text: '___' };
  }
  if (code === 0x2014 && /^—{1,4}(?=[ ,.;(]|$)/.test(text.slice(start, start + 6))) {
    let end = start;
    while (text.charCodeAt(end) === 0x2014) end++;
    return { start, end, text: '___' };
  }
  // `367 U. S. I.`: a scanner's first page.
  if (code === 73 && text.startsWith('. S. ', start - 5) && /^I(?=[.,;)]|$)/.test(text.slice(start, start + 2)))
    return { start, end: start + 1, text: '1' };
  if (!isRoman(code)) return undefined;
  const roman = /^[ivxlc]{1,8}(?![A-Za-z'’])/.exec(text.slice(start, start + 10));
  if (roman !== null && roman[0].length > 1) return { start, end: start + roman[0].length, text: roman[0] };
  return undefined;
}

/** `i v x l c` */
const isRoman = (code: number): boolean => code === 105 || code === 118 || code === 120 || code === 108 || code === 99;

/** End of a number that may hold letters a scanner took for digits (`38l`, `3O9`); -1 when a real word is glued to it. */
export function ocrDigits(text: string, start: number): number {
  let end = skipDigits(text, start);
  const code = text.charCodeAt(end);
  if (!isLetter(code)) return end;
  if (code === 97 && !isLetter(text.charCodeAt(end + 1))) return end + 1; // 436a
  if (code === 110 && !isLetter(text.charCodeAt(end + 1))) return end; // 436n5: a note follows
  let look = end;
  while (isOcrLetter(text.charCodeAt(look)) || isDigit(text.charCodeAt(look))) look++;
  if (isLetter(text.charCodeAt(look))) return -1;
  end = look;
  return end;
}

const isOcrLetter = (code: number): boolean =>
  code === 108 || code === 73 || code === 79 || code === 111 || code === 83;

/** The digits meant: l and I are 1, O and o are 0, S is 5. */
export function fixDigits(written: string): string {
  let at = 0;
  while (isDigit(written.charCodeAt(at))) at++;
  if (at === written.length) return written;
  return written.replace(/[lI]/g, '1').replace(/[Oo]/g, '0').replace(/S/g, '5');
}
