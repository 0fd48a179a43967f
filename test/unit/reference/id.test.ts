import { drawn, NO_LIST } from './drawn';

// R1 and R2: id. is the authority cited immediately before, in the same stream.
describe('id. and ibid.', () => {
  it('the authority cited immediately before', () =>
    void drawn('Miranda v. Arizona, 384 U. S. 436, 444 (1966). He may waive. «Id., at 475». «Ibid.»', [
      'id us/384/436 certain <- Miranda v. Arizona, 384 U. S. 436, 444 (1966)',
      'ibid us/384/436 certain',
    ]));

  it('a chain of them', () =>
    void drawn('Miranda v. Arizona, 384 U. S. 436 (1966). «Id., at 440». «Id., at 441». «Ibid.» «Id., at 445».', [
      'us/384/436',
      'us/384/436',
      'us/384/436',
      'us/384/436',
    ]));

  it('a short form moves the chain', () =>
    void drawn(
      'Malloy v. Hogan, 378 U. S. 1 (1964); Miranda v. Arizona, 384 U. S. 436 (1966). 378 U. S., at 8. «Id., at 9». 384 U. S., at 444. «Id., at 9, n. 2».',
      ['us/378/1', 'us/378/1 low ! id-pin-out-of-range'],
    ));

  it('supra moves the chain', () =>
    void drawn(
      'Malloy v. Hogan, 378 U. S. 1 (1964). Miranda v. Arizona, 384 U. S. 436 (1966). Malloy, supra. «Id., at 8».',
      ['us/378/1 certain'],
    ));

  it('what a parenthetical quotes is skipped', () =>
    void drawn(
      'Griffin v. California, 380 U. S. 609, 614 (1965) (quoting Malloy v. Hogan, 378 U. S. 1, 8 (1964)). «Id., at 615».',
      ['us/380/609 certain'],
    ));

  it('inside a parenthetical it looks inside first', () =>
    void drawn(
      'Griffin v. California, 380 U. S. 609, 614 (1965) (quoting Malloy v. Hogan, 378 U. S. 1, 8 (1964), and «id., at 10»). «Id., at 615».',
      ['us/378/1', 'us/380/609'],
    ));

  it('inside a parenthetical of an id.', () =>
    void drawn('Griffin v. California, 380 U. S. 609, 614 (1965). «Id., at 615 (quoting «id., at 612»)».', [
      'us/380/609',
      'us/380/609',
    ]));

  it('subsequent history is skipped', () =>
    void drawn(
      'United States v. Grunewald, 233 F. 2d 556, 579 (CA2 1956), rev’d, 353 U. S. 391 (1957). «Id., at 581».',
      ['f2d/233/556 certain'],
    ));

  it('but where the page lies only in the decision on review, that one', () =>
    void drawn(
      'United States v. Grunewald, 233 F. 2d 556, 579 (CA2 1956), rev’d, 353 U. S. 391 (1957). «Id., at 423».',
      ['us/353/391 low ! id-pin-out-of-range'],
    ));

  it('after a string: the last member, low', () =>
    void drawn('See Malloy v. Hogan, 378 U. S. 1 (1964); Griffin v. California, 380 U. S. 609 (1965). «Id., at 614».', [
      'us/380/609 low ! id-after-string',
    ]));

  it('after a string: the nearest member whose pages admit the pin', () =>
    void drawn('See Malloy v. Hogan, 378 U. S. 1 (1964); Griffin v. California, 380 U. S. 609 (1965). «Id., at 8».', [
      'us/378/1 low ! id-after-string',
    ]));

  it('a bare name does not move the chain', () =>
    void drawn(
      'Miranda v. Arizona, 384 U. S. 436 (1966). Malloy v. Hogan, 378 U. S. 1 (1964). In Miranda we said more. «Id., at 8».',
      ['us/378/1 certain'],
    ));

  it('but it breaks a tie', () =>
    void drawn(
      'See Mallory v. United States, 354 U. S. 449 (1957); McNabb v. United States, 318 U. S. 332 (1943). In Mallory the Court went on. «Ibid.»',
      ['ibid us/354/449 low'],
    ));

  it('a statute is an antecedent', () =>
    void drawn('Miranda v. Arizona, 384 U. S. 436 (1966). See 18 U. S. C. § 3501. «Ibid.»', ['usc/18/3501']));

  it('but sections have no pages', () =>
    void drawn('Miranda v. Arizona, 384 U. S. 436 (1966). See 18 U. S. C. § 3501. «Id., at 444».', [
      'us/384/436 likely ! none',
    ]));

  it('a book is an antecedent', () =>
    void drawn(
      'Malloy v. Hogan, 378 U. S. 1 (1964). See Devlin, The Criminal Prosecution in England 32 (1958). «Id., at 40».',
      ['book/devlin-criminal-prosecution-in'],
    ));

  it('an article is an antecedent', () =>
    void drawn('See Waters, Rights of Entry in Administrative Officers, 27 U. of Chi. L. Rev. 79, 85. «Id., at 83».', [
      'lrev/uchilrev/27/79',
    ]));

  it('a record cite stops the chain', () =>
    void drawn('Malloy v. Hogan, 378 U. S. 1 (1964). He was asked twice. App. 12. «Id., at 13».', ['record']));

  it('other record cites', () =>
    void drawn(
      'Malloy v. Hogan, 378 U. S. 1 (1964). Tr. 30. «Id., at 31». Malloy v. Hogan, 378 U. S. 1 (1964). Brief for United States 14. «Ibid.»',
      ['record', 'record'],
    ));

  it('an order page is none', () =>
    void drawn('Malloy v. Hogan, 378 U. S. 1 (1964). We granted certiorari, 419 U.S. 1045. «Id., at 8».', [
      'us/378/1',
    ]));

  it('a docket number is none', () =>
    void drawn('Malloy v. Hogan, 378 U. S. 1 (1964), was followed in No. 74-364. «Id., at 8».', ['us/378/1']));

  it('an amendment named in a sentence is none', () =>
    void drawn('Malloy v. Hogan, 378 U. S. 1 (1964), reads the Fifth Amendment so. «Id., at 8».', ['us/378/1']));

  it('a page before the case: the nearest earlier authority that admits it', () =>
    void drawn(
      'Grunewald v. United States, 353 U. S. 391 (1957). Then Miranda v. Arizona, 384 U. S. 436 (1966). «Id., at 423».',
      ['us/353/391 low ! id-pin-out-of-range'],
    ));

  it('a page after the next case begins', () =>
    void drawn('Miranda v. Arizona, 384 U. S. 436 (1966). Then Malloy v. Hogan, 378 U. S. 1 (1964). «Id., at 444».', [
      'us/384/436 low ! id-pin-out-of-range',
    ]));

  it('a page that nothing admits', () =>
    void drawn('Miranda v. Arizona, 384 U. S. 436 (1966). «Id., at 12».', ['null ! id-pin-out-of-range']));

  it('without a case list only the first page excludes', () =>
    void drawn(
      'Miranda v. Arizona, 384 U. S. 436 (1966). Malloy v. Hogan, 378 U. S. 1 (1964). «Id., at 444».',
      ['us/378/1 certain'],
      NO_LIST,
    ));

  it('nothing before', () =>
    void drawn(
      'OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nThe rule is old. «Id., at 5». Malloy v. Hogan, 378 U. S. 1 (1964).',
      ['null ! id-no-antecedent'],
    ));

  it('after a citation that was cut off it means nothing', () =>
    void drawn(
      '**Lead Opinion**\n313, 320 (1964) and authorities cited. «Id., at 321». Malloy v. Hogan, <targetCase>378 U. S. 1</targetCase> (1964).\n**Lead Opinion**\nMore of it.',
      ['null'],
    ));

  it('after a short form that means nothing it means nothing', () =>
    void drawn('Malloy v. Hogan, 378 U. S. 1 (1964). 353 U. S., at 423. «Id., at 424».', ['null']));

  it('83 id. 154: the reporter, another volume', () =>
    void drawn('Bull v. Loveland, 10 Pick. 9; «Amey v. Long, 11 id. 20».', ['pick/11/20']));

  it('id. 601: the volume, another case', () =>
    void drawn('Bull v. Loveland, 10 Pick. 9. See also «id. 601».', ['pick/10/601']));

  it('id. 444 within the case is its page', () =>
    void drawn('Miranda v. Arizona, 384 U. S. 436 (1966). See «id. 444».', ['us/384/436']));

  it('photo id. is no reference', () =>
    void drawn('Malloy v. Hogan, 378 U. S. 1 (1964). He showed his photo ‹id›. and left. The ‹ide›a failed.', []));

  it('a name before it names another work', () =>
    void drawn(
      'Causes of Failures, U. S. Dept. of Commerce, Series No. 54 (1931); Oklahoma v. Wells, Fargo & Co., 223 U. S. 298. Causes of Bankruptcies Among Consumers, «id.», No. 82, pp. 14-15 (1933).',
      ['null'],
    ));

  it('pages of something unknown between them: silence', () =>
    void drawn(
      'Miranda v. Arizona, 384 U. S. 436 (1966). So ruled the Army. Dig. Op. J. A. G. (1912), pp. 1010, 1012. It declared so. «Id., at 1012».',
      ['null'],
    ));

  // R1c: what a quotation cites is cited by the quoted author; the id. behind it says where the quotation is from.
  it('what the quotation before it cites is skipped', () =>
    void drawn(
      'The Court spoke in Schwartz v. Texas, 344 U. S. 199, 201 (1952): “It is admissible in a state court, Wolf v. Colorado, 338 U. S. 25, while in a federal court it is not. Weeks v. United States, 232 U. S. 383.” «Ibid.» It said more. «Id., at 203».',
      ['us/344/199 certain', 'us/344/199 certain'],
    ));

  it('so is a statute it cites, in straight marks', () =>
    void drawn(
      'United States v. Brewster, 408 U. S. 501 (1972), asked for "jurisdiction under 18 U. S. C. § 3731 to review the dismissal." «Id., at 504».',
      ['us/408/501 certain'],
    ));

  it('with a comma, a note mark or a page mark between', () =>
    void drawn(
      'Lear v. Adkins, 395 U. S. 653, 660 (1969). “Compare Kewanee Oil v. Bicron, 416 U. S. 470, 475,” «id., at 661», and “see Kewanee Oil v. Bicron, 416 U. S. 470, 475.” *12 «Id., at 662».',
      ['us/395/653', 'us/395/653'],
    ));

  it('pages of a work the quotation names hide nothing', () =>
    void drawn(
      'NLRB v. Insurance Agents, 361 U. S. 477, 488 (1960). “Policy is not so. See Report of the Board, p. 2. It has no charter.” «Id., at 490».',
      ['us/361/477'],
    ));

  it('but where the page lies only in what the quotation cites, that', () =>
    void drawn(
      'Griffin v. California, 380 U. S. 609, 614 (1965). So it held: “it is Malloy v. Hogan, 378 U. S. 1, 8 (1964).” «Id., at 9».',
      ['us/378/1 certain'],
    ));

  it('and where nothing was cited before the quotation, what it cites', () =>
    void drawn('He wrote: “It is Malloy v. Hogan, 378 U. S. 1, 8 (1964).” «Ibid.»', ['us/378/1 certain']));

  it('a quotation that ends earlier is not that of the id.', () =>
    void drawn(
      'Griffin v. California, 380 U. S. 609, 614 (1965). It said “see Malloy v. Hogan, 378 U. S. 1, 8 (1964).” That case went further. «Id., at 9».',
      ['us/378/1 certain'],
    ));

  // R1f: lists know how far a case goes in U.S. Reports alone; a parallel reporter whose end nobody knows holds any page.
  it('a page that only an unlisted parallel reporter might hold: the earlier case that does hold it', () =>
    void drawn(
      'Chadwick v. Doe, 433 U. S. 1, 97 S. Ct. 2476 (1977). Sanders goes on. 433 U. S., at 14, quoting Carroll v. United States, 267 U. S. 132, 45 S. Ct. 4 (1925). «Id., at 15».',
      ['us/433/1 likely'],
    ));

  it('id. with a note', () =>
    void drawn('Miranda v. Arizona, 384 U. S. 436 (1966). «Id., at 468, n. 37».', ['us/384/436']));

  it('id. after a case without a page', () =>
    void drawn('Shelby County v. Holder, 570 U. S. ___ (2013), ended it. «Id.» Nothing is left.', [
      'null <- Shelby County v. Holder, 570 U. S. ___ (2013)',
    ]));

  it('id. after a neutral citation', () =>
    void drawn('Smith v. Jones, 2013 WL 12345 (SDNY 2013). «Id., at *3».', ['wl/2013/12345']));

  it('a note whose page strays from the case in the text: the note before it', () =>
    void drawn(
      'Mr. Justice Stewart delivered the opinion of the Court.\n\nThe court affirmed.[1] It relied on Flame Coal Co. v. Mine Workers, 303 F.2d 39 (1962), and said so.[2]\n\nAffirmed.\n\n[1] 320 F.2d 505.\n\n[2] «Id., at 507».\n',
      ['f2d/320/505 low'],
    ));

  it('a note whose page may lie in the case in the text: that case', () =>
    void drawn(
      'Mr. Justice Stewart delivered the opinion of the Court.\n\nThe court affirmed.[1] It relied on Flame Coal Co. v. Mine Workers, 303 F.2d 39 (1962), and said so.[2]\n\nAffirmed.\n\n[1] 320 F.2d 505.\n\n[2] «Id., at 44».\n',
      ['f2d/303/39 low'],
    ));
});
