/**
 * Runs a suite in a real VS Code by way of @vscode/test-electron:  run.js source | vsix FILE
 *
 * VSCODE_EXECUTABLE names the desktop's executable or the stand-in test/e2e/code.mjs; scripts/e2e.mjs chooses it.
 */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import type { SuiteResult } from './mocha-in-host';

const root = process.cwd();

/** Installs the .vsix into an extensions folder, as a person would. */
function install(executable: string, vsix: string, home: string, extensions: string): void {
  const [command = executable, ...args] = executable.endsWith('.mjs')
    ? [executable]
    : resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true });
  // As root VS Code wants this and a user folder of its own.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  args.push('--install-extension', vsix, '--extensions-dir', extensions, '--user-data-dir', home);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${vsix} could not be installed`);
}

async function main(what: string, vsix: string | undefined): Promise<boolean> {
  const executable = process.env.VSCODE_EXECUTABLE;
  if (executable === undefined) throw new Error('VSCODE_EXECUTABLE is not set; use node scripts/e2e.mjs');
  const out = path.join(root, 'out/e2e', what);
  fs.rmSync(out, { recursive: true, force: true });
  // Tests edit and rename: they get a copy, and the record stays as it is.
  const workspace = path.join(out, 'seeds');
  fs.cpSync(path.join(root, 'seeds'), workspace, { recursive: true });
  const [report, result] = [path.join(out, 'report.txt'), path.join(out, 'result.json')];
  // Short, because macOS allows 103 characters for the socket that VS Code puts there.
  const home = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'ol-')));
  const extensions = path.join(home, 'x');
  let ended = '';
  try {
    if (vsix !== undefined) install(executable, path.resolve(vsix), home, extensions);
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: vsix === undefined ? root : path.join(root, 'test/e2e/blank-extension'),
      extensionTestsPath: path.join(root, 'out/test/e2e', vsix === undefined ? 'suite' : 'installed', 'index.js'),
      extensionTestsEnv: { E2E_REPORT: report, E2E_RESULT: result, E2E_OUT: out, E2E_EXTENSIONS: extensions },
      launchArgs: [
        workspace,
        `--user-data-dir=${home}`,
        `--extensions-dir=${extensions}`,
        '--disable-workspace-trust',
        ...(vsix === undefined ? ['--disable-extensions'] : []),
      ],
    });
  } catch (error) {
    ended = String(error);
  } finally {
    fs.rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  }
  if (fs.existsSync(report)) process.stdout.write(fs.readFileSync(report, 'utf8'));
  // An extension host that dies halfway ends with exit code 0: only the result file tells that the suite came to its end.
  const counts: SuiteResult = fs.existsSync(result)
    ? (JSON.parse(fs.readFileSync(result, 'utf8')) as SuiteResult)
    : { passed: 0, failed: 1, skipped: 0 };
  if (ended !== '' && counts.failed === 0) counts.failed = 1;
  if (!fs.existsSync(result)) console.error(`e2e ${what}: the suite left no result; counted as a failure`);
  fs.writeFileSync(path.join(out, 'counts.json'), JSON.stringify(counts));
  if (counts.failed > 0 && ended !== '') console.error(`e2e ${what}: ${ended}`);
  return counts.failed === 0;
}

main(process.argv[2] ?? 'source', process.argv[3]).then(
  ok => process.exit(ok ? 0 : 1),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
