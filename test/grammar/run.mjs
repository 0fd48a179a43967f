// All tests of the grammar: `npm run test:grammar`, or `node scripts/grammar.mjs --update` to write the snapshots anew, to
// be read before they are committed.
//   1. the JSON that ships is what its source says;
//   2. package.json, snippets and language configuration are there and say what they should;
//   3. the assertions in elements/, one file a chapter of the domain, through vscode-tmgrammar-test;
//   4. the snapshots of the seeds, token by token: one that is missing is a failure, never a new snapshot;
//   5. no line takes more than linear time, whatever it is made of.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isCurrent } from '../../syntaxes/court-opinion.grammar.mjs';
import { drawn } from './bench.mjs';
import { grammarPath, loadGrammar, scopeName, timeLine, tokenizeText } from './tokenizer.mjs';

const require = createRequire(import.meta.url);
const { createRegistry } = require('vscode-tmgrammar-test/dist/common/index.js');
const { parseGrammarTestCase, runGrammarTestCase } = require('vscode-tmgrammar-test/dist/unit/index.js');
const { parseSnap, renderSnap } = require('vscode-tmgrammar-test/dist/snapshot/index.js');

const folder = name => fileURLToPath(new URL(name, import.meta.url));
const count = { passed: 0, failed: 0 };

function report(title, problems) {
  if (problems.length === 0) {
    count.passed++;
    console.log(`  ok  ${title}`);
    return;
  }
  count.failed++;
  console.log(`FAIL  ${title}`);
  for (const problem of problems.slice(0, 20)) console.log(`        ${problem}`);
  if (problems.length > 20) console.log(`        and ${problems.length - 20} more`);
}

function checkSource() {
  const fault = 'court-opinion.tmLanguage.json is older than its source: run node syntaxes/court-opinion.grammar.mjs';
  report('the grammar that ships is what its source says', isCurrent() ? [] : [fault]);
}

const readJson = path => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

/** What package.json contributes for the language, and the words that a double click picks. */
function checkLanguage() {
  const { contributes } = readJson('package.json');
  const missing = [];
  const has = (found, what) => found || missing.push(what);
  has(
    contributes.languages?.some(({ id }) => id === 'court-opinion'),
    'no language',
  );
  has(
    contributes.grammars?.some(grammar => grammar.scopeName === scopeName && grammar.language),
    'no grammar',
  );
  has(
    contributes.snippets?.some(({ language }) => language === 'court-opinion'),
    'no snippets',
  );
  const defaults = contributes.configurationDefaults?.['[court-opinion]'] ?? {};
  const wanted = {
    'editor.wordWrap': 'on',
    'editor.wordBasedSuggestions': 'off',
    'editor.unicodeHighlight.ambiguousCharacters': false,
    'editor.unicodeHighlight.invisibleCharacters': false,
    'editor.unicodeHighlight.nonBasicASCII': false,
    'editor.formatOnSave': false,
    'editor.linkedEditing': true,
    'files.insertFinalNewline': false,
    'files.trimTrailingWhitespace': false,
    'files.trimFinalNewlines': false,
  };
  for (const [key, value] of Object.entries(wanted)) has(defaults[key] === value, `${key} is ${defaults[key]}`);
  report('package.json contributes language, grammar, snippets and the defaults that keep the record', missing);

  for (const [name, snippet] of Object.entries(readJson('snippets/court-opinion.code-snippets'))) {
    const faults = ['prefix', 'body', 'description'].filter(key => !snippet[key]?.length);
    report(
      `snippet: ${name}`,
      faults.map(key => `no ${key}`),
    );
  }

  const { pattern, flags } = readJson('language-configuration.json').wordPattern;
  const text =
    "Murphy v. Waterfront Comm’n, 378 U.S. 52; O'CONNOR; Slaughter-House Cases, 16 F.2d 3; <targetCase> § 5 WHITE_B";
  const expected =
    "Murphy v Waterfront Comm’n 378 U.S. 52 O'CONNOR Slaughter-House Cases 16 F 2d 3 targetCase § 5 WHITE_B".split(' ');
  const found = text.match(new RegExp(pattern, `g${flags}`));
  report('words', found.join(' ') === expected.join(' ') ? [] : [`found ${found.join(' ')}`]);
}

/** Each line with assertions is a test of its own, so that the count says how much is asserted. */
async function checkElements() {
  const registry = createRegistry([{ path: grammarPath, scopeName }]);
  for (const file of readdirSync(folder('elements')).sort()) {
    const test = parseGrammarTestCase(readFileSync(`${folder('elements')}/${file}`, 'utf8'));
    const failures = await runGrammarTestCase(registry, test);
    for (const { sourceLineNumber } of test.assertions.filter(
      (line, index, all) => index === 0 || line.sourceLineNumber !== all[index - 1].sourceLineNumber,
    )) {
      const source = test.source[sourceLineNumber];
      const wrong = failures.filter(failure => failure.srcLine === sourceLineNumber);
      report(
        `${file}: ${source}`,
        wrong.map(({ start, end, missing, unexpected, actual }) => {
          const wanted = [...missing.map(name => `without ${name}`), ...unexpected.map(name => `with ${name}`)];
          return `${start}-${end} "${source.slice(start, end)}" ${wanted.join(', ')}; it has ${actual.join(' ')}`;
        }),
      );
    }
  }
}

const tokenText = ({ src }, token) =>
  `${token.startIndex}-${token.endIndex} "${src.slice(token.startIndex, token.endIndex)}" ${token.scopes.join(' ')}`;

async function checkSnapshots(update) {
  const seeds = fileURLToPath(new URL('../../seeds/', import.meta.url));
  mkdirSync(folder('snapshots'), { recursive: true });
  for (const seed of readdirSync(seeds).filter(name => name.endsWith('.txt'))) {
    const lines = tokenizeText(await loadGrammar(), readFileSync(seeds + seed, 'utf8'));
    const path = `${folder('snapshots')}/${seed}.snap`;
    if (update) writeFileSync(path, renderSnap(lines));
    if (!existsSync(path)) {
      report(`snapshot of ${seed}`, ['there is none; run with --update, read it, commit it']);
      continue;
    }
    const kept = parseSnap(readFileSync(path, 'utf8'));
    const problems = [];
    if (kept.length !== lines.length) problems.push(`${lines.length} lines, the snapshot has ${kept.length}`);
    lines.forEach((line, index) => {
      if (line.src === '') return;
      const now = line.tokens.map(token => tokenText(line, token));
      const then = (kept[index]?.tokens ?? []).map(token => tokenText(line, token));
      for (const token of now) if (!then.includes(token)) problems.push(`line ${index + 1} now ${token}`);
      for (const token of then) if (!now.includes(token)) problems.push(`line ${index + 1} was ${token}`);
    });
    report(`snapshot of ${seed}`, problems);
  }
}

/** Processor milliseconds for one line, over a few runs: other work on the machine does not count. */
function processorTime(grammar, line) {
  const start = process.cpuUsage();
  let runs = 0;
  do {
    timeLine(grammar, line);
    runs++;
  } while (process.cpuUsage(start).user < 20_000);
  return process.cpuUsage(start).user / 1_000 / runs;
}

/** Four times the same text may take at most nine times as long (3 for each doubling; noise gets three more tries). */
async function checkShape() {
  const grammar = await loadGrammar();
  for (const [name, piece] of Object.entries(drawn)) {
    const short = piece.repeat(Math.ceil(5_000 / piece.length));
    const long = short.repeat(4);
    timeLine(grammar, long);
    let ratio = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < 4 && ratio > 9; attempt++) {
      ratio = Math.min(ratio, processorTime(grammar, long) / processorTime(grammar, short));
    }
    report(`linear: ${name}`, ratio <= 9 ? [] : [`four times the line takes ${ratio.toFixed(1)} times as long`]);
  }
}

/** Runs everything and gives back how much passed and failed. */
export async function runGrammarTests({ update = false } = {}) {
  checkSource();
  checkLanguage();
  await checkElements();
  await checkSnapshots(update);
  await checkShape();
  return count;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed } = await runGrammarTests({ update: process.argv.includes('--update') });
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
