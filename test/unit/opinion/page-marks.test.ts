import * as assert from 'node:assert/strict';
import { offsetOfPage, pageAt } from '../../../server/src/opinion/page-map';
import { parseOpinion } from '../../../server/src/opinion/parse';
import { joinsIntoWord } from '../../../server/src/opinion/split-words';

/** Page marks of every house (DOMAIN 1.14, 2), each with the text that is read without it. */

function marks(text: string): string {
  return parseOpinion(text, { family: 'plain' })
    .pageMarks.map(mark => `${mark.form} ${mark.series}:${mark.page}${mark.splitsWord ? ' splits' : ''}`)
    .join(', ');
}

function reading(text: string): string {
  return parseOpinion(text, { family: 'plain' }).reading.text;
}

describe('page marks', () => {
  it('with stars, between words, inside a word, at a line start', () => {
    const text = 'custodial interroga *461 tion. We held the *462 privilege.\n*463 We granted certiorari.';
    assert.equal(marks(text), 'star 1:461 splits, star 1:462, star 1:463');
    assert.equal(reading(text), 'custodial interrogation. We held the privilege.\nWe granted certiorari.');
  });

  it('inside a citation or a number', () => {
    assert.equal(reading('at 378 *461 U. S. 1, 8, and 135 *355 Mass. 147.'), 'at 378 U. S. 1, 8, and 135 Mass. 147.');
    assert.equal(reading('318 U. S., at 343, *464 344, so'), '318 U. S., at 343, 344, so');
  });

  it('that stand again and again', () => {
    assert.equal(
      marks('We *460 hold that the rule *461 *461 *461 of law is *462 plain.'),
      'star 1:460, star 1:461, star 1:461, star 1:461, star 1:462',
    );
  });

  it('of Westlaw, two series at once', () => {
    const text = 'The rule *178 is old. **2136 It holds *179 still.';
    assert.equal(marks(text), 'star 1:178, star 2:2136, star 1:179');
    assert.equal(reading(text), 'The rule is old. It holds still.');
  });

  it('of Lexis, in brackets, several at once; headnote marks are none', () => {
    const text = 'We granted [*173]  [**2135]  certiorari. [***LEdHR1A] [1A] It [***106] is.';
    assert.equal(marks(text), 'bracket 1:173, bracket 2:2135, bracket 3:106');
    assert.ok(reading(text).startsWith('We granted certiorari.'));
  });

  it('of CourtListener and the Caselaw Access Project', () => {
    const text =
      '<p>The <span class="star-pagination">*461</span> privilege <page-number citation-index="1" label="462">*462</page-number> is <a id="p463" href="#p463" data-label="463" data-citation-index="1" class="page-label">*463</a> old.</p>';
    assert.equal(marks(text), 'html 1:461, html 1:462, html 1:463');
    assert.equal(reading(text).replace(/\s+/g, ' ').trim(), 'The privilege is old.');
  });

  it('of Justia, Findlaw and Cornell: their cite core is no citation', () => {
    const text = 'We agree.\nPage 422 U. S. 173\nIt is so. [422 U.S. 171, 174] We [p175] hold.';
    assert.equal(marks(text), 'site 0:173, site 0:174, site 0:175');
    assert.equal(reading(text), 'We agree.\n\nIt is so. We hold.');
  });

  it('behind a bracketed note mark', () => {
    const text = 'exacts a heavy toll on individuals.[24]*456 This fact is plain.';
    assert.equal(marks(text), 'star 1:456');
    assert.equal(reading(text), 'exacts a heavy toll on individuals. This fact is plain.');
  });

  it('of one digit only beside a neighbour', () => {
    assert.equal(marks('the rule *8 is old and *9 it holds *10 still'), 'star 1:8, star 1:9, star 1:10');
    assert.equal(marks('the rule *8 is old'), '');
  });

  it('are no products, lists or emphasis', () => {
    assert.equal(marks('that 2 *12 = 24 is plain'), '');
    assert.equal(marks('that 2 *12 *13 = 312 is plain'), '');
    assert.equal(marks('* first\n* second\n'), '');
    assert.equal(marks('a *b* c **bold** *1a'), '');
    assert.equal(marks('*12\n'), '');
  });

  it('out of order stay: a rule says so', () => {
    assert.equal(marks('text *464 more text here *463 and more'), 'star 1:464, star 1:463');
  });
});

describe('pages of places', () => {
  const text =
    '**Lead Opinion**\nAlpha beta. *437 Gamma delta. *440 Epsilon zeta.\n**Dissenting Opinion**\nMr. Justice Black, dissenting.\nEta theta *441 iota.\n';
  const document = parseOpinion(text, { family: 'labelled' });
  const at = (word: string): unknown => pageAt(document, text.indexOf(word));

  it('before, between and behind marks', () => {
    assert.deepEqual(at('Alpha'), { page: 436, exact: false });
    assert.deepEqual(at('Gamma'), { page: 439, exact: false, least: 437 });
    assert.deepEqual(at('Epsilon'), { page: 440, exact: true });
    assert.deepEqual(at('Eta'), { page: 440, exact: true });
    assert.deepEqual(at('iota'), { page: 441, exact: true });
  });

  it('and back', () => {
    assert.deepEqual(offsetOfPage(document, 440), { offset: text.indexOf(' Epsilon'), exact: true });
    assert.deepEqual(offsetOfPage(document, 438), { offset: text.indexOf(' Gamma'), exact: false });
    assert.deepEqual(offsetOfPage(document, 436), { offset: 0, exact: false });
    assert.equal(offsetOfPage(document, 500), undefined);
    assert.equal(offsetOfPage(document, 437, 1)?.exact ?? false, false);
  });
});

describe('words split in two', () => {
  it('are joined', () => {
    for (const pair of [
      'interroga tion',
      'warn ings',
      'govern ment',
      'what ever',
      'juris diction',
      'Massa chusetts',
      'per sons',
      'be cause',
      'under stand',
      'Wil liams',
    ]) {
      const [left, right] = pair.split(' ') as [string, string];
      assert.equal(joinsIntoWord(left, right), true, pair);
    }
  });

  it('are told from two words', () => {
    for (const pair of [
      'the privilege',
      'from making',
      'may be',
      'of the',
      'a part',
      'Raffel admitted',
      'in form',
      'court is',
      'Pennoyer v',
      'variously verbalized',
    ]) {
      const [left, right] = pair.split(' ') as [string, string];
      assert.equal(joinsIntoWord(left, right), false, pair);
    }
  });
});
