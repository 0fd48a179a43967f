// Measures the comparison of quotations on a folder of opinions that cite one another:
//   node scripts/facts/measure-quotations.mjs [FOLDER] [--show VERDICT] [--draw N [--seed S]]
// FOLDER (else OPINION_CORPUS, else ../shared/corpus) holds opinions-flp/. Every quotation that a citation of another file
// follows is compared with that file. The printed reports and these texts differ by scanning errors, so what *differs* there
// is read by hand with --show; --draw prints some of all. Then words are changed in quotations that were found, to see whether that is noticed.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { builtInList, product } from './bundled.mjs';
import { casesOf, measurementOf, percent, random } from './corpus.mjs';

const { folder, value } = measurementOf(['--show', '--draw', '--seed']);
const show = value('--show');
/** So many of all verdicts, drawn to be read. */
const draw = Number(value('--draw') ?? 0);
const files = new Map(casesOf(folder).map(({ target, file }) => [target, file]));
const { analyse } = await product('reference/analyse');
const { quotedIn } = await product('corpus/quotation/quoted');
const { quotationSource } = await product('corpus/quotation/source');
const { compareQuotation } = await product('corpus/quotation/compare');
const caseList = await builtInList();

const rnd = random(Number(value('--seed') ?? 1));
const analysed = (target, file) =>
  analyse(fs.readFileSync(file, 'utf8'), { caseList, identity: { target, source: 'file-name' } });
const drawn = [];
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
    const told = [
      `${result.verdict}: ${path.basename(file)} -> ${target}${pinned ? ` at ${pinned.from}` : ''}${result.page ? ` (page ${result.page})` : ''}: ${words.slice(0, 300)}`,
    ];
    for (const one of [result.parts ?? []].filter(parts => parts.length > 0))
      told.push(
        `    ${one.map(part => (part.only ? `${part.only === 'source' ? '+' : '-'}[${part.words}]` : `…${part.words.split(' ').length}…`)).join(' ')}`.slice(
          0,
          400,
        ),
      );
    if (result.verdict === show) console.log(told.join('\n'));
    // Every one has the same chance to be among those kept.
    if (drawn.length < draw) drawn.push(told.join('\n'));
    else if (draw > 0 && rnd() < draw / count) drawn[Math.floor(rnd() * draw)] = told.join('\n');
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
for (const one of drawn) console.log(one);
console.log(
  `${count} quotations compared: ${Object.entries(tally)
    .map(([k, n]) => `${k} ${percent(n, count)}`)
    .join(', ')}; ${((1000 * spent) / Math.max(1, count)).toFixed(0)} µs each`,
);
console.log(
  `with one word changed: ${Object.entries(changed)
    .map(([k, n]) => `${k} ${n}`)
    .join(', ')}`,
);
