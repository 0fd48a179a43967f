import type { CaseIdentity } from '../opinion/identity';
import type { FileSystem } from './file-system';
import { manifestWord } from './identity';
import { EMPTY_MANIFEST, type Manifest, type ManifestFault, parseManifest } from './manifest';
import { type ManifestEdit, moveEntryEdits } from './manifest-edits';
import { below, fileKey, isBelow, nameOf, parentOf, pathBelow } from './uri';

/** Names of manifests, the first that exists counts (DOMAIN 0.4). */
const NAMES: readonly string[] = ['opinions.json', '.opinions.json'];
const MAX_BYTES = 20_000_000;

/** A manifest as it is in force. */
interface Loaded {
  readonly key: string;
  readonly folder: string;
  readonly text: string;
  readonly manifest: Manifest;
}

/** What a manifest says of one file. */
export interface FileWord {
  readonly identity: CaseIdentity | undefined;
  /** Ids of checks that stay silent in the file. */
  readonly ignore: readonly string[];
  /** True when a pattern said it: then it speaks of many files. */
  readonly shared: boolean;
}

/** The manifest that a file's entry is to be written to; `path` is the file's below its folder, `text` undefined for a new one. */
export interface ManifestHome {
  readonly key: string;
  readonly path: string;
  readonly text: string | undefined;
}

/** Edits of one manifest. */
export interface ManifestChange {
  readonly key: string;
  readonly text: string;
  readonly edits: readonly ManifestEdit[];
}

/**
 * The manifests of the folders: found, read and kept. The nearest at or above a file speaks for it; the search stops at the
 * workspace folder. A manifest that breaks leaves the last good one in force (DESIGN 6).
 */
export class Manifests {
  readonly #fileSystem: FileSystem;
  readonly #openText: (key: string) => string | undefined;
  readonly #byFolder = new Map<string, Promise<Loaded | undefined>>();
  /** Last manifest of each address that was whole. */
  readonly #lastGood = new Map<string, Manifest>();
  #fallback = '';

  constructor(fileSystem: FileSystem, openText: (key: string) => string | undefined) {
    this.#fileSystem = fileSystem;
    this.#openText = openText;
  }

  isManifest(key: string): boolean {
    return NAMES.includes(nameOf(key));
  }

  /** Path, below each workspace folder, of the manifest to use where none lies beside or above a file; '' for none. */
  useFallback(path: string): void {
    this.#fallback = path;
  }

  /** What the manifest in force says of the file; nothing when no manifest names it. */
  async word(key: string, folders: readonly string[]): Promise<FileWord> {
    const loaded = await this.#nearest(key, folders);
    const path = loaded && pathBelow(loaded.folder, key);
    const word = loaded && path !== undefined ? manifestWord(loaded.manifest, path) : undefined;
    return { identity: word?.identity, ignore: word?.ignore ?? [], shared: word?.shared === true };
  }

  /** Files that the manifest in force for `key` says hold the case, in order of their address. */
  async filesOf(target: string, key: string, folders: readonly string[]): Promise<readonly string[]> {
    const loaded = await this.#nearest(key, folders);
    if (!loaded) return [];
    const entries = [...loaded.manifest.files.values()].filter(entry => entry.identity.target === target);
    return entries.flatMap(entry => below(loaded.folder, entry.path) ?? []).sort();
  }

  /** Reads the manifest anew; one that is gone leaves no last good one behind. */
  async changed(key: string, gone: boolean): Promise<void> {
    if (gone) this.#lastGood.delete(key);
    const folder = parentOf(key);
    if (folder === undefined) return;
    this.#byFolder.delete(folder);
    await this.#at(folder);
  }

  /** Forgets the manifests below a deleted folder; true when there were any. */
  forget(key: string): boolean {
    let found = false;
    for (const folder of [...this.#byFolder.keys()]) {
      if (!isBelow(key, folder)) continue;
      this.#byFolder.delete(folder);
      found = true;
    }
    for (const manifest of [...this.#lastGood.keys()]) if (isBelow(key, manifest)) this.#lastGood.delete(manifest);
    return found;
  }

  /** Reads all manifests anew, for changes that nobody told of; true when one says something else now. */
  async reread(): Promise<boolean> {
    const before = [...this.#byFolder];
    let changed = false;
    for (const [folder, loaded] of before) {
      if (this.#byFolder.get(folder) !== loaded) continue;
      this.#byFolder.delete(folder);
      const [was, is] = await Promise.all([loaded, this.#at(folder)]);
      if (was?.text === is?.text && was?.key === is?.key) continue;
      // One that is gone leaves no last good one behind.
      if (was && was.key !== is?.key) this.#lastGood.delete(was.key);
      changed = true;
    }
    return changed;
  }

  /** Addresses of the manifests that have been looked for and found, in order. */
  async known(): Promise<readonly string[]> {
    const loaded = await Promise.all(this.#byFolder.values());
    return loaded.flatMap(one => one?.key ?? []).sort();
  }

  /** Faults of a manifest with its text, entries that name missing files among them; undefined when there is no such file. */
  async faults(key: string): Promise<{ readonly text: string; readonly faults: readonly ManifestFault[] } | undefined> {
    const text = await this.#read(key);
    const folder = parentOf(key);
    if (text === undefined || folder === undefined) return undefined;
    const present = new Set<string>();
    await Promise.all(
      [...parseManifest(text).manifest.files.keys()].map(async path => {
        const file = below(folder, path);
        if (file === undefined) return;
        if (this.#openText(file) !== undefined || (await this.#fileSystem.stat(file))?.kind === 'file')
          present.add(path);
      }),
    );
    return { text, faults: parseManifest(text, { exists: path => present.has(path) }).faults };
  }

  /**
   * Where the case of a file is to be written: the manifest nearest to it, else a new one in the workspace folder, else beside
   * the file. `text` is undefined for a new one.
   */
  async home(key: string, folders: readonly string[]): Promise<ManifestHome | undefined> {
    const loaded = await this.#nearest(key, folders);
    const folder = loaded?.folder ?? folders.find(candidate => isBelow(candidate, key)) ?? parentOf(key);
    const path = folder === undefined ? undefined : pathBelow(folder, key);
    if (folder === undefined || path === undefined) return undefined;
    return { key: loaded?.key ?? `${folder}/${NAMES[0]}`, path, text: loaded?.text };
  }

  /** Edits that move the entries of files and folders that are about to be renamed. */
  async moves(
    files: readonly { readonly oldUri: string; readonly newUri: string }[],
    folders: readonly string[],
  ): Promise<ManifestChange[]> {
    const changes = new Map<string, ManifestChange>();
    for (const { oldUri, newUri } of files) {
      const from = fileKey(oldUri).replace(/\/$/, '');
      const to = fileKey(newUri).replace(/\/$/, '');
      const loaded = await this.#nearest(from, folders);
      if (!loaded) continue;
      for (const path of loaded.manifest.files.keys()) {
        const file = below(loaded.folder, path);
        if (file === undefined || !isBelow(from, file)) continue;
        // A path that leaves the manifest's folder cannot be written there: the entry goes.
        const moved = pathBelow(loaded.folder, to + file.slice(from.length)) ?? '';
        const before = changes.get(loaded.key) ?? { key: loaded.key, text: loaded.text, edits: [] };
        const edits = moveEntryEdits(loaded.text, path, moved);
        changes.set(loaded.key, { ...before, edits: [...before.edits, ...edits] });
      }
    }
    return [...changes.values()].filter(change => change.edits.length > 0);
  }

  async #nearest(key: string, folders: readonly string[]): Promise<Loaded | undefined> {
    const top = folders.filter(folder => isBelow(folder, key)).sort((a, b) => b.length - a.length)[0];
    let folder = key === top ? key : parentOf(key);
    while (folder !== undefined) {
      const loaded = await this.#at(folder);
      if (loaded) return loaded;
      // A file outside every folder is only looked for beside itself.
      if (folder === top || top === undefined) break;
      folder = parentOf(folder);
    }
    const fallback = top === undefined || this.#fallback === '' ? undefined : below(top, this.#fallback);
    return fallback === undefined ? undefined : this.#load(fallback);
  }

  #at(folder: string): Promise<Loaded | undefined> {
    let loaded = this.#byFolder.get(folder);
    if (!loaded) {
      loaded = this.#find(folder);
      this.#byFolder.set(folder, loaded);
    }
    return loaded;
  }

  async #find(folder: string): Promise<Loaded | undefined> {
    for (const name of NAMES) {
      const loaded = await this.#load(`${folder}/${name}`);
      if (loaded) return loaded;
    }
    return undefined;
  }

  async #read(key: string): Promise<string | undefined> {
    const open = this.#openText(key);
    if (open !== undefined) return open;
    const content = await this.#fileSystem.read(key, MAX_BYTES);
    return content.kind === 'text' ? content.text : undefined;
  }

  async #load(key: string): Promise<Loaded | undefined> {
    const text = await this.#read(key);
    const folder = parentOf(key);
    if (text === undefined || folder === undefined) return undefined;
    const { manifest, usable } = parseManifest(text);
    if (usable) this.#lastGood.set(key, manifest);
    return { key, folder, text, manifest: usable ? manifest : (this.#lastGood.get(key) ?? manifest ?? EMPTY_MANIFEST) };
  }
}
