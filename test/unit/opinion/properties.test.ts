import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { OpinionDocument, OutlineNode } from '../../../server/src/opinion/document';
import { offsetOfPage, pageAt } from '../../../server/src/opinion/page-map';
import { parseOpinion } from '../../../server/src/opinion/parse';
import { sentenceAt, sentences } from '../../../server/src/opinion/sentences';
import type { Span } from '../../../server/src/opinion/span';

/** What must hold for every text (DESIGN 2, invariant 4): a document comes out, and every span lies in the text. */

/** Scraps of opinions and of markup, sound and broken, thrown together. */
const scrap = fc.constantFrom(
  '**Lead Opinion**\n',
  '**Leed Opinion**',
  '**Dissenting Opinion**\n',
  'OPINION\n',
  'CONCUR BY: BURGER; DOUGLAS (In Part)\n',
  '<concur author="BURGER" text="TRUE">\n',
  '<concur author="BLACKMUN" text="NOTEXT">\n',
  '<dissent author=“X',
  '</concur>',
  '<targetCase>',
  '</targetCase>',
  '<targetcase>Malloy',
  '<!-- case: 422 U.S. 171 -->',
  '<!--',
  '-->',
  'MR. JUSTICE MARSHALL delivered the opinion of the Court.\n',
  'Mr. Justice Harlan,\nwhom Mr. Justice White joins,\ndissenting.\n',
  'PER CURIAM.\n',
  'MR. JUSTICE X took no part.\n',
  'MINER, Circuit Judge:\n',
  'I\n',
  'II.\n',
  'A\n',
  '1\n',
  'Ill\n',
  '*460 IV.\n',
  ' *461 ',
  '*462',
  '[*463]',
  '<span class="star-pagination">*464</span>',
  'Page 422 U. S. 173',
  '[422 U.S. 171, 174]',
  'interroga *465 tion',
  ' 1 The',
  '[2]',
  '[n3]',
  '<footnotemark>4</footnotemark>',
  '\n1 See p. 454.\n',
  '\n[2] Ibid.\n',
  '\nn3 No.\n',
  'FOOTNOTES\n',
  'NOTES\n',
  '\n* Star.\n',
  '"Q. Why?\n"A. No.\n',
  'arrest: S\n',
  '“quoted”\n',
  'as follows:\n',
  'The judgment is\nAffirmed.\n',
  'It is so ordered.\n',
  'ยง 1040',
  '&sect;',
  '\u0097',
  '\u200b',
  '  ',
  '\t',
  '\r\n',
  '\r',
  '\n',
  ' ',
  'warn- ings',
  'JACK-\nSON',
  'Passage 1:\n',
  '-----------------------\n',
  'Case of interest: X v. Y (1964)\n',
  '384 U.S. 436 (1966)\n',
  'United States v. Hale, 422 U.S. 171\n',
  'We hold that the rule is old. ',
  'See id., at 5. ',
  '\uFEFF',
  '\ud800',
  '<p>',
  '</p>',
  '<',
  '>',
  '"',
  "'",
  '*',
  '[',
  ']',
  '&',
);
const soup = fc
  .array(fc.oneof(scrap, scrap, scrap, fc.string({ maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 50,
  })
  .map(parts => parts.join(''));

function inText(document: OpinionDocument, span: Span, what: string): void {
  assert.ok(
    span.start >= 0 && span.start <= span.end && span.end <= document.text.length,
    `${what} ${span.start}-${span.end} of ${document.text.length}`,
  );
}

function checkNode(document: OpinionDocument, node: OutlineNode, parent: OutlineNode | undefined): void {
  inText(document, node, node.kind);
  inText(document, node.selection, `${node.kind} selection`);
  if (parent !== undefined)
    assert.ok(parent.start <= node.start && node.end <= parent.end, `${node.kind} within ${parent.kind}`);
  for (let index = 1; index < node.children.length; index++) {
    assert.ok(
      (node.children[index - 1] as OutlineNode).start <= (node.children[index] as OutlineNode).start,
      'children in order',
    );
  }
  for (const child of node.children) checkNode(document, child, node);
}

function check(text: string): void {
  const document = parseOpinion(text);
  assert.equal(document.text, text);
  const lists: Readonly<Record<string, readonly Span[]>> = {
    tag: document.tags,
    marker: document.markers,
    list: document.writerLists,
    label: document.labels,
    heading: document.headings,
    part: document.parts,
    opinion: document.opinions,
    page: document.pageMarks,
    mark: document.noteMarks,
    body: document.noteBodies,
    quote: document.blockQuotes,
    disposition: document.dispositions,
    residue: document.residues,
  };
  for (const [what, spans] of Object.entries(lists)) {
    for (let index = 0; index < spans.length; index++) {
      const span = spans[index] as Span;
      inText(document, span, what);
      if (index > 0) assert.ok((spans[index - 1] as Span).start <= span.start, `${what} in order`);
    }
  }
  inText(document, document.frontMatter, 'front matter');
  for (const mark of document.noteMarks) {
    if (mark.sure === 'candidate') assert.equal(text.slice(mark.start, mark.end), String(mark.note));
  }
  for (const body of document.noteBodies) {
    inText(document, body.mark, 'mark of a body');
    assert.ok(body.start <= body.mark.start && body.mark.end <= body.end);
  }
  for (const opinion of document.opinions) {
    assert.ok(opinion.heading < document.headings.length && opinion.marker < document.markers.length);
    for (const block of opinion.blocks) inText(document, block, 'block');
  }
  for (const marker of document.markers) {
    assert.ok(marker.heading < document.headings.length && marker.opinion < document.opinions.length);
    inText(document, marker.body, 'body of a marker');
  }
  for (const tag of document.tags) {
    if (tag.partner >= 0) assert.equal(document.tags[document.tags[tag.partner]?.partner ?? -1], tag);
    assert.equal(text.slice(tag.name.start, tag.name.end), tag.name.text);
  }
  for (const node of document.outline) checkNode(document, node, undefined);
  const { reading } = document;
  for (let at = 1; at <= reading.text.length; at += 1 + (at % 7)) {
    assert.ok(reading.rawEnd(at) <= text.length && reading.rawStart(at) >= reading.rawStart(at - 1));
  }
  for (const offset of [0, Math.floor(text.length / 2), text.length]) {
    pageAt(document, offset);
    const sentence = sentenceAt(reading, offset);
    assert.ok(sentence.start <= sentence.end && sentence.end <= reading.text.length);
  }
  for (const mark of document.pageMarks) {
    const place = offsetOfPage(document, mark.page);
    if (place !== undefined) assert.ok(place.offset >= 0 && place.offset <= text.length);
  }
  let last = 0;
  for (const sentence of sentences(reading, 0, reading.text.length)) {
    assert.ok(sentence.start >= last && sentence.end > sentence.start);
    last = sentence.end;
  }
}

describe('every text', () => {
  it('that is a soup of scraps yields a sound document', () => {
    fc.assert(fc.property(soup, check), { numRuns: 600 });
  });

  it('of any characters yields a sound document', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check), { numRuns: 300 });
  });

  it('gives the same document twice', () => {
    fc.assert(
      fc.property(soup, text => {
        const { reading: first, ...one } = parseOpinion(text);
        const { reading: second, ...other } = parseOpinion(text);
        assert.deepEqual(one, other);
        assert.equal(first.text, second.text);
      }),
      { numRuns: 150 },
    );
  });

  it('may be forced into any family', () => {
    fc.assert(
      fc.property(
        soup,
        fc.constantFrom('lexis-tagged', 'excerpt', 'labelled', 'plain', 'html', 'none'),
        (text, family) => {
          const document = parseOpinion(text, { family });
          assert.equal(document.family, family);
          for (const node of document.outline) checkNode(document, node, undefined);
        },
      ),
      { numRuns: 200 },
    );
  });
});
