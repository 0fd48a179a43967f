import type { HistoryPart } from '../../citation/citation';
import type { Reference } from '../../reference/reference';
import { t } from '../translation';
import { lineNumber, linesOf, shownPath, type View } from '../view';

/** History of a case that another place says, with where. */
export interface HistorySaid {
  readonly part: HistoryWords;
  /** `on line 12`, `in other.txt, line 3`. */
  readonly where: string;
}

/** What a card says of a history clause. */
export interface HistoryWords extends Pick<HistoryPart, 'relation' | 'target'> {
  readonly cite: { readonly volume: string; readonly reporter: string; readonly page: string } | undefined;
}

/** Files asked for a card: those whose citations of the case tell what became of it. */
const FILES = 12;

/** What became of a case, as other citations of this file and of the other files here say; what `here` itself says is left out. */
export function historySaid(view: View, target: string, here: Reference): readonly HistorySaid[] {
  const said: HistorySaid[] = [];
  const known = new Set(here.target === target ? here.history.map(keyOf) : []);
  const add = (part: HistoryWords, where: string): void => {
    const key = keyOf(part);
    if (known.has(key)) return;
    known.add(key);
    said.push({ part, where });
  };
  for (const reference of view.analysis.references) {
    if (reference === here || reference.target !== target) continue;
    for (const part of reference.history) add(part, t('on line {0}', lineNumber(view.lines, reference.start)));
  }
  const others = view.corpus.telling(target).filter(file => file.key !== view.key);
  for (const file of others.slice(0, FILES)) {
    for (const row of file.rows ?? []) {
      if (row.target !== target || row.history.length === 0) continue;
      const line = lineNumber(linesOf(file), row.start);
      for (const part of row.history) add(part, t('in {0}, line {1}', shownPath(view, file.key), line));
    }
  }
  return said;
}

function keyOf(part: HistoryWords): string {
  return `${part.relation} ${part.target ?? ''}`;
}
