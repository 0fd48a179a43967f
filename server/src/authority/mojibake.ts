import rows from '../../data/mojibake.json';

/** A character that was read with the wrong code page: what stands in the text and what was meant. */
export interface Mojibake {
  readonly sequence: string;
  /** The character meant. */
  readonly fix: string;
  /** Its name in words: `section sign`. */
  readonly name: string;
  /** Code pages whose misuse gives the sequence: `cp1252`, `tis-620`. */
  readonly codePages: readonly string[];
}

type Row = [string, string, [string, string, number?][]];

/** Every known sequence. */
export const MOJIBAKE: readonly Mojibake[] = (rows as unknown as Row[]).flatMap(([fix, name, sequences]) =>
  sequences.map(([sequence, pages]) => ({ sequence, fix, name, codePages: pages.split(',') })),
);

const BY_FIRST = new Map<number, Mojibake[]>();
for (const entry of MOJIBAKE) {
  const first = entry.sequence.charCodeAt(0);
  const list = BY_FIRST.get(first);
  if (list) list.push(entry);
  else BY_FIRST.set(first, [entry]);
}
// The longest first: a sequence read wrong twice begins with one read wrong once.
for (const list of BY_FIRST.values()) list.sort((a, b) => b.sequence.length - a.sequence.length);

/** UTF-16 units that can begin a sequence; all are outside ASCII. */
export const MOJIBAKE_STARTS: ReadonlySet<number> = new Set(BY_FIRST.keys());

/** The longest known sequence at this UTF-16 offset, `undefined` when there is none. Whether it is real text is for the caller to judge. */
export function mojibakeAt(text: string, offset: number): Mojibake | undefined {
  const list = BY_FIRST.get(text.charCodeAt(offset));
  return list?.find(entry => text.startsWith(entry.sequence, offset));
}

/** Windows-1252 characters of the bytes 0x80-0x9F; a space where the code page has none. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** What a C1 control character (U+0080-U+009F) means as a Windows-1252 byte, `undefined` for others. */
export function c1AsWindows1252(unit: number): string | undefined {
  if (unit < 0x80 || unit > 0x9f) return undefined;
  const meant = WINDOWS_1252[unit - 0x80];
  return meant === ' ' ? undefined : meant;
}

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:cp874|tis-620)$/, 'Thai'],
  [/^(?:cp1251|iso8859-5|koi8-r)$/, 'Cyrillic'],
  [/^(?:cp1253|iso8859-7)$/, 'Greek'],
  [/^cp1255$/, 'Hebrew'],
  [/^cp1256$/, 'Arabic'],
  [/^cp1257$/, 'Baltic'],
  [/^cp1258$/, 'Vietnamese'],
  [/^cp1254$/, 'Turkish'],
  [/^cp1250$/, 'Central European'],
  [/^(?:shift_jis)$/, 'Japanese'],
  [/^(?:gbk|big5)$/, 'Chinese'],
  [/^cp949$/, 'Korean'],
  [/^mac_roman$/, 'Macintosh'],
  [/^cp(?:437|850)$/, 'DOS'],
  [/^(?:cp1252.*|latin-1)$/, 'Western European'],
];

/** The code page in a word for a message: `Thai` for cp874 and tis-620. */
export function codePageName(codePage: string): string {
  return SCRIPTS.find(([pattern]) => pattern.test(codePage))?.[1] ?? codePage;
}
