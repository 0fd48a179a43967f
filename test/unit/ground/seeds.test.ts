import * as assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';

// The seeds are records: these are the SHA-256 sums of the files as received.
describe('seeds', () => {
  for (const [file, sum] of [
    ['000_b9cbda3d512d8819.txt', 'c12af388781ea8495f7a82ac842aaa5c298ef5bef447cb426ebabea3bdf1c956'],
    ['002_3409681a5bafcde0.txt', '270a0dbce896f113193e3eb3d904e96b93d0ade5d4ebf67469277b7ce95712bc'],
  ] as const) {
    it(`${file} keeps every byte`, () => {
      const content = fs.readFileSync(`seeds/${file}`);
      assert.equal(createHash('sha256').update(content).digest('hex'), sum);
    });
  }
});
