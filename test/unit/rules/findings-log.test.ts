import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { factsOf } from '../../../server/src/rules/catalogue';

/** The findings that were read by eye: id, file, sha256 of its text, start, end, words, message, verdict, reason. */
const LOG = 'test/accuracy/findings/sample.tsv';

describe('the log of findings read by eye', () => {
  const [head, ...rows] = fs
    .readFileSync(LOG, 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => line.split('\t'));

  it('has a verdict and a reason for every row', () => {
    assert.deepEqual(head, ['id', 'file', 'sha256', 'start', 'end', 'words', 'message', 'verdict', 'reason']);
    for (const [id, file, hash, start, end, , , verdict, reason] of rows) {
      assert.ok(factsOf(id!), id);
      assert.match(hash!, /^[0-9a-f]{16}$/, file);
      assert.ok(Number(start) <= Number(end), file);
      assert.match(verdict!, /^(?:true|false)$/, `${id} ${file}`);
      assert.ok(reason, `${id} ${file}`);
    }
  });

  it('holds at least 300 findings, of them at most one in fifty false, and of no rule that is on more than one', () => {
    const wrong = rows.filter(row => row[7] === 'false');
    assert.ok(rows.length >= 300, `${rows.length} rows`);
    assert.ok(wrong.length * 50 <= rows.length, `${wrong.length} of ${rows.length} false`);
    const byRule = new Map<string, number>();
    for (const [id] of wrong) byRule.set(id!, (byRule.get(id!) ?? 0) + 1);
    // A rule that is off by default may be worse; its page lists what it gets wrong.
    for (const [id, count] of byRule) assert.ok(count <= 1 || factsOf(id)?.default === 'off', `${id}: ${count} false`);
  });
});
