import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { type CaseList, EMPTY_CASE_LIST } from '../../../server/src/authority/case-list';
import { caseListFrom, caseTableOf } from '../../../server/src/authority/case-list-file';
import { mergeCaseLists } from '../../../server/src/authority/merged-case-list';
import { usReportsFrom } from '../../../server/src/authority/us-reports';
import type { CaseIdentity } from '../../../server/src/opinion/identity';
import { analyse } from '../../../server/src/reference/analyse';
import { type CheckOptions, check } from '../../../server/src/rules/check';
import { applyEdits } from '../../../server/src/rules/fix-all';
import type { Finding } from '../../../server/src/rules/rule';

let list: CaseList | undefined;

/** The built-in case list, read once. */
export function builtIn(): CaseList {
  list ??= usReportsFrom(fs.readFileSync('server/data/us-reports.txt', 'utf8'));
  return list;
}

export interface Checking extends CheckOptions {
  readonly identity?: CaseIdentity;
  /** Without the built-in list. */
  readonly bare?: boolean;
  /** A case list of the user's, as CSV. */
  readonly ownList?: string;
  readonly family?: 'lexis-tagged' | 'excerpt' | 'labelled' | 'plain' | 'html' | 'none';
}

/** What the rules say of a text, the built-in list at hand. */
export function findingsOf(text: string, options: Checking = {}): Finding[] {
  const given = options.bare ? EMPTY_CASE_LIST : builtIn();
  const { ownList } = options;
  const caseList =
    ownList === undefined ? given : mergeCaseLists(caseTableOf([caseListFrom(ownList, 'csv', 'own.csv')]), given);
  const analysis = analyse(
    text,
    { caseList, ...(options.identity ? { identity: options.identity } : {}) },
    {
      ...(options.family ? { family: options.family } : {}),
      ...(options.concurStyle ? { concurStyle: options.concurStyle } : {}),
    },
  );
  return check(analysis, { maxPerFile: 0, ...options, caseList }, (id, error) => {
    throw new Error(`${id}: ${error instanceof Error ? error.stack : error}`);
  });
}

/** `3:1984-2001 target-missing-tag hint`, 0-based, the end on the same line unless stated. */
export function shown(text: string, finding: Finding): string {
  const start = place(text, finding.start);
  const end = place(text, finding.end);
  const to = end.line === start.line ? String(end.character) : `${end.line}:${end.character}`;
  return `${start.line}:${start.character}-${to} ${finding.id} ${finding.severity}`;
}

function place(text: string, offset: number): { line: number; character: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length - 1;
  return { line, character: offset - (before.lastIndexOf('\n') + 1) };
}

/** A text in which `[[` and `]]` draw the range a finding should have. */
export function drawn(text: string): { text: string; ranges: { start: number; end: number }[] } {
  const ranges: { start: number; end: number }[] = [];
  let plain = '';
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text.startsWith('[[', at)) {
      open.push(plain.length);
      at++;
    } else if (text.startsWith(']]', at) && open.length > 0) {
      ranges.push({ start: open.pop()!, end: plain.length });
      at++;
    } else plain += text[at];
  }
  return { text: plain, ranges };
}

/** The findings of one id stand exactly at the drawn ranges. Returns them. */
export function fires(id: string, drawing: string, options: Checking = {}): Finding[] {
  const { text, ranges } = drawn(drawing);
  const found = findingsOf(text, options).filter(finding => finding.id === id);
  assert.deepEqual(
    found.map(({ start, end }) => `${text.slice(0, start)}[[${text.slice(start, end)}]]${text.slice(end)}`),
    ranges.map(({ start, end }) => `${text.slice(0, start)}[[${text.slice(start, end)}]]${text.slice(end)}`),
    `${id} in ${JSON.stringify(text)}`,
  );
  return found;
}

/** No finding of the id. */
export function silent(id: string, text: string, options: Checking = {}): void {
  assert.deepEqual(
    findingsOf(text, options)
      .filter(finding => finding.id === id)
      .map(finding => `${finding.id} ${finding.message}`),
    [],
    text,
  );
}

/** The preferred fix of the only finding of an id makes `after` of the text, and the finding is gone. */
export function mends(id: string, before: string, after: string, options: Checking & { title?: RegExp } = {}): void {
  const found = findingsOf(before, options).filter(finding => finding.id === id);
  assert.equal(found.length, 1, `one ${id} in ${JSON.stringify(before)}, not ${found.length}`);
  const fix = found[0]!.fixes.find(one => (options.title ? options.title.test(one.title) : one.preferred));
  assert.ok(fix, `${id} has a fix`);
  const fixed = applyEdits(before, fix.edits);
  assert.equal(fixed, after);
  silent(id, fixed, options);
}
