import type { Abbreviation, AbbreviationMatch } from '../abbreviations';
import { isDigit, skipSpaces } from '../characters';
import type { Pin } from '../citation';
import { type Found, piece } from '../found';
import { expandRange, type PinList, pinsAfterPage } from '../pins';
import { authority, insideWord, NOTHING, skipComma, stands, takeParentheticals, type WordFinder } from './finder';
import { pastEtSeq, sectionsAt, signedSections } from './sections';
import { numberEnd } from './statute';

/** `28 CFR § 50.10 (1974)`, `29 CFR pt. 541`, `39 Fed. Reg. 12345`. Undefined without a section or page. */
export function regulationAfterNumber(
  text: string,
  numberStart: number,
  match: AbbreviationMatch,
  edition: Abbreviation,
): Found | undefined {
  const title = text.slice(numberStart, numberEnd(text, numberStart));
  let at = skipComma(text, match.end);
  const year = stands(/\((?:(?:19|20)\d\d(?: ed\.| Supp\.)?|FAR|DFARS)\),? /y, text, at);
  if (year !== null) at += year[0].length;
  const find = authority('regulation', numberStart, match.end, null);
  find.volume = piece(text, numberStart, numberStart + title.length);
  find.reporter = { start: match.start, end: match.end, text: edition.edition };
  find.slug = edition.slug;
  // `28 CFR 5 540.71`: a section sign that a scanner read as a 5.
  if (stands(/5 (?=\d{1,4}\.\d)/y, text, at) !== null) at += 2;
  if (edition.slug === 'cfr' || text.charCodeAt(at) === 0xa7 || stands(/\d{1,4}[.:]\d/y, text, at) !== null) {
    const part = stands(
      /(?:[Pp](?:arts?|ts?\.|t) |[Cc]h\. |Subpart )(\d{1,4}|[IVX]{1,6})(?:[-–, ]+(?:and )?\d{1,4}(?![\d.]))*(?:, (?:[Ss]ub)?(?:pt\.|part) (?:[A-Z]{1,3}[a-z]?|\d{1,3})(?![A-Za-z\d]))?/y,
      text,
      at,
    );
    const sections =
      part === null
        ? (signedSections(text, at) ?? (isDigit(text.charCodeAt(at)) ? sectionsAt(text, at, false) : undefined))
        : undefined;
    if (part !== null) {
      find.end = at + part[0].length;
      find.section = part[0];
      find.target = `${edition.slug}/${title}/${/^[Cc]/.test(part[0]) ? 'ch' : 'pt'}${part[1]}`;
    } else if (sections !== undefined) {
      find.end = pastEtSeq(text, sections.end);
      find.section = sections.text;
      find.target = `${edition.slug}/${title}/${sections.first}`;
    } else return undefined;
    return takeParentheticals(find, text);
  }
  // `VI-2 Cum. Bull. 63`
  if (edition.slug === 'cumbull')
    find.start -=
      /(?:^|\s)([IVX]{1,4}-)$/.exec(text.slice(Math.max(0, numberStart - 6), numberStart))?.[1]?.length ?? 0;
  const pageStart = skipSpaces(text, match.end);
  const page = stands(/\d{1,3}(?:,\d{3})+|\d{1,6}(?![A-Za-z\d])/y, text, pageStart);
  if (page === null) {
    // Short form: `39 Fed. Reg., at 12346`.
    const at2 = pinsAfterPage(text, match.end, undefined);
    if (at2.pins.length === 0) return undefined;
    find.pins = at2.pins;
    find.end = at2.end;
    return find;
  }
  const number = page[0].replaceAll(',', '');
  find.page = { start: pageStart, end: pageStart + page[0].length, text: number };
  const pins =
    thousands(text, pageStart + page[0].length) ?? pinsAfterPage(text, pageStart + page[0].length, Number(number));
  find.pins = pins.pins;
  find.end = pins.end;
  find.target = `${edition.slug}/${title}/${number}`;
  return takeParentheticals(find, text);
}

/** `, 54,880-81` behind `54,878`: pages with their thousands parted. */
function thousands(text: string, at: number): PinList | undefined {
  const pins: Pin[] = [];
  let end = at;
  for (let count = 0; count < 8; count++) {
    const match = stands(
      /(?:, (?:at )?|,? at )(\d{1,3},\d{3})(?:\/[1-3](?!\d))?(?:[-–](\d{1,3}(?:,\d{3})?)(?:\/[1-3](?!\d))?)?(?![\d])/y,
      text,
      end,
    );
    if (match === null) break;
    const page = (match[1] as string).replace(',', '');
    const to = match[2]?.replace(',', '');
    const start = end + match[0].length - match[0].replace(/^,? (?:at )?/, '').length;
    end += match[0].length;
    pins.push({ start, end, page, to: to === undefined ? undefined : expandRange(page, to), note: undefined });
  }
  return pins.length === 0 ? undefined : { pins, end };
}

/** `Rev. Rul. 59-60, 1959-1 C.B. 237`, `Rev. Proc. 96-13, sec. 4.01, 1996-1 C.B. 616`, `Notice 2000-44`: rulings and where the bulletin prints them. */
function ruling(text: string, at: number): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const match = stands(
    /(?:Rev\. ?(Rul|Proc)\.|(Notice|Announcement|Ann\.)|(T\. ?D\.)) (\d{2,4}-\d{1,3}|\d{4}(?=,))(?!\d)(?:,? (?:§|sec\. )\d{1,2}(?:\.\d{1,2})?(?:\([a-z\d]{1,2}\)){0,3})?(?:, (?:19|20)\d\d-\d{1,2} (?:C\. ?B\.|Cum\. Bull\.|I\. ?R\. ?B\.) (?:\(pt\. \d\) )?\d{1,5}(?:(?:, |-|–)\d{1,5}(?![\d-]))*)?/y,
    text,
    at,
  );
  if (match === null) return NOTHING;
  const [whole, kind, notice, decision, number = ''] = match;
  // `Notice 2000-44` and `T.D. 8780` are told by the bulletin behind them or by the number of a year.
  if (kind === undefined && !/B\. /.test(whole) && (decision !== undefined || !/^(?:19|20)\d\d-\d/.test(number)))
    return NOTHING;
  if (kind !== undefined && !number.includes('-')) return NOTHING;
  const slug =
    kind !== undefined
      ? `rev${kind.toLowerCase()}`
      : decision !== undefined
        ? 'td'
        : notice === 'Notice'
          ? 'notice'
          : 'announcement';
  return [takeParentheticals(authority('regulation', at, at + whole.length, `${slug}/${number}`, number), text)];
}

/** `Treas. Reg. § 1.61-1`, `Treas. Regs. 118, § 39.22(a)-1`. */
function treasury(text: string, at: number): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const word = stands(
    /Treas(?:ury|\.) Reg(?:ulations?|s?\.)(?: on Income Tax)?(?: \d{1,3})?(?: \((?:19|20)\d\d[^()]{0,12}\))?,? /y,
    text,
    at,
  );
  if (word === null) return NOTHING;
  const sections = signedSections(text, at + word[0].length);
  if (sections === undefined) return NOTHING;
  return [
    takeParentheticals(
      authority('regulation', at, pastEtSeq(text, sections.end), `treasreg/${sections.first}`, sections.text),
      text,
    ),
  ];
}

/** `Exec. Order No. 9066, 7 Fed. Reg. 1407 (1942)`, `E.O. 12866, § 1(b)`: the order and where it is printed. */
function executiveOrder(text: string, at: number): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const match = stands(
    /(?:Exec(?:utive|\.) Order(?: No\.)?|E\. ?O\.(?: No\.)?) (\d{1,2},\d{3}|\d{3,5})(?![\d-])(?:,? (?:§|sec\.|[Ss]ection) ?\d{1,2}(?:\([a-z\d]{1,2}\)){0,3})?(?:, \d{1,3} Fed\. ?Reg\. ?(?:\d{1,3},\d{3}|\d{1,6})(?:[-–]\d{1,6})?)?/y,
    text,
    at,
  );
  if (match === null) return NOTHING;
  const number = (match[1] as string).replace(',', '');
  return [takeParentheticals(authority('regulation', at, at + match[0].length, `execorder/${number}`, number), text)];
}

/** `FAR 52.212-1(c)`, `DFARS § 252.227-7013(b)`: the acquisition regulations, title 48 of the Code. */
function acquisition(text: string, at: number): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const match = stands(
    /(?:DFARS?|FAR) (?:§ ?)?(\d{1,3}\.\d{1,4}(?:-\d{1,4})?)(?:\([a-zA-Z\d]{1,4}\)){0,5}(?![\d.]\d)/y,
    text,
    at,
  );
  if (match === null) return NOTHING;
  return [takeParentheticals(authority('regulation', at, at + match[0].length, `cfr/48/${match[1]}`, match[1]), text)];
}

export const REGULATIONS: readonly WordFinder[] = [
  { words: ['FAR', 'DFARS', 'DFAR'], find: acquisition },
  { words: ['Exec.', 'Executive', 'E.'], find: executiveOrder },
  { words: ['Rev.', 'Notice', 'Announcement', 'Ann.', 'T.'], find: ruling },
  { words: ['Treas.', 'Treasury'], find: treasury },
];
