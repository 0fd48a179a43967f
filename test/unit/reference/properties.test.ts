import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../../server/src/reference/analyse';
import { builtIn } from './drawn';

const PIECES = [
  'Malloy v. Hogan, 378 U. S. 1, 8 (1964)',
  'Miranda v. Arizona, 384 U.S. 436, 86 S. Ct. 1602 (1966)',
  'Id., at 5',
  'Ibid.',
  '378 U. S., at 7-8',
  'Malloy, supra',
  'ante, at 178',
  'post, p. 5 (WHITE, J., dissenting)',
  '; ',
  '. ',
  '(quoting ',
  ')',
  ' Malloy ',
  ' Miranda warnings',
  'n. 5, supra',
  '§ 371',
  '18 U. S. C. § 1001',
  '*461 ',
  '\n',
  '<targetCase>',
  '</targetCase>',
  '**Lead Opinion**\n',
  '<concur author="WHITE_B" text="TRUE">\n',
  'MR. JUSTICE WHITE, concurring.\n',
  'my Brother WHITE',
  'rev’d, 353 U. S. 391 (1957)',
  'App. 12',
  'the dissent',
  ' In ',
  'FOOTNOTES\n',
  '1. ',
  'n1 ',
  '83 id. 154',
];

const soup = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    { maxLength: 60 },
  )
  .map(pieces => pieces.join(''));

describe('references of any text', () => {
  it('slice out of it, in order, and lean on what is there', () => {
    fc.assert(
      fc.property(soup, text => {
        const { references } = analyse(text, { caseList: builtIn, anaphors: true });
        let last = 0;
        references.forEach((reference, index) => {
          assert.ok(reference.start >= last && reference.start < reference.end && reference.end <= text.length);
          last = reference.start;
          assert.notEqual(reference.antecedentIndex, index);
          if (reference.antecedentIndex !== -1) {
            const source = references[reference.antecedentIndex];
            assert.deepEqual(reference.antecedent, { start: source?.start, end: source?.end });
          }
          if (reference.inside !== -1) assert.ok(reference.inside < index);
          for (const other of reference.alternatives) assert.ok(references[other.at] !== undefined);
          if (reference.place !== undefined)
            assert.ok(reference.place.start >= 0 && reference.place.start <= text.length);
          if (reference.target === null) assert.equal(reference.confidence, undefined);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('are the same twice', () => {
    fc.assert(
      fc.property(soup, text => {
        assert.deepEqual(
          analyse(text, { caseList: builtIn }).references,
          analyse(text, { caseList: builtIn }).references,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('references of one kind never overlap', () => {
    fc.assert(
      fc.property(soup, text => {
        const ends = new Map<string, number>();
        for (const { kind, start, end, inside } of analyse(text, { caseList: builtIn }).references) {
          if (inside !== -1) continue;
          assert.ok(start >= (ends.get(kind) ?? 0), kind);
          ends.set(kind, end);
        }
      }),
      { numRuns: 100 },
    );
  });

  // Shape, not speed: eight times the text may take no more than some thirty times as long.
  for (const [name, unit] of [
    [
      'full and short forms',
      'Malloy v. Hogan, 378 U. S. 1 (1964). 378 U. S., at 8. Id., at 9. In Malloy we said so.\n',
    ],
    ['different cases', '%1 v. Hogan, %2 U. S. 1 (1964). %2 U. S., at 8. See %1, supra. In %1 it was so.\n'],
    ['id. after id.', 'Malloy v. Hogan, 378 U. S. 1 (1964). Id., at 900. '],
    ['bare names far away', 'Malloy then. In Malloy so. '],
    ['notes', 'text. 1 more. See n. 1, supra, and ante, at 5. my Brother WHITE. '],
  ] as const) {
    it(`time is linear: ${name}`, function () {
      // Time is measured: a busy machine may spoil one try, quadratic work spoils every one.
      this.retries(2);
      this.timeout(60_000);
      const textOf = (bytes: number): string => {
        let text = '**Lead Opinion**\nMalloy v. Hogan, 378 U. S. 1 (1964).\n';
        for (let n = 0; text.length < bytes; n++)
          text += unit
            .replaceAll(
              '%1',
              `Q${'abcdefghij'[n % 10]}${'abcdefghij'[Math.floor(n / 10) % 10]}${'abcdefghij'[Math.floor(n / 100) % 10]}zor`,
            )
            .replaceAll('%2', String(100 + (n % 400)));
        return text;
      };
      const time = (text: string): number => {
        let best = Number.POSITIVE_INFINITY;
        for (let run = 0; run < 2; run++) {
          const before = process.cpuUsage().user;
          analyse(text, { caseList: builtIn });
          best = Math.min(best, process.cpuUsage().user - before);
        }
        return best;
      };
      const small = textOf(20_000);
      time(small);
      const ratio = time(textOf(160_000)) / Math.max(2_000, time(small));
      assert.ok(ratio < 32, `eight times the text took ${ratio.toFixed(1)} times as long`);
    });
  }
});
