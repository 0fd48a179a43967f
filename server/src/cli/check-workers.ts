import * as os from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { holdingOf } from './check-holding';
import { type CheckTask, FileChecker, type FileOutcome } from './check-work';
import type { Input } from './inputs';

/** Files below which one thread is quicker than starting others. */
const FEW = 60;
/** Files a worker gets at once. */
const BATCH = 16;

interface WorkerStart {
  readonly opinionLensCheck: CheckTask;
}

/** True in a thread that `outcomesOf` started: then `serveChecks` is all there is to do. */
export function isCheckWorker(): boolean {
  return !isMainThread && typeof workerData === 'object' && workerData !== null && 'opinionLensCheck' in workerData;
}

/** Checks the batches the main thread sends and answers each with its outcomes. */
export function serveChecks(): void {
  const checker = new FileChecker((workerData as WorkerStart).opinionLensCheck);
  let queue = Promise.resolve();
  parentPort?.on('message', ({ batch, inputs }: { batch: number; inputs: readonly Input[] }) => {
    queue = queue.then(async () => {
      const outcomes: FileOutcome[] = [];
      for (const input of inputs) outcomes.push(await checker.check(input));
      parentPort?.postMessage({ batch, outcomes });
    });
  });
}

/** What comes of each file, in the order of the inputs whatever thread did the work. */
export async function* outcomesOf(inputs: Iterable<Input>, asked: CheckTask): AsyncGenerator<FileOutcome> {
  const all = [...inputs];
  const holding = holdingOf(all, asked);
  const task: CheckTask = holding ? { ...asked, holding } : asked;
  const threads = Math.min(os.availableParallelism(), 8, Math.floor(all.length / BATCH));
  if (all.length < FEW || threads < 2 || all.some(input => input.location === undefined)) {
    const checker = new FileChecker(task);
    for (const input of all) yield await checker.check(input);
    return;
  }
  yield* new Pool(all, task, threads);
}

/** Hands out batches to threads and gives their answers back in order; a few batches run ahead, so memory stays bounded. */
class Pool implements AsyncIterable<FileOutcome> {
  readonly #inputs: readonly Input[];
  readonly #batches: number;
  readonly #workers: Worker[] = [];
  readonly #done = new Map<number, readonly FileOutcome[]>();
  readonly #ahead: number;
  #sent = 0;
  #read = 0;
  #wake: () => void = () => {};
  #failure: Error | undefined;

  constructor(inputs: readonly Input[], task: CheckTask, threads: number) {
    this.#inputs = inputs;
    this.#batches = Math.ceil(inputs.length / BATCH);
    this.#ahead = threads * 3;
    const start: WorkerStart = { opinionLensCheck: task };
    for (let n = 0; n < threads; n++) {
      const worker = new Worker(__filename, { workerData: start });
      worker.on('message', ({ batch, outcomes }: { batch: number; outcomes: readonly FileOutcome[] }) => {
        this.#done.set(batch, outcomes);
        this.#feed(worker);
        this.#wake();
      });
      worker.on('error', error => {
        this.#failure = error instanceof Error ? error : new Error(String(error));
        this.#wake();
      });
      this.#workers.push(worker);
    }
  }

  #feed(worker: Worker): void {
    if (this.#sent >= this.#batches || this.#sent - this.#read >= this.#ahead) return;
    const batch = this.#sent++;
    worker.postMessage({ batch, inputs: this.#inputs.slice(batch * BATCH, (batch + 1) * BATCH) });
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<FileOutcome> {
    try {
      for (const worker of this.#workers) this.#feed(worker);
      for (; this.#read < this.#batches; this.#read++) {
        while (!this.#done.has(this.#read)) {
          if (this.#failure) throw this.#failure;
          for (const worker of this.#workers) if (this.#sent === this.#read) this.#feed(worker);
          await new Promise<void>(resolve => {
            this.#wake = resolve;
          });
        }
        const outcomes = this.#done.get(this.#read)!;
        this.#done.delete(this.#read);
        yield* outcomes;
      }
    } finally {
      await Promise.all(this.#workers.map(worker => worker.terminate()));
    }
  }
}
