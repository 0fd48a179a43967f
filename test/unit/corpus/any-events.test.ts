import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { EMPTY_CASE_LIST } from '../../../server/src/authority/case-list';
import { Store } from '../../../server/src/corpus/store';
import { Workspace, type WorkspaceSettings } from '../../../server/src/corpus/workspace';
import { MemoryFiles } from './memory-files';
import { MemoryStore } from './memory-store';

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
const FOLDER = 'file:///w';
const uri = (path: string): string => `${FOLDER}/${path}`;

const TEXTS = [
  '**Lead Opinion**\nSee Miranda v. Arizona, 384 U.S. 436 (1966).\n',
  '**Lead Opinion**\nIn accord with our decision. See Malloy v. Hogan, 378 U.S. 1 (1964).\n',
  '**Lead Opinion**\nSee 378 U.S. 1, and Miranda v. Arizona, 384 U.S. 436, 440 (1966). Id., at 444.\n',
  '**Lead Opinion**\nSee 379 U.S. 1, and Miranda v. Arizona, 384 U.S. 436, 440 (1966). Id., at 444.\n',
  '**Lead Opinion**\nSee Miranda v. Arizona, 384 U.S. 436, 86 S. Ct. 1602 (1966). State v. Hogan, 12 N. J. 3, rev’d, 378 U.S. 1.\n',
  '**Lead Opinion**\nIn accord with our decision. See Miranda v. Arizona, 86 S. Ct. 1602 (1966).\n',
  'Just words.\n',
  // Just as long as the one before, as are two above: only the time tells them apart.
  'Other word.\n',
  '',
];
const PATHS = ['a.txt', 'b.txt', 'sub/c.txt', 'sub/384-us-436.txt', 'sub/deep/d.txt', 'skip/e.txt'];
const FOLDERS = ['sub', 'sub/deep', 'other'];
const manifest = (entries: Readonly<Record<string, string>>): string =>
  JSON.stringify({ files: Object.fromEntries(Object.entries(entries).map(([path, cite]) => [path, { cite }])) });
const MANIFESTS = [
  manifest({ 'a.txt': '384 U.S. 436' }),
  manifest({ 'a.txt': '378 U.S. 1', 'sub/c.txt': '384 U.S. 436', 'c.txt': '422 U.S. 171' }),
  '{}',
];
const IGNORES = ['', 'sub/\n', '*.txt\n!a.txt\n', 'deep\nb.txt\n'];
const EXCLUDES = [['**/skip/**'], ['**/skip/**', 'sub/**'], []];

type Event =
  | { readonly write: string; readonly text: string }
  | { readonly remove: string }
  | { readonly move: string; readonly to: string }
  | { readonly manifest: string; readonly text: string | undefined }
  | { readonly ignore: string; readonly text: string }
  | { readonly open: string; readonly text: string }
  | { readonly close: string }
  | { readonly exclude: readonly string[] }
  | { readonly restart: true };

const path = fc.constantFrom(...PATHS);
const event: fc.Arbitrary<Event & { readonly told: boolean; readonly waited: boolean }> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: fc.record({ write: path, text: fc.constantFrom(...TEXTS) }) },
      { weight: 2, arbitrary: fc.record({ remove: fc.constantFrom(...PATHS, ...FOLDERS) }) },
      { weight: 2, arbitrary: fc.record({ move: fc.constantFrom(...FOLDERS), to: fc.constantFrom(...FOLDERS) }) },
      {
        weight: 2,
        arbitrary: fc.record({
          manifest: fc.constantFrom('opinions.json', 'sub/opinions.json'),
          text: fc.option(fc.constantFrom(...MANIFESTS), { nil: undefined }),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          ignore: fc.constantFrom('.gitignore', 'sub/.gitignore'),
          text: fc.constantFrom(...IGNORES),
        }),
      },
      { weight: 2, arbitrary: fc.record({ open: path, text: fc.constantFrom(...TEXTS) }) },
      { weight: 2, arbitrary: fc.record({ close: path }) },
      { weight: 1, arbitrary: fc.record({ exclude: fc.constantFrom(...EXCLUDES) }) },
      { weight: 1, arbitrary: fc.record({ restart: fc.constant(true as const) }) },
    ),
    // Most events are told of; some get lost.
    fc.integer({ min: 0, max: 9 }).map(drawn => drawn > 0),
    fc.boolean(),
  )
  .map(([one, told, waited]) => ({ ...one, told, waited }) as Event & { told: boolean; waited: boolean });

/** A person, an editor and a disk: what they do, and what they tell the index of it. */
class World {
  readonly files = new MemoryFiles({ 'a.txt': TEXTS[0]!, 'sub/c.txt': TEXTS[1]! });
  readonly folder = new MemoryStore();
  readonly open = new Map<string, string>();
  workspace: Workspace;
  settings = SETTINGS;
  /** Something has happened that nobody told. */
  missed = false;
  #version = 0;

  constructor() {
    this.workspace = this.start();
  }

  start(): Workspace {
    const store = new Store(this.folder, 'test');
    const workspace = workspaceOver(this.files, this.settings, store);
    for (const [at, text] of this.open)
      workspace.open({ uri: uri(at), text, version: ++this.#version, declared: false });
    return workspace;
  }

  async happen(one: Event, told: boolean): Promise<void> {
    const changes = await this.#change(one);
    if (told) await this.workspace.changed(changes);
    else this.missed ||= changes.length > 0;
  }

  /** Does it, and returns what a watcher would report of it. */
  async #change(one: Event): Promise<{ uri: string; kind: 'created' | 'changed' | 'deleted' }[]> {
    const { files } = this.files;
    const write = (at: string, text: string) => {
      const kind = files.has(uri(at)) ? ('changed' as const) : ('created' as const);
      files.set(uri(at), text);
      return [{ uri: uri(at), kind }];
    };
    const below = (at: string): string[] =>
      [...files.keys()].filter(key => key === uri(at) || key.startsWith(`${uri(at)}/`));
    if ('write' in one) return write(one.write, one.text);
    if ('ignore' in one) return write(one.ignore, one.text);
    if ('manifest' in one && one.text !== undefined) return write(one.manifest, one.text);
    if ('remove' in one || 'manifest' in one) {
      const gone = below('remove' in one ? one.remove : one.manifest);
      for (const key of gone) files.delete(key);
      return gone.length > 0 ? [{ uri: uri('remove' in one ? one.remove : one.manifest), kind: 'deleted' }] : [];
    }
    if ('move' in one) {
      if (one.to === one.move || one.to.startsWith(`${one.move}/`) || one.move.startsWith(`${one.to}/`)) return [];
      const moved = below(one.move).map(key => [key, files.get(key)!] as const);
      for (const [key, text] of moved) {
        files.delete(key);
        files.set(uri(one.to) + key.slice(uri(one.move).length), text);
      }
      // A folder that is moved whole is two events, none of its files is named.
      return moved.length === 0
        ? []
        : [
            { uri: uri(one.move), kind: 'deleted' },
            { uri: uri(one.to), kind: 'created' },
          ];
    }
    if ('open' in one) {
      this.open.set(one.open, one.text);
      this.workspace.open({ uri: uri(one.open), text: one.text, version: ++this.#version, declared: false });
    } else if ('close' in one) {
      this.open.delete(one.close);
      await this.workspace.close(uri(one.close));
    } else if ('exclude' in one) {
      this.settings = { ...this.settings, exclude: one.exclude };
      this.workspace.configure(this.settings);
    } else {
      await this.workspace.save();
      this.workspace = this.start();
      void this.workspace.crawl();
    }
    return [];
  }
}

/** Waits for nothing, or for one or two turns of the loop, by a fixed rule. */
function hesitating(seed: number): () => Promise<void> | undefined {
  let state = seed & 0x7fffffff;
  const turn = (): Promise<void> => new Promise(resolve => setImmediate(resolve));
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    const turns = (state >> 8) % 4;
    return turns === 0 ? undefined : turns === 1 ? turn() : turn().then(turn);
  };
}

function workspaceOver(files: MemoryFiles, settings: WorkspaceSettings, store: Store | undefined): Workspace {
  const workspace = new Workspace(
    { fileSystem: files, caseList: () => EMPTY_CASE_LIST, store: () => store, log: () => {}, progress: () => {} },
    settings,
  );
  workspace.setFolders([FOLDER]);
  return workspace;
}

// ARCHITECTURE.md, invariant 5: files, manifests, editors, folders moved whole, events lost, restarts from the store.
describe('any sequence of events', () => {
  it('leaves the index that a crawl from scratch makes', async function () {
    this.timeout(120_000);
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 16 }), fc.nat(), async (events, seed) => {
        const world = new World();
        world.files.wait = hesitating(seed);
        const pause = hesitating(seed + 1);
        await world.workspace.crawl();
        const under: Promise<void>[] = [];
        for (const { told, waited, ...one } of events) {
          const done = world.happen(one as Event, told);
          if (waited) await done;
          else {
            under.push(done);
            // The next event comes while this one is worked on.
            await pause();
          }
          if (waited) await world.workspace.crawl();
        }
        await Promise.all(under);
        world.files.wait = () => undefined;
        // Events that were lost are made up for by looking through the folders.
        if (world.missed) await world.workspace.rescan();
        await world.workspace.crawl();
        await world.workspace.settle();

        const fresh = workspaceOver(world.files, world.settings, undefined);
        for (const [at, text] of world.open) fresh.open({ uri: uri(at), text, version: 1, declared: false });
        await fresh.crawl();
        assert.deepEqual(world.workspace.index.files(), fresh.index.files());
        assert.deepEqual(world.workspace.index.postings(), fresh.index.postings());
      }),
      { numRuns: Number(process.env.RUNS ?? 600) },
    );
  });
});
