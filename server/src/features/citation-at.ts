import type { Range } from 'vscode-languageserver-types';
import type { Reference } from '../reference/reference';
import { authorityTitle } from './authority-title';
import { shortened, withoutMarks } from './sentence';
import { rangeOf, type View } from './view';

/** A citation to jump to. */
export interface CitationStop {
  readonly range: Range;
  /** What it means, for a person who does not see the place: `Malloy v. Hogan, 378 U.S. 1 (1964)`; the words of the text when nothing is known. */
  readonly words: string;
  readonly resolved: boolean;
  /** Its number among the citations gone through, from 1, and how many there are. */
  readonly number: number;
  readonly count: number;
  /** True when the way led past the end of the file and on from its other end. */
  readonly wrapped: boolean;
}

/** Citations a person goes through: those inside another's parenthetical are stops of their own. */
function stops(view: View, only: 'all' | 'unresolved'): readonly Reference[] {
  const { references } = view.analysis;
  const wanted = only === 'all' ? references : references.filter(reference => reference.target === null);
  // Document order is by start; two that begin together are one stop.
  return wanted.filter((reference, index) => wanted[index - 1]?.start !== reference.start);
}

/** The next or previous citation from a place, round the end of the file; undefined when there is none. */
export function citationFrom(
  view: View,
  offset: number,
  direction: 'next' | 'previous',
  only: 'all' | 'unresolved' = 'all',
): CitationStop | undefined {
  const list = stops(view, only);
  if (list.length === 0) return undefined;
  let index: number;
  if (direction === 'next') index = list.findIndex(reference => reference.start > offset);
  else index = list.findLastIndex(reference => reference.start < offset);
  const wrapped = index < 0;
  if (wrapped) index = direction === 'next' ? 0 : list.length - 1;
  const reference = list[index]!;
  const words =
    reference.target === null || /^(?:self\b|file:)/.test(reference.target)
      ? shortened(withoutMarks(view.analysis.document.text.slice(reference.start, reference.end)), 120)
      : authorityTitle(view, reference.target);
  return {
    range: rangeOf(view.lines, reference),
    words,
    resolved: reference.target !== null,
    number: index + 1,
    count: list.length,
    wrapped,
  };
}
