import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { Client, uriOf } from '../protocol/client';
import type { Bench, Stage } from './bench';
import { timing } from './measure';
import { drawnOpinion } from './texts';

/** Characters of a drawn file: 10,000 of them are the 300 MB of the budget. */
const LENGTH = 30_000;
/** Cited by every second file. */
const HOT = '201 U. S. 38';

/** One of many opinions: its prose by a fixed rule, two thirds of its cases its own, the others everybody's. */
function fileText(seed: number): string {
  const drawn = drawnOpinion(LENGTH, seed + 1).replace(/(\d{3}) U\. S\. (\d{1,3}),/g, (whole, volume, page) =>
    (Number(page) + seed) % 3 === 0 ? whole : `${volume} U. S. ${1 + ((Number(page) * 7 + seed * 13) % 900)},`,
  );
  const hot = seed % 2 === 0 ? ` See Penhallow v. Doane, ${HOT}, 40 (1906).` : '';
  return `${drawn}${hot}\n`;
}

/** A folder of opinions that nobody wrote, 1,000 to a folder; the file names say which cases they are. */
function drawCorpus(folder: string, count: number): number {
  let bytes = 0;
  for (let seed = 0; seed < count; seed++) {
    const below = path.join(folder, String(Math.floor(seed / 1000)));
    if (seed % 1000 === 0) fs.mkdirSync(below, { recursive: true });
    const text = fileText(seed);
    bytes += text.length;
    fs.writeFileSync(path.join(below, `${200 + (seed % 300)}-us-${1 + Math.floor(seed / 300) * 7}.txt`), text);
  }
  return bytes;
}

/** Resident megabytes of a process now and at most; NaN where the system does not say. */
function resident(pid: number): { now: number; peak: number } {
  try {
    const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
    const of = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
    return { now: of('VmRSS'), peak: of('VmHWM') };
  } catch {
    return { now: Number.NaN, peak: Number.NaN };
  }
}

/** Seconds of processor time of a process and its threads so far; NaN where the system does not say. */
function processorSeconds(pid: number): number {
  try {
    const fields = fs
      .readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    // User and system time in ticks of a hundredth of a second.
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return Number.NaN;
  }
}

const sleep = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Milliseconds of one request. */
async function ask(client: Client, method: string, params: object): Promise<number> {
  const begun = performance.now();
  await client.connection.sendRequest(method, params);
  return performance.now() - begun;
}

interface Figures {
  readonly seconds: number;
  readonly files: number;
  readonly hover: number[];
  readonly definition: number[];
}

/** Opens a file and asks for hovers and definitions until the index is whole. */
async function index(client: Client, opened: string): Promise<Figures> {
  const begun = performance.now();
  const uri = await client.open(opened);
  const hover: number[] = [];
  const definition: number[] = [];
  const places = placesIn(client.text(uri));
  for (let turn = 0; client.statuses.at(-1)?.state !== 'ready'; turn++) {
    const params = { textDocument: { uri }, position: places[turn % places.length]! };
    hover.push(await ask(client, 'textDocument/hover', params));
    definition.push(await ask(client, 'textDocument/definition', params));
    await sleep(15);
  }
  const seconds = (performance.now() - begun) / 1000;
  return { seconds, files: client.statuses.at(-1)!.files, hover, definition };
}

/** Places of citations in a text. */
function placesIn(text: string): { line: number; character: number }[] {
  const places: { line: number; character: number }[] = [];
  text.split('\n').forEach((line, number) => {
    for (const match of line.matchAll(/\d{3} U\. ?S\. \d/g)) places.push({ line: number, character: match.index + 1 });
  });
  return places.slice(0, 40);
}

function shown(times: number[]): string {
  if (times.length === 0) return '-';
  const { median, p95 } = timing(times);
  return `${median.toFixed(1)} / ${p95.toFixed(1)}`;
}

interface Outcome {
  /** Seconds of processor time of the cold index for each megabyte. */
  readonly cold: number;
  readonly update: number;
  readonly hover: number;
}

/** Cold, idle, one file changed, warm: a line each. */
async function measure(stage: Stage, name: string, folder: string, opened: string, bytes: number): Promise<Outcome> {
  const storagePath = fs.mkdtempSync(path.join(os.tmpdir(), 'opinion-store-'));
  const start = { folder, initializationOptions: { storagePath } };
  const line = (what: string, { seconds, files, hover, definition }: Figures, pid: number, rest: string): void => {
    const { now, peak } = resident(pid);
    const rate = seconds > 0.05 ? (bytes / 1e6 / seconds).toFixed(0) : '-';
    stage.row(
      `${name}: ${what}`,
      files,
      `${seconds.toFixed(2)} / ${processorSeconds(pid).toFixed(2)}`,
      rate,
      shown(hover),
      shown(definition),
      rest,
      `${now.toFixed(0)} / ${peak.toFixed(0)}`,
    );
  };
  const outcome = { cold: Number.NaN, update: Number.NaN, hover: Number.NaN };
  try {
    const cold = await Client.start(start);
    line('cold', await index(cold, opened), cold.process.pid!, '-');
    outcome.cold = processorSeconds(cold.process.pid!) / (bytes / 1e6);
    const uri = uriOf(opened);
    const text = cold.text(uri);
    const times: Record<'hover' | 'definition' | 'references', number[]> = {
      hover: [],
      definition: [],
      references: [],
    };
    const places = placesIn(text);
    for (let turn = 0; turn < (stage.quick ? 60 : 200); turn++) {
      const params = { textDocument: { uri }, position: places[turn % places.length]! };
      times.hover.push(await ask(cold, 'textDocument/hover', params));
      times.definition.push(await ask(cold, 'textDocument/definition', params));
    }
    const hotLine = text.split('\n').findIndex(words => words.includes(HOT));
    // Each way of grouping is asked for the first time: what is asked again is at hand.
    for (const groupBy of hotLine >= 0 ? ['court', 'date', 'kind', 'none'] : []) {
      const position = { line: hotLine, character: text.split('\n')[hotLine]!.indexOf(HOT) + 1 };
      const params = { textDocument: { uri }, position, groupBy, limit: 50 };
      times.references.push(await ask(cold, 'opinionLens/citedBy', params));
    }
    line(
      'idle',
      { seconds: 0, files: cold.statuses.at(-1)!.files, hover: times.hover, definition: times.definition },
      cold.process.pid!,
      shown(times.references),
    );
    const other = uriOf(neighbour(opened));
    const updates: number[] = [];
    for (let turn = 0; turn < 10; turn++) {
      const begun = performance.now();
      await cold.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: other, type: 2 }] });
      await ask(cold, 'opinionLens/statistics', {});
      updates.push(performance.now() - begun);
    }
    stage.row(`${name}: one file changed, ms`, shown(updates));
    outcome.update = timing(updates).median;
    outcome.hover = timing(times.hover).median;
    await cold.stop();
    const warm = await Client.start(start);
    line('warm', await index(warm, opened), warm.process.pid!, '-');
    await warm.stop();
  } finally {
    fs.rmSync(storagePath, { recursive: true, force: true });
  }
  return outcome;
}

/** Another file of the folder. */
function neighbour(file: string): string {
  const names = fs.readdirSync(path.dirname(file)).sort();
  return path.join(path.dirname(file), names.find(name => name !== path.basename(file)) ?? '');
}

export default {
  title: 'many files: cold 10 s for 10,000, warm 1 s, under 400 MB; hover and definition 5 ms p95 [flat] [linear]',
  async run(stage: Stage) {
    if (!fs.existsSync('dist/server.js')) return stage.row('skipped: dist/server.js is not built');
    stage.row('corpus', 'opinions', 's / cpu s', 'MB/s', 'hover ms', 'definition ms', 'cited by ms', 'MB now/peak');
    const sizes = process.argv.includes('--100000')
      ? [1000, 10_000, 100_000]
      : stage.quick
        ? [300, 1000]
        : [1000, 10_000];
    const outcomes: Outcome[] = [];
    for (const count of sizes) {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'opinions-'));
      try {
        const bytes = drawCorpus(folder, count);
        outcomes.push(await measure(stage, `${count} drawn`, folder, path.join(folder, '0', '200-us-1.txt'), bytes));
      } finally {
        fs.rmSync(folder, { recursive: true, force: true });
      }
    }
    if (stage.corpus) {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'opinions-'));
      try {
        for (const [at, text] of stage.corpus.entries()) fs.writeFileSync(path.join(folder, `opinion-${at}.txt`), text);
        const bytes = stage.corpus.reduce((sum, text) => sum + text.length, 0);
        await measure(stage, `${stage.corpus.length} real`, folder, path.join(folder, 'opinion-700.txt'), bytes);
      } finally {
        fs.rmSync(folder, { recursive: true, force: true });
      }
    }
    const [small, large] = [outcomes[0]!, outcomes.at(-1)!];
    // Ten times the files: what asks or changes one file costs the same, within the noise of a shared machine.
    if (large.cold > small.cold * 1.6) stage.fault('the cold index grows faster than the text');
    if (large.hover > small.hover * 3 + 2) stage.fault('a hover grows with the corpus');
    if (large.update > small.update * 3 + 5) stage.fault('the update of one file grows with the corpus');
  },
} satisfies Bench;
