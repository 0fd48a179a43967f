// Packs the table of wrong-code-page sequences into server/data/mojibake.json:  node scripts/facts/mojibake.mjs [FOLDER]
// One entry for each character meant: [character, its name, [[sequence, code pages that give it, 1 if other readings exist], ...]]
import * as fs from 'node:fs';
import * as path from 'node:path';
import { factsFolder } from './listing.mjs';

const table = JSON.parse(fs.readFileSync(path.join(factsFolder(), 'mojibake.json'), 'utf8'));
const byFix = new Map();
for (const entry of table) {
  const group = byFix.get(entry.fix) ?? [entry.fix, entry.name, []];
  group[2].push([entry.sequence, entry.read_as.join(','), ...(entry.ambiguous ? [1] : [])]);
  byFix.set(entry.fix, group);
}
// Escaped, so that no tool mends the file by mistake.
const ascii = JSON.stringify([...byFix.values()]).replace(
  /[\u007f-\uffff]/g,
  c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
);
fs.writeFileSync(path.resolve(import.meta.dirname, '../../server/data/mojibake.json'), `${ascii}\n`);
console.log(`${table.length} sequences, ${ascii.length} bytes`);
