/** Runs mocha inside the extension host, where `vscode` can be imported. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';

/** What a run leaves behind. A run that leaves none did not end, whatever its exit code says. */
export interface SuiteResult {
  passed: number;
  failed: number;
  skipped: number;
}

/** Runs every `*.test.js` of a folder. Rejects when a test fails or none ran. */
export async function runFolder(folder: string): Promise<void> {
  const reportFile = process.env.E2E_REPORT;
  if (reportFile !== undefined) {
    // The console of an extension host is mixed with the workbench's own log: the report goes its own way.
    Mocha.reporters.Base.consoleLog = (...args: unknown[]) => fs.appendFileSync(reportFile, `${format(...args)}\n`);
  }
  process.setSourceMapsEnabled(true);
  // A step that meets a workbench still busy with something else is tried again; what is wrong fails every time.
  const mocha = new Mocha({ color: false, timeout: 90_000, retries: 2, reporter: 'spec', grep: process.env.E2E_GREP });
  for (const name of fs.readdirSync(folder).sort()) {
    if (name.endsWith('.test.js')) mocha.addFile(path.join(folder, name));
  }
  const result: SuiteResult = { passed: 0, failed: 0, skipped: 0 };
  await new Promise<void>(resolve => {
    const runner = mocha.run(() => resolve());
    runner.on('pass', () => result.passed++);
    runner.on('fail', () => result.failed++);
    runner.on('pending', () => result.skipped++);
  });
  if (process.env.E2E_RESULT !== undefined) fs.writeFileSync(process.env.E2E_RESULT, JSON.stringify(result));
  if (result.passed + result.failed + result.skipped === 0) throw new Error('no test ran');
  if (result.failed > 0) throw new Error(`${result.failed} failed`);
}
