import * as fs from 'node:fs';
import * as path from 'node:path';
import picomatch from 'picomatch';

/** A file to read. */
export interface Input {
  /** As rows show it: the argument joined with the path below it. */
  readonly file: string;
  /** Where it lies; undefined for standard input. */
  readonly location: string | undefined;
  /** Named on the command line (or standard input): read whatever its family. */
  readonly named: boolean;
}

const GLOB = /[*?[\]{}!()]/;
const OPINION_FILE = /\.(?:txt|text|opinion|opn|html?|xhtml|md)$/i;
const LEFT_OUT: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn']);

/**
 * The files that the arguments name, in the order of the arguments and by name below each: files, folders (only files that
 * may be opinions) and globs. `-` and no argument at all are standard input. Yields one by one, so that a folder of any size
 * is never held in memory; `missing` hears of what cannot be read.
 */
export function* inputsOf(args: readonly string[], missing: (message: string) => void): Generator<Input> {
  for (const arg of args.length === 0 ? ['-'] : args) {
    if (arg === '-') {
      yield { file: '-', location: undefined, named: true };
      continue;
    }
    const stat = fs.statSync(arg, { throwIfNoEntry: false });
    if (stat?.isDirectory() === true) yield* below(arg, arg, new Set(), missing);
    else if (stat !== undefined) yield { file: arg, location: arg, named: true };
    else if (GLOB.test(arg)) yield* matching(arg, missing);
    else missing(`${arg}: no such file or folder`);
  }
}

function* below(
  folder: string,
  shown: string,
  seen: Set<string>,
  missing: (message: string) => void,
): Generator<Input> {
  let entries: fs.Dirent[];
  try {
    const real = fs.realpathSync(folder);
    // A link that leads back up would never end.
    if (seen.has(real)) return;
    seen.add(real);
    entries = fs.readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    missing(`${shown}: ${reason(error)}`);
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    const location = path.join(folder, entry.name);
    const name = join(shown, entry.name);
    if (entry.isDirectory()) {
      if (!LEFT_OUT.has(entry.name)) yield* below(location, name, seen, missing);
    } else if (entry.isFile() && OPINION_FILE.test(entry.name)) yield { file: name, location, named: false };
  }
}

function* matching(glob: string, missing: (message: string) => void): Generator<Input> {
  const plain = glob.replaceAll('\\', '/');
  const { base } = picomatch.scan(plain);
  const root = base === '' ? '.' : base;
  const matches = picomatch(plain.replace(/^\.\//, ''), { dot: false });
  let any = false;
  const pending: string[] = [root];
  const found: string[] = [];
  while (pending.length > 0) {
    const folder = pending.pop() as string;
    let entries: fs.Dirent[];
    try {
      entries = fs.readdirSync(folder, { withFileTypes: true });
    } catch {
      continue;
    }
    for (const entry of entries) {
      const location = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!LEFT_OUT.has(entry.name)) pending.push(location);
      } else if (entry.isFile() && matches(location.replace(/^\.\//, ''))) found.push(location);
    }
  }
  for (const location of found.sort()) {
    any = true;
    yield { file: plain.startsWith('./') ? location : location.replace(/^\.\//, ''), location, named: false };
  }
  if (!any) missing(`${glob}: no file matches`);
}

/** Joins with forward slashes, whatever the system. */
function join(folder: string, name: string): string {
  return `${folder.replace(/[/\\]+$/, '')}/${name}`;
}

/** Why a file could not be read, or written, in words. */
export function reason(error: unknown, done: 'read' | 'written' = 'read'): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EACCES' || code === 'EPERM') return `it may not be ${done}`;
  if (code === 'ENOENT') return 'no such file or folder';
  return error instanceof Error ? error.message : String(error);
}
