import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parseOpinion } from '../../../server/src/opinion/parse';
import { type Edit, readingText } from '../../../server/src/opinion/reading-text';
import { sameLength } from '../../../server/src/opinion/same-length';

const read = (text: string): string => parseOpinion(text, { family: 'plain' }).reading.text;

describe('reading text (DOMAIN 1.0)', () => {
  it('is the text itself where nothing is left out', () => {
    const text = 'We have no doubt that it is possible.\nII\nSee Raffel, 271 U.S. 494.\n';
    const { reading } = parseOpinion(text, { family: 'plain' });
    assert.equal(reading.text, text);
    assert.equal(reading.rawStart(17), 17);
    assert.equal(reading.fromRaw(17), 17);
  });

  it('exchanges typography, one character for one', () => {
    assert.equal(read('Comm’n ‘a’ 343–344 U.\u00a0S. a\tb “quoted”—so'), "Comm'n 'a' 343-344 U. S. a b “quoted”—so");
    assert.equal(read('a\u0097b \u0093c\u0094 \u0092d'), "a—b “c” 'd");
  });

  it('folds spaces, mends mojibake and entities, drops what is invisible', () => {
    assert.equal(read('likely to  in   secret'), 'likely to in secret');
    assert.equal(read('Evidence ยง 1040 and ยงยง 2-3'), 'Evidence § 1040 and §§ 2-3');
    assert.equal(read('18 U.S.C. &sect; 2 and AT&T; &amp; &#167; 3'), '18 U.S.C. § 2 and AT&T; & § 3');
    assert.equal(read('384 U.S.\u200b 436 inter\u00adrogation'), '384 U.S. 436 interrogation');
  });

  it('leaves real text of other scripts alone', () => {
    assert.equal(read('ยงยุทธ ภาษาไทย'), 'ยงยุทธ ภาษาไทย');
  });

  it('joins hyphenated words, and keeps the hyphen of a compound', () => {
    assert.equal(read('The govern-\nment and JACK-\nSON agreed'), 'The government and JACKSON agreed');
    assert.equal(read('these warn- ings of two- or three-year terms'), 'these warnings of two- or three-year terms');
    assert.equal(read('a self-\nincrimination clause'), 'a self-incrimination clause');
  });

  it('drops tags, comments and certain note marks; bare digits stay', () => {
    assert.equal(
      read('In <targetCase>Malloy</targetCase>, we held.[31] So <em>it</em> is. 32 Yes'),
      'In Malloy, we held. So it is. 32 Yes',
    );
    assert.equal(read('held<footnotemark>6</footnotemark> so [n1] and [Footnote 6] it'), 'held so and it');
  });

  it('parts paragraphs where HTML does', () => {
    assert.equal(read('<p>One.</p><p>Two.</p>').trim().replace(/\n+/g, '|'), 'One.|Two.');
  });

  it('reads hard-wrapped lines as paragraphs, structure lines as lines', () => {
    const paragraph =
      'The question presented is whether the search of the premises, made\nwithout a warrant and over the objection of the owner, was reasonable\nwithin the meaning of the Fourth Amendment to the Constitution.\n';
    const text = `Mr. Justice Clark delivered the opinion of the Court.\n\n${paragraph}\nII\n\n${paragraph}\n${paragraph}\n${paragraph}`;
    const one =
      'The question presented is whether the search of the premises, made without a warrant and over the objection of the owner, was reasonable within the meaning of the Fourth Amendment to the Constitution.\n';
    assert.equal(
      read(text),
      `Mr. Justice Clark delivered the opinion of the Court.\n\n${one}\nII\n\n${one}\n${one}\n${one}`,
    );
  });

  it('reads CRLF and lone CR as line ends', () => {
    assert.equal(read('I\r\nWe hold.\r\nII\r\n'), 'I\nWe hold.\nII\n');
    assert.equal(read('I\rWe hold.\r'), 'I\nWe hold.\n');
    const text = '**Lead Opinion**\r\nMr. Justice Clark delivered the opinion of the Court.\r\nI\r\nWe *461 hold.\r\n';
    const document = parseOpinion(text);
    assert.equal(text.slice(document.opinions[0]?.start, document.opinions[0]?.end), text);
    assert.equal(document.opinions[0]?.author, 'CLARK');
    assert.equal(document.pageMarks[0]?.page, 461);
  });
});

describe('the offset map', () => {
  const edits = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 6 }), fc.constantFrom('', ' ', '§')), {
    maxLength: 12,
  });

  it('is monotonic and hits what was kept', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), edits, (text, drawn) => {
        const list: Edit[] = drawn
          .map(([start, length, reads]) => ({ start, end: Math.min(text.length, start + length), reads }))
          .filter(edit => edit.end > edit.start && edit.end - edit.start >= edit.reads.length);
        const reading = readingText(text, list);
        const length = reading.text.length;
        let last = -1;
        for (let at = 0; at <= length; at++) {
          const raw = reading.rawStart(at);
          assert.ok(raw > last || (at === length && raw >= last), 'raw offsets rise');
          assert.ok(raw >= 0 && raw <= text.length);
          assert.equal(reading.fromRaw(raw), at);
          if (at > 0) {
            const end = reading.rawEnd(at);
            assert.ok(end > reading.rawStart(at - 1) && end <= raw, 'a span ends behind its last character');
          }
          last = raw;
        }
        let lastAt = 0;
        for (let raw = 0; raw <= text.length; raw++) {
          const at = reading.fromRaw(raw);
          assert.ok(at >= lastAt && at <= length);
          assert.ok(reading.rawStart(at) >= raw || at === length);
          lastAt = at;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('never changes lengths in the exchange of typography', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        assert.equal(sameLength(text).length, text.length);
      }),
    );
  });
});
