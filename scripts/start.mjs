// Builds, then opens VS Code on seeds/ with the extension loaded. Ctrl+C ends it and leaves nothing behind.
//   the `code` on the PATH if there is one; else the embedded VS Code in a browser of yours (Linux x64);
//   else a desktop VS Code downloaded by @vscode/test-electron. VSCODE=desktop or VSCODE=embedded decides otherwise.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { embeddedSupported, installEmbedded, onPath } from '../tools/vscode/install.mjs';
import { pageOf, startWorkbench, temporaryHome } from '../tools/vscode/workbench.mjs';

const root = path.resolve(import.meta.dirname, '..');
const seeds = path.join(root, 'seeds');
const isRoot = process.getuid?.() === 0;

const interrupted = new Promise(resolve => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(signal));
});

function build() {
  const { status } = spawnSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

/** Opens a desktop VS Code and waits until its window is closed or the person stops us. */
async function openDesktop(executable) {
  const args = ['--new-window', '--wait', `--extensionDevelopmentPath=${root}`];
  // As root VS Code refuses to start without both of these.
  const home = isRoot ? fs.mkdtempSync(path.join(os.tmpdir(), 'ol-')) : undefined;
  if (home) args.push('--no-sandbox', `--user-data-dir=${home}`);
  console.log(`Opening ${executable} on seeds/. Close its window or press Ctrl+C to end.`);
  const windows = process.platform === 'win32';
  const child = spawn(windows ? `"${executable}"` : executable, [...args, seeds], {
    stdio: 'inherit',
    detached: !windows,
    shell: windows,
  });
  const code = await Promise.race([
    new Promise(resolve => {
      child.on('exit', status => resolve(status ?? 1));
      child.on('error', error => {
        console.error(`${executable} did not start: ${error.message}`);
        resolve(1);
      });
    }),
    interrupted.then(() => 0),
  ]);
  try {
    if (!windows && child.pid) process.kill(-child.pid, 'SIGTERM');
  } catch {
    // Gone already.
  }
  if (home) fs.rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  return code;
}

/** Serves the embedded VS Code on loopback, with this folder as an installed extension. */
async function openEmbedded() {
  installEmbedded({ withBrowser: false });
  const home = temporaryHome();
  let workbench;
  try {
    const { name, publisher, version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
    fs.mkdirSync(home.extensions, { recursive: true });
    // A link, so that a new build shows after "Developer: Reload Window".
    fs.symlinkSync(root, path.join(home.extensions, `${publisher}.${name}-${version}`), 'dir');
    const password = randomBytes(12).toString('base64url');
    const started = startWorkbench({ home, password });
    workbench = await Promise.race([started, interrupted.then(() => undefined)]);
    if (!workbench) {
      workbench = await started;
      return 0;
    }
    console.log(`\nOpinion Lens is open at  ${pageOf(workbench, seeds)}\nPassword: ${password}\nPress Ctrl+C to end.`);
    const ended = await Promise.race([workbench.exited.then(() => 'by itself'), interrupted]);
    if (ended !== 'by itself') return 0;
    console.error(`The embedded VS Code ended by itself:\n${fs.readFileSync(workbench.logFile, 'utf8').slice(-2000)}`);
    return 1;
  } finally {
    await workbench?.stop();
    fs.rmSync(home.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function open() {
  const onThePath = onPath('code');
  const wish = process.env.VSCODE;
  if (onThePath && wish !== 'embedded') return openDesktop(onThePath);
  if (embeddedSupported() && wish !== 'desktop') return openEmbedded();
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  return openDesktop(await downloadAndUnzipVSCode());
}

build();
try {
  process.exitCode = await open();
} catch (error) {
  console.error(`npm start: ${error.message}`);
  process.exitCode = 1;
}
process.exit();
