import * as assert from 'node:assert/strict';
import type { Citation } from '../../../../server/src/citation/citation';
import { findCitations } from '../../../../server/src/citation/find';
import { parseOpinion } from '../../../../server/src/opinion/parse';

/** What a drawn text must give: its marked spans in order, each with kind and target. */
export type Drawn = readonly (readonly [kind: string, target: string | null])[];

/** The text without its marks ⟦ ⟧, and the spans they drew. */
export function undraw(drawn: string): { text: string; spans: [number, number][] } {
  const spans: [number, number][] = [];
  let text = '';
  let start = 0;
  for (const c of drawn) {
    if (c === '⟦') start = text.length;
    else if (c === '⟧') spans.push([start, text.length]);
    else text += c;
  }
  return { text, spans };
}

/** Citations of a text read as plain text, leaving out the kinds that are not of this folder. */
export function others(text: string): Citation[] {
  const { citations } = findCitations(parseOpinion(text, { family: 'plain' }));
  return citations.filter(each => OTHERS.has(each.kind));
}

const OTHERS: ReadonlySet<string> = new Set([
  'constitution',
  'statute',
  'rule',
  'regulation',
  'treatise',
  'book',
  'article',
  'restatement',
  'legislative',
  'record',
  'docket',
  'neutral',
  'truncated',
  'hereafter-short',
]);

/** The citations of `drawn` are exactly its marked spans, with these kinds and targets. */
export function draws(drawn: string, expected: Drawn): void {
  const { text, spans } = undraw(drawn);
  const found = others(text).map(each => [text.slice(each.start, each.end), each.kind, each.target]);
  const wanted = spans.map(([start, end], i) => [text.slice(start, end), expected[i]?.[0], expected[i]?.[1]]);
  assert.deepEqual(found, wanted);
}
