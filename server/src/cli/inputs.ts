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
    if (stat?.isDirectory() === true) yield* below(arg, arg, new Links(arg), missing);
    else if (stat !== undefined) yield { file: arg, location: arg, named: true };
    else if (GLOB.test(arg)) yield* matching(arg, missing);
    else missing(`${arg}: no such file or folder`);
  }
}

/** Links below a folder: followed where they stay in it, as in the editor, and each place is entered once. */
class Links {
  readonly root: string;
  readonly #top: string;
  readonly #seen = new Set<string>();

  constructor(root: string) {
    this.root = root;
    this.#top = `${fs.realpathSync(root).replace(/[/\\]+$/, '')}${path.sep}`;
  }

  /** False for a folder that has been entered: a link that leads back up would never end. Throws where it cannot be read. */
  enters(folder: string): boolean {
    const real = fs.realpathSync(folder);
    if (this.#seen.has(real)) return false;
    this.#seen.add(real);
    return true;
  }

  /** What an entry is, or what a link leads to; undefined for other things, and for links that lead nowhere. */
  kindOf(entry: fs.Dirent, location: string): 'file' | 'folder' | 'outside' | undefined {
    if (entry.isDirectory()) return 'folder';
    if (entry.isFile()) return 'file';
    if (!entry.isSymbolicLink()) return undefined;
    try {
      if (!`${fs.realpathSync(location)}${path.sep}`.startsWith(this.#top)) return 'outside';
      const stat = fs.statSync(location);
      return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : undefined;
    } catch {
      return undefined;
    }
  }
}

function* below(folder: string, shown: string, links: Links, missing: (message: string) => void): Generator<Input> {
  let entries: fs.Dirent[];
  try {
    if (!links.enters(folder)) return;
    entries = fs.readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    missing(`${shown}: ${reason(error)}`);
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    const location = path.join(folder, entry.name);
    const name = join(shown, entry.name);
    const kind = links.kindOf(entry, location);
    if (kind === 'folder') {
      if (!LEFT_OUT.has(entry.name)) yield* below(location, name, links, missing);
    } else if (!OPINION_FILE.test(entry.name)) {
      // Not a file of opinions.
    } else if (kind === 'file') yield { file: name, location, named: false };
    else if (kind === 'outside') missing(`${name}: a link that leads out of ${links.root} is not followed`);
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
  const links = fs.existsSync(root) ? new Links(root) : undefined;
  while (pending.length > 0) {
    const folder = pending.pop() as string;
    let entries: fs.Dirent[];
    try {
      if (!links?.enters(folder)) continue;
      entries = fs.readdirSync(folder, { withFileTypes: true });
    } catch {
      continue;
    }
    for (const entry of entries) {
      const location = join(folder, entry.name);
      const kind = links.kindOf(entry, location);
      if (kind === 'folder') {
        if (!LEFT_OUT.has(entry.name)) pending.push(location);
      } else if (kind === 'file' && matches(location.replace(/^\.\//, ''))) found.push(location);
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
