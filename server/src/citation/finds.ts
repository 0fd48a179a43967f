import type { Found } from './found';

/** Kinds that stand in titles: `The Fifth Amendment and Section 1 of the Sherman Act, 41 Va. L. Rev. 183`. */
const SOFT: ReadonlySet<string> = new Set(['constitution', 'statute', 'rule']);

/**
 * What a sweep has found in a reading text so far, and which stretches of the text that takes: a stretch holds no further
 * citation, and names do not reach across it. All offsets are reading offsets.
 */
export class Finds {
  readonly text: string;
  /** Year of the citing opinion, where known: nothing later is cited. */
  readonly fileYear: number | undefined;
  /** In the order in which they were found. */
  readonly list: Found[] = [];
  /** Offsets of `v.`, `In re`, `Ex parte` that no citation has taken yet. */
  readonly names: number[] = [];
  /** Parts of finds that hold no further citation: cores, pins, history. In text order. */
  readonly #taken: { start: number; end: number; soft: boolean }[] = [];

  constructor(text: string, fileYear: number | undefined) {
    this.text = text;
    this.fileYear = fileYear;
  }

  /** A name whose citation may follow: kept, and looked at again when the sweep is done. */
  versus(at: number): boolean {
    this.names.push(at);
    return true;
  }

  /** End of the nearest taken stretch left of `at`: names never reach across it. */
  floor(at: number): number {
    for (let index = this.#taken.length - 1; index >= 0; index--) {
      const taken = this.#taken[index] as { start: number; end: number };
      if (taken.end <= at) return taken.end;
    }
    return 0;
  }

  /** As `floor`, past amendments, clauses and lone sections: the title of a work may name them. */
  titleFloor(at: number): number {
    for (let index = this.#taken.length - 1; index >= 0; index--) {
      const taken = this.#taken[index] as { end: number; soft: boolean };
      if (taken.end > at || (taken.soft && at - taken.end < 300)) continue;
      return taken.end;
    }
    return 0;
  }

  /** Whether a find has taken the character at `at`; asked near the end of what is taken. */
  isTaken(at: number): boolean {
    for (let index = this.#taken.length - 1; index >= 0; index--) {
      const taken = this.#taken[index] as { start: number; end: number };
      if (taken.start <= at && at < taken.end) return true;
      if (taken.end + 4_000 < at) break;
      if (taken.end <= at && index < this.#taken.length - 12) break;
    }
    return false;
  }

  /** Accepts what can be accepted; true when that is any. */
  acceptAll(finds: readonly Found[]): boolean {
    let any = false;
    for (const find of finds) if (this.accept(find)) any = true;
    return any;
  }

  /** Adds a find unless it runs into another; one that holds the last find whole replaces it. True when it was added. */
  accept(find: Found | undefined): boolean {
    if (find === undefined) return false;
    if (this.#overlaps(find)) {
      // A longer find replaces one that it wholly contains: `Name, supra, 444 F. Supp. at 282` over `Name, supra`.
      const last = this.list[this.list.length - 1];
      if (last === undefined || !(find.start <= last.start && last.end <= find.end) || this.list.length === 0)
        return false;
      this.drop(last);
      return this.accept(find);
    }
    this.list.push(find);
    this.#take(find);
    return true;
  }

  /** Whether the find runs into something taken; only the newest stretches can lie so near. */
  #overlaps(find: Found): boolean {
    const last = this.#taken.length - 1;
    for (let index = last; index >= 0 && index > last - 24; index--) {
      const taken = this.#taken[index] as { start: number; end: number };
      if (taken.start < find.end && find.start < taken.end) return true;
    }
    return false;
  }

  /** Takes a find out again, with what it had taken. */
  drop(find: Found): void {
    this.list.splice(this.list.lastIndexOf(find), 1);
    const last = this.#taken.length - 1;
    for (let index = last; index >= 0 && index > last - 24; index--) {
      const taken = this.#taken[index] as { start: number; end: number };
      if (find.start <= taken.start && taken.end <= find.end) this.#taken.splice(index, 1);
    }
  }

  /** Everything of a find is taken but its explanatory parentheticals, where other citations may stand. */
  #take(find: Found): void {
    let from = find.start;
    for (const paren of find.parentheticals) {
      if (paren.kind !== 'explanatory' && paren.kind !== 'other') continue;
      this.#taken.push({ start: from, end: paren.start + 1, soft: false });
      from = paren.end - 1;
    }
    this.#taken.push({
      start: from,
      end: find.end,
      soft: SOFT.has(find.kind) && (find.kind === 'constitution' || find.target === null),
    });
    // Kept in order: an article is found from its journal, behind finds that stand within its reach.
    for (let index = this.#taken.length - 1; index > 0; index--) {
      const here = this.#taken[index] as { start: number; end: number; soft: boolean };
      const left = this.#taken[index - 1] as { start: number; end: number; soft: boolean };
      if (left.start <= here.start) break;
      this.#taken[index - 1] = here;
      this.#taken[index] = left;
    }
  }

  /** Whether a find has taken the character at `at`, anywhere in the text. */
  covered(at: number): boolean {
    let low = 0;
    let high = this.#taken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#taken[middle] as { start: number }).start <= at) low = middle + 1;
      else high = middle;
    }
    const taken = this.#taken[low - 1];
    return taken !== undefined && at < taken.end;
  }

  /** As `floor`, anywhere in the text, and not left of `least`. */
  floorOf(at: number, least: number): number {
    let low = 0;
    let high = this.#taken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#taken[middle] as { end: number }).end <= at) low = middle + 1;
      else high = middle;
    }
    return Math.max(least, this.#taken[low - 1]?.end ?? 0);
  }
}
