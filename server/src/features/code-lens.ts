import type { CodeLens } from 'vscode-languageserver-types';
import { isShared } from '../corpus/facts';
import { citingAny, idsOf } from '../corpus/same-case';
import type { Opinion } from '../opinion/document';
import { counted } from './hover/words';
import { voteOf } from './in-file';
import { suggestedCase, suggestionWords } from './suggested-case';
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
  return citing > 0 ? `cited by ${citing} here${view.indexing ? ' so far' : ''}` : '';
}

/** Lines above bylines, markers and labels: what an opinion holds (DOMAIN 5.3). Words alone; nothing happens on a click. */
export function codeLenses(view: View): CodeLens[] {
  const { document } = view.analysis;
  const lenses: CodeLens[] = [];
  const add = (start: number, title: string): void => {
    lenses.push({ range: rangeOf(view.lines, { start, end: start }), command: { title, command: '' } });
  };
  for (const opinion of document.opinions) {
    const authorities = counted(authoritiesOf(view, opinion), 'authority', 'authorities');
    if (opinion.index === 0 && document.labels.length === 0) {
      const separate = document.opinions.length - 1;
      const start = document.headings[opinion.heading]?.start ?? opinion.start;
      const words = [authorities, separate > 0 && counted(separate, 'separate opinion'), citedHere(view)];
      add(start, words.filter(Boolean).join(' · '));
    } else if (opinion.marker >= 0) {
      add(
        document.markers[opinion.marker]!.start,
        [voteOf(document, opinion), authorities].filter(Boolean).join(' · '),
      );
    }
  }
  document.labels.forEach(label => {
    const same = document.labels.filter(other => other.text === label.text);
    const end = document.labels.find(other => other.start > label.start)?.start ?? document.text.length;
    const pages = document.pageMarks
      .filter(mark => label.start <= mark.start && mark.start < end)
      .map(mark => mark.page);
    const range = pages.length > 0 ? ` · pages ${pages[0]! - 1} or earlier to ${pages.at(-1)}` : '';
    add(
      label.start,
      same.length > 1 ? `excerpt ${same.indexOf(label) + 1} of ${same.length}${range}` : `whole opinion${range}`,
    );
  });
  return lenses.sort((a, b) => a.range.start.line - b.range.start.line);
}

/** The line that offers the case a file looks like, where the file does not say which it is; a click asks. */
export function identityLens(view: View, command: string): CodeLens[] {
  const suggested = suggestedCase(view);
  if (!suggested) return [];
  const range = rangeOf(view.lines, { start: 0, end: 0 });
  const title = `${suggestionWords(suggested)}. Set case…`;
  return [{ range, command: { title, command, ...(command === '' ? {} : { arguments: [view.uri] }) } }];
}
