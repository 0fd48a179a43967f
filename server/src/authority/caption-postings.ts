import { eachCode } from './caption-codes';

/** Row numbers, rising, each once. */
export type Rows = ArrayLike<number>;

/** Which rows of a list have which word in a caption. */
export interface CaptionPostings {
  /** Number of rows. */
  readonly size: number;
  /** Every word once, in the order of its code units. */
  readonly words: readonly string[];
  /** Rows of the word, empty when no caption has it. */
  rowsOf(word: string): Rows;
  /** Rows of the word at a place of `words`. */
  rowsAt(place: number): Rows;
  /** Places of the words that begin with these letters. */
  beginningWith(letters: string): Iterable<number>;
}

const NONE: Rows = [];

abstract class SortedPostings implements CaptionPostings {
  abstract readonly size: number;
  abstract readonly words: readonly string[];
  abstract rowsAt(place: number): Rows;

  rowsOf(word: string): Rows {
    const place = this.#from(word);
    return this.words[place] === word ? this.rowsAt(place) : NONE;
  }

  *beginningWith(letters: string): Iterable<number> {
    for (let place = this.#from(letters); this.words[place]?.startsWith(letters); place++) yield place;
  }

  /** Place of the first word not before this one. */
  #from(word: string): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

class GatheredPostings extends SortedPostings {
  constructor(
    readonly size: number,
    readonly words: readonly string[],
    readonly rows: readonly Rows[],
  ) {
    super();
  }

  rowsAt(place: number): Rows {
    return this.rows[place] ?? NONE;
  }
}

/** The postings of rows, given by the words of each. */
export function gatherPostings(rows: readonly (readonly string[])[]): CaptionPostings {
  const postings = new Map<string, number[]>();
  rows.forEach((words, row) => {
    for (const word of words) {
      const list = postings.get(word);
      if (!list) postings.set(word, [row]);
      else if (list[list.length - 1] !== row) list.push(row);
    }
  });
  const words = [...postings.keys()].sort();
  return new GatheredPostings(
    rows.length,
    words,
    words.map(word => postings.get(word)!),
  );
}

/** At most this many words keep their rows decoded. */
const KEEP = 512;

/**
 * Postings as the built-in list has them written: the words, joined by spaces, and for each the rows as codes, each row told
 * by how many rows lie between it and the one before. Rows are decoded word by word, when they are asked for.
 */
export class WrittenPostings extends SortedPostings {
  readonly words: readonly string[];
  readonly #rows: readonly string[];
  readonly #decoded = new Map<number, Rows>();

  constructor(
    readonly size: number,
    words: string,
    rows: string,
  ) {
    super();
    this.words = words.split(' ');
    this.#rows = rows.split(' ');
  }

  rowsAt(place: number): Rows {
    let rows = this.#decoded.get(place);
    if (!rows) {
      if (this.#decoded.size >= KEEP) this.#decoded.clear();
      rows = this.#decode(this.#rows[place] ?? '');
      this.#decoded.set(place, rows);
    }
    return rows;
  }

  #decode(codes: string): Rows {
    const rows: number[] = [];
    let row = -1;
    eachCode(codes, 0, codes.length, gap => {
      row += 1 + (typeof gap === 'number' ? gap : 0);
      if (row < this.size) rows.push(row);
    });
    return rows;
  }
}
