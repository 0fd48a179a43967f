import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import fc from 'fast-check';
import { manifestWord } from '../../../server/src/corpus/identity';
import { type ManifestOptions, parseManifest, plainPath } from '../../../server/src/corpus/manifest';

/** Faults as `id words-at-the-place`. */
function faults(text: string, options?: ManifestOptions): string[] {
  return parseManifest(text, options).faults.map(fault => `${fault.id} ${text.slice(fault.start, fault.end)}`);
}

describe('opinions.json', () => {
  it('the one of the seeds says which case each is', () => {
    const text = fs.readFileSync('seeds/opinions.json', 'utf8');
    const { manifest, faults: found, usable } = parseManifest(text, { exists: path => fs.existsSync(`seeds/${path}`) });
    assert.deepEqual([found, usable], [[], true]);
    assert.deepEqual(manifest.files.get('000_b9cbda3d512d8819.txt')?.identity, {
      target: 'us/422/171',
      cite: '422 U.S. 171',
      name: 'United States v. Hale',
      year: 1975,
      docket: '74-364',
      source: 'manifest',
    });
    const miranda = manifest.files.get('002_3409681a5bafcde0.txt')?.identity;
    assert.equal(miranda?.target, 'us/384/436');
    assert.equal(miranda?.tagged, 'us/378/1');
    assert.deepEqual(miranda?.pages, [{ line: 5, page: 468 }]);
    assert.deepEqual(miranda?.notes, [{ line: 5, note: 37, text: 'In accord with our decision' }]);
  });

  it('tells faults at their exact place', () => {
    assert.deepEqual(faults('{ "files": { "a.txt": { "cites": "1 U.S. 1" } } }'), ['manifest-field "cites"']);
    assert.deepEqual(faults('{ "files": { "a.txt": { "year": "1975" } } }'), ['manifest-type "1975"']);
    assert.deepEqual(faults('{ "files": { "a.txt": { "year": 19.75 } } }'), ['manifest-type 19.75']);
    assert.deepEqual(faults('{ "files": { "a.txt": { "cite": "nowhere" } } }'), ['manifest-cite "nowhere"']);
    assert.deepEqual(faults('{ "files": { "a.txt": { "cite": "384 Xyz. 436" } } }'), ['manifest-cite "384 Xyz. 436"']);
    assert.deepEqual(faults('{ "files": { "a.txt": { "family": "Z" } } }'), ['manifest-type "Z"']);
    assert.deepEqual(faults('{ "files": { "a.txt": { "pages": [ { "page": 3 } ] } } }'), [
      'manifest-field { "page": 3 }',
    ]);
    assert.deepEqual(faults('{ "files": { "a.txt": { "notes": {} } } }'), ['manifest-type {}']);
    assert.deepEqual(faults('{ "files": { "a.txt": {}, "./a.txt": {} } }'), ['manifest-duplicate "./a.txt"']);
    assert.deepEqual(faults('[]'), ['manifest-type []']);
  });

  it('refuses paths that leave the folder', () => {
    for (const path of [
      '/etc/passwd',
      '../x.txt',
      'a/../../x.txt',
      'C:/x.txt',
      'C:\\\\x.txt',
      'file:///x.txt',
      '\\\\\\\\host\\\\x',
      '~/x',
    ]) {
      const { manifest, faults: found } = parseManifest(`{ "files": { "${path}": { "cite": "1 U.S. 1" } } }`);
      assert.equal(manifest.files.size, 0, path);
      assert.deepEqual(
        found.map(fault => fault.id),
        ['manifest-path'],
        path,
      );
    }
    assert.equal(plainPath('a/./b/../c.txt'), 'a/c.txt');
  });

  it('reports entries that name missing files', () => {
    assert.deepEqual(faults('{ "files": { "a.txt": {}, "b.txt": {} } }', { exists: path => path === 'a.txt' }), [
      'manifest-file "b.txt"',
    ]);
  });

  it('a broken text is not usable, but what could be read comes back', () => {
    const { usable, faults: found, manifest } = parseManifest('{ "files": { "a.txt": { "cite": "384 U.S. 436" } ');
    assert.equal(usable, false);
    assert.equal(found[0]?.id, 'manifest-syntax');
    assert.equal(manifest.files.get('a.txt')?.identity.target, 'us/384/436');
  });

  it('lets comments and trailing commas pass', () => {
    assert.deepEqual(faults('{\n  // mine\n  "files": { "a.txt": { "cite": "384 U.S. 436", }, },\n}'), []);
  });

  it('families by letter and by name, checks kept silent', () => {
    const { manifest } = parseManifest(
      '{ "files": { "a.txt": { "family": "B", "ignore": ["cite-name-mismatch"] }, "b.txt": { "family": "plain" } } }',
    );
    assert.equal(manifest.files.get('a.txt')?.identity.family, 'excerpt');
    assert.deepEqual(manifest.files.get('a.txt')?.ignore, ['cite-name-mismatch']);
    assert.equal(manifest.files.get('b.txt')?.identity.family, 'plain');
  });

  it('patterns take the citation from the path', () => {
    const { manifest, faults: found } = parseManifest(
      '{ "patterns": [ { "glob": "**/us/*/*.txt", "cite": "{vol} U.S. {page}", "from": "us/{vol}/{page}.txt" }, { "glob": "f2d/**", "ignore": ["short-unresolved"] } ] }',
    );
    assert.deepEqual(found, []);
    assert.equal(manifestWord(manifest, 'corpus/us/384/0436.txt')?.identity?.target, 'us/384/436');
    assert.equal(manifestWord(manifest, 'corpus/us/384/index.txt'), undefined);
    assert.deepEqual(manifestWord(manifest, 'f2d/1.txt')?.ignore, ['short-unresolved']);
    assert.equal(manifestWord(manifest, 'else.txt'), undefined);
  });

  it('an entry goes before the patterns', () => {
    const { manifest } = parseManifest(
      '{ "files": { "us/1/2.txt": { "cite": "5 U.S. 137" } }, "patterns": [ { "glob": "**", "cite": "{vol} U.S. {page}", "from": "us/{vol}/{page}.txt" } ] }',
    );
    assert.equal(manifestWord(manifest, 'us/1/2.txt')?.identity?.target, 'us/5/137');
  });

  it('says so when a pattern uses a name that nothing sets', () => {
    assert.deepEqual(faults('{ "patterns": [ { "glob": "**", "cite": "{vol} U.S. {page}", "from": "{vol}.txt" } ] }'), [
      'manifest-cite "{vol} U.S. {page}"',
    ]);
    assert.deepEqual(faults('{ "patterns": [ { "cite": "1 U.S. 1" } ] }'), ['manifest-field { "cite": "1 U.S. 1" }']);
  });

  it('never throws, and faults lie within the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.json().map(json => `{"files":${json},"patterns":[${json}]}`),
        ),
        text => {
          for (const fault of parseManifest(text).faults)
            assert.ok(0 <= fault.start && fault.start <= fault.end && fault.end <= text.length);
        },
      ),
    );
  });
});
