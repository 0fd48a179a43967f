import type { Found } from './found';
import { parentheticalsAfter } from './parentheticals';

/**
 * Decisions that no reporter prints, known by the number of their docket behind the name, as the courts of the States cite them.
 * Every pattern begins right behind the name; group `number` is the docket's, `year` the year where the words give it.
 */
const DATE = '[A-Z][a-z]{2,8}\\.? \\d{1,2}, (?<year>\\d{4})';
const NUMBER = '(?<number>[A-Z\\d][\\w-]{2,24}(?:\\.\\d{1,3})?)(?![\\w-])';
const PAGE = '(?:,? (?:at |p\\.? ?|pp?\\.? ?|slip op\\.? at |\\*)\\d{1,3}(?:[-–]\\d{1,3})?)?';
const FORMS: readonly RegExp[] = [
  // `, unpublished opinion of the Court of Appeals, issued March 3, 2005 (Docket No. 251234), p 3`
  new RegExp(
    `^, unpublished (?:per curiam |memorandum )?(?:opinion|order)(?: per curiam)? of the Court of Appeals,? (?:issued|decided|entered),? ${DATE} \\((?:Docket|Case) Nos?\\. ?(?<number>\\d{4,7})(?:[,;](?: and)? ?\\d{4,7})*\\)(?:,? (?:at |slip op,? )?(?:pp? )?\\d{1,3}(?:[-–]\\d{1,3})?)?`,
  ),
  // ` (Nov. 3, 1988), Cuyahoga App. No. 54321, unreported`
  new RegExp(
    `^ \\(${DATE}\\), (?:[A-Z\\d][\\w.'’-]*,? ){0,5}(?:Nos?|Case Nos?)\\. ?${NUMBER}(?:(?:,| and) [A-Z\\d][\\w-]{5,20}(?![\\w-]))?(?:, unreported)?${PAGE}(?!,? (?:19|20)\\d\\d(?: WL|-Ohio| Ohio))`,
  ),
  // ` (May 3, 2019, B289000) [nonpub. opn.]`
  new RegExp(`^ \\(${DATE}, (?<number>[A-HS]\\d{6})\\)(?: \\[nonpub\\. opn\\.\\])?`),
  // `, (Colo. App. No. 10CA1234, Mar. 3, 2011) (not published pursuant to C.A.R. 35(f))`
  /^,? \((?:Colo\. App\.,? )?Nos?\. (?<number>\d{2}(?:CA|SC)\d{2,5}),? [A-Z][a-z]{2,8}\.? \d{1,2}, (?<year>\d{4})\)(?: \(not published pursuant to C\.A\.R\. 35\([a-z]\)\))?/,
  // `, No. 1234 EDA 2013, unpublished memorandum at 5`
  new RegExp(
    `^, Nos?\\. (?<number>\\d{1,5} [EWM]D[AM] (?<year>\\d{4}))(?:,? (?:unpublished memorandum|slip op\\.?|memorandum))?${PAGE}`,
  ),
  // `, Record No. 1234-05-2`
  new RegExp(`^, Record Nos?\\. ${NUMBER}${PAGE}`),
  // `, Superior Court, judicial district of Hartford, Docket No. CV-04-0123456-S`
  /^, Superior Court, (?:complex litigation docket, )?(?:judicial|geographical) (?:district|area) (?:of|No\. \d+) ?[A-Z][A-Za-z-]+(?: at [A-Z][A-Za-z]+)?(?:, [A-Z][A-Za-z ]{3,30})?, Docket Nos?\. ?(?<number>[A-Z]{2,4}[- ]?\d{1,2}[- ]?\d{4,8}(?:-?[A-Z])?)/,
  // `, 8th Dist. Cuyahoga No. 98765`
  /^, \d{1,2}(?:st|d|nd|rd|th) Dist\. (?:[A-Z][A-Za-z]+,? )?Nos?\. (?<number>[\w-]{4,16})(?:(?:,| and) (?!(?:19|20)\d\d)[\w-]{4,16})?(?=[ ,.;)])(?!, (?:19|20)\d\d)/,
];

/** The longest of them. */
const REACH = 210;

/** Makes a docket of the name that ends at `find.end` where the number of one follows; false when none does. */
export function unreported(text: string, find: Found): boolean {
  const first = text.charCodeAt(find.end);
  const third = text.charCodeAt(find.end + 2);
  // `, u N R S 8` and ` (N`: what the forms begin with
  const comma =
    first === 44 &&
    (third === 40 || third === 117 || third === 78 || third === 82 || third === 83 || (third > 47 && third < 58));
  if (!comma && !(first === 32 && text.charCodeAt(find.end + 1) === 40)) return false;
  const after = text.slice(find.end, find.end + REACH);
  for (const form of FORMS) {
    const match = form.exec(after);
    if (match === null) continue;
    const { number = '', year } = match.groups ?? {};
    find.kind = 'docket';
    find.target = `docket/${number.toLowerCase().replaceAll(' ', '-')}`;
    find.end += match[0].length;
    const parens = parentheticalsAfter(text, find.end);
    const reporter = /^ \(\d{1,3} Conn\. L\. Rptr\. \d{1,4}(?:, \d{1,4}(?:[-–]\d{1,4})?)?\)/.exec(
      text.slice(parens.end, parens.end + 44),
    );
    find.parentheticals = parens.parentheticals;
    find.end = parens.end + (reporter?.[0].length ?? 0);
    find.court = parens.court;
    find.year = year === undefined ? parens.year : Number(year);
    find.yearSpan = parens.yearSpan;
    return true;
  }
  return false;
}
