import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import type { ExpectedSeed, Words } from './expected';
import { HALE } from './hale';
import { MIRANDA_EXCERPTS } from './miranda';
import { lineColumn, offsetOf, wordsOf } from './place';

// The tables themselves: every row names words that stand where it says, in document order, and no trap lies in a row.
for (const seed of [HALE, MIRANDA_EXCERPTS] satisfies ExpectedSeed[]) {
  describe(`hand-written table of ${seed.file}`, () => {
    const text = fs.readFileSync(`seeds/${seed.file}`, 'utf8');
    const stands = (words: Words, at: string): void => {
      const offset = offsetOf(text, words);
      assert.ok(offset >= 0, `${words} is in the file`);
      assert.equal(lineColumn(text, offset), at, `${words}`);
    };
    it('rows stand where they say, in order, without overlap', () => {
      let last = 0;
      for (const row of seed.references) {
        stands(row.words, row.at);
        const start = offsetOf(text, row.words);
        assert.ok(start >= last, `${row.words} in order`);
        last = start + wordsOf(row.words).length;
        if (row.antecedent !== undefined) assert.ok(offsetOf(text, row.antecedent) >= 0, `${row.antecedent}`);
        if (row.place !== undefined) assert.ok(offsetOf(text, row.place.words) >= 0, `${row.place.words}`);
      }
      for (const row of seed.anaphors) stands(row.words, row.at);
    });
    it('traps stand where they say and outside every row', () => {
      for (const [words, at] of seed.traps) {
        stands(words, at);
        const start = offsetOf(text, words);
        const end = start + wordsOf(words).length;
        for (const row of seed.references) {
          const from = offsetOf(text, row.words);
          assert.ok(end <= from || from + wordsOf(row.words).length <= start, `${words} / ${row.words}`);
        }
      }
    });
  });
}
