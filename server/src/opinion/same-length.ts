/**
 * Exchanges typography for what it stands for, one character for one (DOMAIN 1.0): curly single quotation marks become
 * `'`, en dashes and typographic hyphens `-`, blanks of any width a space, and the C1 controls that were Windows-1252
 * bytes their characters (DOMAIN 0.1). Offsets stay what they are, so that every pattern can run on the result.
 */
export function sameLength(text: string): string {
  let result = text;
  for (const [from, to] of EXCHANGES) {
    if (result.includes(from)) result = result.replaceAll(from, to);
  }
  return /[\u0080-\u009f]/.test(result)
    ? result.replace(/[\u0080-\u009f]/g, control => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control)
    : result;
}

const EXCHANGES: readonly (readonly [string, string])[] = [
  ['\u2019', "'"],
  ['\u2018', "'"],
  ['\u201b', "'"],
  ['\u02bc', "'"],
  ['\u2013', '-'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u00a0', ' '],
  ['\t', ' '],
  ['\f', ' '],
  ['\v', ' '],
  ['\u2002', ' '],
  ['\u2003', ' '],
  ['\u2004', ' '],
  ['\u2005', ' '],
  ['\u2006', ' '],
  ['\u2007', ' '],
  ['\u2008', ' '],
  ['\u2009', ' '],
  ['\u200a', ' '],
  ['\u202f', ' '],
  ['\u3000', ' '],
];

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
