// Bundles mocha tests with esbuild, one bundle for each test file, and runs them in this process.
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as esbuild from 'esbuild';
import Mocha from 'mocha';

export const root = path.resolve(import.meta.dirname, '..');

/** All files below `folder` (relative to the root) whose name ends in `ending`, sorted; none when the folder is missing. */
export function filesBelow(folder, ending) {
  const top = path.join(root, folder);
  if (!fs.existsSync(top)) return [];
  return fs
    .readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith(ending))
    .map(name => path.join(folder, name).replaceAll(path.sep, '/'))
    .sort();
}

/** Bundles TypeScript entries into out/, keeping their paths; returns the paths of the bundles. */
export async function bundle(entries, extra = {}) {
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: 'out',
    outbase: '.',
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    packages: 'external',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
    ...extra,
  });
  return entries.map(entry => path.join(root, 'out', entry.replace(/\.ts$/, '.js')));
}

/** Leaves the counts of a suite where `npm test` collects them. */
function writeResult(name, result) {
  const folder = path.join(root, 'out/results');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(result));
}

/**
 * Splits arguments into test files of the suite and a pattern for test titles. A path that names a folder stands for the
 * tests below it; anything that is no path is a pattern.
 */
function chosen(folder, args) {
  const files = [];
  let grep;
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '--grep' || args[i] === '-g') {
      grep = args[++i];
      continue;
    }
    const relative = path.relative(root, path.resolve(args[i])).replaceAll(path.sep, '/');
    const stat = fs.statSync(path.join(root, relative), { throwIfNoEntry: false });
    if (stat?.isDirectory()) files.push(...filesBelow(relative, '.test.ts'));
    else if (stat) files.push(relative);
    else grep = args[i];
  }
  return { files: files.length > 0 ? files : filesBelow(folder, '.test.ts'), grep };
}

/**
 * Runs the mocha tests of a folder, or those the arguments name; the exit code says whether all passed. `counts` carries
 * what the suite has counted already by other means.
 */
export async function runSuite(name, folder, { args = [], timeout = 20_000, counts } = {}) {
  const started = performance.now();
  const { files, grep } = chosen(folder, args);
  if (files.length === 0) {
    if (!counts) console.log(`${name}: no tests yet`);
    finish(name, counts ?? { passed: 0, failed: 0, skipped: 0 });
  }
  process.setSourceMapsEnabled(true);
  const bundles = await bundle(files);
  const bundled = performance.now();
  const mocha = new Mocha({ timeout, grep, reporter: files.length > 3 ? 'dot' : 'spec', forbidOnly: !!process.env.CI });
  for (const file of bundles) mocha.addFile(file);
  const total = counts ?? { passed: 0, failed: 0, skipped: 0 };
  const before = runs(total);
  await new Promise(resolve => {
    const runner = mocha.run(resolve);
    runner.on('pass', () => total.passed++);
    runner.on('fail', () => total.failed++);
    runner.on('pending', () => total.skipped++);
  });
  if (runs(total) === before) {
    console.error(`${name}: no test matches`);
    total.failed++;
  }
  const seconds = ms => `${(ms / 1000).toFixed(1)} s`;
  console.log(`${name}: bundled in ${seconds(bundled - started)}, ran in ${seconds(performance.now() - bundled)}`);
  finish(name, total);
}

function runs({ passed, failed, skipped }) {
  return passed + failed + skipped;
}

/** Prints and leaves the counts, and ends: a timer or child process that a test left behind must not keep the run alive. */
export function finish(name, counts) {
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  writeResult(name, counts);
  process.exit(counts.failed > 0 ? 1 : 0);
}
