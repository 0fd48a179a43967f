// How long the editor's engine takes for one line of 20,000 characters (the length at which VS Code stops colouring), for
// real prose and for lines drawn to hurt: prints milliseconds, judges nothing. `node test/grammar/bench.mjs`.
// shapes() is what the tests use: time at twice the length must stay near twice the time.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadGrammar, timeLine } from './tokenizer.mjs';

const seed = name => readFileSync(new URL(`../../seeds/${name}`, import.meta.url), 'utf8').replace(/\s*\n/g, ' ');

/** What each line is made of, repeated to the wanted length. */
export const drawn = {
  'seed A prose': seed('000_b9cbda3d512d8819.txt'),
  'seed B prose': seed('002_3409681a5bafcde0.txt'),
  'plain prose':
    'the court held that the privilege was fully applicable, and that the judgment below could not stand. ',
  'capitalised words': 'Alpha Beta Gamma Delta ',
  'capital letters': 'A',
  'capitals with stops': 'A. B. C. ',
  'capitals with commas': 'Alpha, Beta, ',
  'one long word': 'Abcdefghij',
  digits: '1234567890 ',
  'digits without spaces': '1',
  'volume and reporter without a page': '378 U. S. ',
  'reporter alone': 'U. S. ',
  'case versus nothing': 'Alpha v. ',
  'versus alone': 'v. ',
  'chained names': 'Alpha v. Beta and ',
  citations: 'Malloy v. Hogan, 378 U. S. 1, 8 (1964); ',
  pins: ', 12',
  'short forms': 'Malloy, 378 U. S., at 7-8, n. 3; id., at 9; ',
  'section signs': '§§ 12(a) ',
  'less-than signs': '<',
  'open tags': '<targetCase>',
  'broken markers': '<concur author="A" ',
  attributes: 'text="TRUE" author="A" ',
  'tag names': '<targetCas <concurr <p ',
  'tagged names': '<targetCase>Malloy</targetCase> ',
  'open comments': '<!-- ',
  dashes: `<!${'-'.repeat(4000)}`,
  ellipses: '. . . ',
  'open parentheses': '(',
  'open weights': '12 U. S. 34 (opinion ',
  parentheses: '(a) (1966) ',
  quotes: '“”"’',
  stars: '*',
  'page marks': '*461 ',
  notes: 'word. 1 Word ',
  mojibake: 'â€Ãยง',
  'treatise without a section': '8 Wigmore, Evidence of the Law and ',
  'article without a journal': 'Traynor, The Devils of Due Process, ',
  amendments: 'Fifth, Sixth, Seventh, ',
  spaces: ' ',
};

export const lineOf = (piece, length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** The best of a few runs in milliseconds: the machine's other work only ever adds. */
export function best(grammar, line, runs) {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) least = Math.min(least, timeLine(grammar, line));
  return least;
}

/** Prints the table of all lines. */
export async function printTable() {
  const grammar = await loadGrammar();
  for (const piece of Object.values(drawn)) timeLine(grammar, lineOf(piece, 2_000));
  console.log(
    `${'colouring one line (ms)'.padEnd(38)}${['10,000', '20,000', '40,000 chars'].map(head => head.padStart(14)).join('')}`,
  );
  for (const [name, piece] of Object.entries(drawn)) {
    const times = [10_000, 20_000, 40_000].map(length => best(grammar, lineOf(piece, length), 5));
    console.log(name.padEnd(38) + times.map(time => time.toFixed(2).padStart(14)).join(''));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await printTable();
