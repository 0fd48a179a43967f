import { looksLikeOpinion } from '../../server/src/opinion/families';
import { parseOpinion } from '../../server/src/opinion/parse';
import { sameLength } from '../../server/src/opinion/same-length';
import { sentences } from '../../server/src/opinion/sentences';
import { sweep } from '../../server/src/opinion/sweep';
import type { Bench, Stage } from './bench';
import { time } from './measure';
import { bytesOf, drawnOpinion, sampleOf } from './texts';

/** The steps of reading an opinion, each on the same texts, so that a slow one shows. */
const STEPS: readonly [string, (text: string) => unknown][] = [
  ['telling an opinion', looksLikeOpinion],
  ['sweep', sweep],
  ['same-length typography', text => sameLength(text)],
  ['parse', text => parseOpinion(text)],
  [
    'parse + sentences',
    text => {
      const { reading } = parseOpinion(text);
      return sentences(reading, 0, reading.text.length);
    },
  ],
];

function table(stage: Stage, name: string, texts: readonly string[]): void {
  const megabytes = bytesOf(texts) / 1e6;
  stage.row('');
  stage.row(`${name}, ${texts.length} texts, ${megabytes.toFixed(1)} MB`, 'MB/s', 'p95');
  for (const [step, work] of STEPS) {
    const pass = () => {
      for (const text of texts) work(text);
    };
    const { median, p95 } = time(pass, { milliseconds: stage.quick ? 300 : 1500, least: 3, warmUps: 2 });
    const rate = (ms: number) => ((megabytes / ms) * 1000).toFixed(1);
    stage.row(`  ${step}`, rate(median), rate(p95));
  }
}

export default {
  title: 'reading opinions',
  run(stage: Stage) {
    const drawn = Array.from({ length: 20 }, (_, i) => drawnOpinion(stage.quick ? 20_000 : 100_000, i + 1));
    table(stage, 'drawn opinions', drawn);
    if (stage.corpus) table(stage, 'real opinions', sampleOf(stage.corpus, stage.quick ? 1_500_000 : 6_000_000));
  },
} satisfies Bench;
