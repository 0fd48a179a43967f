import * as assert from 'node:assert/strict';
import { EMPTY_CASE_LIST } from '../../../server/src/authority/case-list';
import { parseOpinion } from '../../../server/src/opinion/parse';
import { analyse } from '../../../server/src/reference/analyse';

/** Orders on pleading paper: every line bears its number. */

const LINES = [
  '',
  '',
  '                  UNITED STATES DISTRICT COURT',
  '                NORTHERN DISTRICT OF CALIFORNIA',
  '',
  'JOHN DOE,                              No. C 12-1234 WHA',
  '         Plaintiff,',
  '  v.',
  'RICHARD ROE,',
  '         Defendant.',
  '                                       ORDER',
  '       Plaintiff relies on Terry v.',
  'Ohio, 392 U.S. 1, 20 (1968). Under that rule',
  'the motion fails. See Ashcroft v. Iqbal, 556',
  'U.S. 662, 678 (2009); Bell Atl. Corp. v. Twom-',
  'bly, 550 U.S. 544, 570',
  '(2007). Id. at 556. The complaint does not',
  'plead more. The officer stopped the plaintiff in',
  'the street. Terry, 392 U.S. at 21. That is all',
  'that the complaint says, and it is not enough.',
  '       Defendant also relies on 42 U.S.C.',
  '§ 1983 and on the Fourth Amendment.',
  'IT IS SO ORDERED.',
];
const numbered = (lines: readonly string[]): string =>
  lines.map((line, index) => `${String(index + 1).padStart(2)}   ${line}`.trimEnd()).join('\n');

describe('line numbers in the margin', () => {
  it('are read through', () => {
    const { references } = analyse(numbered(LINES), { caseList: EMPTY_CASE_LIST });
    assert.deepEqual(
      references.map(reference => reference.target),
      ['us/392/1', 'us/556/662', 'us/550/544', 'us/550/544', 'us/392/1', 'usc/42/1983', 'const/us/amend/4'],
    );
  });

  it('leave offsets as they are in the file', () => {
    const text = numbered(LINES);
    const { references } = analyse(text, { caseList: EMPTY_CASE_LIST });
    const [terry] = references;
    assert.equal(text.slice(terry?.start, terry?.end), 'Terry v.\n13   Ohio, 392 U.S. 1, 20 (1968)');
  });

  it('are none in a list', () => {
    const list = Array.from({ length: 24 }, (_, index) => `${index + 1}   The ${index} finding of the master.`);
    const text = `The master found as follows.\n\nHe heard both parties.\n\n${list.slice(0, 12).join('\n\nThis is disputed.\n\n')}\n`;
    assert.match(parseOpinion(text).reading.text, /^3 /m);
  });
});
