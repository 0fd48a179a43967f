import type { Citation } from '../citation/citation';
import { type Outcome, outcome } from './outcome';

/**
 * `In the case of Hammond v. Wilder, [*] it was said`, with `[*] 25 Vermont, 342.` among the notes at the end: the old reports put
 * the names of cases in the text and their cites in notes of signs. Mark and note belong together by their order, where
 * there are as many of one as of the other.
 */

const HEAD = '\nNOTES\n';
const MARK = /\[[*†‡§|¶]{0,3}\]/g;
const NOTE = /(?:^|\n)\[[*†‡§|¶]{0,3}\] /g;

/** Gives names that nothing else resolves what the note at their mark cites. `outcomes` are those of `all`, and are changed. */
export function resolveMarkedNames(text: string, all: readonly Citation[], outcomes: (Outcome | undefined)[]): void {
  if (!all.some((citation, at) => isOpen(citation, outcomes[at]) && markBehind(text, citation.end) !== -1)) return;
  const head = text.indexOf(HEAD);
  if (head === -1) return;
  const marks = placesOf(MARK, text.slice(0, head), 0, false);
  const notes = placesOf(NOTE, text.slice(head + HEAD.length - 1), head + HEAD.length - 1, true);
  if (marks.length === 0 || marks.length !== notes.length) return;
  const cited = new Map<number, number>();
  for (let at = 0; at < all.length; at++) {
    const { start, kind, name } = all[at] as Citation;
    if (start >= head && name === undefined && (kind === 'full-case' || kind === 'id' || kind === 'ibid'))
      cited.set(start, at);
  }
  const order = new Map(marks.map((mark, index) => [mark, index] as const));
  for (let at = 0; at < all.length; at++) {
    const citation = all[at] as Citation;
    if (citation.start >= head || !isOpen(citation, outcomes[at])) continue;
    const index = order.get(markBehind(text, citation.end));
    const note = index === undefined ? undefined : cited.get(notes[index] as number);
    const meaning = note === undefined ? undefined : outcomes[note];
    if (note === undefined || meaning === undefined || meaning.target === null) continue;
    const words = text.slice((all[note] as Citation).start, (all[note] as Citation).end);
    outcomes[at] = outcome(
      meaning.target,
      'likely',
      `the note at its mark cites it: ${words}`,
      meaning.authority,
      note,
    );
  }
}

/** A name that nothing resolved. */
const isOpen = (citation: Citation, meaning: Outcome | undefined): boolean =>
  citation.kind === 'bare-name' && citation.name !== undefined && meaning?.target === null;

/** Offsets of the matches (behind them when `behind`), `from` added. */
function placesOf(pattern: RegExp, text: string, from: number, behind: boolean): readonly number[] {
  const places: number[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    places.push(from + match.index + (behind ? match[0].length : 0));
    // The break before one note ends the note before it.
    if (behind) pattern.lastIndex = match.index + match[0].length;
  }
  return places;
}

/** Offset of the bracket behind `, ` or a blank at `at`, -1 where none stands. */
function markBehind(text: string, at: number): number {
  let next = at;
  while (next < at + 4 && ',;. '.includes(text.charAt(next))) next++;
  return text.charCodeAt(next) === 91 ? next : -1;
}
