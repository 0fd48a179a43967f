import type { CaseList } from '../authority/case-list';
import type { Analysis } from '../reference/analysis';
import { analyseFile } from './analyse-file';
import { Crawler, type CrawlProgress, type CrawlSettings } from './crawler';
import { type Crew, LocalCrew } from './crew';
import { factsOf } from './facts';
import type { FileSystem } from './file-system';
import { CorpusIndex } from './index';
import { type FileWord, Manifests } from './manifests';
import { declaredByName } from './read-opinion';
import { Selection } from './selection';
import type { Store } from './store';
import { fileKey, isBelow, nameOf, pathOf, schemeOf } from './uri';

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

export interface WorkspaceSettings extends CrawlSettings {
  /** Path below each folder of a manifest for files without one; '' for none. */
  readonly manifest: string;
}

export interface IndexProgress extends CrawlProgress {
  /** Opinions in the index. */
  readonly files: number;
}

export interface WorkspaceHost {
  readonly fileSystem: FileSystem;
  /** Reads many files; without it the main thread does, in slices. */
  readonly crew?: Crew | undefined;
  /** Keeps the index between sessions; asked for when the first crawl begins. */
  store?(): Store | undefined;
  caseList(): CaseList;
  /** Names the case lists in force: other lists, another name. */
  lists?(): string;
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

/** Events at once beyond which the folders are looked through again: single ones may have been lost (DESIGN 5). */
const BURST = 200;

/** Schemes of copies of a file (diff, history): they have colour and hovers, and never enter the index. */
function isCopy(uri: string): boolean {
  return /^(?:git|gitfs|gitlens|git-graph|scm-history-item|review|pr|vscode-local-history|timeline|conflictresolution|output|vscode-bulkeditpreview[\w-]*)$/.test(
    schemeOf(uri),
  );
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
  /** Texts of open documents analysed so far: one a version at most. */
  analyses = 0;
  readonly index = new CorpusIndex();
  readonly manifests: Manifests;
  readonly #host: WorkspaceHost;
  readonly #open = new Map<string, OpenState>();
  #folders: readonly string[] = [];
  #settings: WorkspaceSettings;
  #generation = 1;
  readonly #crawler: Crawler;

  constructor(host: WorkspaceHost, settings: WorkspaceSettings) {
    this.#host = host;
    this.#settings = settings;
    this.manifests = new Manifests(host.fileSystem, key => this.#open.get(key)?.text.text);
    const local = new LocalCrew(host.fileSystem, host.caseList);
    const { index } = this;
    this.#crawler = new Crawler({
      index,
      fileSystem: host.fileSystem,
      crew: host.crew ?? local,
      local,
      get store() {
        return host.store?.();
      },
      folders: () => this.#folders,
      settings: () => this.#settings,
      isOpen: key => this.#open.has(key),
      word: async key => (await this.manifests.word(key, this.#folders)).identity,
      lists: () => host.lists?.() ?? '',
      settle: () => this.settle(),
      log: message => host.log(message),
      progress: () => host.progress(this.progress),
    });
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  get progress(): IndexProgress {
    return { ...this.#crawler.progress, files: this.index.size };
  }

  /** Replaces the folders; files outside them and not open are forgotten, and a started crawl begins anew. */
  setFolders(uris: readonly string[]): void {
    this.#folders = uris.map(uri => fileKey(uri).replace(/\/$/, ''));
    this.#crawler.prune(key => this.#inFolders(key));
    void this.#crawler.again();
  }

  /** Applies settings; everything analysed is analysed anew when next asked for. */
  configure(settings: WorkspaceSettings): void {
    this.manifests.useFallback(settings.manifest);
    this.#settings = settings;
    this.reanalyse();
    const selection = new Selection(settings);
    this.#crawler.prune(key => {
      const folder = this.#folders.find(candidate => isBelow(candidate, key));
      return folder !== undefined && selection.holds(folder, key);
    });
    void this.#crawler.again();
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
    await this.#crawler.refresh(key);
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
      if (!state.refused) this.#host.log(`${uri} is left alone: ${this.refusal(uri)}.`);
      state.refused = true;
      return undefined;
    }
    const { identity } = await this.manifests.word(originalKey(uri), this.#folders);
    // The document may have changed or been closed while the manifest was read.
    const current = this.#open.get(key);
    if (!current) return undefined;
    if (current.analysis && current.generation === generation) return current.analysis;
    this.analyses++;
    current.analysis = this.#analyse(current.text.text, identity, originalKey(uri), current.text.declared);
    current.generation = generation;
    return current.analysis;
  }

  /** Why an open document is left alone, in words; undefined when it is looked at. */
  refusal(uri: string): string | undefined {
    const limit = this.#settings.maxFileSize;
    const length = this.#open.get(fileKey(uri))?.text.text.length ?? 0;
    return length > limit ? `it is longer than ${limit / 1_000_000} MB (setting index.maxFileSize)` : undefined;
  }

  /** What the manifest says of a file: who it is, and which checks stay silent there. */
  word(uri: string): Promise<FileWord> {
    return this.manifests.word(originalKey(uri), this.#folders);
  }

  /** Brings what is open into the index. Call before asking the index. */
  settle(): Promise<void> {
    return this.#settle(() => false);
  }

  /**
   * Brings into the index which cases the open files hold. What they mention follows with the next `settle`: between two
   * keystrokes mostly nobody asks for it.
   */
  settleIdentities(): Promise<void> {
    return this.#settle((key, { document, identity }) => {
      const known = this.index.file(key);
      return known !== undefined && document.family !== 'none' && known.identity?.target === identity?.target;
    });
  }

  async #settle(isRight: (key: string, analysis: Analysis) => boolean): Promise<void> {
    for (const [key, state] of this.#open) {
      if (state.indexed || isCopy(state.text.uri)) continue;
      const analysis = await this.analysis(state.text.uri);
      if (analysis && isRight(key, analysis)) continue;
      const current = this.#open.get(key);
      // What changed while this was worked out is taken up the next time.
      const fresh = current?.analysis === analysis && current?.generation === this.#generation;
      if (!analysis || !current || !fresh) continue;
      current.indexed = true;
      if (analysis.document.family === 'none') this.index.delete(key);
      else this.index.set(factsOf(key, analysis, this.#host.caseList()));
    }
  }

  /** Starts indexing the folders unless that has been done; resolves when all is indexed. */
  async crawl(): Promise<void> {
    await this.#crawler.crawl();
    await this.settle();
  }

  /** Looks through the folders again, by size and time: for events that were lost, or a client that sends none. */
  async rescan(): Promise<void> {
    await this.#rereadManifests();
    await this.#crawler.again(true);
  }

  async #rereadManifests(): Promise<void> {
    if (await this.manifests.reread()) this.reanalyse();
  }

  /** Ends the crawl under way; what has been indexed stays. */
  stopCrawl(): void {
    this.#crawler.stop();
  }

  /** Writes what has changed into the store: the process is about to end. */
  save(): Promise<void> {
    return this.#crawler.save();
  }

  /** Forgets the index, the stored one too, and builds it anew. */
  clearIndex(): Promise<void> {
    return this.#crawler.clear();
  }

  /**
   * Looks for the files of a case out of turn, while the folders are still being indexed: those that the manifest names, or
   * that have it for a name. The person who jumps need not wait for the rest.
   */
  async seek(target: string, uri: string): Promise<void> {
    if (this.index.filesOf(target).length > 0) return;
    const named = this.#crawler.expected(target);
    const stated = await this.manifests.filesOf(target, originalKey(uri), this.#folders);
    for (const key of named === undefined ? stated : [...stated, named]) {
      if (!this.#open.has(key) && !this.index.file(key)) await this.#crawler.refresh(key);
    }
  }

  /** Takes in what changed on disk: created, changed or deleted files, folders and manifests. */
  async changed(
    changes: readonly { readonly uri: string; readonly kind: 'created' | 'changed' | 'deleted' }[],
  ): Promise<void> {
    let manifests = false;
    let rescan = changes.length > BURST;
    for (const { uri, kind } of changes) {
      const key = fileKey(uri);
      if (this.manifests.isManifest(key)) {
        await this.manifests.changed(key, kind === 'deleted');
        manifests = true;
      } else if (nameOf(key) === '.gitignore') {
        rescan = true;
      } else if (kind === 'deleted') {
        this.#crawler.deleted(key);
        if (this.manifests.forget(key)) manifests = true;
      } else if (changes.length > BURST || this.#open.has(key)) {
        // An open document counts as the editor has it; a burst is looked through as a whole.
      } else {
        await this.#crawler.refresh(key);
        // A folder that was moved here, or restored, is one event; it may hold a manifest.
        if (kind === 'created' && (await this.#host.fileSystem.stat(key))?.kind === 'folder') {
          rescan = true;
          if (this.manifests.forget(key)) manifests = true;
        }
      }
    }
    if (manifests) this.manifestsChanged();
    else if (rescan) {
      await this.#rereadManifests();
      void this.#crawler.again(true);
    }
  }

  /** Identities may be others now, and a file that was no opinion may be one: everything is looked at again. */
  manifestsChanged(): void {
    this.reanalyse();
    void this.#crawler.again();
  }

  #inFolders(key: string): boolean {
    return this.#folders.some(folder => isBelow(folder, key));
  }

  #analyse(text: string, stated: FileWord['identity'], key: string, declared: boolean): Analysis {
    const { bareNames, anaphors, concurStyle, family } = this.#settings;
    return analyseFile({
      text,
      path: pathOf(key),
      stated,
      caseList: this.#host.caseList(),
      bareNames,
      anaphors,
      concurStyle,
      family,
      declared: declared || declaredByName(key),
    });
  }
}
