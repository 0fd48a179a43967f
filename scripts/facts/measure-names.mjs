// Measures how the comparison of captions does on citations of real opinions:
//   node scripts/facts/measure-names.mjs FOLDER [--draw N] [--seed S]
// Prints three rates: false mismatches on the untouched citations, missed swaps (the name of one case moved to the address of
// another: in the same volume, of about the same year, anywhere), and crossed parties (one party of another case). With
// --draw it prints N citations with the captions listed at their address, for labels to be set by reading; the labelled pairs
// are test/unit/authority/caption-pairs.tsv, and their figures come first here and in the test.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { authority, builtInList } from './bundled.mjs';
import { citedNames, corpusFiles } from './cited-names.mjs';
import { random, percent as share } from './corpus.mjs';

const args = process.argv.slice(2);
const option = name => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : undefined);
const folder = args.find(a => !/^(?:--|\d)/.test(a)) ?? process.env.OPINION_CORPUS;
const { compareCaptions } = await authority('names');
const list = await builtInList();

const captionsAt = (volume, page) =>
  list
    .at('us', volume, page)
    .filter(r => r.kind === 'case')
    .flatMap(r => r.names);
const percent = (n, all) => share(n, all, 2);

const labelled = path.resolve(import.meta.dirname, '../../test/unit/authority/caption-pairs.tsv');
if (fs.existsSync(labelled)) {
  const pairs = fs
    .readFileSync(labelled, 'utf8')
    .split('\n')
    .filter(l => l && !l.startsWith('#'))
    .map(l => l.split('\t'));
  let falseAlarms = 0;
  const missed = { same: 0, variant: 0, unknown: 0, mismatch: 0 };
  const right = pairs.filter(p => p[3] !== 'mismatch').length;
  for (const [name, volume, page, label] of pairs) {
    const { verdict } = compareCaptions(name, captionsAt(Number(volume), Number(page)));
    if (label !== 'mismatch' && verdict === 'mismatch') falseAlarms++;
    if (label === 'mismatch') missed[verdict]++;
  }
  console.log(
    `labelled pairs: false mismatches ${percent(falseAlarms, right)}; of names that do not belong taken for right ${percent(missed.same, pairs.length - right)}, for a variant ${percent(missed.variant, pairs.length - right)}`,
  );
}

if (folder) {
  const cited = citedNames(corpusFiles(folder)).filter(c => captionsAt(c.volume, c.page).length > 0);
  const rnd = random(option('--seed') ?? 20);
  const draw = option('--draw');
  if (draw) {
    const shuffled = cited
      .map(c => [rnd(), c])
      .sort((a, b) => a[0] - b[0])
      .map(([, c]) => c);
    const plain = shuffled.filter(c => captionsAt(c.volume, c.page).includes(c.name)).slice(0, draw / 4);
    const other = shuffled.filter(c => !captionsAt(c.volume, c.page).includes(c.name)).slice(0, draw - plain.length);
    for (const c of [...plain, ...other]) {
      const captions = captionsAt(c.volume, c.page);
      console.log(
        [c.name, c.volume, c.page, compareCaptions(c.name, captions).verdict, captions.join(' | ')].join('\t'),
      );
    }
  } else {
    const tally = { same: 0, variant: 0, mismatch: 0, unknown: 0 };
    const mentions = { ...tally };
    for (const c of cited) {
      const { verdict } = compareCaptions(c.name, captionsAt(c.volume, c.page));
      tally[verdict]++;
      mentions[verdict] += c.times;
    }
    console.log(
      `untouched: ${percent(tally.mismatch, cited.length)} spellings are mismatches, ${percent(
        mentions.mismatch,
        Object.values(mentions).reduce((a, b) => a + b),
      )} citations; variants ${percent(tally.variant, cited.length)}`,
    );
    const sound = cited.filter(c => compareCaptions(c.name, captionsAt(c.volume, c.page)).verdict === 'same');
    const ways = {
      'same volume': c => c.volume,
      'about the same year': c => Math.max(2, Math.min(570, c.volume + Math.floor(rnd() * 7) - 3)),
      anywhere: () => 2 + Math.floor(rnd() * 569),
    };
    for (const [way, volumeOf] of Object.entries(ways)) {
      let all = 0;
      const got = { same: 0, variant: 0, mismatch: 0, unknown: 0 };
      for (const c of sound) {
        const rows = list
          .volume('us', volumeOf(c))
          .filter(r => r.kind === 'case' && !(r.volume === c.volume && r.page === c.page));
        if (rows.length === 0) continue;
        const other = rows[Math.floor(rnd() * rows.length)];
        all++;
        got[compareCaptions(c.name, captionsAt(other.volume, other.page)).verdict]++;
      }
      console.log(
        `swapped, ${way}: taken for right ${percent(got.same, all)}, for a variant ${percent(got.variant, all)}, not compared ${percent(got.unknown, all)}`,
      );
    }
    const adversary = sound.filter(c => c.name.split(' v. ').length === 2);
    const got = { same: 0, variant: 0, mismatch: 0, unknown: 0 };
    let all = 0;
    for (const c of adversary) {
      const other = adversary[Math.floor(rnd() * adversary.length)];
      const [first, second] = c.name.split(' v. ');
      const [otherFirst, otherSecond] = other.name.split(' v. ');
      const crossed = rnd() < 0.5 ? `${first} v. ${otherSecond}` : `${otherFirst} v. ${second}`;
      // A party that both cases share makes no fault.
      if (
        compareCaptions(`${otherFirst} v. ${otherSecond}`, [c.name]).verdict !== 'mismatch' ||
        compareCaptions(crossed, [c.name]).verdict === 'same'
      )
        continue;
      all++;
      got[compareCaptions(crossed, captionsAt(c.volume, c.page)).verdict]++;
    }
    console.log(
      `crossed parties: mismatch ${percent(got.mismatch, all)}, variant ${percent(got.variant, all)}, taken for right ${percent(got.same, all)}`,
    );
  }
}
