import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';

// The seeds are records: these sizes are those of the files as received.
describe('seeds', () => {
  for (const [file, bytes] of [
    ['000_b9cbda3d512d8819.txt', 17120],
    ['002_3409681a5bafcde0.txt', 6815],
  ] as const) {
    it(`${file} keeps every byte`, () => {
      const content = fs.readFileSync(`seeds/${file}`);
      assert.equal(content.length, bytes);
      assert.equal(content.includes('\r'), false);
    });
  }
});
