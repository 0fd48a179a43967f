import * as assert from 'node:assert/strict';
import { nominativeOf, slugOf, targetId, usTarget, usVolumeOf } from '../../../server/src/authority/nominative';
import { volumeCeiling } from '../../../server/src/authority/volume-ceiling';

describe('nominative reporters', () => {
  it('gives the U.S. volume', () => {
    assert.equal(usVolumeOf('Cranch', 1), 5);
    assert.equal(usVolumeOf('wheat', 4), 17);
    assert.equal(usVolumeOf('Wheat.', 12), 25);
    assert.equal(usVolumeOf('Dall.', 4), 4);
    assert.equal(usVolumeOf('Peters', 16), 41);
    assert.equal(usVolumeOf('How.', 24), 65);
    assert.equal(usVolumeOf('Black', 2), 67);
    assert.equal(usVolumeOf('Wall.', 23), 90);
  });

  it('knows no volume beyond the last, and no other reporter', () => {
    assert.equal(usVolumeOf('Cranch', 10), undefined);
    assert.equal(usVolumeOf('Cranch', 0), undefined);
    assert.equal(usVolumeOf('Wall.', 1.5), undefined);
    assert.equal(usVolumeOf('Pick.', 10), undefined);
    assert.equal(usVolumeOf('', 1), undefined);
  });

  it('finds the nominative volume of a U.S. one', () => {
    const name = (volume: number) => {
      const found = nominativeOf(volume);
      return found && `${found.volume} ${found.reporter.abbreviation}`;
    };
    assert.equal(name(5), '1 Cranch');
    assert.equal(name(13), '9 Cranch');
    assert.equal(name(14), '1 Wheat.');
    assert.equal(name(90), '23 Wall.');
    assert.equal(name(91), undefined);
    assert.equal(name(0), undefined);
    for (let volume = 1; volume <= 90; volume++) {
      const found = nominativeOf(volume)!;
      assert.equal(usVolumeOf(found.reporter.slug, found.volume), volume);
    }
  });

  it('makes canonical ids', () => {
    assert.equal(targetId('U.S.', 384, 436), 'us/384/436');
    assert.equal(targetId('U. S.', '384', '436'), 'us/384/436');
    assert.equal(targetId('Cranch', 1, 137), 'us/5/137');
    assert.equal(targetId('F.2d', 233, 556), 'f2d/233/556');
    assert.equal(targetId('L. Ed. 2d', 45, 99), 'led2d/45/99');
    assert.equal(targetId('Cranch', 12, 5), 'cranch/12/5');
    assert.equal(targetId('U.S.', 570, '___'), 'us/570/___');
    assert.equal(usTarget(5, 137), 'us/5/137');
    assert.equal(slugOf('F. Supp. 3d'), 'fsupp3d');
  });
});

describe('highest volume', () => {
  it('is generous for running series and exact for ended ones', () => {
    const us = volumeCeiling('us', 2026)!;
    assert.ok(us >= 607 && us < 700, String(us));
    assert.ok(volumeCeiling('us', 2040)! > us + 50);
    assert.equal(volumeCeiling('us', 1990), us);
    assert.equal(volumeCeiling('cranch', 2026), 9);
    assert.equal(volumeCeiling('f', 2026), 300);
    assert.equal(volumeCeiling('ariz', 2026), undefined);
    assert.equal(volumeCeiling('constructor', 2026), undefined);
  });
});
