import * as assert from 'node:assert/strict';
import { EMPTY_CASE_LIST } from '../../../server/src/authority/case-list';
import { quotationSource } from '../../../server/src/corpus/quotation/source';
import type { CaseIdentity } from '../../../server/src/opinion/identity';
import { analyse } from '../../../server/src/reference/analyse';
import { findingsOf, fires, mends, silent } from './checking';

/** An opinion of the fourth family around a paragraph. */
const opinion = (words: string): string =>
  `OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nWe granted certiorari. ${words}\nAffirmed.\n`;

const HALE: CaseIdentity = {
  target: 'us/422/171',
  cite: '422 U.S. 171',
  name: 'United States v. Hale',
  year: 1975,
  source: 'manifest',
};

describe('rules: scanning errors in citations', () => {
  it('cite-ocr-reporter', () => {
    const [found] = fires(
      'cite-ocr-reporter',
      opinion('See Hoffman v. United States, 341 [[U. S..]] 479, 486 (1951).'),
    );
    assert.equal(found!.severity, 'information');
    assert.equal(found!.message, 'Scanning error in the reporter: `U. S..` should be `U. S.`.');
    mends(
      'cite-ocr-reporter',
      opinion('See Hoffman v. United States, 341 U. S.. 479 (1951).'),
      opinion('See Hoffman v. United States, 341 U. S. 479 (1951).'),
    );
    fires('cite-ocr-reporter', opinion('See Hoffman v. United States, 341 [[U, S.]] 479, 486 (1951).'));
  });
  it('cite-ocr-reporter: a stop that ends the sentence stands behind the page', () => {
    silent('cite-ocr-reporter', opinion('It was so held in Malloy v. Hogan, 378 U. S. 1. The rest follows.'));
    silent('cite-ocr-reporter', opinion('See Malloy v. Hogan, 378 U.S. 1, and 378 U. S., at 7.'));
  });

  it('cite-ocr-name', () => {
    const [found] = fires('cite-ocr-name', opinion('See Bram v. [[United, States]], 168 U. S. 532, 562 (1897).'));
    assert.equal(found!.message, 'Stray comma in the case name: `United, States` should be `United States`.');
    mends(
      'cite-ocr-name',
      opinion('See Bram v. United, States, 168 U. S. 532 (1897).'),
      opinion('See Bram v. United States, 168 U. S. 532 (1897).'),
    );
  });
  it('cite-ocr-name: firms have commas', () =>
    silent('cite-ocr-name', opinion('See Smith, Jones & Co. v. United States, 168 U. S. 532 (1897).')));

  it('cite-ocr-digits', () => {
    const [found] = fires('cite-ocr-digits', opinion('See Hoffman, [[3O9]] U.S. 227 (1940), and [[38l]] U. S. 479.'));
    assert.equal(found!.message, 'Letter in a number: `3O9` should be `309`.');
    mends(
      'cite-ocr-digits',
      opinion('See Chambers v. Florida, 3O9 U.S. 227 (1940).'),
      opinion('See Chambers v. Florida, 309 U.S. 227 (1940).'),
    );
  });
  it('cite-ocr-digits: only beside a reporter', () =>
    silent('cite-ocr-digits', opinion('In 1OO cases the Bill of 17I0 said so. I U. S. citizen.')));
});

describe('rules: names against the case list', () => {
  it('cite-name-variant', () => {
    const [found] = fires('cite-name-variant', opinion('See Counselman v. [[Hitchock]], 142 U. S. 547, 562 (1892).'));
    assert.equal(found!.severity, 'hint');
    assert.equal(
      found!.message,
      '`Counselman v. Hitchock` looks like `Counselman v. Hitchcock`, 142 U.S. 547. The printed report may have this spelling.',
    );
    assert.ok(
      found!.fixes.every(fix => !fix.preferred && !fix.safe),
      'the text is the Court’s',
    );
  });

  it('cite-name-mismatch', () => {
    const [found] = fires('cite-name-mismatch', opinion('See [[Smith v. Jones]], 142 U. S. 547 (1892).'));
    assert.equal(found!.severity, 'warning');
    assert.match(
      found!.message,
      /^142 U\.S\. 547 is Counselman v\. Hitchcock in the case list, not Smith v\. Jones\. /,
    );
    assert.doesNotMatch(found!.message, /hallucinat|fake|invalid/i);
  });
  it('cite-name-mismatch: everything the principle of comparison allows', () => {
    for (const cite of [
      'Tehan v. Shott, 382 U. S. 406 (1966)',
      'Albertson v. SACB, 382 U. S. 70 (1965)',
      'Murphy v. Waterfront Comm’n, 378 U. S. 52 (1964)',
      'Grunewald v. United States, 353 U. S. 391 (1957)',
      'United States v. Grunewald, 353 U. S. 391 (1957)',
      'MALLOY v. HOGAN, 378 U. S. 1 (1964)',
      'Malloy vs. Hogan, 378 U. S. 1 (1964)',
      'American Insurance Co. v. Canter, 1 Pet. 511 (1828)',
      'United States v. Baltimore & Ohio R. Co., 17 Wall. 322 (1873)',
      'Beers v. Arkansas, 20 How. 527 (1858)',
    ]) {
      silent('cite-name-mismatch', opinion(`See ${cite}.`));
      silent('cite-name-variant', opinion(`See ${cite}.`));
    }
  });
  it('cite-name-mismatch: two cases on one page', () => {
    silent('cite-name-mismatch', opinion('See Dartmouth College v. Woodward, 4 Wheat. 518 (1819).'));
    silent('cite-name-mismatch', opinion('See Cummings v. Missouri and Ex parte Garland, 4 Wall. 277, 333 (1867).'));
  });
});

describe('rules: addresses', () => {
  it('cite-name-mismatch: words of the sentence before a name, firms of one sort, and offices hide no other case', () => {
    fires(
      'cite-name-mismatch',
      opinion('It is secular educational work: [[Lucas v. North Texas Co.]], 281 U. S. 370 (1930).'),
    );
    fires('cite-name-mismatch', opinion('See [[Johnson v. Northern Securities Co.]], 196 U.S. 1 (1904).'));
    fires('cite-name-mismatch', opinion('See [[Cicenia v. United States]], 357 U. S. 504 (1958).'));
    fires('cite-name-mismatch', opinion('See [[Zorach v. Atlantic Coast Line R. Co.]], 343 U. S. 306 (1952).'));
    // The pin lies in Chapman; the first page is another case's.
    fires('cite-name-mismatch', opinion('See [[Chapman v. California]], 386 U. S. 14, 22 (1967).'));
    fires('cite-name-mismatch', opinion('So it was held. [[Railway Co. v. Slack]], 100 U.S. 671.'));
    silent(
      'cite-name-mismatch',
      opinion('Not cognizable by the Board under NLRB v. Insurance Agents, 361 U. S. 477 (1960).'),
    );
  });

  it('cite-not-found', () => {
    const [found] = fires('cite-not-found', opinion('See Grunewald v. United States, 353 U.S. [[392]] (1957).'));
    assert.equal(found!.severity, 'information');
    assert.match(
      found!.message,
      /^No case in the case list begins at 353 U\.S\. 392\. .*Grunewald v\. United States, 353 U\.S\. 391\.$/,
    );
    fires('cite-not-found', opinion('We relied on 353 U.S. [[392]] (1957).'));
  });
  it('cite-not-found: orders, volumes outside the list, and pages cited the old way', () => {
    silent(
      'cite-not-found',
      opinion('We granted certiorari, 419 U.S. 1045, and heard argument. See Smith v. Jones, 419 U.S. 1045 (1974).'),
    );
    silent('cite-not-found', opinion('See Doe v. Roe, 601 U.S. 3 (2024).'));
    silent('cite-not-found', opinion('See Texas v. White, 7 Wall. 725; 19 How. 542.'));
    silent(
      'cite-not-found',
      opinion('The case of Willson v. Black Bird Creek Marsh Co., in 1829, 2 Peters, 250, agrees.'),
    );
    // Dallas reported courts that the list leaves out: the trial of Fries before the circuit court.
    silent('cite-not-found', opinion('So it was held in United States v. Fries, (1799) 3 Dall. 515.'));
  });
  it('cite-not-found: a later cite of a case with another first page, and a page behind the end of the case', () => {
    const fauntleroy = 'Fauntleroy v. Lum, 210 U. S. 230, settled it.';
    fires('cite-not-found', opinion(`${fauntleroy} So again Fauntleroy v. Lum, 210 U. S. [[235]].`));
    silent('cite-not-found', opinion(`${fauntleroy} Later, 210 U. S. 235, it was said.`));
    fires('cite-not-found', opinion('It follows from Searl v. School District, 124 U. S. [[1977]].'));
  });

  it('a case of the user’s list is held against cites of it, in volumes and reporters that no list has in full', () => {
    const ownList =
      'cite,name,year,last page\n571 U.S. 1,Doe v. Roe,2013,20\n233 F.2d 556,United States v. Grunewald,1956,583\n';
    const [name] = fires('cite-name-mismatch', opinion('See [[Smith v. Jones]], 571 U.S. 1 (2013).'), { ownList });
    assert.match(name!.message, /^571 U\.S\. 1 is Doe v\. Roe in list own\.csv, not Smith v\. Jones\./);
    const [year] = fires(
      'cite-year-mismatch',
      opinion('See United States v. Grunewald, 233 F.2d 556 (2d Cir. [[1965]]).'),
      { ownList },
    );
    assert.match(year!.message, /is of 1956 in list own\.csv; the citation says 1965\. Digits swapped\?$/);
    const [pin] = fires('pin-after-end', opinion('See Doe v. Roe, 571 U.S. 1, [[25]] (2013).'), { ownList });
    assert.match(pin!.message, /\(to page 20 at most, says list own\.csv\)\.$/);
    silent('cite-not-found', opinion('See Roe v. Poe, 571 U.S. 40 (2013).'), { ownList });
  });

  it('cite-volume-impossible', () => {
    const [found] = fires('cite-volume-impossible', opinion('See Smith v. Jones, [[999]] U.S. 99 (1975).'));
    assert.equal(found!.severity, 'warning');
    assert.equal(found!.message, 'There is no volume 999 of the U.S. Reports (highest known: 606).');
    silent('cite-volume-impossible', opinion('See Smith v. Jones, 606 U.S. 99 (2025).'));
  });

  it('cite-year-mismatch', () => {
    const [found] = fires('cite-year-mismatch', opinion('See Grunewald v. United States, 353 U.S. 391 ([[1975]]).'));
    assert.equal(
      found!.message,
      'Volume 353 of the U.S. Reports holds decisions of 1957; the citation says 1975. Digits swapped?',
    );
    mends(
      'cite-year-mismatch',
      opinion('See Grunewald v. United States, 353 U.S. 391 (1975).'),
      opinion('See Grunewald v. United States, 353 U.S. 391 (1957).'),
      { title: /1957/ },
    );
  });
  it('cite-year-mismatch: one year either way, later history, spread volumes', () => {
    silent('cite-year-mismatch', opinion('See Grunewald v. United States, 353 U.S. 391 (1958).'));
    silent(
      'cite-year-mismatch',
      opinion('See United States v. Grunewald, 233 F. 2d 556, rev’d, 353 U. S. 391 (1957).'),
    );
    silent('cite-year-mismatch', opinion('See Hall v. Carey, 154 U.S. 500 (1875).'));
  });

  it('cite-from-future', () => {
    const [found] = fires('cite-from-future', opinion('See Nix v. Whiteside, 475 U.S. 157 ([[1986]]).'), {
      identity: HALE,
    });
    assert.equal(found!.message, 'This opinion was decided in 1975 but cites a case of 1986.');
    silent('cite-from-future', opinion('See Nix v. Whiteside, 475 U.S. 157 (1986).'));
    silent('cite-from-future', opinion('So it is. [Editor’s note: see Nix v. Whiteside, 475 U.S. 157 (1986).]'), {
      identity: HALE,
    });
  });

  it('cite-missing-year', () => {
    const dated =
      'See Malloy v. Hogan, 378 U. S. 1 (1964); Murphy v. Waterfront Comm’n, 378 U. S. 52 (1964); Griffin v. California, 380 U. S. 609 (1965); Tehan v. Shott, 382 U. S. 406 (1966); Miranda v. Arizona, 384 U. S. 436 (1966). ';
    const [found] = fires(
      'cite-missing-year',
      opinion(`${dated}Our decision in Escobedo v. Illinois, [[378 U. S. 478]], decided a week later, says so.`),
    );
    assert.equal(found!.message, 'First citation of Escobedo v. Illinois has no year.');
    mends(
      'cite-missing-year',
      opinion(`${dated}In Escobedo v. Illinois, 378 U. S. 478, 483, we said so.`),
      opinion(`${dated}In Escobedo v. Illinois, 378 U. S. 478, 483 (1964), we said so.`),
      { title: /1964/ },
    );
    silent('cite-missing-year', opinion(`${dated}In 1964, in Escobedo v. Illinois, 378 U. S. 478, we said so.`));
  });
  it('cite-missing-year: off in old opinions and where years are left out throughout', () => {
    silent(
      'cite-missing-year',
      opinion('See Counselman v. Hitchcock, 142 U. S. 547, and Bram v. United States, 168 U. S. 532 (1897).'),
    );
    silent(
      'cite-missing-year',
      opinion(
        'See Malloy v. Hogan, 378 U. S. 1; Murphy v. Waterfront Comm’n, 378 U. S. 52; Griffin v. California, 380 U. S. 609 (1965).',
      ),
    );
  });

  it('parallel-mismatch', () => {
    const [found] = fires(
      'parallel-mismatch',
      opinion('See Miranda v. Arizona, 384 U.S. 436, [[120 S. Ct. 1602]] (1966).'),
    );
    assert.match(found!.message, /belong to different cases/);
    silent(
      'parallel-mismatch',
      opinion('See Miranda v. Arizona, 384 U.S. 436, 86 S. Ct. 1602, 16 L. Ed. 2d 694 (1966).'),
    );
  });
});

describe('rules: pins', () => {
  it('pin-before-start', () => {
    const [found] = fires('pin-before-start', opinion('See Grunewald v. United States, 353 U.S. 391, [[390]] (1957).'));
    assert.equal(found!.message, 'Page 390 is before the first page (391) of Grunewald v. United States.');
  });
  it('pin-after-end', () => {
    const [found] = fires('pin-after-end', opinion('See Escobedo v. Illinois, 378 U. S. 478, [[520]] (1964).'));
    assert.equal(found!.message, 'Page 520 is past the end of Escobedo v. Illinois (next case begins at 500).');
    silent('pin-after-end', opinion('See Escobedo v. Illinois, 378 U. S. 478, 499 (1964).'));
  });
  it('pin-after-end: a last page may equal the next first page', () =>
    silent('pin-after-end', opinion('See Arndstein v. McCarthy, 254 U. S. 71, 72-73 (1920).')));
  it('pin-range-reversed', () => {
    const [found] = fires(
      'pin-range-reversed',
      opinion('See Johnson v. United States, 318 U.S. 189, [[199-196]] (1943).'),
    );
    assert.equal(found!.message, 'Page range runs backwards: 199-196.');
    mends(
      'pin-range-reversed',
      opinion('See Johnson v. United States, 318 U.S. 189, 199-196 (1943).'),
      opinion('See Johnson v. United States, 318 U.S. 189, 196-199 (1943).'),
      { title: /Swap/ },
    );
    silent('pin-range-reversed', opinion('See McNabb v. United States, 318 U.S. 332, 343-44 (1943).'));
    silent('pin-range-reversed', opinion('See Developments in the Law, 79 Harv. L. Rev. 935, 1041-44 (1966).'));
  });
  it('pin-range-long', () => {
    fires('pin-range-long', opinion('See Miranda v. Arizona, 384 U.S. 436, [[440-530]] (1966).'));
    silent('pin-range-long', opinion('See Miranda v. Arizona, 384 U.S. 436, 440-479 (1966).'));
  });
});

describe('rules: short forms', () => {
  const three =
    'See Malloy v. Hogan, 378 U. S. 1 (1964); Murphy v. Waterfront Comm’n, 378 U. S. 52 (1964); Escobedo v. Illinois, 378 U. S. 478 (1964). ';

  it('short-unresolved', () => {
    const [found] = fires('short-unresolved', opinion('It was so held, [[353 U.S., at 423]].'));
    assert.equal(found!.message, 'No earlier full citation in 353 U.S. matches this short form.');
    assert.equal(found!.severity, 'information');
  });
  it('short-unresolved: in an excerpt the full citation may be outside', () => {
    const [found] = fires(
      'short-unresolved',
      '**Lead Opinion**\nSo <targetCase>Malloy</targetCase> held. It was so held, [[353 U.S., at 423]].\n',
    );
    assert.equal(found!.severity, 'hint');
  });
  it('short-ambiguous', () => {
    const [found] = fires('short-ambiguous', opinion(`${three}It was so held, 378 U. S., at [[600]].`));
    assert.equal(
      found!.message,
      'Three cases cited here are in volume 378 U.S. (first pages 1, 52, 478); page 600 fits none of them.',
    );
    silent('short-ambiguous', opinion(`${three}It was so held, 378 U. S., at 7-8, and 378 U. S., at 483, 485, 491.`));
  });
  it('short-conflict', () => {
    const [found] = fires('short-conflict', opinion(`${three}So in Malloy, [[378 U. S., at 490]].`));
    assert.equal(
      found!.message,
      'The name says Malloy v. Hogan (378 U.S. 1) but page 490 belongs to Escobedo v. Illinois (378 U.S. 478).',
    );
    silent('short-conflict', opinion(`${three}So in Malloy, 378 U. S., at 9.`));
  });
  it('short-conflict: the name and the volume disagree', () =>
    assert.equal(
      findingsOf(
        opinion(
          'See McNabb v. United States, 318 U. S. 332 (1943); Mallory v. United States, 354 U. S. 449 (1957). So in McNabb, 354 U. S., at 455.',
        ),
      ).filter(found => found.id === 'short-conflict').length,
      1,
    ));
  it('supra-unresolved', () => {
    const [found] = fires('supra-unresolved', opinion('It was so held in [[Grunewald, supra]], and rightly.'));
    assert.equal(found!.message, '`Grunewald, supra` has no earlier full citation of Grunewald in this file.');
    silent('supra-unresolved', opinion('See p. 454, supra, and Part II, supra.'));
  });
  it('name-ambiguous', () => {
    fires(
      'name-ambiguous',
      opinion(
        'See Johnson v. Zerbst, 304 U.S. 458 (1938); Johnson v. United States, 318 U.S. 189 (1943). Under [[Johnson]] the rule is plain. Under Johnson it is old.',
      ),
    );
    silent(
      'name-ambiguous',
      opinion(
        'See Malloy v. Hogan, 378 U. S. 1 (1964); Mallory v. United States, 354 U. S. 449 (1957). Under Malloy the rule is plain.',
      ),
    );
  });
  it('id-no-antecedent', () => {
    const [found] = fires(
      'id-no-antecedent',
      'OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nWe affirm. [[Id.]], at 5. It is so.\n',
    );
    assert.equal(found!.message, '`Id.` has nothing to refer to.');
  });
  it('id-after-string', () => {
    fires(
      'id-after-string',
      opinion(
        'See Miranda v. Arizona, 384 U. S. 436 (1966); Doe v. Roe, 12 F. 3d 34 (1990). So it was held. [[Id.]], at 440 it is.',
      ),
    );
    silent('id-after-string', opinion('See Malloy v. Hogan, 378 U. S. 1, 7 (1964); id., at 9.'));
  });
  it('id-pin-out-of-range', () => {
    const [found] = fires(
      'id-pin-out-of-range',
      opinion(
        'See Grunewald v. United States, 353 U. S. 391 (1957). We said more in Miranda v. Arizona, 384 U. S. 436 (1966). And it is so. Id., at [[423]].',
      ),
    );
    assert.equal(
      found!.message,
      '`Id., at 423` cannot be Miranda v. Arizona (384 U.S. 436); did you mean Grunewald v. United States (353 U.S. 391)?',
    );
  });
});

describe('rules: places in the same opinion', () => {
  const paged = (words: string): string =>
    `**Lead Opinion**\nMr. Chief Justice Warren delivered the opinion of the Court.\nThe question is *461 an old one. It was put *462 before and it *463 will be put again, on page after page *464 of this opinion. ${words} So much *465 for that.\n`;

  it('cross-ref-unresolved', () => {
    const [found] = fires('cross-ref-unresolved', paged('See [[p. 454, supra]].'));
    assert.equal(
      found!.message,
      'Page 454 of this opinion is not in the file (pages present: 461, 462, 463, 464, 465).',
    );
    silent('cross-ref-unresolved', paged('See p. 462, supra.'));
  });
  it('cross-ref-unresolved: files that lost their page marks', () =>
    silent('cross-ref-unresolved', opinion('See p. 454, supra, and ante, at 178.')));
  it('cross-ref-unresolved: a page of another work', () =>
    silent('cross-ref-unresolved', paged('See Austin, supra, at 604.')));
  it('cross-ref-direction', () => {
    const [found] = fires('cross-ref-direction', paged('See [[infra]], at 462.'));
    assert.equal(found!.message, '`infra` points back: page 462 is before the present page 464.');
    mends('cross-ref-direction', paged('See infra, at 462.'), paged('See supra, at 462.'));
    silent('cross-ref-direction', paged('See infra, at 465. See supra, at 462.'));
  });
});

describe('rules: what excerpts cut', () => {
  const excerpts = (...blocks: string[]): string => blocks.map(block => `**Lead Opinion**\n${block}\n`).join('');
  it('cite-truncated', () => {
    fires(
      'cite-truncated',
      excerpts(
        '[[313, 320 (1964)]] and authorities cited. In <targetCase>Malloy</targetCase> it was held.',
        '[[761, Westover v. United States]], stating: it is so.',
      ),
    );
    silent(
      'cite-truncated',
      excerpts('The sum of 313, 320 (1964) is nothing. In <targetCase>Malloy</targetCase> it was held.'),
    );
  });
  it('signal-dangling', () => {
    const [found] = fires(
      'signal-dangling',
      excerpts('In <targetCase>Malloy</targetCase> it was held. [[See also]]', 'It is so. [[Cf.]]'),
    );
    assert.equal(found!.message, 'The signal `See also` has no citation after it; the text is cut here.');
    silent('signal-dangling', excerpts('In <targetCase>Malloy</targetCase> we all see', 'It is as we shall see.'));
  });
  it('cite-split-by-page-mark', () => {
    const [found] = fires(
      'cite-split-by-page-mark',
      opinion('See Commonwealth v. Smith, 135 [[*355]] Mass. 147 (1883), and so *356 on.'),
    );
    assert.equal(found!.message, 'A page mark splits this citation: `135 *355 Mass. 147` is 135 Mass. 147.');
    mends(
      'cite-split-by-page-mark',
      opinion('See Commonwealth v. Smith, 135 *355 Mass. 147 (1883), and so *356 on.'),
      opinion('See Commonwealth v. Smith, *355 135 Mass. 147 (1883), and so *356 on.'),
      { title: /Move/ },
    );
  });
});

describe('rules that are off by default', () => {
  it('reporter-unknown', () => {
    const text = opinion('See Smith v. Jones, 12 [[Xyz.]] 34 (1990).');
    silent('reporter-unknown', text.replace(/\[\[|\]\]/g, ''));
    fires('reporter-unknown', text, { only: ['reporter-unknown'] });
    silent('reporter-unknown', opinion('See Smith v. Jones, 12 F. 2d 34 (1990).'), { only: ['reporter-unknown'] });
  });
  it('quote-not-found', () => {
    const source =
      'When the risk of confusion is so great as to upset the balance of advantage, the evidence goes out. So it was said.';
    const read = quotationSource(analyse(source, { caseList: EMPTY_CASE_LIST }, { family: 'plain' }));
    const passages = {
      sourceOf: (target: string) =>
        target === 'us/290/96' ? { source: read, name: 'Shepard v. United States', pages: '96-107' } : undefined,
    };
    const options = { only: ['quote-not-found'], passages };
    const quote = (words: string): string =>
      opinion(`We said: [["${words}"]] Shepard v. United States, 290 U.S. 96, 104 (1933).`);
    const [found] = fires(
      'quote-not-found',
      quote('The evidence must always be admitted whatever the confusion it may bring about.'),
      options,
    );
    assert.match(
      found!.message,
      /^These quoted words are not in the file that holds Shepard v\. United States, pages 96-107\.$/,
    );
    silent(
      'quote-not-found',
      quote(
        'When the risk of confusion is so great as . . . to upset the balance of advantage, the evidence goes out.',
      ).replace(/\[\[|\]\]/g, ''),
      options,
    );
    silent(
      'quote-not-found',
      quote('[W]hen the risk of confusion is so great as to upset [it], the evidence goes out.').replace(
        /\[\["|"\]\]/g,
        '"',
      ),
      options,
    );
  });
});
