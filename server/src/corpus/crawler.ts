import type { CaseIdentity } from '../opinion/identity';
import { breathe, type Crew } from './crew';
import type { FileSystem } from './file-system';
import { GitIgnores } from './git-ignore';
import { identityFromPath } from './identity';
import type { CorpusIndex } from './index';
import { PackedFacts } from './packed-facts';
import type { FileJob, Reading, ReadingSettings } from './read-opinion';
import { readingContext } from './reading-context';
import { Selection, type SelectOptions } from './selection';
import type { StoredFile } from './shard';
import type { Store } from './store';
import { isBelow, pathOf } from './uri';
import type { FileStamp, WalkedFile } from './walk';

export interface CrawlSettings extends SelectOptions, ReadingSettings {
  /** No more files than that. */
  readonly maxFiles: number;
}

/** How far the crawl is. */
export interface CrawlProgress {
  readonly state: 'idle' | 'indexing' | 'ready';
  /** Files looked at. */
  readonly seen: number;
  /** Files found so far; the walk runs ahead of the reading. */
  readonly found: number;
  /** Files that could not be read. */
  readonly leftOut: number;
  /** A word about what is not there: a cap that was reached. '' when there is none. */
  readonly note: string;
}

export interface CrawlerHost {
  readonly index: CorpusIndex;
  readonly fileSystem: FileSystem;
  /** For many files. */
  readonly crew: Crew;
  /** For the one that has just changed. */
  readonly local: Crew;
  readonly store: Store | undefined;
  folders(): readonly string[];
  settings(): CrawlSettings;
  /** An editor has the file: its text counts, not the disk's. */
  isOpen(key: string): boolean;
  /** What the manifest in force says of the file. */
  word(key: string): Promise<CaseIdentity | undefined>;
  /** Names the case lists in force: other lists, another name. */
  lists(): string;
  /** Brings what editors have open into the index. */
  settle(): Promise<void>;
  log(message: string): void;
  progress(): void;
}

/** Jobs in one batch, and bytes of their files. */
const BATCH = 32;
const BATCH_BYTES = 1_500_000;
/** Milliseconds of work between two breaths. */
const SLICE = 8;
/** Milliseconds of quiet after which changes are stored. */
const STORE_AFTER = 2000;

/** A job with what its outcome is checked against. */
interface Task {
  readonly job: FileJob;
  readonly stamp: FileStamp;
  readonly context: string;
  /** Number of the reading: of several that overlap, the one begun last counts. It saw the newest text. */
  readonly turn: number;
}

/**
 * Brings the files of the folders into the index and keeps them right: walks, compares with what is known (this session or
 * the store), reads what is new. After any sequence of events the index holds what a crawl from scratch would find.
 */
export class Crawler {
  readonly #host: CrawlerHost;
  /** What is known of each file on disk, opinions and other texts alike. */
  readonly #known = new Map<string, StoredFile>();
  readonly #turns = new Map<string, number>();
  readonly #leftOut = new Set<string>();
  /** Files that the walk has met and that are not read yet, by the case that their name states. */
  readonly #expected = new Map<string, string>();
  readonly #ignores: GitIgnores;
  #turn = 0;
  #number = 0;
  #selection: { readonly of: SelectOptions; readonly selection: Selection } | undefined;
  #running: Promise<void> | undefined;
  #loaded: Promise<void> | undefined;
  #storeTimer: ReturnType<typeof setTimeout> | undefined;
  #progress: CrawlProgress = { state: 'idle', seen: 0, found: 0, leftOut: 0, note: '' };

  constructor(host: CrawlerHost) {
    this.#host = host;
    this.#ignores = new GitIgnores(host.fileSystem);
  }

  get progress(): CrawlProgress {
    return this.#progress;
  }

  /** True once a crawl has been asked for. */
  get started(): boolean {
    return this.#running !== undefined;
  }

  /** Indexes the folders unless that has been done or is under way; resolves when all is indexed. */
  crawl(): Promise<void> {
    this.#running ??= this.#safely(++this.#number, false);
    return this.#running;
  }

  /** Looks at all files again; what has the size, time and surroundings that are known is not read. */
  again(quiet = false): Promise<void> {
    if (this.#running) this.#running = this.#safely(++this.#number, quiet);
    return this.#running ?? Promise.resolve();
  }

  /** Ends a crawl under way. What has been indexed stays; a later change or `again` goes on. */
  stop(): void {
    if (this.#progress.state !== 'indexing') return;
    this.#number++;
    this.#host.crew.rest();
    this.#report({ state: 'ready', note: 'Indexing was stopped: the index is not complete.' });
    this.storeSoon();
  }

  /** Forgets files that no longer belong: their folder was taken out, or a glob leaves them out. */
  prune(keep: (key: string) => boolean): void {
    for (const key of [...this.#known.keys()]) if (!keep(key)) this.#forget(key);
  }

  /** Forgets what lies at an address or below it: a deleted folder is reported as one event. */
  deleted(gone: string): void {
    for (const key of new Set([...this.#turns.keys(), ...this.#known.keys()])) {
      if (!isBelow(gone, key)) continue;
      // A reading under way saw the file before it went.
      this.#turns.set(key, ++this.#turn);
      this.#forget(key);
    }
  }

  /** Reads one file from disk into the index, or out of it. */
  async refresh(key: string): Promise<void> {
    const turn = ++this.#turn;
    this.#turns.set(key, turn);
    const task = (await this.selects(key)) ? await this.#task(key, turn) : undefined;
    if (!task) {
      if (this.#turns.get(key) === turn) this.#forget(key);
      return;
    }
    const [reading] = await this.#host.local.read([task.job], this.#host.settings());
    if (reading) this.#take(task, reading);
  }

  /** A file whose name says that it holds the case, met by the walk under way; undefined when none was. */
  expected(target: string): string | undefined {
    return this.#expected.get(target);
  }

  #expect(key: string): void {
    const target = identityFromPath(pathOf(key))?.target;
    if (target && !this.#expected.has(target)) this.#expected.set(target, key);
  }

  async #task(key: string, turn: number): Promise<Task | undefined> {
    const stamp = await this.#host.fileSystem.stat(key);
    if (stamp?.kind !== 'file') return undefined;
    const stated = await this.#host.word(key);
    const context = this.#context(stated);
    return { job: { key, stated, known: this.#hashIn(key, context) }, stamp, context, turn };
  }

  /** True for files that the folders, the globs and `.gitignore` let in. */
  async selects(key: string): Promise<boolean> {
    const top = this.#host.folders().find(folder => isBelow(folder, key));
    if (top === undefined || !this.#chosen().holds(top, key)) return false;
    return !(await this.#ignores.hides(top, key));
  }

  #chosen(): Selection {
    const settings = this.#host.settings();
    if (this.#selection?.of !== settings) this.#selection = { of: settings, selection: new Selection(settings) };
    return this.#selection.selection;
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
    await store?.save(() => this.#known.values(), this.#host.folders(), now);
  }

  /** Forgets everything that is known, here and in the store, and begins anew. */
  async clear(): Promise<void> {
    clearTimeout(this.#storeTimer);
    for (const key of [...this.#known.keys()]) this.#forget(key);
    await this.#host.store?.clear();
    await this.again();
  }

  #forget(key: string): void {
    this.#leftOut.delete(key);
    if (this.#known.delete(key)) this.#host.store?.touch(key);
    if (!this.#host.isOpen(key)) this.#host.index.delete(key);
  }

  /** Names all that facts depend on besides the text. */
  #context(stated: CaseIdentity | undefined): string {
    return readingContext(stated, this.#host.settings(), this.#host.lists());
  }

  #hashIn(key: string, context: string): string {
    const known = this.#known.get(key);
    return known?.context === context ? known.hash : '';
  }

  #take({ job: { key }, stamp, context, turn }: Task, reading: Reading): void {
    if (this.#turns.get(key) !== turn) return;
    const before = this.#known.get(key);
    // Forgotten while its text was compared: there are no facts to keep.
    if (reading.kind === 'same' && !before) {
      void this.refresh(key);
      return;
    }
    if (reading.kind === 'unread') {
      this.#forget(key);
      if (reading.note === '') return;
      this.#leftOut.add(key);
      this.#host.log(reading.note);
      return;
    }
    this.#leftOut.delete(key);
    const facts = reading.kind === 'opinion' ? reading.facts : reading.kind === 'same' ? before?.facts : undefined;
    if (reading.kind === 'opinion' && reading.note !== '') this.#host.log(reading.note);
    const { size, changed } = stamp;
    this.#adopt({ key, size, changed, hash: reading.hash, context, facts });
  }

  /** What is known of a file from now on. */
  #adopt(file: StoredFile): void {
    const before = this.#known.get(file.key);
    this.#known.set(file.key, file);
    if (before !== file) this.#host.store?.touch(file.key);
    this.#show(file);
  }

  #show({ key, facts }: StoredFile): void {
    const { index } = this.#host;
    if (this.#host.isOpen(key)) return;
    if (!facts) index.delete(key);
    else if (index.file(key)?.bytes !== facts) index.set(new PackedFacts(key, facts));
  }

  #load(): Promise<void> {
    this.#loaded ??= this.#loadStore();
    return this.#loaded;
  }

  async #loadStore(): Promise<void> {
    const { store } = this.#host;
    if (!store) return;
    const folders = this.#host.folders();
    for await (const files of store.load()) {
      for (const file of files) {
        if (!this.#known.has(file.key) && folders.some(folder => isBelow(folder, file.key)))
          this.#known.set(file.key, file);
      }
      await breathe();
    }
  }

  #report(progress: Partial<CrawlProgress>): void {
    this.#progress = { ...this.#progress, ...progress, leftOut: this.#leftOut.size };
    this.#host.progress();
  }

  async #safely(number: number, quiet: boolean): Promise<void> {
    try {
      await this.#run(number, quiet);
    } catch (error) {
      this.#host.log(`Indexing broke off: ${error instanceof Error ? error.stack : String(error)}`);
      if (number === this.#number) this.#report({ state: 'ready', note: 'Indexing broke off; the log says why.' });
    }
  }

  async #run(number: number, quiet: boolean): Promise<void> {
    const { crew, index } = this.#host;
    const settings = this.#host.settings();
    const folders = this.#host.folders();
    const live = (): boolean => number === this.#number;
    const began = this.#turn;
    const seen = new Set<string>();
    const under = new Set<Promise<void>>();
    let ahead: Task[] = [];
    let bytes = 0;
    let done = 0;
    let stored = 0;
    let rested = performance.now();
    const walked: WalkedFile[] = [];
    const tell = (progress: Partial<CrawlProgress>): void => {
      if (!quiet || progress.state !== 'indexing') this.#report(progress);
    };
    const pause = async (): Promise<void> => {
      if (performance.now() - rested < SLICE) return;
      tell({ state: 'indexing', seen: done, found: walked.length });
      await breathe();
      rested = performance.now();
    };
    const send = async (): Promise<void> => {
      const batch = ahead;
      ahead = [];
      bytes = 0;
      if (batch.length === 0) return;
      const work = this.#readBatch(batch, settings, live, async () => {
        done++;
        await pause();
      });
      under.add(work);
      void work.then(() => under.delete(work));
      // Many batches under way would only fill memory with work to come.
      if (under.size >= crew.width) await Promise.race(under);
      // What is done is stored now and then, so that a killed process leaves a usable store: rarer as the store grows.
      if (done > 2000 && done > stored * 2) {
        stored = done;
        void this.save();
      }
    };

    this.#ignores.clear();
    tell({ state: 'indexing', seen: 0, found: 0, note: '' });
    const notes: string[] = [];
    let whole = false;
    let wake = (): void => {};
    // The walk runs ahead, while the store is read and files are: counts are known early, and names of files to come.
    const walking = (async () => {
      try {
        for await (const batch of crew.walk({ folders, select: settings, maxFiles: settings.maxFiles })) {
          if (!live()) return;
          for (const note of batch.notes) {
            this.#host.log(note);
            if (/index\.maxFiles/.test(note)) notes.push(note);
          }
          for (const file of batch.files) this.#expect(file.key);
          walked.push(...batch.files);
          wake();
          await breathe();
        }
      } finally {
        whole = true;
        wake();
      }
    })();
    await this.#load();
    for (let at = 0; live() && !(whole && at >= walked.length); ) {
      const file = walked[at];
      if (!file) {
        await new Promise<void>(resolve => {
          wake = resolve;
        });
        continue;
      }
      at++;
      seen.add(file.key);
      const task = await this.#taskFor(file, began);
      if (task) {
        ahead.push(task);
        bytes += file.size;
      } else done++;
      if (ahead.length >= BATCH || bytes >= BATCH_BYTES) await send();
      await pause();
    }
    await walking;
    if (!live()) return;
    await send();
    await Promise.all(under);
    if (!live()) return;
    // What was known before and is no longer there is forgotten; what came while the folders were walked is kept.
    for (const key of new Set([...this.#turns.keys(), ...this.#known.keys(), ...index.keys()])) {
      if (seen.has(key) || (this.#turns.get(key) ?? 0) > began) continue;
      // A reading that began before the walk is still under way, perhaps.
      if (this.#turns.has(key)) this.#turns.set(key, ++this.#turn);
      this.#forget(key);
    }
    this.#expected.clear();
    await this.#host.settle();
    if (!live()) return;
    this.#report({ state: 'ready', seen: seen.size, found: seen.size, note: notes.join(' ') });
    this.storeSoon();
  }

  /** What is to be read of a file that the walk has met; undefined when it is known as it is. */
  async #taskFor({ key, size, changed }: WalkedFile, began: number): Promise<Task | undefined> {
    // Somebody has begun to read it since: that saw the file as it is now, or will.
    if ((this.#turns.get(key) ?? 0) > began) return undefined;
    const turn = ++this.#turn;
    this.#turns.set(key, turn);
    if (this.#host.isOpen(key)) return undefined;
    const stated = await this.#host.word(key);
    const context = this.#context(stated);
    const known = this.#known.get(key);
    if (known && known.context === context && known.size === size && known.changed === changed) {
      if (this.#turns.get(key) === turn) this.#show(known);
      return undefined;
    }
    return { job: { key, stated, known: this.#hashIn(key, context) }, stamp: { size, changed }, context, turn };
  }

  async #readBatch(
    tasks: readonly Task[],
    settings: CrawlSettings,
    live: () => boolean,
    taken: () => Promise<void>,
  ): Promise<void> {
    const readings = await this.#host.crew.read(
      tasks.map(task => task.job),
      settings,
    );
    for (let at = 0; at < tasks.length; at++) {
      if (!live()) return;
      const reading = readings[at];
      if (reading) this.#take(tasks[at]!, reading);
      await taken();
    }
  }
}
