// Writes l10n/bundle.l10n.json: every string that client/src hands to vscode.l10n.t, for translators to copy and translate.
//   node scripts/l10n.mjs [--check]
import * as fs from 'node:fs';
import * as path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const file = path.join(root, 'l10n/bundle.l10n.json');

/** Strings of a source text that are handed to `t(...)`: single-quoted literals, which is how the formatter writes them. */
function stringsOf(source) {
  return [...source.matchAll(/\bt\(\s*'((?:[^'\\\n]|\\.)*)'/g)].map(([, words]) =>
    words.replace(/\\(['\\])/g, '$1').replace(/\\n/g, '\n'),
  );
}

const sources = fs
  .readdirSync(path.join(root, 'client/src'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'));
const strings = new Set();
for (const name of sources) {
  for (const words of stringsOf(fs.readFileSync(path.join(root, 'client/src', name), 'utf8'))) strings.add(words);
}
// The words themselves are the keys; a translation is a copy of the file with other values.
const bundle = Object.fromEntries([...strings].sort().map(words => [words, words]));
const content = `${JSON.stringify(bundle, null, 2)}\n`;
if (process.argv.includes('--check')) {
  if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== content) {
    console.error('l10n/bundle.l10n.json is behind client/src: run node scripts/l10n.mjs');
    process.exitCode = 1;
  }
} else {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
}
