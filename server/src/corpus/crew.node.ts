import * as fs from 'node:fs';
import * as os from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CaseListFile } from '../authority/case-list-file';
import type { Crew } from './crew';
import type { FileJob, Reading, ReadingSettings } from './read-opinion';
import { type ThreadAnswer, type ThreadRequest, type ThreadStart, unpackReadings } from './thread-messages';
import type { WalkBatch, WalkRequest } from './walk';

/** Threads at most: more than that and the disk is what one waits for. */
const MOST_THREADS = 8;
/** Milliseconds after which a thread without work ends. */
const IDLE = 5000;
/** Megabytes of a thread's heap: room for the largest file, and little for what lives a moment. */
const HEAP = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 12 };

export interface ThreadCrewOptions {
  /** Path of the bundle of worker.node.ts. */
  readonly script: string;
  readonly builtInCases: string | undefined;
  caseLists(): readonly CaseListFile[];
  log(message: string): void;
  /** Used where no thread can be had. */
  readonly fallback: Crew;
  readonly threads?: number;
}

interface Thread {
  readonly worker: Worker;
  /** Batches under way. */
  readonly reads: Map<number, (readings: readonly Reading[] | undefined) => void>;
  readonly walks: Map<number, (batch: Walked | undefined) => void>;
}

interface Walked {
  readonly batch: WalkBatch;
  readonly last: boolean;
}

/** Reads on threads, started when there is work and ended when there has been none for a while. */
export class ThreadCrew implements Crew {
  readonly #options: ThreadCrewOptions;
  readonly #most: number;
  #threads: Thread[] = [];
  #lists: readonly CaseListFile[] | undefined;
  #id = 0;
  #broken = false;
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ThreadCrewOptions) {
    this.#options = options;
    this.#most = options.threads ?? Math.max(1, Math.min(MOST_THREADS, os.availableParallelism()));
  }

  get width(): number {
    return this.#broken ? this.#options.fallback.width : this.#most * 2;
  }

  async *walk(request: WalkRequest): AsyncGenerator<WalkBatch> {
    const thread = this.#thread();
    if (!thread) {
      yield* this.#options.fallback.walk(request);
      return;
    }
    const id = ++this.#id;
    const queue: (Walked | undefined)[] = [];
    let wake: () => void = () => {};
    thread.walks.set(id, batch => {
      queue.push(batch);
      wake();
    });
    let last = false;
    try {
      ask(thread, { kind: 'walk', id, request });
      while (!last) {
        if (queue.length === 0) await new Promise<void>(resolve => (wake = resolve));
        const next = queue.shift();
        // The thread has died: the walk begins anew here, and files that come twice are known already.
        if (!next) {
          last = true;
          yield* this.#options.fallback.walk(request);
          return;
        }
        last = next.last;
        yield next.batch;
      }
    } finally {
      thread.walks.delete(id);
      if (!last) ask(thread, { kind: 'stop-walk', id });
      this.#restSoon();
    }
  }

  async read(jobs: readonly FileJob[], settings: ReadingSettings): Promise<readonly Reading[]> {
    const thread = this.#thread();
    if (!thread) return this.#options.fallback.read(jobs, settings);
    const id = ++this.#id;
    const readings = await new Promise<readonly Reading[] | undefined>(resolve => {
      thread.reads.set(id, resolve);
      ask(thread, { kind: 'read', id, jobs, settings });
    });
    thread.reads.delete(id);
    this.#restSoon();
    return readings ?? this.#options.fallback.read(jobs, settings);
  }

  rest(): void {
    clearTimeout(this.#idle);
    this.#idle = undefined;
    const threads = this.#threads;
    this.#threads = [];
    for (const { worker, reads, walks } of threads) {
      // Whoever waits is told that nothing more comes.
      for (const done of reads.values()) done([]);
      for (const more of walks.values()) more({ batch: { files: [], notes: [] }, last: true });
      reads.clear();
      walks.clear();
      void worker.terminate();
    }
  }

  #restSoon(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => {
      if (this.#threads.every(thread => thread.reads.size === 0 && thread.walks.size === 0)) this.rest();
    }, IDLE);
    this.#idle.unref();
  }

  /** The thread with least to do, a new one while there may be more; undefined when none can be had. */
  #thread(): Thread | undefined {
    clearTimeout(this.#idle);
    if (this.#broken) return undefined;
    // Threads know the lists they were started with.
    const lists = this.#options.caseLists();
    if (this.#lists !== lists) {
      this.#lists = lists;
      const old = this.#threads;
      this.#threads = [];
      for (const thread of old) retire(thread);
    }
    const load = (thread: Thread): number => thread.reads.size + thread.walks.size;
    const freest = [...this.#threads].sort((a, b) => load(a) - load(b))[0];
    if (freest && (load(freest) === 0 || this.#threads.length >= this.#most)) return freest;
    return this.#start() ?? freest;
  }

  #start(): Thread | undefined {
    const { script, builtInCases, log } = this.#options;
    if (!fs.existsSync(script)) {
      this.#broken = true;
      return undefined;
    }
    const data: ThreadStart = { builtInCases, caseLists: this.#lists ?? [] };
    let worker: Worker;
    try {
      worker = new Worker(script, { workerData: data, resourceLimits: HEAP });
    } catch (error) {
      this.#broken = true;
      log(`Files are read without threads: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
    // A process that is otherwise done does not wait for its threads.
    worker.unref();
    const thread: Thread = { worker, reads: new Map(), walks: new Map() };
    this.#threads.push(thread);
    worker.on('message', (answer: ThreadAnswer) => {
      if (answer.kind === 'read') thread.reads.get(answer.id)?.(unpackReadings(answer.readings));
      else {
        const { keys, stamps, notes, last } = answer;
        const files = keys.map((key, at) => ({ key, size: stamps[at * 2]!, changed: stamps[at * 2 + 1]! }));
        thread.walks.get(answer.id)?.({ batch: { files, notes }, last });
      }
    });
    worker.on('error', error => log(`A reading thread has ended: ${error.message}`));
    worker.on('exit', () => {
      this.#threads = this.#threads.filter(other => other !== thread);
      // What it had in hand is read without it.
      for (const done of [...thread.reads.values()]) done(undefined);
      for (const more of [...thread.walks.values()]) more(undefined);
    });
    return thread;
  }
}

function ask({ worker }: Thread, request: ThreadRequest): void {
  worker.postMessage(request);
}

/** Ends a thread once it has nothing in hand. */
function retire(thread: Thread): void {
  if (thread.reads.size === 0 && thread.walks.size === 0) void thread.worker.terminate();
  else setTimeout(() => retire(thread), 100).unref();
}
