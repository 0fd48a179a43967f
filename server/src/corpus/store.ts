import { bucketOf } from './content-hash';
import { packShard, type StoredFile, unpackShard } from './shard';
import { isBelow } from './uri';

/** A folder that keeps files of bytes: on disk, or nowhere in a browser. Nothing here throws. */
export interface StoreFolder {
  /** Undefined when there is no such file, or it cannot be read. */
  read(name: string): Promise<Uint8Array | undefined>;
  /** Whole or not at all: readers see the old bytes or the new ones. False when it could not be written. */
  write(name: string, bytes: Uint8Array): Promise<boolean>;
  /** Removes everything. */
  clear(): Promise<void>;
}

const BUCKETS = 64;

/** Microseconds. A file changed that shortly before it was stored may change again without its time telling. */
const RACY = 2_000_000;

const nameOf = (bucket: number): string => `${bucket.toString(16).padStart(2, '0')}.shard`;

/** A time of 0 fits no file: its text is looked at again. */
function trusted(file: StoredFile, now: number): StoredFile {
  return file.changed > now - RACY ? { ...file, changed: 0 } : file;
}

/**
 * What is known of files, kept between sessions in 64 shards by address. A shard that is damaged or foreign costs its own
 * files only, and two windows on one folder write whole shards over each other's, so that either's is usable. Written without
 * locks, off the hot path, only where something has changed.
 */
export class Store {
  readonly #folder: StoreFolder;
  readonly #version: string;
  readonly #dirty = new Set<number>();
  #writing: Promise<void> = Promise.resolve();

  /** `version` names the rules by which facts are made: others are made anew. */
  constructor(folder: StoreFolder, version: string) {
    this.#folder = folder;
    this.#version = version;
  }

  /** Every file the store knows, shard by shard. */
  async *load(): AsyncGenerator<readonly StoredFile[]> {
    // The next shard is read while one is taken in.
    let next = this.#folder.read(nameOf(0));
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const bytes = await next;
      if (bucket + 1 < BUCKETS) next = this.#folder.read(nameOf(bucket + 1));
      if (bytes === undefined) continue;
      const files = unpackShard(this.#version, bytes);
      if (files) yield files;
      else this.#dirty.add(bucket);
    }
  }

  /** A file is known otherwise now: its shard will be written. */
  touch(key: string): void {
    this.#dirty.add(bucketOf(key, BUCKETS));
  }

  get dirty(): boolean {
    return this.#dirty.size > 0;
  }

  /**
   * Writes the shards that have changed. Files of other folders that a shard holds are kept: another window, or the command
   * line, knows them. `now` in microseconds since 1970. One writing at a time; a later one waits.
   */
  save(known: () => Iterable<StoredFile>, folders: readonly string[], now: number): Promise<void> {
    this.#writing = this.#writing.then(() => this.#save(known, folders, now)).catch(() => undefined);
    return this.#writing;
  }

  async #save(known: () => Iterable<StoredFile>, folders: readonly string[], now: number): Promise<void> {
    if (this.#dirty.size === 0) return;
    const dirty = new Set(this.#dirty);
    this.#dirty.clear();
    const shards = new Map<number, StoredFile[]>();
    for (const bucket of dirty) shards.set(bucket, []);
    for (const file of known()) {
      shards.get(bucketOf(file.key, BUCKETS))?.push(trusted(file, now));
    }
    for (const [bucket, files] of shards) {
      const bytes = await this.#folder.read(nameOf(bucket));
      const before = bytes && unpackShard(this.#version, bytes);
      const foreign = before?.filter(file => !folders.some(folder => isBelow(folder, file.key))) ?? [];
      const all = [...files, ...foreign];
      if (all.length === 0 && bytes === undefined) continue;
      if (!(await this.#folder.write(nameOf(bucket), packShard(this.#version, all)))) this.#dirty.add(bucket);
    }
  }

  /** Adds files, or puts them in the place of what was known of them; all others stay. `now` in microseconds since 1970. */
  add(files: readonly StoredFile[], now: number): Promise<void> {
    const shards = new Map<number, StoredFile[]>();
    for (const file of files) {
      const bucket = bucketOf(file.key, BUCKETS);
      const shard = shards.get(bucket) ?? [];
      shard.push(trusted(file, now));
      shards.set(bucket, shard);
    }
    this.#writing = this.#writing
      .then(async () => {
        for (const [bucket, fresh] of shards) {
          const bytes = await this.#folder.read(nameOf(bucket));
          const all = new Map(((bytes && unpackShard(this.#version, bytes)) ?? []).map(file => [file.key, file]));
          for (const file of fresh) all.set(file.key, file);
          await this.#folder.write(nameOf(bucket), packShard(this.#version, [...all.values()]));
        }
      })
      .catch(() => undefined);
    return this.#writing;
  }

  /** Forgets everything that is kept. */
  async clear(): Promise<void> {
    await this.#writing;
    this.#dirty.clear();
    await this.#folder.clear();
  }
}
