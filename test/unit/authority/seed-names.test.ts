import * as assert from 'node:assert/strict';
import { compareCaptions } from '../../../server/src/authority/names';
import { builtInList } from './built-in-list';

// DOMAIN 4.1: every named citation of the seeds agrees with the list, but for one misspelling in seed 002.
describe('names of the seeds', () => {
  const list = builtInList();
  for (const [name, volume, page, verdict] of [
    ['Miranda v. Arizona', 384, 436, 'same'],
    ['Raffel v. United States', 271, 494, 'same'],
    ['Grunewald v. United States', 353, 391, 'same'],
    ['United States v. Grunewald', 353, 391, 'same'],
    ['Shepard v. United States', 290, 96, 'same'],
    ['Harris v. New York', 401, 222, 'same'],
    ['Johnson v. United States', 318, 189, 'same'],
    ['Murphy v. Waterfront Comm’n', 378, 52, 'same'],
    ['Tehan v. Shott', 382, 406, 'same'],
    ['Chambers v. Florida', 309, 227, 'same'],
    ['Malloy v. Hogan', 378, 1, 'same'],
    ['Albertson v. SACB', 382, 70, 'same'],
    ['Hoffman v. United States', 341, 479, 'same'],
    ['Arndstein v. McCarthy', 254, 71, 'same'],
    ['Counselman v. Hitchock', 142, 547, 'variant'],
    ['McNabb v. United States', 318, 332, 'same'],
    ['Mallory v. United States', 354, 449, 'same'],
    ['Griffin v. California', 380, 609, 'same'],
    ['Escobedo v. Illinois', 378, 478, 'same'],
    ['Bram v. United, States', 168, 532, 'same'],
    ['McNabb', 318, 332, 'same'],
    ['Mallory', 354, 449, 'same'],
    // Names of the seeds at addresses of other cases of the seeds.
    ['Malloy v. Hogan', 378, 478, 'mismatch'],
    ['Mallory v. United States', 318, 332, 'mismatch'],
    ['Escobedo v. Illinois', 378, 1, 'mismatch'],
    ['Miranda v. Arizona', 422, 171, 'mismatch'],
    ['Raffel v. United States', 353, 391, 'mismatch'],
    ['Escobedo', 378, 1, 'mismatch'],
  ] as const) {
    it(`${name}, ${volume} U.S. ${page}: ${verdict}`, () => {
      const captions = list.at('us', volume, page).flatMap(row => row.names);
      assert.ok(captions.length > 0);
      assert.equal(compareCaptions(name, captions).verdict, verdict);
    });
  }

  it('a range look-up agrees with itself on every page', () => {
    for (const volume of [1, 17, 254, 378, 384, 419, 570]) {
      for (let page = 0; page < 1400; page += 7) {
        const rows = list.covering('us', volume, page);
        for (const row of list.at('us', volume, page)) assert.ok(rows.includes(row));
        for (const row of rows) assert.ok(row.page <= page && page <= (row.lastPage ?? page));
        assert.deepEqual(
          rows,
          [...rows].sort((a, b) => b.page - a.page),
        );
      }
    }
  });
});
