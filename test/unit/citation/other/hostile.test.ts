import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { matchAbbreviation } from '../../../../server/src/citation/abbreviations';
import { afterNumber, atBlockStart, WORD_FINDERS } from '../../../../server/src/citation/other/index';

/** Asks every finder at every one of its words, and `afterNumber` at every number; the finds. */
function askAll(text: string): number {
  let count = 0;
  const limit = { start: 0, end: text.length };
  for (const finder of WORD_FINDERS) {
    for (const word of finder.words) {
      for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
        for (const find of finder.find(text, at, limit)) {
          assert.ok(
            find.start >= 0 && find.start < find.end && find.end <= text.length,
            `${word}: ${find.start}-${find.end}`,
          );
          count++;
        }
      }
    }
  }
  for (const number of text.matchAll(/\d+/g)) {
    const match = matchAbbreviation(text, number.index + number[0].length);
    if (match !== undefined && afterNumber(text, number.index, match, 0) !== undefined) count++;
    atBlockStart(text, number.index);
  }
  return count;
}

const PIECES = [
  'Rule ',
  'Rules ',
  'Art. ',
  'Article ',
  '§ ',
  '§§ ',
  '5',
  '12(b)',
  ' (a)',
  'Amendment',
  'Fifth ',
  'and ',
  ', ',
  '. ',
  '; ',
  'U. S. C. ',
  'U. S. Const., ',
  'Stat. ',
  'Rev. Stat. ',
  'Cal. ',
  'Penal ',
  'Code ',
  'c. ',
  'App. ',
  'R. ',
  'Tr. ',
  'No. ',
  'Nos. ',
  '74-364',
  'Wigmore, ',
  'Evidence ',
  'J. ',
  '(1961)',
  '(McNaughton rev. 1961)',
  '(',
  ')',
  '“',
  '”',
  'Harv. L. Rev. ',
  'Restatement ',
  '(Second) ',
  'of ',
  'Torts ',
  'H. R. ',
  'Rep. ',
  '91st Cong., ',
  'Westover v. United States',
  'the ',
  'court ',
  '\n',
  'A',
  'a',
  'Clause',
  'Commerce ',
  'Federalist ',
  'Blackstone ',
  'Hearings on ',
  'before ',
  'Model ',
  'T. C. Memo ',
  '2013 WL ',
  'ABCDEFGHIJ',
  '&',
  '’s ',
];

describe('finders of other authorities on hostile text', () => {
  it('never throw and stay within the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), pieces => askAll(pieces.join('')) >= 0),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => askAll(text) >= 0),
      { numRuns: 200 },
    );
  });

  // Each finder reads a bounded stretch: a hundred words of one kind cost about a hundred times one.
  const repeated = [
    '§ ',
    '(1961) ',
    'Cal. Code Ann. § 5 ',
    'A. B. C. § 5 ',
    'ABCDEFGHIJKLMNOP § 5 ',
    'Rule 5 ',
    'Restatement Of Torts And Trusts ',
    'Brief for United States ',
    'No. 5, Smith ',
    'No. 5, A, B, C ',
    'Fifth and ',
    'Due Process and Equal ',
    'Hearings on ',
    'Smith, Jones, ',
    'H. R. Rep. ',
    'N. Y. N. Y. Laws, c. ',
    '1 2 3, 4 § ',
    'In re A of B ',
  ];
  for (const word of repeated) {
    it(`is bounded on ${JSON.stringify(word)} again and again`, () => {
      const started = performance.now();
      askAll(word.repeat(300));
      // Generous: only a walk that backtracks without bound takes seconds here.
      assert.ok(performance.now() - started < 5_000);
    });
  }
});
