import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import type { CaseIdentity } from '../../../server/src/opinion/identity';
import type { Finding } from '../../../server/src/rules/rule';
import { findingsOf } from './checking';

const HALE = fs.readFileSync('seeds/000_b9cbda3d512d8819.txt', 'utf8');
const MIRANDA = fs.readFileSync('seeds/002_3409681a5bafcde0.txt', 'utf8');
const IN_1975: CaseIdentity = { target: 'us/422/171', cite: '422 U.S. 171', year: 1975, source: 'manifest' };

/**
 * A mutation: what is replaced (the first occurrence, or the one numbered), and what stands there then, with the findings it
 * causes drawn in it as `[[id:words]]`. Findings that it causes elsewhere, and those of the pristine seed that it takes away,
 * are named with their words.
 */
interface Mutation {
  readonly from: string;
  readonly to: string;
  readonly at?: number;
  readonly elsewhere?: readonly string[];
  readonly gone?: readonly string[];
  readonly identity?: CaseIdentity;
}

interface Drawn {
  readonly text: string;
  readonly marks: readonly { readonly id: string; readonly start: number; readonly end: number }[];
}

function draw(drawing: string): Drawn {
  const marks: { id: string; start: number; end: number }[] = [];
  let text = '';
  let from = 0;
  for (const match of drawing.matchAll(/\[\[([a-z-]+):([^\]]*)\]\]/g)) {
    text += drawing.slice(from, match.index);
    marks.push({ id: match[1]!, start: text.length, end: text.length + match[2]!.length });
    text += match[2];
    from = match.index + match[0].length;
  }
  return { text: text + drawing.slice(from), marks };
}

function check(seed: string, mutation: Mutation): void {
  const { from, to, at = 0, elsewhere = [], gone = [], identity } = mutation;
  let start = seed.indexOf(from);
  for (let n = 0; n < at && start >= 0; n++) start = seed.indexOf(from, start + from.length);
  assert.ok(start >= 0, `${from} stands in the seed`);
  const { text, marks } = draw(to);
  const mutated = seed.slice(0, start) + text + seed.slice(start + from.length);
  const options = identity ? { identity } : {};
  const shift = text.length - from.length;
  const key = (whole: string, found: Finding): string => `${found.id} ${whole.slice(found.start, found.end)}`;
  // Findings behind the mutation keep their words and move; those of the pristine seed that are still there are no news.
  const old = findingsOf(seed, options).map(found => ({
    key: key(seed, found),
    start: found.start >= start + from.length ? found.start + shift : found.start,
  }));
  const fresh: string[] = [];
  for (const found of findingsOf(mutated, options)) {
    const same = old.findIndex(one => one.key === key(mutated, found) && one.start === found.start);
    if (same >= 0) {
      old.splice(same, 1);
      continue;
    }
    const inside = found.start >= start && found.end <= start + text.length;
    fresh.push(inside ? `${found.id} at ${found.start - start}-${found.end - start}` : key(mutated, found));
  }
  const expected = [...marks.map(mark => `${mark.id} at ${mark.start}-${mark.end}`), ...elsewhere];
  assert.deepEqual(fresh.sort(), [...expected].sort(), `new findings of ${JSON.stringify(to)}`);
  assert.deepEqual(old.map(one => one.key).sort(), [...gone].sort(), `findings that went with ${JSON.stringify(to)}`);
}

function table(seed: string, rows: readonly Mutation[]): void {
  for (const row of rows)
    it(`${row.from.slice(0, 50)} → ${row.to.slice(0, 90)}`.replace(/\s+/g, ' '), () => check(seed, row));
}

const BURGER = '<concur author="BURGER" text="TRUE">';
const SECTION = 'mojibake ยง';

describe('rules: mutations of seed 000, markers', () =>
  table(HALE, [
    { from: BURGER, to: '<concur author="BURGER" text="[[attr-bad-value:FALSE]]">' },
    { from: BURGER, to: '<concur author="BURGER" text="[[attr-bad-value:NO TEXT]]">' },
    { from: BURGER, to: '<concur author="BURGER" [[attr-empty:text=""]]>' },
    { from: BURGER, to: '<concur author="[[author-format:Burger]]" text="TRUE">' },
    { from: BURGER, to: '<concur author="[[author-format:Mr. Chief Justice Burger]]" text="TRUE">' },
    { from: BURGER, to: '<concur author="BURGER" [[attr-unknown:txt]]="TRUE">' },
    { from: BURGER, to: '<concur [[attr-unknown:Author]]="BURGER" text="TRUE">' },
    { from: BURGER, to: '<concur author="BURGER" text="TRUE" [[attr-unknown:date]]="1975">' },
    { from: BURGER, to: '<concur author="BURGER" text="TRUE" [[attr-duplicate:author="BURGER"]]>' },
    { from: BURGER, to: '<concur author=[[attr-bad-quotes:”BURGER”]] text="TRUE">' },
    { from: BURGER, to: '<concur author="BURGER" text=[[attr-unquoted:TRUE]]>' },
    { from: BURGER, to: '<[[tag-unknown:Concur]] author="BURGER" text="TRUE">' },
    { from: BURGER, to: '<[[tag-unknown:CONCUR]] author="BURGER" text="TRUE">' },
    { from: BURGER, to: '<[[tag-unknown:concurs]] author="BURGER" text="TRUE">' },
    { from: BURGER, to: '<[[marker-kind-mismatch:dissent]] author="BURGER" text="TRUE">' },
    // The order of attributes, blanks between them, around a marker and before its heading are no faults.
    { from: BURGER, to: '<concur text="TRUE" author="BURGER">' },
    { from: BURGER, to: '<concur author = "BURGER" text = "TRUE">' },
    { from: BURGER, to: '<concur  author="BURGER"  text="TRUE">' },
    { from: BURGER, to: `  ${BURGER}` },
    { from: BURGER, to: `${BURGER}  ` },
    { from: `${BURGER}\n`, to: `${BURGER}\n\n` },
    { from: 'CONCUR BY: BURGER; DOUGLAS; WHITE\n', to: '' },
    { from: 'BURGER; DOUGLAS; WHITE', to: '[[concur-by-mismatch:BURGER; WHITE]]' },
    { from: 'BURGER; DOUGLAS; WHITE', to: 'BURGER; DOUGLAS; [[concur-by-mismatch:WHYTE]]' },
    { from: 'BURGER; DOUGLAS; WHITE', to: 'BURGER; DOUGLAS; WHITE\nDISSENT BY: [[concur-by-mismatch:STEWART]]' },
    { from: '"BLACKMUN"', to: '"[[author-unknown:BLACKMUM]]"' },
    { from: '"WHITE_B"', to: '"[[author-not-on-court:WHITE_E]]"', identity: IN_1975 },
    { from: 'concurs in the result', to: 'took no part in the consideration or decision of this case' },
    { from: '<concur author="BLACKMUN" text="NOTEXT">\n', to: '' },
    {
      from: 'MR. JUSTICE BLACKMUN concurs in the result.',
      to: `MR. JUSTICE BLACKMUN, concurring.\n${'I agree with the judgment of the Court, and with most of what it says, but I would rest it on another ground.\n'.repeat(4).trim()}`,
      elsewhere: ['notext-has-body NOTEXT', 'concur-by-mismatch BURGER; DOUGLAS; WHITE'],
    },
    {
      from: 'MR. JUSTICE WHITE, concurring in the judgment.',
      to: 'MR. JUSTICE WHITE, dissenting.',
      elsewhere: ['marker-kind-mismatch concur'],
    },
    {
      from: 'MR. JUSTICE WHITE, concurring in the judgment.',
      to: 'MR. JUSTICE WHITE, concurring in part and dissenting in part.',
    },
    { from: 'MR. CHIEF JUSTICE BURGER, concurring', to: 'THE CHIEF JUSTICE, concurring', identity: IN_1975 },
    { from: 'Affirmed.\n<concur', to: 'Affirmed.\n\n<concur' },
  ]));

describe('rules: mutations of seed 000, the end cut off', () => {
  const cut = (words: string, from = 'text="TRUE">\nMR. JUSTICE WHITE'): string =>
    HALE.slice(0, HALE.indexOf(from)) + words;
  const news = (text: string): string[] => {
    const old = findingsOf(HALE).map(found => `${found.id} ${HALE.slice(found.start, found.end)}`);
    return findingsOf(text)
      .map(found => `${found.id} ${found.severity} ${text.slice(found.start, found.end)}`)
      .filter(found => !old.includes(found.replace(/ (?:error|warning|information|hint) /, ' ')));
  };
  it('within a tag', () => assert.deepEqual(news(cut('te')), ['tag-unterminated error <concur author="WHITE_B"']));
  it('behind a marker', () => assert.deepEqual(news(cut('text="TRUE">\n')), ['text-true-no-body hint TRUE']));
  it('behind a heading', () =>
    assert.deepEqual(news(cut('text="TRUE">\nMR. JUSTICE WHITE, concurring in the judgment.\n')), [
      'text-true-no-body hint TRUE',
    ]));
});

describe('rules: mutations of seed 000, parts and notes', () =>
  table(HALE, [
    { from: '\nI\n', to: '\nII\n', elsewhere: ['part-numeral-duplicate II'] },
    { from: '\nIV\n', to: '\n[[part-numeral-order:VI]]\n' },
    { from: '\nIV\n', to: '\n[[part-numeral-duplicate:III]]\n' },
    { from: '\nIV\n', to: '\n\n' },
    { from: '(1926). 4 There', to: '(1926). There', elsewhere: ['footnote-ref-order 5'] },
    { from: '(1926). 4 There', to: '(1926). 9 There', elsewhere: ['footnote-ref-order 5'] },
    { from: '(1926). 4 There', to: '(1926).4 There' },
    { from: 'We cannot agree. The assumption', to: 'We *463 cannot agree. The assumption' },
  ]));

describe('rules: mutations of seed 000, encoding', () =>
  table(HALE, [
    { from: 'Evidence ยง 1040', to: 'Evidence [[mojibake:Â§]] 1040', gone: [SECTION] },
    { from: 'Evidence ยง 1040', to: 'Evidence § 1040', gone: [SECTION] },
    {
      from: '"Where did you get the money?"',
      to: '[[mojibake:â€œ]]Where did you get the money?[[mojibake:â€\u009d]]',
    },
    { from: 'was then arrested', to: 'was then\u00a0arrested' },
    { from: 'was then arrested', to: 'was then ar\u00adrested' },
    { from: '290 U.S. 96, 104', to: '290[[invisible-character:\u00a0]]U.S. 96, 104' },
    { from: '290 U.S. 96, 104', to: '290 U.S. 96,[[invisible-character:\u2009]]104' },
    { from: 'guilty alike -- perhaps', to: 'guilty alike [[html-entity:&mdash;]] perhaps' },
    { from: 'guilty alike -- perhaps', to: 'guilty alike [[html-entity:&#8212;]] perhaps' },
    { from: 'a shoe store', to: 'an AT&T; store' },
    { from: 'making it "natural for him', to: 'making it [[control-character:\u0093]]natural for him' },
    { from: 'a shoe store', to: 'a shoe[[control-character:\u0000]] store' },
    { from: '"didn\'t know."', to: '"didn[[replacement-character:\ufffd]]t know."' },
  ]));

describe('rules: mutations of seed 000, citations', () =>
  table(HALE, [
    { from: 'Raffel v. United States, 271 U.S. 494', to: 'Raffel v. United States, 271 U.S. [[cite-not-found:949]]' },
    { from: 'Raffel v. United States, 271 U.S. 494', to: 'Raffel v. United States, 217 U.S. [[cite-not-found:494]]' },
    {
      from: 'Raffel v. United States, 271 U.S. 494',
      to: 'Raffel v. United States, [[cite-volume-impossible:721]] U.S. 494',
    },
    {
      from: 'Raffel v. United States, 271 U.S. 494',
      to: 'Raffel v. United States, 271 [[cite-ocr-reporter:U. S..]] 494',
    },
    { from: 'Raffel v. United States, 271 U.S. 494', to: 'Raffel v. United States, [[cite-ocr-digits:27l]] U.S. 494' },
    { from: '271 U.S. 494 (1926)', to: '271 U.S. 494 ([[cite-year-mismatch:1962]])' },
    { from: 'Raffel v. United States, 271', to: 'Raffel v. [[cite-ocr-name:United, States]], 271' },
    { from: 'Raffel v. United States, 271', to: '[[cite-name-variant:Rafel]] v. United States, 271' },
    { from: '353 U.S. 391 (1957), and we', to: '353 U.S. [[cite-not-found:392]] (1957), and we' },
    { from: '401 U.S. 222 (1971)', to: '401 U.S. 222, [[pin-after-end:332]] (1971)' },
    { from: '401 U.S. 222 (1971)', to: '401 U.S. 222, [[pin-before-start:212]] (1971)' },
    { from: '353 U.S., at 423', to: '[[short-unresolved:335 U.S., at 423]]' },
    { from: '290 U.S. 96, 104 (1933)', to: '290 U.S. 96, 104 ([[cite-year-mismatch:1993]])' },
    { from: 'Shepard v. United States', to: '[[cite-name-variant:Sheppard]] v. United States' },
    { from: 'Shepard v. United States', to: '[[cite-name-mismatch:Miranda v. Arizona]]' },
    { from: 'Shepard v. United States', to: 'United States v. Shepard' },
    { from: '290 U.S. 96, 104 (1933)', to: '290 U.S. 96, [[pin-range-reversed:105-104]] (1933)' },
    { from: '290 U.S. 96, 104 (1933)', to: '290 U.S. 96, 104-05 (1933)' },
  ]));

describe('rules: mutations of seed 002, tags', () => {
  const second = 'In <targetCase>Malloy</targetCase>, we squarely';
  table(MIRANDA, [
    { from: second, to: 'In [[tag-stray-close:</targetCase>]]Malloy[[tag-unclosed:<targetCase>]], we squarely' },
    { from: second, to: 'In <targetCase>Malloy[[tag-unterminated:</targetCase]], we squarely' },
    { from: second, to: 'In <targetCase>Malloy</[[tag-unknown:targetCas]]>, we squarely' },
    { from: second, to: 'In <[[tag-unknown:tragetCase]]>Malloy</targetCase>, we squarely' },
    { from: second, to: 'In <targetCase>[[tag-not-a-reference:Malloy, we squarely]]</targetCase>' },
    { from: second, to: 'In <targetCase>Malloy[[tag-edge-space: ]]</targetCase>, we squarely' },
    { from: second, to: 'In <targetCase>Malloy</targetCase>’s rule, we squarely' },
    { from: second, to: 'In <targetCase>Malloy</targetCase>[[tag-partial-word:s]], we squarely' },
    {
      from: second,
      to: 'In [[tag-spans-break:<targetCase>]]Malloy\nv. Hogan, and again we\nsay</targetCase>, we squarely',
    },
    { from: second, to: 'If p < .05 in <targetCase>Malloy</targetCase>, we squarely' },
    { from: 'of the Escobedo decision', to: 'of the <targetCase>[[target-wrong-case:Escobedo]]</targetCase> decision' },
    {
      from: '<targetCase>378 U. S. 1</targetCase>, 8 (1964). The question',
      to: '[[target-missing-tag:378 U. S. 1]], 8 (1964). The question',
    },
    { from: '**Lead Opinion**', to: '[[opinion-label-unknown:**Lead Opinon**]]', at: 2 },
    { from: '**Lead Opinion**', to: '[[opinion-label-unknown:**Lead opinion**]]', at: 2 },
    { from: '**Lead Opinion**', to: '**Dissenting Opinion**', at: 2, gone: [] },
  ]);
});

describe('rules: mutations of seed 002, pages, notes and citations', () =>
  table(MIRANDA, [
    { from: '*464 privilege', to: '[[star-page-order:*364]] privilege' },
    { from: '*464 privilege', to: 'privilege' },
    { from: 'interroga *461 tion', to: 'interrogation *461', gone: ['star-page-splits-word *461'] },
    { from: '32 Our decision', to: '23 Our decision', elsewhere: ['footnote-ref-order 33'] },
    {
      from: 'See p. 454, supra',
      to: 'See p. 461, supra',
      gone: ['cross-ref-unresolved p. 454, supra'],
    },
    { from: '309 U. S. 227, 235-238', to: '309 U. S. 227, [[pin-range-reversed:238-235]]' },
    { from: '309 U. S. 227, 235-238', to: '309 U. S. [[cite-not-found:272]], 235-238' },
    { from: '378 U. S. 52, 55-57', to: '387 U. S. [[cite-not-found:52]], 55-57' },
    { from: '341 U. S.. 479', to: '341 U. S. 479', gone: ['cite-ocr-reporter U. S..'] },
    { from: 'Hitchock', to: 'Hitchcock', gone: ['cite-name-variant Hitchock'] },
    { from: '380 U. S. 609 (1965), we applied', to: '380 U. S. 609 ([[cite-year-mismatch:1956]]), we applied' },
    { from: 'Griffin v. California', to: '[[cite-name-variant:Griffen]] v. California' },
    { from: '168 U. S. 532, 562', to: '168 U. S. 532, [[pin-after-end:652]]' },
    { from: 'Mallory, 354 U. S., at 455-456', to: 'Mallory, [[short-conflict:345 U. S., at 455-456]]' },
    { from: '318 U. S., at 343-344', to: '318 U. S., at [[pin-range-reversed:344-343]]' },
    {
      from: 'privilege, 378 U. S., at 7-8. 33',
      to: 'privilege, 378 U. S., at [[short-ambiguous:600]]. 33',
      gone: ['target-missing-tag 378 U. S., at 7-8'],
    },
    { from: 'SACB', to: 'Subversive Activities Control Board' },
    { from: '478, decided', to: '478 (1964), decided', gone: ['cite-missing-year 378 U. S. 478'] },
  ]));

describe('rules: mutations of whole seeds', () => {
  it('other line ends change nothing', () => {
    for (const seed of [HALE, MIRANDA]) {
      const words = (text: string): string[] =>
        findingsOf(text).map(found => `${found.id} ${text.slice(found.start, found.end)}`);
      assert.deepEqual(words(seed.replaceAll('\n', '\r\n')), words(seed));
    }
  });
  it('two seeds in one file: the marks of one do not speak of the other', () => {
    const ids = new Set(findingsOf(`${HALE}\n${MIRANDA}`).map(found => found.id));
    assert.ok(!ids.has('part-numeral-duplicate') && !ids.has('tag-unclosed'));
  });
});
