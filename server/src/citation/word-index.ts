import type { ReadingText } from '../opinion/reading-text';

/**
 * The words, numbers and marks of a reading text at which somebody wants to look: runs of letters and digits, and the marks
 * that announce a citation by themselves (section sign, paragraph sign, opening bracket). One pass over the text tells by the
 * first three characters of each word who wants it; the rest, most words, is looked at by nobody again.
 */
export interface WordIndex {
  /** Numbers, and words that may announce a citation: reading offsets, rising, as in the other lists. */
  readonly anchors: Int32Array;
  /** Words that may be those for a party, a Justice or an opinion of this case. */
  readonly roles: Int32Array;
  /** Words that begin with A to Z. */
  readonly capitals: Int32Array;
}

/** A number or a word that announces a citation (`number-anchor.ts`, `word-anchor.ts`). */
export const ANCHOR = 1;
/** A word for a party, a Justice or an opinion of this case (`reference/word-starts.ts`). */
export const ROLE = 2;
/** A word that begins with A to Z: a name may begin here. */
export const CAPITAL = 4;

const WORD = 1;
const MARK = 2;

/** What a character is by its code; codes from 256 on are nothing. */
const KINDS = new Uint8Array(256);
for (let code = 0; code < 256; code++) {
  const digit = code >= 48 && code <= 57;
  const letter =
    (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7);
  if (digit || letter) KINDS[code] = WORD;
}
for (const mark of '(§¶') KINDS[mark.charCodeAt(0)] = MARK;

/** Who wants a word, by the codes of its first two characters (128 * first + second); all second ones from 127 on are one. */
const WANTS = new Uint8Array(256 * 128);
/** By the same two codes, where the third character tells more: a row of `THIRDS` for them. Row 0 leaves all of them. */
const ROWS = new Uint16Array(256 * 128);
/** Who wants a word, by its row and the code of its third character (128 * row + third); all from 127 on are one. */
let thirds = new Uint8Array(512 * 128).fill(ANCHOR | ROLE | CAPITAL, 0, 128);
let rows = 1;

for (let code = 65; code <= 90; code++) lookFor(CAPITAL, code);

/**
 * Has words that begin with these codes kept in every index: called once for each word when its module is loaded. The third
 * letter counts where every word for the first two has one.
 */
export function lookFor(want: number, first: number, second?: number, third?: number): void {
  for (let other = 0; other < 128; other++)
    if (second === undefined || other === Math.min(second, 127)) wantPair(want, first * 128 + other, third);
}

function wantPair(want: number, pair: number, third: number | undefined): void {
  const before = WANTS[pair] as number;
  WANTS[pair] = before | want;
  let row = ROWS[pair] as number;
  if (row === 0) {
    if (third === undefined) return;
    row = ROWS[pair] = rows++;
    if (rows * 128 > thirds.length) {
      const more = new Uint8Array(thirds.length * 2);
      more.set(thirds);
      thirds = more;
    }
    thirds.fill(before, row * 128, rows * 128);
  }
  for (let other = 0; other < 128; other++)
    if (third === undefined || other === Math.min(third, 127)) thirds[row * 128 + other]! |= want;
}

/** Kept with the reading text it was made from, so that finding and resolving share one pass. */
const KNOWN = new WeakMap<ReadingText, WordIndex>();

export function wordIndexOf(reading: ReadingText): WordIndex {
  const known = KNOWN.get(reading);
  if (known !== undefined) return known;
  const index = wordIndex(reading.text);
  KNOWN.set(reading, index);
  return index;
}

// Room for the pass, used again for every text; what it holds is copied out.
let anchorRoom = new Int32Array(4096);
let roleRoom = new Int32Array(256);
let capitalRoom = new Int32Array(4096);
/** An index of a text of 10 MB leaves no room behind. */
const MOST_KEPT = 1 << 18;

/** The same for a text of its own. */
export function wordIndex(text: string): WordIndex {
  const { length } = text;
  let anchors = anchorRoom;
  let roles = roleRoom;
  let capitals = capitalRoom;
  let anchorCount = 0;
  let roleCount = 0;
  let capitalCount = 0;
  // Words begin at every sixth character: what a character begins is reckoned, not asked, for the processor cannot foresee it.
  const byThird = thirds;
  let code = length === 0 ? 0 : text.charCodeAt(0);
  let within = 0;
  for (let at = 0; at < length; at++) {
    const next = at + 1 < length ? text.charCodeAt(at + 1) : 0;
    const first = code < 256 ? code : 0;
    const kind = KINDS[first] as number;
    // 0 inside a word and where there is none, else all bits.
    const begins = -(kind & ~within) >> 31;
    within = kind & WORD;
    const pair = (first * 128 + (next < 127 ? next : 127)) & begins;
    code = next;
    if (WANTS[pair] === 0) continue;
    const third = text.charCodeAt(at + 2);
    const want =
      (WANTS[pair] as number) & (byThird[(ROWS[pair] as number) * 128 + (third < 127 ? third : 127)] as number);
    if ((want & ANCHOR) !== 0) {
      if (anchorCount === anchors.length) anchors = wider(anchors);
      anchors[anchorCount++] = at;
    }
    if ((want & CAPITAL) !== 0) {
      if (capitalCount === capitals.length) capitals = wider(capitals);
      capitals[capitalCount++] = at;
    }
    if ((want & ROLE) !== 0) {
      if (roleCount === roles.length) roles = wider(roles);
      roles[roleCount++] = at;
    }
  }
  if (capitals.length <= MOST_KEPT && anchors.length <= MOST_KEPT) {
    anchorRoom = anchors;
    roleRoom = roles;
    capitalRoom = capitals;
  }
  return {
    anchors: anchors.slice(0, anchorCount),
    roles: roles.slice(0, roleCount),
    capitals: capitals.slice(0, capitalCount),
  };
}

function wider(room: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(room.length * 2);
  more.set(room);
  return more;
}
