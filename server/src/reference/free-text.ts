import type { Citation } from '../citation/citation';
import type { OpinionDocument } from '../opinion/document';
import type { Span } from '../opinion/span';
import { givenName } from './case-names';

/**
 * A test for raw offsets: true where bare words may be references. Not within citations (their explanatory parentheticals
 * apart), headings, lists of writers and what stands before the opinion.
 */
export function freeText(document: OpinionDocument, citations: readonly Citation[]): (raw: number) => boolean {
  const taken: Span[] = [];
  for (const citation of citations) {
    let from = citation.start;
    for (const paren of citation.parentheticals) {
      if (paren.kind !== 'explanatory' && paren.kind !== 'other') continue;
      if (givenName(paren.text) !== undefined) continue;
      taken.push({ start: from, end: paren.start });
      from = paren.end;
    }
    taken.push({ start: from, end: citation.end });
  }
  for (const heading of document.headings) taken.push(heading);
  for (const list of document.writerLists) taken.push(list);
  for (const label of document.labels) taken.push(label);
  if (document.frontMatter.end > document.frontMatter.start) taken.push(document.frontMatter);
  taken.sort((a, b) => a.start - b.start || a.end - b.end);
  const starts = new Int32Array(taken.length);
  const ends = new Int32Array(taken.length);
  let size = 0;
  for (const span of taken) {
    if (size > 0 && span.start < (ends[size - 1] as number)) {
      ends[size - 1] = Math.max(ends[size - 1] as number, span.end);
      continue;
    }
    starts[size] = span.start;
    ends[size++] = span.end;
  }
  return raw => {
    let low = 0;
    let high = size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= raw) low = middle + 1;
      else high = middle;
    }
    return low === 0 || raw >= (ends[low - 1] as number);
  };
}
