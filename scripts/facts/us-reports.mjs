// Packs the listing of U.S. Reports into server/data/us-reports.txt:  node scripts/facts/us-reports.mjs [FOLDER OF THE LISTING]
//
// Layout of the file (ASCII and a few Latin-1 letters, one record a line):
//   line 1   `us-reports 1 <rows>`
//   line 2   authors' surnames, joined by `|`; a row names one by its place in base 36
//   line 3   words and phrases, joined by `|`, commonest first; captions are written in codes of these
//   others   one volume a line:  `<volume> <first year> <last year> <base year>` TAB row TAB row ...
//   the last three: the index of names.  `names ` and, for each volume, how many rows are cases (base 36); the words of the
//            captions in the form that the product compares (see indexedWords), sorted; for each word the rows that have it
// A row is `<pages since the row before><marks> <caption>` with further captions after `~`. Marks: `y`N the year, counted
// from the volume's first year (omitted when as in the row before; `-` for none), `d`MMDD the day, `a`N author, and one of
// `o` orders, `r` rules, `f` front matter. Pages and years are base 36. A caption is a run of codes: one character below
// `ONE`, two characters, or three, by the first (see ALPHABET); `"word ` spells a word that occurs once. Words are joined by
// spaces; the word `,` clings to the one before it. Rows of the index are counted through all volumes, cases alone, and are
// written as codes of the number of rows left out between one and the next. What decodes it is
// server/src/authority/us-reports.ts; `--names` writes the index anew after a change of how captions are compared.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { authority } from './bundled.mjs';
import { correctedListing, factsFolder } from './listing.mjs';

// The alphabet and the split of first characters are stated again in caption-codes.ts: keep the two alike.
const ALPHABET = [...Array(94).keys()]
  .map(i => String.fromCharCode(33 + i))
  .filter(c => c !== '"' && c !== '~' && c !== '|');
const ONE = 40;
const TWO = 39;
const N = ALPHABET.length;
const CAPACITY = ONE + TWO * N + (N - ONE - TWO) * N * N;

function code(i) {
  if (i < ONE) return ALPHABET[i];
  i -= ONE;
  if (i < TWO * N) return ALPHABET[ONE + Math.floor(i / N)] + ALPHABET[i % N];
  i -= TWO * N;
  return ALPHABET[ONE + TWO + Math.floor(i / (N * N))] + ALPHABET[Math.floor(i / N) % N] + ALPHABET[i % N];
}

/** Words of a caption; a closing comma is a word of its own. */
function wordsOf(caption) {
  return caption.split(' ').flatMap(w => (w.length > 1 && w.endsWith(',') ? [w.slice(0, -1), ','] : [w]));
}

/** Joins the commonest neighbours into phrases, a few hundred at a time. */
function joinPhrases(captions, rounds, perRound) {
  let sequences = captions;
  for (let round = 0; round < rounds; round++) {
    const counts = new Map();
    for (const words of sequences)
      for (let i = 1; i < words.length; i++) {
        const pair = `${words[i - 1]}\u0001${words[i]}`;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    const best = new Set(
      [...counts]
        .filter(([, n]) => n >= 6)
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, perRound)
        .map(([pair]) => pair),
    );
    if (best.size === 0) break;
    sequences = sequences.map(words => {
      const out = [];
      for (let i = 0; i < words.length; i++) {
        if (i + 1 < words.length && best.has(`${words[i]}\u0001${words[i + 1]}`)) {
          out.push(words[i + 1].startsWith(',') ? words[i] + words[i + 1] : `${words[i]} ${words[i + 1]}`);
          i++;
        } else out.push(words[i]);
      }
      return out;
    });
  }
  return sequences;
}

/**
 * First and last year of a volume. A Term's decisions fill a volume or share one, so years that only one row in thirty has
 * and that lie apart from the rest are the listing's slips, not the volume's.
 */
export function yearsOf(rows) {
  const years = rows
    .filter(r => r.kind === 'case' && r.year)
    .map(r => r.year)
    .sort((a, b) => a - b);
  if (years.length === 0) return undefined;
  const middle = years[years.length >> 1];
  const kept = years.filter((y, i) => {
    if (Math.abs(y - middle) <= 1) return true;
    const same = years.filter(other => Math.abs(other - y) <= 0).length;
    const gap = Math.min(...years.filter((_, k) => k !== i).map(other => Math.abs(other - y)));
    return (
      rows[0].volume <= 4 ||
      (same >= Math.max(2, years.length / 30) && (gap <= 1 || same >= 3) && Math.abs(y - middle) <= 4)
    );
  });
  return { first: kept[0] ?? middle, last: kept.at(-1) ?? middle };
}

function surnameOf(author) {
  return author
    .split(';')
    .map(one =>
      one
        .split(',')[0]
        .replace(/ (?:II|IV)$/, '')
        .trim(),
    )
    .join(', ');
}

export function pack(rows) {
  const sequences = joinPhrases(
    rows.flatMap(r => r.names.map(wordsOf)),
    16,
    220,
  );
  const uses = new Map();
  for (const words of sequences) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const dictionary = [...uses]
    .filter(([word, n]) => n > 1 && !word.includes('|'))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, CAPACITY)
    .map(([word]) => word);
  const codes = new Map(dictionary.map((word, i) => [word, code(i)]));
  const write = words =>
    words
      .map(
        w =>
          codes.get(w) ??
          w
            .split(' ')
            .map(one => codes.get(one) ?? `"${one} `)
            .join(''),
      )
      .join('');

  const authorUses = new Map();
  for (const r of rows)
    if (r.author) authorUses.set(surnameOf(r.author), (authorUses.get(surnameOf(r.author)) ?? 0) + 1);
  const authors = [...authorUses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const authorPlace = new Map(authors.map((name, i) => [name, i.toString(36)]));

  const volumes = Map.groupBy
    ? Map.groupBy(rows, r => r.volume)
    : rows.reduce((m, r) => m.set(r.volume, [...(m.get(r.volume) ?? []), r]), new Map());
  let next = 0;
  const lines = [];
  for (const [volume, list] of volumes) {
    const years = yearsOf(list) ?? { first: 0, last: 0 };
    const base = Math.min(years.first, ...list.map(r => r.year ?? 9999));
    let page = 0;
    let year;
    const cells = list.map(r => {
      let cell = r.page === page ? '' : (r.page - page).toString(36).toUpperCase();
      page = r.page;
      if (r.year !== year) cell += r.year ? `y${(r.year - base).toString(36).toUpperCase()}` : 'y-';
      year = r.year;
      if (r.date) cell += `d${r.date.slice(5, 7)}${r.date.slice(8)}`;
      if (r.author) cell += `a${authorPlace.get(surnameOf(r.author)).toUpperCase()}`;
      if (r.kind !== 'case') cell += r.kind[0];
      return `${cell} ${r.names.map(() => write(sequences[next++])).join('~')}`;
    });
    lines.push(`${volume} ${years.first} ${years.last} ${base}\t${cells.join('\t')}`);
  }
  return `${[`us-reports 1 ${rows.length}`, authors.join('|'), dictionary.join('|'), ...lines].join('\n')}\n`;
}

/** The lines of the index of names, for the text as packed so far. */
async function namesOf(text) {
  const { usReportsFrom, indexedWords } = await authority('us-reports', 'caption-index');
  const list = usReportsFrom(text);
  const postings = new Map();
  const counts = [];
  let row = 0;
  for (const line of text.split('\n').filter(one => one.includes('\t'))) {
    const cases = list.volume('us', Number(line.split(' ', 1)[0])).filter(one => one.kind === 'case');
    counts.push(cases.length.toString(36).toUpperCase());
    for (const { names } of cases) {
      for (const word of new Set(names.flatMap(indexedWords))) postings.set(word, [...(postings.get(word) ?? []), row]);
      row++;
    }
  }
  const words = [...postings.keys()].sort();
  const rows = words.map(word =>
    postings
      .get(word)
      .map((at, i, all) => code(at - (all[i - 1] ?? -1) - 1))
      .join(''),
  );
  return `names ${counts.join(' ')}\n${words.join(' ')}\n${rows.join(' ')}\n`;
}

if (process.argv[1] === import.meta.filename) {
  const target = path.resolve(import.meta.dirname, '../../server/data/us-reports.txt');
  let text;
  if (process.argv.includes('--names')) {
    text = fs.readFileSync(target, 'utf8').replace(/^names [\s\S]*/m, '');
  } else {
    const rows = correctedListing(factsFolder());
    text = pack(rows);
    console.log(`${rows.length} rows, ${rows.reduce((n, r) => n + r.names.length, 0)} captions`);
  }
  const names = await namesOf(text);
  fs.writeFileSync(target, text + names);
  const kilobytes = one => `${(Buffer.byteLength(one) / 1024).toFixed(0)} KB`;
  console.log(`${kilobytes(text + names)}, of these ${kilobytes(names)} for the index of names`);
}
