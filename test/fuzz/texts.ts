import * as fs from 'node:fs';
import * as fc from 'fast-check';
import { drawnOpinion } from '../bench/texts';

const SEEDS = ['000_b9cbda3d512d8819.txt', '002_3409681a5bafcde0.txt'].map(name =>
  fs.readFileSync(`seeds/${name}`, 'utf8'),
);
const REAL = [...SEEDS, drawnOpinion(30_000, 5)];

/** What opinions are made of, whole and broken. */
const PIECES = [
  ...[
    '<',
    '>',
    '</',
    '/>',
    '<targetCase>',
    '</targetCase>',
    '<concur author="WHITE_B" text="TRUE">',
    '<dissent ',
    'author=',
  ],
  ...[
    '<em>',
    '</em>',
    '<p>',
    '<!--',
    '-->',
    '<span class="star-pagination">*12</span>',
    '&amp;',
    '&sect;',
    '*461 ',
    '[*12]',
  ],
  ...[
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    '(',
    ')',
    '[',
    ']',
    '—',
    '-\n',
    '\n',
    '\r\n',
    '\n\n',
    ' ',
    '\t',
    '\u00a0',
    '\u0093',
  ],
  ...[
    'Malloy v. Hogan, ',
    '378 U. S. 1',
    '378 U.S., at 7-8',
    ', 8',
    ', n. 3',
    ' (1964)',
    '(CA2 1951)',
    '12 F. 2d 34',
    '___',
  ],
  ...[
    'Id., at 5',
    'id. 601',
    'Ibid.',
    'supra, ',
    'infra, n. 6',
    'ante, at 12',
    'post, p. 5',
    'hereafter Wigmore',
    'Wigmore § 5',
  ],
  ...[
    'See ',
    'cf. ',
    "aff'd, ",
    'cert. denied, ',
    'sub nom. ',
    'quoting ',
    '; ',
    '. ',
    ', ',
    'No. 74-364',
    '2013 WL 12345',
  ],
  ...[
    'Rule 5 (a)',
    '18 U. S. C. § 1001',
    '§§ 371, 372',
    'U. S. Const., Art. I, § 8',
    'Fifth and Fourteenth Amendments',
  ],
  ...[
    'MR. JUSTICE WHITE, dissenting.',
    'CONCUR BY: WHITE; HARLAN',
    '**Lead Opinion**',
    'II',
    'A.',
    '1 ',
    'FOOTNOTES',
    'Malloy ',
  ],
  ...[
    'In re ',
    'Ex parte ',
    'ex rel. ',
    'United States',
    'R. Co.',
    '1 Cranch 137',
    '5 U. S. (1 Cranch) 137',
    '38l U. S. 3O9',
  ],
  ...['\ud83d\ude00', '\ud800', '\u0000', '\ufeff', 'â€™', 'Ã§', 'ß', 'İ', 'ﬁ', '\u2028'],
];

/** Pieces of markup and citations in any order. */
export const soup: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map(pieces => pieces.join(''));

/** Any string of UTF-16 units, lone surrogates too. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map(codes => String.fromCharCode(...codes)),
);

/** A stretch of a real opinion in which things were cut out, put in and turned about. */
export const mutated: fc.Arbitrary<string> = fc
  .record({
    text: fc.constantFrom(...REAL),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 50, max: 4000 }),
    wounds: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.integer({ min: 0, max: 12 }),
        put: fc.oneof(fc.constant(''), fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })),
      }),
      { maxLength: 25 },
    ),
  })
  .map(({ text, from, length, wounds }) => {
    const start = Math.floor(from * Math.max(0, text.length - length));
    return wounds.reduce(
      (wounded: string, { at, cut, put }) =>
        wounded.slice(0, Math.floor(at * wounded.length)) + put + wounded.slice(Math.floor(at * wounded.length) + cut),
      text.slice(start, start + length),
    );
  });
