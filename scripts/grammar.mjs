// Grammar tests:  node scripts/grammar.mjs [--update]
//   test/grammar/**/*.opinion      targeted assertions, in the form of vscode-tmgrammar-test
//   test/grammar/snapshots/*.snap  every token of both seeds; --update writes them anew, to be read before they are committed
//   test/grammar/**/*.test.ts      the rest, with mocha
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { filesBelow, finish, root, runSuite } from './suite.mjs';

const grammar = 'syntaxes/court-opinion.tmLanguage.json';
const scope = 'text.court-opinion';
const snapshots = 'test/grammar/snapshots';
const update = process.argv.includes('--update');
const counts = { passed: 0, failed: 0, skipped: 0 };

/** Runs one of the two programs of vscode-tmgrammar-test; true when it is content. */
function tmgrammar(program, ...args) {
  const dist = path.join(root, 'node_modules/vscode-tmgrammar-test/dist');
  const { status } = spawnSync(process.execPath, [path.join(dist, program), '-g', grammar, ...args], {
    stdio: 'inherit',
  });
  return status === 0;
}

function tally(ok, what) {
  counts[ok ? 'passed' : 'failed']++;
  if (!ok) console.error(`grammar: ${what} failed`);
}

/** The snapshot program keeps .snap files beside their texts; a copy keeps them out of seeds/. */
function checkSnapshots() {
  const work = 'out/grammar';
  fs.rmSync(work, { recursive: true, force: true });
  fs.mkdirSync(work, { recursive: true });
  fs.mkdirSync(snapshots, { recursive: true });
  for (const seed of fs.readdirSync('seeds').filter(f => f.endsWith('.txt'))) {
    const copy = path.join(work, seed);
    const committed = path.join(snapshots, `${seed}.snap`);
    fs.copyFileSync(path.join('seeds', seed), copy);
    if (update) {
      tally(tmgrammar('snapshot.js', '--scope', scope, '--updateSnapshot', copy), seed);
      fs.copyFileSync(`${copy}.snap`, committed);
    } else if (fs.existsSync(committed)) {
      fs.copyFileSync(committed, `${copy}.snap`);
      tally(tmgrammar('snapshot.js', '--scope', scope, '--expandDiff', copy), seed);
    } else {
      // Without a snapshot the program would write one and be content.
      tally(false, `${committed} is missing; node scripts/grammar.mjs --update writes it, and it`);
    }
  }
}

if (!fs.existsSync(grammar)) {
  console.log('grammar: no grammar yet');
  finish('grammar', counts);
}
for (const file of filesBelow('test/grammar', '.opinion')) tally(tmgrammar('unit.js', '--compact', file), file);
checkSnapshots();
await runSuite('grammar', 'test/grammar', { counts });
