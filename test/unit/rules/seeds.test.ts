import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import type { CaseIdentity } from '../../../server/src/opinion/identity';
import { type Checking, findingsOf, shown } from './checking';

/** Written by hand from DOMAIN 1 and 4 before any rule was run: what the pristine seeds give, `line:from-to id severity`, 0-based. */
const HALE_BARE = [
  '0:0-7 file-has-no-citation hint',
  '2:100-101 footnote-ref-no-body hint',
  '8:225-226 stray-letter hint',
  '9:31-33 lost-bracket-text hint',
  '12:56-57 stray-letter hint',
  '16:253-255 mojibake warning',
  '17:288-290 mojibake warning',
  '17:693-695 mojibake warning',
  '36:420-422 lost-bracket-text hint',
];

const MIRANDA_BARE = [
  '0:0-16 file-has-no-citation hint',
  '1:1493-1497 star-page-splits-word hint',
  '1:1662-1668 cite-ocr-reporter information',
  '1:1751-1759 cite-name-variant hint',
  '3:0-30 cite-truncated hint',
  '3:199-201 footnote-ref-no-body hint',
  '3:1984-2001 target-missing-tag hint',
  '3:2358-2371 cite-missing-year hint',
  '5:0-15 cite-truncated hint',
  '5:43-56 cross-ref-unresolved hint',
  '5:950-964 cite-ocr-name information',
  '5:993-996 signal-dangling hint',
];

const HALE: CaseIdentity = {
  target: 'us/422/171',
  cite: '422 U.S. 171',
  name: 'United States v. Hale',
  year: 1975,
  docket: '74-364',
  source: 'manifest',
};

const MIRANDA: CaseIdentity = {
  target: 'us/384/436',
  cite: '384 U.S. 436',
  name: 'Miranda v. Arizona',
  year: 1966,
  tagged: 'us/378/1',
  pages: [{ line: 5, page: 468 }],
  notes: [{ note: 37, line: 5, text: 'In accord with our decision' }],
  source: 'manifest',
};

/** With the manifest a file says which case it is, and nothing else changes. */
const known = (rows: readonly string[]): string[] => rows.filter(row => !row.includes('file-has-no-citation'));

function seed(name: string): string {
  return fs.readFileSync(`seeds/${name}`, 'utf8');
}

function rowsOf(text: string, options: Checking = {}): string[] {
  return findingsOf(text, options).map(finding => shown(text, finding));
}

describe('rules: the pristine seeds', () => {
  const hale = seed('000_b9cbda3d512d8819.txt');
  const miranda = seed('002_3409681a5bafcde0.txt');

  it('000 without a manifest', () => assert.deepEqual(rowsOf(hale), HALE_BARE));
  it('000 with its manifest', () => assert.deepEqual(rowsOf(hale, { identity: HALE }), known(HALE_BARE)));
  it('002 without a manifest', () => assert.deepEqual(rowsOf(miranda), MIRANDA_BARE));
  it('002 with its manifest', () => assert.deepEqual(rowsOf(miranda, { identity: MIRANDA }), known(MIRANDA_BARE)));

  it('no Error in either, in any profile', () => {
    for (const text of [hale, miranda]) {
      assert.deepEqual(
        findingsOf(text, { profile: 'all' }).filter(finding => finding.severity === 'error'),
        [],
      );
    }
  });

  it('the reader profile tells only Errors and encoding', () => {
    assert.deepEqual(
      rowsOf(hale, { profile: 'reader' }),
      HALE_BARE.filter(row => row.includes('mojibake')),
    );
    assert.deepEqual(rowsOf(miranda, { profile: 'reader' }), []);
  });

  it('the annotator profile leaves citation rules below Warning and typography out', () => {
    const left = ['target-missing-tag', 'star-page-splits-word', 'footnote-ref-no-body', 'file-has-no-citation'];
    assert.deepEqual(
      rowsOf(miranda, { profile: 'annotator' }),
      MIRANDA_BARE.filter(row => left.includes(row.split(' ')[1]!)),
    );
  });
});
