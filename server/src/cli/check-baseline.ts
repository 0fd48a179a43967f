import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Finding } from '../rules/rule';

/** Known findings of a file: a key for what is wrong, and how many times it stands there. */
type Known = Record<string, number>;

interface Stored {
  readonly version: 1;
  readonly files: Record<string, Known>;
}

/**
 * Findings that were there before, so that a corpus with old findings reports only new ones. A key is the id with a hash of
 * the words at the place and around it, not of the line number: text that moves stays known.
 */
export class Baseline {
  readonly #file: string;
  readonly #folder: string;
  readonly #known: Record<string, Known>;
  readonly #now: Record<string, Known> = {};
  /** False when the file did not exist: everything found now becomes known. */
  readonly exists: boolean;

  constructor(file: string) {
    this.#file = file;
    this.#folder = path.dirname(path.resolve(file));
    if (!fs.existsSync(this.#folder)) throw new Error(`${file}: there is no folder ${path.dirname(file)}`);
    this.exists = fs.existsSync(file);
    this.#known = this.exists ? read(file) : {};
  }

  /** For each key of a file's findings, in order, whether it is new; all are noted for `write`. */
  fresh(shown: string, keys: readonly string[]): boolean[] {
    const name = this.#name(shown);
    const left: Known = { ...this.#known[name] };
    const now: Known = {};
    const fresh = keys.map(key => {
      now[key] = (now[key] ?? 0) + 1;
      if ((left[key] ?? 0) === 0) return true;
      left[key] = left[key]! - 1;
      return false;
    });
    if (keys.length > 0) this.#now[name] = now;
    return fresh;
  }

  /** Writes what was found in this run as the new baseline; keys in order, so that it can be compared. */
  write(): void {
    const files: Record<string, Known> = {};
    for (const name of Object.keys(this.#now).sort()) {
      files[name] = Object.fromEntries(Object.entries(this.#now[name]!).sort(([a], [b]) => (a < b ? -1 : 1)));
    }
    const stored: Stored = { version: 1, files };
    // Beside its place and moved there: a run that is cut off leaves the old one.
    const temporary = `${this.#file}.${process.pid}.tmp`;
    try {
      fs.writeFileSync(temporary, `${JSON.stringify(stored, undefined, 1)}\n`);
      fs.renameSync(temporary, this.#file);
    } catch (error) {
      fs.rmSync(temporary, { force: true });
      throw error;
    }
  }

  /** Path from the baseline's folder: the same from wherever the command is run. */
  #name(shown: string): string {
    return path.relative(this.#folder, path.resolve(shown)).split(path.sep).join('/');
  }
}

function read(file: string): Record<string, Known> {
  let stored: unknown;
  try {
    stored = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(
      `${file} is no baseline of opinion-lens: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const { version, files } = (stored ?? {}) as Partial<Stored>;
  if (version !== 1 || typeof files !== 'object' || files === null)
    throw new Error(`${file} is no baseline of opinion-lens`);
  return files;
}

/** What a finding is known by: its id and the words at its place and around it, not its line. */
export function baselineKey(text: string, finding: Finding): string {
  // Of the file as a whole: the words at its head do not matter.
  if (finding.id === 'file-has-no-citation') return finding.id;
  const around = text.slice(Math.max(0, finding.start - 24), finding.start) + text.slice(finding.end, finding.end + 24);
  const words = `${text.slice(finding.start, finding.end)}\n${around.replace(/\s+/g, ' ')}`;
  return `${finding.id} ${createHash('sha256').update(words).digest('hex').slice(0, 16)}`;
}
