import type { Span } from '../../opinion/span';
import type { Abbreviation, AbbreviationMatch } from '../abbreviations';
import { skipSpaces } from '../characters';
import type { Pin } from '../citation';
import { type Found, found, piece } from '../found';
import { pinsAfterPage, pinsAt } from '../pins';
import { authority, insideWord, NOTHING, stands, takeParentheticals, type WordFinder } from './finder';
import { numberEnd } from './statute';

/** Papers of Congress: reports, bills, documents, hearings, debates. */

/** `116 Cong. Rec. 35200 (1970)`, `Cong. Globe, 39th Cong., 1st Sess., 2765 (1866)` (from its volume where it has one). */
export function debateAfterNumber(
  text: string,
  numberStart: number,
  match: AbbreviationMatch,
  edition: Abbreviation,
): Found | undefined {
  const volume = text.slice(numberStart, numberEnd(text, numberStart));
  const find = found('legislative', numberStart, match.end);
  find.volume = piece(text, numberStart, numberStart + volume.length);
  find.reporter = { start: match.start, end: match.end, text: edition.edition };
  find.slug = edition.slug;
  const pageStart = skipSpaces(text, match.end);
  const page = stands(
    /(?:pt\. \d{1,2}, (?:pp?\. )?|\(?(?:daily ed\.|Part \d{1,2}|pt\. \d{1,2})\)? ?)?(?:pp?\. ?)?((?:[SHED] ?)?\d{1,3},\d{3}(?!\d)|(?:[SHED] ?)?\d{1,6}|[A-Z]\d{1,5})(?![A-Za-z\d])/y,
    text,
    pageStart,
  );
  if (page === null) {
    const pins = pinsAfterPage(text, match.end, undefined);
    if (pins.pins.length === 0) return undefined;
    find.pins = pins.pins;
    find.end = pins.end;
    return takeParentheticals(find, text);
  }
  const pageEnd = pageStart + page[0].length;
  const number = page[1]!.replace(/[ ,]/g, '');
  find.page = { start: pageEnd - page[1]!.length, end: pageEnd, text: number };
  const pins = pinsAfterPage(text, pageEnd, Number.parseInt(number, 10) || undefined);
  find.pins = pins.pins;
  find.end = pins.end;
  find.target = `legislative/${edition.slug}/${volume}/${number.toLowerCase()}`;
  return takeParentheticals(find, text);
}

const CONGRESS =
  /,? ?\(?(\d{1,3})(?:st|nd|d|rd|th) Cong(?:ress|\.)?\)?(?:,? ?(?:\d(?:st|nd|d|rd|th)|[Ss]pec(?:ial|\.)) (?:Spec\. )?[Ss]ess(?:ion|\.)?)?(?:,? ?\(?(?:\d(?:st|nd|d|rd|th)|[Ss]pec(?:ial|\.)) [Ss]ess\.\)?)?/y;

/** Kinds of papers: `H. R. Rep. No. 1234`, `S. Doc. No. 8`, `H. Conf. Rep. No. 5`, `H. R. J. Res. 3`, `S. Exec. Rep. No. 1`. */
const PAPER =
  /(?:H(?:ouse)?\.? ?(?:R\. ?|of R(?:eps?|epresentatives)?\. ?)?|S(?:enate|en)?\.? ?)(?:(Conf(?:erence)?\.? )?(?:(Exec(?:utive|\.)? |Misc\. )?(Rep(?:t|ort)?s?\.?|Docs?\.?|Document|Jour\.)|(J\. ?Res\.|Con\. ?Res\.|Conc\. Res\.|Res\.|Joint Res\.)))(?: ?\(?Conf\.\)?)? (?:Nos?\. ?)?(\d{1,4}(?:[-–]\d{1,5})?[A-Z]?)(?![\d])/y;
/** Bills: `H. R. 7152`, `S. 1564`; a Congress, a session or a number above a list's makes them so. */
const BILL = /(?:H\. ?R\.|S\.) (?:No\. ?)?(\d{1,5})(?![\d,]\d|-\d)/y;

function papers(text: string, at: number, limit: Span): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  if (
    /[A-Z]\. ?$/.test(text.slice(Math.max(limit.start, at - 3), at)) &&
    !/(?:^|\s)$/.test(text.slice(Math.max(0, at - 5), at - 3))
  )
    return NOTHING;
  const paper = stands(PAPER, text, at);
  if (paper !== null) {
    const first = report(text, at, paper);
    return /(?:ps|cs|pts|rts)\.? /.test(paper[0]) ? [first, ...furtherPapers(text, first, paper)] : [first];
  }
  const bill = stands(BILL, text, at);
  if (bill === null) return NOTHING;
  // Initials of a name or of a reporter: `U. S. 12`, `John S. 3`, `N. H. R. 5`.
  if (
    /(?:[A-Z]\.|[A-Z][a-z]+|\d|&) ?$/.test(text.slice(Math.max(limit.start, at - 12), at)) &&
    !/(?:See|On|In|Both|While|As|Hearings on|Hearing on|[a-z]{2,}) $/.test(
      text.slice(Math.max(limit.start, at - 12), at),
    )
  )
    return NOTHING;
  const end = at + bill[0].length;
  const congress = stands(CONGRESS, text, end);
  if (
    congress === null &&
    (Number(bill[1]) < 100 ||
      (bill[0].startsWith('S. ') && Number(bill[1]) < 1000 && !/[,.;) ]/.test(text[end] ?? ' ')))
  )
    return NOTHING;
  const chamber = bill[0].startsWith('H') ? 'hr' : 's';
  const find = authority(
    'legislative',
    at,
    end,
    `legislative/${chamber}/${congress === null ? '' : `${congress[1]}/`}${bill[1]}`,
  );
  return [afterCongress(find, text, congress)];
}

function report(text: string, at: number, paper: RegExpExecArray): Found {
  const end = at + paper[0].length;
  const congress = stands(CONGRESS, text, end);
  const chamber = paper[0].startsWith('H') ? 'h' : 's';
  const type = (paper[4] ?? paper[3] ?? '')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/^rep.*/, 'rep')
    .replace(/^doc.*/, 'doc')
    .replace(/^joint/, 'j');
  const number = paper[5]!.replace('–', '-');
  const whole = number.includes('-') || congress === null ? number : `${congress[1]}-${number}`;
  return afterCongress(
    authority('legislative', at, end, `legislative/${chamber}${type}/${whole.toLowerCase()}`),
    text,
    congress,
  );
}

/** `H. R. Docs. No. 319, 67th Cong., 2d sess.; No. 463, 69th Cong., 1st sess.`: the chamber and kind hold for each. */
function furtherPapers(text: string, first: Found, paper: RegExpExecArray): Found[] {
  const finds: Found[] = [];
  let { end } = first;
  for (let count = 0; count < 12; count++) {
    const join = stands(/(?:;|,)? (?:and )?(?=No\. ?(\d{1,4}(?:[-–]\d{1,5})?)(?!\d))/y, text, end);
    if (join === null) break;
    const start = end + join[0].length;
    const number = stands(/No\. ?\d{1,4}(?:[-–]\d{1,5})?/y, text, start)!;
    const congress = stands(CONGRESS, text, start + number[0].length);
    const whole = join[1]!.replace('–', '-');
    if (congress === null && !whole.includes('-')) break;
    const kind =
      /^legislative\/[a-z]+/.exec(first.target ?? '')?.[0] ?? `legislative/${paper[0].startsWith('H') ? 'h' : 's'}`;
    const target = `${kind}/${congress === null || whole.includes('-') ? whole : `${congress[1]}-${whole}`}`;
    const find = afterCongress(authority('legislative', start, start + number[0].length, target), text, congress);
    finds.push(find);
    end = find.end;
  }
  return finds;
}

/** Congress, session, part, pages, date: `, 91st Cong., 2d Sess., pt. 2, p. 5 (1970)`. */
function afterCongress(find: Found, text: string, congress: RegExpExecArray | null): Found {
  if (congress !== null) find.end += congress[0].length;
  const part = stands(
    /,? (?:[Pp](?:ar)?ts?\.?|[Vv]ol\.|ser\.) (?:\d{1,2}|[IVX]{1,4}|[A-Z](?![a-z]))(?![\d])/y,
    text,
    find.end,
  );
  if (part !== null) find.end += part[0].length;
  // `74th Cong., 1st Sess., May 22, 1935, Serial 5, p. 3`: the day and the serial number of a hearing.
  const day =
    congress === null
      ? null
      : stands(
          /,? (?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:[-–]\d{1,2})?, (?:18|19)\d\d(?:,? Ser(?:ial|\.) (?:No\. )?\d{1,3})?|Ser(?:ial|\.) (?:No\. )?\d{1,3})(?=,? (?:at |pp?\. ?)\d)/y,
          text,
          find.end,
        );
  if (day !== null) find.end += day[0].length;
  const pages = stands(/,? (?:at |pp?\. ?|pages? )?(?=\d)/y, text, find.end);
  if (pages !== null && (pages[0].trim() !== '' || congress !== null)) {
    const at = find.end + pages[0].length;
    // `, 10 years later`: a bare number counts only when punctuation or the date follows.
    const strong = /p|at/.test(pages[0]);
    const list = pinsAt(text, at, strong ? undefined : 0, strong);
    if (list.pins.length > 0 && (strong || /^(?:[.,;)]| \(|$|\n)/.test(text.slice(list.end, list.end + 2)))) {
      find.pins = list.pins as readonly Pin[];
      find.end = list.end;
    }
  }
  takeParentheticals(find, text);
  // `S. Doc. 226, 70th Cong. (1929), pp. 343-345`: the pages may follow the date.
  const after =
    find.year === undefined || find.pins.length > 0 ? null : stands(/,? (?:at|pp?\.) (?=\d)/y, text, find.end);
  if (after !== null) {
    const list = pinsAt(text, find.end + after[0].length, undefined, true);
    if (list.pins.length > 0) {
      find.pins = list.pins;
      find.end = list.end;
    }
  }
  return find;
}

/** `Cong. Globe, 39th Cong., 1st Sess., 2765 (1866)`. */
function globe(text: string, at: number): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const name = stands(/(?:Cong(?:ressional|\.) Globe|Globe)(?=,? \(?\d)/y, text, at);
  if (name === null) return NOTHING;
  const end = at + name[0].length;
  const congress = stands(CONGRESS, text, end);
  if (congress === null) return NOTHING;
  const find = authority('legislative', at, end, null);
  find.reporter = { start: at, end, text: 'Cong. Globe' };
  find.slug = 'congglobe';
  afterCongress(find, text, congress);
  const app = stands(/,? App(?:endix|\.),? (?:p\. )?(?=\d)/y, text, find.end);
  if (app !== null && find.pins.length === 0) {
    const list = pinsAt(text, find.end + app[0].length, undefined, true);
    if (list.pins.length > 0) {
      find.pins = list.pins;
      find.end = list.end;
      takeParentheticals(find, text);
    }
  }
  find.target = `legislative/congglobe/${congress[1]}${find.pins[0]?.page === undefined ? '' : `/${find.pins[0].page}`}`;
  return [find];
}

/** `Cong. Rec., 62d Cong., 2d Sess., Vol. 48, Part 12, App., p. 675`, `Cong. Rec. Vol. 48, p. 675`: the volume after the name. */
function record(text: string, at: number): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const match = stands(
    /Cong(?:ressional|\.) Rec(?:ord|\.),?(?: \d{1,3}(?:st|nd|d|rd|th) Cong\.,? ?(?:\d(?:st|nd|d|rd|th) [Ss]ess\.,?)?)?(?: [Vv]ol\. (\d{1,3}),?)?(?: (?:[Pp]art|[Pp]t\.) \d{1,2},?)?(?: App(?:endix|\.),?)? (?:at |pp?\. ?)(?=\d)/y,
    text,
    at,
  );
  if (match === null || /\d ?$/.test(text.slice(Math.max(0, at - 2), at))) return NOTHING;
  const list = pinsAt(text, at + match[0].length, undefined, true);
  const page = list.pins[0]?.page;
  if (page === undefined) return NOTHING;
  const target = match[1] === undefined ? null : `legislative/congrec/${match[1]}/${page}`;
  const find = authority('legislative', at, list.end, target);
  find.slug = 'congrec';
  find.pins = list.pins;
  return [takeParentheticals(find, text)];
}

/** `Hearings on S. 30 before the Subcommittee … of the Senate Committee on the Judiciary, 91st Cong., 1st Sess., 163 (1969)`. */
function hearings(text: string, at: number): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const head = stands(/Hearings? (?:[Oo]n|[Bb]efore|[Pp]ursuant)\b/y, text, at);
  if (head === null) return NOTHING;
  const reach = text.slice(at, at + 420);
  const congress = /\b\d{1,3}(?:st|nd|d|rd|th) Cong\./.exec(reach);
  if (congress === null) return NOTHING;
  const words = reach.slice(0, congress.index);
  // The paper's own title runs on without a sentence or another citation between.
  if (/[a-z]{3,}\. [A-Z]|[;\n]|”|\d{4}\)/.test(words) || !/[Bb]efore|[Cc]omm/.test(words)) return NOTHING;
  const end = at + congress.index;
  const matched = stands(CONGRESS, text, end);
  if (matched === null) return NOTHING;
  const find = authority('legislative', at, end, null);
  find.title = words.replace(/[,\s]+$/, '');
  const whole = afterCongress(find, text, matched);
  // `2d Sess., on H. R. 7424, p. 33`: the bill behind the session.
  whole.end +=
    stands(
      /,? on (?:H\. ?R\.|S\.)(?: ?(?:J|Con)\. ?Res\.)? \d{1,5}(?:,? (?:p\.|pp\.|at) \d{1,4}(?:[-–]\d{1,4})?)?/y,
      text,
      whole.end,
    )?.[0].length ?? 0;
  return [whole];
}

export const LEGISLATIVE: readonly WordFinder[] = [
  { words: ['H.', 'S.', 'House', 'Senate', 'Sen.'], find: papers },
  {
    words: ['Cong.', 'Congressional', 'Globe'],
    find: (text, at) => (globe(text, at).length > 0 ? globe(text, at) : record(text, at)),
  },
  { words: ['Hearings', 'Hearing'], find: hearings },
];
