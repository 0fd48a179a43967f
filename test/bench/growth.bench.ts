import { analyse } from '../../server/src/reference/analyse';
import { check } from '../../server/src/rules/check';
import type { Bench, Stage } from './bench';
import { growth, processorTime } from './measure';
import { builtInList, drawnOpinion } from './texts';

const caseList = builtInList();
/** Processor time for one character may grow by this much from the smallest text to the largest. */
const MOST = 2;

export default {
  title: 'parse + find + resolve + rules on growing texts [linear]',
  run(stage: Stage) {
    const sizes = stage.quick ? [250_000, 1_000_000] : [500_000, 1_000_000, 2_000_000, 4_000_000, 8_000_000];
    const texts = sizes.map(size => drawnOpinion(size));
    const work = (text: string) => check(analyse(text, { caseList }), { caseList });
    work(texts[0] as string);
    const times = texts.map(text => processorTime(() => work(text), 2));
    stage.row('MB', 'ms of processor', 'MB/s');
    for (const [i, size] of sizes.entries())
      stage.row(
        (size / 1e6).toFixed(2),
        (times[i] as number).toFixed(0),
        (size / 1000 / (times[i] as number)).toFixed(1),
      );
    const rate = growth(sizes, times);
    stage.row('growth', rate.toFixed(2));
    if (rate > MOST) stage.fault(`a character costs ${rate.toFixed(1)} times as much in the largest text`);
  },
} satisfies Bench;
