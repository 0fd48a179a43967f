// Draws a seeded sample of findings, stratified by rule, for reading by eye:
//   node scripts/rules/sample-findings.mjs CLI FOLDER ... [--per 12] [--seed 1] [--except LOG,LOG] > sample.tsv
// Every rule runs (--profile all) but quote-not-found, which is off and measured by scripts/facts/measure-quotations.mjs. Files that stand in several folders count once.
// --except names logs of findings that were read before, and are not to be drawn again.
// Columns: id, file, sha256 of its text, start, end (UTF-16), words, message, verdict, reason. The last two are filled by hand
// and kept in test/accuracy/findings/.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';

const [cli, ...given] = process.argv.slice(2);
const flags = given.findIndex(arg => arg.startsWith('--'));
const folders = flags < 0 ? given : given.slice(0, flags);
const rest = flags < 0 ? [] : given.slice(flags);
const number = (name, usual) => (rest.includes(name) ? Number(rest[rest.indexOf(name) + 1]) : usual);
const per = number('--per', 12);
const seed = number('--seed', 1);
const logs = rest.includes('--except') ? rest[rest.indexOf('--except') + 1].split(',') : [];
const read = new Set();
for (const log of logs) {
  for (const line of fs.readFileSync(log, 'utf8').split('\n').slice(1)) {
    const [id, file, , start, end] = line.split('\t');
    read.add(`${file} ${id} ${start},${end}`);
  }
}
let state = 0;

/** A small generator (mulberry32): the same sample for the same seed everywhere. */
function random() {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = state;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

let output;
try {
  output = execFileSync(
    process.execPath,
    [
      cli,
      'check',
      ...folders,
      '--profile',
      'all',
      '--severity',
      'quote-not-found=off',
      '--format',
      'ndjson',
      '--max',
      '0',
    ],
    {
      maxBuffer: 1 << 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
} catch (error) {
  if (error.status !== 1) throw error;
  output = error.stdout;
}
const byRule = new Map();
const seen = new Set();
for (const line of output.toString('utf8').split('\n').filter(Boolean)) {
  const row = JSON.parse(line);
  const once = `${path.basename(row.file)} ${row.id} ${row.offset}`;
  if (seen.has(once) || read.has(once)) continue;
  seen.add(once);
  if (!byRule.has(row.id)) byRule.set(row.id, []);
  byRule.get(row.id).push(row);
}
const texts = new Map();
function textOf(file) {
  if (!texts.has(file)) texts.set(file, fs.readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
  return texts.get(file);
}
const cell = text => text.replace(/[\t\r\n]+/g, ' ');
console.log(['id', 'file', 'sha256', 'start', 'end', 'words', 'message', 'verdict', 'reason'].join('\t'));
for (const id of [...byRule.keys()].sort()) {
  const rows = byRule.get(id);
  // Each rule has a sequence of its own: mending one does not change the sample of the others.
  state = createHash('sha256').update(`${seed} ${id}`).digest().readUInt32LE(0);
  for (let left = Math.min(per, rows.length); left > 0; left--) {
    const [row] = rows.splice(Math.floor(random() * rows.length), 1);
    const text = textOf(row.file);
    const [start, end] = row.offset;
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
    const words = `${text.slice(Math.max(0, start - 50), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 50)}`;
    console.log([id, path.basename(row.file), hash, start, end, cell(words), cell(row.message), '', ''].join('\t'));
  }
}
