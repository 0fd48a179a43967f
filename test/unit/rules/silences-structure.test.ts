import { type Checking, fires, silent } from './checking';

const opinion = (words: string): string =>
  `OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nWe granted certiorari. ${words}\nAffirmed.\n`;
const bodies = (...notes: number[]): string =>
  `FOOTNOTES\n${notes.map(note => `n${note} This is the text of the note.`).join('\n')}\n`;
const of = (year: number): Checking => ({
  identity: { target: 'us/422/171', cite: '422 U.S. 171', year, source: 'manifest' },
});

describe('rules: notes that are right', () => {
  it('footnote-ref-no-body: the text of the note is in the file', () => {
    const marks = 'It was held. 1 And so it is. 2 We go on.';
    silent('footnote-ref-no-body', opinion(marks) + bodies(1, 2));
    fires('footnote-ref-no-body', opinion(marks.replace('2', '[[2]]')) + bodies(1));
  });
  it('footnote-ref-no-body: the only note of an opinion is its first', () => {
    fires('footnote-ref-no-body', opinion('It was held. [[1]] And so it is.'));
    silent('footnote-ref-no-body', opinion('It was held. 8 And so it is.'));
  });
  it('footnote-ref-no-body: an old report whose notes have numbers', () => {
    fires('footnote-ref-no-body', opinion('It was held. 1 And so it is. [[2]] We go on.') + bodies(1), of(1873));
    silent('footnote-ref-no-body', opinion('It was held. 1 And so it is. 2 We go on.'), of(1873));
  });
  it('footnote-ref-no-body: the name of a case behind a semicolon', () =>
    silent('footnote-ref-no-body', opinion('It was held before; 1 New Orleans v. Lea is to that effect.')));

  const twice = 'It was held. 1 And so it is. 2 We go on. 3 So here. [[3]] So there. 5 So too. 6 We end.';
  const plain = (drawing: string): string => drawing.replace(/\[\[|\]\]/g, '');
  it('footnote-ref-duplicate: until the twenties the notes of each page were numbered from 1', () => {
    fires('footnote-ref-duplicate', opinion(twice), of(1950));
    silent('footnote-ref-duplicate', opinion(plain(twice)), of(1912));
  });
  it('footnote-ref-duplicate: the next number stands elsewhere', () => {
    const row = (last: number): string =>
      opinion(`It was held. [1] And so it is. [2] We go on. [3] So here. [3] So there. [5] So too. [${last}] We end.`);
    silent('footnote-ref-duplicate', row(4));
    fires('footnote-ref-duplicate', opinion(twice));
  });
  it('footnote-ref-duplicate: a number written twice in one place', () =>
    silent(
      'footnote-ref-duplicate',
      opinion('It was held. [1] So it is. [2] We go on. [3] [3] The rest. [5] We end.'),
    ));
  it('footnote-ref-order: notes that count anew on each page', () => {
    const page = (last: number): string => `It was held. [1] And so it is. [2] We go on. [${last}] So here. `;
    silent('footnote-ref-order', opinion(page(3) + page(3) + page(3) + page(5)));
  });
  it('footnote-ref-order: the opinions of a combined text have rows of their own', () =>
    silent(
      'footnote-ref-order',
      '**Combined Opinion**\nIt was held. [1] And so it is. [2] We go on. [4] So here. [5] We end.\n',
    ));
  it('footnote-ref-order: notes referred to a second time', () =>
    silent(
      'footnote-ref-order',
      opinion('It was held. [1] And so it is. [2] We go on. [3] So here. [4] So there. [3] So too. [5] We end.'),
    ));
});

describe('rules: pages that are right', () => {
  const words = 'it is so, and so it has always been, ';
  it('star-page-order: notes behind the text bear the marks of their own pages', () => {
    const text = (head: string): string =>
      opinion(`The *462 rule ${words}*463 and ${words}*464 so.\n${head}See the statute. *463 So it reads.`);
    silent('star-page-order', text('† '));
    fires('star-page-order', text('').replace('*463 So', '[[*463]] So'));
  });
  it('star-page-order: excerpts of the notes follow those of the text', () => {
    const block = (text: string): string => `**Lead Opinion**\nIn <targetCase>Malloy</targetCase> it is so. ${text}\n`;
    silent('star-page-order', block('So *464 it is, and *465 so.') + block('See *463 the statute.'));
  });
  it('star-page-gap: a page marked in the notes is not lost', () => {
    const text = (page: number): string =>
      `${opinion(`It was held. 1 The *460 rule ${words}*461 and *463 so *464 on.`)}FOOTNOTES\nn1 See the statute, which is long, *${page} and goes on.\n`;
    silent('star-page-gap', text(462));
    fires('star-page-gap', text(460).replace('*463', '[[*463]]'));
  });
});

describe('rules: parts that are right', () => {
  const parts = (...numerals: string[]): string =>
    `So we begin.\n${numerals.map(numeral => `${numeral}\nThis part says what it has to say, and says it in a sentence.`).join('\n')}`;
  it('part-numeral-order: a separate opinion without a heading begins anew', () =>
    silent('part-numeral-order', opinion(parts('II', 'III', 'I', 'II'))));
  it('part-numeral-order: a part that stands twice is told as such', () => {
    silent('part-numeral-order', opinion(parts('I', 'II', 'III', 'II')));
    fires('part-numeral-duplicate', opinion(parts('I', 'II', 'III', '[[II]]')));
  });
  it('part-numeral-order: one numeral that is wrong is told once', () => {
    fires('part-numeral-order', opinion(parts('I', 'II', '[[V]]', 'IV', 'V')));
    fires('part-numeral-order', opinion(parts('I', 'II', '[[VI]]', '[[III]]', 'IV')));
  });
  it('part-numeral-duplicate: a combined text numbers the parts of each opinion', () => {
    silent('part-numeral-duplicate', `**Combined Opinion**\n${parts('I', 'II', 'III', 'II')}\n`);
  });
  it('part-numeral-duplicate: excerpts of several opinions', () => {
    const block = (text: string): string => `**Lead Opinion**\n${text}\nIn <targetCase>Malloy</targetCase> it is so.\n`;
    silent('part-numeral-duplicate', block(parts('II')) + block(parts('II')));
    fires('part-numeral-duplicate', block(parts('II', '[[II]]')));
  });
});

describe('rules: what the file is', () => {
  it('file-has-no-citation: a text that is no opinion', () =>
    silent('file-has-no-citation', 'Buy milk.\nCall the office.\n'));
});

describe('rules: quotation marks that are no quotation', () => {
  const only: Checking = { only: ['quote-unbalanced'] };
  it('quote-unbalanced: marks of attributes', () =>
    silent(
      'quote-unbalanced',
      `${opinion('So it is.')}<concur author=“BURGER text=TRUE>\nMR. CHIEF JUSTICE BURGER, concurring.\nI agree.\n`,
      only,
    ));
});

describe('rules: more notes, pages and parts that are right', () => {
  const words = 'it is so, and so it has always been, ';
  it('footnote-ref-order: what lies between excerpts is not in the file', () => {
    const block = (text: string): string => `**Lead Opinion**\nIn <targetCase>Malloy</targetCase> it is so. ${text}\n`;
    silent(
      'footnote-ref-order',
      block('It was held. 1 So it is. 2 We go on.') + block('So here. 4 So there. 5 We end.'),
    );
    fires('footnote-ref-order', block('It was held. 1 So it is. 2 We go on. [[4]] So there. 5 We end.'));
  });
  it('footnote-ref-order: numbers of other things are no marks', () =>
    void fires(
      'footnote-ref-order',
      opinion(
        'It was held. 1 So it is. 2 The rate is 7.3 in all, as No. 3 has it. We go on. [[4]] So there. 5 We end.',
      ),
    ));
  it('footnote-body-no-ref: pages of a row are no marks', () =>
    void fires(
      'footnote-body-no-ref',
      `${opinion('It was held. 1 And so it is. 2 We go on. 3 See 12 Yale L. J. 1, 4 (1990). So on.')}${bodies(1, 2, 3)}n[[4]] This is the text of the note.\n`,
    ));
  it('footnote-body-no-ref: numbers of headnotes stand all through the text', () =>
    silent(
      'footnote-body-no-ref',
      opinion(
        `So it is.\n[1] We are confronted with a question.\n[2] It is an old one.\n${`So ${words}and no more.\n`.repeat(20)}`,
      ),
    ));
  it('footnote-body-no-ref: numbers alone on their lines head paragraphs of a pleading', () =>
    silent(
      'footnote-body-no-ref',
      `${opinion('It was held. 1 And so it is. 2 We go on. 3 Now.')}FOOTNOTES\n[5]\nA paragraph.\n[6]\nA paragraph.\n[7]\nA paragraph.\n`,
    ));
  it('star-page-order: Blackstone is cited by the pages of the first edition', () => {
    const text = (book: string): string =>
      opinion(`The *462 rule ${words}*464 see ${book} put before, and will *465 be so.`);
    fires('star-page-order', text('it was [[*463]]'));
    silent('star-page-order', text('2 W. Blackstone, Commentaries *463'));
  });
  it('star-page-order: notes printed behind the text, without a sign', () => {
    silent(
      'star-page-order',
      opinion(`The *478 rule ${words}*479 so ${words}*480 on.\nThe statute *455 reads so, and *456 so.`),
    );
    fires('star-page-order', opinion(`The *498 rule ${words}*499 so ${words}*500 on.\nThe statute [[*498]] reads so.`));
  });
  it('star-page-order: opinions of a combined text begin anew', () => {
    const block = (text: string): string => `**Combined Opinion**\n${text}\n`;
    silent(
      'star-page-order',
      block(`The *462 rule ${words}*463 so ${words}*464 on.`) +
        block(`I dissent *462 here ${words}*463 and ${words}*465 so.`),
    );
  });
  it('part-numeral-duplicate: a first part that stands twice', () =>
    void fires(
      'part-numeral-duplicate',
      opinion('So we begin.\nI\nThis part says what it has to say.\n[[I]]\nThis part says what it has to say.'),
    ));
  it('quote-unbalanced: a question and its answer, as the stenographer has them', () =>
    silent(
      'quote-unbalanced',
      opinion('They asked:\n"Q. Did you indicate where it came from? A. No.\nSo it went on.'),
      {
        only: ['quote-unbalanced'],
      },
    ));
});

describe('rules: typography that is right', () => {
  const marked = (quotation: string): string =>
    `${opinion(quotation)}<concur author="BURGER" text="TRUE">\nMR. CHIEF JUSTICE BURGER, concurring.\nI agree.\n`;
  it('mixed-quotes: attributes have straight marks whatever the text has', () => {
    const only: Checking = { only: ['mixed-quotes'] };
    silent('mixed-quotes', marked('It is “so” and “thus” in each case.'), only);
    fires('mixed-quotes', marked('It is “so” and “thus” in each [["]]case".'), only);
  });
  it('multiple-spaces: other residues are no spaces', () =>
    silent('multiple-spaces', opinion('The CourtâÀ™s rule\u0092 of arrest: S\nis so \ufffd and &amp; so.'), {
      only: ['multiple-spaces'],
    }));
  it('html-entity: in markup an entity is as it should be', () => {
    const text = opinion('The rule of Smith [[&amp;]] Co. is so.');
    fires('html-entity', text);
    silent('html-entity', text.replace(/\[\[|\]\]/g, ''), { family: 'html' });
  });
  it('footnote-body-no-ref: a point more than there are marks', () => {
    const list = (count: number): string =>
      `FOOTNOTES\n${Array.from({ length: count }, (_, at) => `${at + 1}. The text of it.`).join('\n')}\n`;
    silent('footnote-body-no-ref', opinion('It was held. 1 And so it is. 2 We go on. 3 Now.') + list(4));
  });
});
