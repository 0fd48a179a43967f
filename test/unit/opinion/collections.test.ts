import * as assert from 'node:assert/strict';
import { EMPTY_CASE_LIST } from '../../../server/src/authority/case-list';
import { analyse } from '../../../server/src/reference/analyse';
import type { Analysis } from '../../../server/src/reference/analysis';

/**
 * The same few sentences as the collections print them (DOMAIN 2): made texts, since no file of these collections ships. What
 * a reader sees is the same everywhere: pages, notes with their bodies, who writes, and what the references mean.
 */

function read(text: string): Analysis {
  return analyse(text, { caseList: EMPTY_CASE_LIST });
}

const pages = ({ document }: Analysis) => document.pageMarks.map(mark => mark.page);
const bodies = ({ document }: Analysis) => document.noteBodies.map(body => body.note);
const marks = ({ document }: Analysis) =>
  document.noteMarks.filter(mark => mark.sure === 'certain').map(mark => mark.note);
/** Those too that only their run makes marks. */
const all = ({ document }: Analysis) => document.noteMarks.map(mark => mark.note);
const authors = ({ document }: Analysis) => document.opinions.map(({ kind, author }) => `${kind} ${author}`);
const targets = ({ references }: Analysis) => references.map(reference => reference.target);

describe('collections', () => {
  it('web pages with notes as anchors and blocks', () => {
    const read1 = read(
      '<div><span class="star-pagination">*467</span> <p>MR. CHIEF JUSTICE WARREN delivered the opinion of the Court.</p>\n' +
        '<p>We said so in <i>Escobedo v. Illinois</i>, <span class="citation" data-id="1"><a href="/opinion/1/x/">378 U.S. 478</a></span>, 490 (1964).<a class="footnote" href="#fn4" id="fn4_ref">[4]</a> ' +
        'So <span class="star-pagination">*468</span> it stands. <i>Id.</i>, at 491.</p>\n' +
        '<div class="footnote" id="fn4" label="4">\n<a class="footnote" href="#fn4_ref">[4]</a>\n<p>See <i>Haynes</i> v. <i>Washington</i>, 373 U.S. 503 (1963).</p>\n</div></div>\n',
    );
    assert.deepEqual(pages(read1), [467, 468]);
    assert.deepEqual(marks(read1), [4]);
    assert.deepEqual(bodies(read1), [4]);
    assert.deepEqual(authors(read1), ['lead WARREN']);
    assert.deepEqual(targets(read1), ['us/378/478', 'us/378/478', 'us/373/503']);
  });

  it('opinions, notes and pages as elements', () => {
    const text =
      '<opinion type="majority"><author id="b1">Mr. Chief Justice Warren</author><p id="b2">delivered the opinion of the Court.</p>\n' +
      '<p>It was settled in <em>Escobedo</em> v. <em>Illinois, </em><page-number citation-index="1" label="468">*468</page-number>378 U. S. 478, 490 (1964).<footnotemark>4</footnotemark> <em>Ibid.</em></p>\n' +
      '<footnote label="4"><p>See <em>Haynes </em>v. <em>Washington, </em>373 U. S. 503 (1963).</p></footnote></opinion>\n' +
      '<opinion type="dissent"><author id="b3">Mr. Justice Clark,</author> <p id="b4">dissenting. I would follow <em>Crooker </em>v. <em>California, </em>357 U. S. 433 (1958).</p></opinion>\n';
    const found = read(text);
    assert.equal(found.document.family, 'html');
    assert.deepEqual(pages(found), [468]);
    assert.deepEqual(bodies(found), [4]);
    assert.deepEqual(authors(found), ['lead WARREN', 'dissent CLARK']);
    assert.deepEqual(targets(found), ['us/378/478', 'us/378/478', 'us/373/503', 'us/357/433']);
  });

  it('a concurrence named by its element alone', () => {
    const text =
      '<opinion type="majority"><p>PER CURIAM.</p><p>Affirmed on the authority of <em>Hale v. Henkel</em>, 201 U. S. 43 (1906).</p></opinion>\n' +
      '<opinion type="concurrence"><p>Mr. Justice Black agrees.</p><p><em>Id.</em>, at 76.</p></opinion>\n';
    const found = read(text);
    assert.deepEqual(
      found.document.opinions.map(opinion => opinion.kind),
      ['per-curiam', 'concurrence'],
    );
    // R1: no id. reaches across opinions.
    assert.equal(found.references.find(reference => reference.kind === 'id')?.target ?? null, null);
  });

  it('bylines, notes and pages of an older export', () => {
    const found = read(
      '<opinion><opinion_byline>MR. CHIEF JUSTICE WARREN delivered the opinion of the Court.</opinion_byline> <opinion_text><p>See <i>Escobedo v. Illinois,</i> <citation>378 U.S. 478</citation>, <page_number>468</page_number> 490 (1964).<footnote_reference>[fn4]</footnote_reference> And <i>id.</i> at 491.</p>\n' +
        '<footnote_body><footnote_number>[fn4]</footnote_number> See <i>Haynes v. Washington,</i> <citation>373 U.S. 503</citation> (1963).</footnote_body></opinion_text></opinion>\n',
    );
    assert.deepEqual(pages(found), [468]);
    assert.deepEqual(marks(found), [4]);
    assert.deepEqual(bodies(found), [4]);
    assert.deepEqual(
      found.citations[0]?.pins.map(pin => pin.page),
      ['490'],
    );
  });

  it('notes headed [ Footnote 1 ] and pages in brackets', () => {
    const found = read(
      'MR. CHIEF JUSTICE WARREN delivered the opinion of the Court.\n\nWe dealt with this in Escobedo v. Illinois, 378 U.S. 478 (1964). Officers took him into custody.   [384 U.S. 436, 440]   It was so. 1 And so it is. 2 \n\n' +
        '[ Footnote 1 ] Compare United States v. Childress, 347 F.2d 448 (C. A. 7th Cir. 1965). \n\n[ Footnote 2 ] Id., at 449.   [384 U.S. 436, 441]  \n',
    );
    assert.deepEqual(pages(found), [440, 441]);
    assert.deepEqual(bodies(found), [1, 2]);
    assert.deepEqual(targets(found), ['us/378/478', 'f2d/347/448', 'f2d/347/448']);
  });

  it('marks glued to the word before, FN1, with bodies FN1.', () => {
    const found = read(
      'Mr. Justice MARSHALL delivered the opinion of the Court.\n\n*172 We granted certiorari.FN1 In Raffel v. United States, 271 U.S. 494 (1926), the **2136 Court said so.FN2\n\n' +
        'FN1. See Johnson v. United States, 318 U.S. 189 (1943).\n\nFN2. Raffel, 271 U.S., at 497.\n',
    );
    assert.deepEqual(marks(found), [1, 2]);
    assert.deepEqual(bodies(found), [1, 2]);
    // R0: from note 2 one looks back to the text before its mark, not forward.
    assert.deepEqual(
      found.references.map(reference => `${reference.target} ${reference.confidence}`),
      ['us/271/494 certain', 'us/318/189 certain', 'us/271/494 certain'],
    );
    assert.doesNotMatch(found.document.reading.text, /certiorari\.FN/);
  });

  it('marks glued to words, stops and pages, where superscripts were lost', () => {
    const text =
      'Mr. Justice MARSHALL delivered the opinion of the Court.\n\nWe held so in Brown v. Mississippi, 297 U. S. 278 (1936).1 The rule of Brown2 is old. In Chambers v. Florida, 309 U. S. 227,3 we said so. It stands,4 and Chambers5 is good.6\n\n';
    const found = read(
      `${text}1. See Lisenba v. California, 314 U. S. 219.\n2. No.\n3. Yes.\n4. It is.\n5. So it is.\n6. Again.\n`,
    );
    assert.deepEqual(all(found), [1, 2, 3, 4, 5, 6]);
    assert.deepEqual(bodies(found), [1, 2, 3, 4, 5, 6]);
    assert.deepEqual(targets(found), ['us/297/278', 'us/297/278', 'us/309/227', 'us/309/227', 'us/314/219']);
    // A figure behind a page is a mark only where a body asks for it; a lone speck behind a word is none.
    assert.deepEqual(all(read(text)), [1, 2, 4, 5, 6]);
    assert.deepEqual(
      all(read('Mr. Justice MARSHALL delivered the opinion of the Court.\n\nThe boundaries1 of the power are wide.\n')),
      [],
    );
  });

  it('marks FN1 with a space before them', () => {
    const found = read(
      'Mr. Justice MARSHALL delivered the opinion of the Court.\n\nThe rule is old. FN1 It is good. FN2\n\nFN1. See Johnson v. United States, 318 U.S. 189 (1943).\n\nFN2. Id., at 190.\n',
    );
    assert.deepEqual(marks(found), [1, 2]);
    assert.deepEqual(bodies(found), [1, 2]);
  });

  it('own cites with their parallels on a line of the caption', () => {
    const head = 'UNITED STATES v. HALE\n\nNo. 74-364\n\nSUPREME COURT OF THE UNITED STATES\n\n';
    const own = '422 U.S. 171; 95 S. Ct. 2133; 45 L. Ed. 2d 99; 1975 U.S. LEXIS 73';
    const text = 'MR. JUSTICE MARSHALL delivered the opinion of the Court.\n\nRespondent was convicted.\n';
    assert.equal(read(`${head}${own}\n\n${text}`).identity?.target, 'us/422/171');
    // Inside a sentence, or with another case's name, they are a citation.
    assert.equal(read(`${head}We follow ${own}.\n\n${text}`).identity, undefined);
    assert.equal(read(`${head}Raffel v. United States, 271 U.S. 494, 46 S. Ct. 566.\n\n${text}`).identity, undefined);
  });

  it('a page number said twice around its star', () => {
    const found = read(
      '440*440 MR. CHIEF JUSTICE WARREN delivered the opinion of the Court.\n\nWe dealt with this in Escobedo v. Illinois, 378 U. S. 441*441 478 (1964). So 3*4 is twelve, and 12 * 12 more.\n',
    );
    assert.deepEqual(pages(found), [440, 441]);
    assert.deepEqual(targets(found), ['us/378/478']);
    assert.deepEqual(authors(found), ['lead WARREN']);
  });

  it('marks at the end of a paragraph that is an element', () => {
    const found = read(
      '<p>Mr. Justice Reed delivered the opinion of the Court.</p>\n<p>That was the decision below. 1</p>\n<p>We granted certiorari. 2</p>\n<p>1 See Hale v. Henkel, 201 U. S. 43.</p>\n<p>2 So it was.</p>\n',
    );
    assert.deepEqual(bodies(found), [1, 2]);
    assert.deepEqual(
      found.document.noteMarks.map(mark => mark.note),
      [1, 2],
    );
  });

  it('paragraphs that follow one another on one line stay apart', () => {
    const { document } = read('<p>See <em>supra.</em><p>Next one.</p> <p><em>Third</em> one.</p>');
    assert.deepEqual(document.reading.text.split(/\s*\n\s*/).filter(Boolean), [
      'See supra.',
      'Next one.',
      'Third one.',
    ]);
  });
});
