import type { ReadingText } from '../opinion/reading-text';

/**
 * The words, numbers and marks of a reading text at which somebody wants to look: runs of letters and digits, and the marks
 * that announce a citation by themselves (section sign, paragraph sign, opening bracket). One pass over the text tells by the
 * first two characters of each word who wants it; the rest, two thirds of all words, is looked at by nobody again.
 */
export interface WordIndex {
  /** Reading offsets, rising. */
  readonly starts: Int32Array;
  /** What each of them may be: bits of `ANCHOR`, `ROLE`, `CAPITAL`. */
  readonly wants: Uint8Array;
  readonly count: number;
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

/** Has words that begin with these codes kept in every index: called once for each word when its module is loaded. */
export function lookFor(want: number, first: number, second?: number): void {
  for (let other = 0; other < 128; other++)
    if (second === undefined || other === Math.min(second, 127)) WANTS[first * 128 + other]! |= want;
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
let roomForStarts = new Int32Array(4096);
let roomForWants = new Uint8Array(4096);
/** An index of a text of 10 MB leaves no room behind. */
const MOST_KEPT = 1 << 18;

/** The same for a text of its own. */
export function wordIndex(text: string): WordIndex {
  const { length } = text;
  let starts = roomForStarts;
  let wants = roomForWants;
  let count = 0;
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
    if (count === starts.length) {
      const moreStarts = new Int32Array(count * 2);
      const moreWants = new Uint8Array(count * 2);
      moreStarts.set(starts);
      moreWants.set(wants);
      starts = moreStarts;
      wants = moreWants;
    }
    starts[count] = start;
    wants[count++] = want;
  }
  if (starts.length <= MOST_KEPT) {
    roomForStarts = starts;
    roomForWants = wants;
  }
  return { starts: starts.slice(0, count), wants: wants.slice(0, count), count };
}
