// Starts the embedded VS Code (code-server) on loopback, with all of its state in a temporary folder.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import * as http from 'node:http';
import * as net from 'node:net';
import * as os from 'node:os';
import * as path from 'node:path';
import { codeServerEntry, nodeExecutable } from './install.mjs';

/** Settings that keep the workbench quiet, so that only what the extension does is on screen. */
export const quietSettings = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'chat.disableAIFeatures': true,
  'git.enabled': false,
};

const noGallery = JSON.stringify({ serviceUrl: '', itemUrl: '', resourceUrlTemplate: '', controlUrl: '' });

async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** HTTP status of a GET, 0 when nobody answers. */
function status(url) {
  return new Promise(resolve => {
    const request = http.get(url, response => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on('error', () => resolve(0));
    request.setTimeout(2000, () => request.destroy());
  });
}

/** A fresh home for a workbench. The path stays short: a socket in it must stay below 108 bytes. */
export function temporaryHome() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ol-'));
  return { folder, data: path.join(folder, 'd'), extensions: path.join(folder, 'x') };
}

function environmentFor(home, extra) {
  const environment = { ...process.env, ...extra, EXTENSIONS_GALLERY: noGallery, TMPDIR: home.folder };
  for (const name of ['RUNTIME_DIR', 'CONFIG_HOME', 'DATA_HOME', 'STATE_HOME', 'CACHE_HOME']) {
    environment[`XDG_${name}`] = home.folder;
  }
  delete environment.PORT;
  return environment;
}

/** Installs a .vsix into the extensions folder of a home, as a person would with `code --install-extension`. */
export async function installVsix(home, vsix) {
  const args = [codeServerEntry, '--config', path.join(home.folder, 'none.yaml')];
  args.push('--user-data-dir', home.data, '--extensions-dir', home.extensions, '--install-extension', vsix);
  fs.mkdirSync(home.data, { recursive: true });
  fs.writeFileSync(path.join(home.folder, 'none.yaml'), '');
  const child = spawn(nodeExecutable, args, { env: environmentFor(home), stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', chunk => {
    said += chunk;
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`installing ${vsix} failed:\n${said}`);
}

/**
 * Starts code-server and waits until it answers.
 *
 * - `password`: without one there is no authentication, which is for tests only.
 * - `trustEverything`: leaves workspace trust off, for tests.
 * - `driver`: lets a page load an extension under development and its tests. A built VS Code ignores both otherwise.
 */
export async function startWorkbench({ home, settings = {}, environment = {}, password, driver = false, folder }) {
  fs.mkdirSync(path.join(home.data, 'User'), { recursive: true });
  fs.mkdirSync(home.extensions, { recursive: true });
  fs.writeFileSync(path.join(home.folder, 'config.yaml'), '');
  const trust = password ? {} : { 'security.workspace.trust.enabled': false };
  const userSettings = JSON.stringify({ ...quietSettings, ...trust, ...settings }, undefined, 2);
  fs.writeFileSync(path.join(home.data, 'User/settings.json'), userSettings);
  const port = await freePort();
  const args = [codeServerEntry, '--config', path.join(home.folder, 'config.yaml'), '--bind-addr', `127.0.0.1:${port}`];
  args.push(
    '--auth',
    password ? 'password' : 'none',
    '--user-data-dir',
    home.data,
    '--extensions-dir',
    home.extensions,
  );
  args.push(
    '--disable-telemetry',
    '--disable-update-check',
    '--disable-getting-started-override',
    '--ignore-last-opened',
  );
  if (!password) args.push('--disable-workspace-trust');
  if (driver) args.push('--vscode-option', 'enable-smoke-test-driver');
  if (folder) args.push(folder);
  const child = spawn(nodeExecutable, args, {
    env: environmentFor(home, { ...environment, PASSWORD: password ?? '' }),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const logFile = path.join(home.folder, 'code-server.log');
  const log = fs.createWriteStream(logFile);
  child.stdout.pipe(log);
  child.stderr.pipe(log);
  const exited = once(child, 'exit');
  const signal = name => {
    try {
      // The whole group: code-server forks the editor's server, and that one the extension hosts.
      process.kill(-child.pid, name);
    } catch {
      // Gone already.
    }
  };
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      signal('SIGTERM');
      await Promise.race([exited, new Promise(resolve => setTimeout(resolve, 5000))]);
    }
    signal('SIGKILL');
  };
  const address = `http://127.0.0.1:${port}/`;
  const end = Date.now() + 120_000;
  while ((await status(`${address}healthz`)) !== 200) {
    if (child.exitCode !== null || Date.now() > end) {
      await stop();
      throw new Error(`the embedded VS Code did not start:\n${fs.readFileSync(logFile, 'utf8')}`);
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  return { address, port, logFile, exited, stop };
}

/** The page of a folder; `payload` entries are those of VS Code's own browser tests. */
export function pageOf(workbench, folder, payload = []) {
  const url = new URL(workbench.address);
  url.searchParams.set('folder', folder);
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/** The address of a file of this machine inside a workbench page. */
export function remoteUri(workbench, file) {
  return `vscode-remote://127.0.0.1:${workbench.port}${file}`;
}
