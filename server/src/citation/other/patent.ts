import type { Span } from '../../opinion/span';
import type { Found } from '../found';
import { authority, NOTHING, stands, takeParentheticals, type WordFinder } from './finder';

/**
 * Places in a patent in suit, as the Federal Circuit cites them: `’123 patent col. 3 ll. 4–6`, `'456 Patent at 12:5-17, fig. 3`. The
 * patent is a paper of the record: no authority, but it stops an id. chain (R1e). `the ’123 patent` alone is prose.
 */
const COLUMN =
  '(?:cols?\\.|columns?) ?\\d{1,3}(?:[-–]\\d{1,3}|:\\d{1,3}(?:[-–]\\d{1,3}(?::\\d{1,3})?)?)?(?:,? (?:ll?\\.|lines?) ?\\d{1,3}(?:[-–]\\d{1,3})?)?';
const PLACE = `(?:${COLUMN}(?:[-–]${COLUMN})?|\\d{1,3}:\\d{1,3}(?:[-–]\\d{1,3}(?::\\d{1,3})?)?|[Ff]igs?\\. ?\\d{1,3}[A-Za-z]?(?:[-–]\\d{1,3}[A-Za-z]?)?|¶¶? ?\\d{1,4}|[Aa]bstract(?=[.,;)]))`;
const PLACES = new RegExp(`[Pp]atent,? (?:at )?${PLACE}(?:,? (?:and |at )?${PLACE}){0,5}`, 'y');
const NUMBER = /(?:^|[\s([“"—])(?:U\.S\. )?['’‘`]\d{3} $/;

function patent(text: string, at: number, limit: Span): readonly Found[] {
  const digit = text.charCodeAt(at - 2);
  if (text.charCodeAt(at - 1) !== 32 || !(digit >= 48 && digit <= 57)) return NOTHING;
  const number = NUMBER.exec(text.slice(Math.max(limit.start, at - 12), at));
  const place = number === null ? null : stands(PLACES, text, at);
  if (number === null || place === null) return NOTHING;
  const start = at - number[0].trimStart().replace(/^[([“"—]/, '').length;
  return [takeParentheticals(authority('record', start, at + place[0].length, 'record'), text)];
}

export const PATENTS: readonly WordFinder[] = [{ words: ['patent', 'Patent'], find: patent }];
