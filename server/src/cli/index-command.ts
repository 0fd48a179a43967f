import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Option } from 'commander';
import { LocalCrew } from '../corpus/crew';
import { ThreadCrew } from '../corpus/crew.node';
import { MENTION } from '../corpus/facts';
import { nodeFileSystem } from '../corpus/file-system.node';
import type { CorpusIndex } from '../corpus/index';
import { DEFAULT_INDEX } from '../corpus/selection';
import { Workspace } from '../corpus/workspace';
import { caseListOf } from './case-lists';
import { ExitCode } from './exit-code';
import { reason } from './inputs';
import { write } from './read-files';
import type { RegisterCommand } from './register-command';
import { cacheFolder, READER, storeIn } from './store-place';
import { INDEX_READING } from './stored-rows';

interface IndexOptions {
  readonly stats?: boolean;
  readonly store?: string;
  readonly clear?: boolean;
  readonly format: 'text' | 'json';
}

/** Authorities listed with the figures. */
const MOST_CITED = 10;

/** `opinion-lens index`: builds the stored index of folders, or brings it up to date, as the editor does. */
export const registerIndex: RegisterCommand = (program, done) => {
  program
    .command('index')
    .description('build the stored index of folders, or bring it up to date')
    .argument('<folders...>', 'folders of opinions')
    .option('--stats', 'print figures of what the index holds')
    .option('--store <folder>', 'where the index is kept; a folder for caches of the system unless named')
    .option('--clear', 'forget what is stored there and build it anew')
    .addOption(new Option('--format <format>', 'how figures are written').choices(['text', 'json']).default('text'))
    .action(async (paths: string[], options: IndexOptions) => done(await indexFolders(paths, options)));
};

async function indexFolders(paths: readonly string[], options: IndexOptions): Promise<number> {
  let code: number = ExitCode.Fine;
  const note = (message: string): void => {
    process.stderr.write(`opinion-lens: ${withPaths(message, paths)}\n`);
  };
  const folders: string[] = [];
  for (const given of paths) {
    const stat = fs.statSync(given, { throwIfNoEntry: false });
    if (stat?.isDirectory()) folders.push(pathToFileURL(path.resolve(given)).href);
    else {
      note(`${given}: ${stat ? 'not a folder' : reason({ code: 'ENOENT' })}`);
      code = ExitCode.Trouble;
    }
  }
  if (folders.length === 0) return code;
  const list = caseListOf([], note);
  const data = path.join(__dirname, 'data', 'us-reports.txt');
  const noLists: [] = [];
  const crew = new ThreadCrew({
    script: READER,
    builtInCases: fs.existsSync(data) ? data : undefined,
    caseLists: () => noLists,
    log: note,
    fallback: new LocalCrew(nodeFileSystem, () => list),
  });
  const storage = options.store ?? cacheFolder();
  const store = storeIn(storage);
  if (options.clear) await store.clear();
  const begun = performance.now();
  const workspace = new Workspace(
    { fileSystem: nodeFileSystem, crew, store: () => store, caseList: () => list, log: note, progress: () => {} },
    {
      ...DEFAULT_INDEX,
      ...INDEX_READING,
      manifest: '',
    },
  );
  workspace.setFolders(folders);
  // Threads do not hold the process; this does, until all is done.
  const alive = setInterval(() => {}, 1000);
  await workspace.crawl();
  await workspace.save();
  clearInterval(alive);
  crew.rest();
  if (store.dirty) {
    note(`${storage}: the index could not be written there`);
    code = ExitCode.Trouble;
  }
  const seconds = (performance.now() - begun) / 1000;
  const { seen, leftOut, note: word } = workspace.progress;
  if (word !== '') note(word);
  if (options.stats) await write(figures(workspace.index, { seen, leftOut, seconds, storage }, options.format));
  return code;
}

/** Addresses in a message as paths: below a folder named on the command line the way it was named. */
function withPaths(message: string, paths: readonly string[]): string {
  return message.replace(/file:\/\/\S+/g, address => {
    try {
      const file = fileURLToPath(address);
      for (const given of paths) {
        const below = path.relative(given, file);
        if (!below.startsWith('..') && !path.isAbsolute(below)) return path.join(given, below);
      }
      return file;
    } catch {
      return address;
    }
  });
}

interface Run {
  readonly seen: number;
  readonly leftOut: number;
  readonly seconds: number;
  readonly storage: string;
}

function figures(index: CorpusIndex, { seen, leftOut, seconds, storage }: Run, format: 'text' | 'json'): string {
  let mentions = 0;
  let bytes = 0;
  let known = 0;
  for (const file of index.files()) {
    mentions += file.mentions.length / MENTION;
    bytes += file.bytes.length;
    if (file.identity?.target) known++;
  }
  let held = 0;
  const cited: { readonly target: string; readonly files: number }[] = [];
  for (const target of index.mentioned()) {
    if (index.filesOf(target).length > 0) held++;
    cited.push({ target, files: index.citingCount(target) });
  }
  cited.sort((a, b) => b.files - a.files || (a.target < b.target ? -1 : 1));
  const all = {
    files: seen,
    opinions: index.size,
    leftOut,
    identified: known,
    mentions,
    authorities: index.authorities,
    authoritiesHeld: held,
    bytes,
    seconds: Math.round(seconds * 1000) / 1000,
    store: storage,
    mostCited: cited.slice(0, MOST_CITED),
  };
  if (format === 'json') return `${JSON.stringify(all)}\n`;
  return [
    `files looked at         ${all.files}`,
    `opinions                ${all.opinions}`,
    `files left out          ${all.leftOut}`,
    `opinions whose case is known  ${all.identified}`,
    `mentions                ${all.mentions}`,
    `authorities             ${all.authorities}`,
    `  held by a file here   ${all.authoritiesHeld}`,
    `  not held              ${all.authorities - all.authoritiesHeld}`,
    `bytes of facts          ${all.bytes}`,
    `seconds                 ${all.seconds}`,
    `store                   ${all.store}`,
    'most cited, by files:',
    ...all.mostCited.map(({ target, files }) => `  ${String(files).padStart(6)}  ${target}`),
    '',
  ].join('\n');
}
