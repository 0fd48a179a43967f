import type { Piece } from '../opinion/span';
import { type Abbreviation, type AbbreviationMatch, chooseEdition, matchAbbreviation, slugOf } from './abbreviations';
import type { CaseContext } from './case-context';
import { nameBefore } from './case-name';
import { isDigit, isLetter, skipDigits, skipSpaces, skipSpacesBack } from './characters';
import type { ParallelCite } from './citation';
import { type Found, found } from './found';
import { historyAfter } from './history';
import { asOrder, isOrder } from './order-cite';
import { fixDigits, pageAt } from './page';
import { isNeutral, parallelCites } from './parallel-cites';
import { parentheticalsAfter } from './parentheticals';
import { pinsAfterPage } from './pins';
import { editionsOf, type PlaceOfReporter, placeOfReporter } from './place-of-reporter';
import { repeatedPins } from './repeated-volume';
import { shortForm } from './short-form';
import { caseTarget } from './target';

/** Reporters whose abbreviations are those of neutral citations too. */
const YEARLY: ReadonlySet<string> = new Set(['nd', 'ndapp', 'sd', 'ark', 'arkapp']);

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
  const endsInR = text.charCodeAt(match.end - 1) === 46 && text.charCodeAt(match.end - 2) === 82;
  if (endsInR && / R\.$/.test(text.slice(match.start, match.end)) && edition.slug.startsWith('ill')) return undefined;
  // `22 NYCRR 202.8`: the rules and regulations of New York, not its Criminal Reports.
  if (edition.slug === 'nycrim' && /R\.?R/.test(text.slice(match.start, match.end))) return undefined;
  // `1 C.R. 23`, `3 R.R. 112`: the record of a Texan trial, where no case is named.
  if (endsInR && /^ ?[CR]\. ?R\.$/.test(text.slice(end, match.end)) && nameBefore(text, start, floor) === undefined)
    return undefined;
  const cumulative = edition.slug === 'cb' ? /(?:19|20)\d\d-$/.exec(text.slice(Math.max(0, start - 5), start)) : null;
  let next = inside?.end ?? place?.end ?? match.end;
  // `1 Am. Lead. Cas. (4th ed.) 242`
  if (text.charCodeAt(next + 1) === 40 && isDigit(text.charCodeAt(next + 2)))
    next += /^ \(\d(?:st|d|nd|rd|th) (?:Am\. )?[Ee]d\.\)(?=,? \d)/.exec(text.slice(next, next + 16))?.[0].length ?? 0;
  // `5 U. S. (1 Cranch) 137`
  const nominative = nominativeAt(text, next, context);
  if (nominative !== undefined) next = nominative.after;
  // `316 U. S. pp. 607-609, 620`: pages named as such, of a case cited before or now (page-word.ts).
  const byWord = pageWordBegins(text, next) && /^,? ?(?:pp?\.|pages?) ?\d/.test(text.slice(next, next + 10));
  const page = byWord ? undefined : (pageAt(text, next) ?? tornPage(text, start, next, floor));
  if (page === undefined)
    return shortForm(text, start, end, match, edition.edition, edition.slug, volume, floor, context);
  if (match.wordlike && (number > 500 || !plausibleWordlike(text, start, page.end))) return undefined;
  // `22 O.S. 2011, § 1089`: a code of that year.
  if (
    signBehind(text, page.end) &&
    /^(?:19|20)\d\d$/.test(page.text) &&
    /^,? §/.test(text.slice(page.end, page.end + 3))
  )
    return undefined;
  if (isLetter(text.charCodeAt(page.end)) && /^(?:st|nd|rd|th)\b/.test(text.slice(page.end, page.end + 3)))
    return undefined;
  // `Smith v. London Ry. Co., [1870-71] 6 C. P. 14`: the year before the volume.
  const yeared =
    text.charCodeAt(start - 2) === 93
      ? /\[(1[89]\d\d)(?:[-–]\d{2,4})?\] $/.exec(text.slice(Math.max(floor, start - 14), start))
      : null;
  const before = nameBefore(text, start - (yeared?.[0].length ?? 0), floor);
  // `May 3, Virginia, 20 counties`: the whole name of a State needs a case before it (state-reporters.ts).
  // At the head of a note it is no prose: `[†] 19 New York, 20; `.
  const heads = text.charCodeAt(start - 2) === 93 && /^[.;,]/.test(text.slice(page.end, page.end + 1));
  if (named && before === undefined && !heads) return undefined;
  const find = found('full-case', before?.name.start ?? start, page.end);
  find.volume = { start, end, text: volume };
  find.reporter = { start: match.start, end: match.end, text: edition.edition };
  find.slug = edition.slug;
  find.page = page;
  find.name = before?.name;
  // `1959-1 C.B. 237`: the bulletins of a year are numbered.
  if (cumulative !== null && before === undefined) {
    find.kind = 'regulation';
    find.start -= 5;
    find.volume = { start: start - 5, end, text: text.slice(start - 5, end) };
  }
  find.target = caseTarget(edition.slug, find.volume.text, page.text);
  // `10 Co. 57 b`: the leaves of the oldest reports have two sides.
  if (LEAVES.has(edition.slug))
    find.end += /^(?: ?|, )[ab](?=[.,;:)\]]|$)/.exec(text.slice(find.end, find.end + 5))?.[0].length ?? 0;
  // `45 Misc 3d 1201[A]`, `1201(A)`: the letter of a table page.
  const table = text.charCodeAt(page.end);
  if ((table === 91 || table === 40) && /^[[(][AU][\])]/.test(text.slice(page.end, page.end + 3))) find.end += 3;
  if (nominative !== undefined) find.parallels = [nominative.cite(page)];
  afterCore(text, find, Number(page.text) || undefined, context);
  // `372 U.S. [734, 736 (1963)]`: the bracket an editor opened before the page.
  if (text.charCodeAt(page.start - 1) === 91 && text.charCodeAt(find.end) === 93) find.end++;
  find.year ??= before?.year;
  // `Matter of Sims v Coughlin (86 NY2d 776, 777 [1995])`: the cite in parentheses behind its name.
  if (
    before !== undefined &&
    text.charCodeAt(start - 1) === 40 &&
    (before.name.end === start - 2 || (before.name.end === start - 3 && text.charCodeAt(start - 3) === 44))
  )
    find.end = pastParenthesis(text, find.end);
  find.court ??= before?.court;
  if (find.name === undefined && isOrder(text, start, floor)) asOrder(find);
  // `2015 NY Slip Op 07654`: a slip opinion by its number.
  // `2009 ND 119`, `2013 Ark. 118`: a year for the volume.
  if (edition.slug.startsWith('nyslipop') || (YEARLY.has(edition.slug) && /^(?:199[6-9]|20\d\d)$/.test(volume)))
    find.kind = 'neutral';
  return find;
}

/** Reports cited by leaves. */
const LEAVES: ReadonlySet<string> = new Set(['corep', 'leon', 'anders', 'cro', 'roll', 'brownl']);

/** Past the parenthesis that closes at `at`; `(5 Cranch, 85.)` and `(4 Wheat. 316, 420,)` have their stop inside. */
function pastParenthesis(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 41) return at + 1;
  return (code === 46 || code === 44) && text.charCodeAt(at + 1) === 41 ? at + 2 : at;
}

/** Cheap refusal: the `p` of `, p. 5` behind a comma and a blank. */
function pageWordBegins(text: string, at: number): boolean {
  let next = at;
  if (text.charCodeAt(next) === 44) next++;
  if (text.charCodeAt(next) === 32) next++;
  return text.charCodeAt(next) === 112;
}

/** The section sign of ` § 1` or `, § 1` at `at`. */
const signBehind = (text: string, at: number): boolean =>
  text.charCodeAt(at + 1) === 0xa7 || text.charCodeAt(at + 2) === 0xa7;

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
  shortNameGiven(text, find);
  const history = historyAfter(text, find.end, context.fileYear);
  find.history = history.history;
  find.end = history.end;
  // `..., rev'd on other grounds, 3 U.S. 4 (1990) (per curiam)` belongs to the history; what follows it stands outside.
}

/**
 * `Baral v. Schnitt (2016) 1 Cal.5th 376, 384 (Baral)`: California gives the short name in parentheses. Only words of the name
 * itself, in their order.
 */
function shortNameGiven(text: string, find: Found): void {
  const open = find.end + 1;
  if (find.name === undefined || text.charCodeAt(open) !== 40 || text.charCodeAt(open - 1) !== 32) return;
  const first = text.charCodeAt(open + 1);
  if (first < 65 || first > 90) return;
  const close = open + text.slice(open, open + 51).indexOf(')');
  if (close < open) return;
  const words = text.slice(open + 1, close);
  const caption = text.slice(find.name.start, find.volume?.start);
  if (!caption.includes(words) || /^(?:Cal|Mass|Tex|N\.)/.test(words)) return;
  find.parentheticals = [...find.parentheticals, { kind: 'hereafter', start: open, end: close + 1, text: words }];
  find.end = close + 1;
}

/** `378 U. S. 1, 378 U. S. 8`: a web library says the volume again before each pin. */
function pinsOfSameVolume(text: string, find: Found, firstPage: number | undefined, context: CaseContext): void {
  const comma = skipSpaces(text, find.end);
  if (text.charCodeAt(comma) !== 44 || firstPage === undefined || find.volume === undefined) return;
  const own = { volume: find.volume.text, slug: find.slug ?? '', firstPage };
  // `13 How. 40, 54 U. S. 52`: the volume is said as the library counts it.
  const [slug = '', volume = ''] = find.slug === 'us' ? [] : (find.target ?? '').split('/');
  const counted = slug === 'us' ? { volume, slug, firstPage } : own;
  const again = repeatedPins(text, skipSpaces(text, comma + 1), counted, context.fileYear);
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
