// Benches print medians and p95; people judge.  node scripts/bench.mjs [bench file ...]
import * as os from 'node:os';
import { pathToFileURL } from 'node:url';
import '../esbuild.mjs';
import { bundle, filesBelow } from './suite.mjs';

const named = process.argv.slice(2).filter(arg => arg.endsWith('.ts'));
const benches = named.length > 0 ? named : filesBelow('test/bench', '.bench.ts');
console.log(
  `${os.hostname()}: ${os.cpus().length} x ${os.cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`,
);
if (benches.length === 0) console.log('bench: no benches yet');
else for (const file of await bundle(benches, { minify: false })) await import(pathToFileURL(file).href);
if (named.length === 0) await (await import('../test/grammar/bench.mjs')).printTable();
