import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { ByteReader, ByteWriter } from '../../../server/src/corpus/bytes';
import type { FileFacts } from '../../../server/src/corpus/facts';
import { arePackedFacts, PackedFacts, packFacts } from '../../../server/src/corpus/packed-facts';

const offset = fc.nat(2_000_000_000);
const rows = (columns: number) =>
  fc.array(fc.tuple(...Array.from({ length: columns }, () => offset)), { maxLength: 12 }).map(all => all.flat());

const facts: fc.Arbitrary<FileFacts> = fc
  .record({
    family: fc.constantFrom('none', 'lexis-tagged', 'excerpt', 'labelled', 'plain', 'html'),
    identity: fc.option(
      fc.record({ target: fc.constantFrom('us/384/436', null), name: fc.string(), source: fc.constant('manifest') }),
      { nil: undefined },
    ),
    length: offset,
    lineStarts: rows(1),
    names: fc.array(fc.tuple(fc.stringMatching(/^[a-z0-9/]{1,20}$/), fc.stringMatching(/^[^\n]{0,20}$/))),
    mentions: fc.array(fc.tuple(fc.nat(60), offset, fc.nat(200), fc.nat(5), fc.nat(9)), { maxLength: 12 }),
    pages: rows(3),
    notes: rows(3),
    noteMarks: rows(3),
    blocks: rows(1),
    opinions: fc.array(
      fc.record(
        {
          kind: fc.constantFrom('lead', 'dissent', 'other'),
          author: fc.constantFrom(undefined, 'WHITE_B', "O'CONNOR"),
          start: offset,
          end: offset,
        },
        { noNullPrototype: true },
      ),
      { maxLength: 4 },
    ),
  })
  .map(({ names, mentions, ...drawn }) => ({
    ...drawn,
    key: 'file:///w/a.txt',
    targets: names.map(([target]) => target),
    captions: names.map(([, caption]) => caption),
    lineStarts: Int32Array.from(drawn.lineStarts),
    pages: Int32Array.from(drawn.pages),
    notes: Int32Array.from(drawn.notes),
    noteMarks: Int32Array.from(drawn.noteMarks),
    blocks: Int32Array.from(drawn.blocks),
    mentions: Int32Array.from(
      mentions.flatMap(([target, start, length, use, opinion]) => [
        target,
        Math.min(start, 2_000_000_000),
        Math.min(start, 2_000_000_000) + length,
        use,
        opinion,
      ]),
    ),
  })) as fc.Arbitrary<FileFacts>;

const FIELDS = [
  'family',
  'identity',
  'length',
  'lineStarts',
  'targets',
  'captions',
  'mentions',
  'pages',
  'notes',
  'noteMarks',
  'blocks',
  'opinions',
] as const;

describe('packed facts', () => {
  it('say what the facts said, whatever is asked first', () => {
    fc.assert(
      fc.property(facts, fc.shuffledSubarray([...FIELDS], { minLength: FIELDS.length }), (drawn, order) => {
        const packed = new PackedFacts(drawn.key, packFacts(drawn));
        // What is read back has been through JSON.
        const same = { ...drawn, identity: drawn.identity && JSON.parse(JSON.stringify(drawn.identity)) };
        for (const field of order) assert.deepEqual(packed[field], same[field]);
        assert.ok(arePackedFacts(packed.bytes));
      }),
    );
  });

  it('are told from other bytes without reading beyond them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
        if (!arePackedFacts(bytes)) return;
        const packed = new PackedFacts('file:///w/a.txt', bytes);
        assert.ok(packed.targets.length >= 0);
      }),
    );
  });
});

describe('bytes', () => {
  it('give back the numbers and texts that were written', () => {
    const item = fc.oneof(
      fc.record({ count: fc.maxSafeNat() }),
      fc.record({ signed: fc.integer() }),
      fc.record({ text: fc.string({ unit: 'binary' }) }),
    );
    fc.assert(
      fc.property(fc.array(item), items => {
        const out = new ByteWriter();
        for (const one of items) {
          if ('count' in one) out.count(one.count);
          else if ('signed' in one) out.signed(one.signed);
          else out.text(one.text);
        }
        const from = new ByteReader(out.take());
        for (const one of items) {
          if ('count' in one) assert.equal(from.count(), one.count);
          else if ('signed' in one) assert.equal(from.signed(), one.signed);
          else assert.equal(from.text(), one.text);
        }
        assert.equal(from.overrun, false);
        assert.equal(from.count(), 0);
        assert.equal(from.overrun, true);
      }),
    );
  });
});
