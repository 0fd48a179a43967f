/** Character tests over UTF-16 codes; `NaN` (past the end) is none of them. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isUpper = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
export const isLower = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff && code !== 0xf7);
export const isLetter = (code: number): boolean => isUpper(code) || isLower(code);
export const isWord = (code: number): boolean => isLetter(code) || isDigit(code);
export const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 0xa0;
export const isBreak = (code: number): boolean => code === 10 || code === 13;
/** Hyphen, en dash, and the C1 controls that stand for dashes in one of the sources (DOMAIN 0.1). */
export const isRangeDash = (code: number): boolean =>
  code === 45 || code === 0x2013 || code === 0x2011 || code === 0x2012 || code === 0x96;

/** First offset at or after `at` that is no space; line breaks stop it. */
export function skipSpaces(text: string, at: number): number {
  let to = at;
  while (isSpace(text.charCodeAt(to))) to++;
  return to;
}

/** Offset just past the last character before `at` that is no space. */
export function skipSpacesBack(text: string, at: number): number {
  let to = at;
  while (to > 0 && isSpace(text.charCodeAt(to - 1))) to--;
  return to;
}

/** Offset just past the digits at `at`; `at` itself when there are none. */
export function skipDigits(text: string, at: number): number {
  let to = at;
  while (isDigit(text.charCodeAt(to))) to++;
  return to;
}
