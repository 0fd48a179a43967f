import * as fs from 'node:fs';
import * as path from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { EMPTY_CASE_LIST } from '../authority/case-list';
import { usReportsFrom } from '../authority/us-reports';
import { LocalCrew } from '../corpus/crew';
import { ThreadCrew } from '../corpus/crew.node';
import { nodeFileSystem } from '../corpus/file-system.node';
import { Store } from '../corpus/store';
import { diskStoreFolder, rulesVersion } from '../corpus/store-folder.node';
import { startServer } from './server';

declare const OPINION_LENS_VERSION: string | undefined;

/** Facts lie beside the bundle and are read when first asked for. Undefined when they are not there. */
function dataFile(name: string): string | undefined {
  const folders = [path.join(__dirname, 'data'), path.join(__dirname, '../server/data')];
  return folders.map(folder => path.join(folder, name)).find(file => fs.existsSync(file));
}

function builtInCases() {
  const file = dataFile('us-reports.txt');
  return file === undefined ? EMPTY_CASE_LIST : usReportsFrom(fs.readFileSync(file, 'utf8'));
}

const version = typeof OPINION_LENS_VERSION === 'string' ? OPINION_LENS_VERSION : '0.1.0';
const threadScript = path.join(__dirname, 'worker.js');
const connection = createConnection(ProposedFeatures.all);

/** To the log, while there is somebody to read it. */
function unexpected(error: unknown): void {
  try {
    connection.console.error(`Unexpected: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  } catch {
    // The client has gone, and the server goes with it.
  }
}

// One request that fails never takes the server down (ARCHITECTURE.md, invariant 4).
process.on('uncaughtException', unexpected);
process.on('unhandledRejection', unexpected);

startServer(connection, {
  fileSystem: nodeFileSystem,
  builtInCases,
  version,
  crew: ({ caseList, caseLists, log }) =>
    new ThreadCrew({
      script: threadScript,
      builtInCases: dataFile('us-reports.txt'),
      caseLists,
      log,
      fallback: new LocalCrew(nodeFileSystem, caseList),
    }),
  store: storagePath => new Store(diskStoreFolder(storagePath), rulesVersion(version, threadScript)),
});
