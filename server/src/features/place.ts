import { factsOf } from '../corpus/facts';
import { pageAt } from '../corpus/places';
import { nameOf } from './document-symbol';
import { opinionWords } from './hover/opinion-words';
import { outlineAt } from './in-file';
import { asPlainText } from './markdown';
import { caseTitleOfFile } from './own-case';
import { shortened } from './sentence';
import { said } from './translation';
import type { View } from './view';

/** What the status item shows of a place. */
export interface PlaceInFile {
  readonly family: string;
  readonly evidence: string;
  readonly target: string | null;
  readonly cite: string | null;
  readonly name: string | null;
  readonly source: string | null;
  readonly page: number | null;
  readonly opinion: string;
}

/** Family, case, page and opinion at an offset. */
export function placeAt(view: View, offset: number): PlaceInFile {
  const { document } = view.analysis;
  const own = caseTitleOfFile(view);
  const opinion = document.opinions.findLast(candidate => candidate.start <= offset && offset <= candidate.end);
  const notation = outlineAt(document.outline, offset).find(node => node.kind === 'notation');
  return {
    family: document.family,
    evidence: said(document.evidence[0] ?? ''),
    target: own?.identity.target ?? null,
    cite: own?.cite ?? null,
    name: own?.name ?? null,
    source: own ? said(own.source) : null,
    page: pageAt(view.corpus.file(view.key) ?? factsOf(view.key, view.analysis), offset) ?? null,
    opinion: notation ? nameOf(notation) : opinion ? shortened(asPlainText(opinionWords(opinion)), 60) : '',
  };
}
