import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as fc from 'fast-check';
import { bundledCommand } from './command';
import { mutated, soup } from './texts';

/** Files that no editor wrote: any bytes, and texts of opinions in encodings that do not hold together. */
const bytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }),
  fc
    .tuple(fc.oneof(soup, mutated), fc.uint8Array({ maxLength: 20 }))
    .map(([text, noise]) =>
      Buffer.concat([
        Buffer.from(text),
        noise,
        Buffer.from(text, 'latin1'),
        Buffer.from(text, 'utf16le').subarray(0, 101),
      ]),
    ),
);

describe('any bytes on the command line', function () {
  this.timeout(120_000);
  let folder: string;
  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'opinion-lens-fuzz-'));
    for (const [i, content] of fc.sample(bytes, { numRuns: 60, seed: 7 }).entries())
      fs.writeFileSync(path.join(folder, `${String(i).padStart(3, '0')}.txt`), content);
  });
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  for (const command of ['cites', 'outline', 'check']) {
    it(`${command} ends with an exit code of its own and prints rows alone`, () => {
      const files = fs.readdirSync(folder).map(name => path.join(folder, name));
      const run = spawnSync(process.execPath, [bundledCommand(), command, '--format', 'ndjson', ...files], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      assert.ok(run.status === 0 || run.status === 1 || run.status === 2, `exit code ${run.status}: ${run.stderr}`);
      assert.doesNotMatch(run.stderr, /^\s+at .*:\d+:\d+/m, 'no stack trace');
      for (const line of run.stdout.split('\n')) if (line !== '') assert.equal(typeof JSON.parse(line).file, 'string');
    });
  }
});
