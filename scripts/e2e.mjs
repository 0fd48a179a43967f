// The suites of test/e2e in a real VS Code:  node scripts/e2e.mjs [--grep TITLE] [--only source|vsix] [--screens]
//
// Which VS Code: as root on Debian the embedded one, after installing what it needs; elsewhere the desktop, downloaded by
// @vscode/test-electron and under xvfb where there is no display; failing that the embedded one if all it needs is there.
// VSCODE=desktop or VSCODE=embedded decides otherwise. --screens takes only the pictures, in the embedded one. Nothing is ever skipped for want of a VS Code: the run fails and says why.
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { embeddedSupported, installEmbedded, mayInstallSystemPackages, onPath } from '../tools/vscode/install.mjs';
import { bundle, filesBelow, finish, root, runSuite } from './suite.mjs';

const { values: options } = parseArgs({
  options: {
    grep: { type: 'string', short: 'g' },
    only: { type: 'string' },
    screens: { type: 'boolean', default: false },
  },
});
// A title is looked for in the larger suite unless the other one is named.
if (options.grep) options.only ??= 'source';

/** Shared libraries that a program asks for and the system lacks. */
function missingLibraries(executable) {
  if (process.platform !== 'linux') return [];
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return [...(stdout ?? '').matchAll(/^\s*(\S+) => not found/gm)].map(found => found[1]);
}

/** The desktop VS Code, with what has to stand before the command; throws when it cannot run here. */
async function desktop() {
  const hidden = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (hidden && !onPath('xvfb-run')) throw new Error('no display, and no xvfb-run (Debian package: xvfb)');
  const executable = await downloadAndUnzipVSCode({ version: process.env.VSCODE_VERSION ?? 'stable' });
  const missing = missingLibraries(executable);
  if (missing.length > 0) throw new Error(`VS Code lacks these libraries of the system: ${missing.join(', ')}`);
  return { executable, before: hidden ? ['xvfb-run', '-a'] : [] };
}

function embedded() {
  installEmbedded({ withBrowser: true });
  return { executable: path.join(root, 'test/e2e/code.mjs'), before: [] };
}

async function chooseVSCode() {
  const wish = process.env.VSCODE;
  if (wish === 'embedded' || (!wish && embeddedSupported() && mayInstallSystemPackages())) return embedded();
  try {
    return await desktop();
  } catch (error) {
    const why = `desktop VS Code: ${error.message}`;
    if (wish === 'desktop') throw new Error(why);
    console.log(`e2e: ${why}; trying the embedded one`);
    try {
      return embedded();
    } catch (also) {
      throw new Error(`no VS Code to test in.\n  ${why}\n  embedded VS Code: ${also.message}`);
    }
  }
}

function node(...args) {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

const counts = { passed: 0, failed: 0, skipped: 0 };

function runInHost(vscode, what, ...args) {
  const [command, ...rest] = [...vscode.before, process.execPath, 'out/test/e2e/run.js', what, ...args];
  const env = { ...process.env, VSCODE_EXECUTABLE: vscode.executable };
  if (options.grep) env.E2E_GREP = options.grep;
  // VS Code's own variables, set in its terminals, would turn a fresh VS Code into a helper of the running one.
  for (const name of Object.keys(env)) if (/^(?:VSCODE_(?!EXECUTABLE)|ELECTRON_)/.test(name)) delete env[name];
  spawnSync(command, rest, { cwd: root, stdio: 'inherit', env });
  addCounts(`out/e2e/${what}/counts.json`);
}

/** Adds what a part has counted; a part that left nothing has failed. */
function addCounts(name) {
  const file = path.join(root, name);
  const result = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : { passed: 0, failed: 1, skipped: 0 };
  for (const key of Object.keys(counts)) counts[key] += result[key];
}

/** Pictures in three themes; they need the embedded VS Code, whose screen can be looked at. */
function takePictures() {
  fs.rmSync(path.join(root, 'out/screens'), { recursive: true, force: true });
  node('test/e2e/screens.mjs', vsix);
  addCounts('out/screens/counts.json');
}

let vscode;
try {
  vscode = options.screens ? embedded() : await chooseVSCode();
} catch (error) {
  console.error(`e2e: ${error.message}`);
  counts.failed++;
  finish('e2e', counts);
}
fs.rmSync(path.join(root, 'out/e2e'), { recursive: true, force: true });
const entries = ['test/e2e/run.ts', 'test/e2e/suite/index.ts', 'test/e2e/installed/index.ts'];
fs.rmSync(path.join(root, 'out/test/e2e'), { recursive: true, force: true });
await bundle([...entries, ...filesBelow('test/e2e', '.test.ts')], { external: ['vscode'] });
const vsix = path.join(root, 'out/opinion-lens.vsix');
if (options.only !== 'source' && !node('scripts/package.mjs', '--out', vsix)) {
  counts.failed++;
  finish('e2e', counts);
}
if (options.screens) {
  takePictures();
  finish('screens', counts);
}
if (options.only !== 'vsix') {
  if (node('esbuild.mjs')) runInHost(vscode, 'source');
  else counts.failed++;
}
if (options.only !== 'source') runInHost(vscode, 'vsix', vsix);
if (options.only) finish('e2e', counts);
if (vscode.executable.endsWith('.mjs')) {
  takePictures();
  // The browser build needs a Chromium, which the embedded VS Code brings.
  node('test/e2e/browser-host.mjs');
  addCounts('out/browser/counts.json');
  node('test/e2e/graph-page.mjs');
  addCounts('out/graph-page/counts.json');
}
// `npm start` is tried from outside, by mocha in this process.
await runSuite('e2e', 'test/e2e/start', { counts, timeout: 180_000 });
