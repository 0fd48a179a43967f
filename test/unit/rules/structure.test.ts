import * as assert from 'node:assert/strict';
import { findingsOf, fires, mends, silent } from './checking';

const opinion = (words: string): string =>
  `OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nWe granted certiorari. ${words}\nAffirmed.\n`;

describe('rules: page marks', () => {
  it('star-page-order', () => {
    const [found] = fires(
      'star-page-order',
      opinion('The question *462 is old and *464 it was [[*463]] put before, and will *465 be put again.'),
    );
    assert.equal(found!.severity, 'warning');
    assert.equal(found!.message, 'Page mark *463 comes after *464.');
  });
  it('star-page-order: one mark too high is the wrong one', () =>
    assert.equal(
      fires(
        'star-page-order',
        opinion('The *461 question is *462 old and [[*863]] it was *464 put before, *465 and so.'),
      )[0]!.message,
      'Page mark *863 comes before *464.',
    ));
  it('star-page-order: series run separately', () =>
    silent('star-page-order', opinion('The *461 question **2135 is *462 old and **2136 it was *463 put before.')));
  it('star-page-order: a separate opinion may repeat the last page', () =>
    silent(
      'star-page-order',
      `${opinion('The *461 question is *462 old and so *463 on.')}<concur author="BURGER" text="TRUE">\nMR. CHIEF JUSTICE BURGER, concurring.\n*463 I agree with what is said *464 and with no more than that.\n`,
    ));

  it('star-page-gap', () => {
    const [found] = fires(
      'star-page-gap',
      opinion('The question *460 is old and *461 it was put before, and will [[*464]] be put again.'),
    );
    assert.equal(found!.message, 'Pages 462-463 have no mark between *461 and *464.');
    assert.equal(found!.severity, 'hint');
  });
  it('star-page-gap: silent across excerpts', () =>
    silent(
      'star-page-gap',
      '**Lead Opinion**\nIn <targetCase>Malloy</targetCase> the question *461 is old.\n**Lead Opinion**\nIn <targetCase>Malloy</targetCase> it is *464 older.\n',
    ));

  it('star-page-duplicate', () => {
    const text = opinion('The question *463 is old and *464 it was put before, and will *464 be put again.');
    fires('star-page-duplicate', text.replace('will *464', 'will [[*464]]'));
    mends('star-page-duplicate', text, text.replace('will *464 be', 'will be'));
  });

  it('star-page-splits-word', () => {
    const text = opinion('The question of custodial interroga *461 tion is old, and *462 so on.');
    const [found] = fires('star-page-splits-word', text.replace('*461', '[[*461]]'));
    assert.equal(found!.message, 'Page mark inside the word `interrogation`.');
    assert.ok(
      found!.fixes.every(fix => !fix.preferred && !fix.safe),
      'where a page breaks is a fact',
    );
    mends('star-page-splits-word', text, text.replace('interroga *461 tion', '*461 interrogation'), {
      title: /before/,
    });
    mends('star-page-splits-word', text, text.replace('interroga *461 tion', 'interrogation *461'), { title: /after/ });
    silent('star-page-splits-word', opinion('The question *461 is old, and *462 so on.'));
  });
});

describe('rules: parts', () => {
  const parts = (...numerals: string[]): string =>
    opinion(
      `So we begin.\n${numerals.map(numeral => `${numeral}\nThis part says what it has to say, and says it in a sentence.`).join('\n')}`,
    );

  it('part-numeral-order', () => {
    const [found] = fires('part-numeral-order', parts('I', 'II', '[[IV]]'));
    assert.equal(found!.message, 'Part IV follows part II; III is missing.');
    silent('part-numeral-order', parts('I', 'II', 'III', 'IV'));
  });
  it('part-numeral-order: a part out of its place is not missing', () => {
    const [found] = fires('part-numeral-order', parts('I', 'III', '[[II]]', 'IV'));
    assert.equal(found!.message, 'Part II comes after part III.');
  });
  it('part-numeral-order: sub-parts count for themselves', () =>
    silent('part-numeral-order', parts('I', 'A', 'B', 'II', 'A', 'B', 'III')));
  it('part-numeral-order: dissents begin anew', () =>
    silent(
      'part-numeral-order',
      `${parts('I', 'II')}<dissent author="STEWART" text="TRUE">\nMR. JUSTICE STEWART, dissenting.\nI\nI do not agree with the Court in this.\nII\nNor in that.\n`,
    ));
  it('part-numeral-order: excerpts', () =>
    silent(
      'part-numeral-order',
      '**Lead Opinion**\nII\nIn <targetCase>Malloy</targetCase> it was held.\n**Lead Opinion**\nV\nIn <targetCase>Malloy</targetCase> it was so held.\n',
    ));

  it('part-numeral-duplicate', () => {
    const [found] = fires('part-numeral-duplicate', parts('I', 'II', '[[II]]', 'III'));
    assert.equal(found!.message, 'Part II appears twice in this opinion.');
    silent('part-numeral-order', parts('I', 'II', 'II', 'III'));
  });
});

describe('rules: notes', () => {
  const bodies = (...notes: number[]): string =>
    `FOOTNOTES\n${notes.map(note => `n${note} This is the text of the note.`).join('\n')}\n`;

  it('footnote-ref-no-body: once, on the first mark', () => {
    const [found] = fires(
      'footnote-ref-no-body',
      opinion('It was held. [[1]] And so it is; 2 and it will be so. 3 We go on.'),
    );
    assert.equal(found!.message, 'Notes 1-3 are referred to but their text is not in this file.');
    assert.equal(found!.count, 3);
  });
  it('footnote-ref-no-body: the manifest may say where a note is', () =>
    silent('footnote-ref-no-body', opinion('It was held. 1 And so it is.'), {
      identity: { target: 'us/422/171', source: 'manifest', notes: [{ note: 1, line: 3 }] },
    }));

  it('footnote-body-no-ref', () => {
    fires(
      'footnote-body-no-ref',
      `${opinion('It was held. 1 And so it is. 2 We go on. 3 Now.')}${bodies(1, 2, 3)}[[n4]] This is the text of the note.\n`.replace(
        '[[n4]]',
        'n[[4]]',
      ),
    );
    silent('footnote-body-no-ref', `${opinion('It was held. 1 And so it is. 2 We go on. 3 Now.')}${bodies(1, 2, 3)}`);
  });

  it('footnote-ref-duplicate', () => {
    const text = opinion('It was held. 1 And so it is. 2 We go on. 3 So here. 3 So there. 5 So too. 6 We end.');
    const [found] = fires('footnote-ref-duplicate', text.replace('here. 3 So', 'here. [[3]] So'));
    assert.equal(found!.message, 'Note mark 3 appears twice in this opinion.');
    mends('footnote-ref-duplicate', text, text.replace('here. 3 So', 'here. 4 So'));
    silent('footnote-ref-order', text);
  });
  it('footnote-ref-duplicate: volumes of books are no marks', () =>
    silent(
      'footnote-ref-duplicate',
      opinion('It was held. 1 And so it is. 2 We go on. 1 Chitty’s Criminal Law, 251. So there. 3 We end. 4 Yes.'),
    ));

  it('footnote-ref-order', () => {
    const [found] = fires(
      'footnote-ref-order',
      opinion('It was held. 1 And so it is. 2 We go on. 3 So here. 4 So there. [[6]] So too. 7 We end.'),
    );
    assert.equal(found!.message, 'Note mark 6 follows 4; 5 is missing.');
    silent(
      'footnote-ref-order',
      opinion('It was held. 1 And so it is. 2 The wages 3 of men and the hours. 4 So there. 5 We end.'),
    );
  });
});

describe('rules: whole files', () => {
  it('file-has-no-citation: once, on the first line', () => {
    assert.deepEqual(
      findingsOf(opinion('So it is.'))
        .filter(found => found.id === 'file-has-no-citation')
        .map(({ start, end }) => [start, end]),
      [[0, 7]],
    );
    silent('file-has-no-citation', opinion('So it is.'), { identity: { target: 'us/422/171', source: 'manifest' } });
  });

  it('quote-unbalanced is off', () => {
    const text = opinion('He said: "This is not closed.\nIt goes on without a mark.');
    silent('quote-unbalanced', text);
    fires('quote-unbalanced', text.replace('"This', '[["]]This'), { only: ['quote-unbalanced'] });
  });
  it('quote-unbalanced: questions and answers open each line and close the last', () =>
    silent(
      'quote-unbalanced',
      opinion(
        'They asked:\n"Q. Did you indicate where that money came from?\n"A. No, I didn\'t.\n"Q. Why not?\n"A. I didn\'t feel it was necessary."',
      ),
      { only: ['quote-unbalanced'] },
    ));
});
