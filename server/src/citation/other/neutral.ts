import type { Abbreviation, AbbreviationMatch } from '../abbreviations';
import { skipSpaces } from '../characters';
import type { ParallelCite } from '../citation';
import { coreAt } from '../cite-core';
import { type Found, found, piece } from '../found';
import { historyAfter } from '../history';
import { pinsAfterPage, pinsAt } from '../pins';
import { insideWord, NOTHING, stands, takeParentheticals, type WordFinder } from './finder';
import { numberEnd } from './statute';

/**
 * `2013 WL 12345, *3 (SDNY)`, `1975 U.S. LEXIS 73`, `2006-Ohio-2095, ¶ 12`, `2014 IL App (1st) 120583-U`, `57-2 USTC ¶ 9816`.
 * Its case's name, to the left, is the caller's. Undefined without a number.
 */
export function neutralAfterNumber(
  text: string,
  numberStart: number,
  match: AbbreviationMatch,
  edition: Abbreviation,
): Found | undefined {
  const volumeEnd = numberEnd(text, numberStart);
  // `04-1 BCA ¶ 32,474`, `57-2 USTC ¶ 9816`: the volumes of a year are numbered.
  const year = HALF_YEARLY.has(edition.slug)
    ? /(?:^|[^\d])((?:\d{2}|\d{4})-)$/.exec(text.slice(Math.max(0, numberStart - 6), numberStart))?.[1]
    : undefined;
  const start = numberStart - (year?.length ?? 0);
  const volume = text.slice(start, volumeEnd);
  const numberAt = skipSpaces(text, match.end);
  const number = stands(
    /[-–]? ?(?:¶+ ?|P ?(?=\d)|par\. ?|No\. ?)?(\d{1,3}(?:,\d{3})+|\d{1,8}(?:\.\d{1,3})?)(?:-?[A-Z]{1,2}(?![A-Za-z])|[[(][AU][\])])?(?:[-–]\d{1,4})?(?![\dA-Za-z])/y,
    text,
    numberAt,
  );
  if (number === null) return undefined;
  const find = found('neutral', start, numberAt + number[0].length);
  find.volume = piece(text, start, volumeEnd);
  find.reporter = { start: match.start, end: match.end, text: edition.edition };
  find.slug = edition.slug;
  const plain = number[1]!.replaceAll(',', '');
  const at = numberAt + number[0].indexOf(number[1]!);
  find.page = { start: at, end: at + number[1]!.length, text: plain };
  find.target = `${edition.slug}/${volume}/${plain}`;
  const star = stands(/,? ?(?:at )?(?=\*\d|¶)/y, text, find.end);
  const pins = star === null ? undefined : pinsAfterPage(text, find.end, undefined);
  if (pins !== undefined && pins.pins.length > 0) {
    find.pins = pins.pins;
    find.end = pins.end;
  } else if (find.slug === 'ferc') {
    // `119 FERC ¶ 61,063, at P 45`
    const paragraph = stands(/,? (?:at )?PP? (\d{1,4})(?:[-–](\d{1,4}))?(?!\d)/y, text, find.end);
    if (paragraph !== null) {
      const end = find.end + paragraph[0].length;
      find.pins = [
        { start: find.end + paragraph[0].search(/\d/), end, page: paragraph[1], to: paragraph[2], note: undefined },
      ];
      find.end = end;
    }
  }
  if (edition.kind === 'neutral') takeParallels(find, text);
  takeParentheticals(find, text);
  takeHistory(find, text);
  return find;
}

const HALF_YEARLY: ReadonlySet<string> = new Set(['bca', 'ustaxcascch', 'tradecascch']);

/** `2019 WL 123 (S.D.N.Y. 2019), aff'd, 812 F. App'x 1 (2d Cir. 2020)` (DOMAIN 1.20). */
function takeHistory(find: Found, text: string): void {
  const mark = text.charCodeAt(find.end);
  if (mark !== 44 && mark !== 59) return;
  const list = historyAfter(text, find.end, undefined);
  find.history = list.history;
  find.end = list.end;
}

/** `2001 WI 12, ¶ 5, 240 Wis. 2d 1, 618 N.W.2d 2`: the reporters that print the same decision. */
function takeParallels(find: Found, text: string): void {
  const parallels: ParallelCite[] = [];
  while (parallels.length < 4 && text.charCodeAt(find.end) === 44) {
    const cite = coreAt(text, skipSpaces(text, find.end + 1), undefined);
    // `2010 VT 25, 187 Vt. 444`: the same letters, but a volume and no year.
    const same = cite?.slug === find.slug && /^(?:19|20)\d\d$/.test(cite?.volume ?? '');
    if (cite === undefined || same || parallels.some(each => each.slug === cite.slug)) break;
    parallels.push(cite);
    const pins = pinsAfterPage(text, cite.end, Number(cite.page) || undefined);
    if (find.pins.length === 0) find.pins = pins.pins;
    find.end = pins.end;
  }
  if (parallels.length > 0) find.parallels = parallels;
}

/** `T.C. Memo 2019-1234`, `T. C. Memo. 1975-12`, `P-H Memo TC ¶ 45,123`: the year and number follow the name. */
function taxMemo(text: string, at: number): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const match = stands(
    /T\. ?C\. ?(?:Memo|Summary Opinion|Summ\. Op)\.?,? (?:No\. )?(\d{4})[-–](\d{1,4})(?!\d)/y,
    text,
    at,
  );
  if (match === null) return NOTHING;
  const find = found('neutral', at, at + match[0].length);
  find.year = Number(match[1]);
  find.slug = /Summ/.test(match[0]) ? 'tcsummaryopinion' : 'tcmemo';
  find.reporter = {
    start: at,
    end: at + match[0].search(/,? (?:No\. )?\d{4}/),
    text: /Summ/.test(match[0]) ? 'T.C. Summary Opinion' : 'T.C. Memo.',
  };
  find.target = `${find.slug}/${match[1]}/${match[2]}`;
  const { year } = find;
  // `T.C. Memo. 2007-45, slip op. at 12`
  const slip = stands(/,? (?:slip op\.,? )?at (?=\*?\d)/y, text, find.end);
  const pins = slip === null ? undefined : pinsAt(text, find.end + slip[0].length, undefined, true);
  if (pins !== undefined && pins.pins.length > 0) {
    find.pins = pins.pins;
    find.end = pins.end;
  }
  takeParentheticals(find, text);
  find.year ??= year;
  takeHistory(find, text);
  return [find];
}

export const NEUTRAL: readonly WordFinder[] = [{ words: ['T.'], find: taxMemo }];
