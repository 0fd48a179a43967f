// Bundles what ships into dist/, or into --outdir=FOLDER. `--watch` rebuilds on change, `--production` minifies.
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as esbuild from 'esbuild';

const root = import.meta.dirname;
const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const dist = process.argv.find(arg => arg.startsWith('--outdir='))?.slice('--outdir='.length) ?? 'dist';

/** One bundle: where it starts, where it goes, and what the host brings along. */
const bundles = [
  { entry: 'client/src/node.ts', outfile: 'extension.js', external: ['vscode'] },
  { entry: 'server/src/lsp/main.node.ts', outfile: 'server.js' },
  { entry: 'server/src/cli/main.ts', outfile: 'cli.js', banner: '#!/usr/bin/env node' },
  { entry: 'server/src/lsp/worker.node.ts', outfile: 'worker.js', optional: true },
  { entry: 'server/src/corpus/worker.node.ts', outfile: 'worker.js', optional: true },
  { entry: 'client/src/graph/view/view.ts', outfile: 'graph/view.js', browser: true, page: true },
  { entry: 'client/src/graph/view/view.css', outfile: 'graph/view.css', browser: true },
  { entry: 'client/src/browser.ts', outfile: 'browser/extension.js', external: ['vscode'], browser: true },
  { entry: 'server/src/lsp/main.browser.ts', outfile: 'browser/server.js', browser: true },
];

/** Facts that are read when first needed instead of being bundled. */
const dataFiles = /^(?:us-reports|case-list)\./;

/** @param {(typeof bundles)[number]} bundle */
function options(bundle) {
  return {
    absWorkingDir: root,
    entryPoints: [bundle.entry],
    outfile: `${dist}/${bundle.outfile}`,
    bundle: true,
    platform: bundle.browser ? 'browser' : 'node',
    format: bundle.page || (bundle.browser && bundle.entry.startsWith('server/')) ? 'iife' : 'cjs',
    target: bundle.browser ? 'es2022' : 'node20.19',
    // The language server packages publish a UMD file as "main", which hides its requires from a bundler.
    mainFields: bundle.browser ? ['browser', 'module', 'main'] : ['module', 'main'],
    external: bundle.external ?? [],
    banner: bundle.banner ? { js: bundle.banner } : {},
    sourcemap: true,
    sourcesContent: false,
    minify: production,
    metafile: true,
    logLevel: 'warning',
  };
}

function copyData() {
  const from = path.join(root, 'server/data');
  if (!fs.existsSync(from)) return;
  for (const name of fs.readdirSync(from).filter(f => dataFiles.test(f))) {
    fs.mkdirSync(path.resolve(root, dist, 'data'), { recursive: true });
    fs.copyFileSync(path.join(from, name), path.resolve(root, dist, 'data', name));
  }
}

/** The licences of the packages that ended up in the bundles, in one file that ships beside them. */
function writeLicences(metafiles) {
  const packages = new Set();
  for (const { inputs } of metafiles) {
    for (const input of Object.keys(inputs)) {
      const found = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input);
      if (found) packages.add(found[0]);
    }
  }
  const texts = [...packages].sort().map(folder => {
    const { name, version, license } = JSON.parse(fs.readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
    const file = fs.readdirSync(path.join(root, folder)).find(f => /^licen[cs]e/i.test(f));
    const text = file ? fs.readFileSync(path.join(root, folder, file), 'utf8').trim() : '';
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  if (texts.length > 0)
    fs.writeFileSync(path.resolve(root, dist, 'LICENSES.txt'), texts.join(`\n${'-'.repeat(72)}\n\n`));
}

/** Builds everything whose entry exists; returns the metafiles of the builds. */
async function build() {
  copyData();
  const present = bundles.filter(b => {
    const there = fs.existsSync(path.join(root, b.entry));
    if (!there && !b.optional) console.log(`build: ${b.entry} is not written yet, ${b.outfile} left out`);
    return there;
  });
  if (watch) {
    const contexts = await Promise.all(present.map(b => esbuild.context({ ...options(b), logLevel: 'info' })));
    await Promise.all(contexts.map(c => c.watch()));
    return;
  }
  const results = await Promise.all(present.map(b => esbuild.build(options(b))));
  writeLicences(results.map(r => r.metafile));
  for (const result of results) {
    for (const [file, { bytes }] of Object.entries(result.metafile.outputs)) {
      if (!file.endsWith('.map')) console.log(`build: ${file}  ${(bytes / 1024).toFixed(0)} KB`);
    }
  }
}

try {
  await build();
} catch (error) {
  if (!error.errors) console.error(error);
  // Scripts that import this one for its build must not go on with an old one.
  process.exit(1);
}
