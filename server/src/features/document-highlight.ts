import type { DocumentHighlight } from 'vscode-languageserver-types';
import { highlightPlaces } from './references';
import { rangeOf, type View } from './view';

/** All mentions of the authority under the pointer; a marker with its heading and list entry; a note mark with its text. */
export function documentHighlights(view: View, offset: number): DocumentHighlight[] {
  return highlightPlaces(view, offset).map(span => ({ range: rangeOf(view.lines, span), kind: 1 }));
}
