import * as assert from 'node:assert/strict';
import type { Citation } from '../../server/src/citation/citation';
import type { Family } from '../../server/src/opinion/document';
import { analyse } from '../../server/src/reference/analyse';
import type { Analysis } from '../../server/src/reference/analysis';
import { check } from '../../server/src/rules/check';
import { builtInList } from '../bench/texts';

const caseList = builtInList();

/** What holds for every text there is: no throw, the same answer twice, spans inside the text, findings too. */
export function assertSound(text: string, family?: Family): Analysis {
  const options = family === undefined ? {} : { family };
  const analysis = analyse(text, { caseList, anaphors: true }, options);
  const again = analyse(text, { caseList, anaphors: true }, options);
  assert.deepEqual(again.references, analysis.references, 'the same answer twice');
  assertSpans(analysis.document, text, 'document');
  assertSpans(analysis.references, text, 'references');
  assertNested(analysis.citations, text);
  assertNested(analysis.references, text);
  const findings = check(analysis, { caseList, profile: 'all', maxPerFile: 0 }, (id, error) => {
    throw new Error(`rule ${id} failed`, { cause: error });
  });
  assertSpans(findings, text, 'findings');
  return analysis;
}

/** Every value with a start and an end is a stretch of the text. */
function assertSpans(root: unknown, text: string, where: string): void {
  const seen = new Set<object>();
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || seen.has(value)) continue;
    seen.add(value);
    const { start, end } = value as { start?: unknown; end?: unknown };
    if (typeof start === 'number' && typeof end === 'number') {
      const said = `${where}: ${start}-${end} of ${text.length} in ${JSON.stringify(text.slice(0, 400))}`;
      assert.ok(Number.isInteger(start) && Number.isInteger(end), said);
      assert.ok(0 <= start && start <= end && end <= text.length, said);
      const words = (value as { text?: unknown }).text;
      if (typeof words === 'string' && where === 'references') assertSlice(words, text.slice(start, end));
    }
    for (const inner of Object.values(value)) open.push(inner);
  }
}

/** Words that were read stand in their span, but for what reading leaves out or mends: tags, marks, line ends, entities. */
function assertSlice(words: string, slice: string): void {
  if (!/^[\w ,.'§()]*$/.test(slice)) return;
  // Letters that were scanned for digits count as the digits.
  const bare = (all: string): string =>
    all
      .replace(/[^A-Za-z0-9]/g, '')
      .replace(/[Oo]/g, '0')
      .replace(/[lI]/g, '1');
  const at = bare(slice).indexOf(bare(words));
  assert.ok(at >= 0, `${JSON.stringify(words)} stands in ${JSON.stringify(slice)}`);
}

/** Citations in order; two of them share text only where one stands in the other, as `inside` says. */
function assertNested(citations: readonly Citation[], text: string): void {
  const open: number[] = [];
  for (let at = 0; at < citations.length; at++) {
    const citation = citations[at] as Citation;
    const shown = (one: Citation): string => `${one.kind} ${JSON.stringify(text.slice(one.start, one.end))}`;
    assert.ok(citation.start < citation.end, `${shown(citation)} is not empty`);
    const before = citations[at - 1];
    assert.ok(before === undefined || before.start <= citation.start, 'in document order');
    while (open.length > 0 && (citations[open[open.length - 1] as number] as Citation).end <= citation.start)
      open.pop();
    const outer = citations[open[open.length - 1] ?? -1];
    if (outer !== undefined) {
      assert.ok(citation.end <= outer.end, `${shown(citation)} laps over ${shown(outer)}`);
      assert.notEqual(citation.inside, -1, `${shown(citation)} says that it stands in ${shown(outer)}`);
    }
    assert.ok(citation.inside < at, `${shown(citation)} stands in an earlier one`);
    open.push(at);
  }
}
