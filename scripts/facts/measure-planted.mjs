// Plants errors in copies of real opinions and measures how many the citation rules catch, and how often they speak on the
// untouched opinions:
//   node scripts/facts/measure-planted.mjs [FOLDER] [--every N] [--seed S] [--missed KIND] [--alarms]
// FOLDER (else OPINION_CORPUS, else ../shared/corpus) holds opinions-flp/. Only citations of U.S. Reports with a name, on which
// no rule speaks, are changed. --missed lists what a kind let pass, --alarms what the rules say of the untouched texts (many of
// these are slips of scanning that are really there: read them before calling them false).
import * as fs from 'node:fs';
import { builtInList, product } from './bundled.mjs';
import { casesOf, measurementOf, percent, random } from './corpus.mjs';

const { folder, value, has } = measurementOf(['--every', '--seed', '--missed']);
const files = casesOf(folder);
const { analyse } = await product('reference/analyse');
const { check } = await product('rules/check');
const { compareCaptions } = await product('authority/names');
const caseList = await builtInList();

/** What a rule must say for an error to count as caught. */
const RULES = [
  'cite-name-mismatch',
  'cite-name-variant',
  'cite-not-found',
  'cite-volume-impossible',
  'cite-year-mismatch',
  'cite-from-future',
  'pin-before-start',
  'pin-after-end',
  'pin-range-reversed',
  'short-conflict',
  'parallel-mismatch',
];

const rnd = random(Number(value('--seed') ?? 5));
const pick = list => list[Math.floor(rnd() * list.length)];
const between = (low, high) => low + Math.floor(rnd() * (high - low + 1));

const cases = volume => caseList.volume('us', volume).filter(row => row.kind === 'case' && / v\. /.test(row.name));
const edit = (span, newText) => ({ start: span.start, end: span.end, newText });
/** A case whose name is told apart from the cited one's: a namesake makes no error. */
function other(reference, rows) {
  for (let n = 0; n < 8 && rows.length > 0; n++) {
    const row = pick(rows);
    if (row.id !== reference.target && compareCaptions(row.name, [reference.name.text]).verdict === 'mismatch')
      return row;
  }
  return undefined;
}
function movedOrDoubled(text) {
  const at = between(0, text.length - 1);
  if (rnd() < 0.5 || text.length < 2) return text.slice(0, at) + text[at] + text.slice(at);
  const i = Math.min(at, text.length - 2);
  return text.slice(0, i) + text[i + 1] + text[i] + text.slice(i + 2);
}

/** Each kind gives the edits that plant one error, or nothing where it would make no error. */
const KINDS = {
  'name of another case of the volume': r => {
    const row = other(r, cases(Number(r.volume.text)));
    return row && [edit(r.name, row.name)];
  },
  'name of another case of about the year': r => {
    const row = other(r, cases(Number(r.volume.text) + between(-2, 2)));
    return row && [edit(r.name, row.name)];
  },
  'digit of the volume moved or doubled': r => {
    const text = movedOrDoubled(r.volume.text);
    return text !== r.volume.text && !/^0/.test(text) && text.length < 4 && [edit(r.volume, text)];
  },
  'digit of the page moved or doubled': r => {
    const text = movedOrDoubled(r.page.text);
    return text !== r.page.text && !/^0/.test(text) && [edit(r.page, text)];
  },
  'page off by 1 to 9': r => {
    const page = Number(r.page.text) + between(1, 9) * (rnd() < 0.5 ? -1 : 1);
    return page > 0 && [edit(r.page, String(page))];
  },
  'year off by 2 to 20': (r, text) => {
    const words = text.slice(r.yearSpan?.start ?? 0, r.yearSpan?.end ?? 0);
    const at = words.lastIndexOf(String(r.year));
    if (r.year === undefined || at < 0 || r.history.length > 0) return undefined;
    const start = r.yearSpan.start + at;
    return [{ start, end: start + 4, newText: String(r.year + between(2, 20) * (rnd() < 0.5 ? -1 : 1)) }];
  },
  'pin outside the case': r => {
    const [row] = caseList.at('us', Number(r.volume.text), Number(r.page.text));
    const pin = r.pins.find(one => /^\d+$/.test(one.page ?? '') && one.to === undefined && one.note === undefined);
    if (!pin || !row?.lastPage) return undefined;
    const page = rnd() < 0.5 ? row.page - between(1, Math.min(60, row.page - 1)) : row.lastPage + between(1, 60);
    return page > 0 && page !== row.page && [edit(pin, String(page))];
  },
  'parties of two cases crossed': r => {
    const row = other(r, cases(Number(r.volume.text) + between(-2, 2)));
    const [first, second] = r.name.text.split(' v. ');
    const [otherFirst, otherSecond] = row?.name.split(' v. ') ?? [];
    if (second === undefined || otherSecond === undefined) return undefined;
    const crossed = rnd() < 0.5 ? `${first} v. ${otherSecond}` : `${otherFirst} v. ${second}`;
    // A party that both cases share makes no error.
    const same = compareCaptions(crossed, [r.name.text]).verdict === 'same' || crossed === row.name;
    return !same && [edit(r.name, crossed)];
  },
};

const findingsOf = (text, identity) => {
  const analysis = analyse(text, { caseList, ...(identity ? { identity } : {}) });
  return { analysis, found: check(analysis, { caseList, only: RULES, separate: true, maxPerFile: 0 }) };
};

const every = Number(value('--every') ?? 4);
const caught = Object.fromEntries(Object.keys(KINDS).map(kind => [kind, [0, 0]]));
const wanted = value('--missed');
const alarms = {};
let citations = 0;
let alarmed = 0;
for (const [index, { name, file, volume, page, target }] of files.entries()) {
  const text = fs.readFileSync(file, 'utf8');
  const identity = { target, source: 'file-name', year: caseList.at('us', volume, page)[0]?.year };
  const { analysis, found } = findingsOf(text, identity);
  const full = analysis.references.filter(r => r.kind === 'full-case' && r.slug === 'us' && r.volume && r.page);
  citations += full.length;
  const spoken = r => found.some(one => one.start < r.end && r.start < one.end);
  alarmed += full.filter(spoken).length;
  for (const one of found) {
    alarms[one.id] = (alarms[one.id] ?? 0) + 1;
    if (has('--alarms')) {
      const around = text.slice(Math.max(0, one.start - 60), one.end + 60).replace(/\s+/g, ' ');
      console.log(`${name}: ${one.id}: ${one.message} | ${around}`);
    }
  }
  if (index % every !== 0) continue;
  const sound = full.filter(
    r =>
      r.name &&
      / v\. /.test(r.name.text) &&
      /^\d+$/.test(r.volume.text) &&
      /^\d+$/.test(r.page.text) &&
      !spoken(r) &&
      caseList.at('us', Number(r.volume.text), Number(r.page.text)).some(row => row.kind === 'case'),
  );
  for (const [kind, plant] of Object.entries(KINDS)) {
    for (let n = 0; n < 2 && sound.length > 0; n++) {
      const reference = pick(sound);
      const edits = plant(reference, text);
      if (!edits) continue;
      const [{ start, end, newText }] = edits;
      const changed = text.slice(0, start) + newText + text.slice(end);
      const delta = newText.length - (end - start);
      const after = findingsOf(changed, identity).found.filter(
        one => one.start < reference.end + delta && one.end > reference.start,
      );
      caught[kind][1]++;
      if (after.length > 0) caught[kind][0]++;
      else if (wanted && kind.includes(wanted))
        console.log(
          `${name}: ${text.slice(reference.start, reference.end)} => ${changed.slice(reference.start, reference.end + delta)}`,
        );
    }
  }
}
for (const [kind, [n, all]] of Object.entries(caught)) console.log(`${kind}: caught ${percent(n, all)}`);
console.log(
  `untouched: a rule speaks on ${percent(alarmed, citations)} citations: ${Object.entries(alarms)
    .map(([id, n]) => `${id} ${n}`)
    .join(', ')}`,
);
