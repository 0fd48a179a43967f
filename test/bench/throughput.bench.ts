import { getCitations } from '@beshkenadze/eyecite';
import { findCitations } from '../../server/src/citation/find';
import { parseOpinion } from '../../server/src/opinion/parse';
import { analyse } from '../../server/src/reference/analyse';
import { check } from '../../server/src/rules/check';
import type { Bench, Stage } from './bench';
import { once, time, timing } from './measure';
import { builtInList, bytesOf, drawnOpinion, piecesOf, sampleOf } from './texts';

/** The least that any finder must do: once over the text with the shortest pattern a citation has. */
function bareSweep(text: string): number {
  let found = 0;
  SWEEP.lastIndex = 0;
  while (SWEEP.test(text)) found++;
  return found;
}

const SWEEP = /\d+ [A-Z]/g;

const caseList = builtInList();
const STEPS: readonly [string, (text: string) => unknown][] = [
  ['bare sweep', bareSweep],
  ['parse', text => parseOpinion(text)],
  ['parse + find', text => findCitations(parseOpinion(text))],
  ['parse + find + resolve', text => analyse(text, { caseList })],
  ['the same + rules', text => check(analyse(text, { caseList }), { caseList })],
];

function table(stage: Stage, name: string, texts: readonly string[]): void {
  const megabytes = bytesOf(texts) / 1e6;
  stage.row('');
  stage.row(`${name}, ${texts.length} texts, ${megabytes.toFixed(1)} MB`, 'MB/s', 'p95', 'first time', 'of the sweep');
  // Warmed up on other texts, so that the column `first time` sees warm code and unseen words.
  const others = [drawnOpinion(400_000, 77), drawnOpinion(400_000, 78)];
  let sweep = 0;
  for (const [step, work] of STEPS) {
    for (let i = 0; i < 3; i++) for (const text of others) work(text);
    const pass = () => {
      for (const text of texts) work(text);
    };
    const first = once(pass);
    const { median, p95 } = time(pass, { milliseconds: stage.quick ? 800 : 3000, least: 3, warmUps: 1 });
    if (sweep === 0) sweep = median;
    const rate = (ms: number) => ((megabytes / ms) * 1000).toFixed(1);
    stage.row(`  ${step}`, rate(median), rate(p95), rate(first), `1/${(median / sweep).toFixed(0)}`);
  }
}

/** The same pieces of 20 KB through the leading public extractor and through this one, in turn. */
function compared(stage: Stage, texts: readonly string[]): void {
  const pieces = piecesOf(texts, 20_000, stage.quick ? 1 : 4);
  const theirs: number[] = [];
  const ours: number[] = [];
  getCitations('Brown v. Board, 347 U.S. 483 (1954). Id. at 490.');
  for (const piece of pieces) for (let i = 0; i < 20; i++) analyse(piece, { caseList });
  for (const piece of pieces) {
    theirs.push(once(() => getCitations(piece)));
    ours.push(time(() => analyse(piece, { caseList }), { milliseconds: 20, least: 5 }).median);
  }
  const [a, b] = [timing(theirs).median, timing(ours).median];
  stage.row('');
  stage.row('20 KB of real text', 'ms', 'MB/s');
  stage.row('  @beshkenadze/eyecite, find', a.toFixed(1), (20 / a).toFixed(2));
  stage.row('  parse + find + resolve', b.toFixed(2), (20 / b).toFixed(1));
  stage.row('  ratio', `${(a / b).toFixed(0)} x`);
}

export default {
  title: 'throughput',
  run(stage: Stage) {
    const drawn = Array.from({ length: 20 }, (_, i) => drawnOpinion(stage.quick ? 20_000 : 100_000, i + 1));
    table(stage, 'drawn opinions', drawn);
    if (stage.corpus) table(stage, 'real opinions', sampleOf(stage.corpus, stage.quick ? 1_500_000 : 6_000_000));
    compared(stage, stage.corpus ?? drawn);
  },
} satisfies Bench;
