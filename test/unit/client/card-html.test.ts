import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { type CardLink, cardHtml } from '../../../client/src/card/card-html';
import { card, code, fileLink, plain, webLink } from '../../../server/src/features/markdown';

const where = ({ address, line }: CardLink): string => (line === undefined ? address : `${address}:${line + 1}`);
const bodyOf = (markdown: string): string => cardHtml(markdown, where).body;
/** What a reader sees of a body. */
const seen = (body: string): string =>
  body
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

describe('the page of a case card', () => {
  it('has headings, lists, paragraphs and quotations', () => {
    const markdown = '# Miranda v. Arizona\n\n- Decided: 1966\n- Pages: 436\n\nNo file.  \nSo far.\n\n> In accord.\n';
    assert.deepEqual(bodyOf(markdown).split('\n'), [
      '<h1>Miranda v. Arizona</h1>',
      '<ul>',
      '<li>Decided: 1966</li>',
      '<li>Pages: 436</li>',
      '</ul>',
      '<p>No file.<br>So far.</p>',
      '<blockquote>',
      '<p>In accord.</p>',
      '</blockquote>',
    ]);
    assert.equal(cardHtml(markdown, where).title, 'Miranda v. Arizona');
  });

  it('has bold, italic and code words', () => {
    assert.equal(
      bodyOf('**384 U.S. 436** *(list)* `WHITE_B`'),
      '<p><strong>384 U.S. 436</strong> <em>(list)</em> <code>WHITE_B</code></p>',
    );
    assert.equal(bodyOf('***ante***, at 178'), '<p><strong><em>ante</em></strong>, at 178</p>');
  });

  it('knows the lines and columns that links lead to', () => {
    const { body, links } = cardHtml(
      `${fileLink('Line 3', 'file:///w/a.txt', 3, 1985)} ${webLink('Justia', 'https://x.org/1/')}`,
      where,
    );
    assert.deepEqual(links, [
      { address: 'file:///w/a.txt', line: 2, character: 1984 },
      { address: 'https://x.org/1/', line: undefined, character: 0 },
    ]);
    assert.match(body, /<a href="#" data-link="1" title="file:\/\/\/w\/a\.txt:3">Line 3<\/a>/);
    assert.match(body, /<a href="#" data-link="2" title="https:\/\/x\.org\/1\/">Justia<\/a>/);
  });

  it('shows names of files as they are', () => {
    for (const name of ['_draft_1.txt', '000_b9.txt', 'a [2] *x*.txt', 'a & b.txt'])
      assert.equal(seen(bodyOf(fileLink(name, 'file:///w/x', 1))), name);
  });

  it('takes a mark that is not closed for a character', () => {
    for (const text of ['3 * 4', '[461] and [', 'a ** b', 'one ` two', '[a](b']) assert.equal(seen(bodyOf(text)), text);
  });

  it('shows every text of a file as it stands and reads no markup in it', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60, unit: fc.constantFrom(...'ab \\`*_[]()<>&"\'#-.:/@1~|!'.split('')) }),
        text => {
          const flat = text.replace(/\s+/g, ' ');
          const shown = bodyOf(`x ${plain(text)} x`);
          assert.equal(seen(shown), `x ${flat} x`);
          assert.match(shown, /^<p>[^<]*<\/p>$/);
          if (flat.trim() !== '') assert.equal(seen(bodyOf(`x ${code(text)} x`)), `x ${flat.trim()} x`);
        },
      ),
    );
  });

  it('never lets a word of a file out of its element', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80, unit: 'grapheme' }), text => {
        const { body } = cardHtml(card([`**${plain(text)}**`], [fileLink(text, 'file:///w/a"><script>', 2)]), where);
        const tags = body.match(/<[^>]*>/g) ?? [];
        for (const tag of tags)
          assert.match(tag, /^<(?:\/?(?:p|strong|a)|br|a href="#" data-link="1" title="[^"<>]*")>$/);
      }),
    );
  });
});
