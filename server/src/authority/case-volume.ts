import type { ListedCase } from './case-list';

const NONE: readonly ListedCase[] = Object.freeze([]);

/** How many rows back a look-up goes for a case whose stated last page lies beyond the first pages of later ones. */
const LOOK_BACK = 40;

/** The rows of one volume in page order, with look-ups by page in logarithmic time. */
export class CaseVolume {
  readonly rows: readonly ListedCase[];
  /** First pages of the rows. */
  readonly #pages: Int32Array;
  /** The page asked for last, and the rows that begin on it: one citation asks again and again. */
  #lastPage = -1;
  #last: readonly ListedCase[] = NONE;

  constructor(rows: readonly ListedCase[]) {
    this.rows = rows;
    this.#pages = Int32Array.from(rows, row => row.page);
  }

  /** Rows that begin on exactly this page. */
  at(page: number): readonly ListedCase[] {
    if (page === this.#lastPage) return this.#last;
    const end = this.#after(page);
    let start = end;
    while (start > 0 && this.#pages[start - 1] === page) start--;
    this.#lastPage = page;
    this.#last = start === end ? NONE : this.rows.slice(start, end);
    return this.#last;
  }

  /**
   * Rows whose range holds the page, nearest first page first. The last page counts (DOMAIN 4.3: a pin equal to the next
   * case's first page is legal); a row without a last page holds everything behind it.
   */
  covering(page: number): readonly ListedCase[] {
    const end = this.#after(page);
    if (end === 0) return NONE;
    const found: ListedCase[] = [];
    for (let i = end - 1; i >= 0 && i >= end - LOOK_BACK; i--) {
      const row = this.rows[i]!;
      if (row.lastPage === undefined || row.lastPage >= page) found.push(row);
    }
    // Rows on one first page keep the order of the list.
    return found.length > 1 ? found.reverse().sort((a, b) => b.page - a.page) : found;
  }

  /** First page of the next row that begins behind this page, `undefined` at the end of the volume. */
  nextFirstPage(page: number): number | undefined {
    return this.rows[this.#after(page)]?.page;
  }

  /** Index of the first row that begins behind the page. */
  #after(page: number): number {
    let low = 0;
    let high = this.#pages.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#pages[middle]! <= page) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
