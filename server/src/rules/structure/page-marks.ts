import { editDistance } from '../../authority/edit-distance';
import type { PageMark } from '../../opinion/document';
import type { Span } from '../../opinion/span';
import { rule } from '../define';
import type { RuleInput } from '../input';
import { SpanIndex } from '../span-index';

/** Marks of one opinion, one series and one stream (the text, or the notes), in file order. */
type Stream = readonly PageMark[];

function noteIndex(input: RuleInput): SpanIndex<Span> {
  return new SpanIndex(input.document.noteBodies);
}

/** Opinions, series and notes run separately (DOMAIN 4.4): each gets its own list. */
function streams(input: RuleInput): readonly Stream[] {
  const byKey = new Map<string, PageMark[]>();
  const marks = input.document.pageMarks;
  for (const [at, mark] of marks.entries()) {
    if (ofAnotherWork(input, mark, [marks[at - 1], marks[at + 1]])) continue;
    const inNote = input.view(noteIndex).overlapping(mark.start, mark.end).length > 0;
    const key = `${mark.opinion} ${mark.series} ${mark.form === 'site' ? 'site' : ''} ${inNote}`;
    const list = byKey.get(key);
    if (list) list.push(mark);
    else byKey.set(key, [mark]);
  }
  return [...byKey.values()];
}

/** `1 Kent, supra, at *294`, `Jarm. on Wills (5th ed.) *798`: the old paging of a book, cited; far from the pages around it. */
function ofAnotherWork(input: RuleInput, mark: PageMark, around: readonly (PageMark | undefined)[]): boolean {
  if (mark.form !== 'star' || mark.splitsWord) return false;
  if (around.some(other => other?.series === mark.series && Math.abs(other.page - mark.page) <= 1)) return false;
  return /(?:\bat|\bpp?\.|\bComm?\.|\bed\.,?\)?|§|\bBl\.|,) ?$/.test(
    input.text.slice(Math.max(0, mark.start - 8), mark.start),
  );
}

interface Order {
  /** Stretches of marks that rise. */
  readonly runs: readonly (readonly PageMark[])[];
  /** Marks out of order, each with the mark it contradicts. */
  readonly fallen: readonly { readonly mark: PageMark; readonly other: PageMark }[];
}

/**
 * Notes printed behind the text carry the marks of their own pages, and excerpts of several opinions begin anew: a fall of
 * some pages after which no mark reaches the earlier height again, and which no misprint of the next page explains.
 */
function restarts(input: RuleInput, stream: Stream, at: number, last: PageMark): boolean {
  const mark = stream[at]!;
  if (input.document.opinions[mark.opinion]?.kind === 'combined' && acrossBlocks(input, stream[at - 1]!, mark))
    return true;
  // Excerpts of the notes follow those of the text, with pages of their own: the last excerpt may be such a one.
  const rest = stream.slice(at);
  const lastBlock = input.document.opinions[mark.opinion]?.blocks.at(-1);
  const across = acrossBlocks(input, stream[at - 1]!, mark);
  if (across && rest.length === 1 && input.excerpt && mark.start >= (lastBlock?.start ?? 0)) return true;
  const rises = rest.every((one, index) => index === 0 || one.page >= rest[index - 1]!.page);
  if (last.page - mark.page >= 5 && rest.length >= 3 && rises && acrossBlocks(input, stream[at - 1]!, mark))
    return true;
  const notes = notesBetween(input, last.start, mark);
  if (last.page - mark.page < 5 && !notes) return false;
  for (let next = at + 1; next < stream.length; next++) if (stream[next]!.page >= last.page) return false;
  return notes || editDistance(String(last.page + 1), String(mark.page), 1) > 1;
}

/** True where a line between the two marks begins as a note does. */
function notesBetween(input: RuleInput, from: number, mark: PageMark): boolean {
  const last = input.lineOf(mark.start);
  for (let line = input.lineOf(from) + 1; line <= last; line++) {
    const span = input.lineSpan(line);
    if (NOTE.test(input.text.slice(span.start, Math.min(span.end, span.start + 40)))) return true;
  }
  return false;
}

const NOTE = /^\s*(?:\*{1,3}\d+ )?(?:\*(?![\d*])|[†‡]|\[\d{1,3}\]|\d{1,3}[ .)] ?\S|n\d|(?:FOOT)?NOTES?\b|Footnotes?\b)/;

/** Parts a stream into marks that rise and marks that do not. Where a later run contradicts one mark, that mark is wrong. */
function order(input: RuleInput, stream: Stream): Order {
  const runs: PageMark[][] = [];
  const rising: PageMark[] = [];
  const fallen: { mark: PageMark; other: PageMark }[] = [];
  stream.forEach((mark, at) => {
    const last = rising.at(-1);
    if (!last || mark.page >= last.page) {
      rising.push(mark);
      return;
    }
    if (restarts(input, stream, at, last)) {
      runs.push(rising.splice(0));
      rising.push(mark);
      return;
    }
    const before = rising.at(-2);
    const following = stream.slice(at + 1, at + 4);
    const sideWithMark = following.filter(next => next.page >= mark.page && next.page < last.page).length;
    const sideWithLast = following.filter(next => next.page >= last.page).length;
    if (sideWithMark > sideWithLast && (!before || before.page <= mark.page)) {
      rising.pop();
      fallen.push({ mark: last, other: mark });
      rising.push(mark);
    } else fallen.push({ mark, other: last });
  });
  return { runs: [...runs, rising], fallen };
}

function orders(input: RuleInput): readonly Order[] {
  return input.view(streams).map(stream => order(input, stream));
}

/** `*464`, `[*464]`: the mark as the file has it; pages of markup as `*464`. */
function shown(input: RuleInput, mark: PageMark): string {
  return mark.form === 'html' ? `*${mark.page}` : input.slice(mark);
}

export const starPageOrder = rule('star-page-order', (input, report) => {
  for (const { fallen } of input.view(orders)) {
    for (const { mark, other } of fallen) {
      // `4 W. Blackstone, Commentaries *297`: a page of the first edition of a book.
      if (
        /(?:Comm(?:entaries|\.)|Bl\.|Blackstone|Inst(?:itutes|\.)|Litt\.)[^.;\n]{0,20}$/.test(
          input.text.slice(Math.max(0, mark.start - 50), mark.start),
        )
      )
        continue;
      const after = other.start < mark.start;
      report({
        start: mark.start,
        end: mark.end,
        message: `Page mark ${shown(input, mark)} comes ${after ? 'after' : 'before'} ${shown(input, other)}.`,
        related: [{ start: other.start, end: other.end, message: `Page ${other.page} begins here.` }],
      });
    }
  }
});

/** `star-page-gap`: between two marks of one block; what lies between excerpts is not in the file. */
export const starPageGap = rule('star-page-gap', (input, report) => {
  for (const rising of input.view(orders).flatMap(({ runs }) => runs)) {
    const present = new Set(rising.map(mark => mark.page));
    for (let at = 1; at < rising.length; at++) {
      const previous = rising[at - 1]!;
      const mark = rising[at]!;
      if (acrossBlocks(input, previous, mark)) continue;
      // Counsel's arguments between the head matter and the opinion are often left out.
      if (previous.start < input.document.frontMatter.end) continue;
      if (mark.page - previous.page > 100 && !misread(previous.page + 1, mark.page)) continue;
      if (BYLINE.test(input.text.slice(mark.end, mark.end + 80))) continue;
      let missing = 0;
      for (let page = previous.page + 1; page < mark.page && missing === 0; page++)
        if (
          !present.has(page) &&
          !elsewhere(input, page, mark) &&
          // `*785 *786 *787 *788`: marks in a row, where pages hold nothing.
          !new RegExp(`\\*${page}(?!\\d)`).test(input.text.slice(previous.end, mark.start))
        )
          missing++;
      if (missing === 0) continue;
      const first = previous.page + 1;
      const last = mark.page - 1;
      const pages = first === last ? `Page ${first} has` : `Pages ${first}-${last} have`;
      report({
        start: mark.start,
        end: mark.end,
        message: `${pages} no mark between ${shown(input, previous)} and ${shown(input, mark)}.`,
        related: [{ start: previous.start, end: previous.end, message: `Page ${previous.page} begins here.` }],
      });
    }
  }
});

/** `*645` for `*465`: digits exchanged, or one of them another. */
function misread(page: number, written: number): boolean {
  return editDistance(String(page), String(written), 1) <= 1;
}

/** `*573 Mr. Chief Justice TANEY.`: an opinion begins; the pages before it held counsel’s arguments. */
const BYLINE =
  /^\s*(?:The opinion of the [Cc]ourt|M(?:r|R)\.? (?:C[Hh][Ii][Ee][Ff] )?J[Uu][Ss][Tt][Ii][Cc][Ee] [\w`'’]+(?:,| delivered|\.))/;

/** A page marked in the notes or in another opinion is not lost. */
function elsewhere(input: RuleInput, page: number, beside: PageMark): boolean {
  return input.view(allPages).has(beside.series * 100_000 + page);
}

function allPages(input: RuleInput): ReadonlySet<number> {
  return new Set(input.document.pageMarks.map(mark => mark.series * 100_000 + mark.page));
}

function acrossBlocks(input: RuleInput, a: PageMark, b: PageMark): boolean {
  const blocks = input.document.opinions[a.opinion]?.blocks ?? [];
  return blocks.length > 1 && !blocks.some(block => block.start <= a.start && b.end <= block.end);
}

/** `star-page-duplicate`: a separate opinion may begin on the page where the one before it ends; here one opinion repeats a page. */
export const starPageDuplicate = rule('star-page-duplicate', (input, report) => {
  for (const [rising, fallen] of input
    .view(orders)
    .flatMap(({ runs, fallen }) => runs.map(run => [run, fallen] as const))) {
    for (let at = 1; at < rising.length; at++) {
      const previous = rising[at - 1]!;
      const mark = rising[at]!;
      if (mark.page !== previous.page) continue;
      // `*774 … *775 … *774 … *775`: the mark out of order between the two has been told.
      if (fallen.some(other => other.mark.start > previous.start && other.mark.start < mark.start)) continue;
      const edit = removal(input, mark);
      report({
        start: mark.start,
        end: mark.end,
        message: `Page mark ${shown(input, mark)} appears twice.`,
        related: [{ start: previous.start, end: previous.end, message: 'The first one.' }],
        // `re *4 *4 spondents`: the mark that is left stands in a word, which would be the next finding.
        fixes:
          mark.form === 'html'
            ? []
            : [{ title: 'Remove the second mark', edits: [edit], preferred: !withinWord(input, previous, mark) }],
      });
    }
  }
});

/** True for two marks side by side with letters before and small letters behind. */
function withinWord({ text }: RuleInput, first: PageMark, second: PageMark): boolean {
  return (
    text.slice(first.end, second.start).trim() === '' &&
    /\p{L} ?$/u.test(text.slice(Math.max(0, first.start - 3), first.start)) &&
    /^ ?\p{Ll}/u.test(text.slice(second.end, second.end + 3))
  );
}

/** Takes a mark out; one of the blanks around it goes with it, both where it splits a word. */
function removal(input: RuleInput, mark: PageMark): { start: number; end: number; newText: string } {
  const before = input.text[mark.start - 1] === ' ' ? 1 : 0;
  const after = input.text[mark.end] === ' ' ? 1 : 0;
  if (mark.splitsWord) return { start: mark.start - before, end: mark.end + after, newText: '' };
  return { start: mark.start, end: mark.end + (before || mark.start === 0 ? after : 0), newText: '' };
}

const LETTER = /[\p{L}'’]/u;

/** `star-page-splits-word`: where the page breaks is a fact, so no fix is preferred. */
export const starPageSplitsWord = rule('star-page-splits-word', (input, report) => {
  const { text } = input;
  for (const mark of input.document.pageMarks) {
    if (!mark.splitsWord) continue;
    let left = mark.start;
    while (left > 0 && text[left - 1] === ' ') left--;
    const hyphen = text[left - 1] === '-' ? 1 : 0;
    let start = left - hyphen;
    while (start > 0 && LETTER.test(text[start - 1]!)) start--;
    let right = mark.end;
    while (text[right] === ' ') right++;
    let end = right;
    while (end < text.length && LETTER.test(text[end]!)) end++;
    const word = text.slice(start, left - hyphen) + text.slice(right, end);
    const own = input.slice(mark);
    report({
      start: mark.start,
      end: mark.end,
      message: `Page mark inside the word \`${word}\`.`,
      fixes: [
        { title: 'Move the mark before the word', edits: [{ start, end, newText: `${own} ${word}` }] },
        { title: 'Move the mark after the word', edits: [{ start, end, newText: `${word} ${own}` }] },
      ].filter(() => mark.form !== 'html'),
    });
  }
});
