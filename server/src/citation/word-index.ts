import type { ReadingText } from '../opinion/reading-text';

/**
 * The words, numbers and marks of a reading text at which somebody wants to look: runs of letters and digits, and the marks
 * that announce a citation by themselves (section sign, paragraph sign, opening bracket). One pass over the text tells by the
 * first two characters of each word who wants it; the rest, two thirds of all words, is looked at by nobody again.
 */
export interface WordIndex {
  /** Numbers, and words that may announce a citation: reading offsets, rising, as in the other lists. */
  readonly anchors: Int32Array;
  /** Words that may be those for a party, a Justice or an opinion of this case. */
  readonly roles: Int32Array;
  /** Words that begin with A to Z. */
  readonly capitals: Int32Array;
}

/** A number or a word that announces a citation (`sweep.ts`). */
export const ANCHOR = 1;
/** A word for a party, a Justice or an opinion of this case (`reference/word-starts.ts`). */
export const ROLE = 2;
/** A word that begins with A to Z: a name may begin here. */
export const CAPITAL = 4;

const NOTHING = 0;
const WORD = 1;
const MARK = 2;

const CLASSES = new Uint8Array(256);
for (let code = 0; code < 256; code++) {
  const digit = code >= 48 && code <= 57;
  const letter =
    (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7);
  if (digit || letter) CLASSES[code] = WORD;
}
for (const mark of '(§¶') CLASSES[mark.charCodeAt(0)] = MARK;

/** Who wants a word, by the codes of its first two characters (128 * first + second); all second ones from 127 on are one. */
const WANTS = new Uint8Array(256 * 128);
for (let code = 65; code <= 90; code++) lookFor(CAPITAL, code);

/** Third letters of the words for roles, a bit for each from a to z, by the same two codes. */
const THIRDS = new Uint32Array(256 * 128);

/**
 * Has words that begin with these codes kept in every index: called once for each word when its module is loaded. Roles
 * have a third letter too, for `re` and `co` begin every tenth word.
 */
export function lookFor(want: number, first: number, second?: number, third?: number): void {
  for (let other = 0; other < 128; other++)
    if (second === undefined || other === Math.min(second, 127)) WANTS[first * 128 + other]! |= want;
  if (second !== undefined && third !== undefined) THIRDS[first * 128 + second]! |= 1 << (third - 97);
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
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code > 255) continue;
    const kind = CLASSES[code];
    if (kind === NOTHING) continue;
    const start = at;
    let next = text.charCodeAt(at + 1);
    const want = WANTS[code * 128 + (next < 127 ? next : 127)] as number;
    if (kind === WORD) while (next < 256 && CLASSES[next] === WORD) next = text.charCodeAt(++at + 1);
    if (want === 0) continue;
    if ((want & ANCHOR) !== 0) {
      if (anchorCount === anchors.length) anchors = wider(anchors);
      anchors[anchorCount++] = start;
    }
    if ((want & CAPITAL) !== 0) {
      if (capitalCount === capitals.length) capitals = wider(capitals);
      capitals[capitalCount++] = start;
    }
    if ((want & ROLE) !== 0 && at > start + 1) {
      const third = text.charCodeAt(start + 2) - 97;
      const bits = THIRDS[code * 128 + text.charCodeAt(start + 1)] as number;
      if (third < 0 || third > 25 || ((bits >> third) & 1) === 0) continue;
      if (roleCount === roles.length) roles = wider(roles);
      roles[roleCount++] = start;
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
