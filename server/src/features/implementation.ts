import type { Location } from 'vscode-languageserver-types';
import { entrance } from './in-file';
import { sharedTargetAt } from './references';
import { linesOf, rangeOf, type View } from './view';

/**
 * The separate opinions of a case: of the one cited at the pointer where its file is here, else of the file's own. Empty when
 * there is none.
 */
export function implementations(view: View, offset: number): Location[] {
  const target = sharedTargetAt(view, offset);
  const own = target === undefined || target === view.analysis.identity?.target;
  if (own) {
    const { document } = view.analysis;
    return document.opinions
      .filter(opinion => opinion.index > 0)
      .map(opinion => ({ uri: view.uri, range: rangeOf(view.lines, entrance(document, opinion)) }));
  }
  return view.corpus.filesOf(target).flatMap(file => {
    const lines = linesOf(file);
    return file.opinions.slice(1).map(({ start }) => {
      const place = lines.positionAt(start);
      return { uri: file.key, range: { start: place, end: place } };
    });
  });
}
