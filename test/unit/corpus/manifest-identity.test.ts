import * as assert from 'node:assert/strict';
import { identityFromPath, identityOf } from '../../../server/src/corpus/identity';
import { statedCite } from '../../../server/src/corpus/stated-cite';

describe('identity of a file', () => {
  for (const [path, target] of [
    ['422-us-171.txt', 'us/422/171'],
    ['422_U.S._171', 'us/422/171'],
    ['422_U.S._171.txt', 'us/422/171'],
    ['us/422/171.txt', 'us/422/171'],
    ['corpus/us/422/0171.txt', 'us/422/171'],
    ['384-us-0436_miranda-v-arizona.txt', 'us/384/436'],
    ['sub/002-us-0213_shoemaker-v-keely.txt', 'us/2/213'],
    ['other_537-f-2d-980_gte-sylvania.txt', 'f2d/537/980'],
    ['0477.107252_cites_106883_010combined.txt', undefined],
    ['000_b9cbda3d512d8819.txt', undefined],
    ['2013-05-12.txt', undefined],
    ['miranda.txt', undefined],
    ['notes/12/34.txt', undefined],
  ] as const) {
    it(`${path} ${target === undefined ? 'says nothing' : `is ${target}`}`, () =>
      assert.equal(identityFromPath(path)?.target, target));
  }

  it('manifest before caption before file name', () => {
    const manifest = { target: 'us/1/1', source: 'manifest' } as const;
    const caption = { target: 'us/2/2', source: 'caption' } as const;
    assert.equal(identityOf(manifest, caption, '3-us-3.txt')?.target, 'us/1/1');
    assert.equal(identityOf(undefined, caption, '3-us-3.txt')?.target, 'us/2/2');
    assert.equal(identityOf(undefined, undefined, '3-us-3.txt')?.target, 'us/3/3');
    assert.equal(identityOf(undefined, undefined, 'x.txt'), undefined);
  });

  it('a lower source fills in what a higher one leaves open', () => {
    const manifest = { target: null, notes: [{ line: 1, note: 2 }], source: 'manifest' } as const;
    const identity = identityOf(manifest, { target: 'us/2/2', name: 'A v. B', source: 'caption' }, 'x.txt');
    assert.deepEqual([identity?.target, identity?.name, identity?.notes?.length], ['us/2/2', 'A v. B', 1]);
    const other = identityOf(
      { target: 'us/1/1', source: 'manifest' },
      { target: 'us/2/2', name: 'A v. B', source: 'caption' },
      'x.txt',
    );
    assert.equal(other?.name, undefined);
  });

  it('citations as a person writes them', () => {
    assert.equal(statedCite('384 U. S. 436')?.target, 'us/384/436');
    assert.equal(statedCite(' 1 Cranch 137 ')?.target, 'us/5/137');
    assert.equal(statedCite('233 F.2d 556')?.target, 'f2d/233/556');
    assert.equal(statedCite('384 U.S.'), undefined);
    assert.equal(statedCite('Miranda, 384 U.S. 436'), undefined);
  });
});
