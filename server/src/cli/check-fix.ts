import * as fs from 'node:fs';
import * as path from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { applyEdits, fixAllEdits, safeFix } from '../rules/fix-all';
import type { Finding, Fix } from '../rules/rule';

/** Fixes make room for one another: rounds until nothing changes, at most this many. */
const ROUNDS = 10;

export interface Mended {
  readonly text: string;
  /** Findings mended. */
  readonly count: number;
}

/**
 * Mends a text: safe fixes, encoding and markup; with rules named, every preferred fix of those rules. `findings` is asked
 * anew after each round.
 */
export function mend(
  text: string,
  findings: (text: string) => readonly Finding[],
  named: readonly string[] | undefined,
): Mended {
  const wanted =
    named === undefined
      ? safeFix
      : (finding: Finding, fix: Fix): boolean => named.includes(finding.id) || safeFix(finding, fix);
  let current = text;
  let count = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const { edits, fixed } = fixAllEdits(findings(current), wanted);
    if (edits.length === 0) break;
    const next = applyEdits(current, edits);
    if (next === current) break;
    current = next;
    count += fixed.length;
  }
  return { text: current, count };
}

/** Unified diff of a file before and after, paths as `patch -p1` takes them. */
export function unifiedDiff(file: string, before: string, after: string): string {
  const name = file.replaceAll('\\', '/').replace(/^(?:\.\/|\/)+/, '');
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 1 }).replace(
    /^=+\n/,
    '',
  );
}

/**
 * Replaces a file's bytes at once: a reader sees the old file or the new one, never half of it. A link is followed, the
 * mode is kept.
 */
export function writeAtomically(file: string, bytes: Uint8Array): void {
  const real = fs.realpathSync(file);
  // A file that may not be written stays as it is, though its folder would let it be replaced.
  fs.accessSync(real, fs.constants.W_OK);
  const { mode } = fs.statSync(real);
  const temporary = path.join(path.dirname(real), `.${path.basename(real)}.${process.pid}.tmp`);
  try {
    const handle = fs.openSync(temporary, 'wx', mode);
    try {
      fs.writeFileSync(handle, bytes);
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
    fs.chmodSync(temporary, mode);
    fs.renameSync(temporary, real);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}
