import * as assert from 'node:assert/strict';
import { findCitations } from '../../server/src/citation/find';
import { parseOpinion } from '../../server/src/opinion/parse';
import { analyse } from '../../server/src/reference/analyse';
import { check } from '../../server/src/rules/check';
import { growth, processorTime } from '../bench/measure';
import { builtInList, drawnOpinion } from '../bench/texts';

type Draw = (length: number) => string;

const caseList = builtInList();
const long = process.env.OPINION_LENS_LONG === '1';
/** The larger text is eight times the smaller one; at 10 MB where asked for. */
const SIZES = long ? [1_250_000, 10_000_000] : [40_000, 320_000];
/** A character may cost so many times more in the larger text; a comparison of all pairs would cost eight times as much. */
const MOST = 3;
/** Shorter times say nothing of the growth. */
const CERTAIN = 40;

const of =
  (piece: string): Draw =>
  length =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** The first half of the text from one numbered piece, the second half from another. */
function halves(first: (i: number) => string, second: (i: number) => string): Draw {
  return length => {
    const parts: string[] = [];
    let size = 0;
    for (const [piece, until] of [
      [first, length / 2],
      [second, length],
    ] as const) {
      for (let i = 0; size < until; i++) {
        parts.push(piece(i));
        size += piece(i).length;
      }
    }
    return parts.join('');
  };
}

const same = (piece: (i: number) => string): Draw => halves(piece, piece);
/** A surname that no other number has. */
const name = (i: number): string => `B${String(i).replace(/\d/g, digit => 'abcdefghij'[Number(digit)] as string)}man`;
const cited = (i: number): string =>
  `${name(i)} v. Zed${name(i + 7)}, ${1 + (i % 560)} U. S. ${1 + (i % 800)} (1960). `;
const oneVolume = (i: number): string => `${name(i)} v. Zed${name(i + 7)}, 378 U. S. ${1 + i} (1960). `;

const HOSTILE: Readonly<Record<string, Draw>> = {
  'less-than signs': of('<'),
  digits: of('1'),
  numbers: of('12 '),
  'v. alone': of('v. '),
  'chained names': of('Alpha v. Beta and '),
  capitals: of('A'),
  'capitalised words': of('Alpha Beta '),
  initials: of('A. '),
  'reporter alone': of('U. S. '),
  'volume and reporter': of('12 U. S. '),
  'nested parentheses': length => '('.repeat(length / 2) + ')'.repeat(length / 2),
  'citations that open a parenthesis': of('1 U.S. 1 ('),
  'citations in citations': length => of('1 U.S. 1 (')(length / 2) + of(') ')(length / 2),
  'one line of words': of('the court held that '),
  'one word': of('a'),
  'empty lines': of('\n'),
  spaces: of(' '),
  'Id.': of('Id. '),
  'Id. with pins': of('Id., at 5. '),
  'supra alone': of('supra, '),
  'unknown names and supra': of('Smith, supra, '),
  rules: of('Rule 5 (a) '),
  sections: of('§§ 1, 2, '),
  'page marks': of('*12 '),
  quotes: of('“'),
  'straight quotes': of('"'),
  'open tags': of('<targetCase>'),
  'closing tags': of('</targetCase>'),
  'tagged names': of('<targetCase>Malloy</targetCase> '),
  markers: of('<concur author="A" text="TRUE">\n'),
  'broken tags': of('<a '),
  comments: of('<!-- '),
  entities: of('&amp;'),
  pins: length => `1 U. S. 1${of(', 12')(length - 9)}`,
  history: of("aff'd, 1 F. 2d 2, "),
  'a string cite': of('See A v. B, 1 U. S. 2; '),
  'nominative forms': of('5 U. S. (1 Cranch) 137 '),
  headings: of('MR. JUSTICE HARLAN, dissenting.\n\n'),
  'headings and ante': of('MR. JUSTICE HARLAN, dissenting.\n\nSee ante, at 5; my Brother WHITE; n. 3, supra.\n\n'),
  'lists of writers': of('CONCUR BY: HARLAN; WHITE\n\n'),
  'note bodies': of('\n1 See.\n'),
  'notes in order': halves(
    i => `word.${i + 1} `,
    i => `${i === 0 ? '\n\n' : ''}${i + 1} See it.\n\n`,
  ),
  mojibake: of('â€Ã§'),
  dockets: of('No. 5, '),
  amendments: of('Fifth, Fourteenth Amendment '),
  'law reviews': of('Smith, Title of it, 33 U. Chi. L. Rev. 657 '),
  'halves of characters': of('\ud800'),
  'carriage returns': of('\r\n'),
  'one case over and over': of(
    'Malloy v. Hogan, 378 U. S. 1, 8 (1964). In Malloy it held so. Id., at 9. Malloy, 378 U. S., at 7. ',
  ),
  'different cases': same(cited),
  'different cases, then their bare names': halves(cited, i => `In ${name(i)} the rule. `),
  'different cases, then name and supra': halves(cited, i => `${name(i)}, supra. `),
  'different cases, then captions like theirs': halves(cited, i => `${name(i + 1)} v. Ked${name(i + 7)}, supra. `),
  'different cases, then whole captions': halves(
    cited,
    i => `The rule of ${name(i + 3)} v. Zed${name(i + 10)} holds. `,
  ),
  'one volume, then short forms': halves(oneVolume, i => `378 U. S., at ${1 + i}. `),
  'one volume, then named short forms': halves(oneVolume, i => `${name(i)}, 378 U. S., at ${1 + i}. `),
  'one volume, then wrong names': halves(oneVolume, i => `Q${name(i)}, 378 U. S., at ${1 + i}. `),
  'many names of one page': same(i => `${name(i)} v. Zed${name(i + 7)}, 378 U. S. 1 (1964). `),
  'cases of one name': halves(
    i => `Malloy v. Zed${name(i)}, ${1 + (i % 560)} U. S. ${1 + (i % 800)} (1960). `,
    () => 'In Malloy it held so. Malloy, supra. ',
  ),
  'pages not yet printed': same(i => `${name(i)} v. Zed${name(i + 7)}, 570 U. S. ___ (2013). `),
  'hereafter clauses': halves(
    i => `${name(i)} v. Zed, 1 U. S. ${i + 1} (1964) (hereafter ${name(i)} Rep). `,
    i => `${name(i)} Rep at 5. `,
  ),
  books: halves(
    i => `${1 + (i % 20)} ${name(i)}, Evidence of ${name(i + 3)} § ${i} (1960). `,
    i => `${name(i)}, supra, § 5. `,
  ),
  'statutes at large': halves(
    i => `Act of 1952, 66 Stat. ${1 + i}. `,
    i => `66 Stat., at ${1 + i}. `,
  ),
};

/** Steps from the lowest to the whole; the whole is judged, the steps say where it went wrong. */
const STEPS: readonly [string, (text: string) => unknown][] = [
  ['parse', text => parseOpinion(text, { family: 'plain' })],
  ['find', text => findCitations(parseOpinion(text, { family: 'plain' }))],
  ['resolve', text => analyse(text, { caseList, anaphors: true }, { family: 'plain' })],
  ['rules', whole],
];

function whole(text: string): unknown {
  return check(analyse(text, { caseList, anaphors: true }, { family: 'plain' }), { caseList, profile: 'all' });
}

function rate(work: (text: string) => unknown, texts: readonly string[], runs: number): number {
  const times = texts.map(text => processorTime(() => work(text), runs));
  return (times[1] as number) < CERTAIN ? 1 : growth(SIZES, times);
}

function assertLinear(draw: Draw): void {
  const texts = SIZES.map(draw);
  if (rate(whole, texts, 1) <= MOST || rate(whole, texts, 3) <= MOST) return;
  const steps = STEPS.map(([step, work]) => `${step} ${rate(work, texts, 2).toFixed(1)}`);
  assert.fail(`a character of the larger text costs more than ${MOST} times as much: ${steps.join(', ')}`);
}

describe('time is linear in text', function () {
  this.timeout(long ? 900_000 : 120_000);
  before(() => {
    for (let i = 1; i < 4; i++) whole(drawnOpinion(60_000, i));
  });
  for (const [title, draw] of Object.entries(HOSTILE)) it(title, () => assertLinear(draw));

  it('drawn opinions up to 8 MB', () => {
    const work = (text: string): unknown => analyse(text, { caseList });
    const sizes = [500_000, 8_000_000];
    const times = sizes.map(size => {
      const text = drawnOpinion(size);
      return processorTime(() => work(text), 2);
    });
    assert.ok(growth(sizes, times) <= MOST, `growth ${growth(sizes, times).toFixed(1)}`);
  });
});
