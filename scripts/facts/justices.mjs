// Packs the list of Justices into server/data/justices.json:  node scripts/facts/justices.mjs [FOLDER]
// Each entry: surname, given names, author codes, services as [chief 1 or 0, first year, last year or null].
import * as fs from 'node:fs';
import * as path from 'node:path';
import { factsFolder } from './listing.mjs';

const { justices } = JSON.parse(fs.readFileSync(path.join(factsFolder(), 'justices.json'), 'utf8'));
const rows = justices.map(j => [
  j.surname,
  j.given.replace(/ \(.*\)$/, ''),
  j.codes,
  j.service.map(s => [s.office === 'Chief Justice' ? 1 : 0, s.start, s.end]),
]);
const text = `[\n${rows.map(r => JSON.stringify(r)).join(',\n')}\n]\n`;
fs.writeFileSync(path.resolve(import.meta.dirname, '../../server/data/justices.json'), text);
console.log(`${rows.length} Justices, ${text.length} bytes`);
