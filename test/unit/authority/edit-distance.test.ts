import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { editDistance, nearest } from '../../../server/src/authority/edit-distance';

describe('edit distance', () => {
  it('counts letters inserted, deleted, replaced and swapped', () => {
    assert.equal(editDistance('Hitchock', 'Hitchcock', 3), 1);
    assert.equal(editDistance('auther', 'author', 3), 1);
    assert.equal(editDistance('Malloy', 'Mallory', 3), 1);
    assert.equal(editDistance('BRUGER', 'BURGER', 3), 1);
    assert.equal(editDistance('', 'abc', 3), 3);
    assert.equal(editDistance('same', 'same', 0), 0);
  });

  it('counts no further than the limit', () => {
    assert.equal(editDistance('kitten', 'sitting', 2), 3);
    assert.equal(editDistance('a', 'abcdefgh', 2), 3);
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), fc.nat(4), (a, b, limit) => {
        const distance = editDistance(a, b, limit);
        return distance === editDistance(b, a, limit) && distance <= limit + 1 && (distance === 0) === (a === b);
      }),
    );
  });

  it('finds the nearest candidate', () => {
    assert.equal(nearest('auther', ['text', 'author'], 2), 'author');
    assert.equal(nearest('xyz', ['text', 'author'], 2), undefined);
    assert.equal(nearest('text', [], 2), undefined);
  });
});
