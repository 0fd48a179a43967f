import * as assert from 'node:assert/strict';
import {
  c1AsWindows1252,
  codePageName,
  MOJIBAKE,
  MOJIBAKE_STARTS,
  mojibakeAt,
} from '../../../server/src/authority/mojibake';

describe('wrong-code-page sequences', () => {
  it('reads the section sign of seed 000', () => {
    const found = mojibakeAt('Evidence \u0e22\u0e07 1040', 9)!;
    assert.equal(found.fix, '§');
    assert.equal(found.name, 'section sign');
    assert.deepEqual(found.codePages, ['cp874', 'tis-620']);
    assert.equal(codePageName(found.codePages[0]!), 'Thai');
  });

  it('takes the longest sequence: a sign read wrong twice', () => {
    assert.equal(mojibakeAt('\u00c3\u201a\u00c2\u00a7', 0)!.sequence, '\u00c3\u201a\u00c2\u00a7');
    assert.equal(mojibakeAt('\u00c2\u00a7', 0)!.fix, '§');
    assert.equal(mojibakeAt('\u00e2\u20ac\u2122s', 0)!.fix, '’');
  });

  it('finds nothing in plain text and beyond its ends', () => {
    assert.equal(mojibakeAt('§ 1040', 0), undefined);
    assert.equal(mojibakeAt('', 0), undefined);
    assert.equal(mojibakeAt('x', 5), undefined);
    assert.equal(mojibakeAt('x', -1), undefined);
  });

  it('holds every sequence once, none of plain ASCII, each with a start', () => {
    assert.equal(MOJIBAKE.length, 279);
    assert.equal(new Set(MOJIBAKE.map(m => m.sequence)).size, 279);
    for (const entry of MOJIBAKE) {
      assert.ok(MOJIBAKE_STARTS.has(entry.sequence.charCodeAt(0)));
      assert.ok(entry.sequence.charCodeAt(0) > 0x7f);
      assert.equal(mojibakeAt(entry.sequence, 0)!.sequence, entry.sequence);
      assert.ok(entry.codePages.length > 0);
    }
  });

  it('reads C1 controls as Windows-1252', () => {
    assert.equal(c1AsWindows1252(0x93), '“');
    assert.equal(c1AsWindows1252(0x94), '”');
    assert.equal(c1AsWindows1252(0x97), '—');
    assert.equal(c1AsWindows1252(0x80), '€');
    assert.equal(c1AsWindows1252(0x85), '…');
    assert.equal(c1AsWindows1252(0x92), '’');
    assert.equal(c1AsWindows1252(0x9f), 'Ÿ');
    assert.equal(c1AsWindows1252(0x9c), 'œ');
    assert.equal(c1AsWindows1252(0x8e), 'Ž');
    assert.equal(c1AsWindows1252(0x9e), 'ž');
    for (const none of [0x81, 0x8d, 0x8f, 0x90, 0x9d, 0x7f, 0xa0]) assert.equal(c1AsWindows1252(none), undefined);
  });
});
