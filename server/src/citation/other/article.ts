import type { Span } from '../../opinion/span';
import type { Abbreviation, AbbreviationMatch } from '../abbreviations';
import { type Found, found, piece } from '../found';
import { pinsAfterPage } from '../pins';
import { skipComma, stands, takeParentheticals } from './finder';
import { numberEnd } from './statute';
import { DESIGNATION, looksLikeAuthor, workBefore } from './work-name';

/**
 * An article from its journal core `33 U. Chi. L. Rev. 657, 676 (1966)`, with author and title to the left (DOMAIN 1.36).
 * Its short form `79 Harv. L. Rev., at 938` has no page and no target. Undefined when neither page nor pin follows. `opened` is 1
 * where the number is a year in brackets: `[1960] Crim. L. Rev. 325`.
 */
export function articleAfterNumber(
  text: string,
  numberStart: number,
  match: AbbreviationMatch,
  edition: Abbreviation,
  limit: Span,
  opened = 0,
): Found | undefined {
  const find = found('article', numberStart - opened, match.end);
  const volume = text.slice(numberStart, numberEnd(text, numberStart));
  find.volume = piece(text, numberStart, numberStart + volume.length);
  find.reporter = { start: match.start, end: match.end, text: edition.edition };
  find.slug = edition.slug;
  // `29 Harvard Law Review, 640`: old print has a comma before the page.
  const pageStart = skipComma(text, match.end);
  const page = stands(
    /(?:No\. \d{1,2},? (?:pp?\. ?)?|pp?\. ?)?(\d{1,5}|[ivxlc]{1,7}(?= |,|\())(?![A-Za-z\d])/y,
    text,
    pageStart,
  );
  if (page === null) {
    // `Note, 78 Colum. L. Rev., supra n. 22`, `Comment, 123 U. Pa. L. Rev., supra, at 994`
    const supra = stands(/,? supra(?:,? (?:note|n\.) ?\d{1,3})?/y, text, match.end)?.[0].length ?? 0;
    const pins = pinsAfterPage(text, match.end + supra, undefined);
    if (pins.pins.length === 0 && supra === 0) return undefined;
    find.pins = pins.pins;
    find.end = pins.end;
    takeTitle(find, text, limit);
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
  if (find.start === numberStart - opened) {
    // `“relief.” Note, 59 Yale L. J. 1183`: the designation alone.
    const alone = /(?:^|[^A-Za-z])((?:(?:Note|Comment|Recent Case|Case Note|Annotation)s?|Annot\.), )$/.exec(
      text.slice(Math.max(limit.start, numberStart - 14), numberStart),
    );
    if (alone !== null) {
      find.start = numberStart - (alone[1] as string).length;
      find.title = (alone[1] as string).slice(0, -2);
    }
  }
  return find;
}

/** Author and title end right before the volume, with a comma; without one only a designation counts (`Note 31 U. Chi. …`). */
function takeTitle(find: Found, text: string, limit: Span): void {
  const near = text.slice(Math.max(limit.start, find.start - 9), find.start);
  // `Note (1940) 16 Ind. L. J. 247`: the year may stand before the volume.
  const dated = /\(((?:18|19|20)\d\d)\),? $/.exec(near);
  const titleEnd = dated === null ? find.start : find.start - dated[0].length;
  const comma = dated === null ? (/[,.?!]?[”"'’]?,? $/.exec(near)?.[0] ?? '') : ',';
  const whole = workBefore(text, limit.start, titleEnd);
  if (whole === undefined) return;
  // A number before an author is a note's: articles have their volume behind.
  const work = whole.volume === undefined ? whole : { ...whole, start: whole.start + whole.volume.length + 1 };
  if (dated !== null && (whole.author !== undefined || DESIGNATION.test(whole.title ?? ''))) {
    find.year ??= Number(dated[1]);
    find.yearSpan ??= { start: titleEnd + 1, end: titleEnd + 5 };
  }
  const words = text.slice(work.start, titleEnd).replace(/[,\s]+$/, '');
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
