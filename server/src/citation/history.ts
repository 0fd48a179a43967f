import { matchAbbreviation } from './abbreviations';
import { bracketedCites } from './bracketed-cites';
import { nameEndingAt } from './case-name';
import { isBreak, isDigit, isUpper, skipDigits, skipSpaces } from './characters';
import type { CaseName, HistoryPart, ParallelCite } from './citation';
import { coreAt } from './cite-core';
import { asSaidAt, type HistoryWords, historyWordsAt, saidWordsAt } from './history-words';
import { parentheticalsAfter } from './parentheticals';
import { pinsAfterPage } from './pins';

const MOST = 6;

const SECOND_REPORT = /^(?:S\. ?C\.|Same case,),? /;
const NONE: readonly HistoryPart[] = [];

export interface HistoryList {
  readonly history: readonly HistoryPart[];
  readonly end: number;
}

/** Subsequent and prior history that follows a citation at `at`; an empty list and `at` when there is none. */
export function historyAfter(text: string, at: number, fileYear: number | undefined): HistoryList {
  let end = at;
  let list: HistoryPart[] | undefined;
  for (let count = 0; count < MOST; count++) {
    const part = historyPart(text, end, fileYear, count > 0);
    if (part === undefined) break;
    list ??= [];
    list.push(part);
    end = part.end;
  }
  return { history: list ?? NONE, end };
}

function historyPart(
  text: string,
  at: number,
  fileYear: number | undefined,
  further: boolean,
): HistoryPart | undefined {
  let next = skipSpaces(text, at);
  const mark = text.charCodeAt(next);
  // `2 Gallis. 105. S. C. 2 Gall. 138`: old reports put a stop before the second report of the case.
  const stop = mark === 46 && text.charCodeAt(next + 1) === 32 && SECOND_REPORT.test(text.slice(next + 2, next + 14));
  // `309 F.2d 462 (2d Cir.) cert. den. 371 U.S. 962`: no comma behind the parenthesis.
  const bare =
    text.charCodeAt(at - 1) === 41 &&
    next === at + 1 &&
    /^(?:cert\. ?den|aff['’]d|rev['’]d|reh['’]g den|writ ref['’]d|writ den)/.test(text.slice(next, next + 12));
  if (mark !== 44 && mark !== 59 && !stop && !bare) return undefined;
  if (!bare) next = skipSpaces(text, next + 1);
  if (text.startsWith('and ', next)) next = skipSpaces(text, next + 4);
  // `903 F.3d 1365 (Fed. Cir. 2018), as amended (Sept. 20, 2018)`
  const from =
    text.charCodeAt(next) === 97 && /^as (?:amended|modified)(?! (?:by|in) )/.test(text.slice(next, next + 16))
      ? next + 3
      : next;
  const words = historyWordsAt(text, from) ?? (further ? saidWordsAt(text, next) : undefined);
  // After a semicolon only the abbreviated forms are history; prose (`affirmed`) would be a new clause.
  if (words === undefined || (mark === 59 && !words.abbreviated)) return undefined;
  return withCite(text, next, words, fileYear);
}

/** The number of a writ and its date, as Louisiana gives them before the reporter. */
const LOUISIANA = /^(?:\d{2}|\d{4})-\d{1,5}(?:, pp?\. ?[\d-]{1,9})? \(La\.[^()]{0,24} \d{1,2}\/\d{1,2}\/\d{2,4}\), /;

const DATED =
  /^ ?\((?:(?:Tenn|Ky|Mo|Tex|Ala|Ind|Minn|Wis|Or|Iowa|Colo|Ill|Fla|Ohio|Mich)\.? (?:Crim\. App\. |App\. )?)?(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, )?((?:19|20)\d\d)\)/;
const FILED = /^ \((?:[A-Z][\w. ]{1,18}, )?[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d\)/;
/** `aff'd, No. 12-1234, 2013 WL 12345`: the number of the appeal before a neutral cite. */
const NUMBERED = /^Nos?\. \d[\w:.-]{2,20}(?: \([A-Z]{2,4}\))?, (?=(?:19|20)\d\d (?:WL|U\.S\. |US ))/;

/** The cite (with `sub nom. NAME` before it where there is one) that the history words lead to. */
function withCite(
  text: string,
  start: number,
  history: HistoryWords,
  fileYear: number | undefined,
): HistoryPart | undefined {
  const saidAt = history.did ? asSaidAt(text, history.end) : -1;
  const wordsEnd = saidAt === -1 ? history.end : saidAt;
  const words = { start, end: wordsEnd, text: text.slice(start, wordsEnd) };
  let next = skipSpaces(text, wordsEnd);
  if (text.charCodeAt(next) === 44) next = skipSpaces(text, next + 1);
  let nameFrom = -1;
  // `affirmed 2 Cir., 292 F. 560`: the court before the cite.
  const court =
    /^(?:\(C\. ?C\. ?A\.\)|\d{1,2}(?:st|nd|d|rd|th)? Cir\.|C\. ?C\. ?A\.(?: ?\d{1,2})?|D\. ?C\.),? ?(?:\d{4},? )?(?=\d)|^1[89]\d\d, (?=\d{1,3} [A-Z])/.exec(
      text.slice(next, next + 24),
    );
  if (court !== null) next += court[0].length;
  const lead = /^(?:(?:sub )?nom\.?,? |sub ?nom\.?,? |by |in |under the name of )/.exec(text.slice(next, next + 20));
  if (lead !== null) nameFrom = next + lead[0].length;
  // `aff'd, Carlson v. Green, 446 U.S. 14`: the name on review without `sub nom.`
  else if (isUpper(text.charCodeAt(next))) nameFrom = next;
  // `writ denied, 98-1234 (La. 1/2/99), 735 So. 2d 622`
  const docketed = LOUISIANA.exec(text.slice(next, next + 60));
  if (docketed !== null && nameFrom === -1) next += docketed[0].length;
  const numbered = nameFrom === next ? NUMBERED.exec(text.slice(next, next + 44)) : null;
  if (numbered !== null) {
    next += numbered[0].length;
    nameFrom = -1;
  }
  const relation = relationOf(history, saidAt !== -1, lead?.[0] === 'in ');
  const numberAt = citeNumber(text, nameFrom === -1 ? next : nameFrom, nameFrom === -1 ? 0 : 170);
  if (numberAt === -1) {
    // `cert. pending, No. 74-364`, `cert. denied, ante, p. 5`: words of history without a reporter cite.
    const docket =
      /^(?:Nos?\. [\d-]+(?:, Misc\.)?(?:, O(?:ctober|\.) ?T(?:erm|\.),? \d{4})?|ante,? p\. \d+|post,? p\. \d+|ante, at \d+)/.exec(
        text.slice(next, next + 50),
      );
    // `trans. denied` alone, as Indiana ends a citation.
    const alone =
      /^(?:trans|reh['’]g|disc)\b/.test(words.text) && /^ ?(?:[.;)]|$)/.test(text.slice(wordsEnd, wordsEnd + 2));
    // `as amended (Sept. 20, 2018)`, `reh'g denied (2001)`: nothing but the date.
    const dated = alone || docket !== null ? null : DATED.exec(text.slice(wordsEnd, wordsEnd + 44));
    if (!alone && docket === null && dated === null) return undefined;
    // `appeal docketed, No. 85-7547 (CA2, July 1, 1985)`
    const docketed = next + (docket?.[0].length ?? 0);
    const filed = docket === null ? 0 : (FILED.exec(text.slice(docketed, docketed + 48))?.[0].length ?? 0);
    const end = dated !== null ? wordsEnd + dated[0].length : alone ? wordsEnd : docketed + filed;
    return {
      start,
      end,
      relation,
      words,
      name: undefined,
      cite: undefined,
      parallels: [],
      pins: [],
      year: dated === null ? undefined : Number(dated[1]),
      target: null,
    };
  }
  let name: CaseName | undefined;
  if (nameFrom !== -1 && numberAt > nameFrom) {
    // `disapproved in People v. Hill (1998) 17 Cal.4th 800`: California gives the year before the cite.
    let nameEnd = text.charCodeAt(numberAt - 2) === 41 ? numberAt - 7 : numberAt;
    while (nameEnd > nameFrom && /[\s,]/.test(text.charAt(nameEnd - 1))) nameEnd--;
    name = nameEndingAt(text, nameEnd, nameFrom, true);
    if (name?.start !== nameFrom) {
      // `reversed by stipulation in an order of that court. See Roe v. Poe, 5 F. 2d 6`: prose, and another sentence.
      const reviewed = lead !== null && /^(?:sub|nom|under)/.test(lead[0]);
      if (!reviewed || /[a-z]{3}\. [A-Z]/.test(text.slice(nameFrom, nameEnd))) return undefined;
      name = {
        start: nameFrom,
        end: nameEnd,
        text: text.slice(nameFrom, nameEnd),
        parties: text.slice(nameFrom, nameEnd).split(/ v\.? /),
        form: / v\.? /.test(text.slice(nameFrom, nameEnd)) ? 'versus' : 'single',
      };
    }
  }
  const core = coreAt(text, numberAt, fileYear);
  if (core === undefined) return undefined;
  const parallels: ParallelCite[] = [];
  let pinList = pinsAfterPage(text, core.end, Number(core.page) || undefined);
  let end = pinList.end;
  for (let count = 0; count < 4; count++) {
    const comma = skipSpaces(text, end);
    // `rev'd 467 US ___; 104 S. Ct. 2694; 81 L. Ed. 2d 580`: Michigan parts parallel cites by semicolons.
    const semicolon = text.charCodeAt(comma) === 59 && text.charCodeAt(end - 1) !== 41;
    if (text.charCodeAt(comma) !== 44 && !semicolon) break;
    const volume = skipSpaces(text, comma + 1);
    if (!isDigit(text.charCodeAt(volume))) break;
    const parallel = coreAt(text, volume, fileYear);
    if (parallel === undefined || parallel.slug === core.slug) break;
    if (semicolon && !/^(?:sct|led|led2d)$/.test(parallel.slug)) break;
    parallels.push(parallel);
    end = pinsAfterPage(text, parallel.end, Number(parallel.page) || undefined).end;
  }
  if (parallels.length === 0) end = pinList.end;
  // `rehearing denied, 385 U. S. 1020 (87 SC 699, 17 LE2d 559)`
  const inBrackets = parallels.length > 0 ? undefined : bracketedCites(text, end, core.slug, fileYear);
  if (inBrackets !== undefined) {
    parallels.push(...inBrackets.cites);
    end = inBrackets.end;
  }
  const parens = parentheticalsAfter(text, end);
  pinList = pinList.pins.length === 0 ? { pins: [], end } : pinList;
  return {
    start,
    end: parens.end,
    relation,
    words,
    name,
    cite: core,
    parallels,
    pins: pinList.pins,
    year: parens.year ?? (nameFrom === -1 ? undefined : yearBefore(text, numberAt)),
    target: core.target,
  };
}

/** Said from the cited case: the second one reversed it, or says that something else did. */
function relationOf(history: HistoryWords, asSaid: boolean, within: boolean): string {
  if (asSaid) return `${history.relation}, as recognized in`;
  return history.did ? `${history.relation} ${within ? 'in' : 'by'}` : history.relation;
}

function yearBefore(text: string, at: number): number | undefined {
  return text.charCodeAt(at - 2) === 41 ? Number(text.slice(at - 6, at - 2)) || undefined : undefined;
}

/** Offset of the volume that stands at `at`, or within `reach` characters behind a name. */
function citeNumber(text: string, at: number, reach: number): number {
  if (isDigit(text.charCodeAt(at))) return at;
  const limit = Math.min(text.length, at + reach);
  for (let look = at; look < limit; look++) {
    const code = text.charCodeAt(look);
    if (code === 40 && /^\(\d{4}\) \d/.test(text.slice(look, look + 8)) && look > at) {
      return matchAbbreviation(text, skipDigits(text, look + 7)) === undefined ? -1 : look + 7;
    }
    if (isBreak(code) || code === 59 || code === 40) return -1;
    if (isDigit(code) && text.charCodeAt(look - 1) === 32 && text.charCodeAt(look - 2) === 44) {
      const digits = skipDigits(text, look);
      if (matchAbbreviation(text, digits) !== undefined) return look;
    }
  }
  return -1;
}
