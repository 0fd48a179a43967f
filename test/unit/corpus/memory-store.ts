import type { StoreFolder } from '../../../server/src/corpus/store';

/** A store folder in memory. */
export class MemoryStore implements StoreFolder {
  readonly files = new Map<string, Uint8Array>();
  writes = 0;

  async read(name: string): Promise<Uint8Array | undefined> {
    return this.files.get(name);
  }

  async write(name: string, bytes: Uint8Array): Promise<boolean> {
    this.writes++;
    this.files.set(name, bytes);
    return true;
  }

  async clear(): Promise<void> {
    this.files.clear();
  }
}
