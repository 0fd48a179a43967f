/**
 * Exchanges typography for what it stands for, one character for one (DOMAIN 1.0): curly single quotation marks become
 * `'`, en dashes and typographic hyphens `-`, blanks of any width a space, and the C1 controls that were Windows-1252
 * bytes their characters (DOMAIN 0.1). Offsets stay what they are, so that every pattern can run on the result.
 */
export function sameLength(text: string): string {
  return text.replace(STAND_INS, exchange);
}

/** The same for a whole text whose characters with a stand-in are known, by their rising offsets. */
export function sameLengthAt(text: string, places: { readonly length: number; at(index: number): number }): string {
  if (places.length === 0) return text;
  const pieces: string[] = [];
  let from = 0;
  for (let index = 0; index < places.length; index++) {
    const at = places.at(index);
    if (at > from) pieces.push(text.slice(from, at));
    pieces.push(exchange(text.charAt(at)));
    from = at + 1;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces.join('');
}

/** True for a character that `sameLength` exchanges. */
export function hasStandIn(code: number): boolean {
  if (code === 0x2019 || code === 0x2018 || code === 0x2013) return true;
  if (code < 0x80) return code === 9 || code === 11 || code === 12;
  if (code <= 0xa0) return true;
  if (code < 0x2000) return code === 0x2bc;
  if (code >= 0x2002 && code <= 0x200a) return true;
  return code === 0x2010 || code === 0x2011 || code === 0x201b || code === 0x202f || code === 0x3000;
}

const STAND_INS = /[\t\f\v\u0080-\u00a0\u02bc\u2002-\u200a\u2010\u2011\u2013\u2018\u2019\u201b\u202f\u3000]/g;

function exchange(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0x201b) return "'";
  if (code >= 0x80 && code < 0xa0) return WINDOWS_1252[code - 0x80] ?? character;
  return code === 0x2010 || code === 0x2011 || code === 0x2013 ? '-' : ' ';
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
