import * as fs from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { type CaseList, EMPTY_CASE_LIST } from '../authority/case-list';
import { caseTableOf } from '../authority/case-list-file';
import { mergeCaseLists } from '../authority/merged-case-list';
import { usReportsFrom } from '../authority/us-reports';
import { readSafely } from './crew';
import { waitingFileSystem } from './file-system.node';
import type { Reading } from './read-opinion';
import { packReadings, type ThreadAnswer, type ThreadRequest, type ThreadStart } from './thread-messages';
import { walk } from './walk';

// The entry of a reading thread: folders and files come in, facts go out. It knows no connection and no editor.

const start = workerData as ThreadStart;
const stopped = new Set<number>();

let list: CaseList | undefined;
function caseList(): CaseList {
  if (!list) {
    let builtIn = EMPTY_CASE_LIST;
    try {
      if (start.builtInCases !== undefined) builtIn = usReportsFrom(fs.readFileSync(start.builtInCases, 'utf8'));
    } catch {
      // The main thread says so in the log.
    }
    list = start.caseLists.length === 0 ? builtIn : mergeCaseLists(caseTableOf(start.caseLists), builtIn);
  }
  return list;
}

function answer(message: ThreadAnswer, moved: ArrayBuffer): void {
  parentPort?.postMessage(message, [moved]);
}

const breathe = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

async function walkFor({ id, request }: Extract<ThreadRequest, { kind: 'walk' }>): Promise<void> {
  const tell = (keys: readonly string[], stamps: Float64Array<ArrayBuffer>, notes: readonly string[], last: boolean) =>
    answer({ kind: 'walked', id, keys, stamps, notes, last }, stamps.buffer);
  try {
    for await (const { files, notes } of walk(waitingFileSystem, request)) {
      const stamps = Float64Array.from(files.flatMap(file => [file.size, file.changed]));
      tell(
        files.map(file => file.key),
        stamps,
        notes,
        false,
      );
      // A walk that nobody waits for any more ends here.
      await breathe();
      if (stopped.delete(id)) break;
    }
    tell([], new Float64Array(0), [], true);
  } catch (error) {
    tell([], new Float64Array(0), [`The folders could not be walked to the end: ${String(error)}`], true);
  }
}

async function readFor({ id, jobs, settings }: Extract<ThreadRequest, { kind: 'read' }>): Promise<void> {
  const readings: Reading[] = [];
  for (const job of jobs) readings.push(await readSafely(waitingFileSystem, job, settings, caseList));
  const bytes = packReadings(readings);
  answer({ kind: 'read', id, readings: bytes }, bytes.buffer);
}

parentPort?.on('message', (request: ThreadRequest) => {
  if (request.kind === 'walk') void walkFor(request);
  else if (request.kind === 'read') void readFor(request);
  else stopped.add(request.id);
});
