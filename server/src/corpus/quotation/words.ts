/** Words of a text in order, folded so that spelling of marks does not count, each with its place. */
export interface Words {
  /** Lower case, letters and digits only. */
  readonly folded: readonly string[];
  /** As written. */
  readonly written: readonly string[];
  /** Offsets into the text the words were taken from, half-open. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const WORD =
  /(?<![\p{L}\p{N}])\p{Lu}(?:\. ?\p{Lu}){1,5}(?=\.)|[\p{L}\p{N}§$£]+(?:['’‘.-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/gu;

/**
 * Words of a text between two offsets. Apostrophes, points within abbreviations and hyphens do not part a word: `U.S.`,
 * `Comm’n` and `self-incrimination` are one each, and the same with or without them; `U. S.` is one too.
 */
export function wordsOf(text: string): Words {
  const folded: string[] = [];
  const written: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const plain = ASCII.test(word) ? word.toLowerCase() : foldedWord(word);
    if (plain === '' || isNoteMark(text, match.index, word)) continue;
    folded.push(plain);
    written.push(word);
    starts.push(match.index);
    ends.push(match.index + word.length);
  }
  return { folded, written, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

const ASCII = /^[A-Za-z0-9]+$/;

function foldedWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}§$£]/gu, '');
}

/** True for a number that stands behind a mark of punctuation and before a new sentence: a note mark, in the print raised. */
function isNoteMark(text: string, start: number, word: string): boolean {
  if (!/^\d{1,3}$/.test(word) || !/[.,;:?!”"'’)] ?$/.test(text.slice(Math.max(0, start - 3), start))) return false;
  const after = text.slice(start + word.length, start + word.length + 4);
  return after === '' || /^ ?["“‘'[(]?\p{Lu}|^ ?["”]|^\s*$/u.test(after);
}
