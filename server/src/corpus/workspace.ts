import type { CaseList } from '../authority/case-list';
import type { Family } from '../opinion/document';
import type { CaseIdentity } from '../opinion/identity';
import { analyse } from '../reference/analyse';
import type { Analysis } from '../reference/analysis';
import { type FileFacts, factsOf } from './facts';
import type { FileSystem } from './file-system';
import { identityOf } from './identity';
import { CorpusIndex } from './index';
import { type FileWord, Manifests } from './manifests';
import { Selection, type SelectOptions } from './selection';
import { fileKey, isBelow, pathOf, schemeOf } from './uri';

/** A document an editor has open. It wins over the file on disk. */
export interface OpenText {
  /** Address as the editor spells it. */
  readonly uri: string;
  readonly text: string;
  /** Grows with every change. */
  readonly version: number;
  /** The editor says that it is an opinion, whatever it looks like. */
  readonly declared: boolean;
}

export interface WorkspaceSettings extends SelectOptions {
  readonly family: Family | undefined;
  readonly bareNames: 'strict' | 'normal' | 'off';
  readonly anaphors: boolean;
  readonly concurStyle: 'milestone' | 'paired';
  /** Path below each folder of a manifest for files without one; '' for none. */
  readonly manifest: string;
  /** Bytes. */
  readonly maxFileSize: number;
}

export interface IndexProgress {
  readonly state: 'idle' | 'indexing' | 'ready';
  /** Opinions in the index. */
  readonly files: number;
  /** Files looked at. */
  readonly seen: number;
  /** Files that could not be read: binary, too large, locked. The log names them. */
  readonly leftOut: number;
}

export interface WorkspaceHost {
  readonly fileSystem: FileSystem;
  caseList(): CaseList;
  log(message: string): void;
  progress(progress: IndexProgress): void;
}

interface OpenState {
  readonly text: OpenText;
  analysis: Analysis | undefined;
  /** What the analysis was made from besides the text. */
  generation: number;
  /** The index holds this version. */
  indexed: boolean;
  /** Too long to be read; said once. */
  refused: boolean;
}

/** Milliseconds of work between two breaths of the crawl, so that the editor is answered while it runs. */
const SLICE = 12;
const breathe = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0));

/** Schemes of copies of a file (diff, history): they have colour and hovers, and never enter the index. */
function isCopy(uri: string): boolean {
  return /^(?:git|gitfs|gitlens|git-graph|scm-history-item|review|pr|vscode-local-history|timeline|conflictresolution|output)$/.test(
    schemeOf(uri),
  );
}

function familyOption(word: CaseIdentity | undefined, setting: Family | undefined): { family?: Family } {
  const family = (word?.family as Family | undefined) ?? setting;
  return family ? { family } : {};
}

/** The files a copy stands for: `git:/path?{...}` is the file at that path as far as manifests are concerned. */
function originalKey(uri: string): string {
  return isCopy(uri) ? fileKey(uri).replace(/^[\w+.-]+:\/\/[^/]*/, 'file://') : fileKey(uri);
}

/**
 * All files of the editor's folders and all open documents, who they are and what they mention. Reads through its
 * `FileSystem`; analysing is pure. Nothing here throws for what a file holds.
 */
export class Workspace {
  readonly index = new CorpusIndex();
  readonly manifests: Manifests;
  readonly #host: WorkspaceHost;
  readonly #open = new Map<string, OpenState>();
  #folders: readonly string[] = [];
  #settings: WorkspaceSettings;
  #selection: Selection;
  #generation = 1;
  #crawl: Promise<void> | undefined;
  #crawlNumber = 0;
  #turn = 0;
  /** The reading of each file that counts. */
  readonly #turns = new Map<string, number>();
  #progress: IndexProgress = { state: 'idle', files: 0, seen: 0, leftOut: 0 };
  readonly #leftOut = new Set<string>();

  constructor(host: WorkspaceHost, settings: WorkspaceSettings) {
    this.#host = host;
    this.#settings = settings;
    this.#selection = new Selection(settings);
    this.manifests = new Manifests(host.fileSystem, key => this.#open.get(key)?.text.text);
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  get progress(): IndexProgress {
    return this.#progress;
  }

  /** Replaces the folders; files outside them and not open are forgotten, and a started crawl begins anew. */
  setFolders(uris: readonly string[]): void {
    this.#folders = uris.map(uri => fileKey(uri).replace(/\/$/, ''));
    for (const key of this.index.keys()) {
      if (!this.#open.has(key) && !this.#inFolders(key)) this.index.delete(key);
    }
    this.#recrawl();
  }

  /** Applies settings; everything analysed is analysed anew when next asked for. */
  configure(settings: WorkspaceSettings): void {
    this.manifests.useFallback(settings.manifest);
    this.#settings = settings;
    this.#selection = new Selection(settings);
    this.reanalyse();
    for (const key of this.index.keys()) {
      if (!this.#open.has(key) && !this.#selected(key)) this.index.delete(key);
    }
    this.#recrawl();
  }

  /** Forgets every analysis: the case list or a manifest has changed. */
  reanalyse(): void {
    this.#generation++;
    for (const state of this.#open.values()) state.indexed = false;
  }

  open(text: OpenText): void {
    const key = fileKey(text.uri);
    const refused = this.#open.get(key)?.refused ?? false;
    this.#open.set(key, { text, analysis: undefined, generation: 0, indexed: false, refused });
  }

  /** Closing shows the disk again: the index takes what the file holds there, or forgets it. */
  async close(uri: string): Promise<void> {
    const key = fileKey(uri);
    if (!this.#open.delete(key)) return;
    if (isCopy(uri)) return;
    await this.#tryRefresh(key);
  }

  openText(uri: string): OpenText | undefined {
    return this.#open.get(fileKey(uri))?.text;
  }

  openTexts(): readonly OpenText[] {
    return [...this.#open.values()].map(state => state.text);
  }

  /** Text of any file: the editor's, else the disk's; undefined when there is none or it is no text. */
  async read(uri: string): Promise<string | undefined> {
    const key = fileKey(uri);
    const open = this.#open.get(key);
    if (open) return open.text.text;
    const content = await this.#host.fileSystem.read(key, this.#settings.maxFileSize);
    return content.kind === 'text' ? content.text : undefined;
  }

  /** Analysis of an open document; undefined for documents that are not open. */
  async analysis(uri: string): Promise<Analysis | undefined> {
    const key = fileKey(uri);
    const state = this.#open.get(key);
    if (!state) return undefined;
    const generation = this.#generation;
    if (state.analysis && state.generation === generation) return state.analysis;
    if (state.text.text.length > this.#settings.maxFileSize) {
      if (!state.refused) this.#host.log(`${uri} is left alone: it is longer than index.maxFileSize.`);
      state.refused = true;
      return undefined;
    }
    const { identity } = await this.manifests.word(originalKey(uri), this.#folders);
    // The document may have changed or been closed while the manifest was read.
    const current = this.#open.get(key);
    if (!current) return undefined;
    if (current.analysis && current.generation === generation) return current.analysis;
    current.analysis = this.#analyse(current.text.text, identity, originalKey(uri), current.text.declared);
    current.generation = generation;
    return current.analysis;
  }

  /** What the manifest says of a file: who it is, and which checks stay silent there. */
  word(uri: string): Promise<FileWord> {
    return this.manifests.word(originalKey(uri), this.#folders);
  }

  /** Brings what is open into the index. Call before asking the index. */
  async settle(): Promise<void> {
    for (const [key, state] of this.#open) {
      if (state.indexed || isCopy(state.text.uri)) continue;
      const analysis = await this.analysis(state.text.uri);
      const current = this.#open.get(key);
      // What changed while this was worked out is taken up the next time.
      const fresh = current?.analysis === analysis && current?.generation === this.#generation;
      if (!analysis || !current || !fresh) continue;
      current.indexed = true;
      if (analysis.document.family === 'none') this.index.delete(key);
      else this.index.set(factsOf(key, analysis));
    }
  }

  /** Starts indexing the folders unless that has been done; resolves when all is indexed. */
  crawl(): Promise<void> {
    this.#crawl ??= this.#crawlFolders(++this.#crawlNumber);
    return this.#crawl;
  }

  /**
   * Looks for the files of a case out of turn, while the folders are still being indexed: those that the manifest names. The
   * person who jumps need not wait for the rest.
   */
  async seek(target: string, uri: string): Promise<void> {
    if (this.index.filesOf(target).length > 0) return;
    for (const key of await this.manifests.filesOf(target, originalKey(uri), this.#folders)) {
      if (!this.#open.has(key) && !this.index.file(key)) await this.#tryRefresh(key);
    }
  }

  /** Takes in what changed on disk: created, changed or deleted files, folders and manifests. */
  async changed(
    changes: readonly { readonly uri: string; readonly kind: 'created' | 'changed' | 'deleted' }[],
  ): Promise<void> {
    let manifests = false;
    for (const { uri, kind } of changes) {
      const key = fileKey(uri);
      if (this.manifests.isManifest(key)) {
        await this.manifests.changed(key, kind === 'deleted');
        manifests = true;
      } else if (kind === 'deleted') {
        // A deleted folder is reported as one event: everything below it is gone.
        for (const known of [...this.#turns.keys()]) {
          if (!isBelow(key, known)) continue;
          // A reading under way saw the file before it went.
          this.#turns.set(known, ++this.#turn);
          if (!this.#open.has(known)) this.index.delete(known);
        }
        if (this.manifests.forget(key)) manifests = true;
      } else if (!this.#open.has(key)) {
        await this.#tryRefresh(key);
      }
    }
    if (manifests) this.manifestsChanged();
  }

  /** Identities may be others now, and a file that was no opinion may be one: everything is looked at again. */
  manifestsChanged(): void {
    this.reanalyse();
    this.#recrawl();
  }

  #recrawl(): void {
    if (!this.#crawl) return;
    this.#crawl = undefined;
    void this.crawl();
  }

  #inFolders(key: string): boolean {
    return this.#folders.some(folder => isBelow(folder, key));
  }

  #selected(key: string): boolean {
    const folder = this.#folders.find(candidate => isBelow(candidate, key));
    return folder !== undefined && this.#selection.holds(folder, key);
  }

  #analyse(text: string, word: CaseIdentity | undefined, key: string, declared: boolean): Analysis {
    const { bareNames, anaphors, concurStyle, family } = this.#settings;
    const path = pathOf(key);
    const options = { concurStyle, ...familyOption(word, family) };
    const run = (identity: CaseIdentity | undefined, forced = options): Analysis =>
      analyse(
        text,
        { ...(identity ? { identity } : {}), caseList: this.#host.caseList(), bareNames, anaphors },
        forced,
      );
    let analysis = run(identityOf(word, undefined, path));
    // What the text states of itself goes before the file's name (DOMAIN 0.4) and is known only now.
    const identity = identityOf(word, analysis.document.stated, path);
    if (identity?.target !== analysis.identity?.target) analysis = run(identity);
    else if (identity) analysis = { ...analysis, identity };
    // The person says it is an opinion, or the manifest names it: then it is one, of the plainest family.
    const wanted = declared || word !== undefined;
    return analysis.document.family !== 'none' || !wanted ? analysis : run(identity, { concurStyle, family: 'plain' });
  }

  /** One file that fails is left out; the rest goes on. */
  async #tryRefresh(key: string): Promise<boolean> {
    try {
      return await this.#refresh(key);
    } catch (error) {
      this.#host.log(`${key} is left out of the index: ${error instanceof Error ? error.stack : String(error)}`);
      this.index.delete(key);
      return false;
    }
  }

  /**
   * Reads one file from disk into the index, or out of it. Of several readings of a file that overlap, the one begun last
   * counts: it saw the newest text.
   */
  async #refresh(key: string): Promise<boolean> {
    const turn = ++this.#turn;
    this.#turns.set(key, turn);
    const facts = await this.#readFacts(key);
    if (this.#turns.get(key) !== turn || this.#open.has(key)) return false;
    if (!facts) {
      this.index.delete(key);
      return false;
    }
    this.index.set(facts);
    return true;
  }

  /** Facts of a file on disk; undefined when it is no opinion, cannot be read or is left out. */
  async #readFacts(key: string): Promise<FileFacts | undefined> {
    if (!this.#selected(key)) return undefined;
    const content = await this.#host.fileSystem.read(key, this.#settings.maxFileSize);
    if (content.kind === 'skipped') {
      this.#leftOut.add(key);
      this.#host.log(`${key} is left out of the index: ${content.reason}.`);
      return undefined;
    }
    this.#leftOut.delete(key);
    if (content.kind === 'missing') return undefined;
    const { identity } = await this.manifests.word(key, this.#folders);
    if (this.#open.has(key)) return undefined;
    const analysis = this.#analyse(content.text, identity, key, /\.(?:opinion|opn)$/.test(key));
    return analysis.document.family === 'none' ? undefined : factsOf(key, analysis);
  }

  #report(progress: Partial<IndexProgress>): void {
    this.#progress = { ...this.#progress, ...progress, files: this.index.size, leftOut: this.#leftOut.size };
    this.#host.progress(this.#progress);
  }

  async #crawlFolders(number: number): Promise<void> {
    const seen = new Set<string>();
    const visited = new Set<string>();
    const began = this.#turn;
    let rested = performance.now();
    this.#leftOut.clear();
    this.#report({ state: 'indexing', seen: 0 });
    const folders = [...this.#folders];
    while (folders.length > 0 && number === this.#crawlNumber) {
      const folder = folders.shift()!;
      const place = await this.#host.fileSystem.realKey(folder);
      // Links may lead in a circle: a place is walked once.
      if (place === undefined || visited.has(place)) continue;
      visited.add(place);
      const entries = await this.#host.fileSystem.list(folder, this.#folders);
      if (!entries) this.#host.log(`${folder} cannot be read; the rest is indexed.`);
      for (const entry of entries ?? []) {
        if (number !== this.#crawlNumber) return;
        if (entry.kind === 'folder') {
          if (this.#selection.enters(this.#folders, entry.key)) folders.push(entry.key);
          continue;
        }
        if (seen.has(entry.key) || !this.#selected(entry.key)) continue;
        seen.add(entry.key);
        if (!this.#open.has(entry.key)) await this.#tryRefresh(entry.key);
        if (performance.now() - rested > SLICE) {
          this.#report({ seen: seen.size });
          await breathe();
          rested = performance.now();
        }
      }
    }
    if (number !== this.#crawlNumber) return;
    // What was indexed before and is no longer there is forgotten; what came while the folders were walked is kept.
    for (const key of this.index.keys()) {
      if (!seen.has(key) && !this.#open.has(key) && (this.#turns.get(key) ?? 0) <= began) this.index.delete(key);
    }
    await this.settle();
    this.#report({ state: 'ready', seen: seen.size });
  }
}
