import { breathe } from './crew';
import type { CorpusIndex } from './index';
import { PackedFacts } from './packed-facts';
import type { FileJob, Reading } from './read-opinion';
import type { StoredFile } from './shard';
import type { Store } from './store';
import { isBelow } from './uri';
import type { FileStamp } from './walk';

/** What the files that are known answer to. */
export interface KnownFilesHost {
  readonly index: CorpusIndex;
  readonly store: Store | undefined;
  folders(): readonly string[];
  /** An editor has the file: its text counts, not the disk's. */
  isOpen(key: string): boolean;
  log(message: string): void;
  /** The file is to be read once more. */
  reread(key: string): void;
}

/** A job with what its outcome is checked against. */
export interface Task {
  readonly job: FileJob;
  readonly stamp: FileStamp;
  readonly context: string;
  /** Number of the reading: of several that overlap, the one begun last counts. It saw the newest text. */
  readonly turn: number;
}

/** Milliseconds of quiet after which changes are stored. */
const STORE_AFTER = 2000;

/**
 * What is known of each file on disk, opinions and other texts alike: taken in from readings and from the store, shown to the
 * index, written to the store.
 */
export class KnownFiles {
  readonly #host: KnownFilesHost;
  readonly known = new Map<string, StoredFile>();
  /** Number of the last reading that was begun of each file. */
  readonly turns = new Map<string, number>();
  /** Files that could not be read. */
  readonly leftOut = new Set<string>();
  #loaded: Promise<void> | undefined;
  #storeTimer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  constructor(host: KnownFilesHost) {
    this.#host = host;
  }

  /** Number of the last reading begun of any file. */
  get turn(): number {
    return this.#turn;
  }

  /** Begins a reading of a file: those begun before it count no more. */
  begin(key: string): number {
    this.turns.set(key, ++this.#turn);
    return this.#turn;
  }

  /** Writes what has changed into the store once nothing has changed for a while. */
  storeSoon(): void {
    const { store } = this.#host;
    if (!store?.dirty) return;
    clearTimeout(this.#storeTimer);
    this.#storeTimer = setTimeout(() => void this.save(), STORE_AFTER);
    // A process that is otherwise done does not wait for it; `save` is called at its end.
    (this.#storeTimer as { unref?: () => void }).unref?.();
  }

  /** Writes what has changed into the store. */
  async save(): Promise<void> {
    clearTimeout(this.#storeTimer);
    const { store } = this.#host;
    const now = Date.now() * 1000;
    await store?.save(() => this.known.values(), this.#host.folders(), now);
  }

  /** Forgets everything. */
  forgetAll(): void {
    clearTimeout(this.#storeTimer);
    for (const key of [...this.known.keys()]) this.forget(key);
  }

  /** Forgets a file, here and in the index unless an editor has it. */
  forget(key: string): void {
    this.leftOut.delete(key);
    if (this.known.delete(key)) this.#host.store?.touch(key);
    if (!this.#host.isOpen(key)) this.#host.index.delete(key);
  }

  /** Fingerprint of the text whose facts are known, made in that context; '' when none are. */
  hashIn(key: string, context: string): string {
    const known = this.known.get(key);
    return known?.context === context ? known.hash : '';
  }

  /** Takes in what a reading gave, unless a later one was begun. */
  take({ job: { key }, stamp, context, turn }: Task, reading: Reading): void {
    if (this.turns.get(key) !== turn) return;
    const before = this.known.get(key);
    // Forgotten while its text was compared: there are no facts to keep.
    if (reading.kind === 'same' && !before) {
      this.#host.reread(key);
      return;
    }
    if (reading.kind === 'unread') {
      this.forget(key);
      if (reading.note === '') return;
      this.leftOut.add(key);
      this.#host.log(reading.note);
      return;
    }
    this.leftOut.delete(key);
    const facts = reading.kind === 'opinion' ? reading.facts : reading.kind === 'same' ? before?.facts : undefined;
    if (reading.kind === 'opinion' && reading.note !== '') this.#host.log(reading.note);
    const { size, changed } = stamp;
    this.#adopt({ key, size, changed, hash: reading.hash, context, facts });
  }

  /** What is known of a file from now on. */
  #adopt(file: StoredFile): void {
    const before = this.known.get(file.key);
    this.known.set(file.key, file);
    if (before !== file) this.#host.store?.touch(file.key);
    this.show(file);
  }

  /** Brings a file that is known into the index. */
  show({ key, facts }: StoredFile): void {
    const { index } = this.#host;
    if (this.#host.isOpen(key)) return;
    if (!facts) index.delete(key);
    else if (index.file(key)?.bytes !== facts) index.set(new PackedFacts(key, facts));
  }

  /** Takes in what the store knows, once. */
  load(): Promise<void> {
    this.#loaded ??= this.#loadStore();
    return this.#loaded;
  }

  async #loadStore(): Promise<void> {
    const { store } = this.#host;
    if (!store) return;
    const folders = this.#host.folders();
    for await (const files of store.load()) {
      for (const file of files) {
        if (!this.known.has(file.key) && folders.some(folder => isBelow(folder, file.key)))
          this.known.set(file.key, file);
      }
      await breathe();
    }
  }
}
