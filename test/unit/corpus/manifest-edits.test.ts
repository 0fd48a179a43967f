import * as assert from 'node:assert/strict';
import {
  type ManifestEdit,
  moveEntryEdits,
  NEW_MANIFEST,
  setCaseEdits,
} from '../../../server/src/corpus/manifest-edits';

function applied(text: string, edits: readonly ManifestEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((now, edit) => now.slice(0, edit.start) + edit.newText + now.slice(edit.end), text);
}

describe('edits of opinions.json', () => {
  it('state the case of a file and keep comments, order and indent', () => {
    const text = '{\n    // mine\n    "files": {\n        "a.txt": { "cite": "1 U.S. 1" }\n    }\n}\n';
    const now = applied(text, setCaseEdits(text, 'b.txt', { cite: '384 U.S. 436', year: 1966 }));
    assert.equal(
      now,
      '{\n    // mine\n    "files": {\n        "a.txt": { "cite": "1 U.S. 1" },\n        "b.txt": {\n            "cite": "384 U.S. 436",\n            "year": 1966\n        }\n    }\n}\n',
    );
  });
  it('change one field and leave the others', () => {
    const text = '{ "files": { "a.txt": { "cite": "1 U.S. 1", "name": "A v. B" } } }';
    assert.equal(
      applied(text, setCaseEdits(text, 'a.txt', { cite: '2 U.S. 2' })),
      '{ "files": { "a.txt": { "cite": "2 U.S. 2", "name": "A v. B" } } }',
    );
  });
  it('begin a new manifest', () => {
    assert.deepEqual(JSON.parse(applied(NEW_MANIFEST, setCaseEdits(NEW_MANIFEST, 'a.txt', { cite: '1 U.S. 1' }))), {
      files: { 'a.txt': { cite: '1 U.S. 1' } },
    });
  });
  it('never for a path that leaves the folder, or a text that is no object', () => {
    assert.deepEqual(setCaseEdits(NEW_MANIFEST, '../a.txt', { cite: '1 U.S. 1' }), []);
    assert.deepEqual(setCaseEdits('[]', 'a.txt', { cite: '1 U.S. 1' }), []);
  });
  it('move the entry of a file that is renamed', () => {
    const text = '{ "files": { "a.txt": { "cite": "1 U.S. 1" } } }';
    assert.equal(
      applied(text, moveEntryEdits(text, 'a.txt', 'sub/b.txt')),
      '{ "files": { "sub/b.txt": { "cite": "1 U.S. 1" } } }',
    );
    assert.deepEqual(moveEntryEdits(text, 'c.txt', 'd.txt'), []);
  });
  it('take it out when the file leaves the folder', () => {
    const text = '{ "files": { "a.txt": { "cite": "1 U.S. 1" }, "b.txt": {} } }';
    assert.deepEqual(JSON.parse(applied(text, moveEntryEdits(text, 'a.txt', '../a.txt'))), { files: { 'b.txt': {} } });
  });
});
