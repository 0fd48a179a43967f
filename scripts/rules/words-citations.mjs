// What the pages of the citation rules say besides the catalogue.
const opinion = words =>
  `OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nWe granted certiorari. ${words}\nAffirmed.`;
const excerpt = (...blocks) => blocks.map(block => `**Lead Opinion**\n${block}`).join('\n');
const paged = words =>
  `**Lead Opinion**\nMr. Chief Justice Warren delivered the opinion of the Court.\nThe question is *461 an old one. It was put *462 before and it *463 will be put again, on page after page *464 of this opinion. ${words} So much *465 for that.`;
const DATED =
  'See Malloy v. Hogan, 378 U. S. 1 (1964); Murphy v. Waterfront Comm’n, 378 U. S. 52 (1964); Griffin v. California, 380 U. S. 609 (1965); Tehan v. Shott, 382 U. S. 406 (1966). ';
const RECORD = 'The text is the Court’s: nothing is changed unasked.';

export const CITATIONS = {
  'cite-ocr-reporter': {
    what: 'The abbreviation of the reporter has a doubled stop, or a comma, colon or semicolon where a stop belongs.',
    why: 'Scanning makes such marks; a search for the right form misses the citation.',
    wrong: opinion('See Hoffman v. United States, 341 U. S.. 479, 486 (1951).'),
    right: opinion('See Hoffman v. United States, 341 U. S. 479, 486 (1951).'),
    fix: `Writes the reporter as it should be. ${RECORD}`,
    silent: 'The stop that ends a sentence stands behind the page, not behind the reporter.',
  },
  'cite-ocr-name': {
    what: 'A mark stands inside a party of two fixed words: United States, New York, Rhode Island and their like.',
    why: 'The name is then read as two, and the citation as that of another case.',
    wrong: opinion('See Bram v. United, States, 168 U. S. 532, 562 (1897).'),
    right: opinion('See Bram v. United States, 168 U. S. 532, 562 (1897).'),
    fix: `Takes the mark out. ${RECORD}`,
    silent: 'Firms have commas in their names (`Smith, Jones & Co.`); only the fixed parties count.',
  },
  'cite-ocr-digits': {
    what: 'A letter stands in a volume or page: `l` and `I` for 1, `O` for 0, `S` for 5, `B` for 8.',
    why: 'The citation cannot be found under its number.',
    wrong: opinion('See Chambers v. Florida, 3O9 U.S. 227 (1940).'),
    right: opinion('See Chambers v. Florida, 309 U.S. 227 (1940).'),
    fix: `Writes the digit. ${RECORD}`,
    silent: 'Only beside a reporter, with a number on its other side.',
  },
  'cite-name-variant': {
    what: 'The name differs by a letter or two a word from the one the case list has at this address. What is compared: the cited name with every caption listed there.',
    why: 'Mostly the scan; sometimes the print itself, or the list.',
    wrong: opinion('See Counselman v. Hitchock, 142 U. S. 547, 562 (1892).'),
    right: opinion('See Counselman v. Hitchcock, 142 U. S. 547, 562 (1892).'),
    fix: 'Replaces the word; never run without being asked, since the printed report may have this spelling.',
    silent:
      'Case, punctuation, curly quotation marks, usual abbreviations, `et al.`, reversed parties and acronyms do not count as differences.',
  },
  'cite-name-mismatch': {
    what: 'The list has another case at this address. The message says what was compared with what; it is a question, not a verdict.',
    why: 'A real volume and page under a wrong name is the most misleading kind of wrong citation.',
    wrong: opinion('See Smith v. Jones, 142 U. S. 547 (1892).'),
    right: opinion('See Counselman v. Hitchcock, 142 U. S. 547 (1892).'),
    fix: 'Offers the listed name, and the address the list has for the cited name. Neither is preferred.',
    silent:
      'Two cases on one page, captions that changed on review, acronyms (SACB), `ex rel.` parts, reversed parties, consolidated cases, one side agreeing in full, and names that are no caption (`the Slaughter-House Cases`).',
  },
  'cite-not-found': {
    what: 'The list is complete for the volume, and no case in it begins on the cited page. The nearest one, or the one of that name, is shown.',
    why: 'Mostly one digit of the page or volume.',
    wrong: opinion('See Grunewald v. United States, 353 U.S. 392 (1957).'),
    right: opinion('See Grunewald v. United States, 353 U.S. 391 (1957).'),
    fix: 'Offers the address of the case shown. Not preferred: the name or the number may be the wrong one.',
    silent:
      'Pages of orders (about 801 and up), volumes the list does not cover, and the older way to cite a page without the first one (`Texas v. White, 7 Wall. 725`).',
  },
  'cite-volume-impossible': {
    what: 'The reporter has no volume of this number.',
    why: 'A digit too many, or another one.',
    wrong: opinion('See Smith v. Jones, 999 U.S. 99 (1975).'),
    right: opinion('See Johnson v. United States, 318 U.S. 189 (1943).'),
    silent: 'The ceiling is generous and rises with the year, so that new volumes are not touched.',
  },
  'cite-year-mismatch': {
    what: 'The volume holds decisions of other years than the one cited.',
    why: 'Swapped digits are common, and a year is what readers remember.',
    wrong: opinion('See Grunewald v. United States, 353 U.S. 391 (1975).'),
    right: opinion('See Grunewald v. United States, 353 U.S. 391 (1957).'),
    fix: `Replaces the year where the list gives one. ${RECORD}`,
    silent:
      'One year to either side; volumes 1-4, 131 and 154, which hold decisions of many years; years behind a later history (`rev’d, 353 U. S. 391 (1957)`). Where the name tells that the volume is the slip, that is told instead.',
  },
  'cite-from-future': {
    what: 'The opinion cites a case decided after it. What is compared: the year of the file with the years of the cited volume.',
    why: 'The file is another case than stated, or the citation is wrong, or a later note was added.',
    wrong: `<!-- case: 422 U.S. 171 -->\n${opinion('See Nix v. Whiteside, 475 U.S. 157 (1986).')}`,
    right: `<!-- case: 422 U.S. 171 -->\n${opinion('See Harris v. New York, 401 U.S. 222 (1971).')}`,
    silent:
      'Without a year of the file; within square brackets, where editors write; where `cite-year-mismatch` already says that the year is wrong. Notes of a later edition.',
  },
  'cite-missing-year': {
    what: 'The first citation of the case in the file gives no year.',
    why: 'Readers expect it, and it tells namesakes apart.',
    wrong: opinion(`${DATED}Our decision in Escobedo v. Illinois, 378 U. S. 478, says so.`),
    right: opinion(`${DATED}Our decision in Escobedo v. Illinois, 378 U. S. 478 (1964), says so.`),
    fix: `Adds the year of the list. ${RECORD}`,
    silent:
      'Opinions before about 1950; files that leave out more than one year in five; a year in the same sentence, or the year of the case in the one before; an ellipsis in place of the rest. Words quoted from another court.',
  },
  'cite-split-by-page-mark': {
    what: 'A page mark stands between the volume and the page of a citation.',
    why: 'Other tools read `135 *355 Mass. 147` as volume 355. Here the mark is read over; the note is for the reader.',
    wrong: opinion('See Commonwealth v. Smith, 135 *355 Mass. 147 (1883), and so *356 on.'),
    right: opinion('See Commonwealth v. Smith, *355 135 Mass. 147 (1883), and so *356 on.'),
    fix: 'Moves the mark before the citation. Where a page breaks is a fact, so it is never done unasked.',
    silent: 'Marks within the name or behind the page.',
  },
  'cite-truncated': {
    what: 'An excerpt begins in the middle of a citation; its head is lost.',
    why: 'Sentence breaks fell after `No.` or `Rev.`; the rest cannot be resolved.',
    wrong: excerpt('313, 320 (1964) and authorities cited. In <targetCase>Malloy</targetCase> it was held.'),
    right: excerpt(
      'See Comment, 31 U. Chi. L. Rev. 313, 320 (1964), and authorities cited. In <targetCase>Malloy</targetCase> it was held.',
    ),
    silent: 'Everywhere but at the start of an excerpt.',
  },
  'signal-dangling': {
    what: 'A signal (`See also`, `Cf.`) ends the excerpt or the file; the citation it introduced is cut off.',
    why: 'Worth knowing when excerpts are read as evidence.',
    wrong: excerpt('In <targetCase>Malloy</targetCase> it was held. Cf.'),
    right: excerpt('In <targetCase>Malloy</targetCase> it was held. Cf. Griffin v. California, 380 U. S. 609 (1965).'),
    silent: '`see` as a verb, and everywhere but at an end.',
  },
  'pin-before-start': {
    what: 'The cited page lies before the first page of the case.',
    why: 'One of the two numbers is wrong.',
    wrong: opinion('See Grunewald v. United States, 353 U.S. 391, 390 (1957).'),
    right: opinion('See Grunewald v. United States, 353 U.S. 391, 399 (1957).'),
    silent: 'Early volumes, whose reprints have another paging; numbers that begin a parallel citation.',
  },
  'pin-after-end': {
    what: 'The cited page lies past the end of the case: the next case begins before it.',
    why: 'Mostly a digit.',
    wrong: opinion('See Escobedo v. Illinois, 378 U. S. 478, 520 (1964).'),
    right: opinion('See Escobedo v. Illinois, 378 U. S. 478, 490 (1964).'),
    silent:
      'A page equal to the next first page is right: cases share pages. Pages of orders, sections, consolidated cases.',
  },
  'pin-range-reversed': {
    what: 'The range ends before it begins.',
    why: 'Swapped, or a digit.',
    wrong: opinion('See Johnson v. United States, 318 U.S. 189, 199-196 (1943).'),
    right: opinion('See Johnson v. United States, 318 U.S. 189, 196-199 (1943).'),
    fix: `Swaps the two. ${RECORD}`,
    silent: 'Elided ends: `343-44` is 343-344, `1041-44` is 1041-1044.',
  },
  'pin-range-long': {
    what: 'The range runs over 75 pages or more.',
    why: 'Rarely meant; often a digit.',
    wrong: opinion('See Miranda v. Arizona, 384 U.S. 436, 440-530 (1966).'),
    right: opinion('See Miranda v. Arizona, 384 U.S. 436, 440-445 (1966).'),
    silent: 'Shorter ranges. Dissents, works from their first page, debates.',
  },
  'short-unresolved': {
    what: 'No full citation in the file is of this volume and reporter, or of the name before the short form.',
    why: 'A reader cannot tell what is cited.',
    wrong: opinion('It was so held, 353 U.S., at 423.'),
    right: opinion('It was so held in Grunewald v. United States, 353 U.S. 391 (1957); see 353 U.S., at 423.'),
    silent:
      'A full citation further on is enough. A volume that does not exist, and the right volume behind a full citation that gives a wrong one: those are told where they stand. `Judge Godbold, 520 F. 2d, at 1007` names the writer of a dissent, not a case; a full citation whose volume is glued to the number before it (`135,124 Eng. Rep. 1006`) is there.',
  },
  'short-ambiguous': {
    what: 'Several cases of the volume are cited, and the page fits none of them.',
    why: 'The reference would be a guess, so none is made.',
    wrong: opinion(
      'See Malloy v. Hogan, 378 U. S. 1 (1964); Escobedo v. Illinois, 378 U. S. 478 (1964). So it was held, 378 U. S., at 600.',
    ),
    right: opinion(
      'See Malloy v. Hogan, 378 U. S. 1 (1964); Escobedo v. Illinois, 378 U. S. 478 (1964). So it was held, 378 U. S., at 490.',
    ),
    fix: 'Offers the names of the candidates.',
    silent: 'Where the pages, or the name before the short form, decide.',
  },
  'short-conflict': {
    what: 'The name says one case, volume or page another. The name is followed.',
    why: 'One of the two is wrong.',
    wrong: opinion(
      'See Malloy v. Hogan, 378 U. S. 1 (1964); Escobedo v. Illinois, 378 U. S. 478 (1964). So in Malloy, 378 U. S., at 490.',
    ),
    right: opinion(
      'See Malloy v. Hogan, 378 U. S. 1 (1964); Escobedo v. Illinois, 378 U. S. 478 (1964). So in Escobedo, 378 U. S., at 490.',
    ),
    fix: `Offers the name of the case whose page it is. ${RECORD}`,
    silent: 'A volume that cannot exist is `cite-volume-impossible`.',
  },
  'supra-unresolved': {
    what: 'No full citation of this name stands before the *supra*.',
    why: 'The word promises one.',
    wrong: opinion('It was so held in Grunewald, supra, and rightly.'),
    right: opinion(
      'See Grunewald v. United States, 353 U.S. 391 (1957). It was so held in Grunewald, supra, and rightly.',
    ),
    silent:
      '*Supra* behind a page or part is a place in the same opinion. A name that stands earlier in any form was introduced some other way, and nothing is said.',
  },
  'name-ambiguous': {
    what: 'The short name fits several cases cited in full; the nearest is taken.',
    why: 'Worth a look, since the reader has the same choice.',
    wrong: opinion(
      'See Johnson v. Zerbst, 304 U.S. 458 (1938); Johnson v. United States, 318 U.S. 189 (1943). Under Johnson the rule is plain.',
    ),
    right: opinion(
      'See Johnson v. Zerbst, 304 U.S. 458 (1938); Raffel v. United States, 271 U.S. 494 (1926). Under Johnson the rule is plain.',
    ),
    silent:
      'Once for each name. Decisions below, orders, and one caption cited at two pages of a volume are no choice. `the Williams cases`, `the second Covert case`, `the 1938 Johnson opinion`; one case at two addresses of which one is a slip; a name that says its volume, or whose page lies in one of them alone; a case cited by its whole name in the lines before, its namesake farther away; two decisions of a court below under one caption.',
  },
  'id-no-antecedent': {
    what: '*Id.* has nothing before it to refer to.',
    why: 'What it referred to was cut or moved.',
    wrong: 'OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nWe affirm. Id., at 5. It is so.',
    right:
      'OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nWe affirm. Harris v. New York, 401 U.S. 222 (1971). Id., at 225. It is so.',
    silent:
      'Where something that may be an authority stands before it: a record, a debate, a book that was not read as a citation.',
  },
  'id-after-string': {
    what: '*Id.* follows a sentence that cites several authorities; the last that can be meant is taken.',
    why: 'The Bluebook forbids it for this reason; the Court sometimes writes it.',
    wrong: opinion(
      'See Miranda v. Arizona, 384 U. S. 436 (1966); Doe v. Roe, 12 F. 3d 34 (1990). So it was held. Id., at 440 it is.',
    ),
    right: opinion('See Miranda v. Arizona, 384 U. S. 436 (1966). So it was held. Id., at 440 it is.'),
    fix: 'Writes the short form instead.',
    silent:
      '*Id.* inside the string, which follows its neighbour; strings whose members are one case. A string within a quotation that has ended; an *id.* whose case is named, or whose volume is given, just before or behind it. Two reports of one case joined by a semicolon.',
  },
  'id-pin-out-of-range': {
    what: 'The page after *id.* is not one of the case cited right before it.',
    why: 'Another authority is meant, or the page is wrong.',
    wrong: opinion(
      'See Grunewald v. United States, 353 U. S. 391 (1957). We said more in Miranda v. Arizona, 384 U. S. 436 (1966). And it is so. Id., at 423.',
    ),
    right: opinion(
      'See Grunewald v. United States, 353 U. S. 391 (1957). We said more in Miranda v. Arizona, 384 U. S. 436 (1966). And it is so. Id., at 440.',
    ),
    fix: 'Writes the short form of the case that has the page.',
    silent:
      'Unless the case before it is in the list, nothing that may be an authority lies between, and it is no citation inside a quotation, whose source *id.* is. A case named just before the *id.*; a work cited by the same page before.',
  },
  'cross-ref-unresolved': {
    what: 'A page, note or part of this opinion that the file does not hold.',
    why: 'The file is an excerpt, or lost something.',
    wrong: paged('See p. 455, supra.'),
    right: paged('See p. 462, supra.'),
    silent:
      'Files without any page mark; pages that belong to another work (`Austin, supra, at 604`, `Austin (supra, p. 470)`); a part named in a note, where any opinion of the file has it.',
  },
  'cross-ref-direction': {
    what: '*Supra* and *ante* point back, *infra* and *post* ahead; this one points the other way.',
    why: 'The word or the page is wrong.',
    wrong: paged('See infra, at 462.'),
    right: paged('See supra, at 462.'),
    fix: `Replaces the word. ${RECORD}`,
    silent: 'Unless both the present page and the page referred to are known.',
  },
  'reporter-unknown': {
    what: 'Words of the shape of a citation, with a year behind them, whose reporter nobody knows.',
    why: 'To find spellings the tables lack.',
    wrong: opinion('See Smith v. Jones, 12 Xyz. 34 (1990).'),
    right: opinion('See Smith v. Jones, 12 F. 2d 34 (1990).'),
    silent:
      'It is off by default: foreign reports, old abbreviations and addresses look the same. Journals, statutes and records of offices are passed over by their last word.',
  },
  'parallel-mismatch': {
    what: 'Two citations given as parallel belong to different cases or Terms.',
    why: 'One of the two was copied from another entry.',
    wrong: opinion('See Miranda v. Arizona, 384 U.S. 436, 120 S. Ct. 1602 (1966).'),
    right: opinion('See Miranda v. Arizona, 384 U.S. 436, 86 S. Ct. 1602 (1966).'),
    silent: 'Reporters that cannot be compared with the list.',
  },
  'quote-not-found': {
    what: 'Words in quotation marks, right before a citation of a case, are not in the file of that case, stand on another page of it, or read\notherwise there; the difference is shown.',
    why: 'Invented and altered quotations are the worst errors of all.',
    wrong: opinion(
      'We said: "The evidence must always be admitted whatever the confusion." Shepard v. United States, 290 U.S. 96, 104 (1933).',
    ),
    right: opinion('We said that the evidence goes out. Shepard v. United States, 290 U.S. 96, 104 (1933).'),
    silent:
      'Off by default, and silent where no file here holds the case. Ellipses, brackets, `[sic]`, changes of case, page marks, hyphens and inner\nquotation marks are allowed for. Files of excerpts hold parts alone, so nothing is said of what is not in them.\nStill wrong, and why it is off: words of a separate opinion that the file of the case lacks (most of what is not found in the corpora of\nthe tests); words of another authority that the cited page only speaks of; a citation that follows a quotation but belongs to the next\nwords; words that a scan has spoilt on one side, which are told as different. The figures stand in `scripts/facts/README.md`.',
  },
};
