// Writes server/data/abbreviations.json and server/data/courts.json from the tables of Free Law Project (reporters-db,
// courts-db, eyecite; BSD-2, see NOTICE) and the lists kept by hand beside this file:
//   node scripts/abbreviations/generate.mjs
// Deterministic: the same package and lists give the same bytes.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { COURTS, DefaultTokenizer, REPORTERS } from '@beshkenadze/eyecite';

const here = import.meta.dirname;
const data = path.resolve(here, '../../server/data');

/** Letters and digits in lower case: what the matcher compares. */
const skeleton = text => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** @type {Map<string, {edition: string, kind: string, first: string, last: string, place: string, variations: Set<string>}>} */
const table = new Map();

function entry(edition, kind, first, last, place) {
  const key = `${edition}|${kind}|${place}`;
  let found = table.get(key);
  if (!found) {
    found = { edition, kind, first, last, place, variations: new Set() };
    table.set(key, found);
  } else {
    if (first && (!found.first || first < found.first)) found.first = first;
    if (found.last && (!last || last > found.last)) found.last = last;
  }
  return found;
}

/** The place that all jurisdictions of a reporter share: `us` for federal ones, `us:ma` for those of one state. */
function placeOf(jurisdictions, type) {
  if (type === 'federal' || type === 'scotus_early') return 'us';
  const places = new Set();
  for (const each of jurisdictions ?? []) {
    const place = each.split(';')[0].split(':');
    places.add(place.length > 1 && /^[a-z]{2}$/.test(place[1]) ? `us:${place[1]}` : place[0]);
  }
  return places.size === 1 ? [...places][0] : '';
}

const kindOfType = {
  federal: 'r',
  scotus_early: 'r',
  state: 'r',
  state_regional: 'r',
  specialty: 'r',
  neutral: 'n',
  specialty_lexis: 'v',
  specialty_west: 'v',
};

// Variations that would take ordinary words or another reporter's name.
const unwanted = new Set([
  'US.',
  'App.',
  'At.',
  'Cranch, C. C.',
  'Ann.',
  'State',
  'Law',
  'Reports',
  'Const.',
  'Code',
  'Acts',
  'Act',
]);

for (const name of Object.keys(REPORTERS).sort()) {
  for (const reporter of REPORTERS[name]) {
    const place = placeOf(reporter.mlz_jurisdiction, reporter.cite_type);
    for (const [edition, dates] of Object.entries(reporter.editions)) {
      // Loose-leaf services and databases cite paragraphs and numbers: they are no reporters with pages.
      const service = /\(CCH\)|LEXIS$/.test(edition) || (dates.regexes ?? []).some(r => /cch|paragraph/.test(r));
      const kind = service ? 'v' : kindOfType[reporter.cite_type];
      if (!kind) throw new Error(`unknown type of reporter ${reporter.cite_type} (${edition})`);
      const made = entry(
        edition,
        kind,
        (dates.start?.slice(0, 4) ?? '').replace('1750', ''),
        dates.end?.slice(0, 4) ?? '',
        place,
      );
      for (const [variation, of] of Object.entries(reporter.variations ?? {})) {
        if (of === edition && !unwanted.has(variation)) made.variations.add(variation);
      }
    }
  }
}

const lawKinds = {
  leg_statute: 'c',
  municipal: 'c',
  leg_session: 's',
  admin_compilation: 'g',
  admin_register: 'g',
  admin_code: 'g',
};
const lawsLeftOut = new Set([
  'N.Y.',
  'SBA',
  'Registration',
  'U.S. Patent',
  "Ohio Dep't",
  "Ohio Gov't",
  'FR',
  'Pub. L.',
  'Pvt. L.',
  'Treas. Reg.',
  'La. Const. Ann.',
]);
for (const extractor of new DefaultTokenizer().extractors) {
  const { journal, reporter, lawType } = extractor.extra ?? {};
  if (journal) {
    const made = entry(journal.replace(/\.J$/, '.J.'), 'j', '', '', '');
    for (const each of extractor.strings) made.variations.add(each);
  } else if (lawType && lawKinds[lawType] && !lawsLeftOut.has(reporter)) {
    const made = entry(reporter, lawKinds[lawType], '', '', '');
    for (const each of extractor.strings) made.variations.add(each);
  }
}

// The additions replace what is there, or extend it.
for (const line of fs.readFileSync(path.join(here, 'additions.txt'), 'utf8').split('\n')) {
  if (!line || line.startsWith('#')) continue;
  const [edition, kind, first, last, place, variations = ''] = line.split('|');
  // The row of the same name and place, or of a place that says less; else another way of writing such a name (`Day.`).
  const general = e => e.place === place || e.place === '' || (e.place === 'us' && place.startsWith('us'));
  const alike = [...table.values()].filter(
    e => (e.kind === kind || kind === 'v') && skeleton(e.edition) === skeleton(edition),
  );
  const base =
    alike.find(e => e.edition === edition && e.place === place) ??
    alike.find(e => e.edition === edition && general(e)) ??
    alike.find(e => general(e) && e.edition.replace(/[ .]/g, '') === edition.replace(/[ .]/g, ''));
  const made = base ?? entry(edition, kind, first, last, place);
  Object.assign(made, { kind, first, last, place });
  for (const each of variations.split(';')) {
    // `-Bl.` takes a variation away: another edition bears that name.
    if (each.startsWith('-')) made.variations.delete(each.slice(1));
    else if (each) made.variations.add(each);
  }
}

// `2d` is also printed `2nd`, `(2d)` reads the same without its parentheses.
for (const each of table.values()) {
  for (const written of [each.edition, ...each.variations]) {
    if (/\b2d\b/.test(written)) each.variations.add(written.replace(/\b2d\b/, '2nd'));
    if (/\b3d\b/.test(written)) each.variations.add(written.replace(/\b3d\b/, '3rd'));
    if (/&/.test(written)) each.variations.add(written.replace(/&/, 'and'));
  }
}

const rows = [...table.values()]
  .map(each => {
    // One way of writing a skeleton is enough: the one with the fewest capitals, for capitals are compared too.
    const capitals = written => written.replace(/[^A-Z]/g, '').length;
    const ways = new Map();
    for (const written of [...each.variations].sort()) {
      const key = skeleton(written);
      // A single letter stands for too much.
      if (key.length < 2) continue;
      const known = ways.get(key) ?? (key === skeleton(each.edition) ? each.edition : undefined);
      if (known === undefined || capitals(written) < capitals(known)) ways.set(key, written);
    }
    const variations = [...ways.values()];
    return [each.edition, each.kind, each.first, each.last, each.place, variations.join(';')].join('|');
  })
  .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

// The matcher numbers the nodes of its trie with 16 bits.
const beginnings = new Set();
for (const row of rows) {
  const [edition, , , , , variations] = row.split('|');
  for (const written of [edition, ...variations.split(';')]) {
    const key = skeleton(written);
    for (let i = 1; i <= key.length; i++) beginnings.add(key.slice(0, i));
  }
}
if (beginnings.size > 65_000) throw new Error(`${beginnings.size} nodes are too many for the trie of abbreviations.ts`);

fs.mkdirSync(data, { recursive: true });
fs.writeFileSync(
  path.join(data, 'abbreviations.json'),
  `${JSON.stringify(rows, null, 0).replaceAll('","', '",\n"')}\n`,
);
console.log(`abbreviations.json: ${rows.length} editions`);

// Courts: id, its abbreviation, its name; the ways of writing it that are more than its abbreviation's skeleton.
const written = new Map();
for (const line of fs.readFileSync(path.join(here, 'courts.txt'), 'utf8').split('\n')) {
  if (!line || line.startsWith('#')) continue;
  const [id, ways] = line.split('|');
  written.set(id, ways.split(';'));
}
const courtRows = [];
const ids = new Set();
for (const court of Object.values(COURTS)) {
  const abbreviation = (court.citation_string ?? '').trim();
  if (!court.id || ids.has(court.id) || (!abbreviation && !written.has(court.id))) continue;
  ids.add(court.id);
  const ways = (written.get(court.id) ?? []).filter(way => skeleton(way) !== skeleton(abbreviation));
  courtRows.push([court.id, abbreviation, court.name, ways.join(';')].join('|'));
}
for (const id of written.keys()) if (!ids.has(id)) console.log(`courts.txt: no court has the id ${id}`);
courtRows.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
fs.writeFileSync(path.join(data, 'courts.json'), `${JSON.stringify(courtRows).replaceAll('","', '",\n"')}\n`);
console.log(`courts.json: ${courtRows.length} courts`);
