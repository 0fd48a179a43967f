import type { Analysis } from '../../reference/analysis';

/** How often a text has a word as a name and as an ordinary word. */
export interface WordCount {
  /** With a capital, outside citations of other cases. */
  readonly names: number;
  /** In small letters. */
  readonly plain: number;
}

const NOTHING: WordCount = Object.freeze({ names: 0, plain: 0 });

/** The words of a text by their folded form: lower case, letters and digits only, possessive endings left out. */
export class TextWords {
  readonly #names = new Map<string, number>();
  readonly #plain = new Map<string, number>();

  constructor({ document, references }: Analysis) {
    const { text } = document;
    let from = 0;
    for (const reference of references) {
      // The names of other cases are not those of this one. A decision below (`498 F.2d 1038`) bears this case's names.
      const other =
        reference.target?.startsWith('us/') &&
        (reference.kind === 'full-case' ||
          reference.kind === 'bare-name' ||
          reference.kind === 'supra-case' ||
          reference.kind === 'short-case');
      if (!other) continue;
      if (reference.start > from) this.#count(text.slice(from, reference.start));
      from = Math.max(from, reference.end);
    }
    this.#count(text.slice(from));
  }

  of(word: string): WordCount {
    const names = this.#names.get(word);
    if (names === undefined && !this.#plain.has(word)) return NOTHING;
    return { names: names ?? 0, plain: this.#plain.get(word) ?? 0 };
  }

  #count(text: string): void {
    for (const [word] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu)) {
      const plain = word.replace(/['’]s?$/, '').replace(/[^\p{L}\p{N}]/gu, '');
      if (plain.length < 2) continue;
      const lower = plain.toLowerCase();
      const words = plain[0] === lower[0] && !/\d/.test(plain) ? this.#plain : this.#names;
      words.set(lower, (words.get(lower) ?? 0) + 1);
      if (!/[-]/.test(word)) continue;
      for (const part of word.split('-')) {
        const piece = part.replace(/['’]s?$/, '').replace(/[^\p{L}\p{N}]/gu, '');
        if (piece.length > 2 && piece[0] !== piece[0]!.toLowerCase()) {
          const key = piece.toLowerCase();
          this.#names.set(key, (this.#names.get(key) ?? 0) + 1);
        }
      }
    }
  }
}
