import type { CodeLens } from 'vscode-languageserver-types';
import { isShared } from '../corpus/facts';
import { citingAny, idsOf } from '../corpus/same-case';
import type { Opinion } from '../opinion/document';
import { counted } from './hover/words';
import { voteOf } from './in-file';
import { suggestedCase, suggestionWords } from './suggested-case';
import { t } from './translation';
import { rangeOf, type View } from './view';

/** Authorities an opinion cites, each counted once. */
function authoritiesOf(view: View, opinion: Opinion): number {
  const targets = new Set<string>();
  for (const reference of view.analysis.references) {
    if (reference.opinion === opinion.index && reference.target && isShared(reference.target))
      targets.add(reference.target);
  }
  return targets.size;
}

/** `cited by 212 here`: files that cite the case of this one; '' when there is none, or nobody says which case it is. */
function citedHere(view: View): string {
  const target = view.analysis.identity?.target;
  const files = target ? citingAny(view.corpus, idsOf(view.corpus, target)) : [];
  const citing = files.filter(file => file.key !== view.key).length;
  if (citing === 0) return '';
  return view.indexing ? t('cited by {0} here so far', citing) : t('cited by {0} here', citing);
}

/** What a line is above; its words are worked out once it is shown. */
export interface LensData {
  readonly uri: string;
  readonly above: 'opinion' | 'label';
  /** Index of the opinion or label. */
  readonly index: number;
}

/** Places of lines above bylines, markers and labels (DOMAIN 5.3); `lensTitle` gives their words. */
export function codeLenses(view: View): CodeLens[] {
  const { document } = view.analysis;
  const lenses: CodeLens[] = [];
  const add = (start: number, above: LensData['above'], index: number): void => {
    const data: LensData = { uri: view.uri, above, index };
    lenses.push({ range: rangeOf(view.lines, { start, end: start }), data });
  };
  for (const opinion of document.opinions) {
    if (isLead(view, opinion))
      add(document.headings[opinion.heading]?.start ?? opinion.start, 'opinion', opinion.index);
    else if (opinion.marker >= 0) add(document.markers[opinion.marker]!.start, 'opinion', opinion.index);
  }
  document.labels.forEach((label, index) => {
    add(label.start, 'label', index);
  });
  return lenses.sort((a, b) => a.range.start.line - b.range.start.line);
}

const isLead = (view: View, opinion: Opinion): boolean =>
  opinion.index === 0 && view.analysis.document.labels.length === 0;

/** What an opinion holds, in words: nothing happens on a click. '' for what is no longer there. */
export function lensTitle(view: View, { above, index }: LensData): string {
  const { document } = view.analysis;
  if (above === 'label') return labelTitle(view, index);
  const opinion = document.opinions[index];
  if (!opinion) return '';
  const authorities = counted(authoritiesOf(view, opinion), '1 authority', '{0} authorities');
  const separate = document.opinions.length - 1;
  const words = isLead(view, opinion)
    ? [authorities, separate > 0 && counted(separate, '1 separate opinion', '{0} separate opinions'), citedHere(view)]
    : [voteOf(document, opinion), authorities];
  return words.filter(Boolean).join(' · ');
}

function labelTitle(view: View, index: number): string {
  const { document } = view.analysis;
  const label = document.labels[index];
  if (!label) return '';
  const same = document.labels.filter(other => other.text === label.text);
  const end = document.labels[index + 1]?.start ?? document.text.length;
  const pages = document.pageMarks.filter(mark => label.start <= mark.start && mark.start < end).map(mark => mark.page);
  const range = pages.length > 0 ? ` · ${t('pages {0} or earlier to {1}', pages[0]! - 1, pages.at(-1)!)}` : '';
  const which = same.length > 1 ? t('excerpt {0} of {1}', same.indexOf(label) + 1, same.length) : t('whole opinion');
  return which + range;
}

/** The line that offers the case a file looks like, where the file does not say which it is; a click asks. */
export function identityLens(view: View, command: string): CodeLens[] {
  const suggested = suggestedCase(view);
  if (!suggested) return [];
  const range = rangeOf(view.lines, { start: 0, end: 0 });
  const title = t('{0}. Set case…', suggestionWords(suggested));
  return [{ range, command: { title, command, ...(command === '' ? {} : { arguments: [view.uri] }) } }];
}
