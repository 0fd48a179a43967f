// Runs a script of this project after making sure that node_modules matches package-lock.json. Needs nothing but Node and npm,
// so that every npm script works on a fresh clone:  node scripts/bootstrap.mjs scripts/unit.mjs [arguments]
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');

/** @returns {Record<string, { version?: string, optional?: boolean, dev?: boolean }> | undefined} the packages of a lock file */
function packagesOf(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Compares content, not times: a check-out touches the lock file without changing what it asks for, and a copy of
 * node_modules keeps no times worth trusting. Optional packages (other platforms' binaries) may be absent.
 */
function installed() {
  const wanted = packagesOf(path.join(root, 'package-lock.json'));
  const present = packagesOf(path.join(root, 'node_modules/.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([where, wants]) =>
      where === '' || wants.optional || (where in present && present[where].version === wants.version),
  );
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Opinion Lens needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

if (!installed()) {
  console.log('Installing the packages of package-lock.json (npm ci) ...');
  const npm = spawnSync('npm', ['ci', '--include=dev'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // A production environment would leave the tools out.
    env: { ...process.env, NODE_ENV: 'development' },
  });
  if (npm.status !== 0) {
    console.error('npm ci failed; the lines above say why.');
    process.exit(1);
  }
}

const [script] = process.argv.splice(2, 1);
if (script) {
  process.chdir(root);
  process.argv[1] = path.join(root, script);
  await import(pathToFileURL(process.argv[1]).href);
}
