import { type Dirent, promises as fs } from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { decodeFile } from './decode';
import type { FileContent, FileSystem, FolderEntry } from './file-system';
import { fileKey, isBelow } from './uri';

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

async function real(file: string): Promise<string | undefined> {
  try {
    return await fs.realpath(file);
  } catch {
    return undefined;
  }
}

/** Resolves a link: undefined when it is broken, leaves every root, or names something that is neither file nor folder. */
async function followLink(file: string, roots: readonly string[]): Promise<FolderEntry['kind'] | undefined> {
  try {
    const end = keyOf(await fs.realpath(file));
    const inside = await Promise.all(
      roots.map(async root => {
        const top = pathOf(root);
        const resolved = top && (await real(top));
        return resolved !== undefined && isBelow(keyOf(resolved), end);
      }),
    );
    if (!inside.includes(true)) return undefined;
    const stat = await fs.stat(file);
    return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : undefined;
  } catch {
    return undefined;
  }
}

function entryKind(entry: Dirent): FolderEntry['kind'] | 'link' | undefined {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : undefined;
}

/** The disk through Node. Pipes, sockets and devices are never opened. */
export const nodeFileSystem: FileSystem = {
  async read(key, maxBytes): Promise<FileContent> {
    const file = pathOf(key);
    if (!file) return { kind: 'missing' };
    try {
      const stat = await fs.stat(file);
      if (!stat.isFile()) return { kind: 'missing' };
      if (stat.size > maxBytes) return { kind: 'skipped', reason: `it has ${Math.round(stat.size / 1e6)} MB` };
      return decodeFile(await fs.readFile(file));
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      return code === 'ENOENT' || code === 'ENOTDIR'
        ? { kind: 'missing' }
        : { kind: 'skipped', reason: `it cannot be read (${code})` };
    }
  },

  async list(key, roots) {
    const folder = pathOf(key);
    if (!folder) return undefined;
    let entries: Dirent[];
    try {
      entries = await fs.readdir(folder, { withFileTypes: true });
    } catch {
      return undefined;
    }
    const found: FolderEntry[] = [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = path.join(folder, entry.name);
      let kind = entryKind(entry);
      if (kind === 'link') kind = await followLink(file, roots);
      if (kind) found.push({ key: keyOf(file), kind });
    }
    return found;
  },

  async stat(key) {
    const file = pathOf(key);
    if (!file) return undefined;
    try {
      const stat = await fs.stat(file);
      return { kind: stat.isDirectory() ? 'folder' : 'file', size: stat.size, changed: stat.mtimeMs };
    } catch {
      return undefined;
    }
  },

  async realKey(key) {
    const file = pathOf(key);
    const end = file && (await real(file));
    return end === undefined ? undefined : keyOf(end);
  },
};
