import { type Checking, fires, silent } from './checking';

const opinion = (words: string): string =>
  `OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nWe granted certiorari. ${words}\nAffirmed.\n`;

/** A dated case, so that the file is of a time when years were given. */
const DATED = 'See Malloy v. Hogan, 378 U. S. 1 (1964); Miranda v. Arizona, 384 U. S. 436 (1966). ';

/**
 * Each row: an id, a text in which a fault is drawn, and a text like it in which nothing is wrong. The texts differ in what
 * the silence is about alone.
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

describe('rules: one fault, one report', () => {
  const of1975: Checking = { identity: { target: 'us/422/171', cite: '422 U.S. 171', year: 1975, source: 'manifest' } };
  table([
    [
      'where the name tells that the volume is the slip',
      'cite-year-mismatch',
      opinion('See Grunewald v. United States, 353 U. S. 391 ([[1975]]).'),
      opinion('See Rodriguez v. Popular Democratic Party, 467 U. S. 1, 8 (1982).'),
    ],
    [
      'the page of a parallel citation is no year',
      'cite-year-mismatch',
      opinion('See Lustig v. United States, 338 U. S. 74 ([[1919]]).'),
      opinion('See Lustig v. United States, 338 U. S. 74, at p. 80 [698 Ct. 1372, 93 L.Ed. 1819].'),
    ],
    [
      'an address mistyped is told as such',
      'cite-from-future',
      opinion('See Nix v. Whiteside, 475 U. S. 157 ([[1986]]).'),
      opinion('See Grunewald v. United States, 475 U. S. 391.'),
      of1975,
    ],
    [
      'an address that is wrong as a whole',
      'pin-after-end',
      opinion('See Shepard v. United States, 290 U. S. 96, [[140]] (1933).'),
      opinion('See Packer Corp. v. Utah, 285 U. S. 95, 111 (1932).'),
    ],
    [
      'an address that is wrong as a whole',
      'pin-before-start',
      opinion('See Shepard v. United States, 290 U. S. 96, [[95]] (1933).'),
      opinion('See United States v. Chandler-Dunbar Co., 229 U. S. 63, 61, 62 (1913).'),
    ],
    [
      'an address whose year is wrong',
      'parallel-mismatch',
      opinion('See Miranda v. Arizona, 384 U. S. 436, [[62 S. Ct. 1602]] (1966).'),
      opinion('See Procunier v. Martinez, 16 U. S. 396, 409, 94 S. Ct. 1800 (1974).'),
    ],
    [
      'the right volume behind a full citation that gives a wrong one',
      'short-unresolved',
      opinion('So it was held. [[433 U. S., at 47]], and rightly.'),
      opinion(
        'See Continental T. V., Inc. v. GTE Sylvania Inc., 438 U. S. 36 (1977). So it was held. 433 U. S., at 47, and rightly.',
      ),
    ],
    [
      'a volume that does not exist',
      'short-unresolved',
      opinion('So it was held. [[392 U. S., at 32]].'),
      opinion('So it was held. 892 U. S., at 32.'),
    ],
    [
      'the right volume behind a full citation that gives a wrong one',
      'short-conflict',
      opinion(
        'See Wainwright v. Sykes, 433 U. S. 72 (1977). So it was held in Wainwright v. Sykes, [[438 U. S., at 96]].',
      ),
      opinion(
        'See Continental T. V., Inc. v. GTE Sylvania Inc., 438 U. S. 36 (1977). So in GTE Sylvania, 433 U. S., at 53.',
      ),
    ],
    [
      'one caption at two addresses of which one is a slip',
      'name-ambiguous',
      opinion(
        'See Johnson v. Zerbst, 304 U. S. 458 (1938); Johnson v. United States, 318 U. S. 189 (1943). Under [[Johnson]] it is so.',
      ),
      opinion(
        'See Thompson v. Utah, 170 U. S. 343 (1898); Maxwell v. Dow, 176 U. S. 581 (1900). Again: Maxwell v. Dow, 178 U. S. 581. In Maxwell it was so.',
      ),
    ],
  ]);
});

describe('rules: silences of citations', () => {
  table([
    [
      'a spelling that comes twice is the writer’s',
      'cite-name-variant',
      opinion('See Counselman v. [[Hitchock]], 142 U. S. 547 (1892).'),
      opinion('See Counselman v. Hitchock, 142 U. S. 547 (1892). Again: Counselman v. Hitchock, 142 U. S. 547.'),
    ],
    [
      'a comma of the scan is told as such',
      'cite-name-mismatch',
      opinion('See [[Smith v. Jones]], 168 U. S. 532 (1897).'),
      opinion('See Bram v. United, States, 168 U. S. 532 (1897).'),
    ],
    [
      'a name read short, a citation of something else behind supra',
      'cite-name-mismatch',
      opinion('See [[Smith v. Jones]], 173 U. S. 285 (1899).'),
      opinion(
        'See Lake Shore &c. Company v. Ohio, 173 U. S. 285 (1899); Ashwander v. T. V. A., 297 U. S. 288 (1936); Baker v. Carr, supra, 370 U. S. 190.',
      ),
    ],
    [
      'an apostrophe more or less, joined words',
      'cite-name-variant',
      opinion('See Counselman v. [[Hitchock]], 142 U. S. 547 (1892).'),
      opinion('See DeGuyer v. Banning, 167 U. S. 723 (1897).'),
    ],
    [
      'the page of a passage, cited without the first page, as old opinions do',
      'cite-not-found',
      opinion('See Marbury v. Madison, 1 Cranch, [[187]] (1803).'),
      opinion('Houston v. Moore, 5 Wheat. Rep. 48. Per Story, J.'),
    ],
    [
      'the page of a passage that is quoted',
      'cite-not-found',
      opinion('See Rogers v. Peck, 199 U. S. [[435]].'),
      opinion('In Rogers v. Peck, 199 U. S. 435: “Due process does not require it.”'),
    ],
    [
      'words of another court, which leaves years out',
      'cite-missing-year',
      opinion(
        `${DATED}See Grunewald v. United States, 353 U. S. 391 (1957); Shepard v. United States, 290 U. S. 96 (1933); Bram v. United States, 168 U. S. 532 (1897). So in Harris v. New York, [[401 U. S. 222]], it was held.`,
      ),
      opinion(
        `${DATED}See Grunewald v. United States, 353 U. S. 391 (1957); Shepard v. United States, 290 U. S. 96 (1933); Bram v. United States, 168 U. S. 532 (1897). It said: “So in Harris v. New York, 401 U. S. 222, it was held.” 408 U. S., at 7.`,
      ),
    ],
    [
      'whole parts of a work, a dissent',
      'pin-range-long',
      opinion(`${DATED}As was said in Miranda, 384 U. S., at [[440-544]], it is so.`),
      opinion(
        `${DATED}As was said in Miranda, 384 U. S., at 440-544 (Harlan, J., dissenting), it is so. See Bell, Aid to Children, 29-136 (1965).`,
      ),
    ],
    [
      'a case of the volume cited by its page alone',
      'short-ambiguous',
      opinion(
        'See Escobedo v. Illinois, 378 U. S. 478 (1964); Malloy v. Hogan, 378 U. S. 1 (1964). So, 378 U. S., at [[600]].',
      ),
      opinion(
        'See General Trading Co. v. State Tax Commission, 322 U. S. 335 (1944), separate opinion, id. 349; McLeod v. J. E. Dilworth Co., 322 U. S. 327 (1944); International Harvester Co. v. Dept. of Treasury, id. 340. So, 322 U. S., at 352.',
      ),
    ],
    [
      'the place where one case relied upon another',
      'short-conflict',
      opinion(
        'See McNabb v. United States, 318 U. S. 332 (1943); Mallory v. United States, 354 U. S. 449 (1957). So in McNabb, [[354 U. S., at 455]].',
      ),
      opinion(
        'See Puget Sound Stevedoring Co. v. Tax Commission, 302 U. S. 90 (1937); Freeman v. Hewit, 329 U. S. 249 (1946). Freeman, in turn, relied upon Puget Sound, 329 U. S., at 257.',
      ),
    ],
    [
      'the cases, and the second case',
      'name-ambiguous',
      opinion(
        'See Johnson v. Zerbst, 304 U. S. 458 (1938); Johnson v. United States, 318 U. S. 189 (1943). Under [[Johnson]] it is so.',
      ),
      opinion(
        'See Johnson v. Zerbst, 304 U. S. 458 (1938); Johnson v. United States, 318 U. S. 189 (1943). Under the Johnson cases it is so; the holding of the second Johnson case stands, as does the 1938 Johnson opinion.',
      ),
    ],
    [
      'a name that a bracket completes',
      'name-ambiguous',
      opinion(
        'See Johnson v. Zerbst, 304 U. S. 458 (1938); Johnson v. United States, 318 U. S. 189 (1943). Under [[Johnson]] it is so.',
      ),
      opinion(
        'See Johnson v. Zerbst, 304 U. S. 458 (1938); Johnson v. United States, 318 U. S. 189 (1943). As was said in Johnson [v. Zerbst, 304 U. S.], at 460, it is so.',
      ),
    ],
    [
      'the volume, or the name between, says which case is meant',
      'id-after-string',
      opinion(
        'See Miranda v. Arizona, 384 U. S. 436 (1966); Malloy v. Hogan, 378 U. S. 1 (1964). So it was held. [[Id.]], at 8, it is so.',
      ),
      opinion(
        'See Miranda v. Arizona, 384 U. S. 436 (1966); Malloy v. Hogan, 378 U. S. 1 (1964). In Malloy it was so held. Id., at 8.',
      ),
    ],
    [
      'a case named before the id., a work cited by the same page',
      'id-pin-out-of-range',
      opinion(
        'See Grunewald v. United States, 353 U. S. 391 (1957). We said more in Miranda v. Arizona, 384 U. S. 436 (1966). And it is so. Id., at [[423]].',
      ),
      opinion(
        'See Grunewald v. United States, 353 U. S. 391 (1957). We said more in Miranda v. Arizona, 384 U. S. 436 (1966). In Grunewald it was so. Id., at 423.',
      ),
    ],
    [
      'a string within a quotation that has ended',
      'id-after-string',
      opinion(
        'See Miranda v. Arizona, 384 U. S. 436 (1966); Malloy v. Hogan, 378 U. S. 1 (1964). So it was held. [[Id.]], at 8, it is so.',
      ),
      opinion(
        'It said: “So it is. Miranda v. Arizona, 384 U. S. 436 (1966); Malloy v. Hogan, 378 U. S. 1 (1964). But it is now well settled.” Id., at 8.',
      ),
    ],
  ]);
});

describe('rules: silences of structure', () => {
  const parts = (...lines: string[]): string =>
    opinion(
      `So we begin.\n${lines.map(line => `${line}\nThis part says what it has to say, and says it in a sentence.`).join('\n')}`,
    );
  const notes = (text: string, ...bodies: number[]): string =>
    `${opinion(text)}FOOTNOTES\n${bodies.map(note => `n${note} This is the text of the note.`).join('\n')}\n`;
  table([
    [
      'a numeral that the scan spoilt stands there',
      'part-numeral-order',
      parts('I', 'II', '[[IV]]'),
      parts('I', 'II', '*280 HH', 'IV'),
    ],
    [
      'a letter in lower case stands there',
      'part-numeral-order',
      parts('I', 'A', 'B', '[[D]]'),
      parts('I', 'A', 'B', '*280 c', 'D'),
    ],
    [
      'an appendix numbers its parts anew, with titles',
      'part-numeral-duplicate',
      parts('I', 'II', '[[II]]'),
      parts('I', 'II', 'III', 'II. Papers and Disposition in District Court.'),
    ],
    [
      'a number alone, far from the row, belongs to something unread',
      'footnote-ref-no-body',
      opinion('It was held. [[1]] And so it is. 2 We go on.'),
      opinion('It was held in several decisions (9 Wheat. 209; 12 ibid. 438). And so it is.'),
    ],
    [
      'volumes of books, sections, and the scan’s I',
      'footnote-ref-no-body',
      opinion('It was held. [[1]] And so it is. 2 We go on.'),
      opinion(
        'It was held (Mansfield, L. C. J.); 1 Wigmore, Evidence, § 9. See ch. 32, par. 415 — 1 et seq. Under § 12 (a) 2 of the Act it is so. In this context, 1 find it easier.',
      ),
    ],
  ]);
  it('footnote-ref-no-body: old reports mark their notes with signs', () =>
    silent('footnote-ref-no-body', opinion('It was held before. 1 And so it is. 2 We go on.'), {
      identity: { target: 'us/83/36', cite: '83 U.S. 36', year: 1873, source: 'manifest' },
    }));
  it('footnote-body-no-ref: marks in unusual places', () => {
    for (const mark of [
      '(§ 501 4 penalizes',
      'by act.4 The rule',
      'of 30% [4] of them',
      'the Acts of 1913 4 and',
      'in 1946.4 But',
      'appeals, 4 449 U. S.',
    ])
      silent('footnote-body-no-ref', notes(`It was held. 1 And so it is. 2 We go on. 3 So ${mark} so on.`, 1, 2, 3, 4));
    fires(
      'footnote-body-no-ref',
      notes('It was held. 1 And so it is. 2 We go on. 3 So on.', 1, 2, 3, 4).replace('n4', 'n[[4]]'),
    );
  });
  it('footnote-ref-order: a number that heads a treatise is no mark, one before a sentence is', () => {
    fires(
      'footnote-ref-order',
      opinion('It was held. 1 So it is. 2 See 3 Wigmore § 1071. We go on. [[4]] So there. 5 We end.'),
    );
    silent(
      'footnote-ref-order',
      opinion('It was held. 1 So it is. 2 The wages of 3 In 1912 it was so. 4 So there. 5 We end.'),
    );
  });
  it('cross-ref-unresolved: a note whose text the file has somewhere', () => {
    const text = (body: number): string =>
      notes(`It was held. 1 And so it is. 2 We go on. 3 See note ${body}, supra.`, 1, 2, 3, 4);
    silent('cross-ref-unresolved', text(4));
    fires('cross-ref-unresolved', text(9).replace('note 9, supra', '[[note 9, supra]]'));
  });
  it('cite-from-future: notes of a later edition', () => {
    const identity = { target: 'us/17/316', cite: '17 U.S. 316', year: 1819, source: 'manifest' } as const;
    fires('cite-from-future', opinion('See Hepburn v. Griswold, [[8 Wall. 603]].'), { identity });
    silent(
      'cite-from-future',
      `${opinion('It was held. 1 So.')}FOOTNOTES\nn1 See Hepburn v. Griswold, 8 Wall. 603.\n`,
      {
        identity,
      },
    );
  });
});

describe('rules: what only looks like a note mark', () => {
  /** Marks 1 to 3 in the text, and words in which a number stands between them. */
  const row = (words: string): string => opinion(`It was held. 1 So it is. 2 ${words} We go on. 3 We end.`);
  const wrong = opinion('It was held. [[1]] And so it is. 2 We go on. 3 We end.');
  const lone = (words: string): Row => [words, 'footnote-ref-no-body', wrong, opinion(words)];
  table([
    lone('It was so held: the order must [1] conclusively determine the question.'),
    lone('See Smith v. Jones, 259 U. S. [344] and so on.'),
    lone('So it is in 1 Chitty’s Criminal Law, 251, and so it was.'),
    lone('See 302 U. S. 591, 56 L. Ed. 556, and so on.'),
    lone('It was admitted as State’s Ex. 1 at the trial.'),
    lone('In July, 1 month after the arrest, he was tried.'),
    lone('For these reasons, 1 respectfully dissent.'),
    lone('Under Rule 1 of the Court it is so, as it is under § 1 of the Act.'),
  ]);
  it('footnote-ref-duplicate: numbers of authorities are no marks', () =>
    silent('footnote-ref-duplicate', row('See 1 Chitty’s Criminal Law, 251; L. R. 1 Q. B. 12; Ex. 1 at the trial.')));
  it('footnote-ref-order: a combined text holds several rows', () =>
    silent(
      'footnote-ref-order',
      `**Combined Opinion**\n${'It was held. 1 So it is. 2 We go on. 4 We end. '}And I dissent. 1 So it is not. 2 We end.\n`,
    ));
  it('footnote-body-no-ref: points of a list are no notes', () => {
    const marks = 'It was held. 1 And so it is. 2 We go on. 3 So on. 4 And on. 5 We end.';
    const list = (bodies: string): string => `${opinion(marks)}FOOTNOTES\n${bodies}`;
    silent('footnote-body-no-ref', list('1 Text.\n2 Text.\n3 Text.\n1 A point.\n2 A point.\n9 A point.\n'));
    silent('footnote-body-no-ref', list('1. A point.\n2. A point.\n7. A point.\n'));
    silent('footnote-body-no-ref', list('1\nA paragraph.\n2\nA paragraph.\n7\nA paragraph.\n'));
  });
});

describe('rules: more silences of citations', () => {
  const of1975: Checking = { identity: { target: 'us/422/171', cite: '422 U.S. 171', year: 1975, source: 'manifest' } };
  table([
    [
      'the same year, and the year after, by the calendar of the Term',
      'cite-from-future',
      opinion('See Nix v. Whiteside, 475 U. S. 157 ([[1986]]).'),
      opinion('See Harris v. New York, 401 U. S. 222 (1971); Doyle v. Ohio, 426 U. S. 610 (1976).'),
      of1975,
    ],
    [
      'editors’ notes in brackets',
      'cite-from-future',
      opinion('See Nix v. Whiteside, 475 U. S. 157 ([[1986]]).'),
      opinion('It was so held. [See now Nix v. Whiteside, 475 U. S. 157 (1986).]'),
      of1975,
    ],
    [
      'a year next to that of the volume, and volumes of many years',
      'cite-year-mismatch',
      opinion('See Grunewald v. United States, 353 U. S. 391 ([[1975]]).'),
      opinion('See Grunewald v. United States, 353 U. S. 391 (1956); Respublica v. De Longchamps, 1 Dall. 111 (1784).'),
    ],
    [
      'the year of the later history',
      'cite-year-mismatch',
      opinion('See Bram v. United States, 168 U. S. 532 ([[1957]]).'),
      opinion('See Bram v. United States, 168 U. S. 532, overruled, Miranda v. Arizona, 384 U. S. 436 (1966).'),
    ],
    [
      'a page alone, pages named, a circuit court of the reporter',
      'cite-not-found',
      opinion('See Grunewald v. United States, 353 U. S. [[392]] (1957).'),
      opinion(
        'See 171 U. S. 568; Texas v. White, 7 Wall. 725; Shepard v. United States, 290 U. S. pp. 104, 105; Wood v. Davis, 3 Cranch C. C. 348.',
      ),
    ],
    [
      'orders are in no list of cases',
      'cite-not-found',
      opinion('See Grunewald v. United States, 353 U. S. [[392]] (1957).'),
      opinion('We granted certiorari, 419 U. S. 1045.'),
    ],
    [
      'either side alone, reversed parties, acronyms, ex rel., abbreviations',
      'cite-name-mismatch',
      opinion('See [[Smith v. Jones]], 142 U. S. 547 (1892).'),
      opinion(
        'See Hitchcock v. Counselman, 142 U. S. 547 (1892); Albertson v. SACB, 382 U. S. 70 (1965); Tehan v. Shott, 382 U. S. 406 (1966); Murphy v. Waterfront Comm’n, 378 U. S. 52 (1964).',
      ),
    ],
    [
      'a single name, as of ships',
      'cite-name-mismatch',
      opinion('See [[Smith v. Jones]], 142 U. S. 547 (1892).'),
      opinion('See The Escobedo Case, 142 U. S. 547 (1892).'),
    ],
    [
      'a page equal to the first page of the next case',
      'pin-after-end',
      opinion('See Arndstein v. McCarthy, 254 U. S. 71, [[99]] (1920).'),
      opinion('See Arndstein v. McCarthy, 254 U. S. 71, 72-73 (1920).'),
    ],
    [
      'a section, the volume of a parallel citation',
      'pin-before-start',
      opinion('See Shepard v. United States, 290 U. S. 96, [[95]] (1933).'),
      opinion('See Shepard v. United States, 290 U. S. 96, 54 S. Ct. 22, 78 L. Ed. 196 (1933).'),
    ],
    [
      'ends that are written short, a section of a code',
      'pin-range-reversed',
      opinion('See Miranda v. Arizona, 384 U. S. 436, [[468-464]] (1966).'),
      opinion('See Miranda v. Arizona, 384 U. S. 436, 468-69 (1966); id., at 1041-44. See Id., 41-12-8.'),
    ],
    [
      'the name of a man, a whole name badly read, a number behind the name',
      'name-ambiguous',
      opinion(
        'See Johnson v. Zerbst, 304 U. S. 458 (1938); Johnson v. United States, 318 U. S. 189 (1943). Under [[Johnson]] it is so.',
      ),
      opinion(
        'See Johnson v. Zerbst, 304 U. S. 458 (1938); Johnson v. United States, 318 U. S. 189 (1943). So Johnson v, Zerbst, supra. Johnson II is plain.',
      ),
    ],
    [
      'another decision of the same case, below',
      'name-ambiguous',
      opinion(
        'See Johnson v. Zerbst, 304 U. S. 458 (1938); Johnson v. United States, 318 U. S. 189 (1943). Under [[Johnson]] it is so.',
      ),
      opinion(
        'See United States v. Grunewald, 233 F. 2d 556 (1956), rev’d, 353 U. S. 391 (1957); Grunewald v. United States, 353 U. S. 391 (1957). Under Grunewald it is so.',
      ),
    ],
    [
      'a Justice’s opinion, a name introduced in another form',
      'short-unresolved',
      opinion('So it was held. [[392 U. S., at 32]].'),
      opinion(
        'See Doe v. Roe, 367 U. S. 10 (1961). The Communist Party relied on it. See the opinion of Mr. Justice Rutledge, 328 U. S., at 564; Communist Party, 367 U. S., at 105.',
      ),
    ],
    [
      'a place of this opinion, a book, a text the opinion speaks of',
      'supra-unresolved',
      opinion('It was so held in [[Grunewald, supra]], and rightly.'),
      opinion(
        'See Tiger v. Western Investment Co., 221 U. S. 286; Tiger’s case, supra; Part II, supra; Jefferson’s Preamble, supra; 8 Wigmore, supra, n. 87; chs. XII, XIII, supra.',
      ),
    ],
    [
      'photo id. and an authority that was not read',
      'id-no-antecedent',
      'OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nWe affirm. [[Id.]], at 5. It is so.\n',
      'OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nSee Hearings before the Committee, 84th Cong., p. 12. Id., at 15. He showed his photo id. and left.\n',
    ],
  ]);
});

describe('rules: years that are not missing', () => {
  const dated =
    'See Malloy v. Hogan, 378 U. S. 1 (1964); Miranda v. Arizona, 384 U. S. 436 (1966); Grunewald v. United States, 353 U. S. 391 (1957); Shepard v. United States, 290 U. S. 96 (1933); Bram v. United States, 168 U. S. 532 (1897). ';
  const wrong = opinion(`${dated}So in Harris v. New York, [[401 U. S. 222]], it was held.`);
  const rows: readonly (readonly [string, string])[] = [
    ['the sentence gives the date', 'So in 1971, in Harris v. New York, 401 U. S. 222, it was held.'],
    [
      'the year stands behind the history',
      'So in Lamb v. Brown, 456 F. 2d 18, cert. denied, 409 U. S. 1 (1972), it was held.',
    ],
    ['a name that an editor completed', 'So in Harris [v. New York, 401 U. S. 222,] it was held.'],
    ['a short form that lost its at', 'So in Harris, 401 U. S., 222-223, it was held.'],
    ['a stray semicolon before the pin', 'So in Harris v. New York, 401 U. S. 222; 225 (1971), it was held.'],
    ['state reports leave years to the reader', 'So in Doe v. Roe, 12 N. Y. 2d 34, it was held.'],
    ['a citation without a name', 'So at 401 U. S. 222 it was held.'],
  ];
  for (const [what, words] of rows)
    it(`cite-missing-year: ${what}`, () => {
      fires('cite-missing-year', wrong);
      silent('cite-missing-year', opinion(`${dated}${words}`));
    });
  it('cite-missing-year: opinions of a time that gave no years', () =>
    silent(
      'cite-missing-year',
      opinion('See Shepard v. United States, 290 U. S. 96; Bram v. United States, 168 U. S. 532.'),
      {
        identity: { target: 'us/300/1', cite: '300 U.S. 1', year: 1937, source: 'manifest' },
      },
    ));
  it('cite-missing-year: a writer who leaves most years out', () =>
    silent(
      'cite-missing-year',
      opinion(
        'See Malloy v. Hogan, 378 U. S. 1 (1964); Miranda v. Arizona, 384 U. S. 436; Harris v. New York, 401 U. S. 222.',
      ),
    ));
});

describe('rules: commas of reporters', () => {
  table([
    [
      'a name that is no abbreviation has its comma by right',
      'cite-ocr-reporter',
      opinion('See Hoffman v. United States, 341 [[U, S.]] 479 (1951).'),
      opinion('See Regina v. Giles, 10 Cox, C.C. 44 (1865).'),
    ],
  ]);
});

describe('rules: page marks that are right', () => {
  const words = 'it is so, and so it has always been, ';
  table([
    [
      'a page of a book, cited by its old paging',
      'star-page-order',
      opinion(`The *462 rule ${words}*464 and [[*463]] so *465 on.`),
      opinion(`The *462 rule ${words}*463 see 4 W. Blackstone, Commentaries *297; 1 Kent, supra, at *294. So *464 on.`),
    ],
    [
      'counsel’s arguments between the head matter and the opinion',
      'star-page-gap',
      opinion(`The *460 rule ${words}*461 and [[*464]] so *465 on.`),
      opinion(`The *460 rule ${words}*461 and *600 so *601 on.`),
    ],
    [
      'counsel’s arguments before the byline of an opinion',
      'star-page-gap',
      opinion(`The *460 rule ${words}*461 and [[*464]] so *465 on.`),
      opinion(`The *460 rule ${words}*461 Mr. Hale, for the plaintiffs.\n*464 Mr. Chief Justice TANEY. So *465 on.`),
    ],
    [
      'pages that hold nothing, marked in a row',
      'star-page-gap',
      opinion(`The *460 rule ${words}*461 and [[*464]] so *465 on.`),
      opinion(`The *460 rule ${words}*461 *462 *463 *464 so *465 on.`),
    ],
  ]);
});

describe('rules: quotations that are not closed', () => {
  const only: Checking = { only: ['quote-unbalanced'] };
  const line = (text: string): string => `OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\n${text}\n`;
  const wrong = (text: string): void => {
    fires('quote-unbalanced', line(text), only);
  };
  const right = (text: string): void => silent('quote-unbalanced', line(text), only);
  it('the mark that opens is told, not the next one of the line', () => {
    wrong('He said [[“]]so it is and then “no more” of it.');
    wrong('He said [["]]so it is and then "no more" of it.');
  });
  it('a mark that closes what nothing opened says nothing of where it opened', () =>
    right('The rights" were infringed.'));
  it('quotations within quotations', () => right('He has a “ ‘ “fee, determinable” ’ ” in it.'));
  it('a double mark read as two single ones', () => right("“of which the courts have jurisdiction.’' So it is."));
  it('the next paragraph opens anew behind the mark of a page', () =>
    right(
      'It provides:\n“Unless a judge issues a certificate, none may be taken from—\n*240 “(A) the final order.” So it is.',
    ));
  it('lines of one quotation, closed by a mark that nothing else opened', () =>
    right(
      'It was stipulated:\n"22. (a) In the north it is so.\n(b) In the south it is otherwise.\n(3) Elsewhere neither."\nSo it was.',
    ));
  it('a line of stars between paragraphs of a quotation', () =>
    right('It reads:\n“8. To have the right of appeal.\n* * * * *\n“Sec. 43. From all judgments.”'));
  it('a quotation within, on lines of its own', () =>
    right(
      'It is as follows:\n"In June he wrote:\n`It is believed that it may be allowed.\'\n"In October he wrote again."',
    ));
  it('lines of one quotation that nothing closes', () =>
    wrong(
      'It was stipulated:\n[["]]22. (a) In the north it is so.\n(b) In the south it is otherwise.\n\nSo it was, "as they say."',
    ));
});
