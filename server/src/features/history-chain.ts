import type { TypeHierarchyItem } from 'vscode-languageserver-types';
import { idsOf } from '../corpus/same-case';
import { authorityItem, type Citations, dataOf, prepareCitations } from './citation-hierarchy';
import { t } from './translation';
import type { View } from './view';

/** Files that are asked what became of a case, at most. */
const FILES = 200;

/** The case at the pointer, as the history chain begins with it (DOMAIN 5.3): the case cited there, else that of the file. */
export function prepareHistory(citations: Citations, view: View, offset: number): TypeHierarchyItem[] {
  return prepareCitations(citations, view, offset).filter(item => dataOf(item).target !== null);
}

/** Later decisions in the case, as citations here say: `reversed`, `cert. denied`. Each once, in order of the files that say so. */
export function laterDecisions(citations: Citations, item: TypeHierarchyItem): TypeHierarchyItem[] {
  const found = new Map<string, TypeHierarchyItem>();
  for (const target of targetsOf(citations, item)) {
    for (const file of citations.corpus.telling(target).slice(0, FILES)) {
      for (const row of file.rows ?? []) {
        if (row.target !== target) continue;
        for (const part of row.history) {
          if (!part.target || found.has(part.target)) continue;
          const later = authorityItem(citations, part.target, '', file);
          if (later) found.set(part.target, { ...later, detail: words(part.relation, later.detail) });
        }
      }
    }
  }
  return [...found.values()];
}

/** Earlier decisions that the case reviewed, as citations here say. Each once. */
export function earlierDecisions(citations: Citations, item: TypeHierarchyItem): TypeHierarchyItem[] {
  const found = new Map<string, TypeHierarchyItem>();
  for (const target of targetsOf(citations, item)) {
    for (const file of citations.corpus.citing(target).slice(0, FILES)) {
      for (const row of file.rows ?? []) {
        const part = row.history.find(one => one.target === target);
        if (!part || !row.target || found.has(row.target)) continue;
        const earlier = authorityItem(citations, row.target, row.caption ?? '', file);
        if (earlier)
          found.set(row.target, { ...earlier, detail: words(t('{0} by this', part.relation), earlier.detail) });
      }
    }
  }
  return [...found.values()];
}

const words = (relation: string, detail: string | undefined): string => [relation, detail].filter(Boolean).join(' · ');

function targetsOf(citations: Citations, item: TypeHierarchyItem): readonly string[] {
  const { target } = dataOf(item);
  return target === null ? [] : [...idsOf(citations.corpus, target)];
}
