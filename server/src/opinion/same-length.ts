/**
 * Exchanges typography for what it stands for, one character for one (DOMAIN 1.0): curly single quotation marks become
 * `'`, en dashes and typographic hyphens `-`, blanks of any width a space, and the C1 controls that were Windows-1252
 * bytes their characters (DOMAIN 0.1). Offsets stay what they are, so that every pattern can run on the result.
 */
export function sameLength(text: string, kinds = EVERY_STAND_IN): string {
  let result = text;
  // One native pass for each common character: a global pattern of one character is the fastest exchange there is.
  if ((kinds & (CLOSING_QUOTE | OPENING_QUOTE)) !== 0) result = result.replace(/[\u2018\u2019]/g, "'");
  if ((kinds & EN_DASH) !== 0) result = result.replace(/\u2013/g, '-');
  if ((kinds & TABULATOR) !== 0) result = result.replace(/\t/g, ' ');
  return (kinds & RARE_STAND_IN) === 0 ? result : result.replace(RARES, exchange);
}

/** Which characters with a stand-in a text holds: the sweep notes them in passing, so that no pass is made in vain. */
export const CLOSING_QUOTE = 1;
export const OPENING_QUOTE = 2;
export const EN_DASH = 4;
export const TABULATOR = 8;
export const RARE_STAND_IN = 16;
const EVERY_STAND_IN = 31;

/** The kind of stand-in a character above U+007E has; 0 for none. */
export function standInOf(code: number): number {
  if (code === 0x2019) return CLOSING_QUOTE;
  if (code === 0x2018) return OPENING_QUOTE;
  if (code === 0x2013) return EN_DASH;
  if (code < 0x80) return code === 11 ? RARE_STAND_IN : 0;
  if (code <= 0xa0) return RARE_STAND_IN;
  if (code < 0x2000) return code === 0x2bc ? RARE_STAND_IN : 0;
  if (code >= 0x2002 && code <= 0x200a) return RARE_STAND_IN;
  return code === 0x2010 || code === 0x2011 || code === 0x201b || code === 0x202f || code === 0x3000
    ? RARE_STAND_IN
    : 0;
}

const RARES = /[\f\v\u0080-\u00a0\u02bc\u2002-\u200a\u2010\u2011\u201b\u202f\u3000]/g;

function exchange(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x80 && code < 0xa0) return WINDOWS_1252[code - 0x80] ?? character;
  if (code === 0x2bc || code === 0x201b) return "'";
  return code === 0x2010 || code === 0x2011 ? '-' : ' ';
}

/** Windows-1252 for the bytes 80 to 9F; unassigned ones stay. The single quotation marks and the en dash are read as ASCII. */
const WINDOWS_1252 = [
  '€',
  '\u0081',
  '‚',
  'ƒ',
  '„',
  '…',
  '†',
  '‡',
  'ˆ',
  '‰',
  'Š',
  '‹',
  'Œ',
  '\u008d',
  'Ž',
  '\u008f',
  '\u0090',
  "'",
  "'",
  '“',
  '”',
  '•',
  '-',
  '—',
  '˜',
  '™',
  'š',
  '›',
  'œ',
  '\u009d',
  'ž',
  'Ÿ',
];

/** The character a C1 control was in Windows-1252, undefined where that byte was not assigned. */
export function windows1252(code: number): string | undefined {
  if (code < 0x80 || code > 0x9f) return undefined;
  if (code === 0x91) return '‘';
  if (code === 0x92) return '’';
  if (code === 0x96) return '–';
  const character = WINDOWS_1252[code - 0x80];
  return character !== undefined && character.charCodeAt(0) !== code ? character : undefined;
}
