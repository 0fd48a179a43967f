import type { CaseList, ListedCase } from '../../authority/case-list';
import { type CaptionComparison, compareCaptions } from '../../authority/names';
import { caseTarget } from '../../citation/target';
import type { Reference } from '../../reference/reference';
import type { RuleInput } from '../input';
import { addressOf } from './faults';

/** What the case list has at an address, looked up once for a list: on every keystroke the same is asked again. */
export class ListedAddress {
  readonly slug: string;
  readonly volume: number;
  readonly page: number;
  /** Cases that begin on the page; empty when none does. */
  readonly rows: readonly ListedCase[];
  readonly #list: CaseList;
  #covering: readonly ListedCase[] | undefined;
  /** Comparisons already made with the captions here. */
  readonly #compared = new Map<string, CaptionComparison>();

  constructor(list: CaseList, slug: string, volume: number, page: number) {
    this.slug = slug;
    this.volume = volume;
    this.page = page;
    this.rows = list.at(slug, volume, page).filter(row => row.kind === 'case');
    this.#list = list;
  }

  /** Rows of any kind whose range holds the page, nearest first. */
  get covering(): readonly ListedCase[] {
    this.#covering ??= this.#list.covering(this.slug, this.volume, this.page);
    return this.#covering;
  }

  /** How a cited name answers to the captions here. */
  compare(name: string): CaptionComparison {
    let comparison = this.#compared.get(name);
    if (!comparison) {
      comparison = compareCaptions(name, captions(this.rows));
      this.#compared.set(name, comparison);
    }
    return comparison;
  }
}

/** Addresses kept for each list; a corpus asks for more than a session in the editor. */
const KEPT = 20_000;
const addresses = new WeakMap<CaseList, Map<string, ListedAddress | undefined>>();

/** The address of a target in the list; undefined for what is no case, and where the list neither covers the volume nor has a case there. */
function listedAddress(list: CaseList, target: string): ListedAddress | undefined {
  let known = addresses.get(list);
  if (!known || known.size > KEPT) {
    known = new Map();
    addresses.set(list, known);
  }
  if (known.has(target)) return known.get(target);
  const address = addressOf(target);
  const found =
    address &&
    (list.covers(address.slug, address.volume) || list.at(address.slug, address.volume, address.page).length > 0)
      ? new ListedAddress(list, address.slug, address.volume, address.page)
      : undefined;
  known.set(target, found);
  return found;
}

/** A full citation of a case with its address in the list. */
export interface ListedCitation {
  readonly reference: Reference;
  readonly address: ListedAddress;
}

/** Full case citations whose address the case list can be asked about, nominative forms by their U.S. volume. */
export function listedCitations(input: RuleInput): readonly ListedCitation[] {
  const found: ListedCitation[] = [];
  const cited = new Set<string>();
  for (const reference of input.references) {
    if (reference.kind !== 'full-case' || reference.target === null) continue;
    // A cite is asked for at the page it gives. Behind the first one of a case, a page inside it is only a page where the
    // cite has no name, or is of the time when the page alone was cited.
    const printed = printedTarget(reference) ?? reference.target;
    const only = cited.has(reference.target) && (reference.name === undefined || ofOldVolume(reference.target));
    const target = only ? reference.target : printed;
    cited.add(reference.target);
    const address = listedAddress(input.caseList, target);
    if (address) found.push({ reference, address });
  }
  return found;
}

/** Volumes below this one, of before 1883: their cases were often cited by the page alone. */
export const PAGE_ALONE = 108;

/** True for an address in a volume of the time when cases were cited by the page alone. */
function ofOldVolume(target: string): boolean {
  const address = addressOf(target);
  return address?.slug === 'us' && address.volume < PAGE_ALONE;
}

/** The U.S. page as printed, where the target is the case that holds it. */
function printedTarget({ slug, volume, page, target }: Reference): string | null {
  if (slug === undefined || volume === undefined || page === undefined || !target?.startsWith('us/')) return null;
  const printed = caseTarget(slug, volume.text, page.text);
  return printed?.startsWith(target.slice(0, target.lastIndexOf('/') + 1)) ? printed : null;
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
