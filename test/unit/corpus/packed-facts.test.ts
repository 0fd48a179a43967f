import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { ByteReader, ByteWriter } from '../../../server/src/corpus/bytes';
import type { FileFacts } from '../../../server/src/corpus/facts';
import { arePackedFacts, PackedFacts, packFacts } from '../../../server/src/corpus/packed-facts';
import type { RowFact } from '../../../server/src/corpus/row-facts';

const offset = fc.nat(2_000_000_000);
const rows = (columns: number) =>
  fc.array(fc.tuple(...Array.from({ length: columns }, () => offset)), { maxLength: 12 }).map(all => all.flat());

const word = fc.oneof(
  fc.stringMatching(/^[^\u0001]{0,12}$/),
  fc.constantFrom('', '0', '436', '0436', '3A', '___', 'us/384/436'),
);
const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const span = fc.tuple(offset, fc.nat(500)).map(([start, length]) => ({ start, end: start + length }));
const target = fc.option(word.filter(id => id !== ''));
const pin = fc.record({ page: perhaps(word), to: perhaps(word), note: perhaps(word) }, { noNullPrototype: true });
const cite = { volume: word, reporter: word, page: word };
const row: fc.Arbitrary<RowFact> = fc
  .record(
    {
      span,
      kind: fc.constantFrom('full-case', 'id', 'statute', 'anaphor'),
      opinion: fc.integer({ min: -1, max: 9 }),
      target,
      ...{ name: perhaps(word), caption: perhaps(word), volume: perhaps(word), reporter: perhaps(word) },
      ...{ page: perhaps(word), pins: fc.array(pin, { maxLength: 3 }), year: perhaps(fc.nat(2100)) },
      ...{ court: perhaps(word), weight: perhaps(word), signal: perhaps(word), string: perhaps(fc.nat(900)) },
      history: fc.array(
        fc
          .record(
            {
              span,
              ...{ relation: word, words: word, target, name: perhaps(word), year: perhaps(fc.nat(2100)) },
              cite: perhaps(fc.record(cite, { noNullPrototype: true })),
              parallels: fc.array(fc.record({ target: word }, { noNullPrototype: true }), { maxLength: 2 }),
            },
            { noNullPrototype: true },
          )
          .map(({ span: at, ...rest }) => ({ ...at, ...rest })),
        { maxLength: 2 },
      ),
      parallels: fc.array(
        fc
          .record({ span, ...cite, target }, { noNullPrototype: true })
          .map(({ span: at, ...rest }) => ({ ...at, ...rest })),
        { maxLength: 2 },
      ),
      ...{
        author: perhaps(word),
        title: perhaps(word),
        section: perhaps(word),
        use: fc.constantFrom(undefined, 'eponym'),
      },
      antecedent: perhaps(span),
      place: perhaps(
        fc.record(
          { page: perhaps(fc.nat(9999)), note: perhaps(fc.nat(999)), part: perhaps(word), start: offset },
          { noNullPrototype: true },
        ),
      ),
      confidence: fc.constantFrom(undefined, 'certain', 'likely', 'forward', 'low'),
      ...{ reason: perhaps(word), treatment: perhaps(word), label: perhaps(word) },
    },
    { noNullPrototype: true },
  )
  .map(({ span: at, ...rest }) => ({ ...at, ...rest }) as RowFact);
/** Rows whose antecedents are other rows, before or after them, as most are. */
const references = fc.array(row, { maxLength: 8 }).chain(list =>
  fc.array(fc.nat(12), { minLength: list.length, maxLength: list.length }).map(drawn =>
    list.map((one, index) => {
      const other = list[drawn[index]!];
      return other ? { ...one, antecedent: { start: other.start, end: other.end } } : one;
    }),
  ),
);

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
    year: fc.option(fc.nat(2100), { nil: undefined }),
    lastPage: fc.option(fc.nat(9999), { nil: undefined }),
    fates: rows(1),
    parallels: rows(2),
    rows: references,
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
    court: drawn.identity?.target ? 'Supreme Court of the United States' : undefined,
    fates: Int32Array.from(drawn.fates),
    parallels: Int32Array.from(drawn.parallels),
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
  'rows',
  'year',
  'court',
  'fates',
  'parallels',
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

  it('have no rows where none were packed, or a word cannot be told from the mark between words', () => {
    fc.assert(
      fc.property(facts, drawn => {
        const bare = new PackedFacts(drawn.key, packFacts(drawn, { rows: false }));
        assert.equal(bare.rows, undefined);
        assert.deepEqual(bare.targets, drawn.targets);
        const [first, ...others] = drawn.rows!;
        if (!first) return;
        const strange = [{ ...first, reason: 'a\u0001b' }, ...others];
        assert.equal(new PackedFacts(drawn.key, packFacts({ ...drawn, rows: strange })).rows, undefined);
      }),
    );
  });

  it('are told from other bytes without reading beyond them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
        if (!arePackedFacts(bytes)) return;
        const packed = new PackedFacts('file:///w/a.txt', bytes);
        assert.ok(packed.targets.length >= 0);
        assert.ok((packed.rows?.length ?? 0) >= 0);
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
