import type { Span } from '../../opinion/span';
import type { CitationStyle } from '../citation-style';
import type { TagEdit } from '../tag-edits';
import type { View } from '../view';

/** A change of the text that a person may ask for at a place; nothing is wrong there. */
export interface Refactoring {
  readonly title: string;
  /** Kind below `refactor`, as editors group them. */
  readonly kind: 'refactor.rewrite' | 'refactor.extract' | 'refactor.inline';
  readonly edits: readonly TagEdit[];
  /** Many places at once: an editor that can shows them before anything is changed. */
  readonly preview?: true;
}

/** One refactoring, or family of them: what it offers for a selection (raw offsets), nothing when it does not apply. */
export type Offer = (view: View, selection: Span, style: CitationStyle) => readonly Refactoring[];

export const NONE: readonly Refactoring[] = [];
