import { isLetter } from './characters';
import { ANCHOR, lookFor } from './word-index';

/** A word that announces citations, and what looks at them. */
export interface AnchorWord<Anchor> {
  readonly word: string;
  /** The word ends in a letter, so a letter behind it makes it another word. */
  readonly bounded: boolean;
  readonly anchor: Anchor;
}

/** Words that begin with the same three characters. */
interface Beginning<Anchor> {
  /** All of them; what `byFourth` says for the end of the text. */
  readonly words: readonly AnchorWord<Anchor>[];
  /** Those that may stand where the code of the fourth character leaves that remainder. */
  readonly byFourth: readonly (readonly AnchorWord<Anchor>[])[];
}

const FOURTHS = 32;

function byFourth<Anchor>(words: readonly AnchorWord<Anchor>[]): readonly (readonly AnchorWord<Anchor>[])[] {
  const short = words.filter(({ word }) => word.length < 4);
  return Array.from({ length: FOURTHS }, (_, rest) => {
    const fitting = words.filter(({ word }) => word.length < 4 || word.charCodeAt(3) % FOURTHS === rest);
    return fitting.length === short.length ? short : fitting;
  });
}

/**
 * Words that announce citations, looked up by their first three characters. What is added is kept in every word index
 * (`word-index.ts`), so words are added when modules are loaded.
 */
export class AnchorWords<Anchor> {
  /** By the codes of the first two characters (128 * first + second): a row of `#lists`, 0 for none. Codes from 127 on are one. */
  readonly #rows = new Uint16Array(256 * 128);
  /** By row and the code of the third character (128 * row + third). */
  readonly #lists: (Beginning<Anchor> | undefined)[] = new Array(128).fill(undefined);

  /** Adds words, those of one character too: a letter among these (`v`) is a word where no letter stands behind it. */
  add(words: readonly string[], anchor: Anchor): void {
    for (const word of words) {
      const first = word.charCodeAt(0);
      const [second, third] = [column(word, 1), column(word, 2)];
      const bounded = isLetter(word.charCodeAt(word.length - 1));
      const entry = { word, bounded, anchor };
      // Most columns of a short word hold the same words before, and the same after: they share one list.
      const longer = new Map<Beginning<Anchor> | undefined, Beginning<Anchor>>();
      for (let next = 0; next < 128; next++) {
        if (word.length > 1 ? next !== second : isLetter(first) && isLetter(next)) continue;
        lookFor(ANCHOR, first, next, word.length > 2 ? third : undefined);
        const row = this.#row(first * 128 + next);
        for (let behind = 0; behind < 128; behind++) {
          if (word.length > 2 && behind !== third) continue;
          const known = this.#lists[row * 128 + behind];
          let list = longer.get(known);
          if (list === undefined) {
            // The longest first, and of equals the one added first.
            const words = [...(known?.words ?? []), entry].sort((a, b) => b.word.length - a.word.length);
            list = { words, byFourth: byFourth(words) };
            longer.set(known, list);
          }
          this.#lists[row * 128 + behind] = list;
        }
      }
    }
  }

  #row(pair: number): number {
    if (this.#rows[pair] === 0) {
      this.#rows[pair] = this.#lists.length / 128;
      for (let third = 0; third < 128; third++) this.#lists.push(undefined);
    }
    return this.#rows[pair] as number;
  }

  /** The words that may stand at `at`, the longest first; undefined when none begins so. Some may differ behind the third character. */
  at(text: string, at: number): readonly AnchorWord<Anchor>[] | undefined {
    const first = text.charCodeAt(at);
    const second = text.charCodeAt(at + 1);
    const third = text.charCodeAt(at + 2);
    if (first > 255) return undefined;
    const row = this.#rows[first * 128 + (second < 127 ? second : 127)] as number;
    const list = this.#lists[row * 128 + (third < 127 ? third : 127)];
    return list?.byFourth[text.charCodeAt(at + 3) % FOURTHS] ?? list?.words;
  }
}

const column = (word: string, at: number): number => Math.min(word.charCodeAt(at), 127);
