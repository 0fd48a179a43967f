import type { PageMark, Tag } from './document';
import { joinsIntoWord } from './split-words';
import { isBlank, isDigit, isLetter, isLineEnd, type Offsets } from './sweep';

/** A page mark before opinions and the reading text are known. */
export interface FoundPageMark {
  readonly start: number;
  readonly end: number;
  readonly page: number;
  readonly series: number;
  readonly form: PageMark['form'];
  readonly splitsWord: boolean;
}

interface Draft {
  start: number;
  end: number;
  page: number;
  series: number;
  form: PageMark['form'];
}

/**
 * Page marks of all forms (DOMAIN 1.14, 2): `*461`, `[**2135]`, star-pagination markup, `[422 U.S. 171, 173]`, `[p173]`,
 * `Page 422 U. S. 173`. In text order.
 */
export function findPageMarks(text: string, stars: Offsets, brackets: Offsets, tags: readonly Tag[]): FoundPageMark[] {
  const drafts: Draft[] = [];
  const elements = htmlMarks(text, tags, drafts);
  starMarks(text, stars, elements, drafts);
  bracketMarks(text, brackets, drafts);
  siteMarks(text, drafts);
  drafts.sort((a, b) => a.start - b.start);
  return sieve(text, drafts).map(({ start, end, page, series, form }) => ({
    start,
    end,
    page,
    series,
    form,
    splitsWord: joinsAround(text, start, end),
  }));
}

/** Star marks (DOMAIN 1.14): stars, digits, with a blank or line end on both sides; marks of web copies may follow a bracket. */
function starMarks(text: string, stars: Offsets, elements: readonly Draft[], into: Draft[]): void {
  let element = 0;
  for (let index = 0; index < stars.length; index++) {
    const start = stars.at(index);
    while (element < elements.length && (elements[element] as Draft).end <= start) element++;
    if (element < elements.length && (elements[element] as Draft).start <= start) continue;
    let i = start;
    while (text.charCodeAt(i) === 42) i++;
    const series = i - start;
    if (series > 3) continue;
    const digits = i;
    while (i - digits < 6 && isDigit(text.charCodeAt(i))) i++;
    const size = i - digits;
    if (size === 0 || size > 5 || text.charCodeAt(digits) === 48) continue;
    const before = text.charCodeAt(start - 1);
    // `440*440`: a copied page of a web library says each number twice.
    const twice = series === 1 && isDigit(before) ? repeatedBefore(text, start, text.slice(digits, i)) : -1;
    if (twice < 0 && !(start === 0 || isBlank(before) || isLineEnd(before) || endsMarkup(before))) continue;
    const after = text.charCodeAt(i);
    if (!(Number.isNaN(after) || isBlank(after) || isLineEnd(after) || after === 60)) continue;
    if (twice < 0 && multiplies(text, start, i)) continue;
    // `1990 U.S. Dist. LEXIS 4567, at *12 (D.P.R. 1990)`, `Id. at *5 (citing …)`: the page of a decision cited.
    if (text.startsWith('at ', start - 3) && /(?:\d,?|[Ii]d\.,?) at $/.test(text.slice(Math.max(0, start - 9), start)))
      continue;
    const page = Number.parseInt(text.slice(digits, i), 10);
    into.push({ start: twice < 0 ? start : twice, end: i, page, series, form: 'star' });
  }
}

/** Where the same digits begin right before `at`, standing alone; -1 when others stand there. */
function repeatedBefore(text: string, at: number, digits: string): number {
  const start = at - digits.length;
  if (start < 0 || !text.startsWith(digits, start)) return -1;
  const before = text.charCodeAt(start - 1);
  return start === 0 || isBlank(before) || isLineEnd(before) || endsMarkup(before) ? start : -1;
}

function endsMarkup(code: number): boolean {
  return code === 93 || code === 62 || code === 41 || code === 0x2014 || code === 0x201d || code === 0xfeff;
}

/** `2 *12 = 24`: figures on both sides make a product (DOMAIN 1.14). */
function multiplies(text: string, start: number, end: number): boolean {
  let before = start - 1;
  while (before >= 0 && start - before < 4 && isBlank(text.charCodeAt(before))) before--;
  let after = end;
  while (after - end < 4 && isBlank(text.charCodeAt(after))) after++;
  const left = text.charCodeAt(before);
  const right = text.charCodeAt(after);
  // `*461 *461 *461`: the same mark again and again.
  if (right === 42 && text.slice(Math.max(0, before - (end - start) + 1), before + 1) === text.slice(start, end))
    return false;
  return (isDigit(left) || left === 61) && (isDigit(right) || right === 61 || right === 43 || right === 42);
}

/** Lexis marks `[*178]`, `[**2135]`; `[p173]`, `[Page 173]`; Findlaw `[422 U.S. 171, 173]`. `[***LEdHR1A]` is no page. */
const BRACKETED =
  /\[(?:(\*{1,3})(\d{1,5})|(?:[pP]|Pg?\.? ?|Page |page )(\d{1,5})|\d{1,3} U\. ?S\. (?:\d{1,4}|_+), (\d{1,4}))\]/y;

function bracketMarks(text: string, brackets: Offsets, into: Draft[]): void {
  for (let index = 0; index < brackets.length; index++) {
    const start = brackets.at(index);
    const next = text.charCodeAt(start + 1);
    if (!(next === 42 || next === 112 || next === 80 || isDigit(next))) continue;
    BRACKETED.lastIndex = start;
    const match = BRACKETED.exec(text);
    if (match === null) continue;
    const digits = (match[2] ?? match[3] ?? match[4]) as string;
    into.push({
      start,
      end: start + match[0].length,
      page: Number.parseInt(digits, 10),
      series: match[1]?.length ?? 0,
      form: match[1] === undefined ? 'site' : 'bracket',
    });
  }
}

/** Justia: `Page 422 U. S. 173`. It holds a cite core that is no citation. */
function siteMarks(text: string, into: Draft[]): void {
  for (let at = text.indexOf('Page '); at >= 0; at = text.indexOf('Page ', at + 5)) {
    if (
      at > 0 &&
      !isLineEnd(text.charCodeAt(at - 1)) &&
      !isBlank(text.charCodeAt(at - 1)) &&
      text.charCodeAt(at - 1) !== 62
    )
      continue;
    const match = /^Page \d{1,3} U\. ?S\. (\d{1,4})(?![\d,])/.exec(text.slice(at, at + 40));
    if (match === null) continue;
    into.push({
      start: at,
      end: at + match[0].length,
      page: Number.parseInt(match[1] as string, 10),
      series: 0,
      form: 'site',
    });
  }
}

/** `<span class="star-pagination">*461</span>`, `<page-number label="294">*294</page-number>`, `<a class="page-label">`. */
function htmlMarks(text: string, tags: readonly Tag[], into: Draft[]): Draft[] {
  const found: Draft[] = [];
  for (const tag of tags) {
    if (tag.role !== 'foreign' || tag.closing || !holdsPage(tag)) continue;
    const partner = tag.partner >= 0 ? tags[tag.partner] : undefined;
    if (partner === undefined || partner.start - tag.end > 60) continue;
    const words = text.slice(tag.end, partner.start);
    const match = /^\s*\[?(\*{0,3})\s*(?:(?:Page|page|p\.|Pg\.?) ?)?(\d{1,5})\]?\s*$/.exec(words);
    const label = tag.attributes.find(
      attribute =>
        attribute.name.text === 'label' || attribute.name.text === 'data-label' || attribute.name.text === 'number',
    )?.value?.text;
    const digits = match?.[2] ?? (label !== undefined && /^\d{1,5}$/.test(label) ? label : undefined);
    if (digits === undefined) continue;
    const index = tag.attributes.find(attribute => attribute.name.text.endsWith('citation-index'))?.value?.text;
    const series =
      index !== undefined && /^[1-9]$/.test(index) ? Number.parseInt(index, 10) : Math.max(1, match?.[1]?.length ?? 1);
    found.push({ start: tag.start, end: partner.end, page: Number.parseInt(digits, 10), series, form: 'html' });
  }
  found.sort((a, b) => a.start - b.start);
  for (const mark of found) into.push(mark);
  return found;
}

function holdsPage(tag: Tag): boolean {
  if (tag.known === 'page-number' || tag.known === 'page_number' || tag.known === 'pagenumber') return true;
  if (tag.known !== 'span' && tag.known !== 'a' && tag.known !== 'p' && tag.known !== 'b' && tag.known !== 'page')
    return false;
  return tag.attributes.some(
    attribute =>
      attribute.name.text === 'class' &&
      /\b(?:star-pagination|page-?label|page-?number|pagebreak|pb)\b/.test(attribute.value?.text ?? ''),
  );
}

/**
 * Drops what is no page: one digit counts only beside a mark of the next or previous page, and marks that overlap an
 * earlier one go. Marks out of order stay: saying so is the business of a rule (DOMAIN 4.4).
 */
function sieve(text: string, drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  const lastOf = new Map<number, number>();
  const nextOf = new Array<number>(drafts.length).fill(-1);
  const seen = new Map<number, number>();
  for (let index = drafts.length - 1; index >= 0; index--) {
    const draft = drafts[index] as Draft;
    nextOf[index] = seen.get(draft.series) ?? -1;
    seen.set(draft.series, draft.page);
  }
  let end = 0;
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index] as Draft;
    if (draft.start < end) continue;
    const previous = lastOf.get(draft.series) ?? -1;
    const next = nextOf[index] as number;
    lastOf.set(draft.series, draft.page);
    if (draft.form === 'star' && draft.page < 10) {
      const follows = previous >= 0 && draft.page - previous === 1;
      const leads = next - draft.page === 1;
      if (!follows && !leads) continue;
    }
    // A list of starred numbers, each on its own line and far from any order, is no pagination.
    if (draft.form === 'star' && previous < 0 && next < 0 && draft.page < 100 && !standsInProse(text, draft)) continue;
    kept.push(draft);
    end = draft.end;
  }
  return kept;
}

function standsInProse(text: string, draft: Draft): boolean {
  const left = text.charCodeAt(draft.start - 2);
  const right = text.charCodeAt(draft.end + 1);
  return isLetter(left) && isLetter(right);
}

/** True when the mark, with its blanks, stands inside a word: `interroga *461 tion` (DOMAIN 1.0, 1.14). */
function joinsAround(text: string, start: number, end: number): boolean {
  const { left, right } = around(text, start, end);
  if (!isLetter(text.charCodeAt(left - 1)) || !isLetter(text.charCodeAt(right))) return false;
  let from = left;
  while (left - from < 30 && isLetter(text.charCodeAt(from - 1))) from--;
  let to = right;
  while (to - right < 30 && isLetter(text.charCodeAt(to))) to++;
  return joinsIntoWord(text.slice(from, left), text.slice(right, to));
}

/** Where the text before a mark ends and the text behind it begins; one line end may stand among the blanks. */
export function around(text: string, start: number, end: number): { left: number; right: number } {
  let left = start;
  while (start - left < 4 && isSpace(text.charCodeAt(left - 1))) left--;
  let right = end;
  while (right - end < 4 && isSpace(text.charCodeAt(right))) right++;
  return { left, right };
}

function isSpace(code: number): boolean {
  return isBlank(code) || isLineEnd(code);
}
