import * as assert from 'node:assert/strict';
import { citeRows } from '../../../server/src/cli/cite-row';
import { lineStartsOf, linesOver } from '../../../server/src/corpus/lines';
import { rowFactsOf } from '../../../server/src/corpus/row-facts';
import type { Family } from '../../../server/src/opinion/document';
import type { CaseIdentity } from '../../../server/src/opinion/identity';
import { analyse } from '../../../server/src/reference/analyse';
import { type CheckOptions, check } from '../../../server/src/rules/check';
import { builtIn } from '../rules/checking';

export interface Reading extends CheckOptions {
  readonly identity?: Partial<CaseIdentity>;
  readonly family?: Family;
}

/** `kind`, `kind target` or `kind target confidence`, and the fields of the row that matter here. */
export type Answer = string | readonly [string, Readonly<Record<string, unknown>>];

function read(text: string, options: Reading) {
  const identity: CaseIdentity | undefined =
    options.identity === undefined ? undefined : { target: null, source: 'manifest', ...options.identity };
  const context = { caseList: builtIn(), ...(identity === undefined ? {} : { identity }) };
  const analysis = analyse(text, context, options.family === undefined ? {} : { family: options.family });
  return analysis.document.family === 'none' ? analyse(text, context, { family: 'plain' }) : analysis;
}

/** Text with `open` … `close` drawn around ranges, taken out; the ranges in order of their starts. */
function undrawn(drawing: string, open: string, close: string) {
  const ranges: { start: number; end: number }[] = [];
  const waiting: { start: number; end: number }[] = [];
  let text = '';
  for (let at = 0; at < drawing.length; ) {
    if (drawing.startsWith(open, at)) {
      const range = { start: text.length, end: text.length };
      ranges.push(range);
      waiting.push(range);
      at += open.length;
    } else if (waiting.length > 0 && drawing.startsWith(close, at)) {
      waiting.pop()!.end = text.length;
      at += close.length;
    } else text += drawing[at++];
  }
  return { text, ranges };
}

/** The rows of `cites` for the text are exactly the drawn «…», with these answers, and no other. */
export function cites(drawing: string, answers: readonly Answer[], options: Reading = {}): void {
  const { text, ranges } = undrawn(drawing, '«', '»');
  const analysis = read(text, options);
  const lines = linesOver(lineStartsOf(text), text.length);
  const rows = citeRows({ file: 'f', text, lines, facts: { rows: rowFactsOf(analysis) } });
  const seen = rows.map(row => `${row.kind} ‹${row.text}› ${row.target} ${row.confidence ?? ''}`.trim());
  const wanted = ranges.map(({ start, end }, index) => {
    const answer = answers[index] ?? '?';
    const words = (typeof answer === 'string' ? answer : answer[0]).split(' ');
    const confidence = /^(?:certain|likely|forward|low)$/.test(words.at(-1) ?? '') ? words.pop() : undefined;
    const row = rows.find(one => one.offset[0] === start && one.offset[1] === end);
    const target = words.length > 1 ? words.slice(1).join(' ') : row?.target;
    return `${words[0]} ‹${text.slice(start, end)}› ${target} ${confidence ?? row?.confidence ?? ''}`.trim();
  });
  assert.deepEqual(seen, wanted);
  answers.forEach((answer, index) => {
    if (typeof answer === 'string') return;
    const row = rows[index] as unknown as Record<string, unknown>;
    for (const [field, value] of Object.entries(answer[1])) {
      let got: unknown = JSON.parse(JSON.stringify(row[field] ?? null));
      if (field === 'antecedent' && got !== null) {
        const { start } = got as { start: { line: number; character: number } };
        got = text.split('\n')[start.line]?.slice(start.character).slice(0, String(value).length);
      }
      if (field === 'history' || field === 'parallels')
        got = ((got ?? []) as { relation?: string; target: string }[]).map(({ relation, target }) =>
          [relation, target].filter(word => word !== undefined).join(' '),
        );
      assert.deepEqual(got, value, `${field} of ‹${row.text}›`);
    }
  });
}

/** Reports that depend on the drawing being short, unless they are what is asked. */
const USUAL = new Set(['file-has-no-citation', 'footnote-ref-no-body']);

/** The findings of a text are exactly the drawn [[…]], `id severity` for each in order, and no other. */
export function says(drawing: string, answers: readonly string[], options: Reading = {}): void {
  const { text, ranges } = undrawn(drawing, '[[', ']]');
  const analysis = read(text, options);
  const findings = check(analysis, { maxPerFile: 0, ...options, caseList: builtIn() });
  const seen = findings
    .filter(({ id }) => !USUAL.has(id) || answers.some(answer => answer.startsWith(id)))
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1))
    .map(({ id, severity, start, end }) => `${id} ${severity} ‹${text.slice(start, end)}› at ${start}`);
  const wanted = ranges.map(({ start, end }, index) => `${answers[index]} ‹${text.slice(start, end)}› at ${start}`);
  assert.deepEqual(seen, wanted);
}
