import * as assert from 'node:assert/strict';
import { EMPTY_CASE_LIST } from '../../../server/src/authority/case-list';
import { usReportsFrom } from '../../../server/src/authority/us-reports';
import { builtInList } from './built-in-list';

const list = builtInList();
const names = (volume: number, page: number) => list.at('us', volume, page).map(row => row.name);

describe('built-in list of U.S. Reports', () => {
  // Every U.S. case that the two seeds cite.
  for (const [volume, page, name, year] of [
    [384, 436, 'Miranda v. Arizona', 1966],
    [422, 171, 'United States v. Hale', 1975],
    [353, 391, 'Grunewald v. United States', 1957],
    [271, 494, 'Raffel v. United States', 1926],
    [318, 189, 'Johnson v. United States', 1943],
    [378, 1, 'Malloy v. Hogan', 1964],
    [378, 478, 'Escobedo v. Illinois', 1964],
    [382, 406, 'Tehan v. Shott', 1966],
    [382, 70, 'Albertson v. SACB', 1965],
    [341, 479, 'Hoffman v. United States', 1951],
    [254, 71, 'Arndstein v. McCarthy', 1920],
    [142, 547, 'Counselman v. Hitchcock', 1892],
    [168, 532, 'Bram v. United States', 1897],
    [318, 332, 'McNabb v. United States', 1943],
    [354, 449, 'Mallory v. United States', 1957],
  ] as const) {
    it(`${volume} U.S. ${page} is ${name} (${year})`, () => {
      const row = list.at('us', volume, page).find(r => r.name === name);
      assert.ok(row, names(volume, page).join(' | '));
      assert.equal(row.year, year);
      assert.equal(row.id, `us/${volume}/${page}`);
      assert.equal(row.kind, 'case');
      assert.equal(row.source, 'built-in list');
    });
  }

  it('knows Murphy v. Waterfront Comm’n under its full name too', () => {
    const [row] = list.at('us', 378, 52);
    assert.match(row!.name, /^Murphy v\. Waterfront/);
    assert.ok(
      row!.names.some(name => /ex rel\.|Waterfront Commission/.test(name)),
      row!.names.join(' | '),
    );
  });

  it('keeps the caption with ex rel. of Tehan v. Shott', () => {
    assert.ok(list.at('us', 382, 406)[0]!.names.some(name => name.includes('United States ex rel. Shott')));
  });

  it('ends a case on the first page of the next: 254 U.S. 71 may end on 73', () => {
    assert.equal(list.at('us', 254, 71)[0]!.lastPage, 73);
    assert.equal(list.nextFirstPage('us', 254, 71), 73);
    assert.deepEqual(
      list.covering('us', 254, 73).map(row => row.page),
      [73, 71],
    );
  });

  it('finds the case of a page in its midst', () => {
    assert.deepEqual(
      list.covering('us', 378, 485).map(row => row.name),
      ['Escobedo v. Illinois'],
    );
    assert.deepEqual(
      list.covering('us', 378, 8).map(row => row.name),
      ['Malloy v. Hogan'],
    );
  });

  it('calls order pages orders and the opinions in chambers behind them cases', () => {
    assert.deepEqual(
      list.covering('us', 419, 1045).map(row => row.kind),
      ['orders'],
    );
    assert.equal(list.at('us', 419, 1301)[0]!.kind, 'case');
    assert.equal(list.at('us', 419, 1301)[0]!.name, 'Times-Picayune Pub. Corp. v. Schulingkamp');
    assert.equal(list.covering('us', 212, 564)[0]!.kind, 'orders');
  });

  it('keeps both cases of a page', () => {
    const both = names(1, 2);
    assert.equal(both.length, 2);
    assert.match(both[0]!, /^Bethel v\. Lloyd/);
  });

  it('covers volumes 1 to 570 and nothing else', () => {
    for (const volume of [1, 2, 131, 384, 570]) assert.equal(list.covers('us', volume), true);
    for (const volume of [0, 571, 999, 1.5, Number.NaN]) assert.equal(list.covers('us', volume), false);
    assert.equal(list.covers('f2d', 233), false);
    assert.deepEqual(list.at('f2d', 233, 556), []);
    assert.deepEqual(list.covering('us', 999, 1), []);
    assert.equal(list.years('us', 999), undefined);
  });

  it('gives the years of decision of a volume, not of the Term', () => {
    assert.deepEqual(list.years('us', 353), { first: 1957, last: 1957 });
    assert.deepEqual(list.years('us', 384), { first: 1966, last: 1966 });
    assert.deepEqual(list.years('us', 337), { first: 1949, last: 1949 });
    assert.deepEqual(list.years('us', 461), { first: 1983, last: 1983 });
    assert.deepEqual(list.years('us', 142), { first: 1891, last: 1892 });
  });

  it('has the years of well-known decisions right', () => {
    for (const [volume, page, year] of [
      [5, 137, 1803],
      [17, 316, 1819],
      [60, 393, 1857],
      [163, 537, 1896],
      [198, 45, 1905],
      [304, 144, 1938],
      [347, 483, 1954],
      [367, 643, 1961],
      [372, 335, 1963],
      [403, 602, 1971],
      [410, 113, 1973],
      [418, 683, 1974],
      [467, 837, 1984],
      [491, 397, 1989],
      [505, 833, 1992],
      [531, 98, 2000],
      [554, 570, 2008],
    ] as const) {
      assert.equal(list.at('us', volume, page)[0]?.year, year, `${volume} U.S. ${page}`);
    }
  });

  it('writes captions in proper case and as a citation prints them', () => {
    assert.equal(list.at('us', 274, 501)[0]!.name, 'Maul v. United States');
    assert.deepEqual(names(396, 1), ['Ristuccia v. Adams', 'Hagan v. Reagan']);
    assert.equal(list.at('us', 304, 111)[0]!.name, 'United States v. Shoshone Tribe');
    assert.equal(list.at('us', 175, 677)[0]!.name, 'The Paquete Habana');
    assert.equal(list.at('us', 91, 366)[0]!.name, 'The Juniata');
    assert.equal(list.at('us', 375, 180)[0]!.name, 'SEC v. Capital Gain Research Bureau');
    assert.equal(list.at('us', 509, 630)[0]!.name, 'Shaw v. Reno');
    for (let volume = 1; volume <= 570; volume++) {
      for (const row of list.volume('us', volume)) {
        assert.notEqual(row.name, '');
        assert.equal(row.names[0], row.name);
        assert.doesNotMatch(row.name, /\(and\)|\bet al\b| {2}/);
      }
    }
  });

  it('holds what the listing lacked', () => {
    assert.deepEqual(names(2, 213), ['Shoemaker v. Keely']);
    assert.deepEqual(names(116, 436), ['Coffey v. United States']);
  });

  it('looks up by name, best first', () => {
    const ids = (words: string, limit = 3) => list.byName(words, limit).map(row => row.id);
    assert.equal(ids('Miranda v. Arizona')[0], 'us/384/436');
    assert.equal(ids('Grunewald')[0], 'us/353/391');
    assert.equal(ids('Tehan v. United States ex rel. Shott')[0], 'us/382/406');
    assert.equal(ids('Counselman v. Hitchock')[0], 'us/142/547');
    assert.equal(
      list.byName('Smith v. United States', 3).every(row => row.name.startsWith('Smith')),
      true,
    );
    assert.equal(ids('Gideon v. Wainwright')[0], 'us/372/335');
    assert.equal(ids('Paquete Habana')[0], 'us/175/677');
    assert.deepEqual(ids('Zzyzx v. Qwertyuiop'), []);
    assert.deepEqual(ids('', 5), []);
    assert.deepEqual(ids('Miranda', 0), []);
    assert.ok(list.byName('Smith v. United States', 5).length <= 5);
  });

  it('takes a foreign or damaged text for an empty list, never throws', () => {
    assert.equal(usReportsFrom(''), EMPTY_CASE_LIST);
    assert.equal(usReportsFrom('something else'), EMPTY_CASE_LIST);
    const damaged = usReportsFrom('us-reports 1 2\nWhite\nUnited|States\n7 1900 1901 1900\t5y0aZZ ~~\u00ff"\tqq');
    assert.equal(damaged.volume('us', 7).length, 2);
    assert.equal(damaged.at('us', 7, 5).length >= 1, true);
  });
});
