import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { isOrdinaryWord, parties, shortNames } from '../../../server/src/authority/names';

describe('parties of a caption', () => {
  for (const [caption, first, second, form] of [
    ['Malloy v. Hogan', 'Malloy', 'Hogan', 'adversary'],
    ['Miranda vs. Arizona', 'Miranda', 'Arizona', 'adversary'],
    ['Hoyt v Florida', 'Hoyt', 'Florida', 'adversary'],
    ['Hagan et al. v. Reagan, Governor of California, et al.', 'Hagan', 'Reagan, Governor of California', 'adversary'],
    ['In re Gault', 'Gault', undefined, 'in-re'],
    ['Matter of Moore', 'Moore', undefined, 'in-re'],
    ['Ex parte Young', 'Young', undefined, 'ex-parte'],
    ['Ex Parte Quirin', 'Quirin', undefined, 'ex-parte'],
    ['The Paquete Habana', 'The Paquete Habana', undefined, 'single'],
    ['', '', undefined, 'single'],
  ] as const) {
    it(caption || 'nothing', () => assert.deepEqual(parties(caption), { first, second, form }));
  }
});

describe('short names (R3)', () => {
  for (const [caption, ...names] of [
    ['United States v. Hale', 'Hale'],
    ['Grunewald v. United States', 'Grunewald'],
    ['Malloy v. Hogan', 'Malloy', 'Hogan'],
    ['Murphy v. Waterfront Comm’n', 'Murphy'],
    ['Tehan v. United States ex rel. Shott', 'Tehan', 'Shott'],
    ['Albertson v. SACB', 'Albertson'],
    ['Bram v. United, States', 'Bram'],
    ['Ex parte Young', 'Young'],
    ['In re Gault', 'Gault'],
    ['Debs, Petitioner', 'Debs'],
    ['Brown v. Board of Education', 'Brown'],
    ['Roe v. Wade', 'Roe', 'Wade'],
    ['Gideon v. Wainwright, Corrections Director', 'Gideon', 'Wainwright'],
    ['Keyes v. School District No. 1', 'Keyes'],
    ['Adkins v. Children’s Hospital', 'Adkins'],
    ['De Jonge v. Oregon', 'De Jonge'],
    ['Yick Wo v. Hopkins', 'Yick Wo', 'Hopkins'],
    ['Home Building & Loan Assn. v. Blaisdell', 'Home Building & Loan', 'Blaisdell'],
    ['New York Times Co. v. Sullivan', 'New York Times', 'Sullivan'],
    ['Youngstown Sheet & Tube Co. v. Sawyer', 'Youngstown Sheet & Tube', 'Youngstown', 'Sawyer'],
    ['Chevron U. S. A. Inc. v. Natural Resources Defense Council, Inc.', 'Chevron'],
    ['The Paquete Habana', 'The Paquete Habana', 'Paquete Habana'],
    ['Juliana v. The United States', 'Juliana'],
    ['Bd. of Regents v. New Left Education Project', 'New Left Education Project'],
    ['Ex parte Elmer Davis', 'Davis', 'Elmer Davis'],
    ['United States v. Wong Kim Ark', 'Wong Kim Ark'],
    ['Slaughter-House Cases', 'Slaughter-House Cases'],
  ] as const) {
    it(`${caption}: ${names.join(', ')}`, () => assert.deepEqual(shortNames(caption), names));
  }

  for (const caption of [
    'Railroad Co. v. Tennessee',
    'United States v. Louisiana',
    'Commonwealth v. Board of Education',
    'People v. State',
    'Commissioner v. Secretary of Labor',
    'NLRB v. United States',
    'Chicago v. Illinois',
    'Insurance Co. v. Bank',
    'Anonymous',
    '',
    ' v. ',
  ]) {
    it(`${caption || 'nothing'}: none`, () => assert.deepEqual(shortNames(caption), []));
  }

  it('never throws and never gives an empty name or a lone letter', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), caption =>
        shortNames(caption).every(name => name.trim() === name && name.length >= 2),
      ),
    );
  });

  it('stays quick on hostile captions', () => {
    const started = performance.now();
    for (const caption of [
      'A, '.repeat(20_000),
      'A & '.repeat(20_000),
      ' of the'.repeat(20_000),
      `${'Co. '.repeat(9000)}v. B`,
    ])
      shortNames(caption);
    assert.ok(performance.now() - started < 1000);
  });

  it('tells surnames that are ordinary words', () => {
    for (const word of ['Young', 'Brown', 'Long', 'Day', 'White']) assert.equal(isOrdinaryWord(word), true, word);
    for (const word of ['Miranda', 'Malloy', 'Grunewald', 'Escobedo', 'Raffel'])
      assert.equal(isOrdinaryWord(word), false, word);
  });
});
