import {
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  type Position,
  ResponseError,
  type ResultProgressReporter,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CaseList } from '../authority/case-list';
import { breathe } from '../corpus/crew';
import { type Lines, linesOfText } from '../corpus/lines';
import type { Store } from '../corpus/store';
import { fileKey } from '../corpus/uri';
import { type IndexProgress, Workspace } from '../corpus/workspace';
import { said, useTranslation } from '../features/translation';
import type { View } from '../features/view';
import type { Analysis } from '../reference/analysis';
import { CaseLists } from './case-lists';
import { type Encoding, positionIn, recode } from './conversion';
import { words } from './error-words';
import type { ServerHost } from './host';
import { WindowProgress } from './index-progress';
import { INDEX_STATUS, type IndexStatus, type InitializationOptions, LANGUAGE_ID, SETTINGS } from './protocol';
import { readSettings, type Settings } from './settings';

const LEVELS = ['error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LEVELS)[number];

/** JSON-RPC codes of the protocol. */
const SERVER_NOT_INITIALIZED = -32002;
const INVALID_REQUEST = -32600;
const REQUEST_CANCELLED = -32800;

/** Times that a request waits for what came with it, about a millisecond each. */
const MOST_BREATHS = 40;

const wait = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

/**
 * One connection: its client's capabilities, settings and open documents, and the guard that every request passes. A handler
 * that fails answers with nothing and a line in the log; it never takes the server down (ARCHITECTURE.md, invariant 4).
 */
export class Session {
  readonly connection: Connection;
  readonly host: ServerHost;
  readonly documents = new Map<string, TextDocument>();
  readonly workspace: Workspace;
  readonly caseLists: CaseLists;
  capabilities: ClientCapabilities = {};
  options: InitializationOptions = {};
  encoding: Encoding = 'utf-16';
  settings: Settings;
  /** Told when what is known of open files has changed for reasons outside their text. */
  readonly onRefresh: (() => void)[] = [];
  /** Ids that the manifest ignores in a file to no effect, by the file's address; reported in the manifest. */
  readonly idleIgnores = new Map<string, readonly string[]>();
  /** Told when `idleIgnores` has changed. */
  readonly onIdleIgnores: (() => void)[] = [];
  readonly onInitialized: (() => void)[] = [];
  readonly onIndexed: (() => void)[] = [];
  readonly onOpened: ((uri: string) => void)[] = [];
  readonly onChanged: ((uri: string) => void)[] = [];
  readonly onClosed: ((uri: string) => void)[] = [];
  #state: 'new' | 'running' | 'shut-down' = 'new';
  #configured: Promise<void> = Promise.resolve();
  #reported = 0;
  #lastState: IndexStatus['state'] = 'idle';
  #indexingSince: number | undefined;
  #kept: Store | undefined;
  /** A text has changed since a request was last begun. */
  #changed = false;
  /** Changes and requests so far. */
  #received = 0;
  readonly #progress = new WindowProgress(this);
  /** Lines of what was analysed, for all that is asked of it. */
  readonly #lines = new WeakMap<Analysis, Lines>();

  constructor(connection: Connection, host: ServerHost) {
    this.connection = connection;
    this.host = host;
    this.settings = readSettings(undefined);
    this.caseLists = new CaseLists(this);
    this.workspace = new Workspace(
      {
        fileSystem: host.fileSystem,
        crew: host.crew?.({
          caseList: () => this.caseList(),
          caseLists: () => this.caseLists.files,
          log: message => this.log('info', message),
        }),
        store: () => this.#store(),
        caseList: () => this.caseList(),
        lists: () => this.caseLists.fingerprint,
        log: message => this.log('info', message),
        progress: progress => this.#report(progress),
      },
      this.settings.workspace,
    );
  }

  initialize(
    folders: string[],
    options: InitializationOptions,
    capabilities: ClientCapabilities,
    encoding: Encoding,
  ): void {
    this.#state = 'running';
    this.options = typeof options === 'object' && options !== null ? options : {};
    useTranslation(this.options.translation);
    this.capabilities = capabilities;
    this.encoding = encoding;
    this.workspace.setFolders(folders);
    this.apply(this.options.settings);
  }

  initialized(): void {
    this.onChanged.push(() => {
      this.#changed = true;
      this.#received++;
    });
    if (this.capabilities.workspace?.configuration) {
      this.#configured = Promise.all([this.#configured, this.pullSettings()]).then(() => undefined);
    }
    if (this.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration) {
      this.attempt(() =>
        this.connection.client.register(DidChangeConfigurationNotification.type, { section: SETTINGS }),
      );
    }
    for (const listener of this.onInitialized) listener();
  }

  async shutdown(): Promise<void> {
    this.#state = 'shut-down';
    // A slow disk does not keep the client waiting: what is not stored is read anew.
    await Promise.race([this.workspace.save(), wait(1500)]);
  }

  /** Between `initialize` and `shutdown`. */
  get running(): boolean {
    return this.#state === 'running';
  }

  /** Where the index is kept, if the client gives a folder. */
  #store(): Store | undefined {
    const { storagePath } = this.options;
    if (this.#kept === undefined && typeof storagePath === 'string' && storagePath !== '')
      this.#kept = this.host.store?.(storagePath);
    return this.#kept;
  }

  /** Asks the client for its settings. One that has none, or does not answer within a second, keeps those it began with. */
  async pullSettings(): Promise<void> {
    try {
      const asked = this.connection.workspace.getConfiguration(SETTINGS);
      const raw: unknown = await Promise.race([asked, wait(1000)]);
      if (raw !== undefined && raw !== null) this.apply(raw);
    } catch (error) {
      this.log('warn', `The settings could not be read: ${words(error)}`);
    }
  }

  /** Takes settings in without a reload. */
  apply(raw: unknown): void {
    const before = JSON.stringify(this.settings);
    const settings = readSettings(raw ?? undefined);
    if (JSON.stringify(settings) === before) return;
    const workspaceChanged = JSON.stringify(settings.workspace) !== JSON.stringify(this.settings.workspace);
    this.settings = settings;
    if (workspaceChanged) this.workspace.configure(settings.workspace);
    this.refresh();
    // Requests wait for the lists: an answer without them would look final.
    const loaded = this.reloadCaseLists(false).catch(error => this.log('warn', words(error)));
    this.#configured = Promise.all([this.#configured, loaded]).then(() => undefined);
  }

  refresh(): void {
    for (const listener of this.onRefresh) listener();
  }

  caseList(): CaseList {
    return this.caseLists.current;
  }

  /** Reads the person's case lists anew; everything is looked at again when they say something else now. */
  async reloadCaseLists(again: boolean): Promise<void> {
    if (!(await this.caseLists.load(again))) return;
    this.workspace.manifestsChanged();
    this.refresh();
  }

  /** Notes which ids the manifest ignores in a file to no effect; an empty list when the file is right or closed. */
  tellIdleIgnores(key: string, ids: readonly string[]): void {
    if ((this.idleIgnores.get(key) ?? []).join() === ids.join()) return;
    if (ids.length === 0) this.idleIgnores.delete(key);
    else this.idleIgnores.set(key, ids);
    for (const listener of this.onIdleIgnores) listener();
  }

  /** Forgets what was noted of files that are not open. */
  forgetIdleIgnores(): void {
    for (const key of [...this.idleIgnores.keys()])
      if (this.workspace.openText(key) === undefined) this.tellIdleIgnores(key, []);
  }

  log(level: LogLevel, message: string): void {
    if (LEVELS.indexOf(level) > LEVELS.indexOf(this.settings.logLevel)) return;
    const console = this.connection.console;
    if (level === 'error') console.error(message);
    else if (level === 'warn') console.warn(message);
    else if (level === 'info') console.info(message);
    else console.debug(message);
  }

  /** Runs something whose failure matters to nobody but the log. */
  attempt(task: () => Promise<unknown>): void {
    task().catch(error => this.log('warn', words(error)));
  }

  /**
   * Wraps a request handler: refused before `initialize` and after `shutdown`, cancelled when the client says so, empty when
   * it fails. `partial` takes parts of the result where the client asked for them.
   */
  answer<P, R, Part = never>(
    name: string,
    empty: R,
    handler: (params: P, token: CancellationToken, partial: ResultProgressReporter<Part> | undefined) => Promise<R>,
  ) {
    return async (
      params: P,
      token: CancellationToken,
      _progress?: unknown,
      partial?: ResultProgressReporter<Part>,
    ): Promise<R> => {
      if (this.#state === 'new') return refusal(SERVER_NOT_INITIALIZED, 'The server waits for initialize.');
      if (this.#state === 'shut-down') return refusal(INVALID_REQUEST, 'The server is shutting down.');
      this.#received++;
      await this.#configured;
      if (this.#changed) await this.#calm();
      if (token.isCancellationRequested) return refusal(REQUEST_CANCELLED, 'Cancelled.');
      const started = performance.now();
      try {
        const result = await handler(params, token, partial);
        this.log('debug', `${name}: ${(performance.now() - started).toFixed(1)} ms`);
        return token.isCancellationRequested ? refusal(REQUEST_CANCELLED, 'Cancelled.') : result;
      } catch (error) {
        this.log('error', `${name} failed: ${error instanceof Error ? error.stack : String(error)}`);
        return empty;
      }
    };
  }

  /**
   * Lets what the client has sent already be read before a changed text is looked at: of keystrokes that came together only
   * the last is worked on, and requests that were cancelled meanwhile are not.
   */
  async #calm(): Promise<void> {
    let seen = -1;
    for (let rounds = 0; rounds < MOST_BREATHS && seen !== this.#received; rounds++) {
      seen = this.#received;
      await breathe();
    }
    this.#changed = false;
  }

  document(uri: string): TextDocument | undefined {
    return this.documents.get(uri) ?? this.documents.get(fileKey(uri));
  }

  /** A position of the client as an offset into the document; out-of-range places are clamped to it. */
  offsetAt(document: TextDocument, position: Position): number {
    const line = Math.max(0, Math.min(position.line, document.lineCount));
    const character = Math.max(0, position.character);
    return document.offsetAt(positionIn(document, { line, character }, this.encoding));
  }

  /** Positions of a result as the client counts them. */
  recode<T>(value: T, uri: string): Promise<T> {
    return recode(value, uri, this.encoding, async file => {
      const open = this.document(file);
      if (open) return open;
      const text = await this.workspace.read(file);
      return text === undefined ? undefined : TextDocument.create(file, LANGUAGE_ID, 0, text);
    });
  }

  /**
   * What features are handed for an open document; undefined for unknown documents. `patience` is how long to wait for an
   * index that is still being filled, in milliseconds from the beginning of the crawl.
   */
  view(uri: string, patience = 0): Promise<View | undefined> {
    return this.#view(uri, patience, () => this.workspace.settle());
  }

  /** A view for what is asked on every keystroke: of the open files the index knows for certain only which cases they hold. */
  viewWhileTyping(uri: string): Promise<View | undefined> {
    return this.#view(uri, 0, () => this.workspace.settleIdentities());
  }

  async #view(uri: string, patience: number, settle: () => Promise<void>): Promise<View | undefined> {
    const document = this.document(uri);
    // A manifest is no opinion: what it is asked is answered by `manifest-help.ts`.
    if (!document || this.workspace.manifests.isManifest(fileKey(uri))) return undefined;
    await this.#configured;
    const analysis = await this.workspace.analysis(document.uri);
    if (!analysis) return undefined;
    await settle();
    const indexing = (): boolean => this.workspace.progress.state !== 'ready';
    // Counted from the beginning of the crawl: few files are indexed by then, and nobody waits for many.
    const left = patience - (this.#indexingSince === undefined ? 0 : performance.now() - this.#indexingSince);
    if (left > 0 && indexing() && this.workspace.folders.length > 0) {
      await Promise.race([this.workspace.crawl(), wait(left)]);
    }
    return {
      uri: document.uri,
      key: fileKey(document.uri),
      analysis,
      lines: this.#linesOf(analysis),
      corpus: this.workspace.index,
      caseList: this.caseList(),
      folders: this.workspace.folders,
      indexing: this.workspace.folders.length > 0 && indexing(),
      read: key => this.workspace.read(key),
    };
  }

  #linesOf(analysis: Analysis): Lines {
    let lines = this.#lines.get(analysis);
    if (lines === undefined) {
      lines = linesOfText(analysis.document.text);
      this.#lines.set(analysis, lines);
    }
    return lines;
  }

  /** Tells the client how far the index is: at once when the state changes, else five times a second. */
  #report(progress: IndexProgress): void {
    const { state, files, seen, leftOut, note } = progress;
    const now = performance.now();
    if (state === this.#lastState && now - this.#reported < 200) return;
    this.#reported = now;
    if (state !== this.#lastState) this.#indexingSince = state === 'indexing' ? now : undefined;
    this.#lastState = state;
    this.#progress.report(progress);
    const status: IndexStatus = { state, files, seen, leftOut, note: said(note) };
    this.attempt(() => this.connection.sendNotification(INDEX_STATUS, status));
    if (state !== 'ready') return;
    this.log('info', `The index holds ${files} opinions of ${seen} files.`);
    for (const listener of this.onIndexed) listener();
  }
}

/** An error as an answer. The library takes one in the place of any result. */
function refusal(code: number, message: string): never {
  return new ResponseError(code, message) as never;
}
