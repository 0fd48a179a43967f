import type { CodeAction } from 'vscode-languageserver-types';
import type { Span } from '../../opinion/span';
import type { CitationStyle } from '../citation-style';
import { asWorkspaceEdit } from '../tag-edits';
import { rangeOf, type View } from '../view';
import { addYear, citationStyle, expandShortForm, reporterStyle } from './citations';
import { listFromMarkers, markerFromHeading } from './markers';
import type { Offer } from './refactoring';
import { allMentions, tags } from './tags';

const OFFERS: readonly Offer[] = [
  tags,
  allMentions,
  markerFromHeading,
  listFromMarkers,
  expandShortForm,
  addYear,
  reporterStyle,
  citationStyle,
];

/**
 * Refactorings for a selection, each one edit that is undone in one step. Empty when none applies. Where the editor
 * `previews`, edits of many places ask to be looked at first.
 */
export function refactorings(
  view: View,
  selection: Span,
  only: readonly string[] | undefined,
  style: CitationStyle,
  previews: boolean,
): CodeAction[] {
  const wanted = (kind: string): boolean =>
    !only || only.some(asked => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
  if (!wanted('refactor.rewrite') && !wanted('refactor.inline')) return [];
  return OFFERS.flatMap(offer => offer(view, selection, style))
    .filter(one => wanted(one.kind))
    .map(one => ({
      title: one.title,
      kind: one.kind,
      edit: one.preview
        ? asWorkspaceEdit(view, one.edits, one.title.replace(/…$/, ''), previews)
        : {
            changes: {
              [view.uri]: one.edits.map(edit => ({ range: rangeOf(view.lines, edit), newText: edit.newText })),
            },
          },
    }));
}
