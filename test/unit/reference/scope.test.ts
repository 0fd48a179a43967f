import { drawn } from './drawn';

const TWO = (first: string, second: string): string =>
  `OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\n${first}\n<concur author="BURGER" text="TRUE">\nCONCUR BY: BURGER\nMR. CHIEF JUSTICE BURGER, concurring.\n${second}\n`;

// R0: each opinion is a context; look back in it, then in earlier opinions, then forward.
describe('scope', () => {
  it('id. never crosses an opinion boundary', () =>
    void drawn(TWO('Malloy v. Hogan, 378 U.S. 1 (1964).', 'I agree. «Id., at 8».'), ['null ! id-no-antecedent']));

  it('supra may lean on an earlier opinion', () =>
    void drawn(TWO('Malloy v. Hogan, 378 U.S. 1 (1964).', 'I agree. «Malloy v. Hogan, supra».'), [
      'us/378/1 <- Malloy v. Hogan, 378 U.S. 1 (1964)',
    ]));

  it('the same opinion comes first', () =>
    void drawn(
      TWO('Malloy v. Hogan, 378 U.S. 1 (1964).', 'I agree. Malloy v. Hogan, 378 U.S. 1, 8 (1964). «378 U.S., at 9».'),
      ['us/378/1 <- Malloy v. Hogan, 378 U.S. 1, 8 (1964)'],
    ));

  it('a later opinion is looked at last', () =>
    void drawn(TWO('We follow «378 U.S., at 8».', 'Malloy v. Hogan, 378 U.S. 1 (1964), is wrong.'), [
      'us/378/1 forward',
    ]));

  it('short forms of an earlier opinion', () =>
    void drawn(TWO('Malloy v. Hogan, 378 U.S. 1 (1964).', 'See «378 U.S., at 8». In «Malloy» the Court said so.'), [
      'us/378/1',
      'us/378/1',
    ]));

  it('the blocks of an excerpt are one context', () =>
    void drawn(
      '**Lead Opinion**\nMalloy v. Hogan, <targetCase>378 U. S. 1</targetCase> (1964). More of it.\n**Lead Opinion**\nWe said so, «378 U. S., at 8», and «ibid.» again.',
      ['us/378/1', 'us/378/1'],
    ));

  it('a note looks in the note, then in the text before its mark, then in earlier notes', () =>
    void drawn(
      'OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nMalloy v. Hogan, 378 U.S. 1 (1964), says so. 1 The rule is old. 2 Griffin v. California, 380 U.S. 609 (1965), too.\nFOOTNOTES\nn1 See Raffel v. United States, 271 U.S. 494 (1926). «Id., at 497». «378 U.S., at 8».\nn2 «271 U.S., at 498». «380 U.S., at 614».\n',
      ['us/271/494', 'us/378/1', 'us/271/494', 'us/380/609 forward'],
    ));

  it('an id. in the text passes over the notes', () =>
    void drawn(
      'OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nMalloy v. Hogan, 378 U.S. 1 (1964), says so. 1 The rule is old. «Id., at 8».\nFOOTNOTES\nn1 See Raffel v. United States, 271 U.S. 494 (1926).\n',
      ['us/378/1 certain'],
    ));

  it('a note that begins with id. looks at the text before its mark, low', () =>
    void drawn(
      'OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nMalloy v. Hogan, 378 U.S. 1 (1964), says so. 1 The rule is old. Griffin v. California, 380 U.S. 609 (1965). 2 More.\nFOOTNOTES\nn1 «Id., at 8».\nn2 «Id., at 614».\n',
      ['us/378/1 low', 'us/380/609 low'],
    ));

  it('where the text between cites nothing, at the note before', () =>
    void drawn(
      'OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nMalloy v. Hogan, 378 U.S. 1 (1964), says so. 1 The rule is old. 2 More.\nFOOTNOTES\nn1 Raffel v. United States, 271 U.S. 494, 496 (1926).\nn2 «Id., at 497».\n',
      ['us/271/494 low'],
    ));

  it('supra note 1 is the work in that note', () =>
    void drawn(
      'OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nThe rule is old. 1 It is good. 2 It stays.\nFOOTNOTES\nn1 Traynor, The Devils of Due Process, 33 U. Chi. L. Rev. 657 (1966).\nn2 «Traynor, supra, n. 1, at 676».\n',
      ['lrev/uchilrev/33/657'],
    ));
  it('supra with an agency in letters and a party cut short', () =>
    void drawn(
      'National Labor Relations Board v. Jones & Laughlin Steel Corp., 301 U. S. 1 (1937), is first. «NLRB v. Jones & Laughlin, supra», at the end. «Labor Board v. Jones & Laughlin, supra».',
      ['us/301/1', 'us/301/1'],
    ));
  it('supra and its pages in another reporter are one reference', () =>
    void drawn(
      'Griswold v. Connecticut, 381 U. S. 479 (1965), is first. «Griswold, supra, at 485, 85 S.Ct. at 1682». «Id. at 486, 85 S.Ct. at 1683».',
      ['us/381/479', 'us/381/479'],
    ));
  it('the old spelling of Mc', () =>
    void drawn("McCulloch v. Maryland, 4 Wheat. 316 (1819), is first. «M'Culloch, supra, at 430».", ['us/17/316']));
  it('a suit named for its petitioner alone', () =>
    void drawn('Cf. Savin, Petitioner, 131 U. S. 267, is in point. «Savin, Petitioner, supra, at p. 278».', [
      'us/131/267',
    ]));

  it('id. with a page of an appendix', () =>
    void drawn('App. to Pet. for Cert. A40, tells it. «Id., at A41». See «id., at 42b».', ['record', 'record']));

  it('a short form with its pages in the reports of the Circuit', () =>
    void drawn(
      'United States v. Doe, 168 U. S. App. D. C. 42, 512 F. 2d 956 (1975), is first. «168 U. S. App. D. C., at 48, 512 F. 2d, at 962».',
      ['usappdc/168/42'],
    ));
});
