import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { applyEdits } from '../../../server/src/rules/fix-all';
import type { Finding } from '../../../server/src/rules/rule';
import { findingsOf } from './checking';

/** Short opinions of the corpus, every so many; none without a corpus. */
function sample(): string[] {
  const place = process.env.OPINION_CORPUS ?? path.resolve('../shared/corpus');
  if (!fs.existsSync(place)) return [];
  const files = fs
    .readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.txt'))
    .map(name => path.join(place, name))
    .filter(file => fs.statSync(file).size < 30_000)
    .sort();
  const most = Number(process.env.RUNS ?? 40);
  return files.filter((_, at) => at % Math.max(1, Math.floor(files.length / most)) === 0);
}

/** Numbers below 1 from a seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Slips of any file: marks lost or doubled, digits exchanged, signs of a wrong code page, markers that were broken. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/["“”<>[\]()]/g, ''],
  [/(\d)(\d)/g, '$2$1'],
  [/§/g, 'ยง'],
  [/—/g, '\u0097'],
  [/U\. ?S\./g, 'U. S..'],
  [/United States/g, 'United, States'],
  [/ (?=\d)/g, '\u00a0'],
  [/\*(\d+)/g, '*$1 *$1'],
  [/\n(?=M[Rr]\. J[Uu][Ss][Tt][Ii][Cc][Ee] \w+, concurring)/g, '\n<concur author=BURGER text="TRUE">\n'],
  [/\n(?=M[Rr]\. J[Uu][Ss][Tt][Ii][Cc][Ee] \w+, dissenting)/g, '\n<dissent author="HARLAN" text="true">\n'],
  [/\n(?=M[Rr]\. J[Uu][Ss][Tt][Ii][Cc][Ee] \w+,[^\n]{0,80} concurring)/g, '\n<concur author="'],
  [/\n(?=M[Rr]\. J[Uu][Ss][Tt][Ii][Cc][Ee] \w+,[^\n]{0,80} dissenting)/g, '\n<dissent author="WHITE" text="NOTEXT">\n'],
  [/\n(?=M[Rr]\. J[Uu][Ss][Tt][Ii][Cc][Ee] )/g, ' <concur author="MARSHALL" text="TRUE">\n'],
  [/\bsupra\b/g, 'infra'],
  [/ \(1[89]\d\d\)/g, ''],
  [/\b[A-Z][a-z]+ v\. [A-Z][a-z]+/g, '<targetCase>$&'],
  [/\b[A-Z][a-z]+ v\. [A-Z][a-z]+/g, '<targetCase> $&</targetCase>'],
];

function mutate(text: string, next: () => number): string {
  let mutated = text;
  for (let n = 0; n < 3; n++) {
    const [pattern, to] = SLIPS[Math.floor(next() * SLIPS.length)]!;
    const places = [...mutated.matchAll(pattern)];
    const match = places[Math.floor(next() * places.length)];
    if (!match) continue;
    const one = new RegExp(pattern.source);
    mutated = mutated.slice(0, match.index) + match[0].replace(one, to) + mutated.slice(match.index + match[0].length);
  }
  return mutated;
}

function counts(findings: readonly Finding[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { id } of findings) found.set(id, (found.get(id) ?? 0) + 1);
  return found;
}

describe('fixes over mutated files of the corpus', function () {
  this.timeout(300_000);
  it('a preferred fix takes its finding away, brings no new one and touches no line end', function () {
    const files = sample();
    if (files.length === 0) {
      console.log('skipped: no corpus');
      return this.skip();
    }
    const next = random(Number(process.env.SEED ?? 11));
    let tried = 0;
    const wrong: string[] = [];
    for (const file of files) {
      const text = mutate(fs.readFileSync(file, 'utf8').replace(/^\ufeff/, ''), next);
      const before = findingsOf(text, { profile: 'all', separate: true });
      const had = counts(before);
      // One of each kind: they are all made alike.
      const seen = new Set<string>();
      for (const finding of before) {
        const fix = finding.fixes.find(one => one.preferred);
        if (!fix || seen.has(finding.id)) continue;
        seen.add(finding.id);
        tried++;
        const fixed = applyEdits(text, fix.edits);
        const after = counts(findingsOf(fixed, { profile: 'all', separate: true }));
        const place = `${path.basename(file)} ${finding.id} “${fix.title}” at ${finding.start}: ${JSON.stringify(text.slice(Math.max(0, finding.start - 50), finding.end + 50))}`;
        if ((after.get(finding.id) ?? 0) >= had.get(finding.id)!) wrong.push(`still there: ${place}`);
        for (const [id, count] of after) if (count > (had.get(id) ?? 0)) wrong.push(`new ${id}: ${place}`);
        const ends = (words: string): number => words.match(/\r\n|\r|\n/g)?.length ?? 0;
        const spare = fix.edits.reduce(
          (sum, edit) => sum + ends(edit.newText) - ends(text.slice(edit.start, edit.end)),
          0,
        );
        if (ends(fixed) - ends(text) !== spare || text.endsWith('\n') !== fixed.endsWith('\n'))
          wrong.push(`line ends: ${place}`);
      }
    }
    assert.deepEqual(wrong, []);
    assert.ok(tried >= files.length, `${tried} fixes of ${files.length} files`);
  });
});
