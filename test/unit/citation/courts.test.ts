import * as assert from 'node:assert/strict';
import { courtFrom } from '../../../server/src/citation/courts';

describe('courts before the year of a parenthetical', () => {
  const known: readonly (readonly [string, string])[] = [
    ['CA2', 'ca2'],
    ['C. A. 2d Cir.', 'ca2'],
    ['C. C. A. 2d', 'ca2'],
    ['2d Cir.', 'ca2'],
    ['9th Cir. Feb. 3,', 'ca9'],
    ['CA5 en banc', 'ca5'],
    ['CADC', 'cadc'],
    ['D. C. Cir.', 'cadc'],
    ['CAFed', 'cafc'],
    ['SDNY', 'nysd'],
    ['S. D. N. Y.', 'nysd'],
    ['N.D. Cal.', 'cand'],
    ['ND Cal.', 'cand'],
    ['D. Mass.', 'mad'],
    ['Pa. Super.', 'pasuperct'],
    ['Mass.', 'mass'],
    ['Ct. Cl.', 'cc'],
    ['Tex. Crim. App.', 'texcrimapp'],
  ];
  for (const [words, id] of known) it(`knows ${words}`, () => assert.equal(courtFrom(words)?.id, id));

  it('is silent about editions, months and prose', () => {
    for (const words of ['2d ed.', 'McNaughton rev.', 'June 1,', '', '3d', 'x'.repeat(200), 'decided in'])
      assert.equal(courtFrom(words), undefined, words);
  });
});
