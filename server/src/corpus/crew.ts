import type { CaseList } from '../authority/case-list';
import type { FileSystem } from './file-system';
import { type FileJob, type Reading, type ReadingSettings, readOpinion } from './read-opinion';
import { type WalkBatch, type WalkRequest, walk } from './walk';

/** Who walks folders and reads files: threads where there are some (crew.node.ts), else the main thread in slices. */
export interface Crew {
  walk(request: WalkRequest): AsyncIterable<WalkBatch>;
  /** One reading a job, in the order of the jobs. A file that fails is `unread`; nothing is thrown. */
  read(jobs: readonly FileJob[], settings: ReadingSettings): Promise<readonly Reading[]>;
  /** Batches worth having under way at once. */
  readonly width: number;
  /** Nothing more is asked for the moment: threads may end. */
  rest(): void;
}

/** Milliseconds of work between two breaths, so that the editor is answered meanwhile. */
const SLICE = 8;

/** Lets whatever waits run first. */
export const breathe = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0));

/** Reads on the thread it is called on, a slice at a time. */
export class LocalCrew implements Crew {
  readonly width = 1;
  readonly #fileSystem: FileSystem;
  readonly #caseList: () => CaseList;

  constructor(fileSystem: FileSystem, caseList: () => CaseList) {
    this.#fileSystem = fileSystem;
    this.#caseList = caseList;
  }

  walk(request: WalkRequest): AsyncIterable<WalkBatch> {
    return walk(this.#fileSystem, request);
  }

  async read(jobs: readonly FileJob[], settings: ReadingSettings): Promise<readonly Reading[]> {
    const readings: Reading[] = [];
    let rested = performance.now();
    for (const job of jobs) {
      readings.push(await readSafely(this.#fileSystem, job, settings, this.#caseList));
      if (performance.now() - rested < SLICE) continue;
      await breathe();
      rested = performance.now();
    }
    return readings;
  }

  rest(): void {}
}

/** A file whose reading fails is left out, and the reason noted. */
export async function readSafely(
  fileSystem: FileSystem,
  job: FileJob,
  settings: ReadingSettings,
  caseList: () => CaseList,
): Promise<Reading> {
  try {
    return await readOpinion(fileSystem, job, settings, caseList);
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { kind: 'unread', note: `${job.key} is left out of the index: ${reason}` };
  }
}
