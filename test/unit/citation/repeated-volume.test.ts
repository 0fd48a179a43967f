import * as assert from 'node:assert/strict';
import { EMPTY_CASE_LIST } from '../../../server/src/authority/case-list';
import { analyse } from '../../../server/src/reference/analyse';

/** Each reference with its words, target and pages, as one line. */
function read(text: string): string[] {
  const { references, citations } = analyse(`MR. JUSTICE BLACK delivered the opinion of the Court.\n\n${text}\n`, {
    caseList: EMPTY_CASE_LIST,
  });
  return references.map((reference, index) => {
    const pins = (citations[index]?.pins ?? []).map(
      pin =>
        `${pin.page ?? ''}${pin.to === undefined ? '' : `-${pin.to}`}${pin.note === undefined ? '' : ` n. ${pin.note}`}`,
    );
    return [reference.kind, reference.target ?? 'none', ...pins].join(' | ');
  });
}

describe('pins that say their volume again', () => {
  it('after the first page', () => {
    assert.deepEqual(read('See Malloy v. Hogan, 378 U. S. 1, 378 U. S. 8 (1964).'), ['full-case | us/378/1 | 8']);
  });

  it('as ranges and lists', () => {
    assert.deepEqual(read('See Haynes v. Washington, 373 U. S. 503, 373 U. S. 514-515, 373 U. S. 519 (1963).'), [
      'full-case | us/373/503 | 514-515 | 519',
    ]);
  });

  it('behind id., supra and a short form', () => {
    assert.deepEqual(
      read(
        'See Malloy v. Hogan, 378 U. S. 1, 378 U. S. 8 (1964). Id. at 378 U. S. 11. See Malloy, supra, at 378 U. S. 10-11, n. 3. Malloy, 378 U. S. at 378 U. S. 12.',
      ),
      [
        'full-case | us/378/1 | 8',
        'id | us/378/1 | 11',
        'supra-case | us/378/1 | 10-11 n. 3',
        'short-case | us/378/1 | 12',
      ],
    );
  });

  it('the next case of the same volume is a case of its own', () => {
    assert.deepEqual(read('See Malloy v. Hogan, 378 U. S. 1; Escobedo v. Illinois, 378 U. S. 478 (1964).'), [
      'full-case | us/378/1',
      'full-case | us/378/478',
    ]);
    // Too far on for one opinion, and no page of it.
    assert.deepEqual(read('Decided in 378 U. S. 1, 378 U. S. 478 (1964).'), [
      'full-case | us/378/1',
      'full-case | us/378/478',
    ]);
  });

  it('another reporter is a parallel, not a pin', () => {
    assert.deepEqual(read('See Malloy v. Hogan, 378 U. S. 1, 84 S. Ct. 1489 (1964).'), ['full-case | us/378/1']);
  });
});
