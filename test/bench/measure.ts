/** Times of several runs, in milliseconds. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
  readonly runs: number;
}

/** Runs the work until `milliseconds` have passed, at least `least` times. The work is run before to warm it up. */
export function time(work: () => unknown, { milliseconds = 500, least = 5, warmUps = 2 } = {}): Timing {
  for (let i = 0; i < warmUps; i++) work();
  const times: number[] = [];
  const end = performance.now() + milliseconds;
  while (times.length < least || performance.now() < end) times.push(once(work));
  return timing(times);
}

/**
 * Milliseconds of one run: the lesser of the clock's and the processor's. On a busy machine the clock counts other programs
 * too; on an idle one the processor counts what the engine compiles and collects on the side.
 */
export function once(work: () => unknown): number {
  const before = process.cpuUsage();
  const start = performance.now();
  work();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return Math.min(clock, (user + system) / 1000);
}

/** Times of runs that were taken elsewhere. */
export function timing(times: number[]): Timing {
  times.sort((a, b) => a - b);
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95), runs: times.length };
}

function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}

/**
 * Processor time of the work in milliseconds, the least of some runs: other programs on the machine do not count, and what
 * the engine compiles or collects on the side only ever adds.
 */
export function processorTime(work: () => unknown, runs = 3): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** How many times dearer one character becomes from the smallest size to the largest: 1 is linear. */
export function growth(sizes: readonly number[], times: readonly number[]): number {
  const each = sizes.map((size, i) => (times[i] ?? 0) / size);
  return (each[each.length - 1] as number) / (each[0] as number);
}
