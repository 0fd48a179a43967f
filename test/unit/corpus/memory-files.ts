import type { FileContent, FileSystem, FolderEntry } from '../../../server/src/corpus/file-system';
import { isBelow, parentOf } from '../../../server/src/corpus/uri';

/** Files in memory that count how often they are read: a test sees what the index asks of a disk. */
export class MemoryFiles implements FileSystem {
  readonly files = new Map<string, string>();
  /** Addresses that cannot be read. */
  readonly locked = new Set<string>();
  reads: string[] = [];
  lists = 0;

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) this.files.set(`file:///w/${path}`, text);
  }

  async read(key: string, maxBytes: number): Promise<FileContent> {
    this.reads.push(key);
    if (this.locked.has(key)) return { kind: 'skipped', reason: 'it cannot be read (EACCES)' };
    const text = this.files.get(key);
    if (text === undefined) return { kind: 'missing' };
    if (text.length > maxBytes) return { kind: 'skipped', reason: 'it has many MB' };
    return { kind: 'text', text, encoding: 'utf-8' };
  }

  async list(key: string): Promise<readonly FolderEntry[] | undefined> {
    this.lists++;
    if (this.locked.has(key)) return undefined;
    const found = new Map<string, FolderEntry>();
    for (const file of [...this.files.keys()].sort()) {
      if (!isBelow(key, file)) continue;
      let child = file;
      while (parentOf(child) !== key) child = parentOf(child)!;
      found.set(child, { key: child, kind: child === file ? 'file' : 'folder' });
    }
    return [...found.values()];
  }

  async stat(key: string): Promise<{ kind: 'file' | 'folder'; size: number; changed: number } | undefined> {
    const text = this.files.get(key);
    return text === undefined ? undefined : { kind: 'file', size: text.length, changed: 0 };
  }

  async realKey(key: string): Promise<string | undefined> {
    return key;
  }
}
