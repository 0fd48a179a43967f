import * as fs from 'node:fs';
import { usReportsFrom } from '../../../server/src/authority/us-reports';
import type { Family } from '../../../server/src/opinion/document';
import { analyse } from '../../../server/src/reference/analyse';
import type { Reference } from '../../../server/src/reference/reference';

/**
 * Part of a real opinion with every citation and reference in it drawn by hand: ⟦span⟧{kind target}. `?` stands for any kind
 * or any target, `*` for any one step of a target, where the text alone does not settle it. `!` before the kind is said of
 * what the program is known not to read as drawn.
 */
export interface Passage {
  readonly title: string;
  readonly family: Family;
  /** Which case it is from, where a reference is read by it. */
  readonly own?: string;
  readonly drawn: string;
}

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly target: string;
  readonly known: boolean;
}

/** How a passage was read: marks met exactly, those missed with why, and rows that nobody drew. */
export interface Reading {
  readonly marks: number;
  readonly met: number;
  readonly missed: readonly { readonly mark: Mark; readonly why: string }[];
  readonly extra: readonly string[];
}

const caseList = usReportsFrom(fs.readFileSync('server/data/us-reports.txt', 'utf8'));

/** The text without its drawing, and the marks in the order of their starts. */
export function undrawn(drawn: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  const open: number[] = [];
  let text = '';
  for (let at = 0; at < drawn.length; at++) {
    const char = drawn[at] as string;
    if (char === '⟦') open.push(text.length);
    else if (char === '⟧') {
      const close = drawn.indexOf('}', at);
      const said = drawn.slice(at + 2, close);
      const known = said.startsWith('!');
      const [kind = '', ...target] = (known ? said.slice(1) : said).split(' ');
      marks.push({ start: open.pop() as number, end: text.length, kind, target: target.join(' '), known });
      at = close;
    } else text += char;
  }
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
}

export function read(passage: Passage): Reading {
  const { text, marks } = undrawn(passage.drawn);
  const identity = passage.own === undefined ? {} : { identity: { target: passage.own, source: 'manifest' as const } };
  const rows = analyse(text, { caseList, ...identity }, { family: passage.family }).references;
  const taken = new Set<Reference>();
  const missed: { mark: Mark; why: string }[] = [];
  for (const mark of marks) {
    const row =
      rows.find(each => each.start === mark.start && each.end === mark.end && !taken.has(each)) ??
      rows.find(each => each.start < mark.end && mark.start < each.end && !taken.has(each) && each.kind === mark.kind);
    if (row !== undefined) taken.add(row);
    const why = row === undefined ? 'not found' : differs(text, mark, row);
    if (why !== undefined) missed.push({ mark, why });
  }
  const extra = rows
    .filter(row => !taken.has(row))
    .map(row => `${text.slice(row.start, row.end)} as ${row.kind} ${row.target}`);
  return { marks: marks.length, met: marks.length - missed.length, missed, extra };
}

function differs(text: string, mark: Mark, row: Reference): string | undefined {
  if (row.start !== mark.start || row.end !== mark.end)
    return `read as «${text.slice(row.start, row.end)}» ${row.kind} ${row.target}`;
  if (mark.kind !== '?' && mark.kind !== row.kind) return `read as ${row.kind} ${row.target}`;
  return agrees(mark.target, row.target) ? undefined : `leads to ${row.target}: ${row.reason ?? ''}`;
}

function agrees(drawn: string, is: string | null): boolean {
  if (drawn === '?') return true;
  if (drawn === 'null' || is === null) return drawn === (is ?? 'null');
  const steps = is.split('/');
  return (
    drawn.split('/').length === steps.length &&
    drawn.split('/').every((step, index) => step === '*' || step === steps[index])
  );
}
