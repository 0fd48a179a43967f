// Measures the comparison of quotations on a folder of opinions that cite one another:
//   node scripts/facts/measure-quotations.mjs [FOLDER] [--show VERDICT]
// FOLDER (else OPINION_CORPUS, else ../shared/corpus) holds opinions-flp/. Every quotation that a citation of another file
// follows is compared with that file. The printed reports and these texts differ by scanning errors, so what *differs* there
// is read by hand with --show. Then words are changed in quotations that were found, to see whether that is noticed.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { builtInList, product } from './bundled.mjs';

const args = process.argv.slice(2);
const show = args.includes('--show') ? args[args.indexOf('--show') + 1] : undefined;
const folder =
  args.find((one, at) => !one.startsWith('--') && args[at - 1] !== '--show') ??
  process.env.OPINION_CORPUS ??
  path.resolve(import.meta.dirname, '../../../shared/corpus');
const home = path.join(folder, 'opinions-flp');
if (!fs.existsSync(home)) {
  console.log('skipped: no corpus');
  process.exit(0);
}
const { analyse } = await product('reference/analyse');
const { quotedIn } = await product('corpus/quotation/quoted');
const { quotationSource } = await product('corpus/quotation/source');
const { compareQuotation } = await product('corpus/quotation/compare');
const caseList = await builtInList();

const files = new Map();
for (const name of fs.readdirSync(home).sort()) {
  const [, volume, page] = /^(\d+)-us-(\d+)_/.exec(name) ?? [];
  if (volume !== undefined) files.set(`us/${Number(volume)}/${Number(page)}`, path.join(home, name));
}
const analysed = (target, file) =>
  analyse(fs.readFileSync(file, 'utf8'), { caseList, identity: { target, source: 'file-name' } });
const tally = {};
const changed = {};
let spent = 0;
let count = 0;
const sources = new Map();
for (const [own, file] of files) {
  for (const { words, reference, pinned } of quotedIn(analysed(own, file))) {
    const { target } = reference;
    if (target === own || !files.has(target)) continue;
    if (!sources.has(target)) sources.set(target, quotationSource(analysed(target, files.get(target))));
    const source = sources.get(target);
    const start = performance.now();
    const result = compareQuotation(words, source, pinned);
    spent += performance.now() - start;
    count++;
    tally[result.verdict] = (tally[result.verdict] ?? 0) + 1;
    if (result.verdict === show) {
      console.log(
        `${path.basename(file)} -> ${target}${pinned ? ` at ${pinned.from}` : ''}${result.page ? ` (page ${result.page})` : ''}: ${words.slice(0, 300)}`,
      );
      if (result.parts)
        console.log(
          `    ${result.parts.map(one => (one.only ? `${one.only === 'source' ? '+' : '-'}[${one.words}]` : `…${one.words.split(' ').length}…`)).join(' ')}`.slice(
            0,
            400,
          ),
        );
    }
    if (result.verdict !== 'found') continue;
    const parts = words.split(' ');
    if (parts.length < 8) continue;
    const at = parts.length >> 1;
    const other = compareQuotation(
      [...parts.slice(0, at), 'notwithstanding', ...parts.slice(at + 1)].join(' '),
      source,
      pinned,
    );
    changed[other.verdict] = (changed[other.verdict] ?? 0) + 1;
  }
}
console.log(
  `${count} quotations compared: ${Object.entries(tally)
    .map(([k, n]) => `${k} ${n} (${((100 * n) / count).toFixed(1)} %)`)
    .join(', ')}; ${((1000 * spent) / Math.max(1, count)).toFixed(0)} µs each`,
);
console.log(
  `with one word changed: ${Object.entries(changed)
    .map(([k, n]) => `${k} ${n}`)
    .join(', ')}`,
);
