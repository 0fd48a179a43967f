import type { Piece } from '../opinion/span';
import { type Abbreviation, type AbbreviationMatch, chooseEdition, matchAbbreviation, slugOf } from './abbreviations';
import { type NameBefore, nameBefore } from './case-name';
import { isBreak, isDigit, isLetter, isSpace, skipDigits, skipSpaces, skipSpacesBack } from './characters';
import type { ParallelCite } from './citation';
import { type Found, found } from './found';
import { coreAt, historyAfter } from './history';
import { fixDigits, pageAt } from './page';
import { parentheticalsAfter } from './parentheticals';
import { afterAt, pinsAfterPage, pinsAt } from './pins';
import { editionsOf, type PlaceOfReporter, placeOfReporter } from './place-of-reporter';
import { pinsBehindAt, repeatedPins } from './repeated-volume';
import { caseTarget } from './target';

/** What a case finder may know of the file besides the text. */
export interface CaseContext {
  /** Year of the citing opinion, where known: nothing later is cited. */
  readonly fileYear: number | undefined;
}

/** Reporters that print the same decisions beside an official one; a cite to one of them after another is its parallel. */
const UNOFFICIAL = new Set(
  'sct led led2d a a2d a3d ne ne2d ne3d nw nw2d nw3d p p2d p3d se se2d so so2d so3d sw sw2d sw3d nys nys2d nys3d calrptr calrptr2d calrptr3d alr alr2d alr3d alr4th lra lrans amdec amrep amstrep illdec massdec ohioop ohioop2d ohioop3d obr uspq uspq2d engrep anncas bnr usvl uslw uslexis fedcas fcas'.split(
    ' ',
  ),
);

/** Federal reporters print the decisions of these courts a second time: `68 App. D. C. 211, 95 F. 2d 122`. */
const FEDERAL = new Set(['f', 'f2d', 'f3d', 'f4th', 'fsupp', 'fsupp2d', 'fsupp3d']);
const ALSO_FEDERAL = new Set('appdc usappdc usappdc2d ctcl ccpa cca clct fedcl ustc custct cust'.split(' '));

/** Volumes run up to here in any reporter; a greater number before a reporter is a year or a count. */
const GREATEST_VOLUME = 2999;

/**
 * A case citation around the number at `[start, end)` (reading offsets) that `match` follows: full citation, short form
 * (`378 U. S., at 7-8`) or order page. Undefined when what follows the reporter is neither a page nor `at`.
 * `floor` is the end of the citation before it: names never reach across.
 */
export function caseAfterNumber(
  text: string,
  start: number,
  end: number,
  match: AbbreviationMatch,
  floor: number,
  context: CaseContext,
  named = false,
): Found | undefined {
  const volume = fixDigits(text.slice(start, text.charCodeAt(end - 1) === 46 ? end - 1 : end));
  const number = Number(volume);
  if (!(number > 0 && number <= GREATEST_VOLUME)) return undefined;
  const place = placeOfReporter(text, match.end);
  const inside = place === undefined ? restBehindPlace(text, match) : undefined;
  const whole =
    inside?.match ??
    (place?.rest === undefined
      ? undefined
      : matchAbbreviation(`${text.slice(match.start, match.end)} ${place.rest} `, 0));
  const edition = reporterOf(whole ?? match, number, place, context);
  if (edition === undefined) return undefined;
  if (glued(text, start)) return undefined;
  if (/ R\.$/.test(text.slice(match.start, match.end)) && edition.slug.startsWith('ill')) return undefined;
  // `22 NYCRR 202.8`: the rules and regulations of New York, not its Criminal Reports.
  if (edition.slug === 'nycrim' && /R\.?R/.test(text.slice(match.start, match.end))) return undefined;
  const cumulative = edition.slug === 'cb' ? /(?:19|20)\d\d-$/.exec(text.slice(Math.max(0, start - 5), start)) : null;
  let next = inside?.end ?? place?.end ?? match.end;
  // `5 U. S. (1 Cranch) 137`
  const nominative = nominativeAt(text, next, context);
  if (nominative !== undefined) next = nominative.after;
  // `316 U. S. pp. 607-609, 620`: pages named as such, of a case cited before or now (page-word.ts).
  const byWord = /^,? ?(?:pp?\.|pages?) ?\d/.test(text.slice(next, next + 10));
  const page = byWord ? undefined : (pageAt(text, next) ?? tornPage(text, start, next, floor));
  if (page === undefined)
    return shortForm(text, start, end, match, edition.edition, edition.slug, volume, floor, context);
  if (match.wordlike && (number > 500 || !plausibleWordlike(text, start, page.end))) return undefined;
  // `22 O.S. 2011, § 1089`: a code of that year.
  if (/^(?:19|20)\d\d$/.test(page.text) && /^,? §/.test(text.slice(page.end, page.end + 3))) return undefined;
  if (isLetter(text.charCodeAt(page.end)) && /^(?:st|nd|rd|th)\b/.test(text.slice(page.end, page.end + 3)))
    return undefined;
  const before = nameBefore(text, start, floor);
  // `May 3, Virginia, 20 counties`: the whole name of a State needs a case before it (state-reporters.ts).
  if (named && before === undefined) return undefined;
  const find = found('full-case', before?.name.start ?? start, page.end);
  find.volume = { start, end, text: volume };
  find.reporter = { start: match.start, end: match.end, text: edition.edition };
  find.slug = edition.slug;
  find.page = page;
  find.name = before?.name;
  // `1959-1 C.B. 237`: the bulletins of a year are numbered.
  if (cumulative !== null && before === undefined) {
    find.start -= 5;
    find.volume = { start: start - 5, end, text: text.slice(start - 5, end) };
  }
  find.target = caseTarget(edition.slug, find.volume.text, page.text);
  // `45 Misc 3d 1201[A]`, `1201(A)`: the letter of a table page.
  const table = text.charCodeAt(page.end);
  if ((table === 91 || table === 40) && /^[[(][AU][\])]/.test(text.slice(page.end, page.end + 3))) find.end += 3;
  if (nominative !== undefined) find.parallels = [nominative.cite(page)];
  afterCore(text, find, Number(page.text) || undefined, context);
  find.year ??= before?.year;
  // `Matter of Sims v Coughlin (86 NY2d 776, 777 [1995])`: the cite in parentheses behind its name.
  if (
    before !== undefined &&
    text.charCodeAt(start - 1) === 40 &&
    text.charCodeAt(find.end) === 41 &&
    before.name.end === start - 2
  )
    find.end++;
  find.court ??= before?.court;
  if (find.name === undefined && isOrder(text, start, floor)) asOrder(find);
  return find;
}

/** The edition meant: of that place where one is named (`1 Met. (Ky.) 1`), else by volume and dates. */
function reporterOf(
  match: AbbreviationMatch,
  volume: number,
  place: PlaceOfReporter | undefined,
  context: CaseContext,
): Pick<Abbreviation, 'edition' | 'slug'> | undefined {
  const reporters = reportersOf(match.candidates);
  if (place === undefined || reporters.length === 0)
    return chooseEdition(reporters, volume, undefined, context.fileYear);
  const there = chooseEdition(editionsOf(reporters, place.code), volume, undefined, context.fileYear);
  const [first] = reporters;
  if (there !== undefined || first === undefined) return there;
  // A name that the table has for other places only: kept apart from those.
  const edition = `${first.edition} (${place.words})`;
  return { edition, slug: slugOf(edition) };
}

/** The list itself where all are reporters, as most are. */
function reportersOf(candidates: readonly Abbreviation[]): readonly Abbreviation[] {
  for (const each of candidates)
    if (each.kind !== 'reporter') return candidates.filter(other => other.kind === 'reporter');
  return candidates;
}

/** `2 Johns. (N. Y.) Cas. 301`, where the State is part of the name that was matched: the whole name and its end. */
function restBehindPlace(
  text: string,
  match: AbbreviationMatch,
): { readonly match: AbbreviationMatch | undefined; readonly end: number } | undefined {
  if (text.charCodeAt(match.end - 1) !== 41 || text.charCodeAt(match.end) !== 32) return undefined;
  const rest = /^ (?:Law|Eq\.|Ch\.|L\.|Cr\.|Cas\.)(?=,? \d)/.exec(text.slice(match.end, match.end + 8));
  const written = text.slice(match.start, match.end).replace(/ ?\([^()]{1,16}\)$/, '');
  if (rest === null) return undefined;
  return { match: matchAbbreviation(`${written}${rest[0]} `, 0), end: match.end + rest[0].length };
}

/** `Schulenberg v. Harriman, 21 Wall: 44, 60`, `101 U. S.- 22`: a speck before the page, where the name of a case stands before. */
function tornPage(text: string, start: number, at: number, floor: number): Piece | undefined {
  const code = text.charCodeAt(at);
  if (code !== 58 && code !== 59 && code !== 45) return undefined;
  const page = /^[:;-] (\d{1,4})(?=[,.;)]|$)/.exec(text.slice(at, at + 8));
  if (page === null || nameBefore(text, start, floor)?.name.form !== 'versus') return undefined;
  return { start: at + 2, end: at + page[0].length, text: page[1] as string };
}

/** A number that is part of something longer: `$384 U.S.`, `1,384 U.S.`, `3-384`. */
function glued(text: string, start: number): boolean {
  const code = text.charCodeAt(start - 1);
  if (code === 36 || isLetter(code)) return true;
  return (code === 44 || code === 46) && isDigit(text.charCodeAt(start - 2));
}

/** `3 East 45`, `12 Black 13`: an ordinary word as reporter needs a page that is no ordinal and a volume that is no street. */
function plausibleWordlike(text: string, start: number, pageEnd: number): boolean {
  const code = text.charCodeAt(pageEnd);
  if (isLetter(code)) return false;
  const before = text.charCodeAt(skipSpacesBack(text, start) - 1);
  return before !== 35; // #
}

interface Nominative {
  readonly after: number;
  cite(page: { start: number; end: number; text: string }): ParallelCite;
}

/** `(1 Cranch)` or `[2 How.]` between a reporter and its page. */
function nominativeAt(text: string, at: number, context: CaseContext): Nominative | undefined {
  const comma = skipSpaces(text, at);
  const open = text.charCodeAt(comma) === 44 ? skipSpaces(text, comma + 1) : comma;
  const code = text.charCodeAt(open);
  if ((code !== 40 && code !== 91) || !isDigit(text.charCodeAt(open + 1))) return undefined;
  const volumeEnd = skipDigits(text, open + 1);
  const match = matchAbbreviation(text, volumeEnd);
  if (match === undefined) return undefined;
  // `5 Vroom, (34 N.J. Law,) 532`
  const inner = skipSpaces(text, match.end);
  const close = text.charCodeAt(inner) === 44 ? inner + 1 : inner;
  const closer = text.charCodeAt(close);
  if (closer !== 41 && closer !== 93 && text.charCodeAt(match.end - 1) !== 41) return undefined;
  const volume = text.slice(open + 1, volumeEnd);
  const edition = chooseEdition(match.candidates, Number(volume), undefined, context.fileYear);
  if (edition === undefined) return undefined;
  return {
    after: closer === 41 || closer === 93 ? close + 1 : match.end,
    cite: page => ({
      start: open + 1,
      end: match.end,
      volume,
      reporter: edition.edition,
      slug: edition.slug,
      page: page.text,
      target: caseTarget(edition.slug, volume, page.text),
    }),
  };
}

/** Pins, parallel cites, parentheticals and history that follow the first page. */
function afterCore(text: string, find: Found, firstPage: number | undefined, context: CaseContext): void {
  const pins = pinsAfterPage(text, find.end, firstPage);
  find.pins = pins.pins;
  find.end = pins.end;
  if (pins.pins.length === 0) pinsOfSameVolume(text, find, firstPage, context);
  parallelCites(text, find, context);
  // `Fed. Cas. No. 14,692` and `25 Fed. Cas. 55, No. 14,692`
  if (find.slug === 'fedcas' || find.slug === 'fcas') {
    const number = /^,? \(?No\. \d{1,2},\d{3}[a-z]?\)?/.exec(text.slice(find.end, find.end + 20));
    if (number !== null) find.end += number[0].length;
  }
  // `948 (¶ 12) (Miss. 2001)`
  if (text.charCodeAt(find.end + 2) === 0xb6)
    find.end += /^ \(¶¶? ?\d{1,3}(?:[-–]\d{1,3})?\)/.exec(text.slice(find.end, find.end + 16))?.[0].length ?? 0;
  ofSyllabus(text, find);
  const parens = parentheticalsAfter(text, find.end, find.parallels.some(isNeutral));
  find.parentheticals = parens.parentheticals;
  find.end = parens.end;
  find.year = parens.year;
  find.yearSpan = parens.yearSpan;
  ofSyllabus(text, find);
  find.court = parens.court;
  find.weight = parens.weight;
  find.hereafter = parens.hereafter;
  const history = historyAfter(text, find.end, context.fileYear);
  find.history = history.history;
  find.end = history.end;
  // `..., rev'd on other grounds, 3 U.S. 4 (1990) (per curiam)` belongs to the history; what follows it stands outside.
}

/** `378 U. S. 1, 378 U. S. 8`: a web library says the volume again before each pin. */
function pinsOfSameVolume(text: string, find: Found, firstPage: number | undefined, context: CaseContext): void {
  const comma = skipSpaces(text, find.end);
  if (text.charCodeAt(comma) !== 44 || firstPage === undefined || find.volume === undefined) return;
  const own = { volume: find.volume.text, slug: find.slug ?? '', firstPage };
  const again = repeatedPins(text, skipSpaces(text, comma + 1), own, context.fileYear);
  if (again.pins.length === 0) return;
  find.pins = again.pins;
  find.end = again.end;
}

/** `, paragraph two of the syllabus`, `, ¶ 29` behind a parenthetical: Ohio pins the points of its syllabus. */
function ofSyllabus(text: string, find: Found): void {
  const first = text.charCodeAt(find.end + 2);
  if (text.charCodeAt(find.end) !== 44 || !(first === 112 || first === 115 || first === 0xb6)) return; // p s ¶
  const match =
    /^, ((?:paragraphs? (?:\d{1,2}|[a-z]{3,8})(?:(?:, | and |, and |-)(?:\d{1,2}|[a-z]{3,8}))* of (?:the )?)?syllabus|¶¶? ?\d{1,3}(?:[-–]\d{1,3})?)(?![\w-])/.exec(
      text.slice(find.end, find.end + 70),
    );
  if (match === null) return;
  const start = find.end + 2;
  find.end += match[0].length;
  find.pins = [
    ...find.pins,
    { start, end: find.end, page: (match[1] as string).replace(/^¶+ ?/, ''), to: undefined, note: undefined },
  ];
}

function parallelCites(text: string, find: Found, context: CaseContext): void {
  const parallels: ParallelCite[] = [...find.parallels];
  for (let count = 0; count < 6; count++) {
    const comma = skipSpaces(text, find.end);
    const code = text.charCodeAt(comma);
    // `101 N.Y. 634; 4 N.E. 107`: the old reports part an official cite and its unofficial parallel by a semicolon.
    if (code !== 44 && code !== 61 && !(code === 59 && find.name !== undefined)) break;
    const volumeAt = skipSpaces(text, comma + 1);
    if (!isDigit(text.charCodeAt(volumeAt))) break;
    const cite = coreAt(text, volumeAt, context.fileYear);
    if (cite === undefined || cite.slug === find.slug || parallels.some(each => each.slug === cite.slug)) break;
    const unofficial =
      UNOFFICIAL.has(cite.slug) || UNOFFICIAL.has(find.slug ?? '') || parallels.some(each => UNOFFICIAL.has(each.slug));
    const sameCase = find.target !== null && cite.target === find.target;
    const federal = FEDERAL.has(cite.slug) && ALSO_FEDERAL.has(find.slug ?? '');
    if (!unofficial && !sameCase && !federal && !isNeutral(cite)) break;
    if (code === 59 && (UNOFFICIAL.has(find.slug ?? '') || !UNOFFICIAL.has(cite.slug))) break;
    parallels.push(cite);
    const pins = pinsAfterPage(text, cite.end, Number(cite.page) || undefined);
    find.end = pins.end;
    if (find.pins.length === 0 && pins.pins.length > 0) find.pins = pins.pins;
  }
  if (parallels.length === 0) englishParallel(text, find, parallels, context);
  bracketedParallels(text, find, parallels, context);
  if (parallels.length > 0) find.parallels = parallels;
}

/** `2006-Ohio-856`, `2014 IL 115329`: a year for a volume, beside the reporter's cite. */
const isNeutral = (cite: ParallelCite): boolean => /^(?:199\d|20\d\d)$/.test(cite.volume) && cite.page.length < 8;

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

/**
 * `227 Ga. 68 (179 SE2d 76)`, `46 Cal.2d 818, 836 [299 P.2d 243]`: Georgia, California and some others put the parallel
 * cites of a decision in parentheses or brackets.
 */
/** `33 (1) (673 SE2d 223)`, `687 (III) (A)`: the divisions of an opinion that Georgia's pins name, before the parallel cites. */
const GEORGIA = /^(?: \((?:\d{1,2}|[IVX]{1,4}|[A-Za-z])\)){1,4}(?= \(\d{1,4} [A-Z])/;

function bracketedParallels(text: string, find: Found, parallels: ParallelCite[], context: CaseContext): void {
  const division =
    text.charCodeAt(find.end + 1) === 40 && !isDigit(text.charCodeAt(find.end + 4))
      ? GEORGIA.exec(text.slice(find.end, find.end + 30))
      : null;
  const open = skipSpaces(text, find.end + (division?.[0].length ?? 0));
  const opener = text.charCodeAt(open);
  if ((opener !== 40 && opener !== 91) || !isDigit(text.charCodeAt(open + 1))) return;
  const closer = opener === 40 ? 41 : 93;
  const inside: ParallelCite[] = [];
  let at = open + 1;
  while (inside.length < 4) {
    let cite = coreAt(text, at, context.fileYear);
    // `443 U. S. 307 (99 SC 2781, 61 LE2d 560)`: beside the Court's own reports SC is the Supreme Court Reporter.
    if (cite?.slug === 'sc' && find.slug === 'us')
      cite = { ...cite, reporter: 'S. Ct.', slug: 'sct', target: caseTarget('sct', cite.volume, cite.page) };
    if (cite === undefined || cite.slug === find.slug || !UNOFFICIAL.has(cite.slug)) return;
    inside.push(cite);
    const after = pinsAfterPage(text, cite.end, Number(cite.page) || undefined).end;
    const close = text.charCodeAt(after);
    if (close === closer) {
      parallels.push(...inside);
      find.end = after + 1;
      return;
    }
    if (close !== 44 && close !== 59) return;
    at = skipSpaces(text, after + 1);
  }
}

/** `353 U.S., at 423`, `McNabb, 318 U. S., at 343-344`, `444 F. Supp. at 282`. */
function shortForm(
  text: string,
  start: number,
  end: number,
  match: AbbreviationMatch,
  reporter: string,
  slug: string,
  volume: string,
  floor: number,
  context: CaseContext,
): Found | undefined {
  let next = skipSpaces(text, match.end);
  if (isBreak(text.charCodeAt(next))) next = skipSpaces(text, next + 1);
  if (text.charCodeAt(next) === 44) next = skipSpaces(text, next + 1);
  if (isBreak(text.charCodeAt(next))) next = skipSpaces(text, next + 1);
  // `, supra, at 5` after a volume and reporter
  const supra = /^supra,? /.exec(text.slice(next, next + 8));
  if (supra !== null) next += supra[0].length;
  const at = text.startsWith('at', next) && (isSpace(text.charCodeAt(next + 2)) || isBreak(text.charCodeAt(next + 2)));
  // `208 U. S., p. 174`, as the Court wrote it before 1940.
  if (!at && !/^(?:pp?\.|pages?) ?\d/.test(text.slice(next, next + 9))) return undefined;
  const pinStart = afterAt(text, isBreak(text.charCodeAt(next + 2)) ? next : next);
  const pins = pinStart === -1 ? undefined : pinsBehindAt(text, pinStart);
  if (pins === undefined || pins.pins.length === 0) return undefined;
  // `Pp. 421-422 of 397 U.S., p. 1222 of 90 S.Ct.`
  if (!at && /^ of \d/.test(text.slice(pins.end, pins.end + 5))) return undefined;
  const before: NameBefore | undefined = nameBefore(text, start, floor);
  const find = found('short-case', before?.name.start ?? start, pins.end);
  find.volume = { start, end, text: volume };
  find.reporter = { start: match.start, end: match.end, text: reporter };
  find.slug = slug;
  find.name = before?.name;
  find.pins = pins.pins;
  parallelShortForms(text, find, context);
  // `285 Ga. at 34 (2)`
  find.end +=
    /^(?: \((?:\d{1,2}|[IVX]{1,4}|[a-z])\)){1,3}(?=[.,;)])/.exec(text.slice(find.end, find.end + 20))?.[0].length ?? 0;
  const parens = parentheticalsAfter(text, find.end);
  find.parentheticals = parens.parentheticals;
  find.end = parens.end;
  find.year = parens.year;
  find.yearSpan = parens.yearSpan;
  find.weight = parens.weight;
  return find;
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
    if (!UNOFFICIAL.has(edition.slug) && !UNOFFICIAL.has(find.slug ?? '') && find.kind !== 'id') return;
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

/** Words of an order of this very case before a cite without a name (DOMAIN 1.30). */
const ORDER =
  /(?:certiorari(?: \([^)]{1,30}\))?|[Cc]ert\. (?:granted|denied|dism(?:issed|'d))|(?:certiorari|petitions?|writs?|review|appeal|rehearing|leave|motions?|stay|argument|jurisdiction|question)(?: (?:was|were|is|has been|having been|to [a-z ]{1,30}))? ?(?:granted|denied|noted|postponed|allowed|dismissed|issued|restored|ordered|set)?(?: (?:to|in|on|for|of) [^.;]{1,60})?|(?:granted|noted|postponed|denied|restored|ordered|issued|set|invited|treated)(?: [^.;]{1,80})?),? ?$/;

/** `Its importance brought the case here. 322 U. S. 725.`: the cite of the order is a sentence of its own. */
const ORDER_BEFORE =
  /(?:granted (?:a writ of |the writ of |petitioner's (?:petition|application) for |the petition for )?certiorari|certiorari (?:was|were) (?:granted|allowed)|noted (?:our )?probable jurisdiction|probable jurisdiction (?:was |having been )?noted|brought (?:the|this|these) (?:case|cases|controversy) here|took (?:the|this|these) cases?|granted the (?:petition|writ)s?|granted review|brought here (?:by|on) (?:writ of )?certiorari)(?: [^.;]{1,120})?\. ?$/;

function isOrder(text: string, start: number, floor: number): boolean {
  const from = Math.max(floor, start - 110);
  const left = text.slice(from, start);
  if (left.endsWith('. ') && ORDER_BEFORE.test(text.slice(Math.max(floor, start - 190), start))) return true;
  const clause = left.slice(Math.max(left.lastIndexOf('. '), left.lastIndexOf('; '), left.lastIndexOf('\n'), -1) + 1);
  if (!/certiorari|cert\.|jurisdiction|rehearing|leave to|appeal|stay|reargument|petition/i.test(left)) return false;
  if (/\b(?:held|said|decided|see|in|cf\.|see also|of|by|under) ?$/i.test(clause)) return false;
  return /[,)(] ?$/.test(clause) && ORDER.test(/cert\. ?$/.test(left) ? left : left.slice(-100));
}

function asOrder(find: Found): void {
  find.kind = 'order';
  if (find.target !== null) find.target = `order/${find.target}`;
}

/** True when the number is the first page of another form and not a volume: used by the sweep to skip what a find covered. */
export const covers = (find: Found, at: number): boolean => find.start <= at && at < find.end;
