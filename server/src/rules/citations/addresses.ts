import type { ListedCase } from '../../authority/case-list';
import { compareCaptions } from '../../authority/names';
import type { Reference } from '../../reference/reference';
import { rule } from '../define';
import type { RuleInput } from '../input';
import { withinQuotation } from '../typography/quotations';
import { addressOf } from './faults';
import { FEDERAL_REPORTERS } from './federal-reporters';
import { listedAs } from './listed';
import { meantElsewhere } from './slips';
import { impossibleVolume } from './volumes';
import { wrongYears } from './wrong-years';

/** `cite-year-mismatch`: where the name says that the volume is the slip, `cite-name-mismatch` or `cite-not-found` has said so. */
export const citeYearMismatch = rule('cite-year-mismatch', (input, report) => {
  const elsewhere = input.view(meantElsewhere);
  for (const { reference, first, last, volume, listed, row } of input.view(wrongYears)) {
    const { year, yearSpan } = reference;
    if (elsewhere.get(reference)?.told && near(elsewhere.get(reference)!.meant.year, year!)) continue;
    const decided = first === last ? String(first) : `${first}-${last}`;
    const swapped = [first, last, listed].some(other => other !== undefined && sameDigits(other, year!));
    const right = listed ?? (first === last ? first : undefined);
    report({
      ...yearSpan!,
      start: yearSpan!.start,
      end: yearSpan!.end,
      message: `${row ? `${listedAs(row)} is of ${decided} in ${row.source}` : `Volume ${volume} of the U.S. Reports holds decisions of ${decided}`}; the citation says ${year}.${swapped ? ' Digits swapped?' : ''}`,
      fixes:
        right === undefined
          ? []
          : [{ title: `Replace with ${right}`, edits: [{ ...yearEdit(input, reference), newText: String(right) }] }],
    });
  }
});

function near(a: number | undefined, b: number): boolean {
  return a !== undefined && Math.abs(a - b) <= 1;
}

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

/**
 * `cite-from-future`: later editors' notes, in brackets or at the foot, may cite later cases; a wrong year is
 * `cite-year-mismatch`, and an address mistyped is told as such.
 */
export const citeFromFuture = rule('cite-from-future', (input, report) => {
  const own = input.year;
  if (own === undefined) return;
  const wrong = new Set(input.view(wrongYears).map(({ reference }) => reference));
  const elsewhere = input.view(meantElsewhere);
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
    // Notes of an edition made long after the decision (`See Hepburn v. Griswold` in a note to M’Culloch).
    if (reference.stream !== 0 && year - own >= LATER_EDITION) continue;
    if (elsewhere.has(reference) && (elsewhere.get(reference)!.meant.year ?? year) <= own + 1) continue;
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

/** Notes that cite cases so many years later were added to a reprint. */
const LATER_EDITION = 10;

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
    // Words of another court, which leaves years out.
    if (withinQuotation(input, reference.start)) continue;
    // `Green [v. United States, 355 U. S. 184,]`: a name with an editor's bracket in it.
    if (
      /^United States$|\[/.test(reference.name.text) ||
      /^,? ?\]/.test(input.text.slice(reference.end, reference.end + 3))
    )
      continue;
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
    // `161 U. S. 519 .... As stated`: words are left out, the year among them.
    if (/^[,.]? ?(?:\. ?\. ?\.|…)/.test(after)) continue;
    const address = reference.target === null ? undefined : addressOf(reference.target);
    const rows = address
      ? input.caseList.at(address.slug, address.volume, address.page).filter(row => row.kind === 'case')
      : [];
    if (rows.some(row => row.year !== undefined && yearSaidBefore(input, reference, row.year))) continue;
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

/** A sentence, and the one before it, are hardly longer. */
const TWO_SENTENCES = 300;

/** `In 1978, the Court confronted the question … . Regents v. Bakke, 438 U. S. 265`: the year of the case, in words of the paragraph. */
function yearSaidBefore(input: RuleInput, reference: Reference, year: number): boolean {
  const before = input.text.slice(Math.max(0, reference.start - TWO_SENTENCES), reference.start);
  const paragraph = before.slice(before.lastIndexOf('\n') + 1);
  const at = paragraph.lastIndexOf(String(year));
  return at >= 0 && paragraph[at - 1] === ' ';
}

/** The year that the list gives for the case cited; 0 when it gives none. */
function listedYear(input: RuleInput, reference: Reference): number {
  const address = reference.target === null ? undefined : addressOf(reference.target);
  const rows = address ? input.caseList.at(address.slug, address.volume, address.page) : [];
  return rows.find(row => row.kind === 'case')?.year ?? 0;
}

function compatible(reference: Reference, row: ListedCase): boolean {
  return !reference.name || compareCaptions(reference.name.text, row.names).verdict !== 'mismatch';
}
