import type { FileContent, FileSystem, FolderEntry } from '../../../server/src/corpus/file-system';
import { isBelow, parentOf } from '../../../server/src/corpus/uri';

/** Texts by address, with the number of the change that wrote each: what a clock is on a disk. */
class Texts extends Map<string, string> {
  readonly changed = new Map<string, number>();
  #changes = 0;

  override set(key: string, text: string): this {
    // Writing the same text again is a change as well.
    this.changed?.set(key, ++this.#changes);
    return super.set(key, text);
  }
}

/** Files in memory that count how often they are read: a test sees what the index asks of a disk. */
export class MemoryFiles implements FileSystem {
  readonly files = new Texts();
  /** Addresses that cannot be read. */
  readonly locked = new Set<string>();
  reads: string[] = [];
  lists = 0;
  /** A disk that takes its time: awaited before and after each look at a file. */
  wait: () => Promise<void> | undefined = () => undefined;

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) this.files.set(`file:///w/${path}`, text);
  }

  async read(key: string, maxBytes: number): Promise<FileContent> {
    this.reads.push(key);
    await this.wait();
    const content = this.#content(key, maxBytes);
    await this.wait();
    return content;
  }

  #content(key: string, maxBytes: number): FileContent {
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
    await this.wait();
    const text = this.files.get(key);
    if (text !== undefined) return { kind: 'file', size: text.length, changed: this.files.changed.get(key)! };
    const folder = [...this.files.keys()].some(file => isBelow(key, file));
    return folder ? { kind: 'folder', size: 0, changed: 0 } : undefined;
  }

  async realKey(key: string): Promise<string | undefined> {
    return key;
  }
}
