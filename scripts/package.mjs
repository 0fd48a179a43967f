// Makes the .vsix:  node scripts/package.mjs [--out FILE]
// What ships is laid out in out/package first, so that the development build in dist/ stays as it is.
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';

const root = path.resolve(import.meta.dirname, '..');
const stage = path.join(root, 'out/package');
const limit = 3 * 1024 * 1024;
// .vscodeignore goes along: vsce takes it as the word on what is meant to ship.
const shipped = ['.vscodeignore', 'README.md', 'CHANGELOG.md', 'LICENSE', 'NOTICE', 'language-configuration.json'];
// The seeds are the examples of the walkthrough.
const shippedFolders = ['syntaxes', 'schemas', 'snippets', 'l10n', 'media', 'seeds'];

const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
const { values } = parseArgs({
  options: { out: { type: 'string', default: `${manifest.name}-${manifest.version}.vsix` } },
});
const target = path.resolve(root, values.out);

function run(script, args, cwd) {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(1);
}

fs.rmSync(stage, { recursive: true, force: true });
fs.mkdirSync(stage, { recursive: true });
const translations = fs.readdirSync(root).filter(name => /^package\.nls.*\.json$/.test(name));
for (const name of [...shipped, ...translations, ...shippedFolders]) {
  const from = path.join(root, name);
  if (fs.existsSync(from)) fs.cpSync(from, path.join(stage, name), { recursive: true });
}
// The English texts stand in the code: this list of them is for translators.
fs.rmSync(path.join(stage, 'l10n/bundle.l10n.json'), { force: true });
// Tools and scripts of the project mean nothing in an installed extension.
const { scripts: _scripts, devDependencies: _tools, overrides: _overrides, private: _private, ...installed } = manifest;
fs.writeFileSync(path.join(stage, 'package.json'), `${JSON.stringify(installed, undefined, 2)}\n`);
run(path.join(root, 'esbuild.mjs'), ['--production', '--outdir=out/package/dist'], root);
// Maps are for the repository: they are larger than all the rest together.
for (const name of fs.readdirSync(path.join(stage, 'dist'), { recursive: true, encoding: 'utf8' })) {
  if (name.endsWith('.map')) fs.rmSync(path.join(stage, 'dist', name));
}
fs.mkdirSync(path.dirname(target), { recursive: true });
const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
const flags = ['--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository'];
run(vsce, ['package', ...flags, '--out', target], stage);
const { size } = fs.statSync(target);
console.log(`package: ${path.relative(root, target)}  ${(size / 1024).toFixed(0)} KB`);
if (size > limit) {
  console.error(`package: the limit is ${limit / 1024} KB`);
  process.exitCode = 1;
}
