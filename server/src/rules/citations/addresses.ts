import type { ListedCase } from '../../authority/case-list';
import { compareCaptions } from '../../authority/names';
import { volumeCeiling } from '../../authority/volume-ceiling';
import type { Reference } from '../../reference/reference';
import { rule } from '../define';
import type { RuleInput } from '../input';
import type { Fix, Report } from '../rule';
import { addressOf } from './faults';
import { FEDERAL_REPORTERS } from './federal-reporters';
import { listedAs, listedCitations, listWords } from './listed';

/**
 * `cite-not-found`: pages of orders are in no case list, and a page that no row covers says nothing. The nearest case is the
 * one that holds the page, else the nearest first page.
 */
export const citeNotFound = rule('cite-not-found', (input, report) => {
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
      const nearest = slip ?? (slug === 'us' && page > NO_PAGE ? lastCase(input, volume) : undefined);
      if (nearest) report(notFound(reference, slug, volume, page, nearest, slip !== undefined));
      continue;
    }
    if (byPage(reference, covering[0]!, page) || pagesNamed(input, reference)) continue;
    const namesake = sameNameNear(input, reference, slug, volume, page);
    const nearest = namesake ?? covering[0]!;
    report(notFound(reference, slug, volume, page, nearest, namesake !== undefined));
  }
});

function notFound(
  reference: Reference,
  slug: string,
  volume: number,
  page: number,
  nearest: ListedCase,
  namesake: boolean,
): Report {
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

/** A first page mistyped lies within so many pages of the right one; a page cited alone may lie anywhere in the case. */
const NEAR_FIRST = 10;
/** No volume of U.S. Reports has so many pages. */
const NO_PAGE = 2000;

/**
 * Older opinions cite the very page without the first one: `Texas v. White, 7 Wall. 725`, `(171 U. S. 568)`. Without a year
 * a page well inside a case of that name, or of no name, is such a page. Close behind the first page it is a slip three times
 * out of four (15 of 27,000 citations read), and a pin behind it says that a first page was meant.
 */
function byPage(reference: Reference, holding: ListedCase, page: number): boolean {
  if (reference.year !== undefined) return false;
  if (reference.name?.form === 'single' || !reference.name) return true;
  if (compareCaptions(reference.name.text, holding.names).verdict === 'mismatch') return false;
  // Before the year 1882 the page alone was the usual way, near the first page or far from it.
  if (holding.volume < 108) return true;
  // The nominative reports were cited so throughout.
  if (holding.volume < 91) return true;
  if (page - holding.page <= NEAR_FIRST) return false;
  return reference.pins.every(pin => Number(pin.page) > page);
}

/** `157 U.S. pp. 165, 166`, `190 U.S. 174-176`: pages are cited, not where the case begins. */
function pagesNamed(input: RuleInput, reference: Reference): boolean {
  const page = reference.page!;
  return (
    /\bpp?\. ?$/.test(input.text.slice(Math.max(0, page.start - 4), page.start)) ||
    /^[-–—]\d{1,4}\b/.test(input.text.slice(page.end, page.end + 6))
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
function sameNameNear(
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

export function impossibleVolume(input: RuleInput, reference: Reference): boolean {
  const { slug, volume } = reference;
  if (!slug || !volume || !/^\d+$/.test(volume.text)) return false;
  const ceiling = volumeCeiling(slug, input.options.currentYear);
  return Number(volume.text) === 0 || (ceiling !== undefined && Number(volume.text) > ceiling);
}

export const citeVolumeImpossible = rule('cite-volume-impossible', (input, report) => {
  for (const reference of input.references) {
    if (reference.kind !== 'full-case' && reference.kind !== 'short-case' && reference.kind !== 'order') continue;
    if (!impossibleVolume(input, reference)) continue;
    const { volume, reporter, slug } = reference;
    const ceiling = volumeCeiling(slug!, input.options.currentYear);
    const series = slug === 'us' ? 'the U.S. Reports' : reporter!.text;
    const known =
      slug === 'us'
        ? ' (highest known: 606)'
        : ceiling === undefined
          ? ''
          : ` (the series has fewer than ${ceiling + 1})`;
    report({
      start: volume!.start,
      end: volume!.end,
      message: `There is no volume ${volume!.text} of ${series}${known}.`,
    });
  }
});

/** Volumes whose decisions are spread over many years (DOMAIN 4.3). */
const SPREAD: ReadonlySet<number> = new Set([1, 2, 3, 4, 131, 154]);

interface WrongYear {
  readonly reference: Reference;
  readonly first: number;
  readonly last: number;
  readonly volume: number;
  readonly listed: number | undefined;
}

/** Citations whose year cannot be that of their volume, one year to either side allowed. */
function wrongYears(input: RuleInput): readonly WrongYear[] {
  const found: WrongYear[] = [];
  for (const reference of input.references) {
    if (
      reference.kind !== 'full-case' ||
      reference.target === null ||
      reference.year === undefined ||
      !reference.yearSpan
    )
      continue;
    const address = addressOf(reference.target);
    if (!address || impossibleVolume(input, reference) || SPREAD.has(address.volume)) continue;
    // The year behind a history belongs to the later decision.
    const history = reference.history[0];
    if (history && reference.yearSpan.start > history.start) continue;
    const years = input.caseList.years(address.slug, address.volume);
    if (!years || (reference.year >= years.first - 1 && reference.year <= years.last + 1)) continue;
    const rows = input.caseList.at(address.slug, address.volume, address.page).filter(row => row.kind === 'case');
    // The row may be of another year than its volume says: then the list is in doubt, not the citation.
    if (rows.some(row => row.year !== undefined && Math.abs(row.year - reference.year!) <= 1)) continue;
    found.push({ reference, ...years, volume: address.volume, listed: rows.length === 1 ? rows[0]!.year : undefined });
  }
  return found;
}

export const citeYearMismatch = rule('cite-year-mismatch', (input, report) => {
  for (const { reference, first, last, volume, listed } of input.view(wrongYears)) {
    const { year, yearSpan } = reference;
    const decided = first === last ? String(first) : `${first}-${last}`;
    const swapped = [first, last, listed].some(other => other !== undefined && sameDigits(other, year!));
    const right = listed ?? (first === last ? first : undefined);
    report({
      ...yearSpan!,
      start: yearSpan!.start,
      end: yearSpan!.end,
      message: `Volume ${volume} of the U.S. Reports holds decisions of ${decided}; the citation says ${year}.${swapped ? ' Digits swapped?' : ''}`,
      fixes:
        right === undefined
          ? []
          : [{ title: `Replace with ${right}`, edits: [{ ...yearEdit(input, reference), newText: String(right) }] }],
    });
  }
});

/** The four digits of the year: the span may hold a court or a day too. */
function yearEdit(input: RuleInput, reference: Reference): { start: number; end: number } {
  const span = reference.yearSpan!;
  const at = input.slice(span).lastIndexOf(String(reference.year));
  return at < 0 ? { start: span.start, end: span.end } : { start: span.start + at, end: span.start + at + 4 };
}

function sameDigits(a: number, b: number): boolean {
  const sorted = (value: number): string => [...String(value)].sort().join('');
  return a !== b && sorted(a) === sorted(b);
}

/** `cite-from-future`: later editors' notes in brackets may cite later cases; a wrong year is `cite-year-mismatch`. */
export const citeFromFuture = rule('cite-from-future', (input, report) => {
  const own = input.year;
  if (own === undefined) return;
  const wrong = new Set(input.view(wrongYears).map(({ reference }) => reference));
  for (const reference of input.references) {
    if (reference.kind !== 'full-case' || wrong.has(reference) || impossibleVolume(input, reference)) continue;
    if (reference.target !== null && reference.target === input.identity?.target) continue;
    const address = reference.target === null ? undefined : addressOf(reference.target);
    const listed = address && input.caseList.years(address.slug, address.volume);
    const year = listed
      ? Math.max(listed.first, Math.min(reference.year ?? listed.first, listed.last))
      : reference.year;
    if (year === undefined || year <= own + 1 || year > input.options.currentYear + 1) continue;
    if (bracketed(input.text, reference.start)) continue;
    const core =
      reference.volume && reference.page ? { start: reference.volume.start, end: reference.page.end } : reference;
    const span = reference.year !== undefined && reference.yearSpan ? reference.yearSpan : core;
    report({
      start: span.start,
      end: span.end,
      message: `This opinion was decided in ${own} but cites a case of ${year}.`,
    });
  }
});

/** True inside square brackets that open at most 300 characters before: an editor's note. */
function bracketed(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  return before.lastIndexOf('[') > before.lastIndexOf(']');
}

/** Opinions before about this year leave out years. */
const YEARS_GIVEN = 1950;

/** `cite-missing-year`: the first citation of a case in the file. Off where the file leaves most years out. */
export const citeMissingYear = rule('cite-missing-year', (input, report) => {
  const full = input.references.filter(reference => reference.kind === 'full-case' && reference.page !== undefined);
  const firsts = new Map<string, Reference>();
  for (const reference of full) {
    const key = reference.target ?? `${reference.slug} ${reference.volume?.text} ${reference.page?.text}`;
    if (!firsts.has(key)) firsts.set(key, reference);
  }
  const undated = new Set(
    [...firsts.values()].filter(reference => reference.year === undefined && reference.history.length === 0),
  );
  // The opinion is no older than the latest case it cites, dated here or in the list.
  let own = input.year ?? input.latestCitedYear;
  if (input.year === undefined)
    for (const reference of undated) if (own < YEARS_GIVEN) own = Math.max(own, listedYear(input, reference));
  if (own < YEARS_GIVEN) return;
  // Several, and more than one in five, without a year is this writer's way.
  if (undated.size > 1 && undated.size * 5 > firsts.size) return;
  for (const [key, reference] of firsts) {
    if (
      !FEDERAL_REPORTERS.has(reference.slug ?? '') ||
      !undated.has(reference) ||
      reference.inside >= 0 ||
      key === input.identity?.target
    )
      continue;
    if (!reference.volume || !reference.page || !reference.name || impossibleVolume(input, reference)) continue;
    // `Green [v. United States, 355 U. S. 184,]`: a name with an editor's bracket in it.
    if (/^United States$|\[/.test(reference.name.text) || input.text[reference.end] === ']') continue;
    // `Allen, 392 U. S., 243-244`: a short form whose `at` is lost.
    if (reference.reporter && input.text.slice(reference.reporter.end, reference.page.start).includes(',')) continue;
    const after = input.text.slice(reference.end, reference.end + 60);
    // `700 F. 2d 341, appeal dism’d and cert. denied sub nom. …`, `618 F.2d 472 (7th Cir.) (…), cert. denied`: the year stands at the end of the history.
    const rest = input.text.slice(reference.page.end, reference.page.end + 300);
    // `397 U. S. 72; 77 (1970)`: a stray semicolon before the pin.
    if (/^; ?\d{1,4} \(\d{4}\)/.test(rest)) continue;
    if (
      /^[^;]{0,30}(?:\([^()]{0,200}\)[ ,]*){0,2}[, ]*(?:summarily |appeal |aff|rev[’']?d|rev’g|cert|vacated|modified|reh)/.test(
        rest,
      )
    )
      continue;
    const before = /[^.;)]*$/.exec(input.text.slice(Math.max(0, reference.start - 60), reference.start))![0];
    // The sentence may give the date: `decided in 1964`, `our 1957 decision in`.
    if (/\b1[789]\d\d\b|\b20\d\d\b/.test(after.split(/[;]/)[0]!) || /\b(?:1[789]\d\d|20\d\d)\b/.test(before)) continue;
    const address = reference.target === null ? undefined : addressOf(reference.target);
    const rows = address
      ? input.caseList.at(address.slug, address.volume, address.page).filter(row => row.kind === 'case')
      : [];
    const year =
      rows.length === 1 && rows[0]!.year !== undefined && compatible(reference, rows[0]!) ? rows[0]!.year : undefined;
    const at = Math.max(reference.page.end, reference.pins.at(-1)?.end ?? 0, reference.parallels.at(-1)?.end ?? 0);
    report({
      start: reference.volume.start,
      end: reference.page.end,
      message: `First citation of ${reference.name.text} has no year.`,
      fixes:
        year === undefined ? [] : [{ title: `Add (${year})`, edits: [{ start: at, end: at, newText: ` (${year})` }] }],
    });
  }
});

/** The year that the list gives for the case cited; 0 when it gives none. */
function listedYear(input: RuleInput, reference: Reference): number {
  const address = reference.target === null ? undefined : addressOf(reference.target);
  const rows = address ? input.caseList.at(address.slug, address.volume, address.page) : [];
  return rows.find(row => row.kind === 'case')?.year ?? 0;
}

function compatible(reference: Reference, row: ListedCase): boolean {
  return !reference.name || compareCaptions(reference.name.text, row.names).verdict !== 'mismatch';
}
