import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { EMPTY_CASE_LIST } from '../../../server/src/authority/case-list';
import { Workspace, type WorkspaceSettings } from '../../../server/src/corpus/workspace';
import { MemoryFiles } from './memory-files';

const SETTINGS: WorkspaceSettings = {
  family: undefined,
  bareNames: 'normal',
  anaphors: false,
  concurStyle: 'milestone',
  manifest: '',
  maxFileSize: 1_000_000,
  maxFiles: 1000,
  include: ['**/*.txt'],
  exclude: ['**/skip/**'],
};

function workspaceOf(files: MemoryFiles, settings = SETTINGS): { workspace: Workspace; log: string[] } {
  const log: string[] = [];
  const workspace = new Workspace(
    { fileSystem: files, caseList: () => EMPTY_CASE_LIST, log: line => log.push(line), progress: () => {} },
    settings,
  );
  workspace.setFolders(['file:///w']);
  return { workspace, log };
}

const OPINION = '**Lead Opinion**\nSee Miranda v. Arizona, 384 U.S. 436 (1966).\n';
const MIRANDA = '**Lead Opinion**\nIn accord with our decision today. See Malloy v. Hogan, 378 U.S. 1 (1964).\n';
const manifest = (entries: Readonly<Record<string, string>>): string =>
  JSON.stringify({ files: Object.fromEntries(Object.entries(entries).map(([path, cite]) => [path, { cite }])) });

describe('a workspace of opinions', () => {
  it('indexes the opinions of its folders, and nothing else', async () => {
    const files = new MemoryFiles({
      'a.txt': OPINION,
      'sub/384-us-436.txt': MIRANDA,
      'readme.txt': 'Just words.\n',
      'notes.md': OPINION,
      'skip/b.txt': OPINION,
    });
    const { workspace } = workspaceOf(files);
    await workspace.crawl();
    assert.deepEqual(
      workspace.index.files().map(file => file.key),
      ['file:///w/a.txt', 'file:///w/sub/384-us-436.txt'],
    );
    assert.deepEqual(
      workspace.index.filesOf('us/384/436').map(file => file.key),
      ['file:///w/sub/384-us-436.txt'],
    );
    assert.ok(!files.reads.some(key => key.includes('/skip/') || key.endsWith('.md')));
  });

  it('reads each file once, and each folder’s manifest once', async () => {
    const files = new MemoryFiles({ 'a.txt': OPINION, 'b.txt': OPINION, 'sub/c.txt': OPINION });
    const { workspace } = workspaceOf(files);
    await workspace.crawl();
    await workspace.crawl();
    const counts = new Map<string, number>();
    for (const key of files.reads) counts.set(key, (counts.get(key) ?? 0) + 1);
    assert.deepEqual(
      [...counts.values()].filter(count => count > 1),
      [],
    );
    assert.equal(files.lists, 2);
  });

  it('goes on when a file or a folder cannot be read', async () => {
    const files = new MemoryFiles({ 'a.txt': OPINION, 'b.txt': OPINION, 'sub/c.txt': OPINION });
    files.locked.add('file:///w/a.txt').add('file:///w/sub');
    const { workspace, log } = workspaceOf(files);
    await workspace.crawl();
    assert.deepEqual(
      workspace.index.files().map(file => file.key),
      ['file:///w/b.txt'],
    );
    assert.equal(log.length, 2);
  });

  it('lets an open editor win over the disk, and the disk win again when it closes', async () => {
    const files = new MemoryFiles({ 'a.txt': OPINION });
    const { workspace } = workspaceOf(files);
    await workspace.crawl();
    workspace.open({ uri: 'file:///w/a.txt', text: MIRANDA, version: 1, declared: true });
    await workspace.settle();
    assert.equal(workspace.index.citing('us/378/1').length, 1);
    assert.equal(workspace.index.citing('us/384/436').length, 0);
    await workspace.close('file:///w/a.txt');
    assert.equal(workspace.index.citing('us/378/1').length, 0);
    assert.equal(workspace.index.citing('us/384/436').length, 1);
  });

  it('knows at once which case a file holds while it is typed in, and what it mentions when that is asked for', async () => {
    const { workspace } = workspaceOf(new MemoryFiles({}));
    const uri = 'file:///w/a.txt';
    const remark = (cite: string): string => `<!-- case: ${cite} -->\n`;
    const type = async (text: string, version: number): Promise<void> => {
      workspace.open({ uri, text, version, declared: true });
      await workspace.settleIdentities();
    };
    await type(remark('384 U.S. 436') + MIRANDA, 1);
    assert.equal(workspace.index.filesOf('us/384/436').length, 1);
    assert.equal(workspace.index.citing('us/378/1').length, 1);
    await type(remark('384 U.S. 436'), 2);
    assert.equal(workspace.index.filesOf('us/384/436').length, 1);
    await workspace.settle();
    assert.equal(workspace.index.citing('us/378/1').length, 0);
    await type(remark('383 U.S. 541'), 3);
    assert.equal(workspace.index.filesOf('us/384/436').length, 0);
    assert.equal(workspace.index.filesOf('us/383/541').length, 1);
  });

  it('keeps copies of files out of the index', async () => {
    const { workspace } = workspaceOf(new MemoryFiles({ 'a.txt': OPINION }));
    workspace.open({ uri: 'git:/w/a.txt?%7B%7D', text: OPINION, version: 1, declared: true });
    await workspace.settle();
    assert.equal(workspace.index.size, 0);
    assert.ok(await workspace.analysis('git:/w/a.txt?%7B%7D'));
  });

  it('takes the nearest manifest, up to the workspace folder', async () => {
    const files = new MemoryFiles({
      'opinions.json': manifest({ 'a.txt': '1 U.S. 1', 'sub/b.txt': '2 U.S. 2', 'deep/er/c.txt': '3 U.S. 3' }),
      'sub/.opinions.json': manifest({ 'b.txt': '4 U.S. 4' }),
      'a.txt': OPINION,
      'sub/b.txt': OPINION,
      'deep/er/c.txt': OPINION,
    });
    files.files.set('file:///opinions.json', manifest({ 'w/a.txt': '9 U.S. 9' }));
    const { workspace } = workspaceOf(files);
    const cite = async (path: string): Promise<string | undefined> =>
      (await workspace.word(`file:///w/${path}`)).identity?.cite;
    assert.equal(await cite('a.txt'), '1 U.S. 1');
    assert.equal(await cite('sub/b.txt'), '4 U.S. 4');
    assert.equal(await cite('deep/er/c.txt'), '3 U.S. 3');
    files.files.delete('file:///w/opinions.json');
    await workspace.changed([{ uri: 'file:///w/opinions.json', kind: 'deleted' }]);
    assert.equal(await cite('a.txt'), undefined);
    assert.ok(!files.reads.includes('file:///opinions.json'));
  });

  it('keeps the last good manifest while it is broken', async () => {
    const files = new MemoryFiles({ 'opinions.json': manifest({ 'a.txt': '384 U.S. 436' }), 'a.txt': MIRANDA });
    const { workspace } = workspaceOf(files);
    await workspace.crawl();
    files.files.set('file:///w/opinions.json', '{ "files": { "a.txt": ');
    await workspace.changed([{ uri: 'file:///w/opinions.json', kind: 'changed' }]);
    await workspace.crawl();
    assert.equal(workspace.index.filesOf('us/384/436').length, 1);
    files.files.set('file:///w/opinions.json', manifest({ 'a.txt': '1 U.S. 1' }));
    await workspace.changed([{ uri: 'file:///w/opinions.json', kind: 'changed' }]);
    await workspace.crawl();
    assert.equal(workspace.index.filesOf('us/384/436').length, 0);
    assert.equal(workspace.index.filesOf('us/1/1').length, 1);
  });

  it('finds the file of a case out of turn', async () => {
    const files = new MemoryFiles({
      'opinions.json': manifest({ 'z.txt': '384 U.S. 436' }),
      'a.txt': OPINION,
      'z.txt': MIRANDA,
    });
    const { workspace } = workspaceOf(files);
    await workspace.seek('us/384/436', 'file:///w/a.txt');
    assert.deepEqual(
      workspace.index.files().map(file => file.key),
      ['file:///w/z.txt'],
    );
  });

  it('finds the file that has a case for a name out of turn, once the walk has met it', async () => {
    const files = new MemoryFiles({ 'a.txt': OPINION, 'b.txt': OPINION, 'z/384-us-436.txt': MIRANDA });
    let walks = 0;
    // Reading is held up; the walk goes on.
    let go = (): void => {};
    const held = new Promise<void>(resolve => {
      go = resolve;
    });
    const { workspace } = workspaceOf(files);
    const read = files.read.bind(files);
    files.read = async (key, maxBytes) => {
      if (key.endsWith('/a.txt') && walks++ === 0) await held;
      return read(key, maxBytes);
    };
    const crawl = workspace.crawl();
    for (let turn = 0; turn < 50 && workspace.index.filesOf('us/384/436').length === 0; turn++) {
      await new Promise(resolve => setTimeout(resolve, 5));
      await workspace.seek('us/384/436', 'file:///w/a.txt');
    }
    assert.equal(workspace.index.size, 1);
    go();
    await crawl;
    assert.equal(workspace.index.size, 3);
  });

  it('stops when it is told to, keeps what it has and says that it is not all', async () => {
    const files = new MemoryFiles(
      Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`${10 + at}.txt`, OPINION])),
    );
    let reads = 0;
    const { workspace } = workspaceOf(files);
    files.wait = () => (++reads === 120 ? Promise.resolve(workspace.stopCrawl()) : undefined);
    await workspace.crawl();
    assert.equal(workspace.progress.state, 'ready');
    assert.match(workspace.progress.note, /not complete/);
    assert.ok(workspace.index.size < 40);
    await workspace.rescan();
    assert.equal(workspace.index.size, 40);
    assert.equal(workspace.progress.note, '');
  });

  it('says nothing more of a crawl that was stopped while a file was being read', async () => {
    const files = new MemoryFiles();
    for (let page = 1; page <= 200; page++) files.files.set(`file:///w/500-us-${page}.txt`, OPINION);
    const later = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 1));
    files.wait = later;
    const { workspace } = workspaceOf(files);
    void workspace.crawl();
    while (files.reads.length < 5) await later();
    workspace.stopCrawl();
    assert.equal(workspace.progress.state, 'ready');
    for (let turn = 0; turn < 150; turn++) {
      await later();
      assert.equal(workspace.progress.state, 'ready');
    }
    assert.match(workspace.progress.note, /stopped/);
  });

  it('refuses documents that are too long, and says so once', async () => {
    const { workspace, log } = workspaceOf(new MemoryFiles(), { ...SETTINGS, maxFileSize: 100 });
    for (let version = 1; version < 4; version++) {
      workspace.open({ uri: 'file:///w/a.txt', text: OPINION.repeat(10), version, declared: true });
      assert.equal(await workspace.analysis('file:///w/a.txt'), undefined);
    }
    assert.equal(log.length, 1);
  });

  it('has the same index after any sequence of events as after a crawl from scratch', async () => {
    const texts = [
      OPINION,
      MIRANDA,
      'Just words.\n',
      '**Lead Opinion**\nSee 378 U.S. 1 and Miranda v. Arizona, 384 U.S. 436, 440 (1966).\n',
    ];
    const paths = ['a.txt', 'b.txt', 'sub/c.txt', 'sub/384-us-436.txt'];
    const manifests = [
      undefined,
      manifest({ 'a.txt': '384 U.S. 436' }),
      manifest({ 'a.txt': '378 U.S. 1', 'sub/c.txt': '384 U.S. 436' }),
      '{ broken',
    ];
    const event = fc.oneof(
      fc.record({ write: fc.constantFrom(...paths), text: fc.constantFrom(...texts) }),
      fc.record({ remove: fc.constantFrom(...paths, 'sub') }),
      fc.record({ manifest: fc.constantFrom(...manifests) }),
      fc.record({ open: fc.constantFrom(...paths), text: fc.constantFrom(...texts) }),
      fc.record({ close: fc.constantFrom(...paths) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 14 }), async events => {
        const files = new MemoryFiles({ 'a.txt': OPINION, 'sub/c.txt': MIRANDA });
        const { workspace } = workspaceOf(files);
        await workspace.crawl();
        const open = new Map<string, string>();
        const uri = (path: string): string => `file:///w/${path}`;
        let version = 0;
        let lastGood: string | undefined;
        for (const one of events) {
          if ('write' in one) {
            const kind = files.files.has(uri(one.write)) ? 'changed' : 'created';
            files.files.set(uri(one.write), one.text);
            await workspace.changed([{ uri: uri(one.write), kind }]);
          } else if ('remove' in one) {
            for (const key of [...files.files.keys()])
              if (key === uri(one.remove) || key.startsWith(`${uri(one.remove)}/`)) files.files.delete(key);
            await workspace.changed([{ uri: uri(one.remove), kind: 'deleted' }]);
          } else if ('manifest' in one) {
            if (one.manifest === undefined) files.files.delete(uri('opinions.json'));
            else files.files.set(uri('opinions.json'), one.manifest);
            await workspace.changed([
              { uri: uri('opinions.json'), kind: one.manifest === undefined ? 'deleted' : 'changed' },
            ]);
          } else if ('open' in one) {
            open.set(one.open, one.text);
            workspace.open({ uri: uri(one.open), text: one.text, version: ++version, declared: false });
          } else if ('close' in one) {
            open.delete(one.close);
            await workspace.close(uri(one.close));
          }
          const now = files.files.get(uri('opinions.json'));
          if (now !== '{ broken') lastGood = now;
        }
        await workspace.crawl();
        await workspace.settle();
        // From scratch: the same disk and open documents, with the manifest that is in force.
        const fresh = new MemoryFiles();
        for (const [key, text] of files.files) fresh.files.set(key, text);
        if (files.files.get(uri('opinions.json')) === '{ broken') {
          if (lastGood === undefined) fresh.files.delete(uri('opinions.json'));
          else fresh.files.set(uri('opinions.json'), lastGood);
        }
        const rebuilt = workspaceOf(fresh).workspace;
        for (const [path, text] of open) rebuilt.open({ uri: uri(path), text, version: 1, declared: false });
        await rebuilt.crawl();
        await rebuilt.settle();
        assert.deepEqual(workspace.index.files(), rebuilt.index.files());
        assert.deepEqual(workspace.index.postings(), rebuilt.index.postings());
      }),
      { numRuns: 400 },
    );
  });
});
