import type { ReadingText } from '../opinion/reading-text';

/**
 * Where the words and numbers of a reading text begin, in text order: runs of letters and digits, and the marks that announce
 * a citation by themselves (section sign, paragraph sign, opening bracket). One pass over the text; everything that looks at
 * words looks at these, a sixth of the characters.
 */
export interface WordIndex {
  readonly starts: Int32Array;
  readonly count: number;
}

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

/** Kept with the reading text it was made from, so that finding and resolving share one pass. */
const KNOWN = new WeakMap<ReadingText, WordIndex>();

export function wordIndexOf(reading: ReadingText): WordIndex {
  const known = KNOWN.get(reading);
  if (known !== undefined) return known;
  const index = wordIndex(reading.text);
  KNOWN.set(reading, index);
  return index;
}

/** The same for a text of its own. */
export function wordIndex(text: string): WordIndex {
  const { length } = text;
  let starts = new Int32Array((length >> 2) + 16);
  let count = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code > 255) continue;
    const kind = CLASSES[code];
    if (kind === NOTHING) continue;
    if (count === starts.length) {
      const more = new Int32Array(starts.length * 2);
      more.set(starts);
      starts = more;
    }
    starts[count++] = at;
    if (kind === MARK) continue;
    let next = text.charCodeAt(at + 1);
    while (next < 256 && CLASSES[next] === WORD) next = text.charCodeAt(++at + 1);
  }
  return { starts, count };
}
