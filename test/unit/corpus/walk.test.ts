import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeFileSystem, waitingFileSystem } from '../../../server/src/corpus/file-system.node';
import { type WalkRequest, walk } from '../../../server/src/corpus/walk';
import { MemoryFiles } from './memory-files';

const REQUEST: WalkRequest = {
  folders: ['file:///w'],
  select: { include: ['**/*.txt'], exclude: ['**/skip/**'] },
  maxFiles: 1000,
};

async function walked(
  files: MemoryFiles,
  request: Partial<WalkRequest> = {},
): Promise<{ paths: string[]; notes: string[] }> {
  const paths: string[] = [];
  const notes: string[] = [];
  for await (const batch of walk(files, { ...REQUEST, ...request })) {
    paths.push(...batch.files.map(file => file.key.replace('file:///w/', '')));
    notes.push(...batch.notes);
  }
  return { paths, notes };
}

describe('the walk through folders', () => {
  it('takes the files that the globs choose', async () => {
    const files = new MemoryFiles({ 'a.txt': '', 'a.md': '', 'sub/b.txt': '', 'skip/c.txt': '', 'sub/skip/d.txt': '' });
    assert.deepEqual((await walked(files)).paths, ['a.txt', 'sub/b.txt']);
  });

  it('respects .gitignore, the innermost file last', async () => {
    const files = new MemoryFiles({
      '.gitignore': '*.txt\n!keep*.txt\n/build/\n',
      'a.txt': '',
      'keep.txt': '',
      'build/keep.txt': '',
      'sub/.gitignore': '!b.txt\nkeep-not.txt\n',
      'sub/a.txt': '',
      'sub/b.txt': '',
      'sub/keep-not.txt': '',
      'sub/build/keep.txt': '',
    });
    assert.deepEqual((await walked(files)).paths, ['keep.txt', 'sub/b.txt', 'sub/build/keep.txt']);
  });

  it('says so when it stops at the most files', async () => {
    const files = new MemoryFiles(Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`${10 + at}.txt`, ''])));
    const { paths, notes } = await walked(files, { maxFiles: 5 });
    assert.equal(paths.length, 5);
    assert.match(notes.join(), /stops at 5 files/);
  });

  it('goes on when a folder cannot be read', async () => {
    const files = new MemoryFiles({ 'a.txt': '', 'locked/b.txt': '', 'sub/c.txt': '' });
    files.locked.add('file:///w/locked');
    const { paths, notes } = await walked(files);
    assert.deepEqual(paths, ['a.txt', 'sub/c.txt']);
    assert.match(notes.join(), /locked cannot be read/);
  });

  for (const [name, fileSystem] of Object.entries({ nodeFileSystem, waitingFileSystem })) {
    it(`walks a disk once, links in a circle and out of it among them (${name})`, async () => {
      const top = fs.mkdtempSync(path.join(os.tmpdir(), 'opinion-walk-'));
      try {
        const folder = path.join(top, 'w');
        fs.mkdirSync(path.join(folder, 'sub'), { recursive: true });
        fs.mkdirSync(path.join(top, 'outside'));
        fs.writeFileSync(path.join(top, 'outside', 'secret.txt'), '');
        fs.writeFileSync(path.join(folder, 'a.txt'), 'abc');
        fs.writeFileSync(path.join(folder, 'sub', 'b.txt'), '');
        fs.symlinkSync(folder, path.join(folder, 'sub', 'round'));
        fs.symlinkSync(path.join(top, 'outside'), path.join(folder, 'out'));
        fs.symlinkSync(path.join(folder, 'nowhere'), path.join(folder, 'broken.txt'));
        const root = pathToFileURL(folder).href;
        const found: [string, number][] = [];
        for await (const { files } of walk(fileSystem, { ...REQUEST, folders: [root] }))
          for (const { key, size, changed } of files) {
            found.push([key.slice(root.length), size]);
            assert.ok(Number.isInteger(changed) && changed > 0);
          }
        assert.deepEqual(found, [
          ['/a.txt', 3],
          ['/sub/b.txt', 0],
        ]);
      } finally {
        fs.rmSync(top, { recursive: true, force: true });
      }
    });
  }
});
