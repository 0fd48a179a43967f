import { CANONICAL } from './caption-lexicon';
import { type CaptionPostings, gatherPostings, type Rows } from './caption-postings';
import { bits, type CaptionWord, captionWords, lettersOf } from './caption-words';
import type { ListedCase } from './case-list';
import { compareCaptions } from './compare-captions';
import { editDistance } from './edit-distance';

/** Rows compared in full for one query: some, and four for each one wanted. Those that share most words come first. */
const CANDIDATES = 30;
const CANDIDATES_EACH = 4;

/** Words beyond the rarest bring in candidates of their own while there are fewer than this. */
const OPENING = 1500;

/** At most this many rows are ranked for a beginning: two letters begin thousands. */
const MOST_BEGUN = 300;

/** The rows behind an index. */
export interface IndexedRows {
  readonly postings: CaptionPostings;
  /** Captions of a row, cheaper than the whole row where the list is packed. */
  names(row: number): readonly string[];
  /** Undefined where the list is damaged. */
  row(row: number): ListedCase | undefined;
}

/** The word between the parties: nearly every caption has it, so it tells nothing. */
const BETWEEN_PARTIES = 'v';

/** Rows by the words of their captions. */
export class CaptionIndex {
  readonly #rows: IndexedRows;
  /** Room for the scores of one query, all zero between queries. */
  readonly #scores: Float64Array;
  /** One bit for each letter of each word. */
  #letters: Int32Array | undefined;

  constructor(rows: IndexedRows) {
    this.#rows = rows;
    this.#scores = new Float64Array(rows.postings.size);
  }

  /** Cases whose caption agrees with the words, best first: same before variant, then by words shared, then shorter captions. */
  find(words: string, limit: number): readonly ListedCase[] {
    const asked = askedWords(words);
    if (asked.length === 0 || limit <= 0) return [];
    const lists = asked.map(word => this.#rowsOrNear(word)).filter(list => list.length > 0);
    const ranked = this.#ranked(lists, CANDIDATES + CANDIDATES_EACH * limit);
    const best = ranked[0]?.[1] ?? 0;
    const found: { row: number; score: number }[] = [];
    let same = 0;
    for (const [row, score] of ranked) {
      if (same >= limit * 2 + 20 || (found.length > 0 && score < best / 2)) break;
      const names = this.#rows.names(row);
      const { verdict } = compareCaptions(words, names);
      if (verdict === 'same') same++;
      if (verdict === 'same' || verdict === 'variant')
        found.push({
          row,
          score: score + (verdict === 'same' ? 20 : 10) + likeness(asked, names) - (names[0]?.length ?? 0) / 1000,
        });
    }
    return this.#best(found, limit);
  }

  /**
   * Cases that have every word, the last of which may be a beginning only: what a person types. Best first: the caption that
   * begins with the words, then shorter captions. Empty when no caption has them all.
   */
  beginning(words: string, limit: number): readonly ListedCase[] {
    const asked = captionWords(words);
    const last = asked[asked.length - 1];
    if (last === undefined || limit <= 0) return [];
    const { postings } = this.#rows;
    // How many of the whole words each row has, then whether it has the beginning in a form it can be completed to.
    const has = new Uint8Array(postings.size);
    const whole = asked.slice(0, -1).filter(word => word.canonical !== BETWEEN_PARTIES);
    for (const [nth, { canonical }] of whole.entries()) {
      const rows = postings.rowsOf(canonical);
      for (let k = 0; k < rows.length; k++) if (has[rows[k]!] === nth) has[rows[k]!] = nth + 1;
    }
    const found: { row: number; score: number }[] = [];
    const take = (rows: Rows, score: number): void => {
      for (let k = 0; k < rows.length && found.length < MOST_BEGUN; k++) {
        const row = rows[k]!;
        if (has[row] !== whole.length) continue;
        has[row] = 255;
        found.push({ row, score });
      }
    };
    take(postings.rowsOf(last.canonical), 1);
    for (const place of postings.beginningWith(last.text)) take(postings.rowsAt(place), 0);
    // `Bo` begins Board, which is posted as `bd`.
    for (const [written, canonical] of CANONICAL) {
      if (written.startsWith(last.text)) take(postings.rowsOf(canonical), 0);
    }
    const typed = plain(words);
    for (const one of found) {
      const names = this.#rows.names(one.row);
      one.score += beginsWith(names, typed) - (names[0]?.length ?? 0) / 100;
    }
    return this.#best(found, limit);
  }

  /** The rarest word names the candidates, the next rare ones add to them while they are few; every word counts. */
  #ranked(lists: readonly Rows[], most: number): (readonly [number, number])[] {
    const scores = this.#scores;
    const touched: number[] = [];
    let opened = 0;
    for (const list of [...lists].sort((a, b) => a.length - b.length)) {
      const weight = 1 / Math.log2(2 + list.length);
      const opens = opened === 0 || opened + list.length <= OPENING;
      if (opens) opened += list.length;
      for (let k = 0; k < list.length; k++) {
        const row = list[k]!;
        const score = scores[row]!;
        if (score > 0) scores[row] = score + weight;
        else if (opens) {
          scores[row] = weight;
          touched.push(row);
        }
      }
    }
    const ranked = touched
      .map(row => [row, scores[row]!] as const)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, most);
    for (const row of touched) scores[row] = 0;
    return ranked;
  }

  #best(found: { row: number; score: number }[], limit: number): readonly ListedCase[] {
    return found
      .sort((a, b) => b.score - a.score || a.row - b.row)
      .slice(0, limit)
      .flatMap(one => this.#rows.row(one.row) ?? []);
  }

  /** Rows of the word, else of the words a slip away from it. */
  #rowsOrNear(word: CaptionWord): Rows {
    const rows = this.#rows.postings.rowsOf(word.canonical);
    return rows.length > 0 ? rows : this.#near(word.text);
  }

  /** Rows of words a slip away from one that no caption has: one letter before two (DOMAIN 4.1), short words one only. */
  #near(text: string): Rows {
    if (text.length < 4 || /\d/.test(text)) return [];
    const { postings } = this.#rows;
    const most = text.length >= 5 ? 2 : 1;
    const letters = lettersOf(text);
    this.#letters ??= Int32Array.from(postings.words, lettersOf);
    let least = most;
    let found: number[] = [];
    for (let i = 0; i < this.#letters.length; i++) {
      if (bits(letters ^ this.#letters[i]!) > 2 * least) continue;
      const word = postings.words[i]!;
      if (word.length < 4 || Math.abs(word.length - text.length) > least) continue;
      const distance = editDistance(text, word, least);
      if (distance > least) continue;
      if (distance < least) {
        least = distance;
        found = [];
      }
      found.push(i);
    }
    return [...new Set(found.flatMap(i => Array.from(postings.rowsAt(i))))].sort((a, b) => a - b);
  }
}

/** An index over rows held in memory; orders, rules and front matter have no name to look for. */
export function indexOf(all: readonly ListedCase[]): CaptionIndex {
  const rows = all.filter(row => row.kind === 'case');
  return new CaptionIndex({
    postings: gatherPostings(rows.map(row => row.names.flatMap(indexedWords))),
    names: i => rows[i]!.names,
    row: i => rows[i],
  });
}

/** The words that a caption is found by, as they come. */
export function indexedWords(caption: string): readonly string[] {
  return captionWords(caption).flatMap(({ canonical }) => (canonical === BETWEEN_PARTIES ? [] : [canonical]));
}

/** The words of a query, each once. */
function askedWords(words: string): readonly CaptionWord[] {
  const asked = new Map<string, CaptionWord>();
  for (const word of captionWords(words)) if (word.canonical !== BETWEEN_PARTIES) asked.set(word.canonical, word);
  return [...asked.values()];
}

/** Extra for a caption with just the words asked for, and for the same party in front. */
function likeness(asked: readonly CaptionWord[], names: readonly string[]): number {
  let best = 0;
  for (const name of names) {
    const words = askedWords(name);
    if (words[0]?.canonical !== asked[0]!.canonical) continue;
    best = Math.max(
      best,
      words.length === asked.length && words.every((w, i) => w.canonical === asked[i]!.canonical) ? 2 : 1,
    );
  }
  return best;
}

/** Extra for a caption that begins as typed, less where another of its captions or a later party does. */
function beginsWith(names: readonly string[], typed: string): number {
  let best = 0;
  for (let i = 0; i < names.length; i++) {
    const name = plain(names[i]!);
    if (name.startsWith(typed)) best = Math.max(best, i === 0 ? 3 : 2.5);
    else if (name.includes(` v ${typed}`) || name.startsWith(`in re ${typed}`) || name.startsWith(`ex parte ${typed}`))
      best = Math.max(best, 2);
  }
  return best;
}

/** Small letters without stops and commas. */
const plain = (name: string): string => name.toLowerCase().replace(/[.,]/g, '');
