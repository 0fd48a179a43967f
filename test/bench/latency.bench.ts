import { analyse } from '../../server/src/reference/analyse';
import { check } from '../../server/src/rules/check';
import type { Bench, Stage } from './bench';
import { once, timing } from './measure';
import { builtInList, drawnOpinion, piecesOf } from './texts';

const caseList = builtInList();

/** Milliseconds of each text, in turn, `rounds` times after two rounds to warm up. */
function latencies(texts: readonly string[], rounds: number, work: (text: string) => unknown): number[] {
  const times: number[] = [];
  for (let round = -2; round < rounds; round++) {
    for (const text of texts) {
      const milliseconds = once(() => work(text));
      if (round >= 0) times.push(milliseconds);
    }
  }
  return times;
}

export default {
  title: 'latency of one text, warm: budget 0.5 ms for 20 KB',
  run(stage: Stage) {
    stage.row('text', 'median ms', 'p95 ms', 'with rules', 'p95 ms');
    const texts: [string, readonly string[]][] = [
      ['drawn, 20 KB', [1, 2, 3, 4].map(seed => drawnOpinion(20_000, seed))],
      ['drawn, 1 MB', [drawnOpinion(1_000_000)]],
    ];
    if (stage.corpus) {
      texts.push(['real, 20 KB', piecesOf(stage.corpus, 20_000, 40)]);
      texts.push(['real, 1 MB (opinions one after another)', [stage.corpus.join('\n\n').slice(5_000_000, 6_000_000)]]);
    }
    for (const [name, list] of texts) {
      const rounds = Math.ceil((stage.quick ? 8 : 40) / Math.sqrt((list[0]?.length ?? 1) / 20_000));
      const plain = timing(latencies(list, rounds, text => analyse(text, { caseList })));
      const whole = timing(latencies(list, rounds, text => check(analyse(text, { caseList }), { caseList })));
      stage.row(name, ...[plain.median, plain.p95, whole.median, whole.p95].map(ms => ms.toFixed(2)));
    }
  },
} satisfies Bench;
