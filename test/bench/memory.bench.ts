import { analyse } from '../../server/src/reference/analyse';
import type { Bench, Stage } from './bench';
import { builtInList, bytesOf, drawnOpinion, sampleOf } from './texts';

const caseList = builtInList();

/** Outside the function, so that nothing can be collected while it is measured. */
let held: unknown[] = [];

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

export default {
  title: 'memory of analyses that are held',
  run(stage: Stage) {
    stage.row('texts', 'MB of text', 'heap MB', 'bytes a byte');
    const sets: [string, readonly string[]][] = [['drawn', [drawnOpinion(1_000_000)]]];
    if (stage.corpus) sets.push(['real', sampleOf(stage.corpus, stage.quick ? 1_000_000 : 4_000_000)]);
    for (const [name, texts] of sets) {
      for (const text of texts) analyse(text, { caseList });
      const before = heap();
      held = texts.map(text => analyse(text, { caseList }));
      const grown = heap() - before;
      const size = bytesOf(texts);
      if (held.length !== texts.length) stage.fault('an analysis was lost');
      stage.row(name, (size / 1e6).toFixed(1), (grown / 1e6).toFixed(1), (grown / size).toFixed(2));
      held = [];
    }
  },
} satisfies Bench;
