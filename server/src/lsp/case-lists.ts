import {
  type ClientCapabilities,
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  type Disposable,
} from 'vscode-languageserver';
import { type CaseList, EMPTY_CASE_LIST } from '../authority/case-list';
import { type CaseListFile, caseListFrom, caseTableOf } from '../authority/case-list-file';
import { mergeCaseLists } from '../authority/merged-case-list';
import { contentHash } from '../corpus/content-hash';
import { lineStartsOf, linesOver } from '../corpus/lines';
import { below, fileKey, nameOf } from '../corpus/uri';
import type { Workspace } from '../corpus/workspace';
import { filePage } from '../features/diagnostics';
import { said } from '../features/translation';
import { words } from './error-words';
import type { ServerHost } from './host';
import type { Settings } from './settings';

/** Rows shown as faults of one list: a file in another form would drown the rest. */
const MOST_FAULTS = 200;

/** What the lists need of the session they belong to. */
export interface CaseListHost {
  readonly connection: Connection;
  readonly host: ServerHost;
  readonly workspace: Workspace;
  readonly settings: Settings;
  readonly capabilities: ClientCapabilities;
  log(level: 'error' | 'warn', message: string): void;
  attempt(task: () => Promise<unknown>): void;
}

/**
 * The built-in case list and the person's own (setting `caseList`, DOMAIN 0.4): read when they change, faulty rows reported
 * in their file, the rest used. Paths lie below a workspace folder; others are refused.
 */
export class CaseLists {
  readonly #session: CaseListHost;
  #builtIn: CaseList | undefined;
  #user: CaseList = EMPTY_CASE_LIST;
  #files: readonly CaseListFile[] = [];
  #texts = '';
  #merged: CaseList | undefined;
  #keys = new Set<string>();
  #named = '';
  #watch: Promise<Disposable> | undefined;

  constructor(session: CaseListHost) {
    this.#session = session;
  }

  get current(): CaseList {
    this.#builtIn ??= this.#readBuiltIn();
    this.#merged ??= this.#user === EMPTY_CASE_LIST ? this.#builtIn : mergeCaseLists(this.#user, this.#builtIn);
    return this.#merged;
  }

  /** The person's lists as they were read; another array when they have changed. */
  get files(): readonly CaseListFile[] {
    return this.#files;
  }

  /** Names what the person's lists hold: other rows, another name. '' when there are none. */
  get fingerprint(): string {
    return this.#texts;
  }

  /** True when the file is one of the person's lists. */
  holds(uri: string): boolean {
    return this.#keys.has(fileKey(uri));
  }

  /** Reads the lists that the settings name, if these changed or `again` says so. True when other facts hold now. */
  async load(again = false): Promise<boolean> {
    const paths = this.#session.settings.caseList;
    const { folders } = this.#session.workspace;
    const named = JSON.stringify([paths, folders]);
    if (!again && named === this.#named) return false;
    this.#named = named;
    if (paths.length === 0 && this.#keys.size === 0) return false;
    const before = this.#keys;
    this.#keys = new Set();
    const files: CaseListFile[] = [];
    let texts = '';
    for (const path of paths) {
      const key = folders.map(folder => below(folder, path)).find(candidate => candidate !== undefined);
      if (key === undefined) {
        this.#session.log('warn', `The case list "${path}" does not lie below a workspace folder; it is not read.`);
        continue;
      }
      this.#keys.add(key);
      const text = await this.#text(key, path);
      if (text === undefined) continue;
      files.push(this.#fileOf(text, key));
      texts += contentHash(text);
    }
    for (const gone of before) if (!this.#keys.has(gone)) this.#publish(gone, []);
    this.#files = files;
    this.#texts = texts;
    this.#user = files.length > 0 ? caseTableOf(files) : EMPTY_CASE_LIST;
    this.#merged = undefined;
    this.#watchFiles(paths);
    return true;
  }

  async #text(key: string, path: string): Promise<string | undefined> {
    const text = await this.#session.workspace.read(key);
    if (text === undefined) this.#session.log('warn', `The case list "${path}" cannot be read.`);
    return text;
  }

  #fileOf(text: string, key: string): CaseListFile {
    const file = caseListFrom(text, /\.json$/i.test(key) ? 'json' : 'csv', nameOf(key));
    const lines = linesOver(lineStartsOf(text), text.length);
    this.#publish(
      key,
      file.faults.slice(0, MOST_FAULTS).map(fault => ({
        range: { start: lines.positionAt(fault.start), end: lines.positionAt(fault.end) },
        severity: DiagnosticSeverity.Warning,
        code: 'case-list',
        codeDescription: { href: filePage('case-lists') },
        source: 'Opinion Lens',
        message: said(fault.message),
      })),
    );
    return file;
  }

  #publish(key: string, diagnostics: Diagnostic[]): void {
    const uri = this.#session.workspace.openText(key)?.uri ?? key;
    this.#session.attempt(() => this.#session.connection.sendDiagnostics({ uri, diagnostics }));
  }

  #watchFiles(paths: readonly string[]): void {
    const { connection, capabilities } = this.#session;
    if (!capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    const before = this.#watch;
    this.#session.attempt(async () => (await before)?.dispose());
    const watchers = paths.map(path => ({ globPattern: `**/${path.replace(/^\.?\//, '')}` }));
    this.#watch = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    this.#watch.catch(() => undefined);
  }

  #readBuiltIn(): CaseList {
    try {
      return this.#session.host.builtInCases();
    } catch (error) {
      this.#session.log('error', `The built-in case list cannot be read: ${words(error)}`);
      return EMPTY_CASE_LIST;
    }
  }
}
