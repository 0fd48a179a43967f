import * as assert from 'node:assert/strict';
import { EMPTY_CASE_LIST } from '../../../server/src/authority/case-list';
import { lineStartsOf, linesOver } from '../../../server/src/corpus/lines';
import { analyse } from '../../../server/src/reference/analyse';
import { type TableOfAuthorities, tableOfAuthorities } from '../../../server/src/reports/table-of-authorities';
import { tablesAs } from '../../../server/src/reports/table-of-authorities-formats';
import { sortKey, tabled } from '../../../server/src/reports/table-of-authorities-words';

/** The table of a text; `from` and `to` choose lines, counted from 1. */
function table(text: string, from?: number, to?: number): TableOfAuthorities {
  const analysis = analyse(text, { caseList: EMPTY_CASE_LIST }, { family: 'plain' });
  const lines = linesOver(lineStartsOf(text), text.length);
  const within =
    from === undefined
      ? undefined
      : {
          start: lines.offsetAt({ line: from - 1, character: 0 }),
          end: lines.offsetAt({ line: to ?? from, character: 0 }),
        };
  return tableOfAuthorities({ file: 'a.txt', analysis, lines, caseList: EMPTY_CASE_LIST, within });
}

/** `section: authority | pages | lines` of every entry, in order. */
function printed(of: TableOfAuthorities): string[] {
  return of.groups.flatMap(group =>
    group.sections.flatMap(section =>
      section.entries.map(
        ({ name, rest, pages, lines, passim }) =>
          `${section.id}: ${name}${rest} | ${passim ? 'passim' : pages.join('; ')} | ${lines.join(', ')}`,
      ),
    ),
  );
}

describe('table of authorities', () => {
  it('counts short forms, id., supra and bare names to the case', () => {
    const text = [
      'MR. JUSTICE WHITE delivered the opinion of the Court.',
      'We follow Miranda v. Arizona, 384 U.S. 436 (1966).',
      'The warnings are required. Id., at 444.',
      'See 384 U.S., at 478, and Miranda v. Arizona, supra, at 479.',
    ].join('\n');
    assert.deepEqual(printed(table(text)), ['cases: Miranda v. Arizona, 384 U. S. 436 (1966) |  | 2, 3, 4']);
  });

  it('makes parallel citations one entry', () => {
    const text = [
      'MR. JUSTICE WHITE delivered the opinion of the Court.',
      'Miranda v. Arizona, 384 U.S. 436, 86 S.Ct. 1602, 16 L.Ed.2d 694 (1966).',
      'Miranda v. Arizona, 86 S.Ct. 1602 (1966).',
    ].join('\n');
    assert.deepEqual(printed(table(text)), ['cases: Miranda v. Arizona, 384 U. S. 436 (1966) |  | 2, 3']);
  });

  it('lists pages of the marks before each place, and passim at five', () => {
    const cite = 'Harris v. New York, 401 U.S. 222 (1971).';
    const text = [
      'MR. JUSTICE WHITE delivered the opinion of the Court.',
      `[*10] The rule of ${cite} [*11] The rule of ${cite}`,
      `[*12] The rule of ${cite} [*13] The rule of ${cite}`,
      'Then Mapp v. Ohio, 367 U.S. 643 (1961). [*14] It is long.',
      `The rule of ${cite}`,
    ].join('\n');
    assert.deepEqual(printed(table(text)), [
      'cases: Harris v. New York, 401 U. S. 222 (1971) | passim | 2, 3, 5',
      'cases: Mapp v. Ohio, 367 U. S. 643 (1961) | 13 | 4',
    ]);
  });

  it('sorts cases as the U.S. Reports do, and laws by number', () => {
    const text = [
      'MR. JUSTICE WHITE delivered the opinion of the Court.',
      'Compare In re Gault, 387 U.S. 1 (1967), with Ex parte Young, 209 U.S. 123 (1908).',
      'See Giles v. Maryland, 386 U.S. 66 (1967). See 28 U.S.C. § 1257 and 18 U.S.C. § 1001.',
      'The Fourteenth Amendment and the Fifth Amendment say so. See 18 U.S.C. § 241.',
    ].join('\n');
    assert.deepEqual(printed(table(text)), [
      'cases: Gault, In re, 387 U. S. 1 (1967) |  | 2',
      'cases: Giles v. Maryland, 386 U. S. 66 (1967) |  | 3',
      'cases: Young, Ex parte, 209 U. S. 123 (1908) |  | 2',
      'statutes: 18 U. S. C. § 241 |  | 4',
      'statutes: 18 U. S. C. § 1001 |  | 3',
      'statutes: 28 U. S. C. § 1257 |  | 3',
      'constitution: U. S. Const., Fifth Amendment |  | 4',
      'constitution: U. S. Const., Fourteenth Amendment |  | 4',
    ]);
  });

  it('keeps the opinions apart and prints the full citation in each', () => {
    const text = [
      'MR. JUSTICE MARSHALL delivered the opinion of the Court.',
      'See Harris v. New York, 401 U.S. 222 (1971).',
      '',
      'MR. JUSTICE WHITE, concurring.',
      'Harris v. New York, supra, decides this.',
    ].join('\n');
    const found = table(text);
    assert.deepEqual(
      found.groups.map(group => group.opinion),
      ['Opinion of the Court (MARSHALL, J.)', 'Concurrence (WHITE, J.)'],
    );
    assert.deepEqual(printed(found), [
      'cases: Harris v. New York, 401 U. S. 222 (1971) |  | 2',
      'cases: Harris v. New York, 401 U. S. 222 (1971) |  | 5',
    ]);
  });

  it('takes what stands in a selection alone, with citations outside it to print from', () => {
    const text = [
      'MR. JUSTICE WHITE delivered the opinion of the Court.',
      'See Harris v. New York, 401 U.S. 222 (1971).',
      'And Mapp v. Ohio, 367 U.S. 643 (1961).',
      'Id., at 644.',
    ].join('\n');
    assert.deepEqual(printed(table(text, 3, 4)), ['cases: Mapp v. Ohio, 367 U. S. 643 (1961) |  | 3, 4']);
    assert.deepEqual(printed(table(text, 4)), ['cases: Mapp v. Ohio, 367 U. S. 643 (1961) |  | 4']);
  });

  it('says what it could not count', () => {
    const text = ['MR. JUSTICE WHITE delivered the opinion of the Court.', 'Id., at 12.'].join('\n');
    const { groups, notCounted } = table(text);
    assert.deepEqual(groups, []);
    assert.equal(notCounted.length, 1);
    assert.equal(notCounted[0]?.line, 2);
  });

  it('puts In re, Ex parte and The behind the name', () => {
    assert.equal(tabled('In re Gault'), 'Gault, In re');
    assert.equal(tabled('Ex parte Young'), 'Young, Ex parte');
    assert.equal(tabled('The Paquete Habana'), 'Paquete Habana, The');
    assert.equal(tabled('In the Matter of Jacobs'), 'Jacobs, In the Matter of');
    assert.equal(tabled('In re Gault v. Smith'), 'In re Gault v. Smith');
    assert.equal(tabled('Civil Rights Cases'), 'Civil Rights Cases');
  });

  it('sorts numbers by their value and marks not at all', () => {
    assert.ok(sortKey('Rule 5') < sortKey('Rule 12'));
    assert.equal(sortKey('Peña'), sortKey('PENA'));
    assert.equal(sortKey("Int'l & Co."), 'intl and co');
  });

  it('never lets the text become markup', () => {
    const text = [
      'MR. JUSTICE WHITE delivered the opinion of the Court.',
      'Smith v. A|B <b>Co</b>., 401 U.S. 222 (1971).',
      'Id. Harris v. New York, 401 U.S. 300 (1971).',
    ].join('\n');
    const found = [table(text)];
    assert.doesNotMatch(tablesAs('html', found), /<b>/);
    assert.doesNotMatch(tablesAs('md', found), /<b>/);
    const csv = tablesAs('csv', found).split('\r\n');
    assert.equal(csv[0]?.split(',').length, 11);
    assert.equal((JSON.parse(tablesAs('json', found)) as unknown[]).length, 1);
  });

  it('gives the Chief Justice his title', () => {
    const text =
      'MR. CHIEF JUSTICE WARREN delivered the opinion of the Court.\nSee Malloy v. Hogan, 378 U.S. 1 (1964).\n\nMR. JUSTICE CLARK, dissenting.\nI would follow Crooker v. California, 357 U.S. 433 (1958).\n';
    assert.deepEqual(
      table(text).groups.map(group => group.opinion),
      ['Opinion of the Court (WARREN, C. J.)', 'Dissent (CLARK, J.)'],
    );
  });
});
