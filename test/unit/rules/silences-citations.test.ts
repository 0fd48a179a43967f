import { type Checking, silent } from './checking';

/**
 * One text for each thing that keeps a rule of citations silent: take the guard away, and the row fails. That each rule
 * speaks stands in citations.test.ts.
 */
type Row = readonly [what: string, id: string, text: string, options?: Checking];

function table(rows: readonly Row[]): void {
  for (const [what, id, text, options] of rows) it(`${id}: ${what}`, () => silent(id, text, options));
}

const opinion = (words: string): string =>
  `OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nWe granted certiorari. ${words}\nAffirmed.\n`;

/** An opinion that cites nothing before the words. */
const bare = (words: string): string => `OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\n${words}\n`;

const decided = (target: string, year: number): Checking => ({
  identity: { target, cite: target, year, source: 'manifest' },
});

const OF_1975 = decided('us/422/171', 1975);

/** Words that cite nothing, to stand between a reference and what is far from it. */
const FAR = 'So it was held in that court, and the State has said so ever since that time. '.repeat(11);

describe('rules: what keeps the rules of addresses silent', () => {
  const dated =
    'See Malloy v. Hogan, 378 U. S. 1 (1964); Miranda v. Arizona, 384 U. S. 436 (1966); Grunewald v. United States, 353 U. S. 391 (1957); Shepard v. United States, 290 U. S. 96 (1933); Bram v. United States, 168 U. S. 532 (1897). ';
  const undated = (words: string): string => opinion(`${dated}${words}`);
  table([
    ['a volume that does not exist', 'cite-from-future', opinion('See Smith v. Jones, 999 U. S. 99 (1986).'), OF_1975],
    [
      'a year that is wrong is told as such',
      'cite-from-future',
      opinion('See United States v. Grunewald, 233 F.2d 556 (2d Cir. 1985).'),
      {
        ...OF_1975,
        ownList: 'cite,name,year,last page\n233 F.2d 556,United States v. Grunewald,1956,583\n',
      },
    ],
    [
      'the citation of the opinion itself',
      'cite-from-future',
      opinion('Reported at Nix v. Whiteside, 475 U. S. 157 (1986).'),
      decided('us/475/157', 1980),
    ],
    [
      'the year stands behind a history that names its case',
      'cite-missing-year',
      undated(
        'So in Lamb v. Brown, 456 F. 2d 18 (CA9) (in banc), appeal dism’d and cert. denied sub nom. Doe v. Roe, 409 U. S. 1 (1972), it was held.',
      ),
    ],
    [
      'the year stands behind a history after a semicolon',
      'cite-missing-year',
      undated('So in Lamb v. Brown, 456 F. 2d 18; cert. denied, 409 U. S. 1 (1972), it was held.'),
    ],
    [
      'one citation of an opinion of before 1950',
      'cite-missing-year',
      opinion('See Shepard v. United States, 290 U. S. 96 (1933); Bram v. United States, 168 U. S. 532.'),
      decided('us/300/1', 1937),
    ],
    [
      'the citation of the opinion itself',
      'cite-missing-year',
      undated('This is Harris v. New York, 401 U. S. 222, as it was first printed.'),
      decided('us/401/222', 1971),
    ],
    [
      'a case that another one quotes',
      'cite-missing-year',
      undated('See Bell v. Cone, 535 U. S. 685, 690 (2002) (quoting Harris v. New York, 401 U. S. 222).'),
    ],
    [
      'a volume that does not exist',
      'cite-missing-year',
      undated('So in Harris v. New York, 999 U. S. 222, it was held.'),
    ],
    ['a name of which one side alone is left', 'cite-missing-year', undated('So in United States, 401 U. S. 222.')],
    [
      'the sentence gives the date behind the citation',
      'cite-missing-year',
      undated('So in Harris v. New York, 401 U. S. 222, decided in 1971, it was held.'),
    ],
    [
      'two cases of a list at one address',
      'cite-year-mismatch',
      opinion('See 571 U.S. 1 (1990).'),
      { ownList: 'cite,name,year,last page\n571 U.S. 1,Doe v. Roe,2013,20\n571 U.S. 1,Poe v. Roe,1990,20\n' },
    ],
    [
      'a stray comma in the name is told as such',
      'cite-name-mismatch',
      opinion('See Jones v. New, York, 168 U. S. 532 (1897).'),
    ],
    [
      'a stray comma in the name is told as such',
      'cite-name-variant',
      opinion('See Bramm v. United, States, 168 U. S. 532 (1897).'),
    ],
    [
      'a name that begins in its middle',
      'cite-name-mismatch',
      opinion('See etc. R. R. v. Iowa, 173 U. S. 285 (1899).'),
    ],
    ['a ship', 'cite-name-mismatch', opinion('See The Zodiac, 142 U. S. 547 (1892).')],
    ['a page within a case of a single name', 'cite-not-found', opinion('See Grunewald Case, 353 U. S. 395.')],
    [
      'a page alone, as opinions of before 1925 cite the volumes before 108',
      'cite-not-found',
      opinion('See Strauder v. West Virginia, 100 U. S. 308.'),
      decided('us/180/1', 1901),
    ],
    [
      'the page of a passage quoted, in brackets behind it',
      'cite-not-found',
      opinion('It is settled: “Due process does not require it.” (Rogers v. Peck, 199 U. S. 435).'),
    ],
  ]);
});

describe('rules: what keeps the rules of pins silent', () => {
  table([
    ['reports of the states', 'pin-before-start', opinion('See Doe v. Roe, 12 N. Y. 34, 30 (1850).')],
    [
      'nominative reports have a paging of their own',
      'pin-before-start',
      opinion('See Texas v. White, 74 U. S. 700, 227 (1869).'),
    ],
    [
      'a range that runs backwards is told as such',
      'pin-before-start',
      opinion('See Grunewald v. United States, 353 U. S. 391, 390-380 (1957).'),
    ],
    [
      'a number that heads the next citation',
      'pin-before-start',
      opinion('See Bram v. United States, 168 U. S. 532, 212, P. 372 (1897).'),
    ],
    [
      'the volume of a parallel citation',
      'pin-before-start',
      opinion('See Shepard v. United States, 290 U. S. 96, 54. S.Ct. 22 (1933).'),
    ],
    ['a section', 'pin-before-start', opinion('See Shepard v. United States, 290 U. S. 96, § 19 (1933).')],
    ['a page of the brief', 'pin-before-start', opinion('See United States v. Classic, 313 U. S. 299, p. 45.')],
    [
      'a citation whose name is another case’s',
      'pin-after-end',
      opinion('See Smith v. Jones, 290 U. S. 96, 140 (1933).'),
    ],
    ['orders at the end of a volume', 'pin-after-end', opinion('See Arndstein v. McCarthy, 254 U. S. 71, 845 (1920).')],
    [
      'a range that runs backwards is told as such',
      'pin-after-end',
      opinion('See Arndstein v. McCarthy, 254 U. S. 71, 99-95 (1920).'),
    ],
    [
      'the volume of a parallel citation',
      'pin-after-end',
      opinion('See Shepard v. United States, 290 U. S. 96, 154. S.Ct. 22 (1933).'),
    ],
    [
      'several cases cited by their first pages',
      'pin-after-end',
      opinion('See Virginia Coupon Cases, 114 U. S. 269, 270, 298 (1885).'),
    ],
    [
      'a case from its first page on',
      'pin-range-long',
      opinion('See Miranda v. Arizona, 384 U. S. 436, 436-530 (1966).'),
    ],
    [
      'pages named as pages',
      'pin-range-long',
      opinion(
        'See Miranda v. Arizona, 384 U. S. 436 (1966). As was said in Miranda, 384 U. S., at pp. 440-530, it is so.',
      ),
    ],
  ]);
});

describe('rules: what keeps the rules of short forms silent', () => {
  const grunewald = 'See Grunewald v. United States, 353 U. S. 391 (1957). ';
  const miranda = 'We said more in Miranda v. Arizona, 384 U. S. 436 (1966). ';
  const string = 'See Miranda v. Arizona, 384 U. S. 436 (1966); Malloy v. Hogan, 378 U. S. 1 (1964)';
  table([
    [
      'a page far before it, of an authority that was not read',
      'id-no-antecedent',
      bare(`The record has it at 14 and there it stands. ${FAR}Id., at 5. It is so.`),
    ],
    ['a brief', 'id-no-antecedent', bare('So says the Brief for the State. Id., at 5. It is so.')],
    ['a note, whose text stands elsewhere', 'id-no-antecedent', bare('So says the State.* Id., at 5. It is so.')],
    ['a note with a dagger', 'id-no-antecedent', bare('So says the State. † Id., at 5. It is so.')],
    [
      'a case cited in a quotation that has ended',
      'id-pin-out-of-range',
      opinion(
        `${grunewald}It said: “We said more in Miranda v. Arizona, 384 U. S. 436 (1966). And it is so.” Id., at 423.`,
      ),
    ],
    ['a case far before it', 'id-pin-out-of-range', opinion(`${grunewald}${miranda}${FAR}Id., at 423.`)],
    [
      'a brief between',
      'id-pin-out-of-range',
      opinion(`${grunewald}${miranda}So says the Brief for the State. Id., at 423.`),
    ],
    [
      'a page that an id. before has cited',
      'id-pin-out-of-range',
      opinion(`${grunewald}Id., at 423. ${miranda}And it is so. Id., at 423.`),
    ],
    ['within the sentence it follows its neighbour', 'id-after-string', opinion(`${string}, and see id., at 8.`)],
    ['a brief between', 'id-after-string', opinion(`${string}. So says the Brief for the State. Id., at 8.`)],
    [
      'the volume says which case is meant',
      'id-after-string',
      opinion(`${string}. So it was held. Id., 378 U. S. at 8, it is so.`),
    ],
    [
      'a pin with more behind it, in a case cited before',
      'short-unresolved',
      opinion('See Doe v. Roe, 598 F. 2d 1187 (1979). So, 598 F. 2d., at 1193, § 311.'),
    ],
    [
      'a volume that does not exist',
      'short-conflict',
      opinion('See McNabb v. United States, 318 U. S. 332 (1943). So in McNabb, 818 U. S., at 340.'),
    ],
    [
      'another decision of the case, in another reporter',
      'short-conflict',
      opinion('See Kimball v. Callahan, 444 U. S. 826 (1979). So in Kimball v. Callahan, 690 F. 2d, at 772.'),
    ],
    ['a volume of a treatise', 'supra-unresolved', opinion('See 8 Wigmore, supra, and so on.')],
    [
      'the first of two cases, said by the name',
      'name-ambiguous',
      opinion(
        'See Johnson v. Zerbst, 304 U. S. 458 (1938); Johnson v. United States, 318 U. S. 189 (1943). So in First Johnson, supra, it was held.',
      ),
    ],
    [
      'one caption at one page of two volumes',
      'name-ambiguous',
      opinion('See Doe v. Roe, 604 U. S. 581 (2024); Doe v. Roe, 603 U. S. 581 (2024). Under Doe it is so.'),
    ],
  ]);
});

describe('rules: what keeps the rules of places in the same opinion silent', () => {
  const paged = (words: string): string =>
    `**Lead Opinion**\nMr. Chief Justice Warren delivered the opinion of the Court.\nThe question is *461 an old one. It was put *462 before and it *463 will be put again, on page after page *464 of this opinion. ${words} So much *465 for that.\n`;
  table([
    ['a name before the page', 'cross-ref-unresolved', paged('See Report, p. 470, supra.')],
    ['a page outside the case', 'cross-ref-unresolved', paged('See p. 600, supra.'), decided('us/384/436', 1966)],
    ['a page far before the first', 'cross-ref-unresolved', paged('See p. 12, supra.')],
    ['a page far behind the last', 'cross-ref-unresolved', paged('See p. 900, supra.')],
    ['a Justice without an opinion', 'cross-ref-unresolved', paged('So my Brother WHITE agrees.')],
    [
      'the opinion of a Justice in another case',
      'cross-ref-unresolved',
      paged('See the dissent of my Brother WHITE in Doe v. Roe.'),
    ],
    ['a name before the word', 'cross-ref-direction', paged('See Report, infra, p. 462.')],
    ['the present page', 'cross-ref-direction', paged('See supra, at 464.')],
    ['a page before the first mark', 'cross-ref-direction', paged('See infra, at 450.')],
    ['a page behind the last mark', 'cross-ref-direction', paged('See supra, at 480.')],
    ['an opinion before this one that was not found', 'cross-ref-direction', paged('See ante, at 465.')],
    ['an opinion behind this one that was not found', 'cross-ref-direction', paged('See post, at 462.')],
    [
      'a page between two marks that are no neighbours',
      'cross-ref-direction',
      paged('It is so.').replace('*462 ', '').replace('*463', 'See supra, at 462.'),
    ],
    [
      'a note, which may belong to any page',
      'cross-ref-direction',
      `${paged('It was held. 1 So.')}FOOTNOTES\nn1 See infra, at 462.\n`,
    ],
  ]);
});

describe('rules: what keeps the rules of reporters silent', () => {
  const unknown: Checking = { only: ['reporter-unknown'] };
  table([
    ['no year behind it', 'reporter-unknown', opinion('See Smith v. Jones, 12 Xyz. 34, and so on.'), unknown],
    [
      'the citation in the file’s own caption',
      'reporter-unknown',
      `422 U.S. 171 (1975)\n${opinion('It is so.')}`,
      { ...OF_1975, ...unknown },
    ],
    [
      'a reporter that has its comma by right',
      'cite-ocr-reporter',
      opinion('See Smith v. Jones, 3 De G., M. & G. 34 (1853).'),
    ],
    ['letters alone are no number', 'cite-ocr-digits', opinion('So in IO U. S. 479, and 341 U. S. lO it was held.')],
  ]);
});

describe('rules: what keeps the rules of citations silent in unusual words', () => {
  const johnson = 'See Johnson v. Zerbst, 304 U. S. 458 (1938); Johnson v. United States, 318 U. S. 189 (1943). ';
  table([
    [
      'a railway whose own name stands before what was read',
      'cite-name-mismatch',
      opinion('So it was in Mich., Railway Co. v. Iowa, 173 U. S. 285 (1899).'),
    ],
    [
      'a union by its letters, read short',
      'cite-name-mismatch',
      opinion('See C. I. O. v. Iowa, 173 U. S. 285 (1899).'),
    ],
    [
      'the Government for its commission',
      'cite-name-mismatch',
      opinion('See St. Louis Southwestern R. Co. v. United States, 264 U. S. 64 (1924).'),
    ],
    [
      'a page alone near the first one, of a nominative report',
      'cite-not-found',
      opinion('See Miranda v. Arizona, 384 U. S. 436 (1966); Texas v. White, 7 Wall. 705.'),
    ],
    [
      'a volume that does not exist, in a list of the user’s',
      'cite-year-mismatch',
      opinion('See Smith v. Jones, 999 U. S. 99 (1975).'),
      { ownList: 'cite,name,year,last page\n999 U.S. 99,Smith v. Jones,1990,20\n' },
    ],
    [
      'a work from its first page',
      'pin-range-long',
      opinion('See Miranda v. Arizona, 384 U. S. 436 (1966). See Miranda, supra, at 1-95.'),
    ],
    ['sections', 'pin-range-long', opinion('See Miranda v. Arizona, 384 U. S. 436, §§ 440-530 (1966).')],
    [
      'the volume of the next reporter',
      'pin-range-reversed',
      opinion('See Doe v. Roe, 168 U. S. 532, 548-249 N. W. 334 (1897).'),
    ],
    [
      'pages of a committee’s report',
      'pin-range-reversed',
      opinion('See S. Rep. No. 12, 89th Cong., 1st Sess., 46-40.'),
    ],
    ['the number of a note at the head of its line', 'short-unresolved', bare('It is so.\n40 F. 2d, supra, at 302.')],
    ['the party itself', 'name-ambiguous', opinion(`${johnson}It was so held in the Johnson of 1943.`)],
  ]);
});
