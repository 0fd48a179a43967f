import * as assert from 'node:assert/strict';
import { EMPTY_CASE_LIST } from '../../../server/src/authority/case-list';
import { factsOf } from '../../../server/src/corpus/facts';
import { CorpusIndex } from '../../../server/src/corpus/index';
import { citingAny, holdingFiles, idsOf, mentionsOfAny, sameCases } from '../../../server/src/corpus/same-case';
import { analyse } from '../../../server/src/reference/analyse';

function corpusOf(files: Readonly<Record<string, { readonly target?: string; readonly text: string }>>): CorpusIndex {
  const corpus = new CorpusIndex();
  for (const [name, { target, text }] of Object.entries(files)) {
    const identity = target === undefined ? {} : { identity: { target, source: 'file-name' as const } };
    const analysis = analyse(text, { caseList: EMPTY_CASE_LIST, ...identity }, { family: 'plain' });
    corpus.set(factsOf(`file:///w/${name}`, analysis));
  }
  return corpus;
}

const BROWN = { target: 'us/347/483', text: 'MR. CHIEF JUSTICE WARREN delivered the opinion of the Court.\n' };
const STATES = 'Brown v. Board of Education, 347 U.S. 483, 74 S. Ct. 686, 98 L. Ed. 873 (1954).\n';
const LATER = 'See Brown v. Board of Education, 74 S. Ct. 686, 691 (1954).\n';
const shown = (corpus: CorpusIndex, target: string): string[] =>
  sameCases(corpus, target).map(({ target: other, confidence, reason }) => `${other} ${confidence}: ${reason}`);

describe('parallel citations from file to file', () => {
  it('lead to the file that is known by the other citation, as sure as files say so', () => {
    const corpus = corpusOf({ 'brown.txt': BROWN, 'a.txt': { text: STATES }, 'b.txt': { text: LATER } });
    const { files, as } = holdingFiles(corpus, 'sct/74/686');
    assert.deepEqual(
      files.map(file => file.key),
      ['file:///w/brown.txt'],
    );
    assert.equal(as?.target, 'us/347/483');
    assert.deepEqual(shown(corpus, 'sct/74/686'), [
      'led/98/873 likely: both are cited as one case in a.txt',
      'us/347/483 likely: both are cited as one case in a.txt',
    ]);
    const two = corpusOf({ 'a.txt': { text: STATES }, 'c.txt': { text: STATES } });
    assert.match(
      shown(two, 'us/347/483')[1]!,
      /^sct\/74\/686 certain: both are cited as one case in a\.txt and 1 more file$/,
    );
  });

  it('gather the files that cite the case under either, each place once', () => {
    const corpus = corpusOf({ 'a.txt': { text: STATES }, 'b.txt': { text: LATER } });
    const ids = idsOf(corpus, 'us/347/483');
    const citing = citingAny(corpus, ids);
    assert.deepEqual(
      citing.map(file => file.key),
      ['file:///w/a.txt', 'file:///w/b.txt'],
    );
    assert.deepEqual(
      citing.map(file => mentionsOfAny(file, ids).map(({ start, end }) => [start, end])),
      [[[0, STATES.length - 2]], [[4, LATER.length - 2]]],
    );
  });

  it('say nothing where files do not agree, or nobody states both', () => {
    const other = 'Bolling v. Sharpe, 347 U.S. 497, 74 S. Ct. 686 (1954).\n';
    const split = corpusOf({ 'brown.txt': BROWN, 'a.txt': { text: STATES }, 'b.txt': { text: other } });
    assert.deepEqual(
      sameCases(split, 'sct/74/686').map(same => same.target),
      ['led/98/873'],
    );
    assert.deepEqual(holdingFiles(split, 'sct/74/686').files, []);
    assert.deepEqual(sameCases(corpusOf({ 'brown.txt': BROWN, 'b.txt': { text: LATER } }), 'sct/74/686'), []);
  });

  it('leave the facts of a file as they are without its neighbours (R13)', () => {
    const alone = corpusOf({ 'b.txt': { text: LATER } });
    const among = corpusOf({ 'brown.txt': BROWN, 'a.txt': { text: STATES }, 'b.txt': { text: LATER } });
    assert.deepEqual(among.file('file:///w/b.txt'), alone.file('file:///w/b.txt'));
  });
});
