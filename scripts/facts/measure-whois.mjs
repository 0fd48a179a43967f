// Measures how often a text alone tells which case it is:
//   node scripts/facts/measure-whois.mjs [FOLDER] [--misses]
// FOLDER (else OPINION_CORPUS, else ../shared/corpus) holds opinions-flp/NNN-us-NNNN_….txt; the name of a file says what the
// right answer is and is not shown to the product. Captions, own citations and dates at the head of a file are taken out.
// Prints the share at rank 1 with the page marks as found, and again with the page marks taken out, alone and then with what the
// other files of the folder quote from the cases they cite.
import * as fs from 'node:fs';
import { builtInList, product } from './bundled.mjs';
import { casesOf, measurementOf, percent } from './corpus.mjs';

const { folder, has } = measurementOf();
const misses = has('--misses');
const files = casesOf(folder);
const { analyse } = await product('reference/analyse');
const { whichCase } = await product('corpus/whois/which-case');
const { QuotedElsewhere } = await product('corpus/whois/quoted-elsewhere');
const caseList = await builtInList();

/** The text without what says which case it is: everything caption-like before the byline or the first long paragraph. */
function hidden(text) {
  const lines = text.split('\n');
  const first = lines.findIndex(
    line =>
      /\bdelivered the opinion|^(?:MR\.|Mr\.|THE|JUSTICE|Justice|PER CURIAM|Per Curiam)/.test(line) ||
      (line.length > 300 && !/\bv\.? /.test(line.slice(0, 120))),
  );
  return lines
    .filter((line, at) => {
      if (/^\*\*[^*]+\*\*:?$/.test(line)) return true;
      if (first >= 0 && first < 200 && at < first) return false;
      if (at > 60 || line.length > 250) return true;
      return !(
        /^\s*\d+ (?:U\. ?S\.|S\. ?Ct\.|L\. ?Ed\.)/.test(line) ||
        /(?:^|\s)[vV](?:\.|s\.)?(?:\s|$)/.test(line) ||
        /^[^a-z]{12,}$/.test(line) ||
        /^No\. ?\d|^(?:Argued|Decided|Submitted)\b/.test(line)
      );
    })
    .join('\n');
}

const withoutMarks = text => text.replace(/ ?\*\d{1,4}(?=[\s\p{L}])/gu, '');

// A file that quotes a case cites it, and so is not taken for it by its own quotations.
const quotedHere = new QuotedElsewhere();
for (const { file } of files) quotedHere.add(analyse(fs.readFileSync(file, 'utf8'), { caseList }));

const ways = [
  ['page marks as found', text => text],
  ['page marks as found, with the quotations of the other files', text => text, quotedHere],
  ['page marks taken out', withoutMarks],
  ['page marks taken out, with the quotations of the other files', withoutMarks, quotedHere],
];
for (const [way, change, quoted] of ways) {
  let all = 0;
  let first = 0;
  let listed = 0;
  let offered = 0;
  let wrong = 0;
  let spent = 0;
  for (const { name, file, volume, page, target: id } of files) {
    // What the list does not hold it cannot find.
    if (caseList.at('us', volume, page).every(row => row.kind !== 'case')) continue;
    const text = change(hidden(fs.readFileSync(file, 'utf8')));
    if (text.length < 400) continue;
    const analysis = analyse(text, { caseList });
    const start = performance.now();
    const answer = whichCase(analysis, caseList, { quoted });
    spent += performance.now() - start;
    all++;
    const rank = answer.candidates.findIndex(one => one.row.id === id);
    if (rank === 0) first++;
    if (rank >= 0) listed++;
    if (answer.offered) {
      offered++;
      if (answer.offered.row.id !== id) wrong++;
    }
    if (misses && rank !== 0) {
      const [best] = answer.candidates;
      const own = answer.candidates[rank];
      console.log(
        `${name}: rank ${rank < 0 ? '-' : rank + 1}; best ${best ? `${best.row.id} ${best.row.name} ${best.score}: ${best.evidence.map(one => `${one.weight} ${one.words}`).join('; ')}` : 'none'}${own ? ` | own ${own.score}: ${own.evidence.map(one => `${one.weight} ${one.words}`).join('; ')}` : ''}`,
      );
    }
  }
  console.log(
    `${way}: rank 1 ${percent(first, all)}, among the first five ${percent(listed, all)}; offered ${percent(offered, all)}, of these wrong ${percent(wrong, offered)}; ${(spent / Math.max(1, all)).toFixed(1)} ms a file`,
  );
}
