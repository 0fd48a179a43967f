import type { CaseIdentity } from '../opinion/identity';
import { breathe, type Crew } from './crew';
import type { FileSystem } from './file-system';
import { GitIgnores } from './git-ignore';
import { identityFromPath } from './identity';
import type { CorpusIndex } from './index';
import { KnownFiles, type Task } from './known-files';
import type { ReadingSettings } from './read-opinion';
import { readingContext } from './reading-context';
import { Selection, type SelectOptions } from './selection';
import type { Store } from './store';
import { isBelow, pathOf } from './uri';
import type { WalkedFile } from './walk';

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
/** Milliseconds of work between two breaths: a request that comes meanwhile waits no longer. */
const SLICE = 2;
/**
 * Brings the files of the folders into the index and keeps them right: walks, compares with what is known (this session or
 * the store), reads what is new. After any sequence of events the index holds what a crawl from scratch would find.
 */
export class Crawler {
  readonly #host: CrawlerHost;
  readonly #files: KnownFiles;
  /** Files that the walk has met and that are not read yet, by the case that their name states. */
  readonly #expected = new Map<string, string>();
  readonly #ignores: GitIgnores;
  #number = 0;
  #selection: { readonly of: SelectOptions; readonly selection: Selection } | undefined;
  #running: Promise<void> | undefined;
  #progress: CrawlProgress = { state: 'idle', seen: 0, found: 0, leftOut: 0, note: '' };

  constructor(host: CrawlerHost) {
    this.#host = host;
    this.#ignores = new GitIgnores(host.fileSystem);
    this.#files = new KnownFiles({
      index: host.index,
      get store() {
        return host.store;
      },
      folders: () => host.folders(),
      isOpen: key => host.isOpen(key),
      log: message => host.log(message),
      reread: key => void this.refresh(key),
    });
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
    this.#files.storeSoon();
  }

  /** Forgets files that no longer belong: their folder was taken out, or a glob leaves them out. */
  prune(keep: (key: string) => boolean): void {
    for (const key of [...this.#files.known.keys()]) if (!keep(key)) this.#files.forget(key);
  }

  /** Forgets what lies at an address or below it: a deleted folder is reported as one event. */
  deleted(gone: string): void {
    for (const key of new Set([...this.#files.turns.keys(), ...this.#files.known.keys()])) {
      if (!isBelow(gone, key)) continue;
      // A reading under way saw the file before it went.
      this.#files.begin(key);
      this.#files.forget(key);
    }
  }

  /** Reads one file from disk into the index, or out of it. */
  async refresh(key: string): Promise<void> {
    const turn = this.#files.begin(key);
    const task = (await this.selects(key)) ? await this.#task(key, turn) : undefined;
    if (!task) {
      if (this.#files.turns.get(key) === turn) this.#files.forget(key);
      return;
    }
    const [reading] = await this.#host.local.read([task.job], this.#host.settings());
    if (reading) this.#files.take(task, reading);
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
    return { job: { key, stated, known: this.#files.hashIn(key, context) }, stamp, context, turn };
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

  /** Writes what has changed into the store. */
  save(): Promise<void> {
    return this.#files.save();
  }

  /** Forgets everything that is known, here and in the store, and begins anew. */
  async clear(): Promise<void> {
    this.#files.forgetAll();
    await this.#host.store?.clear();
    await this.again();
  }

  /** Names all that facts depend on besides the text. */
  #context(stated: CaseIdentity | undefined): string {
    return readingContext(stated, this.#host.settings(), this.#host.lists());
  }

  #report(progress: Partial<CrawlProgress>): void {
    this.#progress = { ...this.#progress, ...progress, leftOut: this.#files.leftOut.size };
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
    const began = this.#files.turn;
    const seen = new Set<string>();
    const under = new Set<Promise<void>>();
    let ahead: Task[] = [];
    let bytes = 0;
    let done = 0;
    let stored = 0;
    let rested = performance.now();
    const walked: WalkedFile[] = [];
    const tell = (progress: Partial<CrawlProgress>): void => {
      // A crawl that was ended has nothing more to say.
      if (live() && (!quiet || progress.state !== 'indexing')) this.#report(progress);
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
    await this.#files.load();
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
    for (const key of new Set([...this.#files.turns.keys(), ...this.#files.known.keys(), ...index.keys()])) {
      if (seen.has(key) || (this.#files.turns.get(key) ?? 0) > began) continue;
      // A reading that began before the walk is still under way, perhaps.
      if (this.#files.turns.has(key)) this.#files.begin(key);
      this.#files.forget(key);
    }
    this.#expected.clear();
    await this.#host.settle();
    if (!live()) return;
    this.#report({ state: 'ready', seen: seen.size, found: seen.size, note: notes.join(' ') });
    this.#files.storeSoon();
  }

  /** What is to be read of a file that the walk has met; undefined when it is known as it is. */
  async #taskFor({ key, size, changed }: WalkedFile, began: number): Promise<Task | undefined> {
    // Somebody has begun to read it since: that saw the file as it is now, or will.
    if ((this.#files.turns.get(key) ?? 0) > began) return undefined;
    const turn = this.#files.begin(key);
    if (this.#host.isOpen(key)) return undefined;
    const stated = await this.#host.word(key);
    const context = this.#context(stated);
    const known = this.#files.known.get(key);
    if (known && known.context === context && known.size === size && known.changed === changed) {
      if (this.#files.turns.get(key) === turn) this.#files.show(known);
      return undefined;
    }
    return { job: { key, stated, known: this.#files.hashIn(key, context) }, stamp: { size, changed }, context, turn };
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
      if (reading) this.#files.take(tasks[at]!, reading);
      await taken();
    }
  }
}
