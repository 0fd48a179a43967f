import * as fs from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CaseList } from '../authority/case-list';
import { contentHash } from '../corpus/content-hash';
import { type FileFacts, factsOf } from '../corpus/facts';
import { fileStamp } from '../corpus/file-system.node';
import { PackedFacts, packFacts } from '../corpus/packed-facts';
import type { ReadingSettings } from '../corpus/read-opinion';
import { readingContext } from '../corpus/reading-context';
import type { StoredFile } from '../corpus/shard';
import type { Store } from '../corpus/store';
import { fileKey, isBelow } from '../corpus/uri';
import type { CaseIdentity } from '../opinion/identity';
import type { Analysis } from '../reference/analysis';

/** How `index` reads. What is read otherwise is neither taken from its store nor put into it. */
export const INDEX_READING: ReadingSettings = {
  family: undefined,
  bareNames: 'normal',
  anaphors: false,
  concurStyle: 'milestone',
  maxFileSize: 20_000_000,
};

/** Bytes of facts read anew that wait to be written at most. */
const WAITING = 64_000_000;

/** A file that is looked for in the store. */
export interface Sought {
  readonly key: string;
  readonly size: number;
  readonly changed: number;
  readonly context: string;
}

/** What a store knows of the files of some folders, and what has been read anew since. */
export class StoredRows {
  readonly #store: Store;
  readonly #known = new Map<string, StoredFile>();
  #fresh: StoredFile[] = [];
  #waiting = 0;

  private constructor(store: Store) {
    this.#store = store;
  }

  /**
   * The folders among the arguments, as far as the store knows them; undefined when it knows none. A folder that nobody has
   * indexed is left alone unless the person has named the store.
   */
  static async open(store: Store, args: readonly string[], named: boolean): Promise<StoredRows | undefined> {
    const folders = args
      .filter(arg => fs.statSync(arg, { throwIfNoEntry: false })?.isDirectory())
      .map(arg => keyOf(arg).replace(/\/$/, ''));
    if (folders.length === 0) return undefined;
    const rows = new StoredRows(store);
    for await (const files of store.load()) {
      for (const file of files) if (folders.some(folder => isBelow(folder, file.key))) rows.#known.set(file.key, file);
    }
    return rows.#known.size > 0 || named ? rows : undefined;
  }

  /** The file as it is on disk now; undefined when it cannot be looked at. */
  seek(location: string, stated: CaseIdentity | undefined): Sought | undefined {
    const stamp = fileStamp(location);
    return stamp && { key: keyOf(location), ...stamp, context: readingContext(stated, INDEX_READING, '') };
  }

  /** What is known of the file, if that was made of the same bytes in the same surroundings. `read` gives its text where its time proves nothing. */
  async find(sought: Sought, read: () => Promise<string | undefined>): Promise<StoredFile | undefined> {
    const known = this.#known.get(sought.key);
    if (known === undefined || known.context !== sought.context || known.size !== sought.size) return undefined;
    if (known.changed === sought.changed) return known;
    const text = await read();
    if (text === undefined || contentHash(text) !== known.hash) return undefined;
    // The next one need not read it for that.
    this.#keep({ ...known, changed: sought.changed });
    return known;
  }

  /** Facts of a stored file; undefined where they lack rows. */
  factsIn({ key, facts }: StoredFile): (FileFacts & { readonly rows: NonNullable<FileFacts['rows']> }) | undefined {
    const packed = facts && new PackedFacts(key, facts);
    return packed?.rows ? (packed as FileFacts & { readonly rows: NonNullable<FileFacts['rows']> }) : undefined;
  }

  /** Takes in what had to be read anew. */
  async add(
    { key, size, changed, context }: Sought,
    text: string,
    analysis: Analysis,
    caseList: CaseList,
  ): Promise<void> {
    const facts = analysis.document.family === 'none' ? undefined : packFacts(factsOf(key, analysis, caseList));
    this.#keep({ key, size, changed, context, hash: contentHash(text), facts });
    if (this.#waiting > WAITING) await this.save();
  }

  #keep(file: StoredFile): void {
    this.#fresh.push(file);
    this.#waiting += file.facts?.length ?? 0;
  }

  /** Writes what has been read anew. */
  async save(): Promise<void> {
    const fresh = this.#fresh;
    this.#fresh = [];
    this.#waiting = 0;
    await this.#store.add(fresh, Date.now() * 1000);
  }
}

function keyOf(location: string): string {
  return fileKey(pathToFileURL(path.resolve(location)).href);
}
