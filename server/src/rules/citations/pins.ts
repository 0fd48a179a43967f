import { compareCaptions } from '../../authority/names';
import type { Pin } from '../../citation/citation';
import type { Reference } from '../../reference/reference';
import { rule } from '../define';
import type { RuleInput } from '../input';
import { addressOf, callTarget, pageNumber, pagesOfPin } from './faults';
import { FEDERAL_REPORTERS } from './federal-reporters';
import { lastPageOf } from './listed';
import { wrongAddresses } from './slips';

/** Pins of a full citation that belong to its own core; those behind a parallel citation are the parallel's. */
function ownPins(reference: Reference): readonly Pin[] {
  const { page } = reference;
  if (!page) return [];
  const parallel = reference.parallels.reduce(
    (least, one) => Math.min(least, one.start > page.start ? one.start : least),
    Number.POSITIVE_INFINITY,
  );
  const history = reference.history[0]?.start ?? Number.POSITIVE_INFINITY;
  return reference.pins.filter(pin => pin.start >= page.end && pin.start < Math.min(parallel, history));
}

/** Nominative reports have a paging of their own, and reprints another: only the reporter of the address is compared. */
function comparable(reference: Reference): { slug: string; volume: number; page: number } | undefined {
  if (reference.kind !== 'full-case' || reference.target === null) return undefined;
  const address = addressOf(reference.target);
  if (!address || address.slug !== reference.slug || String(address.volume) !== reference.volume?.text)
    return undefined;
  return String(address.page) === reference.page?.text ? address : undefined;
}

function nameOf(input: RuleInput, reference: Reference): string {
  return reference.name?.text ?? callTarget(input, reference.target!);
}

/** `pin-before-start`: an address that is wrong as a whole is told as such. */
export const pinBeforeStart = rule('pin-before-start', (input, report) => {
  const wrong = input.view(wrongAddresses);
  for (const reference of input.references) {
    if (wrong.has(reference)) continue;
    const first = reference.kind === 'full-case' ? pageNumber(reference.page?.text) : undefined;
    if (
      first === undefined ||
      !FEDERAL_REPORTERS.has(reference.slug ?? '') ||
      (reference.slug === 'us' && Number(reference.volume?.text) < 91)
    )
      continue;
    for (const pin of ownPins(reference)) {
      const page = pageNumber(pin.page);
      if (page === undefined || page >= first || reversed(pin) || beginsNext(input, pin)) continue;
      if (noPage(input, pin)) continue;
      // `United States v. Classic, 313 U. S. 299, p. 45`: a page of the brief.
      if (
        String(page).length < String(first).length &&
        /\bp\. ?$/.test(input.text.slice(Math.max(0, pin.start - 4), pin.start))
      )
        continue;
      report({
        ...pagesOfPin(input, pin),
        message: `Page ${page} is before the first page (${first}) of ${reference.name?.text ?? `${reference.volume?.text} ${reference.reporter?.text} ${first}`}.`,
        related: [{ start: reference.page!.start, end: reference.page!.end, message: 'The first page.' }],
      });
      break; // `141 So. 215, 195, 201` is one slip, or one list of several cases
    }
  }
});

/** `pin-after-end`: a last page may equal the next case's first page (Arndstein, 254 U. S. 71, 72-73). */
export const pinAfterEnd = rule('pin-after-end', (input, report) => {
  const wrong = input.view(wrongAddresses);
  for (const reference of input.references) {
    if (wrong.has(reference)) continue;
    const address = comparable(reference);
    // Orders are cited by volume and several pages, without a name.
    if (!address || !reference.name) continue;
    const last = lastPageOf(input.caseList, address.slug, address.volume, address.page);
    if (last === undefined) continue;
    for (const pin of ownPins(reference)) {
      const page = pageNumber(pin.page);
      // Orders stand at the end of a volume; `§ 484` and the like are no pages.
      if (page === undefined || page > 800 || reversed(pin) || !/^\d/.test(input.slice(pin))) continue;
      if (noPage(input, pin)) continue;
      if (page > last && severalCases(input, address, reference, page)) continue;
      const beyond = page > last ? page : (pageNumber(pin.to) ?? 0) > last ? pageNumber(pin.to) : undefined;
      if (beyond === undefined) continue;
      report({
        ...pagesOfPin(input, pin),
        message: `Page ${beyond} is past the end of ${nameOf(input, reference)} (${endWords(input, address, last)}).`,
      });
    }
  }
});

/** Why the case ends there: the built-in list knows where the next one begins, a list of the user's may say the page. */
function endWords(
  input: RuleInput,
  { slug, volume, page }: { slug: string; volume: number; page: number },
  last: number,
): string {
  const row = input.caseList.at(slug, volume, page).find(one => one.lastPage === last);
  return row === undefined ||
    row.source === 'built-in list' ||
    input.caseList.nextFirstPage(slug, volume, page) === last
    ? `next case begins at ${last}`
    : `to page ${last} at most, says ${row.source}`;
}

/** `§ 19` is no page; `364 U.S. 206, 217, 80. S.Ct. 1437`: the volume of a parallel citation. */
function noPage(input: RuleInput, pin: Pin): boolean {
  return (
    !/^\d/.test(input.slice(pin).replace(/^(?:at |pp?\. ?)/, '')) ||
    /^[.,]? ?(?:S\. ?Ct|L\. ?[Ee]d)/.test(input.text.slice(pin.end, pin.end + 8))
  );
}

/** A number that goes on, or heads the next citation: `24 Ariz. 599, 212, P. 372`, `448-249 N.W. 334`. */
function beginsNext(input: RuleInput, pin: Pin): boolean {
  return /^[A-Za-z\d]|^,? [A-Z][A-Za-z.]{0,8}\.? ?(?:[A-Z\d][a-z\d]{0,3}\.? ?)?\d/.test(
    input.text.slice(pin.end, pin.end + 24),
  );
}

/**
 * `Virginia Coupon Cases, 114 U.S. 269, 270, 298`: an earlier page is the first of a case that holds this one. `Packer Corp. v.
 * Utah, 285 U. S. 95, 111`: the page lies in the case named, and the first page is the slip.
 */
function severalCases(
  input: RuleInput,
  address: { slug: string; volume: number; page: number },
  reference: Reference,
  page: number,
): boolean {
  const rows = input.caseList.covering(address.slug, address.volume, page);
  const pins = ownPins(reference);
  return rows.some(
    row =>
      row.page !== page &&
      (pins.some(pin => pageNumber(pin.page) === row.page) ||
        (row.page !== address.page &&
          row.kind === 'case' &&
          compareCaptions(reference.name!.text, row.names).verdict === 'same')),
  );
}

function reversed(pin: Pin): boolean {
  const page = pageNumber(pin.page);
  const to = pageNumber(pin.to);
  return page !== undefined && to !== undefined && to < page;
}

/** References whose pins are pages. */
function paged(reference: Reference): boolean {
  switch (reference.kind) {
    case 'full-case':
    case 'short-case':
    case 'supra-case':
    case 'id':
    case 'article':
    case 'supra-page':
    case 'infra':
    case 'ante':
    case 'post':
      return true;
    default:
      return false;
  }
}

/** `pin-range-reversed`: elided ends are already read as what they stand for (`343-44`, `1041-44`; R11). */
export const pinRangeReversed = rule('pin-range-reversed', (input, report) => {
  for (const reference of input.references) {
    if (!paged(reference)) continue;
    for (const pin of reference.pins) {
      // `Id., 41-12-8`: a section of a code.
      if (!reversed(pin) || beginsNext(input, pin) || /^[-–]\d/.test(input.text.slice(pin.end, pin.end + 2))) continue;
      const match = /(\d+)\s*[-–—]+\s*(\d+)/.exec(input.slice(pin));
      if (!match) continue;
      const start = pin.start + match.index;
      const swapped = match[0].replace(/^\d+/, match[2]!).replace(/\d+$/, match[1]!);
      report({
        start,
        end: start + match[0].length,
        message: `Page range runs backwards: ${match[1]}-${match[2]}.`,
        fixes: [
          {
            title: `Swap: ${match[2]}-${match[1]}`,
            edits: [{ start, end: start + match[0].length, newText: swapped }],
          },
        ],
      });
    }
  }
});

/** Ranges of more pages than this are told. */
const LONG = 75;
const OF_AN_OPINION = /\((?:[^()]{0,60}\b(?:C\. ?J|J|JJ)\.|opinion|dissent|concurr)/;

/**
 * `pin-range-long`: whole parts are cited so: a dissent (`100-185 (Souter, J., dissenting)`), a work from its first page, a
 * debate. Only pages of cases are looked at.
 */
export const pinRangeLong = rule('pin-range-long', (input, report) => {
  for (const reference of input.references) {
    if (!paged(reference) || reference.target === null || !addressOf(reference.target)) continue;
    for (const pin of reference.pins) {
      const page = pageNumber(pin.page);
      const to = pageNumber(pin.to);
      if (page === undefined || to === undefined || to - page < LONG || noPage(input, pin)) continue;
      // `1 Bland, pp. 595-686`: the report itself, from its first page to its last.
      if (page === 1 || page === pageNumber(reference.page?.text)) continue;
      if (OF_AN_OPINION.test(input.text.slice(reference.start, reference.end + 60))) continue;
      if (!reference.page && /\bpp\. ?$/.test(input.text.slice(Math.max(0, pin.start - 5), pin.start))) continue;
      report({ ...pagesOfPin(input, pin), message: `A pin of ${to - page} pages is unusual; check.` });
    }
  }
});
