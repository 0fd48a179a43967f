import { bits, type CaptionWord, captionWords, lettersOf, misspells } from './caption-words';
import type { ListedCase } from './case-list';
import { compareCaptions } from './compare-captions';
import { editDistance } from './edit-distance';

/** At most this many rows are compared in full for one query. */
const CANDIDATES = 150;

/** Words beyond the rarest bring in candidates of their own while there are fewer than this. */
const OPENING = 1500;

/** Rows by the words of their captions. Built when a name is first looked for. */
export class CaptionIndex {
  readonly #rows: readonly ListedCase[];
  readonly #postings = new Map<string, number[]>();
  /** Room for the scores of one query, all zero between queries. */
  #scores: Float64Array | undefined;
  #letters: (readonly [string, number])[] | undefined;

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

  /** Cases whose caption agrees with the words, best first: same before variant, then by words shared, then shorter captions. */
  find(words: string, limit: number): readonly ListedCase[] {
    const asked = [...new Map(captionWords(words).map(w => [w.canonical, w])).values()];
    if (asked.length === 0 || limit <= 0) return [];
    const lists = asked
      .map(word => this.#postings.get(word.canonical) ?? this.#near(word.text))
      .filter(list => list.length > 0)
      .sort((a, b) => a.length - b.length);
    const [rarest] = lists;
    if (!rarest) return [];
    // The rarest word names the candidates, the next rare ones add to them while they are few; every word counts.
    this.#scores ??= new Float64Array(this.#rows.length);
    const scores = this.#scores;
    const touched: number[] = [];
    let opened = 0;
    for (const list of lists) {
      const weight = 1 / Math.log2(2 + list.length);
      const opens = opened === 0 || opened + list.length <= OPENING;
      if (opens) opened += list.length;
      for (const i of list) {
        const score = scores[i]!;
        if (score > 0) scores[i] = score + weight;
        else if (opens) {
          scores[i] = weight;
          touched.push(i);
        }
      }
    }
    const ranked = touched
      .map((i): [number, number] => [i, scores[i]!])
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, CANDIDATES);
    for (const i of touched) scores[i] = 0;
    const best = ranked[0]?.[1] ?? 0;
    const found: { row: ListedCase; score: number }[] = [];
    let same = 0;
    for (const [i, score] of ranked) {
      if (same >= limit * 2 + 20 || (same > 0 && score < best / 2)) break;
      const row = this.#rows[i]!;
      const { verdict } = compareCaptions(words, row.names);
      if (verdict === 'same') same++;
      if (verdict === 'same' || verdict === 'variant')
        found.push({
          row,
          score: score + (verdict === 'same' ? 20 : 10) + likeness(asked, row.names) - row.name.length / 1000,
        });
    }
    return found
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(f => f.row);
  }

  /** Rows of words a slip away from one that no caption has. */
  #near(text: string): readonly number[] {
    if (text.length < 4) return [];
    const letters = lettersOf(text);
    this.#letters ??= [...this.#postings.keys()].map(word => [word, lettersOf(word)]);
    const found: [number[], number[]] = [[], []];
    for (const [word, others] of this.#letters) {
      if (Math.abs(word.length - text.length) > 2 || bits(letters ^ others) > 4) continue;
      if (misspells(text, word)) found[editDistance(text, word, 1) <= 1 ? 0 : 1].push(...this.#postings.get(word)!);
    }
    return found[0].length > 0 ? found[0] : found[1];
  }
}

/** Extra for a caption with just the words asked for, and for the same party in front. */
function likeness(asked: readonly CaptionWord[], names: readonly string[]): number {
  let best = 0;
  for (const name of names) {
    const words = captionWords(name);
    if (words[0]?.canonical !== asked[0]!.canonical) continue;
    best = Math.max(
      best,
      words.length === asked.length && words.every((w, i) => w.canonical === asked[i]!.canonical) ? 2 : 1,
    );
  }
  return best;
}
