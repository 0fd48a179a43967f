import * as fs from 'node:fs';
import type { CaseList, ListedCase } from '../../server/src/authority/case-list';
import { usReportsFrom } from '../../server/src/authority/us-reports';
import type { Bench, Stage } from './bench';
import { once, timing } from './measure';

const FILE = 'server/data/us-reports.txt';

/** Look-ups of each kind, over cases drawn evenly from the whole list. */
function lookUps(list: CaseList): readonly [string, (row: ListedCase) => unknown][] {
  const misspelt = (name: string): string => name.replace(/(\p{L}{3})\p{L}(\p{L})/u, '$1$2');
  const kinds: Record<string, (row: ListedCase) => unknown> = {
    'by volume and page': row => list.at('us', row.volume, row.page),
    'by a page inside the case': row => list.covering('us', row.volume, row.page + 1),
    'by name': row => list.byName(row.name, 5),
    'by a name begun': row => list.byBeginning(row.name.slice(0, 12), 10),
    'by a name misspelt': row => list.byName(misspelt(row.name), 5),
  };
  return Object.entries(kinds);
}

function elapsed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

export default {
  title: 'built-in case list: loaded in a few milliseconds, looked up in microseconds',
  run(stage: Stage) {
    const start = performance.now();
    const text = fs.readFileSync(FILE, 'utf8');
    const read = performance.now() - start;
    let list = usReportsFrom('');
    const opened = once(() => {
      list = usReportsFrom(text);
    });
    const first = once(() => list.at('us', 384, 436));
    const named = once(() => list.byName('Miranda v. Arizona', 5));
    stage.row('ms, once', 'read', 'opened', 'first address', 'first name');
    stage.row('', read.toFixed(1), opened.toFixed(1), first.toFixed(2), named.toFixed(1));

    const all: ListedCase[] = [];
    for (let volume = 1; volume <= 570; volume++) all.push(...list.volume('us', volume));
    const every = stage.quick ? 199 : 29;
    const drawn = all.filter((row, at) => row.kind === 'case' && row.name.length > 5 && at % every === 0);
    stage.row('microseconds, warm', 'median', 'p95', 'cases');
    for (const [kind, work] of lookUps(list)) {
      for (const row of drawn) work(row);
      // The least of three: other programs on the machine only ever add.
      const times = drawn.map(row => 1000 * Math.min(...[1, 2, 3].map(() => elapsed(() => work(row)))));
      const { median, p95 } = timing(times);
      stage.row(kind, median.toFixed(1), p95.toFixed(0), drawn.length);
    }
  },
} satisfies Bench;
