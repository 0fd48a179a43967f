import type { Range } from 'vscode-languageserver-types';
import { rangeOf, type View } from './view';

/** Ranges that an editor changes together, and what may be typed there (the protocol's shape, which the types package lacks). */
export interface LinkedEditingRanges {
  ranges: Range[];
  wordPattern?: string;
}

/** The names of a tag and of its other end, when the pointer stands on one of them: typing changes both. */
export function linkedEditingRanges(view: View, offset: number): LinkedEditingRanges | undefined {
  const { tags } = view.analysis.document;
  const tag = tags.find(candidate => candidate.name.start <= offset && offset <= candidate.name.end);
  const partner = tag && tags[tag.partner];
  if (!tag || !partner) return undefined;
  const ranges = [tag.name, partner.name].sort((a, b) => a.start - b.start).map(span => rangeOf(view.lines, span));
  return { ranges, wordPattern: '[A-Za-z][\\w-]*' };
}
