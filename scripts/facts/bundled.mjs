// The product's own modules for the scripts here: bundled on the fly, since Node does not read TypeScript.
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as esbuild from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');

/** Exports of server/src/authority modules, merged: `await authority('names', 'us-reports')`. */
export async function authority(...modules) {
  const outdir = path.join(root, 'out/facts');
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: modules.map(m => `server/src/authority/${m}.ts`),
    outdir,
    bundle: true,
    platform: 'node',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
  });
  const loaded = await Promise.all(modules.map(m => import(path.join(outdir, `${m}.mjs`))));
  return Object.assign({}, ...loaded);
}

/** The built-in list as the product reads it. */
export async function builtInList() {
  const { usReportsFrom } = await authority('us-reports');
  return usReportsFrom(fs.readFileSync(path.join(root, 'server/data/us-reports.txt'), 'utf8'));
}

/** Exports of one module below server/src: `await product('reference/analyse')`. */
export async function product(module) {
  const outfile = path.join(root, 'out/facts', `${module}.mjs`);
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [`server/src/${module}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  return import(outfile);
}
