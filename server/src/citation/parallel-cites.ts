import { chooseEdition, matchAbbreviation } from './abbreviations';
import { bracketedCites } from './bracketed-cites';
import type { CaseContext } from './case-context';
import { isDigit, isLetter, skipDigits, skipSpaces } from './characters';
import type { ParallelCite } from './citation';
import { coreAt } from './cite-core';
import type { Found } from './found';
import { afterAt, pinsAfterPage, pinsAt } from './pins';
import { UNOFFICIAL } from './unofficial';

/** Federal reporters print the decisions of these courts a second time: `68 App. D. C. 211, 95 F. 2d 122`. */
const FEDERAL = new Set(['f', 'f2d', 'f3d', 'f4th', 'fsupp', 'fsupp2d', 'fsupp3d']);
const ALSO_FEDERAL = new Set(
  'appdc usappdc usappdc2d ctcl ccpa cca usapp clct fedcl ustc custct cust ctintltrade'.split(' '),
);
/** Reports of single circuits that went on beside the Federal Reporter: `17 Blatchf. 522, 1 Fed. 459`. */
const CIRCUIT = new Set(
  'blatchf dill mccraryscirctrpts woods hughes sawy biss flip bond low cliff holmes hask bana ben natbankreg'.split(
    ' ',
  ),
);

/** Takes in the cites of other reporters that print the same decision, behind the pins of the first (DOMAIN 1.17). */
export function parallelCites(text: string, find: Found, context: CaseContext): void {
  const parallels: ParallelCite[] = [...find.parallels];
  for (let count = 0; count < 6; count++) {
    const comma = skipSpaces(text, find.end);
    const code = text.charCodeAt(comma);
    // `101 N.Y. 634; 4 N.E. 107`: the old reports part an official cite and its unofficial parallel by a semicolon.
    // Michigan parts them so throughout, with a name or without.
    const semicolon = code === 59 && (find.name !== undefined || find.slug === 'mich' || find.slug === 'michapp');
    if (code !== 44 && code !== 61 && !semicolon) break;
    const volumeAt = skipSpaces(text, comma + 1);
    if (!isDigit(text.charCodeAt(volumeAt))) {
      const numbered = code === 44 ? federalCaseNumber(text, volumeAt) : undefined;
      if (numbered !== undefined) {
        parallels.push(numbered);
        find.end = numbered.end;
      }
      break;
    }
    const cite = coreAt(text, volumeAt, context.fileYear);
    if (cite === undefined || cite.slug === find.slug || parallels.some(each => each.slug === cite.slug)) break;
    const unofficial =
      UNOFFICIAL.has(cite.slug) || UNOFFICIAL.has(find.slug ?? '') || parallels.some(each => UNOFFICIAL.has(each.slug));
    const sameCase = find.target !== null && cite.target === find.target;
    const federal = printedTwice(cite.slug, find.slug ?? '') || printedTwice(find.slug ?? '', cite.slug);
    if (!unofficial && !sameCase && !federal && !isNeutral(cite)) break;
    if (code === 59 && (UNOFFICIAL.has(find.slug ?? '') || !UNOFFICIAL.has(cite.slug))) break;
    parallels.push(cite);
    const pins = pinsAfterPage(text, cite.end, Number(cite.page) || undefined);
    find.end = pins.end;
    if (find.pins.length === 0 && pins.pins.length > 0) find.pins = pins.pins;
    // `25 Fed. Cas. 55, No. 14,693`
    if (cite.slug === 'fcas')
      find.end += /^,? \(?No\. \d{1,2},\d{3}[a-z]?\)?/.exec(text.slice(find.end, find.end + 20))?.[0].length ?? 0;
  }
  if (parallels.length === 0) englishParallel(text, find, parallels, context);
  bracketedParallels(text, find, parallels, context);
  if (parallels.length > 0) find.parallels = parallels;
}

/** True when `federal` is the Federal Reporter in one of its series and `other` prints decisions that stand there too. */
const printedTwice = (federal: string, other: string): boolean =>
  FEDERAL.has(federal) && (ALSO_FEDERAL.has(other) || (federal === 'f' && CIRCUIT.has(other)));

/** `9 Ben. 356, Fed. Cas. No. 5,360`: the number in Federal Cases behind the report of a circuit. */
function federalCaseNumber(text: string, at: number): ParallelCite | undefined {
  if (text.charCodeAt(at) !== 70) return undefined;
  const match = /^Fed(?:eral|\.)? ?Cas(?:es|\.),? ?\(?No\. ?(\d{1,2},? ?\d{3}[a-z]?|\d{1,3})\)?(?![\d,]\d)/.exec(
    text.slice(at, at + 36),
  );
  if (match === null) return undefined;
  const page = (match[1] as string).replace(/[ ,]/g, '');
  const end = at + match[0].length;
  return { start: at, end, volume: 'no', reporter: 'F. Cas.', slug: 'fcas', page, target: `fcas/no/${page}` };
}

/** `2006-Ohio-856`, `2014 IL 115329`: a year for a volume, beside the reporter's cite. */
export const isNeutral = (cite: ParallelCite): boolean =>
  /^(?:199\d|20\d\d)$/.test(cite.volume) && cite.page.length < 8;

/** `Lane v. Cotton. 1 Ld. Ray. 647. 1 Salk. 17`: old English reports of one decision, parted by a stop. */
function englishParallel(text: string, find: Found, parallels: ParallelCite[], context: CaseContext): void {
  if (find.name?.form !== 'versus' || text.charCodeAt(find.end) !== 46 || find.reporter === undefined) return;
  const volume = skipSpaces(text, find.end + 1);
  if (volume > find.end + 2 || !isDigit(text.charCodeAt(volume)) || !isEnglish(text, find.volume?.end)) return;
  const cite = coreAt(text, volume, context.fileYear);
  if (cite === undefined || cite.slug === find.slug || !isEnglish(text, skipDigits(text, volume))) return;
  parallels.push(cite);
  find.end = cite.end;
}

function isEnglish(text: string, volumeEnd: number | undefined): boolean {
  const match = volumeEnd === undefined ? undefined : matchAbbreviation(text, volumeEnd);
  return match?.candidates[0]?.jurisdiction === 'gb' || match?.candidates[0]?.jurisdiction === 'uk';
}

/** `33 (1) (673 SE2d 223)`, `687 (III) (A)`: the divisions of an opinion that Georgia's pins name, before the parallel cites. */
const GEORGIA = /^(?: \((?:\d{1,2}|[IVX]{1,4}|[A-Za-z])\)){1,4}(?:, n\. \d{1,3})?(?= \(\d{1,4} [A-Z])/;

/**
 * `227 Ga. 68 (179 SE2d 76)`, `46 Cal.2d 818, 836 [299 P.2d 243]`: Georgia, California and some others put the parallel
 * cites of a decision in parentheses or brackets.
 */
function bracketedParallels(text: string, find: Found, parallels: ParallelCite[], context: CaseContext): void {
  // `71 Cal.2d 614, 634 [23] [79 Cal. Rptr. 65]`: the number of a headnote before the parallels.
  const headnote =
    text.charCodeAt(find.end + 1) === 91
      ? /^ \[\d{1,2}(?:, ?\d{1,2}){0,4}\](?= \[\d{1,4} [A-Z])/.exec(text.slice(find.end, find.end + 30))
      : null;
  const division =
    text.charCodeAt(find.end + 1) === 40 && !isDigit(text.charCodeAt(find.end + 4))
      ? GEORGIA.exec(text.slice(find.end, find.end + 40))
      : null;
  const found = bracketedCites(text, find.end + ((division ?? headnote)?.[0].length ?? 0), find.slug, context.fileYear);
  if (found === undefined) return;
  parallels.push(...found.cites);
  find.end = found.end;
}

/** `416 U.S. at 413, 94 S.Ct. at 1811` and `Id., at 529, 618 N. E. 2d, at 100`: the same pages in another reporter. */
export function parallelShortForms(text: string, find: Found, context: CaseContext): void {
  for (let count = 0; count < 4; count++) {
    const comma = skipSpaces(text, find.end);
    if (text.charCodeAt(comma) !== 44) return;
    const start = skipSpaces(text, comma + 1);
    const end = skipDigits(text, start);
    if (end === start || end - start > 4) return;
    const match = matchAbbreviation(text, end);
    if (match === undefined) return;
    const volume = text.slice(start, end);
    const edition = chooseEdition(match.candidates, Number(volume), undefined, context.fileYear);
    if (edition?.kind !== 'reporter' || edition.slug === find.slug) return;
    // `168 U. S. App. D. C., at 48, 512 F. 2d, at 962`
    const ofDistrict = find.slug?.endsWith('appdc') === true && /^f[234]?d?$/.test(edition.slug);
    if (!UNOFFICIAL.has(edition.slug) && !UNOFFICIAL.has(find.slug ?? '') && find.kind !== 'id' && !ofDistrict) return;
    const next = text.charCodeAt(match.end) === 44 ? skipSpaces(text, match.end + 1) : skipSpaces(text, match.end);
    if (!text.startsWith('at ', next)) {
      // `550 U.S. at 556, 127 S.Ct. 1955`: the federal courts give the first page of the other reporter.
      const core = UNOFFICIAL.has(edition.slug) ? coreAt(text, start, context.fileYear) : undefined;
      if (core === undefined || !isDigit(text.charCodeAt(next))) return;
      const after = text.charCodeAt(core.end);
      if (isDigit(after) || isLetter(after) || /^, \d/.test(text.slice(core.end, core.end + 3))) {
        if (!/^, \d{1,4} [A-Z]/.test(text.slice(core.end, core.end + 8))) return;
      }
      find.parallels = [...find.parallels, core];
      find.end = core.end;
      continue;
    }
    const pinStart = afterAt(text, next);
    const pins = pinStart === -1 ? undefined : pinsAt(text, pinStart, undefined, true);
    if (pins === undefined || pins.pins.length === 0) return;
    find.parallels = [
      ...find.parallels,
      { start, end: match.end, volume, reporter: edition.edition, slug: edition.slug, page: '', target: null },
    ];
    find.end = pins.end;
  }
}
