import { drawn } from './drawn';

const MALLOY = 'Malloy v. Hogan, 378 U. S. 1 (1964)';

// R5: a name or an author with supra.
describe('supra', () => {
  it('a case that goes by letters', () =>
    void drawn(
      'See New Jersey v. T. L. O., 469 U. S. 325 (1985), and R. A. V. v. St. Paul, 505 U. S. 377 (1992). So it is; «R. A. V., supra, at 386». In «T. L. O., supra, at 340», too..',
      ['supra-case us/505/377 certain', 'supra-case us/469/325 certain'],
    ));

  it('a whole caption, one party, either party', () =>
    void drawn(
      `${MALLOY}. «Malloy v. Hogan, supra». «Malloy, supra, at 8». «Hogan, supra».`,
      new Array(3).fill(`supra-case us/378/1 certain <- ${MALLOY}`),
    ));

  it('a space before the comma', () =>
    void drawn('Bell Atlantic Corp. v. Twombly, 550 U. S. 544 (2007). «Twombly , supra, at 555».', ['us/550/544']));

  it('abbreviations and short firms', () =>
    void drawn(
      'Murphy v. Waterfront Comm’n, 378 U. S. 52 (1964); Brown Shoe Co. v. United States, 370 U. S. 294 (1962). «Murphy v. Waterfront Commission, supra». «Brown Shoe, supra».',
      ['us/378/52', 'us/370/294'],
    ));

  it('one first party, two cases: the one whose pages hold the pin', () =>
    void drawn(
      'Johnson v. Zerbst, 304 U. S. 458 (1938); Johnson v. United States, 318 U. S. 189 (1943). «Johnson, supra, at 464».',
      ['us/304/458'],
    ));

  it('else the nearest, low', () =>
    void drawn(
      'Johnson v. Zerbst, 304 U. S. 458 (1938); Johnson v. United States, 318 U. S. 189 (1943). «Johnson, supra».',
      ['us/318/189 low ! name-ambiguous'],
    ));

  it('but the whole caption decides', () =>
    void drawn(
      'Johnson v. Zerbst, 304 U. S. 458 (1938); Johnson v. United States, 318 U. S. 189 (1943). «Johnson v. Zerbst, supra».',
      ['us/304/458 certain'],
    ));

  it('no such name', () => void drawn(`${MALLOY}. «Smith, supra».`, ['null ! supra-unresolved']));

  it('another case with one party the same', () =>
    void drawn('Griffin v. California, 380 U. S. 609 (1965). «Griffin v. Illinois, supra».', [
      'null ! supra-unresolved',
    ]));

  it('only later: forward', () => void drawn(`«Malloy, supra». ${MALLOY}.`, ['us/378/1 forward']));

  it('authors', () =>
    void drawn(
      'Traynor, The Devils of Due Process, 33 U. Chi. L. Rev. 657 (1966); Devlin, The Criminal Prosecution in England 32 (1958). «Traynor, supra, at 676». «Devlin, supra, at 40».',
      ['lrev/uchilrev/33/657', 'book/devlin-criminal-prosecution-in'],
    ));

  it('ubi supra, and the word case', () =>
    void drawn(
      'Todd v. United States, 158 U. S. 278, 282. «Todd v. United States, ubi supra, at 283». In the «Todd case, supra», it was so.',
      ['supra-case us/158/278', 'us/158/278'],
    ));

  it('works called by the first words of their titles', () =>
    void drawn('Developments in the Law—Confessions, 79 Harv. L. Rev. 935 (1966). «Developments, supra, at 964-984».', [
      'lrev/harvlrev/79/935',
    ]));

  it('a case named with ante', () =>
    void drawn(
      'We said so in Stromberg v. California, ante, p. 359. Liberty is not absolute. «Stromberg v. California, supra». In «Stromberg» it was so.',
      ['us/283/359', 'us/283/359'],
      { identity: { target: 'us/283/697', name: 'Near v. Minnesota' } },
    ));

  it('this very case', () =>
    void drawn(
      'It was not required. See «Brown v. Allen, supra, page 470». Malloy v. Hogan, 378 U. S. 1 (1964).',
      ['us/344/443'],
      {
        identity: { target: 'us/344/443', name: 'Brown v. Allen' },
      },
    ));

  it('a case and the decision below it', () =>
    void drawn(
      'Railway Express Agency v. Virginia, 347 U. S. 359 (1954). Railway Express Agency v. Virginia, 199 Va. 589 (1958). The tax of «Railway Express Agency v. Virginia, supra», fell.',
      ['us/347/359'],
      { identity: { target: 'us/358/434' } },
    ));

  it('a short form of an article', () =>
    void drawn('Hart, The Time Chart, 73 Harv. L. Rev. 84 (1959). See «73 Harv. L. Rev., at 112», and «id., at 116».', [
      'article lrev/harvlrev/73/84',
      'lrev/harvlrev/73/84',
    ]));

  it('old pins without at', () =>
    void drawn('United States v. Schwimmer, 279 U. S. 644, 649. «United States v. Schwimmer, supra, 649, 650, 653».', [
      'us/279/644',
    ]));
});

// R8.
describe('hereafter', () => {
  const WIGMORE = '3A J. Wigmore, Evidence § 1040 (J. Chadbourn rev. 1970) (hereafter Wigmore)';
  it('volume and section vary', () =>
    void drawn(`${WIGMORE}. See «4 Wigmore § 1071». «3A Wigmore § 1042». «Wigmore § 1043».`, [
      `hereafter-short treatise/wigmore-evidence certain <- ${WIGMORE}`,
      'treatise/wigmore-evidence',
      'treatise/wigmore-evidence',
    ]));
  it('hereinafter', () =>
    void drawn('1 K. Davis, Administrative Law Treatise § 4.13 (1958) (hereinafter Davis). «2 Davis § 7.01».', [
      'hereafter-short treatise/davis-administrative-law-treatise',
    ]));
});

// R10.
describe('joins', () => {
  it('the parallel form alone is the U.S. case', () =>
    void drawn(
      'Miranda v. Arizona, 384 U.S. 436, 86 S. Ct. 1602 (1966). «Miranda v. Arizona, 86 S. Ct. 1602, 1630 (1966)».',
      ['full-case us/384/436'],
    ));

  it('nominative forms', () =>
    void drawn(
      '«Marbury v. Madison, 1 Cranch 137 (1803)»; «Marbury v. Madison, 5 U. S. (1 Cranch) 137 (1803)». «Marbury, supra».',
      ['us/5/137', 'us/5/137', 'us/5/137'],
    ));

  it('spellings of one case are one', () =>
    void drawn(
      'Counselman v. Hitchock, 142 U. S. 547 (1892). Counselman v. Hitchcock, 142 U. S. 547, 562. In «Counselman» it was so.',
      ['us/142/547 certain'],
    ));

  it('two cases on one page are told apart by name', () => {
    const text =
      'Dartmouth College v. Woodward, 4 Wheat. 518 (1819). Boyd v. Graves, 4 Wheat. 513 (1819). «Dartmouth College, supra». «Boyd, supra».';
    drawn(text, ['us/17/518', 'us/17/513']);
  });

  it('the second case of history is the case cited elsewhere', () =>
    void drawn(
      'United States v. Grunewald, 233 F. 2d 556 (CA2 1956), rev’d, 353 U. S. 391 (1957). «Grunewald v. United States, supra».',
      ['us/353/391'],
    ));
});

describe('sections and rules alone', () => {
  it('the title cited last', () =>
    void drawn('He broke 18 U. S. C. § 1001. So «§ 371» is next.', [
      'statute usc/18/371 likely <- 18 U. S. C. § 1001',
    ]));
  it('a section keeps its own title', () =>
    void drawn('See 28 U. S. C. § 2255; 18 U. S. C. § 1001. Under «§ 2255» he may move.', ['usc/28/2255 certain']));
  it('a section of a State’s code cited before, in an opinion that cites the Code for its jurisdiction', () =>
    void drawn(
      'Appeal lies under 28 U. S. C. § 1254(2). It is Cal. Penal Code § 647(e). Under «§ 647(e)» he was held; under «§ 647(f)» he was not; N. Y. Penal Law § 484-h. The words of «§ 484-h».',
      ['code/calpenalcode/647 certain', 'code/calpenalcode/647 certain', 'code/nypenallaw/484-h certain'],
    ));
  it('a small section of an Act is none of the title cited for jurisdiction', () =>
    void drawn('We have jurisdiction, 28 U. S. C. § 1253. That portion of «§ 3» which makes it unlawful falls.', [
      'null',
    ]));
  it('a section with a letter behind a hyphen is a State’s', () =>
    void drawn('27 U. S. C. § 122 is of no help. Sales are subject to «§ 101-b(3)».', ['null']));
  it('the rule of a set numbered otherwise', () =>
    void drawn('Fed. R. Crim. P. 11 governs. «Rule 3.190(i)» is the State’s.', ['null']));
  it('a section of an Act stands where the Code has it, also when the Act is not named again', () =>
    void drawn(
      'Appeal lies, 28 U. S. C. § 1291. Suit lies under § 301 of the Labor Management Relations Act, 61 Stat. 156, 29 U. S. C. § 185. A claim under «§ 301» is federal.',
      ['usc/29/185 likely'],
    ));
  it('a section in a quotation is of the law that is quoted', () =>
    void drawn('42 U. S. C. § 1983 gives a suit. He wrote: “The burden imposed by statutes like «§ 6203» is light.”', [
      'null',
    ]));
  it('no title before', () =>
    void drawn('**Opinion**\nUnder «§ 371» he may be tried. Malloy v. Hogan, 378 U. S. 1 (1964).', ['null']));
  it('a rule of the set named before', () =>
    void drawn('Fed. R. Civ. P. 56(e) governs. «Rule 12(b)» does not.', ['rule rule/frcp/12/b likely']));
});

// R9, R14.
describe('what is no authority', () => {
  it('orders', () =>
    void drawn(
      'It held so under Miranda v. Arizona, 384 U.S. 436 (1966). We granted certiorari, «419 U.S. 1045», to decide.',
      ['order order/us/419/1045'],
    ));
  it('dockets', () =>
    void drawn('Malloy v. Hogan, 378 U. S. 1 (1964). The case is «No. 74-364».', ['docket docket/74-364']));
  it('supra note N with a section of the work', () =>
    void drawn(
      '8 J. Wigmore, Evidence § 2290 (McNaughton rev. 1961), says so. «Wigmore, supra note 12, § 2291». See «8 Wigmore, supra, § 2292».',
      ['treatise/wigmore-evidence', 'treatise/wigmore-evidence'],
    ));
});
