import assert from 'node:assert/strict';
import { type Reading, read, undrawn } from './passage';
import { PASSAGES } from './passages';

// Recall is counted on passages of 300 words and more, marked exhaustively by hand before any program read them.
describe('passages marked by hand', () => {
  const readings: Reading[] = [];
  for (const passage of PASSAGES)
    it(passage.title, () => {
      const reading = read(passage);
      readings.push(reading);
      const { text } = undrawn(passage.drawn);
      assert.ok(text.split(/\s+/).length >= 300, 'at least 300 words');
      const surprises = reading.missed
        .filter(({ mark }) => !mark.known)
        .map(({ mark, why }) => `${text.slice(mark.start, mark.end)}: ${mark.kind} ${mark.target} ${why}`);
      assert.deepEqual([...surprises, ...reading.extra.map(row => `extra: ${row}`)], []);
    });

  it('at least 98 in a hundred of what is there', function () {
    if (readings.length < PASSAGES.length) this.skip();
    const marks = readings.reduce((sum, each) => sum + each.marks, 0);
    const met = readings.reduce((sum, each) => sum + each.met, 0);
    assert.ok(met / marks >= 0.98, `${met} of ${marks}`);
  });
});
