import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as fc from 'fast-check';
import { applyEdits, fixAllEdits } from '../../../server/src/rules/fix-all';
import type { Finding } from '../../../server/src/rules/rule';
import { findingsOf } from './checking';

const SEEDS = ['000_b9cbda3d512d8819.txt', '002_3409681a5bafcde0.txt'].map(name =>
  fs.readFileSync(`seeds/${name}`, 'utf8'),
);

/** What may go wrong in a file: each takes something out, puts something in, or exchanges two things. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/"/, ''],
  [/>/, ''],
  [/</, ''],
  [/"([A-Z_]+)"/, '“$1”'],
  [/"([A-Z_]+)"/, '$1'],
  [/author="[^"]*"/, ''],
  [/text="[^"]*"/, ''],
  [/author="[^"]*"/, 'author=""'],
  [/author=/, 'auther='],
  [/text="TRUE"/, 'text="NOTEXT"'],
  [/text="NOTEXT"/, 'text="TRUE"'],
  [/text="TRUE"/, 'text="yes"'],
  [/text="TRUE"/, 'text="true"'],
  [/text="TRUE"/, 'text="TRUE" text="TRUE"'],
  [/"BURGER"/, '"Mr. Justice Burger"'],
  [/"DOUGLAS"/, '"DUOGLAS"'],
  [/"DOUGLAS"/, '"WHITE_B"'],
  [/"WHITE_B"/, '"WHITE"'],
  [/<concur author="DOUGLAS"/, '<dissent author="DOUGLAS"'],
  [/BURGER; DOUGLAS; WHITE/, 'BURGER; DOUGLAS'],
  [/BURGER; DOUGLAS; WHITE/, 'WHITE; DOUGLAS; BURGER'],
  [/CONCUR BY: BURGER; DOUGLAS; WHITE\n/, ''],
  [/\n<concur author="WHITE_B" text="TRUE">/, ''],
  [/Affirmed\.\n<concur/, 'Affirmed. <concur'],
  [/\n(<concur author="DOUGLAS" text="TRUE">)\n/, '\n$1 '],
  [/<concur /, '<concurr '],
  [/"do not wash\."\n/, '"do not wash."\n</concur>\n'],
  [/<\/targetCase>/, ''],
  [/<targetCase>/, ''],
  [/<targetCase>Malloy/, '<targetCase>Mallo</targetCase>y'],
  [/<targetCase>/, '<targetCase><targetCase>'],
  [/<targetCase>/, '<targetCase> '],
  [/<\/targetCase>/, ' </targetCase>'],
  [/<targetCase>/, '<targetCase></targetCase> '],
  [/<targetCase>/, '<targetcase>'],
  [/\*\*Lead Opinion\*\*/, '**Leed Opinion**'],
  [/(?<!\*464 )\*464 (?!\*)/, '*464 *464 '],
  [/ยง/, '&sect;'],
  [/ยง/, 'Â§'],
  [/—/, '\u0097'],
  [/384 U\.S\. 436/, '384\u00a0U.S.\u200b 436'],
  [/353 U\.S\. 391/, '353 U.S.. 391'],
  [/318 U\.S\. 189/, '3l8 U.S. 189'],
  [/Johnson v\. United States/, 'Johnson v. United, States'],
  [/\. 5\n/, '. 4\n'],
  [/\n/, '\r\n'],
];

/** Nth place of a pattern changed; the text itself where there is none. */
function slip(text: string, [pattern, to]: readonly [RegExp, string], nth: number): string {
  const places = [...text.matchAll(new RegExp(pattern, 'g'))];
  const match = places[nth % Math.max(1, places.length)];
  if (!match) return text;
  return text.slice(0, match.index) + match[0].replace(pattern, to) + text.slice(match.index + match[0].length);
}

/** Kinds of findings that count in a comparison: how many there are of each id. */
function counts(findings: readonly Finding[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { id } of findings) found.set(id, (found.get(id) ?? 0) + 1);
  return found;
}

/** Ids of which there are more than before. */
function more(before: readonly Finding[], after: readonly Finding[]): string[] {
  const had = counts(before);
  return [...counts(after)].filter(([id, count]) => count > (had.get(id) ?? 0)).map(([id]) => id);
}

const mutated = fc
  .tuple(
    fc.constantFrom(...SEEDS),
    fc.array(fc.tuple(fc.constantFrom(...SLIPS), fc.nat(12)), { minLength: 1, maxLength: 2 }),
  )
  .map(([seed, slips]) => slips.reduce((text, [one, nth]) => slip(text, one, nth), seed));

const SMALL = fc
  .array(
    fc.constantFrom(
      ...'<targetCase>|</targetCase>|<concur author="BURGER" text="TRUE">|<concur author="BURGER"|<dissent text=TRUE author=“HARLAN”>|</concur>|\n|\nMR. CHIEF JUSTICE BURGER, concurring.\n|MR. JUSTICE WHITE, dissenting.\n|CONCUR BY: BURGER; WHITE\n|**Lead Opinion**\n|**Led Opinion**\n|Malloy v. Hogan, 378 U. S. 1 (1964)|378 U. S., at 7|Malloy| |ยง 12|&sect;|\u0097|Id., at 9.|See |*461 |*460 | 1 | 2 |. |, |"|“|”|<disent author="X">|<targetcase>|<p>|< |>|O\'CONNOR|I\n|II\n'.split(
        '|',
      ),
    ),
    { maxLength: 14 },
  )
  .map(pieces => pieces.join(''));

describe('fixes', () => {
  it('a preferred fix takes its finding away and brings no new one', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(mutated, fc.nat(30), (text, which) => {
        const before = findingsOf(text, { separate: true });
        const fixable = before.filter(finding => finding.fixes.some(fix => fix.preferred));
        if (fixable.length === 0) return;
        const finding = fixable[which % fixable.length]!;
        const fix = finding.fixes.find(one => one.preferred)!;
        const fixed = applyEdits(text, fix.edits);
        const after = findingsOf(fixed, { separate: true });
        const had = before.filter(one => one.id === finding.id).length;
        const has = after.filter(one => one.id === finding.id).length;
        assert.ok(
          has < had,
          `${finding.id} is still there after “${fix.title}”:\n${text.slice(finding.start - 60, finding.end + 60)}\n${fixed.slice(finding.start - 60, finding.end + 60)}`,
        );
        assert.deepEqual(
          more(before, after),
          [],
          `${finding.id}, “${fix.title}”:\n${text.slice(finding.start - 80, finding.end + 80)}\n=>\n${fixed.slice(Math.max(0, finding.start - 80), finding.end + 80)}`,
        );
      }),
      { numRuns: Number(process.env.RUNS ?? 60), seed: Number(process.env.SEED ?? 20) },
    );
  });

  it('edits stay inside the text, apart from one another, and touch only what they are about', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(fc.oneof(mutated, SMALL), text => {
        for (const finding of findingsOf(text, { profile: 'all', separate: true })) {
          assert.ok(0 <= finding.start && finding.start <= finding.end && finding.end <= text.length, finding.id);
          for (const fix of finding.fixes) {
            const edits = [...fix.edits].sort((a, b) => a.start - b.start);
            assert.ok(edits.length > 0, `${finding.id}: “${fix.title}” changes something`);
            edits.forEach((edit, at) => {
              assert.ok(0 <= edit.start && edit.start <= edit.end && edit.end <= text.length, finding.id);
              assert.ok(at === 0 || edits[at - 1]!.end <= edit.start, `${finding.id}: edits overlap`);
              assert.ok(
                !/\r(?!\n)|(?<!\r)\n/.test(edit.newText) ||
                  !text.includes('\r\n') ||
                  /\n/.test(text.replaceAll('\r\n', '')),
                `${finding.id}: the file’s own line end`,
              );
            });
            assert.ok(
              !fix.safe ||
                /^(?:tag|attr|author|marker|concur|opinion-label|mojibake|control|html|invisible)/.test(finding.id),
              `${finding.id}: safe fixes are of encoding and markup alone`,
            );
          }
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 50), seed: Number(process.env.SEED ?? 7) },
    );
  });

  it('fix all comes to rest, and mends what is safe to mend', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(fc.oneof(mutated, SMALL), text => {
        let current = text;
        for (let round = 0; round < 10; round++) {
          const { edits } = fixAllEdits(findingsOf(current, { separate: true }));
          if (edits.length === 0) return;
          current = applyEdits(current, edits);
        }
        assert.fail(`still changing after ten rounds:\n${text}\n=>\n${current}`);
      }),
      { numRuns: Number(process.env.RUNS ?? 30), seed: Number(process.env.SEED ?? 3) },
    );
  });

  it('the pristine seeds: fix all mends the mojibake and nothing else', () => {
    const [hale, miranda] = SEEDS as [string, string];
    assert.equal(applyEdits(hale, fixAllEdits(findingsOf(hale)).edits), hale.replaceAll('ยง', '§'));
    assert.equal(fixAllEdits(findingsOf(miranda)).edits.length, 0);
  });
});
