import type { Span } from '../../opinion/span';
import type { CaseName } from '../citation';
import { type Found, found, piece } from '../found';
import { historyAfter } from '../history';
import { isAbbreviation } from '../name-tokens';
import { authority, insideWord, NOTHING, stands, takeParentheticals, type WordFinder } from './finder';

/** Docket numbers (DOMAIN 1.31) and the slip opinions cited by them. */

const CONNECTOR = '(?:of|the|and|&|for|ex rel\\.|in|on|at|de|la|von|van|et al\\.|et ux\\.|d/b/a|No\\.|a/k/a|by|to|an?)';
const NAME_WORD = "(?:[A-Z][\\w.'’&-]*|\\d{1,4}(?=[A-Za-z ]))";
const PARTY = `${NAME_WORD}(?:,? (?:${CONNECTOR} )*${NAME_WORD}){0,9}?(?:,? et al\\.)?`;
const VERSUS = new RegExp(
  `(${PARTY}) vs?\\. (${NAME_WORD}(?:(?:,? (?:Inc|Ltd|Co|Corp)\\.| (?:${CONNECTOR} )*${NAME_WORD})){0,7}(?:,? et al\\.)?)`,
  'y',
);
const IN_RE = new RegExp(`(In re|Ex parte|Matter of) (${PARTY})(?=[,;.)])`, 'y');

/** The case named right at `at`, as after a docket number: `Westover v. United States`. */
export function nameAt(text: string, at: number): CaseName | undefined {
  const versus = stands(VERSUS, text, at);
  if (versus !== null) {
    let second = versus[2]!;
    // A word may end the sentence; an abbreviation keeps its stop.
    for (const word of second.matchAll(/[^\s.]*[a-z]{3}\.(?= |$)/g)) {
      if (isAbbreviation(word[0]) || / et $/.test(second.slice(0, word.index))) continue;
      second = second.slice(0, word.index + word[0].length - 1);
      break;
    }
    const end = at + versus[0].length - (versus[2]!.length - second.length);
    return { start: at, end, text: text.slice(at, end), parties: [versus[1]!, second], form: 'versus' };
  }
  const single = stands(IN_RE, text, at);
  if (single === null) return undefined;
  const form = single[1] === 'In re' ? 'in-re' : single[1] === 'Ex parte' ? 'ex-parte' : 'matter-of';
  return { start: at, end: at + single[0].length, text: single[0], parties: [single[2]!], form };
}

const HYPHENATED =
  /(?:(?:IPR|CBM|PGR)20\d\d-\d{5}|\d{4}AP\d{1,5}(?:-[A-Z]{2,3}(?![A-Za-z]))?|[A-Z]\d{4}-\d{5}-[A-Z]{2,4}-[A-Z0-9]{2}-[A-Z]{2}|\d{2}A\d{2}-\d{4}-[A-Z]{2}-\d{1,5}|A-\d{4}-\d{2}(?:T\d)?|\d{4}-[A-Z]{2}-\d{6}(?:-[A-Z]{2})?|\d CA-[A-Z]{2} \d{2,4}-\d{4}|COA\d{2}-\d{1,4}|\d-\d{2}-\d{3,4}(?!\d)|\d{2} (?:Civ|Cr|Crim|CV|CR|MD|MDL|MC|Misc|Mag|B)\.? \d{2,6}(?!\d)|\d{2}[-–](?:cv|cr|md|mc|ap|bk|br|po|mj|cm|sw)[-–]\d{1,6}(?:-[A-Z]{2,4}(?![a-z])){0,3}|\d{2}-\d{2}-\d{4,6}-C[VR]|\d{1,2}[-–](?:\d{1,5})(?!\d)|\d{2}[-–][A-Z]{1,3}[-–]\d{1,5}|\d:\d{2}-(?:[a-z]{2}|[A-Z]{2})-\d{3,6}(?:-[A-Z]{2,4}(?![a-z])){0,2}|[A-Z]{1,3}-\d{1,4}(?!\d)|(?:Civ|Crim|Cr)\.? ?(?:[A-Z]-)?\d{1,2}-\d{1,5}|A-\d{1,4})/y;
const INITIALS = / ?\([A-Z]{2,4}\)(?: ?\([A-Z]{2,4}\)){0,2}(?=[,.;) ])/y;
const SLIP =
  /,? (?:\()?(?:unpublished )?slip op(?:inion|\.)\)?(?:,?(?: at|(?= ¶)) (?:¶¶? ?)?(\d{1,3}(?:[-–]\d{1,3})?(?:, ?(?:and )?n\. ?\d{1,3})?(?:, \d{1,3}(?:[-–]\d{1,3})?)*))?/y;

/**
 * `No. 74-364`, `Nos. 759, 760` (a row each), `No. 761, Westover v. United States`, `No. 12-246, slip op., at 3`. A number
 * without a year before it counts only when a case's name, `Orig.` or `O. T.` follows: `No. 1` of a list is no docket.
 */
function dockets(text: string, at: number, limit: Span): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const word = stands(
    /(?:Nos?\.|Docket Nos?\.|Civ(?:il)?\.? (?:Action |A\. ?)?Nos?\.|Cr(?:im)?\. Nos?\.) ?/y,
    text,
    at,
  );
  if (word === null) return NOTHING;
  // `School Dist., No. 05-35123`: behind a comma such a number is the docket's, not the District's.
  const comma = text.charCodeAt(at - 2) === 44 && stands(HYPHENATED, text, at + word[0].length) !== null;
  if (
    !comma &&
    /(?:Rep|Doc|Reps|Docs|L|Law|Cas|Local|Lodge|Dist|District|Release|Order|Bulletin|Ruling|Rule|Op|Opinion|Rel|Patent|Pat|Division|School|Union|Exhibit|Ex|Exh|Res|Series|Ser|Pub|Circular|Ordinance|Form|Reg|Regulation|Federalist|Act|Post|Chapter|Instruction|Question|Count|Interrogatory|Draft|Bill|Proposition|Amendment|Const|Dept|Engine|Car|Train|Lot|Block|Tract|Route|Highway|Well|Unit|Ward|Precinct|Plan|Item|Treaty|T\. ?I\. ?A\. ?S|Decree|Proclamation|Report|Report,|Document|Journal|Bank|Ship|Pier|Street|Company|Engine Co|Stat|Code|Supp|Directive|Memorandum|Case|Resolution|Res|Model|Serial|Box|Room|Tax|Account|Contract|Certificate|License|Permit|Claim|Invoice|Vol|Folder|File|P\. O|Fed\. Cas|F\. Cas)\.?,? ?$/.test(
      text.slice(Math.max(limit.start, at - 16), at),
    )
  )
    return NOTHING;
  const finds: Found[] = [];
  let start = at;
  let next = at + word[0].length;
  for (let count = 0; count < 12; count++) {
    const hyphenated = stands(HYPHENATED, text, next);
    const plain = hyphenated === null ? stands(/(\d{1,4})(?![\d-]|,\d{3}|\.\d)/y, text, next) : null;
    const number = hyphenated?.[0] ?? plain?.[1];
    if (number === undefined) break;
    let end = next + number.length;
    // `No. 10 Civ. 4122 (KMK)`: the initials of the judge.
    if (hyphenated !== null) end += stands(INITIALS, text, end)?.[0].length ?? 0;
    const find = found('docket', start, end);
    find.target = `docket/${number.replace(/\.? /g, '-').replaceAll('–', '-').toLowerCase()}`;
    const original = stands(
      /,? (?:Orig(?:inal|\.)|Misc\.|[Oo]ctober Term,? \d{4}|O\. ?T\.,? \d{4}|[A-Z][a-z]+ Term,? \d{4})(?:,? (?:O\. ?T\.|Oct\.? Term|October Term),? \d{4})?/y,
      text,
      end,
    );
    if (original !== null) end += original[0].length;
    const gap = stands(/,? /y, text, end);
    const name = gap === null ? undefined : nameAt(text, end + gap[0].length);
    if (name !== undefined && /,/.test(gap![0])) {
      end = name.end;
      find.name = name;
    }
    find.end = end;
    const slip = stands(SLIP, text, end);
    if (slip !== null) takeSlip(find, text, slip);
    finds.push(find);
    const join = stands(/, (?:and )?(?:No\. )?| and (?:No\. )?|[-–](?=\d)| & /y, text, find.end);
    if (join === null || !(word[0].includes('s.') || /No\. $/.test(join[0]))) break;
    if (stands(/\d{1,4}[-,. ;)]/y, text, find.end + join[0].length) === null) break;
    start = find.end + join[0].length - (/No\. $/.exec(join[0])?.[0].length ?? 0);
    next = find.end + join[0].length;
  }
  const last = finds[finds.length - 1];
  if (last === undefined) return NOTHING;
  // One sure member vouches for its list.
  const sure =
    finds.some(
      find =>
        find.name !== undefined ||
        find.kind === 'neutral' ||
        /docket\/(?:\d{2}-\d|\d:|[a-z]{1,3}-\d|\d{2}-[a-z]|ipr|cbm|pgr|\d{4}ap|[a-z]\d{4}-|\d{2}a\d{2}-|\d{4}-[a-z]{2}-|\d-ca-|coa|\d-\d{2}-\d)/.test(
          find.target ?? '',
        ) ||
        /Orig|Misc|Term|O\. ?T\./.test(text.slice(find.start, find.end)),
    ) ||
    (finds.length > 1 &&
      /^Nos/.test(word[0]) &&
      /^, (?:[A-Z]|October|supra)| (?:Orig|Misc)/.test(text.slice(last.end, last.end + 10)));
  if (!sure && !ownDockets(text, at, finds, last.end)) return NOTHING;
  takeParentheticals(last, text);
  const history = last.kind === 'neutral' ? historyAfter(text, last.end, undefined) : undefined;
  if (history !== undefined && history.end > last.end) {
    last.history = history.history;
    last.end = history.end;
  }
  return finds;
}

/**
 * `the judgments in Nos. 9, 33, and 34 are`, `In No. 9, the`: cases heard together are called by their numbers. Only a list of
 * them, or a number that its clause ends with, after `in` or `of`.
 */
function ownDockets(text: string, at: number, finds: readonly Found[], end: number): boolean {
  if (
    !/(?:^|[^A-Za-z])(?:[Ii]n|[Jj]udgments? of|cases?|appellants?|appellees?|petitioners?|respondents?) $/.test(
      text.slice(Math.max(0, at - 14), at),
    )
  )
    return false;
  if (finds.length > 1)
    return (
      /^Nos\. /.test(text.slice(at, at + 5)) &&
      /^(?:[,.;)]| (?:is|are|was|were|we|the|and)\b)/.test(text.slice(end, end + 5))
    );
  return (
    /^No\. \d{1,4}$/.test(text.slice(at, end)) &&
    /^(?:, (?:the|we|petitioners?|appellants?|appellees?|respondents?|an?|however|it|that|this)\b|;|\. (?:[A-Z]|$))/.test(
      text.slice(end, end + 16),
    ) &&
    /(?:^|[^A-Za-z])[Ii]n $/.test(text.slice(Math.max(0, at - 4), at))
  );
}

function takeSlip(find: Found, text: string, slip: RegExpExecArray): void {
  find.kind = 'neutral';
  if (slip[1] !== undefined) {
    const at = find.end + slip[0].length - slip[1].length;
    find.pins = slip[1].split(/, (?!n)/).map(page => {
      const start = text.indexOf(page, at);
      const note = /n\. ?(\d+)/.exec(page);
      const range = /^(\d+)(?:[-–](\d+))?/.exec(page);
      return { start, end: start + page.length, page: range?.[1], to: range?.[2], note: note?.[1] };
    });
  }
  find.end += slip[0].length;
}

/** At the start of an excerpt: `761, Westover v. United States`, cut after `No.` (DOMAIN 0.1). */
export function cutDocket(text: string, at: number): Found | undefined {
  const match = stands(/(\d{1,5}(?:-\d{1,5})?), (?=[A-Z])/y, text, at);
  if (match === null) return undefined;
  const name = nameAt(text, at + match[0].length);
  if (name === undefined) return undefined;
  const find = authority('docket', at, name.end, `docket/${match[1]}`);
  find.name = name;
  return find;
}

/** At the start of an excerpt: `313, 320 (1964)`, the tail of a citation that was cut off (DOMAIN 1.38). */
export function truncated(text: string, at: number): Found | undefined {
  const match = stands(
    /\d{1,4}(?:[-–]\d{1,4})?(?:, \d{1,4}(?:[-–]\d{1,4})?(?:, n\. ?\d{1,3})?)*(?:, n\. ?\d{1,3})? ?\((?:[A-Z][\w.' ]{0,20} )?(1[6-9]\d\d|20\d\d)\)/y,
    text,
    at,
  );
  if (match === null) return undefined;
  const find = found('truncated', at, at + match[0].length);
  find.year = Number(match[1]);
  const yearStart = find.end - 5;
  find.yearSpan = piece(text, yearStart, yearStart + 4);
  return takeRest(find, text);
}

function takeRest(find: Found, text: string): Found {
  const { year, yearSpan, end } = find;
  takeParentheticals(find, text);
  find.year = year;
  find.yearSpan = yearSpan;
  if (find.end < end) find.end = end;
  return find;
}

/** `IPR2018-00123`, `CBM2012-00003, Paper 12 at 5 (P.T.A.B. May 1, 2013)`, `Inv. No. 337-TA-800`: trials before the patent board, investigations of the trade commission. */
function agencyNumber(text: string, at: number): readonly Found[] {
  if (insideWord(text, at) || text.startsWith('No. ', at - 4)) return NOTHING;
  const match = stands(
    /(?:(?:IPR|CBM|PGR|DER)(?:20\d\d)-\d{5}|B-\d{5,6}(?:\.\d{1,2})?(?:, (?:19|20)?\d\d(?:-\d)? CPD ¶ ?\d{1,4})?|Inv(?:estigation|\.) Nos?\. (?:337-TA|70[13]-TA|731-TA)-\d{1,5})(?!\d)/y,
    text,
    at,
  );
  if (match === null) return NOTHING;
  const number = (match[0].startsWith('B-') ? (match[0].split(',')[0] as string) : match[0]).replace(/^.* /, '');
  const paper = stands(/, Paper (?:Nos?\. )?\d{1,3}(?:,? at \d{1,3}(?:[-–]\d{1,3})?)?/y, text, at + match[0].length);
  const find = authority(
    'docket',
    at,
    at + match[0].length + (paper?.[0].length ?? 0),
    `docket/${number.toLowerCase()}`,
  );
  return [takeParentheticals(find, text)];
}

export const DOCKETS: readonly WordFinder[] = [
  { words: ['IPR', 'CBM', 'PGR', 'DER', 'B-', 'Inv.', 'Investigation'], find: agencyNumber },
  { words: ['No.', 'Nos.', 'Docket', 'Civ.', 'Civil', 'Crim.', 'Cr.'], find: dockets },
];
