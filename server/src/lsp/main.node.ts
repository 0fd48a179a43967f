import * as fs from 'node:fs';
import * as path from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { EMPTY_CASE_LIST } from '../authority/case-list';
import { usReportsFrom } from '../authority/us-reports';
import { nodeFileSystem } from '../corpus/file-system.node';
import { startServer } from './server';

declare const OPINION_LENS_VERSION: string | undefined;

/** Facts lie beside the bundle and are read when first asked for. */
function readData(name: string): string | undefined {
  for (const folder of [path.join(__dirname, 'data'), path.join(__dirname, '../server/data')]) {
    try {
      return fs.readFileSync(path.join(folder, name), 'utf8');
    } catch {
      // The next place.
    }
  }
  return undefined;
}

function builtInCases() {
  const text = readData('us-reports.txt');
  return text === undefined ? EMPTY_CASE_LIST : usReportsFrom(text);
}

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
  version: typeof OPINION_LENS_VERSION === 'string' ? OPINION_LENS_VERSION : '0.1.0',
});
