import { chooseEdition, matchAbbreviation } from './abbreviations';
import { nameEndingAt } from './case-name';
import { isBreak, isDigit, isLower, isUpper, skipDigits, skipSpaces } from './characters';
import type { CaseName, HistoryPart, ParallelCite } from './citation';
import { pageAt } from './page';
import { parentheticalsAfter } from './parentheticals';
import { pinsAfterPage } from './pins';
import { caseTarget } from './target';

/**
 * What later (or earlier) happened to the case, as words that follow its citation (DOMAIN 1.20). The relation is said from
 * the cited case: it was reversed *by* the second one.
 */
const RELATIONS: readonly { readonly words: RegExp; readonly relation: string }[] = [
  { words: /^(?:aff(?:['’]d|irmed)|affd\.?|enf(?:['’]d|orced)|enfd\.?)/i, relation: 'affirmed by' },
  { words: /^(?:rev(?:['’]d|ersed)(?:,? and rem(?:anded|['’]d))?|revd\.?)/i, relation: 'reversed by' },
  { words: /^(?:vacated(?:,? and rem(?:anded|['’]d))?|vac(?:['’]d|\.))/i, relation: 'vacated by' },
  { words: /^modified/i, relation: 'modified by' },
  { words: /^(?:overruled|overr?['’]d)/i, relation: 'overruled by' },
  { words: /^(?:abrogated|superseded|disapproved|limited|questioned|distinguished)(?= (?:by|in)\b)/i, relation: '' },
  {
    words: /^(?:(?:petition for )?(?:a )?(?:writ of )?cert(?:\.|iorari|if\.|(?= )) (?:denied|den\.?(?![a-z])))/i,
    relation: 'certiorari denied',
  },
  { words: /^(?:(?:petition for )?cert(?:\.|iorari|if\.|(?= )) (?:granted))/i, relation: 'certiorari granted' },
  { words: /^(?:(?:petition for )?cert(?:\.|iorari) (?:dismissed|dism['’]d))/i, relation: 'certiorari dismissed' },
  { words: /^(?:petition for )?cert(?:\.|iorari) pending/i, relation: 'certiorari pending' },
  {
    words: /^(?:petition for )?(?:reh(?:['’]g|earing)\.?|rehearing en banc) (?:denied|den\.)/i,
    relation: 'rehearing denied',
  },
  { words: /^(?:petition for )?(?:reh(?:['’]g|earing)\.?|rehearing en banc) granted/i, relation: 'rehearing granted' },
  { words: /^(?:appeal|app\.) (?:dismissed|dism['’]d)/i, relation: 'appeal dismissed' },
  { words: /^(?:appeal|app\.) (?:docketed|pending|denied)/i, relation: 'appeal pending' },
  { words: /^(?:probable )?(?:juris(?:diction|\.)) (?:noted|postponed)/i, relation: 'jurisdiction noted' },
  { words: /^prob(?:\.|able) juris(?:\.|diction) noted/i, relation: 'jurisdiction noted' },
  {
    words:
      /^(?:(?:lv|leave)(?: to (?:file|appeal))? (?:den(?:ied|\.)?|gtd|granted|dism(?:issed|d)?)(?![a-z])|stay (?:granted|denied)|(?:petition for |discretionary |disc\. )?(?:review|rev\.|rev(?= (?:den|all))|writ|writs|trans(?:fer|\.)|rearg(?:ument)?\.?) (?:denied|den(?:\.|(?![a-z]))|granted|allowed|refused|ref['’]d)|(?:petition for )?allowance of appeal denied|appeal (?:denied|granted)|dismissed|remanded|reinstated|reargued)/i,
    relation: '',
  },
  { words: /^(?:aff['’]g|affirming)(?= )/i, relation: 'affirming' },
  { words: /^(?:rev['’]g|reversing)(?= )/i, relation: 'reversing' },
  { words: /^(?:vacating|modifying|overruling)(?= )/i, relation: '' },
  {
    words: /^(?:on remand|after remand|on rehearing|on reargument|reargued|same case|sub nom\.)/i,
    relation: 'sub nom.',
  },
  { words: /^S\. ?C\.(?=,)/, relation: 'same case' },
];

/** All of them at once: nearly everything with one of their initial letters is prose. */
const ANY_RELATION = new RegExp(RELATIONS.map(({ words }) => `(?:${words.source})`).join('|'), 'i');

/** Initial letters of the words above, so that prose after a citation costs one look. */
const INITIALS = new Set('arvmocpjldsetwARVMOCPJLDSQqf'.split('').map(letter => letter.charCodeAt(0)));

const BETWEEN =
  /^(?:,? ?(?:(?:in part|(?:in part )?and (?:rev['’]d|aff['’]d|vacated|remanded|modified) in part)|on (?:other|different|another|rehearing|reh['’]g|the merits|unrelated)(?: grounds?)?|on (?:the )?(?:rehearing|remand|appeal|other grounds?)(?: en banc)?|per curiam|mem\.|en banc|without opinion|by (?:an )?(?:equally|evenly) divided [Cc]ourt|\((?:per curiam|mem\.|en banc)\)|with(?:out)? directions|as moot|as modified))?(?:,? ?(?:per curiam|mem\.|on other grounds|en banc))?/;

const MOST = 6;
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
    const part = historyPart(text, end, fileYear);
    if (part === undefined) break;
    list ??= [];
    list.push(part);
    end = part.end;
  }
  return { history: list ?? NONE, end };
}

function historyPart(text: string, at: number, fileYear: number | undefined): HistoryPart | undefined {
  let next = skipSpaces(text, at);
  const comma = text.charCodeAt(next);
  if (comma !== 44 && comma !== 59) return undefined;
  next = skipSpaces(text, next + 1);
  if (text.startsWith('and ', next)) next = skipSpaces(text, next + 4);
  const initial = text.charCodeAt(next);
  if (!INITIALS.has(initial)) return undefined;
  // `enf'd`, `trans. denied`, `writ denied`: most words with these letters are prose.
  if (
    (initial === 101 && text.charCodeAt(next + 1) !== 110) ||
    ((initial === 116 || initial === 119) && text.charCodeAt(next + 1) !== 114)
  )
    return undefined;
  const window = text.slice(next, next + 260);
  const stop = window.search(/[\n;]/);
  const words = stop === -1 ? window : window.slice(0, stop);
  if (!ANY_RELATION.test(words)) return undefined;
  for (const entry of RELATIONS) {
    const match = entry.words.exec(words);
    if (match === null) continue;
    // After a semicolon only the abbreviated forms are history; prose (`affirmed`) would be a new clause.
    if (comma === 59 && !/['’.]/.test(match[0])) return undefined;
    const after = next + match[0].length;
    if (isLower(text.charCodeAt(after))) continue;
    const between = BETWEEN.exec(words.slice(match[0].length));
    const wordsEnd = after + (between?.[0].length ?? 0);
    const relation = entry.relation !== '' ? entry.relation : match[0].toLowerCase();
    return withCite(text, next, wordsEnd, relation, fileYear);
  }
  return undefined;
}

/** The number of a writ and its date, as Louisiana gives them before the reporter. */
const LOUISIANA = /^(?:\d{2}|\d{4})-\d{1,5}(?:, pp?\. ?[\d-]{1,9})? \(La\.[^()]{0,24} \d{1,2}\/\d{1,2}\/\d{2,4}\), /;

/** The cite (with `sub nom. NAME` before it where there is one) that the history words lead to. */
function withCite(
  text: string,
  start: number,
  wordsEnd: number,
  relation: string,
  fileYear: number | undefined,
): HistoryPart | undefined {
  const words = { start, end: wordsEnd, text: text.slice(start, wordsEnd) };
  let next = skipSpaces(text, wordsEnd);
  if (text.charCodeAt(next) === 44) next = skipSpaces(text, next + 1);
  let nameFrom = -1;
  // `affirmed 2 Cir., 292 F. 560`: the court before the cite.
  const court = /^(?:\d{1,2}(?:st|nd|d|rd|th)? Cir\.|C\. ?C\. ?A\.(?: ?\d{1,2})?|D\. ?C\.),? ?(?:\d{4},? )?(?=\d)/.exec(
    text.slice(next, next + 24),
  );
  if (court !== null) next += court[0].length;
  const lead = /^(?:sub ?nom\.?,? |by |in |under the name of )/.exec(text.slice(next, next + 20));
  if (lead !== null) nameFrom = next + lead[0].length;
  // `aff'd, Carlson v. Green, 446 U.S. 14`: the name on review without `sub nom.`
  else if (isUpper(text.charCodeAt(next))) nameFrom = next;
  // `writ denied, 98-1234 (La. 1/2/99), 735 So. 2d 622`
  const docketed = LOUISIANA.exec(text.slice(next, next + 60));
  if (docketed !== null && nameFrom === -1) next += docketed[0].length;
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
    if (!alone && docket === null) return undefined;
    const end = alone ? wordsEnd : next + (docket?.[0].length ?? 0);
    return {
      start,
      end,
      relation,
      words,
      name: undefined,
      cite: undefined,
      parallels: [],
      pins: [],
      year: undefined,
      target: null,
    };
  }
  let name: CaseName | undefined;
  if (nameFrom !== -1 && numberAt > nameFrom) {
    let nameEnd = numberAt;
    while (nameEnd > nameFrom && /[\s,]/.test(text.charAt(nameEnd - 1))) nameEnd--;
    name = nameEndingAt(text, nameEnd, nameFrom, true);
    if (lead === null && name?.start !== nameFrom) return undefined;
    if (name === undefined || name.start !== nameFrom)
      name = {
        start: nameFrom,
        end: nameEnd,
        text: text.slice(nameFrom, nameEnd),
        parties: text.slice(nameFrom, nameEnd).split(/ v\.? /),
        form: / v\.? /.test(text.slice(nameFrom, nameEnd)) ? 'versus' : 'single',
      };
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
    year: parens.year,
    target: core.target,
  };
}

/** Offset of the volume that stands at `at`, or within `reach` characters behind a name. */
function citeNumber(text: string, at: number, reach: number): number {
  if (isDigit(text.charCodeAt(at))) return at;
  const limit = Math.min(text.length, at + reach);
  for (let look = at; look < limit; look++) {
    const code = text.charCodeAt(look);
    if (isBreak(code) || code === 59 || code === 40) return -1;
    if (isDigit(code) && text.charCodeAt(look - 1) === 32 && text.charCodeAt(look - 2) === 44) {
      const digits = skipDigits(text, look);
      if (matchAbbreviation(text, digits) !== undefined) return look;
    }
  }
  return -1;
}

/** Volume, reporter and page at `at`; undefined when they do not stand here. */
export function coreAt(text: string, at: number, fileYear: number | undefined): ParallelCite | undefined {
  const volumeEnd = skipDigits(text, at);
  if (volumeEnd === at || volumeEnd - at > 4) return undefined;
  const match = matchAbbreviation(text, volumeEnd);
  if (match === undefined) return undefined;
  const volume = text.slice(at, volumeEnd);
  const edition = chooseEdition(match.candidates, Number(volume), undefined, fileYear);
  if (edition === undefined || (edition.kind !== 'reporter' && edition.kind !== 'neutral' && edition.kind !== 'vendor'))
    return undefined;
  // `2006-Ohio-856`: the number of a neutral cite hangs on a hyphen.
  const hyphen = edition.kind === 'neutral' && text.charCodeAt(match.end) === 45 ? 1 : 0;
  const page = pageAt(text, match.end + hyphen);
  if (page === undefined) return undefined;
  // `2014 NY Slip Op 51443[U]`, `45 Misc 3d 1201(A)`
  const code = text.charCodeAt(page.end);
  const letter = (code === 91 || code === 40) && /^[[(][AU][\])]/.test(text.slice(page.end, page.end + 3)) ? 3 : 0;
  return {
    start: at,
    end: page.end + letter,
    volume,
    reporter: edition.edition,
    slug: edition.slug,
    page: page.text,
    target: caseTarget(edition.slug, volume, page.text),
  };
}
