import { type Checking, fires, silent } from './checking';

/**
 * What the second seed of the findings log showed to be told wrongly (test/accuracy/findings/second-seed.tsv): an id, a text
 * in which the fault is drawn, and one like it in which nothing is wrong.
 */
type Row = readonly [what: string, id: string, wrong: string, right: string, options?: Checking];

function table(rows: readonly Row[]): void {
  for (const [what, id, wrong, right, options] of rows) {
    it(`${id}: ${what}`, () => {
      fires(id, wrong, options);
      silent(id, right, options);
    });
  }
}

const opinion = (words: string): string =>
  `OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nWe granted certiorari. ${words}\nAffirmed.\n`;

const DATED =
  'See Malloy v. Hogan, 378 U. S. 1 (1964); Miranda v. Arizona, 384 U. S. 436 (1966); Grunewald v. United States, 353 U. S. 391 (1957); Shepard v. United States, 290 U. S. 96 (1933); Raffel v. United States, 271 U. S. 494 (1926). ';
const undated = (words: string): string => opinion(`${DATED}${words}`);
/** Words that cite nothing, some eighty letters to a sentence. */
const far = (sentences: number): string =>
  'So it was held in that court, and the State has said so ever since that time. '.repeat(sentences);

describe('rules: what the second seed showed, citations', () => {
  table([
    [
      'words are left out behind it',
      'cite-missing-year',
      undated('The rule is “settled.” Bram v. United States, [[168 U. S. 532]]. As stated there, it is so.'),
      undated('The rule is “settled.” Bram v. United States, 168 U. S. 532 .... As stated there, it is so.'),
    ],
    [
      'the sentence before gives the year of the case',
      'cite-missing-year',
      undated('In 1895, the Court held that it was. Bram v. United States, [[168 U. S. 532]], was the first.'),
      undated('In 1897, the Court held that it was. Bram v. United States, 168 U. S. 532, was the first.'),
    ],
    [
      'its sentence begins with the year of the case',
      'cite-missing-year',
      undated(
        'In 1920, Mr. Justice White wrote for a Court that reversed a conviction, Bram v. United States, [[168 U. S. 532]].',
      ),
      undated(
        'In 1897, Mr. Justice White wrote for a Court that reversed a conviction, Bram v. United States, 168 U. S. 532.',
      ),
    ],
    [
      'the case was cited in full just before, its namesake pages ago',
      'name-ambiguous',
      opinion(
        `See Johnson v. Zerbst, 304 U. S. 458 (1938). ${far(5)}So Johnson v. United States, 318 U. S. 189 (1943). In [[Johnson]] it was held so.`,
      ),
      opinion(
        `See Johnson v. Zerbst, 304 U. S. 458 (1938). ${far(60)}So Johnson v. United States, 318 U. S. 189 (1943). In Johnson it was held so.`,
      ),
    ],
    [
      'the name says its volume',
      'name-ambiguous',
      opinion(
        `See Automobile Workers v. Wisconsin Board, 336 U. S. 245 (1949); Automobile Workers v. Wisconsin Board, 351 U. S. 266 (1956). That is [[Automobile Workers v. Wisconsin Board]], supra.`,
      ),
      opinion(
        `See Automobile Workers v. Wisconsin Board, 336 U. S. 245 (1949); Automobile Workers v. Wisconsin Board, 351 U. S. 266 (1956). That is Automobile Workers v. Wisconsin Board, 336 U. S., supra.`,
      ),
    ],
    [
      'two reports of one case joined by a semicolon',
      'id-after-string',
      opinion('See Koy v. Schneider, 110 Tex. 369; Waples v. Marrast, 108 Tex. 5. It was so held. [[Id.]], at 376.'),
      opinion('See Koy v. Schneider, 110 Tex. 369, 218 S. W. 479; 221 S. W. 880. It was so held. Id., at 376.'),
    ],
    [
      'the parallel page says which',
      'id-after-string',
      opinion(
        'See People v. Jelke, 308 N. Y. 56; United Press Assns. v. Valente, 308 N. Y. 71. It was so held. [[Id.]], at 81 (majority opinion).',
      ),
      opinion(
        'See People v. Jelke, 308 N. Y. 56; United Press Assns. v. Valente, 308 N. Y. 71. It was so held. Id., at 81, 123 N. E. 2d, at 780 (majority opinion).',
      ),
    ],
    [
      'the case before it was cited within the quotation',
      'id-pin-out-of-range',
      opinion(
        'In Grunewald v. United States, 353 U. S. 391 (1957), it was so held. See Raffel v. United States, 271 U. S. 494. I can find nothing in it. Id., at [[423]].',
      ),
      opinion(
        'In Grunewald v. United States, 353 U. S. 391 (1957), it was held: “So we said. Raffel v. United States, 271 U. S. 494. I can find nothing in it.” Id., at 423.',
      ),
    ],
    [
      'journals, statutes and offices have abbreviations too',
      'reporter-unknown',
      opinion('See 12 [[Xyz.]] 34 (1990).'),
      opinion(
        'See 18 Kan. L. Rev. 335 (1970); 15 N. Y. L. F. 39 (1969); 11 U. L. A. 93 (1974); 60 N. Y. St. Dept. 163 (1939); 1 Va. Stat. 110 (1835).',
      ),
      { only: ['reporter-unknown'] },
    ],
    [
      'the volume of the full citation is glued to the page before',
      'short-unresolved',
      opinion('See Bushell’s Case, Vaughan 135, 6 Howell’s State Trials 999. So we read. [[124 Eng. Rep., at 1016]].'),
      opinion(
        'See Bushell’s Case, Vaughan 135,124 Eng. Rep. 1006, 6 Howell’s State Trials 999. So we read. 124 Eng. Rep., at 1016.',
      ),
    ],
    [
      'the writer of an opinion is no case',
      'short-unresolved',
      opinion(
        'A panel so held in Muzquiz v. City of San Antonio, 520 F. 2d 993 (CA5 1975). We agree with the dissent in Godbold, [[520 F. 2d, at 1007]].',
      ),
      opinion(
        'A panel so held in Muzquiz v. City of San Antonio, 520 F. 2d 993 (CA5 1975). We agree with the dissent of Judge Godbold, 520 F. 2d, at 1007.',
      ),
    ],
  ]);
});

describe('rules: what a third seed showed', () => {
  const two = 'See Johnson v. Zerbst, 304 U. S. 458 (1938); Johnson v. United States, 318 U. S. 189 (1943). ';
  table([
    [
      'a paragraph that opens with a mark is quoted to its end',
      'cite-missing-year',
      `${undated('')}The rule is settled. Bram v. United States, [[168 U. S. 532]]. So it is.\n`,
      `${undated('')}1 “The rule is settled. Bram v. United States, 168 U. S. 532. So it is, “they” said.\n`,
    ],
    [
      'two stages of a suit in a court below',
      'name-ambiguous',
      opinion(
        'See Lake Band v. Jones, 126 F. 2d 596 (1943); Lake Band v. Smith, 113 F. 2d 16 (1940). In [[Lake Band]] it is so.',
      ),
      opinion(
        'See Lake Band v. Jones, 126 F. 2d 596 (1943); Lake Band v. Jones, 113 F. 2d 16 (1940). In Lake Band it is so.',
      ),
    ],
    [
      'a number in brackets',
      'name-ambiguous',
      opinion(`${two}In [[Johnson]] it is so.`),
      opinion(`${two}In Johnson (II) it is so.`),
    ],
    [
      'the man himself',
      'name-ambiguous',
      opinion(`${two}Under [[Johnson]] it is so.`),
      opinion(`${two}So Johnson was not a citizen.`),
    ],
    [
      'the page lies in one of the two',
      'name-ambiguous',
      opinion(`${two}It is so. [[Johnson, supra]].`),
      opinion(`${two}It is so. Johnson, supra, at 192.`),
    ],
    [
      'one case was cited in this paragraph, the other before it',
      'name-ambiguous',
      opinion(
        `See Johnson v. Zerbst, 304 U. S. 458 (1938). So Johnson v. United States, 318 U. S. 189 (1943). In [[Johnson]] it is so.`,
      ),
      opinion(
        `See Johnson v. Zerbst, 304 U. S. 458 (1938).\nSo Johnson v. United States, 318 U. S. 189 (1943). In Johnson it is so.`,
      ),
    ],
    [
      'ranges and months of a table',
      'footnote-ref-no-body',
      opinion('It was held. [[1]] And so it is. 2 We go on.'),
      opinion('No ruling; 1 — 10 cents. And then; 2 — 12 cents. Strips, 3 mos. and so on.'),
    ],
    [
      'the end of a sentence before the bracket',
      'short-unresolved',
      opinion('See Bram v. United States, 168 U. S. 532 (1897). It applies to Smith, [[168 U. S., p. 400]].'),
      opinion('See Bram v. United States, 168 U. S. 532 (1897). It applies within the State. (168 U. S., p. 400.)'),
    ],
  ]);
});

describe('rules: what the second seed showed, structure', () => {
  const labelled = (notes: string): string =>
    `**Lead Opinion**\nMR. JUSTICE POWELL announced the judgment of the Court.\nI\nFirst. 1\nII\nSecond.\n**Dissenting Opinion**\nMR. JUSTICE STEVENS, dissenting.\nI\nFirst. 1\n${notes}\n`;
  table([
    [
      'a part of another opinion, from notes that stand together',
      'cross-ref-unresolved',
      labelled('1 There is no occasion for it, as [[Part V, supra]], says.'),
      labelled('1 There is no occasion for it, as Part II, supra, says.'),
    ],
    [
      'the page of the file’s own citation, its year not yet known',
      'footnote-ref-no-body',
      `${opinion('It was held. [[1]] And so it is.')}`,
      `71 U. S. 2 (____)\n4 Wall. 2\nEX PARTE MILLIGAN.\n${opinion('It was held so.')}`,
    ],
    [
      'the last of several pages',
      'footnote-ref-no-body',
      opinion('It was held. [[1]] And so it is. 2 See the Report on Apportionment. 3 We affirm.'),
      opinion('See the Report of a Commission, Apportionment of Legislatures 1, 2 (1962); and again 2, 3 (1962).'),
    ],
    [
      'a speck in mid-sentence',
      'footnote-ref-no-body',
      opinion('It was an act of the legislature. [[1]] The act was good.'),
      opinion("It was an act of the legislature'1 fixing rates."),
    ],
    [
      'the mark out of order between the two has been told',
      'star-page-duplicate',
      opinion('So *774 it was *775 and so *775 it is *776 now.').replace('and so *775', 'and so [[*775]]'),
      opinion('So *774 it was *775 and so *774 again *775 it is *776 now.'),
    ],
    [
      'a row of asterisks between its paragraphs',
      'quote-unbalanced',
      opinion('It reads:\n[[“]]The members shall be appointed by the President.\nThat is all.'),
      opinion('It reads:\n“The members shall be appointed by the President.\n* (> H* *}* H*\n“No law shall be made.”'),
      { only: ['quote-unbalanced'] },
    ],
    [
      'verse between its paragraphs',
      'quote-unbalanced',
      opinion('It reads:\n[[“]]As the author said:\nStill lest the Suit should be delayed,\nAnd so it was.'),
      opinion(
        'It reads:\n“As the author said:\n‘Still lest the Suit should be delayed,\nAnd Justice at her Fountain stayed.’\n“But the original was supposed.”',
      ),
      { only: ['quote-unbalanced'] },
    ],
  ]);

  const HEAD =
    'OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nWe affirm the judgment.\nAffirmed.\n';
  const BODY = 'I agree with the Court that the judgment below should be affirmed, and I say so in a line of my own.\n';
  const fortas = (list: string): string =>
    `<concur author="FORTAS" text="TRUE">\nCONCUR BY: ${list}\nMR. JUSTICE FORTAS, concurring.\n${BODY}`;
  it('concur-by-mismatch: a writer without a marker is told at the heading', () => {
    const stewart = `MR. JUSTICE STEWART, concurring.\n${BODY}`;
    silent('concur-by-mismatch', HEAD + stewart + fortas('FORTAS'));
    fires('heading-without-marker', `${HEAD}[[MR. JUSTICE STEWART, concurring.]]\n${BODY}${fortas('FORTAS')}`);
    fires('concur-by-mismatch', `${HEAD}<concur author="STEWART" text="TRUE">\n${stewart}${fortas('[[FORTAS]]')}`);
  });
});
