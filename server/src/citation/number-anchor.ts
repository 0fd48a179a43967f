import { matchAbbreviation } from './abbreviations';
import { caseAfterNumber } from './case-citation';
import { nameBefore } from './case-name';
import { isDigit, isLetter, isUpper, skipDigits, skipSpaces } from './characters';
import { federalCase } from './federal-cases';
import type { Finds } from './finds';
import type { Found } from './found';
import { followsReports, lawReports, yearlyReports } from './law-reports';
import { articleAfterNumber } from './other/article';
import { encyclopediaAfterNumber } from './other/encyclopedia';
import { afterNumber } from './other/index';
import { oldWorkBefore } from './other/old-works';
import { regnalAt } from './other/regnal';
import { sessionLawOfYear } from './other/session-law';
import { treatiseAfterNumber } from './other/treatise-page';
import { unlistedJournal } from './other/unlisted-journal';
import { ocrDigits, pageAt } from './page';
import { pinsAt } from './pins';
import { stateReporter } from './state-reporters';

/** `12 "Wheat. 419`: a speck of the scan before a reporter. */
const SPECKED = /^ ["'(](?:Wall|Wheat|How|Pet|Dall|Johns|Pick|Wend)\. \d{1,3}(?!\d)/;

/** A stop at `at` (behind a number) before a reporter that is written with stops and has its page. */
function isSpeck(text: string, at: number): boolean {
  if (text.charCodeAt(at + 1) !== 32) return false;
  const match = matchAbbreviation(text, at + 1);
  return (
    match !== undefined &&
    !match.wordlike &&
    match.candidates[0]?.kind === 'reporter' &&
    pageAt(text, match.end) !== undefined
  );
}

/** Reporters whose abbreviations begin as those of encyclopedias do (`Am. Jur.`, `C. J. S.`, `Ohio Jur.`). */
const ENCYCLOPEDIC: ReadonlySet<string> = new Set([
  'amjur',
  'crj',
  'mj',
  'ohio',
  'mich',
  'ill',
  'cal',
  'tex',
  'fla',
  'ny',
  'jur',
]);

/** Decisions of agencies, whose captions name one party: `PJM Interconnection, L.L.C., 119 FERC ¶ 61,063`. */
const AGENCY: ReadonlySet<string> = new Set(['ferc', 'nlrbno']);

/** Looks at the number that begins at `at`; the offset of its last digit. */
export function citationAtNumber(finds: Finds, at: number, before: number): number {
  const { text } = finds;
  let end = skipDigits(text, at);
  const last = end - 1;
  if (isLetter(before) && before !== 0x2014) return last;
  const after = text.charCodeAt(end);
  // `2011AP407`: the number of a Wisconsin docket.
  if (after === 65 && end - at === 4 && text.startsWith('AP', end) && isDigit(text.charCodeAt(end + 2))) return last;
  if (isLetter(after)) {
    const ocr = ocrDigits(text, at);
    // `38l U. S.`: letters that a scanner took for digits; `846F.2d746` runs straight on.
    if (ocr > end) end = ocr;
  }
  if (end - at > 6) return last;
  const next = text.charCodeAt(skipSpaces(text, end));
  // `2009, No. 58, § 4`: an act of Vermont.
  if (next === 44 && end - at === 4 && text.startsWith(', No. ', end) && finds.accept(sessionLawOfYear(text, at, end)))
    return last;
  // `[1937] A. C. 826`
  const yearly =
    next === 93 ||
    next === 41 ||
    (next === 44 && text.charCodeAt(end + 2) === 65 && /^, (?:App\. ?C|A\. ?C\. )/.test(text.slice(end, end + 8)));
  if (yearly && end - at === 4 && !finds.isTaken(at)) {
    const series = yearlyReports(text, at, end);
    if (series !== undefined) {
      const find = caseAfterNumber(text, at, end, series, finds.floor(at), finds);
      if (find !== undefined) {
        find.year ??= Number(text.slice(at, end));
        if (find.name === undefined && next !== 44) find.start = at - 1;
        if (finds.accept(find)) return last;
      }
    }
    // `[1960] Crim. L. Rev. 325`
    if (text.charCodeAt(at - 1) === 91 && next === 93) {
      const journal = matchAbbreviation(text, end + 1);
      const [edition] = journal?.candidates ?? [];
      if (journal !== undefined && edition?.kind === 'journal')
        finds.accept(
          articleAfterNumber(text, at, journal, edition, { start: finds.titleFloor(at), end: text.length }, 1),
        );
    }
    return last;
  }
  // `112. U.S. 645`: a speck behind the volume of the Court's own reports.
  if (
    next === 46 &&
    text.startsWith(' U', end + 1) &&
    /^ U\. ?S\.,? \d{1,4}[,.;) ]/.test(text.slice(end + 1, end + 14))
  )
    end++;
  // `Railroad v. McGuire, 219, U. S. 549`
  else if (
    next === 44 &&
    text.charCodeAt(at - 2) === 44 &&
    /^, U\. ?S\. \d{1,4}[,.;) ]/.test(text.slice(end, end + 14))
  )
    end++;
  // `Collister v. Hayman, 183. N. Y. 250`: the same behind a volume that a name's comma leads to.
  else if (next === 46 && end === last + 1 && end - at < 4 && text.charCodeAt(at - 2) === 44 && isSpeck(text, end))
    end++;
  const mayCite =
    next === 46 || next === 44
      ? end !== last + 1
      : (next >= 65 && next <= 90) ||
        next === 10 ||
        next === 13 ||
        next === 45 ||
        ((next === 34 || next === 39 || next === 40) &&
          isUpper(text.charCodeAt(end + 2)) &&
          SPECKED.test(text.slice(end, end + 15)));
  if (!mayCite) {
    // `Abbott on Shipping, 99`: the first page of a treatise.
    if (!finds.isTaken(at)) finds.accept(oldWorkBefore(text, at, { start: finds.floor(at), end: text.length }));
    return last;
  }
  if (finds.isTaken(at)) return last;
  // `L. R. 1 Ex. 241`
  const series = text.charCodeAt(at - 1) === 32 && followsReports(text, at) ? lawReports(text, at, end) : undefined;
  if (series !== undefined) {
    const find = caseAfterNumber(text, at, end, series.match, finds.floor(at), finds);
    if (find !== undefined && find.name === undefined) find.start = Math.max(series.lead, finds.floor(at));
    if (finds.accept(find)) return last;
  }
  if (finds.accept(regnalAt(text, at, end, finds.floor(at)))) return last;
  const match = matchAbbreviation(text, end);
  if (end - at === 4 && finds.accept(sessionLawOfYear(text, at, end))) return last;
  if (
    (match === undefined || ENCYCLOPEDIC.has(match.candidates[0]?.slug ?? '')) &&
    finds.accept(encyclopediaAfterNumber(text, at, end))
  )
    return last;
  if (match === undefined) {
    const state = stateReporter(text, end);
    if (state !== undefined && finds.accept(caseAfterNumber(text, at, end, state, finds.floor(at), finds, true)))
      return last;
    if (finds.accept(unlistedJournal(text, at, end, finds.titleFloor(at)))) return last;
    finds.accept(treatiseAfterNumber(text, at, end));
    return last;
  }
  const floor = floorForNumber(finds, at);
  const reporter = match.candidates[0]?.kind === 'reporter';
  // `Annot., 72 A. L. R. 2d 1` is an article, whatever else stands in that series.
  const other =
    reporter && match.candidates[0]?.slug.startsWith('alr') !== true
      ? undefined
      : afterNumber(text, at, match, finds.titleFloor(at));
  if (other !== undefined && finds.accept(withName(finds, other))) return last;
  if (match.candidates[0]?.slug === 'fcas' && acceptFederalCase(finds, match.start, at)) return last;
  // `4 Bl. 336`: Blackstone's reports have two volumes, his Commentaries four.
  if (
    (text.startsWith(' Bl. ', end) || (text.startsWith(' Black. ', end) && text.charCodeAt(at - 2) !== 44)) &&
    Number(text.slice(at, end)) > 2 &&
    finds.accept(treatiseAfterNumber(text, at, end))
  )
    return last;
  if (finds.accept(pinned(finds, caseAfterNumber(text, at, end, match, floor, finds)))) return last;
  if (reporter && finds.accept(withName(finds, afterNumber(text, at, match, floor)))) return last;
  if (finds.accept(unlistedJournal(text, at, end, finds.titleFloor(at)))) return last;
  finds.accept(treatiseAfterNumber(text, at, end));
  return last;
}

/** `Cline v. Coalition for Justice, 2013 OK 93`: a neutral cite is named as a reporter's is. */
function withName(finds: Finds, find: Found | undefined): Found | undefined {
  if (find?.kind !== 'neutral' || find.name !== undefined) return find;
  const before = nameBefore(finds.text, find.start, finds.floor(find.start));
  // The number of a docket in between is the docket's to tell.
  if (
    before === undefined ||
    (before.name.form === 'single' && !AGENCY.has(find.slug ?? '') && !isParty(finds, before.name.text)) ||
    /, (?:Nos?\.|\d+(?:st|d|nd|rd|th) Dist)/.test(before.name.text)
  )
    return find;
  find.name = before.name;
  find.start = before.name.start;
  find.year ??= before.year;
  return find;
}

/** `Nieto, 2000-NMSC-031, ¶ 22`: the name of a case cited in full not long before. */
function isParty(finds: Finds, words: string): boolean {
  for (let index = finds.list.length - 1; index >= 0 && index > finds.list.length - 80; index--)
    if ((finds.list[index] as Found).name?.parties.some(party => party.includes(words)) === true) return true;
  return false;
}

/**
 * `State v. Salamon, supra, 287 Conn. 542`: Connecticut pins without `at`. Behind supra the page is a pin where the case's own
 * first page, cited before, is another.
 */
function pinned(finds: Finds, find: Found | undefined): Found | undefined {
  const { page, volume, reporter, slug } = find ?? {};
  if (find?.kind !== 'full-case' || find.name === undefined || volume === undefined || page === undefined) return find;
  // supra, or its comma, ends before the blank before the volume
  const last = finds.text.charCodeAt(volume.start - 2);
  if (
    (last === 44 ? finds.text.charCodeAt(volume.start - 3) !== 97 : last !== 97) ||
    !/,? supra,? $/.test(finds.text.slice(Math.max(find.name.end, volume.start - 9), volume.start))
  )
    return find;
  let earlier = false;
  for (let index = finds.list.length - 1; index >= 0 && index > finds.list.length - 400; index--) {
    const other = finds.list[index] as Found;
    if (other.kind !== 'full-case' || other.slug !== slug || other.volume?.text !== volume.text) continue;
    if (other.page?.text === page.text) return find;
    if (Number(other.page?.text) < Number(page.text)) earlier = true;
  }
  if (!earlier || reporter === undefined) return find;
  const pin = pinsAt(finds.text, page.start, undefined, true);
  find.kind = 'short-case';
  find.page = undefined;
  find.target = null;
  find.pins = pin.pins;
  find.end = Math.max(find.end, pin.end);
  return find;
}

/** `Name, supra, 444 F. Supp. at 282`: the name before a supra that runs into the number is the short form's own. */
function floorForNumber(finds: Finds, at: number): number {
  const last = finds.list[finds.list.length - 1];
  if (
    last !== undefined &&
    last.kind === 'supra-case' &&
    last.pins.length === 0 &&
    last.end <= at &&
    at - last.end <= 3 &&
    /^, ?$/.test(finds.text.slice(last.end, at))
  )
    return finds.floor(last.start);
  return finds.floor(at);
}

/** A case of the Federal Cases by its number; false when none stands at `at`. */
export function acceptFederalCase(finds: Finds, at: number, volumeStart: number | undefined): boolean {
  return finds.accept(federalCase(finds.text, at, volumeStart, finds.floor(volumeStart ?? at), finds.fileYear));
}
