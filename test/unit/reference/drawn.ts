import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { type CaseList, EMPTY_CASE_LIST } from '../../../server/src/authority/case-list';
import { usReportsFrom } from '../../../server/src/authority/us-reports';
import type { Family } from '../../../server/src/opinion/document';
import type { CaseIdentity } from '../../../server/src/opinion/identity';
import { analyse } from '../../../server/src/reference/analyse';
import type { Analysis } from '../../../server/src/reference/analysis';
import type { Reference } from '../../../server/src/reference/reference';

export const builtIn: CaseList = usReportsFrom(fs.readFileSync('server/data/us-reports.txt', 'utf8'));

export interface DrawnOptions {
  readonly caseList?: CaseList;
  readonly identity?: Partial<CaseIdentity>;
  readonly family?: Family;
  readonly anaphors?: boolean;
  readonly bareNames?: 'strict' | 'normal' | 'off';
}

/** A list that knows nothing, for what must hold without one. */
export const NO_LIST: DrawnOptions = { caseList: EMPTY_CASE_LIST };

/**
 * A text with what is asked drawn in it: «…» is the exact span of a reference, answered in order by `answers`; ‹…› are words
 * that no reference may touch. An answer is `target`, or `kind target`, and may go on with a confidence, `<- words` for the
 * full citation it leans on, `@ words` for the place found, and `! fault` for a fault. Parts left out are not looked at.
 */
export function drawn(text: string, answers: readonly string[], options: DrawnOptions = {}): Analysis {
  const { plain, asked, traps } = readDrawing(text);
  const identity: CaseIdentity | undefined =
    options.identity === undefined ? undefined : { target: null, source: 'manifest', ...options.identity };
  const context = {
    caseList: options.caseList ?? builtIn,
    ...(identity === undefined ? {} : { identity }),
    ...(options.anaphors === undefined ? {} : { anaphors: options.anaphors }),
    ...(options.bareNames === undefined ? {} : { bareNames: options.bareNames }),
  };
  let analysis = analyse(plain, context, options.family === undefined ? {} : { family: options.family });
  if (analysis.document.family === 'none') analysis = analyse(plain, context, { family: 'plain' });
  const { references } = analysis;
  assert.equal(asked.length, answers.length, 'an answer for every drawn reference');
  asked.forEach(([start, end], index) => {
    const reference = references.find(candidate => candidate.start === start && candidate.end === end);
    const all = references.map(
      other => `${other.kind} ${JSON.stringify(plain.slice(other.start, other.end))} ${other.target}`,
    );
    assert.ok(
      reference !== undefined,
      `no reference is exactly «${plain.slice(start, end)}»; there are:\n${all.join('\n')}`,
    );
    check(plain, reference, answers[index] as string);
  });
  for (const [start, end] of traps) {
    const touching = references.find(candidate => candidate.start < end && start < candidate.end);
    assert.equal(
      touching && `${touching.kind} ${plain.slice(touching.start, touching.end)} ${touching.target}`,
      undefined,
      plain.slice(start, end),
    );
  }
  return analysis;
}

const KINDS =
  /^(?:full-case|order|docket|short-case|id|ibid|supra-case|supra-page|infra|ante|post|bare-name|intra-court|hereafter-short|constitution|statute|rule|regulation|treatise|book|article|restatement|legislative|record|neutral|truncated|anaphor)$/;

function check(text: string, reference: Reference, answer: string): void {
  const [rest = '', fault] = answer.split(' ! ');
  const [before = '', place] = rest.split(' @ ');
  const [head = '', antecedent] = before.split(' <- ');
  const where = `«${text.slice(reference.start, reference.end)}»: ${reference.reason ?? ''}`;
  const confidence = / (certain|likely|forward|low)$/.exec(head)?.[1];
  const words = confidence === undefined ? head : head.slice(0, -confidence.length - 1);
  const kind = words.split(' ')[0] as string;
  const target = KINDS.test(kind) && words.includes(' ') ? words.slice(kind.length + 1) : words;
  if (KINDS.test(kind) && words.includes(' ')) assert.equal(reference.kind, kind, `kind of ${where}`);
  assert.equal(reference.target ?? 'null', target, `target of ${where}`);
  if (confidence !== undefined) assert.equal(reference.confidence, confidence, `confidence of ${where}`);
  if (antecedent !== undefined) {
    const { start = 0, end = 0 } = reference.antecedent ?? {};
    assert.equal(text.slice(start, end), antecedent, `antecedent of ${where}`);
  }
  if (place !== undefined)
    assert.ok(
      text.startsWith(place, reference.place?.start ?? -1),
      `place of ${where}: ${text.slice(reference.place?.start ?? 0).slice(0, 30)}`,
    );
  if (fault !== undefined)
    assert.deepEqual(
      reference.faults.map(one => one.id),
      fault === 'none' ? [] : [fault],
      `faults of ${where}`,
    );
}

interface Drawing {
  readonly plain: string;
  readonly asked: readonly (readonly [number, number])[];
  readonly traps: readonly (readonly [number, number])[];
}

function readDrawing(text: string): Drawing {
  let plain = '';
  const asked: [number, number][] = [];
  const traps: [number, number][] = [];
  const open: { sign: string; start: number }[] = [];
  for (const char of text) {
    if (char === '«' || char === '‹') open.push({ sign: char, start: plain.length });
    else if (char === '»' || char === '›') {
      const last = open.pop();
      if (last !== undefined) (char === '»' ? asked : traps).push([last.start, plain.length]);
    } else plain += char;
  }
  asked.sort((a, b) => a[0] - b[0]);
  return { plain, asked, traps };
}
