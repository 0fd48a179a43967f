import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { EMPTY_CASE_LIST } from '../../../server/src/authority/case-list';
import { caseListFrom, caseTableOf } from '../../../server/src/authority/case-list-file';
import { mergeCaseLists } from '../../../server/src/authority/merged-case-list';
import { builtInList } from './built-in-list';

const csv = (text: string) => caseListFrom(text, 'csv', 'cases.csv');
const json = (value: unknown) =>
  caseListFrom(typeof value === 'string' ? value : JSON.stringify(value), 'json', 'cases.json');

describe("a user's case list", () => {
  it('reads CSV with a cite column', () => {
    const { rows, faults } = csv(
      'cite,name,year,author\n"233 F.2d 556","United States v. Grunewald",1956,"Medina, Harold"\n',
    );
    assert.deepEqual(faults, []);
    assert.deepEqual(rows, [
      {
        id: 'f2d/233/556',
        slug: 'f2d',
        volume: 233,
        page: 556,
        lastPage: undefined,
        name: 'United States v. Grunewald',
        names: ['United States v. Grunewald'],
        year: 1956,
        author: 'Medina',
        kind: 'case',
        source: 'list cases.csv',
      },
    ]);
  });

  it('reads the form of the built-in listing: tabs, volume, page, nextpage, longname, date', () => {
    const { rows, faults } = csv(
      'volume\tpage\tnextpage\tname\tlongname\tdate_or_year\tauthor_loc\tkind\n571\t1\t30\tDoe v. Roe\tJane Doe v. Richard Roe\t2013-06-13\t\tcase\n571\t801\t\tOrders\t\t2013\t\torders\n',
    );
    assert.deepEqual(faults, []);
    assert.equal(rows[0]!.id, 'us/571/1');
    assert.equal(rows[0]!.lastPage, 30);
    assert.deepEqual(rows[0]!.names, ['Doe v. Roe', 'Jane Doe v. Richard Roe']);
    assert.equal(rows[0]!.date, '2013-06-13');
    assert.equal(rows[0]!.year, 2013);
    assert.equal(rows[1]!.kind, 'orders');
  });

  it('maps nominative volumes to U.S. Reports', () => {
    assert.equal(csv('cite;name\n1 Cranch 137;Marbury v. Madison\n').rows[0]!.id, 'us/5/137');
  });

  it('leaves out a faulty row, says where and why, and uses the rest', () => {
    const text =
      "cite,name,year\n384 U.S.,Miranda v. Arizona,1966\n378 U.S. 1,,1964\n378 U.S. 52,Murphy v. Waterfront Comm'n,196\n353 U.S. 391,Grunewald v. United States,1957\n";
    const { rows, faults } = csv(text);
    assert.deepEqual(
      rows.map(r => [r.id, r.year]),
      [
        ['us/378/52', undefined],
        ['us/353/391', 1957],
      ],
    );
    assert.deepEqual(
      faults.map(f => [f.line, text.slice(f.start, f.end)]),
      [
        [1, '384 U.S.'],
        [2, '378 U.S. 1,,1964'],
        [3, '196'],
      ],
    );
    for (const fault of faults) assert.match(fault.message, /\.$/);
  });

  it('reads quoted cells with commas, quotes and line ends', () => {
    const { rows, faults } = csv('name,cite\r\n"Smith, ""Jones"" & Co.\r\nv. Doe",1 F. 2\r\n');
    assert.deepEqual(faults, []);
    assert.equal(rows[0]!.name, 'Smith, "Jones" & Co. v. Doe');
  });

  it('tells of a quotation mark that is never closed, not of one that is doubled', () => {
    const { rows, faults } = csv(
      'cite,name\n571 U.S. 1,"""Doe"" v. Roe"\n571 U.S. 9,Adams v. Baker\n571 U.S. 60,"Open v. Shut\n',
    );
    assert.deepEqual(
      rows.map(row => row.name),
      ['"Doe" v. Roe', 'Adams v. Baker'],
    );
    assert.deepEqual(
      faults.map(one => [one.line, /not closed/.test(one.message)]),
      [[3, true]],
    );
  });

  it('says so when there is nothing in the file', () => {
    for (const text of ['', '\n\n', '# only a remark\n'])
      assert.match(csv(text).faults[0]!.message, /^The list is empty/);
  });

  it('asks for a header', () => {
    const { rows, faults } = csv('384 U.S. 436,Miranda v. Arizona\n');
    assert.deepEqual(rows, []);
    assert.equal(faults.length, 1);
    assert.equal(faults[0]!.line, 0);
  });

  it('reads JSON, with several names and complete volumes', () => {
    const { rows, complete, faults } = json({
      cases: [{ cite: '571 U.S. 1', names: ['A v. B', 'C v. D'], name: 'A v. B', year: 2013 }],
      complete: [{ reporter: 'U.S.', first: 571, last: 572 }],
    });
    assert.deepEqual(faults, []);
    assert.deepEqual(rows[0]!.names, ['A v. B', 'C v. D']);
    assert.deepEqual(complete, [{ slug: 'us', first: 571, last: 572 }]);
  });

  it('places the faults of JSON', () => {
    const text =
      '[\n  {"cite": "571 U.S. 1", "name": "A v. B"},\n  {"cite": "soon", "name": "C v. D"},\n  7,\n  {"cite": "571 U.S. 9", "name": "E v. F", "year": true}\n]';
    const { rows, faults } = json(text);
    assert.equal(rows.length, 2);
    assert.deepEqual(
      faults.map(f => [f.line, text.slice(f.start, f.end)]),
      [
        [2, '"soon"'],
        [3, '7'],
        [4, 'true'],
      ],
    );
    const broken = json('[{"cite": "571 U.S. 1", "name": "A v. B"}, {"cite": ');
    assert.equal(broken.rows.length, 1);
    assert.equal(broken.faults.length > 0, true);
    assert.equal(json('{"files": 3}').faults.length, 1);
    assert.equal(json('').faults.length, 1);
  });

  it('never throws, and keeps the places of faults inside the text', () => {
    const check = (format: 'csv' | 'json') => (text: string) => {
      const { faults } = caseListFrom(text, format, 'x');
      return faults.every(f => f.start >= 0 && f.end <= text.length && f.start <= f.end && f.line >= 0);
    };
    fc.assert(fc.property(fc.string({ maxLength: 300 }), check('csv')));
    fc.assert(fc.property(fc.string({ maxLength: 300 }), check('json')));
    fc.assert(fc.property(fc.json(), check('json')));
    check('json')('['.repeat(100_000));
    check('csv')(`name,cite\n"${'a'.repeat(100_000)}`);
  });
});

describe('merged case lists', () => {
  const builtIn = builtInList();
  const merged = (text: string) => mergeCaseLists(caseTableOf([csv(text)]), builtIn);

  it('adds other reporters and later volumes', () => {
    const list = merged('cite,name,year\n233 F.2d 556,United States v. Grunewald,1956\n571 U.S. 1,Doe v. Roe,2013\n');
    assert.equal(list.at('f2d', 233, 556)[0]!.name, 'United States v. Grunewald');
    assert.equal(list.at('us', 571, 1)[0]!.source, 'list cases.csv');
    assert.equal(list.covers('us', 571), false);
    assert.equal(list.covers('us', 384), true);
    assert.equal(list.years('us', 571), undefined);
    assert.equal(list.at('us', 384, 436)[0]!.name, 'Miranda v. Arizona');
    assert.equal(list.byName('Doe v. Roe', 1)[0]!.id, 'us/571/1');
  });

  it('lets a row of the user take the place of the built-in one', () => {
    const list = merged('cite,name,year\n384 U.S. 436,Miranda v. State of Arizona,1966\n');
    assert.deepEqual(
      list.at('us', 384, 436).map(r => r.name),
      ['Miranda v. State of Arizona'],
    );
    assert.equal(list.byName('Miranda v. Arizona', 5).filter(r => r.id === 'us/384/436').length, 1);
    assert.equal(list.volume('us', 384).filter(r => r.page === 436).length, 1);
    assert.equal(list.nextFirstPage('us', 384, 436), builtIn.nextFirstPage('us', 384, 436));
    const page = list.covering('us', 384, 468);
    assert.deepEqual(
      page.map(r => r.name),
      ['Miranda v. State of Arizona'],
    );
    assert.deepEqual(
      list.covering('us', 384, 600).map(r => r.name),
      builtIn.covering('us', 384, 600).map(r => r.name),
    );
  });

  it('leaves the other case of a shared page alone', () => {
    const list = merged('cite,name\n396 U.S. 1,Hagan v. Governor Reagan\n');
    assert.deepEqual(
      list
        .at('us', 396, 1)
        .map(r => r.name)
        .sort(),
      ['Hagan v. Governor Reagan', 'Ristuccia v. Adams'],
    );
  });

  it('works over an empty list', () => {
    const list = mergeCaseLists(EMPTY_CASE_LIST, builtIn);
    assert.equal(list.at('us', 384, 436)[0]!.name, 'Miranda v. Arizona');
    const own = mergeCaseLists(builtIn, EMPTY_CASE_LIST);
    assert.equal(own.covering('us', 378, 485)[0]!.name, 'Escobedo v. Illinois');
  });
});
