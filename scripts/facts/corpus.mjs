// The ground the measurements stand on: the folder of opinions, which case each file is, and numbers drawn from a seed.
import * as fs from 'node:fs';
import * as path from 'node:path';

/** Arguments of a measurement: flags with and without a value, and the folder. `valued` names the flags that take one. */
export function measurementOf(valued = []) {
  const args = process.argv.slice(2);
  const value = name => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const folder =
    args.find((one, at) => !one.startsWith('--') && !valued.includes(args[at - 1] ?? '')) ??
    process.env.OPINION_CORPUS ??
    path.resolve(import.meta.dirname, '../../../shared/corpus');
  return { folder, value, has: name => args.includes(name) };
}

/**
 * The opinions below a folder whose names say which case they are (`384-us-0436_miranda-v-arizona.txt`), in the order of their
 * names: `{ name, file, volume, page, target }`. Without any the process ends, with a word about it.
 */
export function casesOf(folder) {
  const home = ['opinions-flp', 'opinions', '.']
    .map(one => path.join(folder, one))
    .find(one => fs.existsSync(one) && fs.readdirSync(one).some(name => /^\d+-us-\d+_/.test(name)));
  if (home === undefined) {
    console.log('skipped: no corpus');
    process.exit(0);
  }
  return fs
    .readdirSync(home)
    .sort()
    .flatMap(name => {
      const [, volume, page] = (/^(\d+)-us-(\d+)_/.exec(name) ?? []).map(Number);
      return volume === undefined
        ? []
        : [{ name, file: path.join(home, name), volume, page, target: `us/${volume}/${page}` }];
    });
}

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). */
export function random(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const percent = (n, all, digits = 1) => `${n} of ${all} (${((100 * n) / Math.max(1, all)).toFixed(digits)} %)`;
