// Benches print medians and p95; people judge, shapes are checked.  node scripts/bench.mjs [--quick] [bench file ...]
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';

// Memory is read after a collection; flags count at the start of a process only.
if (!process.execArgv.includes('--expose-gc')) {
  const { status } = spawnSync(process.execPath, ['--expose-gc', ...process.argv.slice(1)], { stdio: 'inherit' });
  process.exit(status ?? 1);
}

await import('../esbuild.mjs');
const { bundle, filesBelow, root } = await import('./suite.mjs');

/** A folder of opinions, or the archive of one; undefined when there is neither. */
function placeOfCorpus() {
  const places = [process.env.OPINION_CORPUS, path.join(root, '../shared/corpus/opinions.tar.xz')];
  return places.find(place => place !== undefined && fs.existsSync(place));
}

/** Texts of all opinions below the place, in the order of their names; an archive is unpacked with the system's tar. */
function readCorpus(place) {
  if (fs.statSync(place).isDirectory()) {
    const archive = path.join(place, 'opinions.tar.xz');
    return fs.existsSync(archive) ? readCorpus(archive) : textsBelow(place);
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'opinions-'));
  try {
    const { status } = spawnSync('tar', ['-xJf', place, '-C', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
    return status === 0 ? textsBelow(folder) : [];
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function textsBelow(folder) {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => fs.readFileSync(path.join(folder, name), 'utf8'));
}

const quick = process.argv.includes('--quick');
const named = process.argv.slice(2).filter(arg => arg.endsWith('.ts'));
const benches = named.length > 0 ? named : filesBelow('test/bench', '.bench.ts');
console.log(
  `${os.hostname()}: ${os.cpus().length} x ${os.cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.version}`,
);
const place = placeOfCorpus();
const texts = place === undefined ? [] : readCorpus(place);
console.log(texts.length > 0 ? `corpus: ${texts.length} opinions` : 'real opinions skipped: no corpus');

const stage = {
  quick,
  corpus: texts.length > 0 ? texts : undefined,
  row: (first, ...cells) =>
    console.log(String(first).padEnd(48) + cells.map(cell => String(cell).padStart(16)).join('')),
  fault: message => {
    console.log(`FAULT: ${message}`);
    process.exitCode = 1;
  },
};
for (const file of await bundle(benches, { minify: false })) {
  const module = await import(pathToFileURL(file).href);
  const bench = module.default?.default ?? module.default;
  console.log(`\n== ${bench.title}`);
  await bench.run(stage);
}
if (named.length === 0 && !quick) {
  console.log();
  await (await import('../test/grammar/bench.mjs')).printTable();
}
