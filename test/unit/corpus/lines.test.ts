import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { lineStartsOf, linesOfText } from '../../../server/src/corpus/lines';

const text = fc
  .array(fc.constantFrom('a', 'bc ', '’', '\r', '\n', '\r\n', '\n\n'), { maxLength: 24 })
  .map(pieces => pieces.join(''));

describe('lines of a text', () => {
  it('begin behind CR, LF and CRLF', () => {
    assert.deepEqual([...lineStartsOf('a\nb\r\nc\rd\n')], [0, 2, 5, 7, 9]);
    assert.deepEqual([...lineStartsOf('a\nb\n\n')], [0, 2, 4, 5]);
    assert.deepEqual([...lineStartsOf('')], [0]);
  });

  it('have the places that editors give them, and give back the offsets', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: -3, max: 70 }), fc.integer({ min: -3, max: 30 }), (words, at, line) => {
        const document = TextDocument.create('file:///a.txt', 'plaintext', 0, words);
        const lines = linesOfText(words);
        assert.deepEqual(lines.positionAt(at), document.positionAt(at));
        const place = { line, character: at };
        assert.equal(lines.offsetAt(place), document.offsetAt(place));
      }),
      { numRuns: 400 },
    );
  });
});
