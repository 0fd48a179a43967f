import type { PageMark } from '../../opinion/document';
import type { Reference } from '../../reference/reference';
import { rule } from '../define';
import type { RuleInput } from '../input';
import { addressOf, faulty, pageNumber } from './faults';
import { lastPageOf } from './listed';

/** Pages whose beginning the file marks or the manifest states, rising. */
function pagesPresent(input: RuleInput): readonly number[] {
  const pages = new Set(input.document.pageMarks.map(mark => mark.page));
  for (const stated of input.identity?.pages ?? []) pages.add(stated.page);
  return [...pages].sort((a, b) => a - b);
}

function listOf(pages: readonly number[], page: number): string {
  if (pages.length <= 8) return `pages present: ${pages.join(', ')}`;
  const below = pages.findLast(one => one < page);
  const above = pages.find(one => one > page);
  if (below === undefined) return `the first page marked is ${pages[0]}`;
  return above === undefined
    ? `the last page marked is ${below}`
    : `the pages marked next to it are ${below} and ${above}`;
}

/**
 * `cross-ref-unresolved`: a page, note or part of this opinion that the file does not hold. Files without any page mark have
 * lost them all (seed 000): there a missing page is no news.
 */
export const crossRefUnresolved = rule('cross-ref-unresolved', (input, report) => {
  const pages = input.view(pagesPresent);
  for (const { reference, fault } of faulty(input, 'cross-ref-unresolved')) {
    const page = reference.cross?.page ?? reference.pins[0]?.page;
    if (
      page !== undefined &&
      (pages.length === 0 || pages.includes(Number(page)) || elsewhere(input, Number(page), pages))
    )
      continue;
    // `footnote 16, ante` where no other opinion stands: a note of this one, lost or not read.
    if (page === undefined && reference.kind === 'ante' && input.document.opinions.length < 2) continue;
    if (page === undefined && noteIsHere(input, input.slice(reference))) continue;
    if (inNote(input, reference) && partIsHere(input, input.slice(reference))) continue;
    if (reference.kind === 'intra-court' ? !ofThisCase(input, reference) : namesAnother(input, reference)) continue;
    report({
      start: reference.start,
      end: reference.end,
      message:
        page !== undefined
          ? `Page ${page} of this opinion is not in the file (${listOf(pages, Number(page))}).`
          : sentence(fault.reason),
    });
  }
});

/** `note 4, supra` where some part of the file has the text of a note 4: whose notes they are is not always plain. */
function noteIsHere(input: RuleInput, words: string): boolean {
  const note = /\b(?:foot)?n(?:ote|\.)? ?(\d{1,3})\b/i.exec(words)?.[1];
  return note !== undefined && input.document.noteBodies.some(body => body.note === Number(note));
}

/** True in a note, known as one or on a line that begins with a number. */
function inNote(input: RuleInput, reference: Reference): boolean {
  const { start } = input.lineSpan(input.lineOf(reference.start));
  return reference.stream !== 0 || /^\d{1,3} \S/.test(input.text.slice(start, start + 6));
}

/** `Part V, supra` in a note, where some opinion of the file has such a part: the notes of several opinions may stand together. */
function partIsHere(input: RuleInput, words: string): boolean {
  const numeral = /\bParts? ([IVX]+|[A-H])\b/.exec(words)?.[1];
  return numeral !== undefined && input.document.parts.some(part => part.numeral === numeral);
}

/** `H. Rep. No. 709, supra, pp. 2, 3`: a page far before the opinion's first is one of another work. */
function elsewhere(input: RuleInput, page: number, pages: readonly number[]): boolean {
  const address = addressOf(input.identity?.target ?? '');
  const last = address && lastPageOf(input.caseList, address.slug, address.volume, address.page);
  if (address && (page < address.page || (last !== undefined && page > last))) return true;
  return page * 2 < pages[0]! || page > pages.at(-1)! + 150;
}

/** `Austin, supra, at 604`, `Austin (supra, p. 470)`, `the Coronado Co. case, supra`: a name before the word means another work, read or not. */
function namesAnother(input: RuleInput, reference: Reference): boolean {
  const before = input.text.slice(Math.max(0, reference.start - 30), reference.start);
  const word = /([\p{L}][\p{L}.’'&-]*)[,)]*\s*\(?$/u.exec(before)?.[1];
  if (word === undefined || /^(?:See|Cf\.?|Compare|But|Also|Contra|Accord|And|In|At|Note|With)$/.test(word))
    return false;
  return /^\p{Lu}/u.test(word) || /^cases?$/.test(word);
}

/** `my Brother WHITE` agrees in many places; only words that name an opinion of this case say that one should be here. */
function ofThisCase(input: RuleInput, reference: Reference): boolean {
  const words = input.text.slice(reference.start, reference.end + 40);
  return (
    /\b(?:dissent|concurrence|opinion|concurring|dissenting)\b/.test(words) &&
    !/\b(?:in|of) [A-Z]/.test(words.slice(reference.end - reference.start))
  );
}

function sentence(reason: string): string {
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}${reason.endsWith('.') ? '' : '.'}`;
}

const OPPOSITE: Readonly<Record<string, string>> = {
  infra: 'supra',
  supra: 'infra',
  ante: 'post',
  post: 'ante',
  Infra: 'Supra',
  Supra: 'Infra',
  Ante: 'Post',
  Post: 'Ante',
};

/**
 * `cross-ref-direction`: only where the present page and the page referred to are both known: the reference stands behind a
 * mark of the main series and the page lies in the range the file marks.
 */
export const crossRefDirection = rule('cross-ref-direction', (input, report) => {
  const marks = input.view(mainSeries);
  if (marks.length === 0) return;
  let next = 0;
  let present: PageMark | undefined;
  for (const reference of [...input.references].sort((a, b) => a.start - b.start)) {
    while (next < marks.length && marks[next]!.start <= reference.start) present = marks[next++];
    const back = pointsBack(reference);
    if (back === undefined || !present || reference.stream !== 0 || namesAnother(input, reference)) continue;
    if (reference.kind === 'ante' || reference.kind === 'post') if (reference.target === null) continue;
    const page = pageNumber(reference.cross?.page);
    const upcoming = marks[next];
    if (page === undefined || page === present.page || page < marks[0]!.page || page > marks.at(-1)!.page) continue;
    // Between two marks that are not neighbours the present page is not known.
    if (upcoming && upcoming.page > present.page + 1 && page > present.page && page < upcoming.page) continue;
    if (page < present.page === back) continue;
    const match = /\b(?:supra|infra|ante|post)\b/i.exec(input.slice(reference));
    if (!match || !OPPOSITE[match[0]]) continue;
    const start = reference.start + match.index;
    report({
      start,
      end: start + match[0].length,
      message: `\`${match[0]}\` points ${back ? 'ahead' : 'back'}: page ${page} is ${back ? 'after' : 'before'} the present page ${present.page}.`,
      related: [{ start: present.start, end: present.end, message: `Page ${present.page} begins here.` }],
      fixes: [
        {
          title: `Replace by \`${OPPOSITE[match[0]]}\``,
          edits: [{ start, end: start + match[0].length, newText: OPPOSITE[match[0]]! }],
          preferred: true,
        },
      ],
    });
  }
});

function mainSeries(input: RuleInput): readonly PageMark[] {
  const series = input.document.pageMarks[0]?.series;
  const marks = input.document.pageMarks.filter(mark => mark.series === series);
  // Pages out of order say nothing of where one is.
  return marks.every((mark, at) => at === 0 || mark.page >= marks[at - 1]!.page) ? marks : [];
}

/** True for words that point to what comes before, false for what comes after, undefined for other references. */
function pointsBack(reference: Reference): boolean | undefined {
  if (reference.kind === 'supra-page' || reference.kind === 'ante') return true;
  if (reference.kind === 'infra' || reference.kind === 'post') return false;
  return undefined;
}
