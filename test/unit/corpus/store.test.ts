import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { packShard, type StoredFile, unpackShard } from '../../../server/src/corpus/shard';
import { Store } from '../../../server/src/corpus/store';
import { MemoryStore } from './memory-store';

const NOW = 1_000_000_000_000_000;
const OLD = NOW - 60_000_000;

function file(path: string, hash = 'h', changed = OLD): StoredFile {
  return { key: `file:///w/${path}`, size: 10, changed, hash, context: 'c', facts: undefined };
}

async function load(store: Store): Promise<StoredFile[]> {
  const files: StoredFile[] = [];
  for await (const shard of store.load()) files.push(...shard);
  return files.sort((a, b) => (a.key < b.key ? -1 : 1));
}

async function saved(
  folder: MemoryStore,
  files: readonly StoredFile[],
  version = 'v',
  root = 'file:///w',
): Promise<void> {
  const store = new Store(folder, version);
  for (const one of files) store.touch(one.key);
  await store.save(() => files, [root], NOW);
}

describe('the store', () => {
  const many = Array.from({ length: 200 }, (_, at) => file(`${String(at).padStart(3, '0')}.txt`, `hash ${at}`));

  it('gives back what it was given, in 64 shards', async () => {
    const folder = new MemoryStore();
    await saved(folder, many);
    assert.deepEqual(await load(new Store(folder, 'v')), many);
    assert.ok(folder.files.size > 50 && folder.files.size <= 64);
  });

  it('writes only the shards that have changed', async () => {
    const folder = new MemoryStore();
    await saved(folder, many);
    folder.writes = 0;
    const store = new Store(folder, 'v');
    store.touch(many[0]!.key);
    await store.save(() => many, ['file:///w'], NOW);
    assert.equal(folder.writes, 1);
    await store.save(() => many, ['file:///w'], NOW);
    assert.equal(folder.writes, 1);
  });

  it('loses only the files of a shard that is damaged, cut short, foreign or gone', async () => {
    const damages: ((bytes: Uint8Array) => Uint8Array | undefined)[] = [
      bytes => bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte)),
      bytes => bytes.subarray(0, bytes.length - 3),
      () => new TextEncoder().encode('{"something": "else"}'),
      () => new Uint8Array(0),
      () => packShard('another version', [file('x.txt')]),
      () => undefined,
    ];
    for (const damage of damages) {
      const folder = new MemoryStore();
      await saved(folder, many);
      const [name, bytes] = [...folder.files][7]!;
      const lost = unpackShard('v', bytes)!.map(one => one.key);
      const left = damage(bytes);
      if (left) folder.files.set(name, left);
      else folder.files.delete(name);
      const expected = many.filter(one => !lost.includes(one.key));
      assert.deepEqual(await load(new Store(folder, 'v')), expected);
    }
  });

  it('survives two windows that write at the same time', async () => {
    const folder = new MemoryStore();
    const [a, b] = [new Store(folder, 'v'), new Store(folder, 'v')];
    for (const one of many) {
      a.touch(one.key);
      b.touch(one.key);
    }
    await Promise.all([a.save(() => many, ['file:///w'], NOW), b.save(() => many, ['file:///w'], NOW)]);
    assert.deepEqual(await load(new Store(folder, 'v')), many);
  });

  it('keeps the files of other folders', async () => {
    const folder = new MemoryStore();
    await saved(folder, [file('a/1.txt'), file('b/1.txt')]);
    const store = new Store(folder, 'v');
    for (const one of many) store.touch(one.key);
    store.touch('file:///w/a/1.txt');
    store.touch('file:///w/b/1.txt');
    await store.save(() => [file('a/1.txt', 'new')], ['file:///w/a'], NOW);
    assert.deepEqual(await load(new Store(folder, 'v')), [file('a/1.txt', 'new'), file('b/1.txt')]);
  });

  it('does not trust the time of a file that had just changed', async () => {
    const folder = new MemoryStore();
    await saved(folder, [file('a.txt', 'h', NOW - 1000)]);
    assert.equal((await load(new Store(folder, 'v')))[0]!.changed, 0);
  });

  it('reads any bytes as a shard or as none', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
        assert.equal(unpackShard('v', bytes), undefined);
      }),
    );
  });

  it('is empty after it was cleared', async () => {
    const folder = new MemoryStore();
    await saved(folder, many);
    await new Store(folder, 'v').clear();
    assert.deepEqual(await load(new Store(folder, 'v')), []);
  });
});
