/**
 * The interface every rule and feature programs against: what is known about the cases of a reporter.
 *
 * A list may be the built-in one (the Library of Congress listing of U.S. Reports, volumes 1-570) or the user's own.
 * For volumes a list does not cover, absence means *unknown*, never *wrong* (DOMAIN 0.4).
 */

/** One row of a case list: a case, or orders, rules, front matter. */
export interface ListedCase {
  /** Canonical target id, `us/384/436`. */
  readonly id: string;
  /** Reporter slug, `us`. */
  readonly slug: string;
  readonly volume: number;
  /** First page. */
  readonly page: number;
  /** Upper bound of the last page, inclusive: the next listed case's first page (a last page may equal it). `undefined` when unknown. */
  readonly lastPage: number | undefined;
  /** Caption as a citation would print it. */
  readonly name: string;
  /** Every caption known, `name` first. */
  readonly names: readonly string[];
  /** Year of decision. */
  readonly year: number | undefined;
  /** ISO day of decision, where the list has one. */
  readonly date?: string;
  /** Surname of the author of the opinion, where the list has one. */
  readonly author?: string;
  readonly kind: 'case' | 'orders' | 'rules' | 'front';
  /** Words for a hover: `built-in list` or `list <file name>`. */
  readonly source: string;
}

/** Look-ups over case lists: the built-in one and the user's. Never throws; empty or undefined when nothing is known. */
export interface CaseList {
  /** Rows that begin on exactly this page. */
  at(slug: string, volume: number, page: number): readonly ListedCase[];
  /** Rows whose page range (first page to next first page, inclusive) holds the page, nearest first page first. */
  covering(slug: string, volume: number, page: number): readonly ListedCase[];
  /** True when the list is complete for that volume: absence means something. */
  covers(slug: string, volume: number): boolean;
  /** First and last year of decisions in the volume. */
  years(slug: string, volume: number): { readonly first: number; readonly last: number } | undefined;
  /** Rows of a volume in page order. */
  volume(slug: string, volume: number): readonly ListedCase[];
  /** Cases whose caption agrees with the words given, best first, at most `limit`. */
  byName(words: string, limit: number): readonly ListedCase[];
  /** Cases whose caption has every word, the last of which may be a beginning only (`Miranda v. Ari`), best first, at most `limit`. */
  byBeginning(words: string, limit: number): readonly ListedCase[];
  /** First page of the next listed row after this first page, undefined at the end of the volume or when not covered. */
  nextFirstPage(slug: string, volume: number, page: number): number | undefined;
}

const NONE: readonly ListedCase[] = Object.freeze([]);

/** A list that knows nothing. */
export const EMPTY_CASE_LIST: CaseList = Object.freeze({
  at: () => NONE,
  covering: () => NONE,
  covers: () => false,
  years: () => undefined,
  volume: () => NONE,
  byName: () => NONE,
  byBeginning: () => NONE,
  nextFirstPage: () => undefined,
});
