import type { Lines } from '../corpus/lines';
import type { Finding, Severity } from '../rules/rule';

export interface RowPlace {
  readonly line: number;
  readonly character: number;
}

/** A finding as `check` writes it (DESIGN 4). Lines and characters from 0, in UTF-16 units. */
export interface CheckRow {
  readonly file: string;
  readonly id: string;
  readonly severity: Severity;
  readonly start: RowPlace;
  readonly end: RowPlace;
  readonly offset: readonly [number, number];
  readonly message: string;
  readonly fixes: readonly {
    readonly title: string;
    readonly edits: readonly { readonly start: RowPlace; readonly end: RowPlace; readonly newText: string }[];
  }[];
  readonly related?: readonly { readonly start: RowPlace; readonly end: RowPlace; readonly message: string }[];
  readonly count?: number;
}

export function rowOf(file: string, finding: Finding, lines: Lines): CheckRow {
  const at = (offset: number): RowPlace => lines.positionAt(offset);
  return {
    file,
    id: finding.id,
    severity: finding.severity,
    start: at(finding.start),
    end: at(finding.end),
    offset: [finding.start, finding.end],
    message: finding.message,
    fixes: finding.fixes.map(fix => ({
      title: fix.title,
      edits: fix.edits.map(edit => ({ start: at(edit.start), end: at(edit.end), newText: edit.newText })),
    })),
    ...(finding.related
      ? { related: finding.related.map(one => ({ start: at(one.start), end: at(one.end), message: one.message })) }
      : {}),
    ...(finding.count === undefined ? {} : { count: finding.count }),
  };
}
