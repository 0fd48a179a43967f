import * as assert from 'node:assert/strict';
import { type Passage, read, undrawn } from './passage';

/**
 * A test for each passage, titled and drawn: all that is drawn in it is read with its kind and target, and nothing besides. Marks
 * known not to be read yet (`!`) are passed over.
 */
export function readsPassages(suite: string, passages: readonly (readonly [title: string, drawn: string])[]): void {
  describe(suite, () => {
    for (const [title, drawn] of passages)
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
}
