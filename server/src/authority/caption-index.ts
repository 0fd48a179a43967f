import { captionWords, misspells } from './caption-words';
import type { ListedCase } from './case-list';
import { compareCaptions } from './compare-captions';

/** At most this many rows are compared in full for one query. */
const CANDIDATES = 150;

/** Rows by the words of their captions. Built when a name is first looked for. */
export class CaptionIndex {
  readonly #rows: readonly ListedCase[];
  readonly #postings = new Map<string, number[]>();

  constructor(rows: Iterable<ListedCase>) {
    this.#rows = [...rows].filter(row => row.kind === 'case');
    this.#rows.forEach((row, i) => {
      for (const name of row.names) {
        for (const word of captionWords(name)) {
          const list = this.#postings.get(word.canonical);
          if (!list) this.#postings.set(word.canonical, [i]);
          else if (list[list.length - 1] !== i) list.push(i);
        }
      }
    });
  }

  /** Cases whose caption agrees with the words, best first: same before variant, then by words shared, then older first. */
  find(words: string, limit: number): readonly ListedCase[] {
    const asked = captionWords(words);
    if (asked.length === 0 || limit <= 0) return [];
    const scores = new Map<number, number>();
    for (const word of asked) {
      const list = this.#postings.get(word.canonical) ?? this.#near(word.text);
      const weight = 1 / Math.log2(2 + list.length);
      for (const i of list) scores.set(i, (scores.get(i) ?? 0) + weight);
    }
    const ranked = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, CANDIDATES);
    const found = ranked.map(([i, score]) => {
      const row = this.#rows[i]!;
      const { verdict } = compareCaptions(words, row.names);
      return {
        row,
        score: score + (verdict === 'same' ? 20 : verdict === 'variant' ? 10 : 0) - row.name.length / 1000,
        agrees: verdict === 'same' || verdict === 'variant',
      };
    });
    return found
      .filter(f => f.agrees)
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(f => f.row);
  }

  /** Rows of words a slip away from one that no caption has. */
  #near(text: string): readonly number[] {
    const found: number[] = [];
    if (text.length < 4) return found;
    for (const [word, list] of this.#postings)
      if (Math.abs(word.length - text.length) <= 2 && misspells(text, word)) found.push(...list);
    return found;
  }
}
