import type { Span } from '../../opinion/span';
import type { Found } from '../found';
import { pinsAt } from '../pins';
import { authority, NOTHING, stands, type WordFinder } from './finder';
import { looksLikeAuthor, workBefore, workSlug } from './work-name';

/**
 * Books as New York's reports print them: `Pollock, Torts [11th ed.], p. 472`, `Salmond, Torts [6th ed.] 24`, and with the volume
 * behind: `Street, Foundations of Legal Liability, vol. 1, p. 77`.
 */

const OPEN = /\[(?:\d{1,2}(?:st|d|nd|rd|th)|[Rr]ev\.?) $/;
const CLOSE = /ed\.?(?:,? (?:1[89]|20)\d\d)?\](?:,? (§§? ?|pp?\.? |at )?(?=\d))?/y;

function bracketed(text: string, at: number, limit: Span): readonly Found[] {
  const open = OPEN.exec(text.slice(Math.max(limit.start, at - 8), at));
  const close = open === null ? null : stands(CLOSE, text, at);
  if (open === null || close === null) return NOTHING;
  return cited(text, limit, at - open[0].length, at + close[0].length, close[1]);
}

function volumeBehind(text: string, at: number, limit: Span): readonly Found[] {
  const match = stands(/[Vv]ol\. (?:\d{1,2}|[IVX]{1,5}),? (§§? ?|pp?\. ?)(?=\d)/y, text, at);
  if (match === null || text.charCodeAt(at - 2) !== 44) return NOTHING;
  return cited(text, limit, at - 2, at + match[0].length, match[1]);
}

/** The work whose title ends at `titleEnd`, with what is cited of it at `at`; nothing without an author before the title. */
function cited(text: string, limit: Span, titleEnd: number, at: number, sign: string | undefined): readonly Found[] {
  const work = workBefore(text, limit.start, titleEnd);
  if (work?.author === undefined || work.title === undefined || !looksLikeAuthor(work.author)) return NOTHING;
  const pins = pinsAt(text, at, undefined, true);
  if (pins.pins.length === 0 || !/^[A-Z]/.test(work.title) || / v\.? /.test(work.title)) return NOTHING;
  const slug = workSlug(work.author, work.title.replace(/[,\s]+$/, ''));
  const find = authority('treatise', work.start, pins.end, `treatise/${slug}`);
  find.author = work.author;
  find.title = work.title;
  if (sign?.startsWith('§') === true) find.section = text.slice(at, pins.end);
  else find.pins = pins.pins;
  return [find];
}

export const OLD_STYLE_BOOKS: readonly WordFinder[] = [
  { words: ['ed.', 'ed'], find: bracketed },
  { words: ['vol.', 'Vol.'], find: volumeBehind },
];
