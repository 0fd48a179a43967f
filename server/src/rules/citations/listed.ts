import type { CaseList, ListedCase } from '../../authority/case-list';
import type { Reference } from '../../reference/reference';
import type { RuleInput } from '../input';
import { addressOf } from './faults';

/** A full citation of a case with its address and the rows of the case list there. */
export interface ListedCitation {
  readonly reference: Reference;
  readonly slug: string;
  readonly volume: number;
  readonly page: number;
  /** Cases that begin on the page; empty when none does. */
  readonly rows: readonly ListedCase[];
  /** Rows of any kind whose range holds the page, nearest first. */
  readonly covering: readonly ListedCase[];
}

/** Full case citations whose address the case list can be asked about, nominative forms by their U.S. volume. */
export function listedCitations(input: RuleInput): readonly ListedCitation[] {
  const { caseList } = input;
  const found: ListedCitation[] = [];
  for (const reference of input.references) {
    if (reference.kind !== 'full-case' || reference.target === null) continue;
    const address = addressOf(reference.target);
    if (!address || !caseList.covers(address.slug, address.volume)) continue;
    const { slug, volume, page } = address;
    found.push({
      reference,
      slug,
      volume,
      page,
      rows: caseList.at(slug, volume, page).filter(row => row.kind === 'case'),
      covering: caseList.covering(slug, volume, page),
    });
  }
  return found;
}

/** Captions of rows, every known one; none for rows without a usable name. */
export function captions(rows: readonly ListedCase[]): string[] {
  return rows.flatMap(row => row.names.flatMap(consolidated)).filter(name => name.trim() !== '');
}

/** A caption of several cases (`Beers v. Arkansas. Platenius v. Same.`) is also each of them. */
function consolidated(caption: string): string[] {
  const parts = caption.split(/\. (?=[A-Z][^.;]{0,60} vs?\. )|; /);
  return parts.length > 1 ? [caption, ...parts.filter(part => / vs?\. /.test(part))] : [caption];
}

/** `Counselman v. Hitchcock, 142 U.S. 547`. */
export function listedAs(row: ListedCase): string {
  return `${row.name}, ${row.volume} ${row.slug === 'us' ? 'U.S.' : row.slug} ${row.page}`;
}

/** Words for the list: `the case list` for the built-in one, its file name for the user's. */
export function listWords(row: ListedCase | undefined): string {
  return !row || row.source === 'built-in list' ? 'the case list' : row.source;
}

/** Upper bound of the last page of the cases that begin on a page; undefined when the list does not say. */
export function lastPageOf(list: CaseList, slug: string, volume: number, page: number): number | undefined {
  const rows = list.at(slug, volume, page);
  if (rows.length === 0 || rows.some(row => row.lastPage === undefined)) return undefined;
  return Math.max(...rows.map(row => row.lastPage!));
}
