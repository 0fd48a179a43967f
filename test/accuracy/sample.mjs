// Draws citations and references from real opinions for an expert to read, and holds the program to what was read before:
//   node test/accuracy/sample.mjs draw --seed 7 [--count 20]   prints that many citations and as many references in context
//   node test/accuracy/sample.mjs note FILE                    adds verdicts on the last draw to the log (see below)
//   node test/accuracy/sample.mjs check                        reads every logged item again; exit 1 where one has changed
// OPINION_CORPUS (else ../shared/corpus) is a folder with opinions-flp/ and sample/, or holds their archives. log.tsv has one
// line an item: file, sha256 of its text, start and end (UTF-16), kind and target AS THEY SHOULD BE, verdict on what the
// program said when it was read (right, wrong-span, wrong-kind, wrong-link, wrong-name), reason, and whether it was mended.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as os from 'node:os';
import * as path from 'node:path';
import { bundle, root } from '../../scripts/suite.mjs';

const here = import.meta.dirname;
const LOG = path.join(here, 'log.tsv');
const HEAD = 'file\tsha256\tstart\tend\tkind\ttarget\tverdict\treason\tmended';
const REFERENCES = new Set(
  'short-case id ibid supra-case supra-page infra ante post bare-name intra-court hereafter-short'.split(' '),
);

const [command = 'check', ...rest] = process.argv.slice(2);
const option = (name, fallback) => (rest.includes(name) ? Number(rest[rest.indexOf(name) + 1]) : fallback);

const corpus = corpusFolder();
if (corpus === undefined) {
  console.log('skipped: no corpus');
  process.exit(0);
}
const [rows] = await bundle(['test/accuracy/rows.ts']);
process.chdir(root);
const { rowsOf } = createRequire(import.meta.url)(rows);

/** The corpus as a folder; archives are unpacked beside the system's other temporary files. Undefined when there is none. */
function corpusFolder() {
  const place = process.env.OPINION_CORPUS ?? path.resolve(here, '../../../shared/corpus');
  if (!fs.existsSync(place)) return undefined;
  if (fs.existsSync(path.join(place, 'opinions-flp'))) return place;
  const archives = ['opinions.tar.xz', 'sample.tar.xz'].map(name => path.join(place, name)).filter(fs.existsSync);
  if (archives.length === 0) return undefined;
  const folder = path.join(os.tmpdir(), `opinion-corpus-${process.getuid?.() ?? 0}`);
  if (fs.existsSync(path.join(folder, 'complete'))) return folder;
  fs.mkdirSync(folder, { recursive: true });
  for (const archive of archives) spawnSync('tar', ['-xJf', archive, '-C', folder], { stdio: 'inherit' });
  fs.writeFileSync(path.join(folder, 'complete'), '');
  return folder;
}

/** Names of all files below the corpus, with forward slashes, sorted. */
function names() {
  return fs
    .readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll(path.sep, '/'))
    .filter(name => name.endsWith('.txt'))
    .sort();
}

/** Era or family a file stands for in a draw: five eras of the U.S. Reports, other courts, tagged and excerpt files. */
function stratum(name) {
  if (!name.startsWith('opinions-flp/'))
    return name.startsWith('sample/excerpts') ? 'excerpts' : name.split('/').slice(0, -1).join('/');
  const volume = Number(/^opinions-flp\/(\d+)-us-/.exec(name)?.[1] ?? Number.NaN);
  if (Number.isNaN(volume)) return 'other courts';
  return volume < 70
    ? '1790-1864'
    : volume < 215
      ? '1865-1910'
      : volume < 325
        ? '1910-1945'
        : volume < 400
          ? '1945-1970'
          : '1970-';
}

/** Numbers below 1 from a seed (mulberry32): the same seed draws the same items of the same corpus. */
function random(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const read = name => fs.readFileSync(path.join(corpus, name), 'utf8');
const sha256 = text => createHash('sha256').update(text).digest('hex');

function draw(seed, count) {
  const next = random(seed);
  const strata = new Map();
  for (const name of names()) strata.set(stratum(name), [...(strata.get(stratum(name)) ?? []), name]);
  // The sample folder repeats some opinions of the other: excerpt and tagged files are what it adds.
  strata.delete('sample/opinions-flp');
  const keys = [...strata.keys()].sort();
  const items = [];
  const wanted = { citation: count, reference: count };
  for (let turn = 0; turn < count * 40 && wanted.citation + wanted.reference > 0; turn++) {
    const files = strata.get(keys[turn % keys.length]);
    const file = files[Math.floor(next() * files.length)];
    const text = read(file);
    const rows = rowsOf(file, text);
    for (const sort of ['citation', 'reference']) {
      const pool = rows.filter(row => REFERENCES.has(row.kind) === (sort === 'reference'));
      const row = pool[Math.floor(next() * pool.length)];
      if (row === undefined || wanted[sort] === 0) continue;
      wanted[sort]--;
      items.push({ file, text, row, rows, sort });
    }
  }
  return items.sort((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0));
}

/** The words around an item with every row in them drawn, so that what was missed shows too. */
function context({ text, row, rows }) {
  const from = Math.max(0, row.start - 170);
  const to = Math.min(text.length, row.end + 110);
  const signs = [];
  for (const each of rows) {
    if (each.end <= from || each.start >= to) continue;
    signs.push([each.start, each === row ? '⟦⟦' : '⟦', 1], [each.end, each === row ? '⟧⟧' : '⟧', 0]);
  }
  signs.sort((a, b) => a[0] - b[0] || a[2] - b[2]);
  let out = '';
  let at = from;
  for (const [place, sign] of signs) {
    if (place < from || place > to) continue;
    out += text.slice(at, place) + sign;
    at = place;
  }
  return (out + text.slice(at, to)).replace(/\s+/g, ' ');
}

function print(items) {
  items.forEach(({ file, row, ...item }, index) => {
    console.log(
      `#${index} ${file.replace(/^.*\//, '').slice(0, 28)} ${row.kind} ${row.target} ${row.confidence ?? ''}`,
    );
    console.log(`   ${context({ row, ...item })}`);
    if (REFERENCES.has(row.kind)) console.log(`   (${row.reason ?? ''})`);
  });
}

const drawnPath = path.join(os.tmpdir(), 'opinion-accuracy-draw.json');

if (command === 'draw') {
  const items = draw(option('--seed', 1), option('--count', 20));
  print(items);
  fs.writeFileSync(
    drawnPath,
    JSON.stringify(
      items.map(({ file, text, row }) => [file, sha256(text), row.start, row.end, row.kind, row.target ?? 'null']),
    ),
  );
} else if (command === 'note') {
  // A line for each item that was not right: `#3 wrong-span START-END KIND TARGET | reason` (the span left out where it was right); all the others were read as right.
  const drawn = JSON.parse(fs.readFileSync(drawnPath, 'utf8'));
  const lines = rest[0] === undefined ? [] : fs.readFileSync(rest[0], 'utf8').split('\n');
  const said = new Map();
  for (const line of lines) {
    const match = /^#(\d+) (\S+)(?: (?:(\d+)-(\d+) )?(\S+) (.+?))? \| (.*)$/.exec(line);
    if (match !== null) said.set(Number(match[1]), match);
  }
  const old = fs.existsSync(LOG) ? fs.readFileSync(LOG, 'utf8').trimEnd().split('\n') : [HEAD];
  const seen = new Set(old.map(line => line.split('\t').slice(0, 4).join('\t')));
  drawn.forEach((item, index) => {
    const verdict = said.get(index);
    if (verdict?.[2] === 'skip' || seen.has(item.slice(0, 4).join('\t'))) return;
    const span = verdict?.[3] === undefined ? item.slice(2, 4) : verdict.slice(3, 5);
    const meaning = verdict?.[5] === undefined ? item.slice(4) : verdict.slice(5, 7);
    const right = [...span, ...meaning];
    old.push(
      [
        ...item.slice(0, 2),
        ...right,
        verdict?.[2] ?? 'right',
        verdict?.[7] ?? '',
        verdict === undefined ? '' : 'no',
      ].join('\t'),
    );
  });
  fs.writeFileSync(LOG, `${old.join('\n')}\n`);
} else check();

function check() {
  const lines = fs.readFileSync(LOG, 'utf8').trimEnd().split('\n').slice(1);
  const tally = {};
  const kept = [HEAD];
  let changed = 0;
  let absent = 0;
  const analyses = new Map();
  for (const line of lines) {
    const [file, sha, start, end, kind, target, verdict, reason = ''] = line.split('\t');
    const place = path.join(corpus, file);
    const text = fs.existsSync(place) ? read(file) : undefined;
    if (text === undefined || sha256(text) !== sha) {
      absent++;
      kept.push(line);
      continue;
    }
    if (!analyses.has(file)) analyses.set(file, rowsOf(file, text));
    const agrees =
      kind === 'none'
        ? !analyses.get(file).some(row => row.start < Number(end) && Number(start) < row.end)
        : analyses
            .get(file)
            .some(
              row =>
                row.start === Number(start) &&
                row.end === Number(end) &&
                row.kind === kind &&
                (row.target ?? 'null') === target,
            );
    const mended = verdict === 'right' ? '' : agrees ? 'yes' : 'no';
    tally[verdict] = (tally[verdict] ?? 0) + 1;
    if (mended === 'yes') tally[`${verdict}, mended`] = (tally[`${verdict}, mended`] ?? 0) + 1;
    kept.push([file, sha, start, end, kind, target, verdict, reason, mended].join('\t'));
    if (verdict === 'right' && !agrees) {
      changed++;
      const now = analyses.get(file).find(row => row.start < Number(end) && Number(start) < row.end);
      console.log(`${file}:${start} was ${kind} ${target} «${text.slice(Number(start), Number(end))}»`);
      console.log(
        `   now ${now === undefined ? 'not found' : `${now.kind} ${now.target} «${text.slice(now.start, now.end)}»`}`,
      );
    }
  }
  if (rest.includes('--write')) fs.writeFileSync(LOG, `${kept.join('\n')}\n`);
  const files = new Set(lines.map(line => line.split('\t')[0])).size;
  console.log(
    `${lines.length} items of ${files} files: ${JSON.stringify(tally)}; ${changed} changed, ${absent} not here`,
  );
  if (changed > 0) process.exitCode = 1;
}
