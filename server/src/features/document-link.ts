import type { DocumentLink } from 'vscode-languageserver-types';
import { pinnedPlace } from '../corpus/places';
import { holdingFiles } from '../corpus/same-case';
import { t } from './translation';
import { linesOf, rangeOf, shownPath, type View } from './view';

/** Links to cited opinions that are in the workspace, at the pinned place; never to the web (DOMAIN 5.3: privacy). */
export function documentLinks(view: View): DocumentLink[] {
  const links: DocumentLink[] = [];
  for (const reference of view.analysis.references) {
    if (reference.kind !== 'full-case' || !reference.target || !reference.volume || !reference.page) continue;
    const { files, as } = holdingFiles(view.corpus, reference.target);
    const file = files.find(other => other.key !== view.key);
    if (!file) continue;
    const { weight } = reference;
    const { start } = pinnedPlace(file, reference.pins[0], { weight, cited: as && reference.target });
    const { line, character } = linesOf(file).positionAt(start);
    links.push({
      range: rangeOf(view.lines, { start: reference.volume.start, end: reference.page.end }),
      target: `${file.key}#L${line + 1},${character + 1}`,
      tooltip: t('Open {0}, line {1}', shownPath(view, file.key), line + 1),
    });
  }
  return links;
}
