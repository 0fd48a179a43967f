import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { asPlainText, code, fileLink, plain } from '../../../server/src/features/markdown';

// DESIGN 6: Markdown or HTML inside file text is escaped; no link is ever built from it.
describe('text of files in cards', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['*461* of the report', '\\*461\\* of the report'],
    ['[click](command:evil)', '\\[click\\](command:evil)'],
    ['<a href="x">y</a>', '&lt;a href="x"&gt;y&lt;/a&gt;'],
    ['see https://example.org/x', 'see https&#58;//example.org/x'],
    ['see www.example.org', 'see www&#46;example.org'],
    ['&lt;script&gt;', '&amp;lt;script&amp;gt;'],
    ['`code` and ~~gone~~', '\\`code\\` and \\~\\~gone\\~\\~'],
    ['# a heading', '\\# a heading'],
    ['1. a list', '1\\. a list'],
    ['two\n\nparagraphs', 'two paragraphs'],
    ['WHITE_B and _em_', 'WHITE_B and \\_em\\_'],
    ['Miranda v. Arizona, 384 U.S. 436 (1966)', 'Miranda v. Arizona, 384 U.S. 436 (1966)'],
  ];
  for (const [text, escaped] of cases)
    it(`shows ${JSON.stringify(text)} as it is`, () => assert.equal(plain(text), escaped));

  it('never leaves a link, an address, HTML or emphasis in any text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('[', ']', '(', ')', '*', '`', '<', '>', 'a', ':', '/', '\\', '_', '!', ' ', '\n', '&'),
        }),
        text => {
          const escaped = plain(text);
          assert.doesNotMatch(escaped, /[<>\n]|:\/\//);
          for (const match of escaped.matchAll(/[*`[\]]/g)) {
            const slashes = /\\*$/.exec(escaped.slice(0, match.index))![0].length;
            assert.equal(slashes % 2, 1, escaped);
          }
        },
      ),
    );
  });

  it('fences code longer than any run of backticks inside', () => {
    assert.equal(code('WHITE_B'), '`WHITE_B`');
    assert.equal(code('a``b'), '```a``b```');
    assert.equal(code('`x'), '`` `x ``');
  });

  it('encodes addresses of links, and keeps the line', () => {
    assert.equal(fileLink('a (1).txt', 'file:///w/a%20(1).txt', 6), '[a (1).txt](file:///w/a%20%281%29.txt#L6)');
  });

  it('reads well where Markdown is not rendered', () => {
    assert.equal(
      asPlainText('**Miranda v. Arizona**, 384 U.S. 436  \n> \\*461 of it\n\n[Justia](https://x.y/z) · *supra*'),
      'Miranda v. Arizona, 384 U.S. 436\n  *461 of it\n\nJustia · supra',
    );
  });
});
