import type { Finding, Fix, FixEdit } from './rule';

export interface FixedText {
  readonly text: string;
  /** Findings mended, ids with counts in order of first appearance. */
  readonly fixed: ReadonlyMap<string, number>;
}

/** Which fixes may run without being looked at: safe ones, encoding and markup alone. */
export function safeFix(_finding: Finding, fix: Fix): boolean {
  return fix.safe === true;
}

/**
 * Edits of the preferred fixes that pass the filter, merged: an edit that would overlap an earlier one is left for the next
 * round, together with the others of its fix. Sorted by place.
 */
export function fixAllEdits(
  findings: readonly Finding[],
  filter: (finding: Finding, fix: Fix) => boolean = safeFix,
): { edits: FixEdit[]; fixed: Finding[] } {
  const edits: FixEdit[] = [];
  const fixed: Finding[] = [];
  const taken = new Occupied();
  for (const finding of [...findings].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const fix = finding.fixes.find(one => one.preferred && filter(finding, one));
    if (!fix || fix.edits.length === 0) continue;
    if (!fix.edits.every(edit => taken.free(edit))) continue;
    for (const edit of fix.edits) {
      taken.add(edit);
      edits.push(edit);
    }
    fixed.push(finding);
  }
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  return { edits, fixed };
}

/** Stretches already edited; an insertion occupies its place, so that two fixes never meet at one offset. */
class Occupied {
  readonly #taken: FixEdit[] = [];

  #at(offset: number): number {
    let low = 0;
    let high = this.#taken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#taken[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  free(edit: FixEdit): boolean {
    const at = this.#at(edit.start);
    const before = this.#taken[at - 1];
    const after = this.#taken[at];
    return (!before || before.end < edit.start) && (!after || edit.end < after.start);
  }

  add(edit: FixEdit): void {
    this.#taken.splice(this.#at(edit.start), 0, edit);
  }
}

/** The text with the edits made. Edits must not overlap; order does not matter. */
export function applyEdits(text: string, edits: readonly FixEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let from = 0;
  for (const edit of sorted) {
    result += text.slice(from, edit.start) + edit.newText;
    from = Math.max(from, edit.end);
  }
  return result + text.slice(from);
}
