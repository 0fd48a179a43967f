import type { ListedCase } from './case-list';

/**
 * From this volume of U.S. Reports on (1949) every case begins on a page of its own. In 500 cases of later volumes compared
 * with their page marks no last page was the next case's first; in volumes 70 to 325 more than half were.
 */
const OWN_PAGES = 338;

/**
 * Last page to show for a listed case, an upper bound: the page before the next case's first page where cases begin on pages
 * of their own, else that page itself, which two cases may share (254 U.S. 71, 72-73: the next case begins on 73).
 * `undefined` when the list does not say. Checks of pins allow the shared page everywhere (R4).
 */
export function lastPageShown(row: ListedCase): number | undefined {
  if (row.lastPage === undefined) return undefined;
  return row.slug === 'us' && row.volume >= OWN_PAGES ? Math.max(row.page, row.lastPage - 1) : row.lastPage;
}

/** `pages 436 to at most 545`, `from page 436`. */
export function extentWords(row: ListedCase): string {
  const last = lastPageShown(row);
  if (last === undefined) return `from page ${row.page}`;
  return last === row.page ? `page ${row.page}` : `pages ${row.page} to at most ${last}`;
}
