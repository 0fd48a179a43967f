import { slugOf } from '../abbreviations';
import type { Found } from '../found';
import { articleAfterNumber } from './article';
import { stands } from './finder';

/**
 * A law review that no table lists, by the end of its name: `Note, 18 Kan. L. Rev. 335 (1970)`, `12 Austl. L. J. 42`, `16 N. Y. L. F. 1`.
 * The number is `[at, end)`; nothing left of `floor` is read. Undefined when no such name follows, which one look tells.
 */
export function unlistedJournal(text: string, at: number, end: number, floor: number): Found | undefined {
  if (end - at > 3) return undefined;
  const near = text.slice(end, end + 60);
  if (!near.includes(' L. ') && !near.includes('L.Rev') && !near.includes(' Law ')) return undefined;
  const match = stands(NAME, text, end);
  if (match === null) return undefined;
  const name = match[1] as string;
  const edition = { edition: name, slug: slugOf(name), kind: 'journal' as const };
  const found = { candidates: [edition], start: end + 1, end: end + match[0].length, wordlike: false };
  return articleAfterNumber(text, at, found, edition, { start: floor, end: text.length });
}

const NAME =
  / ((?:[A-Z][A-Za-z.'’-]{0,14}(?: of| de)? ){1,6}?(?:L\. ?(?:Rev|J|Q|F)\.|Law (?:Review|Journal|Quarterly|Forum))(?: ?& (?:[A-Z][A-Za-z.'’]{1,14} ?){1,3})?)(?=,? (?:\d{1,5}(?!\d)|at \d|supra))/y;
