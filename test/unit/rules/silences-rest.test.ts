import * as assert from 'node:assert/strict';
import { type Checking, findingsOf, fires, mends, silent } from './checking';

/** Guards of all rooms that no other text needs: take one away, and a row here fails. */

const opinion = (words: string): string =>
  `OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nWe granted certiorari. ${words}\nAffirmed.\n`;
const excerpt = (words: string): string =>
  `**Lead Opinion**\nOur decision in Malloy v. Hogan, <targetCase>378 U. S. 1</targetCase>, 8 (1964), settles it. ${words}\n`;
const HEAD = 'OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nWe affirm the judgment.\nAffirmed.\n';
const BODY =
  'I agree with the Court that the judgment below should be affirmed, and I say so in a line of my own, since the reasons given by the Court are not mine and the question is of some weight.';
const BURGER = 'MR. CHIEF JUSTICE BURGER, concurring in the judgment.';
const marker = (author: string, text = 'TRUE', kind = 'concur'): string =>
  `<${kind} author="${author}" text="${text}">`;
const OF_1975: Checking = { identity: { target: 'us/422/171', cite: '422 U.S. 171', year: 1975, source: 'manifest' } };

describe('rules: guards of the target', () => {
  const wrong = (words: string): string => excerpt(`So it was in Escobedo v. Illinois, 378 U. S. 478 (1964). ${words}`);
  it('a tag around the name half of a full citation tags no case with a full citation', () =>
    fires(
      'target-wrong-case',
      excerpt(
        'See <targetCase>[[Escobedo]]</targetCase> v. Illinois, 378 U. S. 478 (1964). In <targetCase>Malloy</targetCase> we held.',
      ),
    ));
  it('no target is known where no citation is tagged', () =>
    silent(
      'target-wrong-case',
      '**Lead Opinion**\nSee Malloy v. Hogan, 378 U. S. 1, 8 (1964); Escobedo v. Illinois, 378 U. S. 478 (1964). In <targetCase>Malloy</targetCase> we held, and in <targetCase>Escobedo</targetCase> again.\n',
    ));
  it('an unclosed tag of the page claims no reference', () =>
    fires('target-missing-tag', excerpt('<p>[[Malloy]] says so.')));
  it('a citation within the parenthesis of another', () => {
    fires('target-missing-tag', wrong('As [[378 U. S., at 7]], says.'));
    silent(
      'target-missing-tag',
      excerpt('See Griffin v. California, 380 U. S. 609, 613 (1965) (quoting Malloy v. Hogan, 378 U. S. 1, 8).'),
    );
  });
  it('words glued to the reference', () => {
    silent('target-missing-tag', wrong('As 378 U. S., at 7of that volume says.'));
    silent('target-missing-tag', wrong('In Malloy\u0097that is, there.'));
  });
  it('a statute in a tag is no wrong case', () => {
    fires('target-wrong-case', wrong('See <targetCase>[[378 U. S., at 483]]</targetCase>.'));
    silent('target-wrong-case', wrong('See <targetCase>18 U. S. C. § 2</targetCase>.'));
  });
  it('the target is the parallel citation of what is tagged', () => {
    const text =
      '**Lead Opinion**\nSee Malloy v. Hogan, <targetCase>378 U. S. 1</targetCase>, 84 S. Ct. 1489 (1964), which settles it.\n';
    silent('target-wrong-case', text, {
      identity: { target: 'us/384/436', cite: '384 U.S. 436', tagged: 'sct/84/1489', source: 'manifest' },
    });
  });
});

describe('rules: guards of what tags hold', () => {
  it('tag-empty and tag-edge-space: tabs and hard blanks are blanks', () => {
    for (const blank of ['\t', '\u00a0']) {
      fires('tag-empty', excerpt(`In [[<targetCase>${blank}</targetCase>]] we held.`));
      fires('tag-edge-space', excerpt(`In <targetCase>[[${blank}]]Malloy</targetCase> we held.`));
    }
  });
  it('tag-spans-break: a name or a cite that nobody else reads, in lines broken by hand', () => {
    const broken = (words: string): string => `**Lead Opinion**\nWe held it in ${words} long ago.\n`;
    fires('tag-spans-break', broken('[[<targetCase>]]the\nprivilege</targetCase>'));
    silent('tag-spans-break', broken('<targetCase>Smith\nv. Jones</targetCase>'));
    silent('tag-spans-break', broken('<targetCase>12 Xyz. Rep.\n34</targetCase>'));
  });
  it('a tag without its bracket is told as such alone', () => {
    silent('tag-edge-space', excerpt('In <targetCase>Malloy </targetCase we held.'));
    silent('tag-partial-word', excerpt('In<targetCaseMalloy</targetCase> we held.'));
  });
});

describe('rules: guards of markers and lists', () => {
  const burger = `${marker('BURGER')}\nCONCUR BY: BURGER\n${BURGER}\n${BODY}\n`;
  it('concur-by-mismatch: a marker, or a heading, that names nobody', () => {
    silent('concur-by-mismatch', `${HEAD}${burger}<concur text="TRUE">\n${BODY}\n`);
    silent('concur-by-mismatch', `${HEAD}${burger}THE CHIEF JUSTICE, concurring in the judgment.\n${BODY}\n`);
    fires(
      'concur-by-mismatch',
      `${HEAD}${burger.replace(': BURGER', ': [[BURGER]]')}${marker('DOUGLAS')}\nMR. JUSTICE DOUGLAS, concurring.\n${BODY}\n`,
    );
  });
  it('concur-by-mismatch: who has two markers is written once', () =>
    mends(
      'concur-by-mismatch',
      `${HEAD}${burger}${marker('BURGER')}\n${BODY}\n${marker('DOUGLAS')}\nMR. JUSTICE DOUGLAS, concurring.\n${BODY}\n`,
      `${HEAD}${burger.replace(': BURGER', ': BURGER; DOUGLAS')}${marker('BURGER')}\n${BODY}\n${marker('DOUGLAS')}\nMR. JUSTICE DOUGLAS, concurring.\n${BODY}\n`,
    ));
  it('concur-by-order: the list may follow markers that their headings contradict', () => {
    const two = (list: string): string =>
      `${HEAD}${marker('DOUGLAS')}\nCONCUR BY: ${list}\n${BURGER}\n${BODY}\n${marker('BURGER')}\nMR. JUSTICE DOUGLAS, concurring.\n${BODY}\n`;
    silent('concur-by-order', two('DOUGLAS; BURGER'));
    silent('concur-by-order', two('BURGER; DOUGLAS'));
  });
  it('notext-has-body: a vote and a long paragraph, or three short ones, below no heading', () => {
    const below = (words: string, value = 'NOTEXT'): string =>
      `${HEAD}<concur author="BLACKMUN" text="${value}">\nMR. JUSTICE BLACKMUN concurs in the result.\n${words}\n${marker('BURGER')}\n${BURGER}\n${BODY}\n`;
    fires('notext-has-body', below(`${BODY} ${BODY} ${BODY}`, '[[NOTEXT]]'));
    fires('notext-has-body', below('He says so.\nHe says it again.\nHe says it thrice.', '[[NOTEXT]]'));
    silent('notext-has-body', below('He says so.'));
  });
  it('attr-bad-value: what stands below decides, whatever the value says', () => {
    const text = (value: string, body: string): string => `${HEAD}<concur author="BURGER" text="${value}">\n${body}\n`;
    for (const value of ['FALSE', 'NO', 'NONE', 'YES'])
      mends('attr-bad-value', text(value, `${BURGER}\n${BODY}`), text('TRUE', `${BURGER}\n${BODY}`));
    for (const value of ['YES', 'NO'])
      mends(
        'attr-bad-value',
        text(
          value,
          `MR. CHIEF JUSTICE BURGER concurs in the result.\n${marker('DOUGLAS')}\nMR. JUSTICE DOUGLAS, concurring.\n${BODY}`,
        ),
        text(
          'NOTEXT',
          `MR. CHIEF JUSTICE BURGER concurs in the result.\n${marker('DOUGLAS')}\nMR. JUSTICE DOUGLAS, concurring.\n${BODY}`,
        ),
      );
  });
  it('author-format: suffixes, forenames and names of two words', () => {
    const text = (author: string, heading: string): string =>
      `${HEAD}${marker(author)}\nMR. JUSTICE ${heading}, concurring.\n${BODY}\n`;
    mends('author-format', text('white_b', 'WHITE'), text('WHITE_B', 'WHITE'));
    mends('author-format', text('Byron White', 'WHITE'), text('WHITE_B', 'WHITE'));
    mends('author-format', text('Van Devanter', 'VAN DEVANTER'), text('VAN DEVANTER', 'VAN DEVANTER'));
    silent('author-format', text('VAN DEVANTER', 'VAN DEVANTER'));
  });
});

describe('rules: guards of notes, pages, parts and quotations', () => {
  it('footnote-ref-no-body: a lone 1 that is a mark for certain, or ends its paragraph', () => {
    fires('footnote-ref-no-body', opinion('It was an act <sup>[[1]]</sup> fixing rates.'));
    fires('footnote-ref-no-body', opinion('It reads as is printed below: [[1]]\nIt was so held.'));
    silent('footnote-ref-no-body', opinion('It was an act of the State, 1 fixing rates.'));
  });
  it('footnote-ref-no-body: treatises, exhibits and counts', () => {
    silent(
      'footnote-ref-no-body',
      opinion('So it is. 1 Kent, Commentaries says so. And so too. 2 Kent, Commentaries says more.'),
    );
    silent(
      'footnote-ref-no-body',
      opinion('He was tried in May, 1 year after the crime, 2 years after the act, 3 years after it all.'),
    );
  });
  it('footnote-ref-duplicate: numbers that come again and again', () => {
    const anew = 'It was held. [1] And so it is. [2] ';
    const last = 'We go on. [5] So here. [5] So there. [7] We end.';
    assert.equal(findingsOf(opinion(anew + last)).filter(found => found.id === 'footnote-ref-duplicate').length, 1);
    silent('footnote-ref-duplicate', opinion(anew + anew + anew + last));
  });
  it('footnote-ref-order: notes that begin anew with a first one, and a star among them', () => {
    assert.equal(
      findingsOf(opinion('So it was. [3] And so. [5] And so. [4] We end.')).filter(
        found => found.id === 'footnote-ref-order',
      ).length,
      1,
    );
    silent('footnote-ref-order', opinion('So it was. [2] And so. [3] And so. [1] We end.'));
    silent('footnote-ref-order', opinion('So it was. [1] And so. [2] And so. [*] We go on. [3] We end.'));
  });
  it('footnote-ref-no-body: books and exhibits nobody read', () => {
    silent(
      'footnote-ref-no-body',
      opinion('So it is held. 1 Chitty’s Or. Law, 251, says so. And so too. 2 Chitty’s Or. Law, 252, says more.'),
    );
    silent(
      'footnote-ref-no-body',
      opinion('So it is. 1 Harrow, Practice says so. And so too. 2 Harrow, Practice says more.'),
    );
    silent('footnote-ref-no-body', opinion('It was in Exh. 1 at the trial, and in Exh. 2 at the trial.'));
  });
  it('star-page-gap: between the head matter and the opinion arguments of counsel are left out', () =>
    silent(
      'star-page-gap',
      'UNITED STATES\nv.\nHALE\n422 U.S. 171 (1975)\n*171 CERTIORARI TO THE UNITED STATES COURT OF APPEALS.\nMr. Doe argued the cause for the petitioner.\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nIt was *175 so held. And so *176 it is.\n',
    ));
  it('star-page-order: the page of a book among them', () =>
    silent(
      'star-page-order',
      opinion('The question *461 is old. See Jarm. on Wills (5th ed.) *498. So *462 it was, and *463 is.'),
    ));
  it('star-page-gap: a mark within a word is the file’s own', () =>
    fires('star-page-gap', opinion('The question *461 is old, and it was an at [[*463]] tempt to do it. So it is.')));
  it('star-page-gap: one digit misread, and a leap that is none', () => {
    fires('star-page-gap', opinion('The *463 question *464 is old, and it [[*865]] was so.'));
    silent('star-page-gap', opinion('The *463 question *464 is old, and it *777 was so.'));
  });
  it('star-page-duplicate: a mark taken out of a word joins it', () =>
    mends(
      'star-page-duplicate',
      opinion('So *463 it was a regu *463 lation of it.'),
      opinion('So *463 it was a regulation of it.'),
    ));
  it('part-numeral-order: a numeral that the scan spoilt is there', () => {
    const parts = (second: string, third: string): string =>
      `OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nI\nFirst.\n${second}\nSecond.\n${third}\nThird.\nAffirmed.\n`;
    silent('part-numeral-order', parts('l-H HH', 'III'));
    fires('part-numeral-order', parts('It was so.', '[[III]]'));
  });
  it('part-numeral-order: letters and figures are named as they are written', () => {
    const parts = (...heads: string[]): string =>
      `OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nI\nFirst.\n${heads.map(head => `${head}\nSo it is.`).join('\n')}\nII\nLast.\nAffirmed.\n`;
    assert.match(fires('part-numeral-order', parts('A', 'B', '[[D]]'))[0]!.message, /C is missing/);
    assert.match(fires('part-numeral-order', parts('A', '1', '2', '[[4]]', 'B'))[0]!.message, /3 is missing/);
  });
  it('quote-unbalanced: only a quotation that heads its paragraph goes on to a mark far below', () => {
    fires('quote-unbalanced', opinion('He said [[“]]this is not closed.\nIt goes on without.\nAnd it ends here.”'), {
      only: ['quote-unbalanced'],
    });
    silent('quote-unbalanced', opinion('It reads:\n“(a) the first;\n(b) the second;\n(c) the third.”'), {
      only: ['quote-unbalanced'],
    });
    silent('quote-unbalanced', opinion('It reads:\n"(a) the first;\n(b) the second;\n(c) the third."'), {
      only: ['quote-unbalanced'],
    });
  });
  it('lost-bracket-text: two signs of a wrong code page are no blanks', () =>
    silent('lost-bracket-text', opinion('He said "two cafÃ©s there" to us.')));
  it('invisible-character: blanks of every width in a citation', () => {
    for (const blank of ['\u2009', '\u200a', '\u202f', '\u00a0'])
      fires('invisible-character', opinion(`See Malloy v. Hogan, 378[[${blank}]]U. S. 1 (1964).`));
  });
});

describe('rules: guards of citations', () => {
  it('short-ambiguous: the right volume of a case whose citation gives another', () => {
    const sykes = 'See Wainwright v. Sykes, 433 U. S. 72 (1977); United States v. Chadwick, 433 U. S. 1 (1977). ';
    fires('short-ambiguous', opinion(`${sykes}It was so held there, 433 U. S., at [[47]].`));
    silent(
      'short-ambiguous',
      opinion(
        `${sykes}See Continental T. V., Inc. v. GTE Sylvania Inc., 438 U. S. 36 (1977). It was so held there, 433 U. S., at 47.`,
      ),
    );
  });
  it('cite-year-mismatch: a list that has the cited year is in doubt itself', () => {
    fires('cite-year-mismatch', opinion('See Grunewald v. United States, 353 U. S. 391 ([[1975]]).'));
    silent('cite-year-mismatch', opinion('See Grunewald v. United States, 353 U. S. 391 (1975).'), {
      ownList: 'cite,name,year,last page\n353 U.S. 391,Grunewald v. United States,1975,426\n',
    });
  });
  it('supra-unresolved: the words of a text, and a reporter, are no case', () => {
    fires('supra-unresolved', opinion('So it was in [[Jefferson, supra]].'));
    silent('supra-unresolved', opinion('So it was in Jefferson’s Preamble, supra.'));
  });
  it('supra-unresolved: a reporter or an agency in letters is no case', () =>
    silent('supra-unresolved', opinion('So it was in I. C. C., supra.')));
  it('cite-missing-year: a history that is still open', () => {
    const dated =
      'See Malloy v. Hogan, 378 U. S. 1 (1964); Miranda v. Arizona, 384 U. S. 436 (1966); Grunewald v. United States, 353 U. S. 391 (1957); Shepard v. United States, 290 U. S. 96 (1933); Raffel v. United States, 271 U. S. 494 (1926). ';
    fires('cite-missing-year', opinion(`${dated}So in Lamb v. Brown, [[456 F. 2d 18]] (CA9), it was held.`));
    silent(
      'cite-missing-year',
      opinion(`${dated}So in Lamb v. Brown, 456 F. 2d 18 (CA9), cert. pending, it was held.`),
    );
  });
  it('name-ambiguous: the sense stays with a case cited just before, and goes to no other far away', () => {
    const far = 'So it was held in that court, and the State has said so ever since that time. '.repeat(60);
    const both = `See Johnson v. Zerbst, 304 U. S. 458 (1938). ${far}So Johnson v. United States, 318 U. S. 189 (1943). `;
    silent('name-ambiguous', opinion(`${both}In Johnson it was held so.`));
    fires('name-ambiguous', opinion(`${both}${far}In [[Johnson]] it was held so.`));
  });
  it('cite-from-future: a year yet to come is no case’s', () =>
    silent('cite-from-future', opinion('See Doe v. Roe, 12 F. 3d 34 (2999).'), OF_1975));
  it('cite-not-found: orders begin on the page', () =>
    silent('cite-not-found', opinion('See Doe v. Roe, 419 U. S. 801 (1974).')));
  it('pin-after-end: pages of orders, and sections, are none of the case', () => {
    fires('pin-after-end', opinion('See Shepard v. United States, 290 U. S. 96, [[700]] (1933).'));
    silent('pin-after-end', opinion('See Shepard v. United States, 290 U. S. 96, 900 (1933).'));
  });
  it('name-ambiguous: numbered namesakes, and one name in two reporters', () => {
    const two = 'See Johnson v. Zerbst, 304 U. S. 458 (1938); Johnson v. United States, 318 U. S. 189 (1943). ';
    fires('name-ambiguous', opinion(`${two}Under [[Johnson]] it is so.`));
    silent('name-ambiguous', opinion(`${two}In Johnson *464 v, Zerbst, supra, it is so.`));
    const brown =
      'It was so held in Brown v. Board of Education, 347 U. S. 483, 487 (Brown I). And again in Brown v. Board of Education, 349 U. S. 294 (1955) (Brown II). ';
    silent('name-ambiguous', opinion(`${brown}The principles of Brown I are plain.`));
    silent(
      'name-ambiguous',
      opinion(
        'See Johnson v. Zerbst, 304 U. S. 458 (1938); Johnson v. Smith, 92 F. 2d 748 (CA5 1937). Under Johnson it is so.',
      ),
    );
  });
  it('name-ambiguous: a case and its history', () =>
    silent(
      'name-ambiguous',
      opinion(
        'See Johnson v. Zerbst, 304 U. S. 458 (1938), aff’d, 318 U. S. 189 (1943); Johnson v. United States, 318 U. S. 189 (1943). Under Johnson it is so.',
      ),
    ));
  it('id-pin-out-of-range: a citation within the parenthesis of the one before is not what id. follows', () => {
    const [found] = fires(
      'id-pin-out-of-range',
      opinion(
        'In Miranda v. Arizona, 384 U. S. 436 (1966), it was held. So in Grunewald v. United States, 353 U. S. 391 (1957) (quoting Raffel v. United States, 271 U. S. 494 (1926)). And it is so. Id., at [[450]].',
      ),
    );
    assert.match(found!.message, /cannot be Grunewald/);
  });
  it('id-after-string: a name in the sentence between is no member of it', () =>
    silent(
      'id-after-string',
      opinion('See Miranda v. Arizona, 384 U. S. 436 (1966). It was said of Escobedo that it stands. Id., at 440.'),
    ));
  it('cross-ref-unresolved: the case before the page', () => {
    const paged = (words: string): string =>
      `**Lead Opinion**\nThe question is *461 an old one. It was put *462 before and it *463 will be put again. ${words} So much *464 for that.\n`;
    fires('cross-ref-unresolved', paged('It was so held. See [[p. 470, supra]].'));
    silent('cross-ref-unresolved', paged('So it was in Austin (supra, p. 470).'));
    silent('cross-ref-unresolved', paged('So it was in that case (supra, p. 470).'));
  });
});
