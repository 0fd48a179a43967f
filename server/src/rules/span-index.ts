import type { Span } from '../opinion/span';

/** Finds the spans of a list that overlap a stretch of text, in the order of their starts. */
export class SpanIndex<T extends Span> {
  readonly #items: readonly T[];
  /** Greatest end among the items up to here: tells when looking further back is useless. */
  readonly #reach: Int32Array;

  constructor(items: readonly T[]) {
    this.#items = [...items].sort((a, b) => a.start - b.start);
    this.#reach = new Int32Array(items.length);
    let reach = -1;
    this.#items.forEach((item, at) => {
      reach = Math.max(reach, item.end);
      this.#reach[at] = reach;
    });
  }

  /** Items that share at least one character with `[start, end)`; for an empty stretch, items around that offset. */
  overlapping(start: number, end: number): T[] {
    const found: T[] = [];
    const until = Math.max(end, start + 1);
    for (let at = this.#firstFrom(until) - 1; at >= 0 && this.#reach[at]! > start; at--) {
      const item = this.#items[at]!;
      if (item.end > start) found.push(item);
    }
    return found.reverse();
  }

  /** Index of the first item that starts at or after the offset. */
  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#items[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
