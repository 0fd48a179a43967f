import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readJson } from '../../../server/src/authority/positioned-json';

describe('JSON with places', () => {
  it('reads what JSON allows, and keeps the places', () => {
    const { value, fault } = readJson('{"volume": 422, "names": ["Hale", -0.5e3]}');
    assert.equal(fault, undefined);
    assert.ok(value?.type === 'object');
    assert.deepEqual(value.members.get('volume'), { type: 'scalar', start: 11, end: 14, value: 422 });
  });

  it('says of a number that JSON does not know that nothing may follow, and does not throw', () => {
    for (const text of ['00', '-01', '012', '[1, 00]']) {
      const { fault } = readJson(text);
      assert.ok(fault !== undefined, text);
    }
  });

  it('agrees with JSON.parse on any text of its characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:0123456789-+.eEtrufalsn \\') }), text => {
        let allowed = true;
        try {
          JSON.parse(text);
        } catch {
          allowed = false;
        }
        const { fault, value } = readJson(text);
        assert.equal(fault === undefined && value !== undefined, allowed, text);
      }),
      { numRuns: 2000 },
    );
  });
});
