import type { ListedCase } from '../../authority/case-list';
import { compareCaptions } from '../../authority/names';
import type { Reference } from '../../reference/reference';
import { rule } from '../define';
import type { RuleInput } from '../input';
import type { Fix, Report } from '../rule';
import { listedAs, listedCitations, listWords, PAGE_ALONE } from './listed';
import { impossibleVolume } from './volumes';

/** A full citation at whose address no case begins, and the case it comes nearest to. */
export interface NotFound {
  readonly reference: Reference;
  readonly slug: string;
  readonly volume: number;
  readonly page: number;
  readonly nearest: ListedCase;
  /** True where the nearest case bears the cited name: it was meant. */
  readonly namesake: boolean;
}

/**
 * Pages of orders are in no case list, and a page that no row covers says nothing. The nearest case is the
 * one that holds the page, else the nearest first page.
 */
export function notFound(input: RuleInput): readonly NotFound[] {
  const found: NotFound[] = [];
  for (const { reference, address } of input.view(listedCitations)) {
    const { rows, slug, volume, page } = address;
    if (rows.length > 0 || impossibleVolume(input, reference) || !reference.page) continue;
    // `3 Cranch C. C. 348`: Cranch's reports of the Circuit Court.
    if (reference.volume && /C\. ?C\./.test(input.text.slice(reference.volume.end, reference.page.start))) continue;
    const { covering } = address;
    if (input.caseList.at(slug, volume, page).length > 0) continue;
    // Behind the last case stand orders and the index: only a case of that name in the volume tells a slip there.
    const behind = covering.length === 0 || covering[0]!.kind !== 'case';
    if (behind) {
      const meant = sameNameNear(input, reference, slug, volume, page);
      // A case decided in a volume may have orders in it too; the same page of another volume is a slip.
      const slip =
        meant && (meant.page === page || covering[0]?.kind !== 'orders' || page > NO_PAGE) ? meant : undefined;
      if (slip && slip.volume === volume && slip.page < page && page <= NO_PAGE && byPage(input, reference, slip, page))
        continue;
      const nearest = slip ?? (slug === 'us' && page > NO_PAGE ? lastCase(input, volume) : undefined);
      if (nearest) found.push({ reference, slug, volume, page, nearest, namesake: slip !== undefined });
      continue;
    }
    if (byPage(input, reference, covering[0]!, page) || pagesNamed(input, reference)) continue;
    const namesake = sameNameNear(input, reference, slug, volume, page);
    if (slug === 'us' && volume <= DALLAS && !namesake) continue;
    const nearest = namesake ?? covering[0]!;
    found.push({ reference, slug, volume, page, nearest, namesake: namesake !== undefined });
  }
  return found;
}

export const citeNotFound = rule('cite-not-found', (input, report) => {
  for (const one of input.view(notFound)) report(reportOf(one));
});

function reportOf({ reference, slug, volume, page, nearest, namesake }: NotFound): Report {
  const own = reference.slug === slug && Number(reference.volume?.text) === volume;
  return {
    start: reference.page!.start,
    end: reference.page!.end,
    message: `No case in ${listWords(nearest)} begins at ${volume} U.S. ${page}. ${namesake ? 'The list has' : 'The nearest is'} ${listedAs(nearest)}.`,
    fixes: own ? [addressFix(reference, nearest)] : [],
  };
}

/** The last case of a volume. */
function lastCase(input: RuleInput, volume: number): ListedCase | undefined {
  return input.caseList.volume('us', volume).findLast(row => row.kind === 'case');
}

/** Dallas reported courts of Pennsylvania and of the circuits too, which the list leaves out. */
const DALLAS = 4;

/** A first page mistyped lies within so many pages of the right one; a page cited alone may lie anywhere in the case. */
const NEAR_FIRST = 10;
/** No volume of U.S. Reports has so many pages. */
const NO_PAGE = 2000;

/**
 * Older opinions cite the very page without the first one: `Texas v. White, 7 Wall. 725`, `(171 U. S. 568)`. Without a year
 * a page well inside a case of that name, or of no name, is such a page. Close behind the first page it is a slip three times
 * out of four (15 of 27,000 citations read), and a pin behind it says that a first page was meant.
 */
function byPage(input: RuleInput, reference: Reference, holding: ListedCase, page: number): boolean {
  // `in 1829, 2 Peters, 257`: a year before the volume is the old way too.
  const yearBefore = holding.volume < PAGE_ALONE && (reference.yearSpan?.end ?? 0) <= (reference.volume?.start ?? 0);
  if (reference.year !== undefined && !yearBefore) return false;
  if (reference.name?.form === 'single' || !reference.name) return true;
  if (compareCaptions(reference.name.text, holding.names).verdict === 'mismatch') return false;
  // A page behind the end of the case is none of its pages.
  if (holding.lastPage !== undefined && page > holding.lastPage) return false;
  // The page alone was the usual way, near the first page or far from it; later writers kept it for the nominative reports.
  if (holding.volume < NOMINATIVE || (holding.volume < PAGE_ALONE && writtenBefore(input, 1925))) return true;
  if (page - holding.page <= NEAR_FIRST) return false;
  return reference.pins.every(pin => Number(pin.page) > page);
}

/** The reports that bear their reporter's name are volumes 1 to 90. */
const NOMINATIVE = 91;

/** True unless the opinion is known to be of that year or later. */
function writtenBefore(input: RuleInput, year: number): boolean {
  return (input.year ?? input.latestCitedYear) < year;
}

/** `157 U.S. pp. 165, 166`, `190 U.S. 174-176`, `199 U. S. 435: “Due process …”`, `…” (Rogers v. Peck, 199 U. S. 435)`: pages are cited, not where the case begins. */
function pagesNamed(input: RuleInput, reference: Reference): boolean {
  const page = reference.page!;
  return (
    /\bpp?\. ?$/.test(input.text.slice(Math.max(0, page.start - 4), page.start)) ||
    /^(?:[-–—]\d{1,4}\b|(?:, \d{1,4}){0,3}: ?[“"])/.test(input.text.slice(page.end, page.end + 24)) ||
    (reference.year === undefined &&
      /[”"][.,]? \($/.test(input.text.slice(Math.max(0, reference.start - 5), reference.start)))
  );
}

function addressFix(reference: Reference, row: ListedCase): Fix {
  const edits = [{ start: reference.page!.start, end: reference.page!.end, newText: String(row.page) }];
  const volume = reference.volume!;
  if (Number(volume.text) !== row.volume)
    edits.unshift({ start: volume.start, end: volume.end, newText: String(row.volume) });
  return { title: `Cite ${row.volume} U.S. ${row.page}`, edits };
}

/** A case of the same name on another page of the volume, or on the same page of another volume. */
export function sameNameNear(
  input: RuleInput,
  reference: Reference,
  slug: string,
  volume: number,
  page: number,
): ListedCase | undefined {
  const name = reference.name?.text;
  if (!name) return undefined;
  const near = input
    .casesNamed(name, 8)
    .filter(row => row.slug === slug && row.kind === 'case' && (row.volume === volume || row.page === page));
  const same = near.filter(row => compareCaptions(name, row.names).verdict === 'same');
  const inVolume = same.filter(row => row.volume === volume);
  return inVolume.length === 1 ? inVolume[0] : same.length === 1 ? same[0] : undefined;
}
