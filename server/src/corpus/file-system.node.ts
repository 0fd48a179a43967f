import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { decodeFile } from './decode';
import type { FileContent, FileSystem, FolderEntry } from './file-system';
import { fileKey, isBelow } from './uri';
import type { FileStamp } from './walk';

type Later<T> = T | Promise<T>;

/** The calls of Node that are needed, at once or later. */
interface Calls {
  stat(file: string): Later<fs.Stats>;
  readFile(file: string): Later<Uint8Array>;
  readdir(folder: string): Later<fs.Dirent[]>;
  realpath(file: string): Later<string>;
}

const LATER: Calls = {
  stat: file => fs.promises.stat(file),
  readFile: file => fs.promises.readFile(file),
  readdir: folder => fs.promises.readdir(folder, { withFileTypes: true }),
  realpath: file => fs.promises.realpath(file),
};

const AT_ONCE: Calls = {
  stat: file => fs.statSync(file),
  readFile: readIntoRoom,
  readdir: folder => fs.readdirSync(folder, { withFileTypes: true }),
  realpath: file => fs.realpathSync.native(file),
};

/** Files of up to that many bytes are read into one place again and again. */
const ROOM = 4_000_000;
let room: Buffer | undefined;

/** Reads a file at once. What comes back holds until the next reading: whoever wants it longer makes a text of it. */
function readIntoRoom(file: string): Uint8Array {
  const handle = fs.openSync(file, 'r');
  try {
    const { size } = fs.fstatSync(handle);
    // A file of no size may hold something all the same (those of the system do).
    if (size === 0 || size >= ROOM) return fs.readFileSync(handle);
    room ??= Buffer.allocUnsafeSlow(ROOM);
    let length = 0;
    for (;;) {
      const read = fs.readSync(handle, room, length, ROOM - length, null);
      if (read === 0) return room.subarray(0, length);
      length += read;
      // It has grown meanwhile.
      if (length === ROOM) return Buffer.concat([room, fs.readFileSync(handle)]);
    }
  } finally {
    fs.closeSync(handle);
  }
}

function pathOf(key: string): string | undefined {
  try {
    return key.startsWith('file:') ? fileURLToPath(key) : undefined;
  } catch {
    return undefined;
  }
}

function keyOf(file: string): string {
  return fileKey(pathToFileURL(file).href);
}

function entryKind(entry: fs.Dirent): FolderEntry['kind'] | 'link' | undefined {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : undefined;
}

/** Microseconds: whole numbers, finer than any clock of a disk. */
function stampOf(stat: fs.Stats): FileStamp {
  return { size: stat.size, changed: Math.round(stat.mtimeMs * 1000) };
}

/** Size and time of a file by its path; undefined when it is none. */
export function fileStamp(file: string): FileStamp | undefined {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() ? stampOf(stat) : undefined;
}

/** The disk. Pipes, sockets and devices are never opened. */
class Disk implements FileSystem {
  readonly #calls: Calls;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  async read(key: string, maxBytes: number): Promise<FileContent> {
    const file = pathOf(key);
    if (!file) return { kind: 'missing' };
    try {
      const stat = await this.#calls.stat(file);
      if (!stat.isFile()) return { kind: 'missing' };
      if (stat.size > maxBytes) return { kind: 'skipped', reason: `it has ${Math.round(stat.size / 1e6)} MB` };
      return decodeFile(await this.#calls.readFile(file));
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      return code === 'ENOENT' || code === 'ENOTDIR'
        ? { kind: 'missing' }
        : { kind: 'skipped', reason: `it cannot be read (${code})` };
    }
  }

  async list(key: string, roots: readonly string[]): Promise<readonly FolderEntry[] | undefined> {
    const folder = pathOf(key);
    if (!folder) return undefined;
    let entries: fs.Dirent[];
    try {
      entries = await this.#calls.readdir(folder);
    } catch {
      return undefined;
    }
    const found: FolderEntry[] = [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = path.join(folder, entry.name);
      let kind = entryKind(entry);
      if (kind === 'link') kind = await this.#followLink(file, roots);
      if (kind) found.push({ key: keyOf(file), kind });
    }
    return found;
  }

  async stat(key: string) {
    const file = pathOf(key);
    if (!file) return undefined;
    try {
      const stat = await this.#calls.stat(file);
      const kind = stat.isDirectory() ? ('folder' as const) : ('file' as const);
      return { kind, ...stampOf(stat) };
    } catch {
      return undefined;
    }
  }

  async realKey(key: string): Promise<string | undefined> {
    const file = pathOf(key);
    const end = file && (await this.#real(file));
    return end === undefined ? undefined : keyOf(end);
  }

  async #real(file: string): Promise<string | undefined> {
    try {
      return await this.#calls.realpath(file);
    } catch {
      return undefined;
    }
  }

  /** Resolves a link: undefined when it is broken, leaves every root, or names something that is neither file nor folder. */
  async #followLink(file: string, roots: readonly string[]): Promise<FolderEntry['kind'] | undefined> {
    try {
      const end = keyOf(await this.#calls.realpath(file));
      let inside = false;
      for (const root of roots) {
        const top = pathOf(root);
        const resolved = top && (await this.#real(top));
        if (resolved !== undefined && isBelow(keyOf(resolved), end)) inside = true;
      }
      if (!inside) return undefined;
      const stat = await this.#calls.stat(file);
      return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : undefined;
    } catch {
      return undefined;
    }
  }
}

/** The disk for a thread that has other things to do meanwhile. */
export const nodeFileSystem: FileSystem = new Disk(LATER);

/** The disk for a thread that only reads: it waits for each call, which takes a fraction of the time. */
export const waitingFileSystem: FileSystem = new Disk(AT_ONCE);
