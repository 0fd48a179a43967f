// Compares the built-in list with the way real opinions cite U.S. Reports, and prints every disagreement for a person to read:
//   node scripts/facts/cross-check.mjs FOLDER [names|years|missing]
// FOLDER holds unpacked opinions. Faults of the list found here are recorded, with the reason, in us-reports-corrections.tsv.
import { authority, builtInList } from './bundled.mjs';
import { citedNames, corpusFiles } from './cited-names.mjs';

const folder = process.argv[2] ?? process.env.OPINION_CORPUS;
const part = process.argv[3];
if (!folder) {
  console.error('usage: cross-check.mjs FOLDER [names|years|missing]');
  process.exit(2);
}
const { compareCaptions } = await authority('names');
const list = await builtInList();
const cited = citedNames(corpusFiles(folder)).sort((a, b) => a.volume - b.volume || a.page - b.page);
const show = c => `${c.volume} U.S. ${c.page}`;

if (!part || part === 'names') {
  const counts = {};
  console.log('# Names that the list does not bear out');
  for (const c of cited) {
    const rows = list.at('us', c.volume, c.page).filter(r => r.kind === 'case');
    if (rows.length === 0) continue;
    const { verdict, reason } = compareCaptions(
      c.name,
      rows.flatMap(r => r.names),
    );
    counts[verdict] = (counts[verdict] ?? 0) + 1;
    if (verdict === 'mismatch')
      console.log(`${show(c)}\t${c.times}x\t${c.name}\t${rows.map(r => r.names.join(' | ')).join(' # ')}\t${reason}`);
  }
  console.log('#', JSON.stringify(counts));
}

if (!part || part === 'years') {
  console.log('# Years: what the opinions say, what the list says');
  const byAddress = new Map();
  for (const c of cited) {
    const key = `${c.volume}/${c.page}`;
    const years = byAddress.get(key) ?? new Map();
    for (const [year, n] of c.years) years.set(year, (years.get(year) ?? 0) + n);
    byAddress.set(key, years);
  }
  let agree = 0;
  for (const [key, years] of byAddress) {
    const [volume, page] = key.split('/').map(Number);
    const rows = list.at('us', volume, page).filter(r => r.kind === 'case');
    if (rows.length === 0 || years.size === 0) continue;
    const said = [...years].sort((a, b) => b[1] - a[1]);
    if (rows.some(r => r.year === said[0][0])) {
      agree++;
      continue;
    }
    const span = list.years('us', volume);
    console.log(
      `${volume} U.S. ${page}\t${rows.map(r => `${r.names[0]} ${r.date ?? r.year}`).join(' # ')}\tcited ${said.map(([y, n]) => `${y} (${n})`).join(', ')}\tvolume ${span?.first}-${span?.last}`,
    );
  }
  console.log(`# ${agree} addresses agree`);
}

if (!part || part === 'missing') {
  console.log('# Cited twice or more where no case of the list begins and no orders lie');
  for (const c of cited) {
    if (c.times < 2 || list.at('us', c.volume, c.page).length > 0 || c.volume > 570) continue;
    const around = list.covering('us', c.volume, c.page);
    if (around.some(r => r.kind !== 'case')) continue;
    console.log(`${show(c)}\t${c.times}x\t${c.name}\tinside ${around.map(r => `${r.page} ${r.name}`).join(' # ')}`);
  }
}
