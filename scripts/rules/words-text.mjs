// What the pages of the rules on structure, encoding and typography say besides the catalogue.
const opinion = words =>
  `OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nWe granted certiorari. ${words}\nAffirmed.`;
const parts = (...numerals) =>
  opinion(`So we begin.\n${numerals.map(numeral => `${numeral}\nThis part says what it has to say.`).join('\n')}`);

export const TEXT = {
  'star-page-order': {
    what: 'A page mark has a lower number than the one before it.',
    why: 'Pin cites into this file land on the wrong page.',
    wrong: opinion('The question *462 is old and *464 it was *463 put before, and will *465 be put again.'),
    right: opinion('The question *462 is old and *463 it was *464 put before, and will *465 be put again.'),
    silent:
      'Series of one, two and three stars run separately; notes printed behind the text begin at their own pages; a separate opinion may repeat the last page; the old paging of a cited book (`1 Kent *294`).',
  },
  'star-page-gap': {
    what: 'Pages between two marks have no mark of their own.',
    why: 'Something was left out, or a mark was lost.',
    wrong: opinion('The question *460 is old and *461 it was put before, and will *464 be put again.'),
    right: opinion('The question *461 is old and *462 it was put *463 before, and will *464 be put again.'),
    silent:
      'Between excerpts; between head matter and opinion, where arguments of counsel stood; leaps of more than a hundred pages, but for a number with a digit misread (`*645` for `*465`). Counsel’s arguments before the byline of an opinion are often left out.',
  },
  'star-page-duplicate': {
    what: 'The same page is marked twice in one opinion.',
    why: 'A doubled mark, or a misread one.',
    wrong: opinion('The question *463 is old and *464 it was put before, and will *464 be put again.'),
    right: opinion('The question *463 is old and *464 it was put before, and will be put again.'),
    fix: 'Removes the second mark.',
    silent:
      'A separate opinion that begins on the page where the one before it ends; a mark that comes back behind one out of order, which is told itself.',
  },
  'star-page-splits-word': {
    what: 'A page mark stands inside a word.',
    why: 'So it is in print: the word runs over the page. A search for the word misses it.',
    wrong: opinion('The period of custodial interroga *461 tion is at issue, and *462 so on.'),
    right: opinion('The period of custodial *461 interrogation is at issue, and *462 so on.'),
    fix: 'Moves the mark before or behind the word. Where a page breaks is a fact, so neither is ever done unasked.',
    silent: 'Marks between words.',
  },
  'part-numeral-order': {
    what: 'A part of the opinion is skipped, or stands out of order.',
    why: 'A heading, or with it a whole part, was lost.',
    wrong: parts('I', 'II', 'IV'),
    right: parts('I', 'II', 'III'),
    silent:
      'Excerpts; sub-parts, which count for themselves; separate opinions, which begin anew. A numeral that the scan spoilt (`HH`, `*280 c`) stands for the missing one.',
  },
  'part-numeral-duplicate': {
    what: 'The same numeral heads two parts of one opinion.',
    why: 'A misread numeral, or text that stands twice.',
    wrong: parts('I', 'II', 'II'),
    right: parts('I', 'II', 'III'),
    silent: 'A separate opinion begins anew.',
  },
  'footnote-ref-no-body': {
    what: 'Marks of notes stand in the text, but the notes do not stand in the file. Said once a file.',
    why: 'Worth knowing before a note is looked for.',
    wrong: opinion('It was held. 1 And so it is; 2 and it will be so. 3 We go on.'),
    right: opinion('It was held. And so it is; and it will be so. We go on.'),
    silent:
      'Notes whose place `opinions.json` states. A number that heads an authority, a date or a subsection is no mark, nor is one far from any row, the last of several pages before a year, or a lone 1 in mid-sentence; nothing is said of reports before 1880, which mark their notes with signs.',
  },
  'footnote-body-no-ref': {
    what: 'A note stands in the file, but no mark in the opinion leads to it.',
    why: 'The mark was lost or misread.',
    wrong: `${opinion('It was held. 1 And so it is. 2 We go on. 3 Now.')}\nFOOTNOTES\nn1 This is the first note.\nn2 This is the second note.\nn3 This is the third note.\nn4 This is the fourth note.`,
    right: `${opinion('It was held. 1 And so it is. 2 We go on. 3 Now.')}\nFOOTNOTES\nn1 This is the first note.\nn2 This is the second note.\nn3 This is the third note.`,
    silent:
      'Star and dagger notes. Where most marks of an opinion are lost it is said once. Marks in unusual places (`by act.4 The rule`) are marks.',
  },
  'footnote-ref-duplicate': {
    what: 'The same note is marked twice in one opinion.',
    why: 'Mostly a misread digit.',
    wrong: opinion('It was held. 1 And so it is. 2 We go on. 3 So here. 3 So there. 5 So too. 6 We end.'),
    right: opinion('It was held. 1 And so it is. 2 We go on. 3 So here. 4 So there. 5 So too. 6 We end.'),
    fix: 'Renumbers the second where the next number is free.',
    silent:
      'Separate opinions, which begin at 1; reports that number each page anew; volumes of books that look like marks; points numbered in a quotation.',
  },
  'footnote-ref-order': {
    what: 'The numbers of the marks leave one out.',
    why: 'The mark was lost or misread.',
    wrong: opinion('It was held. 1 And so it is. 2 We go on. 3 So here. 4 So there. 6 So too. 7 We end.'),
    right: opinion('It was held. 1 And so it is. 2 We go on. 3 So here. 4 So there. 5 So too. 6 We end.'),
    silent: 'Between excerpts; where the missing number stands between the two behind a word without a stop.',
  },
  'quote-unbalanced': {
    what: 'A quotation is opened and not closed in its paragraph.',
    why: 'Where a quotation ends decides whose words they are.',
    wrong: opinion('He said: "This is not closed.\nIt goes on without a mark.'),
    right: opinion('He said: "This is closed."\nIt goes on without a mark.'),
    silent:
      'Off by default, since scans lose and invent marks by the hundred. What a straight mark does is told by what stands around it; a mark that closes what nothing opened is passed over, since nobody knows where the quotation began; quotations within quotations, two single marks for a double one, questions and answers, and quotations of several paragraphs (behind page marks, over lines of stars or verse, closed by the last) are as they should be. Still wrong: a speck read as a mark, and a mark that a scan has spoilt beyond its shape.',
  },
  'file-has-no-citation': {
    what: 'Nothing says which case the file is: no manifest entry, no caption, no telling file name.',
    why: 'Other files cannot jump to it, and the checks that need a year stay silent.',
    wrong: opinion('So it is.'),
    right: `<!-- case: 422 U.S. 171 -->\n${opinion('So it is.')}`,
    fix: 'The command *Set case for this file* writes the entry into `opinions.json`.',
    silent: 'Once a file.',
  },
  mojibake: {
    what: 'Characters that come about when UTF-8 is read with a wrong code page: `ยง`, `Â§`, `â€™`.',
    why: 'Section signs, quotation marks and dashes are lost to every search.',
    wrong: opinion('See 3A J. Wigmore, Evidence ยง 1040 (1970).'),
    right: opinion('See 3A J. Wigmore, Evidence § 1040 (1970).'),
    fix: 'Writes the character that was meant. Safe to run on save.',
    silent:
      'Real Thai, Cyrillic, Greek, Chinese: the sequence must stand beside a figure, or be the only thing of its script.',
  },
  'replacement-character': {
    what: 'U+FFFD stands where a character could not be converted.',
    why: 'What it was is lost in this file; the source may still have it.',
    wrong: opinion('See Wigmore, Evidence \ufffd 1040.'),
    right: opinion('See Wigmore, Evidence § 1040.'),
    fix: '`§`, between a statute or treatise and a number; else none is known.',
    silent: 'Never.',
  },
  'control-character': {
    what: 'A control character stands in the text; U+0080 to U+009F are bytes of Windows-1252 that were never converted.',
    why: 'Editors show nothing, searches stumble.',
    wrong: opinion('The rule\u0097if it is one\u2014is old.'),
    right: opinion('The rule—if it is one—is old.'),
    fix: 'Writes the character of Windows-1252. Safe to run on save.',
    silent: 'Tabs and line ends.',
  },
  'html-entity': {
    what: 'An entity of HTML stands in plain text.',
    why: 'It is read as letters.',
    wrong: opinion('See 18 U.S.C. &sect; 2.'),
    right: opinion('See 18 U.S.C. § 2.'),
    fix: 'Writes the character; `&nbsp;` becomes a space. `&lt;` and `&gt;` are not undone unasked, since they could make a tag.',
    silent: 'Files of HTML; names that are no entity (`AT&T;`).',
  },
  'invisible-character': {
    what: 'A no-break space, soft hyphen or zero-width character stands inside a citation.',
    why: 'It looks right and is not found.',
    wrong: opinion('See Miranda v. Arizona, 384 U.S.\u00a0436 (1966).'),
    right: opinion('See Miranda v. Arizona, 384 U.S. 436 (1966).'),
    fix: 'Replaces it by a space, or removes it.',
    silent: 'Outside citations. A no-break space may be meant; hence only a hint.',
  },
  'mixed-line-endings': {
    what: 'The file ends its lines in more than one way.',
    why: 'Comparisons show lines that nobody changed.',
    wrong: 'OPINION\nWe affirm.',
    right: 'OPINION\nWe affirm.',
    fix: 'Makes all of them LF, when asked for by name: `opinion-lens check --fix --rule mixed-line-endings`.',
    silent: 'In the editor, which has made them one before the server sees the text; the command line reads the bytes.',
  },
  'stray-letter': {
    what: 'A single letter is left over from a conversion: the codes that once began and ended a block quotation.',
    why: 'It is no word, and `I` is no part heading.',
    wrong: opinion(
      'He had not said so at the time of his arrest: S\n"Q. Why not?\n"A. I did not feel it necessary."\nThe Government says so.',
    ),
    right: opinion(
      'He had not said so at the time of his arrest:\n"Q. Why not?\n"A. I did not feel it necessary."\nThe Government says so.',
    ),
    fix: 'Removes it. Never run unasked.',
    silent: 'Anywhere but at the end of a line behind a colon and a blank, or right behind a closing quotation mark.',
  },
  'lost-bracket-text': {
    what: 'Two spaces between small letters inside a quotation: bracketed words once stood there.',
    why: 'A converter deleted everything in square brackets; each deletion left its space. The quotation is no longer what the Court wrote.',
    wrong: opinion('that the innocent "are more likely to  in secret proceedings" than not.'),
    right: opinion('that the innocent "are more likely to [claim the privilege] in secret proceedings" than not.'),
    silent: 'Other runs of spaces, which are left where page marks were removed.',
  },
  'multiple-spaces': {
    what: 'Two or more spaces stand together.',
    why: 'Often a page mark was removed there: n + 1 spaces for n marks.',
    wrong: opinion('investigating corruption in the Internal   Revenue Service.'),
    right: opinion('investigating corruption in the Internal Revenue Service.'),
    fix: 'Collapses them. They are the only trace of the page breaks, so the rule is off by default.',
    silent: 'Indentation, and blanks at the end of a line.',
  },
  'mixed-quotes': {
    what: 'Straight and curly quotation marks stand in one file.',
    why: 'Searches find one kind only.',
    wrong: opinion('He said: “It is so,” and "it is not," and “it may be.”'),
    right: opinion('He said: “It is so,” and “it is not,” and “it may be.”'),
    fix: 'Makes the rarer kind like the other.',
    silent: 'Off by default. Marks inside tags do not count.',
  },
  'reporter-spacing': {
    what: '`U.S.` and `U. S.` are both used.',
    why: 'The Court spaces it, the Bluebook does not.',
    wrong: opinion(
      'See Malloy v. Hogan, 378 U. S. 1 (1964); Griffin v. California, 380 U. S. 609 (1965); Miranda v. Arizona, 384 U.S. 436 (1966).',
    ),
    right: opinion(
      'See Malloy v. Hogan, 378 U. S. 1 (1964); Griffin v. California, 380 U. S. 609 (1965); Miranda v. Arizona, 384 U. S. 436 (1966).',
    ),
    fix: 'Makes them all like the more frequent, or as `opinionLens.style` says.',
    silent: 'Off by default; inside quotations, which are the quoted court’s.',
  },
  'ignore-unused': {
    what: 'An ignore comment, or an `ignore` of the manifest, silences a rule that finds nothing there.',
    why: 'Left standing, it would hide the next fault.',
    wrong: opinion('So.\n<!-- opinion-lens-ignore: mojibake -->\nSee Evidence § 1040.'),
    right: opinion('So.\nSee Evidence § 1040.'),
    fix: 'Removes the comment, or the id from it.',
    silent: 'For rules that are off: they were not asked.',
  },
};
