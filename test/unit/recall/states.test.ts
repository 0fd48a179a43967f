import assert from 'node:assert/strict';
import { type Passage, read, undrawn } from './passage';
import { STATE_PASSAGES } from './states';

// Typed and drawn by hand before the program read them; `!` marks what is known not to be read yet.
describe('opinions of State courts', () => {
  for (const [title, drawn] of STATE_PASSAGES)
    it(title, () => {
      const passage: Passage = { title, family: 'plain', drawn };
      const reading = read(passage);
      const { text } = undrawn(drawn);
      const surprises = reading.missed
        .filter(({ mark }) => !mark.known)
        .map(({ mark, why }) => `${text.slice(mark.start, mark.end)}: ${mark.kind} ${mark.target} ${why}`);
      assert.deepEqual([...surprises, ...reading.extra.map(row => `extra: ${row}`)], []);
    });
});
