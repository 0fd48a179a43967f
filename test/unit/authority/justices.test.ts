import * as assert from 'node:assert/strict';
import {
  chiefJusticeOf,
  chiefJusticesOf,
  codesFor,
  JUSTICES,
  justiceByCode,
  justiceNamed,
  justicesByCode,
  justicesNamed,
  justicesSitting,
  namesakesOf,
  nearestCode,
} from '../../../server/src/authority/justices';

const full = (j: { given: string; surname: string } | undefined) => j && `${j.given} ${j.surname}`;

describe('Justices', () => {
  it('lists 116 in order of first service', () => {
    assert.equal(JUSTICES.length, 116);
    assert.equal(full(JUSTICES[0]), 'John Jay');
    assert.deepEqual(JUSTICES[0]!.service, [{ office: 'Chief Justice', start: 1789, end: 1795 }]);
    assert.equal(JUSTICES.at(-1)!.service[0]!.end, undefined);
  });

  it('reads author codes, the initial apart from the name', () => {
    assert.equal(full(justiceByCode('WHITE_B')), 'Byron R. White');
    assert.equal(full(justiceByCode('WHITE_E')), 'Edward D. White');
    assert.equal(full(justiceByCode("O'CONNOR")), "Sandra Day O'Connor");
    assert.equal(full(justiceByCode('JACKSON_R')), 'Robert H. Jackson');
    assert.equal(justiceByCode('HALPERIN'), undefined);
    assert.equal(justiceByCode(''), undefined);
    assert.equal(justiceByCode('WHITE'), undefined);
    assert.equal(full(justiceByCode('WHITE', 1975)), 'Byron R. White');
    assert.equal(full(justiceByCode('WHITE', 1900)), 'Edward D. White');
    assert.equal(justiceByCode('WHITE', 1950), undefined);
  });

  it('finds names in any case, with curly apostrophes and spaces', () => {
    assert.equal(full(justicesNamed('O’Connor')[0]), "Sandra Day O'Connor");
    assert.equal(justicesNamed('van devanter').length, 1);
    assert.equal(justicesNamed('VAN DEVANTER').length, 1);
    assert.equal(justicesNamed('VanDevanter').length, 1);
    assert.equal(justicesNamed('Halperin').length, 0);
    assert.deepEqual(justicesNamed('JACKSON').map(full), [
      'Howell E. Jackson',
      'Robert H. Jackson',
      'Ketanji Brown Jackson',
    ]);
  });

  it('decides between namesakes by the year and offers no suffix where the initials coincide (R15)', () => {
    assert.equal(justicesByCode('HARLAN_J').length, 2);
    assert.equal(full(justiceByCode('HARLAN_J', 1966)), 'John Marshall II Harlan');
    assert.equal(full(justiceNamed('Harlan', 1896)), 'John Marshall Harlan');
    assert.deepEqual(codesFor(justiceNamed('Harlan', 1966)!), ['HARLAN']);
    assert.deepEqual(codesFor(justiceNamed('White', 1975)!), ['WHITE_B', 'WHITE']);
    assert.deepEqual(codesFor(justiceNamed('Burger')!), ['BURGER']);
    assert.deepEqual(namesakesOf(justiceNamed('White', 1975)!).map(full), ['Edward D. White']);
    assert.deepEqual(namesakesOf(justiceNamed('Burger')!), []);
  });

  it('knows who sat in 1975', () => {
    assert.deepEqual(
      justicesSitting(1975)
        .map(j => j.surname)
        .sort(),
      ['Blackmun', 'Brennan', 'Burger', 'Douglas', 'Marshall', 'Powell', 'Rehnquist', 'Stevens', 'Stewart', 'White'],
    );
    assert.deepEqual(justicesSitting(1700), []);
  });

  it('names the Chief Justice, and none where the year alone cannot say', () => {
    assert.equal(full(chiefJusticeOf(1966)), 'Earl Warren');
    assert.equal(full(chiefJusticeOf(1975)), 'Warren E. Burger');
    assert.equal(chiefJusticeOf(1969), undefined);
    assert.deepEqual(chiefJusticesOf(1969).map(full), ['Earl Warren', 'Warren E. Burger']);
    assert.equal(full(chiefJusticeOf(1920)), 'Edward D. White');
    assert.equal(chiefJusticeOf(1700), undefined);
  });

  it('suggests the nearest code', () => {
    assert.equal(nearestCode('BURGR'), 'BURGER');
    assert.equal(nearestCode('Mr. Justice Burger'), 'BURGER');
    assert.equal(nearestCode('burger'), 'BURGER');
    assert.equal(nearestCode('MR. CHIEF JUSTICE BURGER'), 'BURGER');
    assert.equal(nearestCode('WHTE', 1975), 'WHITE_B');
    assert.equal(nearestCode('STEWERT'), 'STEWART');
    assert.equal(nearestCode('OCONNOR'), "O'CONNOR");
    assert.equal(nearestCode('HALPERIN'), undefined);
    assert.equal(nearestCode(''), undefined);
    assert.equal(nearestCode('X'), undefined);
  });
});
