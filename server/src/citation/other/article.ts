import type { Span } from '../../opinion/span';
import type { Abbreviation, AbbreviationMatch } from '../abbreviations';
import { skipSpaces } from '../characters';
import { type Found, found, piece } from '../found';
import { pinsAfterPage } from '../pins';
import { stands, takeParentheticals } from './finder';
import { numberEnd } from './statute';
import { DESIGNATION, looksLikeAuthor, workBefore } from './work-name';

/**
 * An article from its journal core `33 U. Chi. L. Rev. 657, 676 (1966)`, with author and title to the left (DOMAIN 1.36).
 * Its short form `79 Harv. L. Rev., at 938` has no page and no target. Undefined when neither page nor pin follows.
 */
export function articleAfterNumber(
  text: string,
  numberStart: number,
  match: AbbreviationMatch,
  edition: Abbreviation,
  limit: Span,
): Found | undefined {
  const find = found('article', numberStart, match.end);
  const volume = text.slice(numberStart, numberEnd(text, numberStart));
  find.volume = piece(text, numberStart, numberStart + volume.length);
  find.reporter = { start: match.start, end: match.end, text: edition.edition };
  find.slug = edition.slug;
  const pageStart = skipSpaces(text, match.end);
  const page = stands(
    /(?:No\. \d{1,2},? (?:pp?\. ?)?|pp?\. ?)?(\d{1,5}|[ivxlc]{1,7}(?= |,|\())(?![A-Za-z\d])/y,
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
  find.page = piece(text, pageEnd - page[1]!.length, pageEnd);
  const pins = pinsAfterPage(text, pageEnd, Number.parseInt(page[1]!, 10) || undefined);
  find.pins = pins.pins;
  find.end = pins.end;
  find.target = `lrev/${edition.slug}/${volume}/${page[1]}`;
  takeParentheticals(find, text);
  takeTitle(find, text, limit);
  return find;
}

/** Author and title end right before the volume, with a comma; without one only a designation counts (`Note 31 U. Chi. …`). */
function takeTitle(find: Found, text: string, limit: Span): void {
  const before = text.slice(Math.max(limit.start, find.start - 4), find.start);
  const comma = /[,.?!]?[”"'’]?,? $/.exec(before)?.[0] ?? '';
  const work = workBefore(text, limit.start, find.start);
  if (work === undefined) return;
  const words = text.slice(work.start, find.start).replace(/[,\s]+$/, '');
  if (!/,/.test(comma) && !DESIGNATION.test(words) && !/[”"]/.test(comma)) return;
  const { author, title } = work;
  if (author === undefined && title !== undefined && !DESIGNATION.test(title)) {
    // A lone surname is the author; other words are a title only when they look like one.
    if (looksLikeAuthor(title) && title.split(' ').length <= 3) {
      find.author = title;
      find.start = work.start;
      return;
    }
    if (!isTitle(title)) return;
  }
  if (/ v\. /.test(words) && author === undefined && !/:/.test(words)) return;
  find.start = work.start;
  find.author = author;
  find.title = title?.replace(/[,\s]+$/, '');
}

function isTitle(title: string): boolean {
  const words = title.split(' ');
  return (
    words.length > 1 &&
    /^[“"]?[A-Z]/.test(title) &&
    words.filter(word => /^[“"‘'(]?[A-Z\d]/.test(word)).length * 2 >= words.length
  );
}
