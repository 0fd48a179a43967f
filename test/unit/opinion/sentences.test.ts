import * as assert from 'node:assert/strict';
import { sameText } from '../../../server/src/opinion/reading-text';
import { paragraphAt, sentenceAt, sentences } from '../../../server/src/opinion/sentences';

/** The text with `|` where sentences begin anew. */
function splits(drawn: string): void {
  const text = drawn.replace(/\| ?/g, match => match.slice(1));
  const found = sentences(sameText(text), 0, text.length).map(({ start, end }) => text.slice(start, end));
  const expected = drawn.split('|').map(sentence => sentence.trim());
  assert.deepEqual(found, expected);
}

describe('sentences', () => {
  it('end at stops', () => splits('We granted certiorari.| The judgment is affirmed.| Why not?| It is so ordered.'));

  it('do not end at legal abbreviations', () => {
    splits('In No. 761, Westover v. United States, 384 U. S. 436, the Court held so.| We agree.');
    splits('See Comment, 31 U. Chi. L. Rev. 556 (1964); Note, 79 Harv. L. Rev. 935, 1041-1044 (1966).| See also Bram.');
    splits(
      'Mr. Justice Holmes and Dr. Smith of Standard Oil Co. of New Jersey met on Jan. 3 at St. Louis.| They left.',
    );
    splits('Cf. Griffin v. California, 380 U. S. 609 (1965).| Accord, 18 U. S. C. § 1001; 84 Stat. 933.| We hold.');
    splits('The rule of Art. I, § 8, cl. 3, and Amdt. 5 stands.| So does Fed. Rule Crim. Proc. 5 (a).');
    splits('Frank, J., dissenting, and Warren, C. J., agreed, e. g., in part.| The rest did not.');
  });

  it('end at abbreviations where the next word opens a sentence', () => {
    splits('He worked for Smith & Co.| The firm failed.');
    splits('This is the law of the U. S.| The Court so held.');
    splits('See id.| The point is plain.');
    splits('Ibid.| Respondent disagrees.');
  });

  it('take note marks and closing quotation marks along', () => {
    splits('It is “the hallmark of our democracy.”| United States v. Grunewald so held.| 353 U. S., at 423.');
    splits('possible for a suspect.” 31| Because of the adoption, we agree. 32| Our decision stands.');
    splits('the silence at his arrest. 3| For this he relies on Raffel. 4| There, a second trial was had.');
  });

  it('leave ellipses whole', () =>
    splits('We have no doubt . . . that it is possible. . . .| Another says so... in part.'));

  it('are found at a place, and so are paragraphs', () => {
    const text = 'One here. Two v. three there. Four.\nFive is next. Six.';
    const at = (offset: number): string => {
      const { start, end } = sentenceAt(sameText(text), offset);
      return text.slice(start, end);
    };
    assert.equal(at(0), 'One here.');
    assert.equal(at(16), 'Two v. three there.');
    assert.equal(at(32), 'Four.');
    assert.equal(at(40), 'Five is next.');
    assert.equal(at(text.length), 'Six.');
    const paragraph = paragraphAt(sameText(text), 40);
    assert.equal(text.slice(paragraph.start, paragraph.end), 'Five is next. Six.');
    assert.deepEqual(sentenceAt(sameText(''), 0), { start: 0, end: 0 });
  });
});
