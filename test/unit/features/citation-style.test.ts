import assert from 'node:assert/strict';
import { courtInStyle, fullCitation, pinInStyle, reporterInStyle } from '../../../server/src/features/citation-style';

const pin = (page?: string, to?: string, note?: string) => ({ page, to, note });

describe('styles of citation', () => {
  it('space reporters as the Court and as the Bluebook do', () => {
    assert.equal(reporterInStyle('U.S.', 'court'), 'U. S.');
    assert.equal(reporterInStyle('F.2d', 'court'), 'F. 2d');
    assert.equal(reporterInStyle('F. Supp. 2d', 'court'), 'F. Supp. 2d');
    assert.equal(reporterInStyle('S. Ct.', 'court'), 'S. Ct.');
    assert.equal(reporterInStyle('U.S.', 'bluebook'), 'U.S.');
  });

  it('write pages and notes of a pin', () => {
    assert.equal(pinInStyle(pin('468', undefined, '37'), 'court'), '468, n. 37');
    assert.equal(pinInStyle(pin('468', undefined, '37'), 'bluebook'), '468 n.37');
    assert.equal(pinInStyle(pin('343', '344'), 'court'), '343-344');
    assert.equal(pinInStyle(pin('343', '344'), 'bluebook'), '343-44');
    // The last two digits stay, and all of them where an earlier one changes.
    assert.equal(pinInStyle(pin('1005', '1006'), 'bluebook'), '1005-06');
    assert.equal(pinInStyle(pin('499', '501'), 'bluebook'), '499-501');
    assert.equal(pinInStyle(pin('7', '8'), 'bluebook'), '7-8');
    assert.equal(pinInStyle(pin('xii', 'xiv'), 'bluebook'), 'xii-xiv');
    assert.equal(pinInStyle(pin(undefined, undefined, '6'), 'court'), 'n. 6');
    assert.equal(pinInStyle(pin(undefined, undefined, '6-8'), 'bluebook'), 'nn.6-8');
    assert.equal(pinInStyle(pin(), 'court'), '');
  });

  it('name courts', () => {
    assert.equal(courtInStyle('CA2', 'bluebook'), '2d Cir.');
    assert.equal(courtInStyle('CA9', 'bluebook'), '9th Cir.');
    assert.equal(courtInStyle('CADC', 'bluebook'), 'D.C. Cir.');
    assert.equal(courtInStyle('2d Cir.', 'court'), 'CA2');
    assert.equal(courtInStyle('D.C. Cir.', 'court'), 'CADC');
    assert.equal(courtInStyle('S.D.N.Y.', 'court'), 'S.D.N.Y.');
  });

  it('write a citation in full, and leave out what is not known', () => {
    const malloy = { name: 'Malloy v. Hogan', cite: '378 U.S. 1', year: 1964 };
    assert.equal(fullCitation(malloy, [pin('8')], 'court'), 'Malloy v. Hogan, 378 U. S. 1, 8 (1964)');
    assert.equal(
      fullCitation(malloy, [pin('20'), pin('33')], 'bluebook', 'White, J., dissenting'),
      'Malloy v. Hogan, 378 U.S. 1, 20, 33 (1964) (White, J., dissenting)',
    );
    assert.equal(
      fullCitation({ name: 'A v. B', cite: '233 F.2d 556', year: 1956, court: 'CA2' }, [], 'bluebook'),
      'A v. B, 233 F.2d 556 (2d Cir. 1956)',
    );
    assert.equal(fullCitation({ name: undefined, cite: '378 U.S. 1', year: undefined }, [], 'court'), '378 U. S. 1');
    assert.equal(fullCitation({ name: undefined, cite: undefined, year: 1964 }, [], 'court'), '');
  });
});
