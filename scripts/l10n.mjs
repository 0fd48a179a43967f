// Writes l10n/bundle.l10n.json: every English text that a person sees from the code, for translators to copy and translate.
// Texts of the client are those it hands to vscode.l10n.t; texts of the server are those its features hand to `t`, `phrase` and
// `counted`, and the reasons, messages and titles that are made below the features, each with {0} where something is filled in
// (server/src/features/translation.ts). What package.json says stands in package.nls.json.
//   node scripts/l10n.mjs [--check]
import * as fs from 'node:fs';
import * as path from 'node:path';
import { literalsOf } from './literals.mjs';

const root = path.resolve(import.meta.dirname, '..');
const file = path.join(root, 'l10n/bundle.l10n.json');

/** Calls whose texts are for translators; of `t` the first argument is text, of `counted` the second and third. */
const CALLS = { t: [0], phrase: [0], counted: [1, 2] };

/** Where reasons, messages, titles and names of sources are made in English. */
const BELOW = [
  'server/src/reference',
  'server/src/rules',
  'server/src/corpus/whois',
  'server/src/corpus/same-case.ts',
  'server/src/corpus/manifest.ts',
  'server/src/corpus/manifest-values.ts',
  'server/src/corpus/manifests.ts',
  'server/src/corpus/crawler.ts',
  'server/src/corpus/workspace.ts',
  'server/src/opinion/families.ts',
  'server/src/authority/case-list-file.ts',
  'server/src/authority/page-extent.ts',
  'server/src/authority/public-law.ts',
  'server/src/authority/us-reports.ts',
];

/** Files among them that hold lists of words for reading: only what has a gap is a sentence there. */
const WORD_LISTS = /(?:person-words|person-test|row-words|volume-index)\.ts$/;

/** Texts among them that are no words for a person: patterns of words, and what goes to the log. */
const NO_WORDS = [
  'Error',
  'log',
  'test',
  'includes',
  'startsWith',
  'endsWith',
  'has',
  'indexOf',
  'replace',
  'RegExp',
  'split',
];

function filesOf(place) {
  const whole = path.join(root, place);
  if (!fs.statSync(whole).isDirectory()) return [whole];
  const names = fs.readdirSync(whole, { recursive: true, encoding: 'utf8' });
  return names.filter(name => name.endsWith('.ts')).map(name => path.join(whole, name));
}

const literals = place =>
  filesOf(place).flatMap(name => {
    const all = literalsOf(fs.readFileSync(name, 'utf8'));
    return WORD_LISTS.test(name) ? all.filter(({ text }) => text.includes('{0}')) : all;
  });

/** Two words at the least, one of them small, and nothing that only code has. */
function isSentence({ text, call, method }) {
  // `self p. 454` is the id of a place.
  if (text.startsWith('self ') || NO_WORDS.includes(call) || method === 'split' || text.length < 8) return false;
  if (!/[a-z]{2,}[,;:”")]? [(“"]?(?:[a-z§]|\{\d\})|\{\d\} [a-z]{2,}(?:[ ,.;:]|$)/.test(text)) return false;
  const own = text.replace(/\{\d\}/g, '');
  return /[a-z]{2,}/.test(own) && !/[\\^$|<>=]|\*\*|\n/.test(own.replace(/<\w+>/g, '').replace(/<?`[^`]*`>?/g, ''));
}

const strings = new Set();
for (const place of ['client/src', 'server/src/features', 'server/src/lsp'])
  for (const { text, call, argument } of literals(place)) if (CALLS[call]?.includes(argument)) strings.add(text);
for (const place of BELOW) for (const literal of literals(place)) if (isSentence(literal)) strings.add(literal.text);

// The words themselves are the keys; a translation is a copy of the file with other values.
const bundle = Object.fromEntries([...strings].sort().map(words => [words, words]));
const content = `${JSON.stringify(bundle, null, 2)}\n`;
if (process.argv.includes('--check')) {
  if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== content) {
    console.error('l10n/bundle.l10n.json is behind the sources: run node scripts/l10n.mjs');
    process.exitCode = 1;
  }
} else {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
}
