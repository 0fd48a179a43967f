import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { EMPTY_CASE_LIST } from '../../../server/src/authority/case-list';
import { factsOf, MENTION } from '../../../server/src/corpus/facts';
import { CorpusIndex } from '../../../server/src/corpus/index';
import type { CaseIdentity } from '../../../server/src/opinion/identity';
import { analyse } from '../../../server/src/reference/analyse';

const SENTENCES = [
  'See Miranda v. Arizona, 384 U.S. 436, 468 n. 37 (1966).',
  'The rule of Grunewald v. United States, 353 U.S. 391 (1957), applies.',
  'It was reversed. United States v. Grunewald, 233 F.2d 556 (CA2 1956), rev’d, 353 U.S. 391 (1957).',
  'That is 353 U.S., at 423.',
  'The Fifth Amendment says so.',
  'Nothing is cited here.',
] as const;
const CASES = ['us/384/436', 'us/353/391', 'us/422/171'] as const;

type Step =
  | { readonly file: number; readonly sentences: readonly number[]; readonly holds: number | undefined }
  | { readonly file: number; readonly gone: true };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      file: fc.nat(5),
      sentences: fc.array(fc.nat(SENTENCES.length - 1), { maxLength: 4 }),
      holds: fc.option(fc.nat(CASES.length - 1), { nil: undefined }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ file: fc.nat(5), gone: fc.constant(true as const) }) },
);

function facts(file: number, sentences: readonly number[], holds: number | undefined) {
  const target = holds === undefined ? undefined : CASES[holds]!;
  const identity: CaseIdentity | undefined = target === undefined ? undefined : { target, source: 'manifest' };
  const text = sentences.map(n => SENTENCES[n]).join(' ');
  const analysis = analyse(text, { caseList: EMPTY_CASE_LIST, ...(identity ? { identity } : {}) }, { family: 'plain' });
  return factsOf(`file:///w/${file}.txt`, analysis);
}

// ARCHITECTURE.md, invariant 5.
describe('the index of many files', () => {
  it('equals the index rebuilt from scratch after any sequence of updates', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), steps => {
        const index = new CorpusIndex();
        const last = new Map<number, ReturnType<typeof facts>>();
        for (const one of steps) {
          if ('gone' in one) {
            index.delete(`file:///w/${one.file}.txt`);
            last.delete(one.file);
          } else {
            const known = facts(one.file, one.sentences, one.holds);
            index.set(known);
            last.set(one.file, known);
          }
        }
        const rebuilt = new CorpusIndex();
        for (const known of [...last.values()].reverse()) rebuilt.set(known);
        assert.deepEqual(index.postings(), rebuilt.postings());
        assert.deepEqual(index.files(), rebuilt.files());
        for (const target of CASES) {
          assert.deepEqual(index.mentionsOf(target), rebuilt.mentionsOf(target));
          assert.deepEqual(index.filesOf(target), rebuilt.filesOf(target));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives every mention a span inside its file', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(SENTENCES.length - 1), { maxLength: 8 }), sentences => {
        const known = facts(0, sentences, undefined);
        for (let at = 0; at < known.mentions.length; at += MENTION) {
          const [target, start, end] = known.mentions.slice(at, at + 3) as unknown as [number, number, number];
          assert.ok(target < known.targets.length && 0 <= start && start < end && end <= known.length);
        }
      }),
    );
  });

  it('counts history and parallel citations as mentions of their own targets', () => {
    const index = new CorpusIndex();
    index.set(facts(0, [2], undefined));
    assert.equal(index.mentionsOf('f2d/233/556').length, 1);
    assert.equal(index.mentionsOf('us/353/391').length, 1);
  });

  it('keeps an authority that no file holds, so that its file resolves it when it comes', () => {
    const index = new CorpusIndex();
    index.set(facts(0, [0], undefined));
    assert.deepEqual(index.filesOf('us/384/436'), []);
    index.set(facts(1, [], 0));
    assert.deepEqual(
      index.filesOf('us/384/436').map(file => file.key),
      ['file:///w/1.txt'],
    );
    index.delete('file:///w/1.txt');
    assert.deepEqual(index.filesOf('us/384/436'), []);
    assert.equal(index.citing('us/384/436').length, 1);
  });
});
