import { type ChildProcess, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  ErrorCodes,
  type MessageConnection,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  DocumentSymbol,
  Hover,
  InitializeResult,
  Location,
  LocationLink,
  MarkupContent,
  Position,
  Range,
  TextEdit,
} from 'vscode-languageserver-protocol';

export interface StartOptions {
  /** Folder to open; none when undefined. */
  readonly folder?: string;
  readonly folders?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  /** What `workspace/configuration` answers for section `opinionLens`; sets the capability. */
  readonly configuration?: unknown;
  readonly initializationOptions?: unknown;
}

/** What a full client of today announces, as far as the server cares. */
export const FULL: ClientCapabilities = {
  textDocument: {
    definition: { linkSupport: true },
    diagnostic: { dynamicRegistration: false },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } } },
  },
  workspace: {
    workspaceFolders: true,
    applyEdit: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
  },
};

const FILE_NAME = path.resolve('dist/server.js');

/** A language client in few lines: the built server over stdio, asked as an editor asks. */
export class Client {
  readonly connection: MessageConnection;
  readonly process: ChildProcess;
  readonly logs: string[] = [];
  readonly published = new Map<string, Diagnostic[]>();
  readonly statuses: { state: string; files: number; leftOut: number }[] = [];
  readonly refreshes: string[] = [];
  /** Requests of the server, by method, with what they said. */
  readonly asked: { method: string; params: unknown }[] = [];
  initialized: InitializeResult | undefined;
  configuration: unknown;
  readonly #versions = new Map<string, number>();
  readonly #texts = new Map<string, string>();

  private constructor() {
    this.process = spawn(process.execPath, [FILE_NAME, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.connection = createMessageConnection(
      new StreamMessageReader(this.process.stdout!),
      new StreamMessageWriter(this.process.stdin!),
    );
    this.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logs.push(message);
    });
    this.connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
      this.published.set(uri, diagnostics);
    });
    this.connection.onNotification('opinionLens/indexStatus', status => {
      this.statuses.push(status);
    });
    this.connection.onRequest('workspace/configuration', (params: { items: unknown[] }) => {
      this.asked.push({ method: 'workspace/configuration', params });
      return params.items.map(() => this.configuration);
    });
    this.connection.onRequest('client/registerCapability', params => {
      this.asked.push({ method: 'client/registerCapability', params });
      return null;
    });
    this.connection.onRequest('workspace/applyEdit', params => {
      this.asked.push({ method: 'workspace/applyEdit', params });
      return { applied: true };
    });
    // What this client knows nothing of is refused, as the protocol asks, and noted.
    this.connection.onRequest((method, params) => {
      this.asked.push({ method, params });
      return new ResponseError(ErrorCodes.MethodNotFound, method);
    });
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes.push('diagnostic');
      return null;
    });
    this.connection.onError(() => {});
    this.connection.listen();
  }

  /** A server that has not been told anything yet. */
  static spawn(): Client {
    return new Client();
  }

  static async start(options: StartOptions = {}): Promise<Client> {
    const client = new Client();
    await client.initialize(options);
    return client;
  }

  async initialize(options: StartOptions = {}): Promise<void> {
    const folders = options.folders ?? (options.folder === undefined ? [] : [options.folder]);
    const capabilities = structuredClone(options.capabilities ?? FULL);
    if ('configuration' in options) {
      this.configuration = options.configuration;
      capabilities.workspace = { ...capabilities.workspace, configuration: true, didChangeConfiguration: {} };
    }
    this.initialized = await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: folders[0] === undefined ? null : uriOf(folders[0]),
      workspaceFolders: folders.map(folder => ({ uri: uriOf(folder), name: path.basename(folder) })),
      capabilities,
      initializationOptions: options.initializationOptions,
    });
    await this.connection.sendNotification('initialized', {});
  }

  /** Opens a file of the disk, or a text under an address. Returns the address. */
  async open(file: string, text?: string, languageId = 'court-opinion'): Promise<string> {
    const uri = /^[a-z][\w+.-]+:/.test(file) ? file : uriOf(file);
    const content = text ?? fs.readFileSync(file, 'utf8');
    this.#versions.set(uri, 1);
    this.#texts.set(uri, content);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text: content },
    });
    return uri;
  }

  text(uri: string): string {
    return this.#texts.get(uri)!;
  }

  /** Replaces words of an open document through an incremental change. */
  async replace(uri: string, words: string, by: string, occurrence = 1): Promise<void> {
    const text = this.text(uri);
    const start = nth(text, words, occurrence);
    const range = { start: positionOf(text, start), end: positionOf(text, start + words.length) };
    await this.edit(uri, [{ range, newText: by }]);
  }

  /** Applies edits of one answer at once, as an editor does. */
  async edit(uri: string, edits: readonly TextEdit[]): Promise<void> {
    const before = this.text(uri);
    const sorted = [...edits].sort((a, b) => offsetOf(before, b.range.start) - offsetOf(before, a.range.start));
    let text = before;
    for (const { range, newText } of sorted) {
      text = text.slice(0, offsetOf(text, range.start)) + newText + text.slice(offsetOf(text, range.end));
    }
    const version = this.#versions.get(uri)! + 1;
    this.#versions.set(uri, version);
    this.#texts.set(uri, text);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: sorted.map(({ range, newText }) => ({ range, text: newText })),
    });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  request<T>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest(method, params) as Promise<T>;
  }

  /** Writes messages in one piece; their answers are asked for by `answers`. */
  sendTogether(messages: readonly object[]): void {
    const parts = messages.map(message => {
      const content = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
      return Buffer.concat([Buffer.from(`Content-Length: ${content.length}\r\n\r\n`), content]);
    });
    this.process.stdin!.write(Buffer.concat(parts));
  }

  /** Resolves when the server has answered the requests with these ids, which `sendTogether` sends. */
  answers(ids: readonly string[]): Promise<void> {
    const open = new Set(ids);
    return new Promise(resolve => {
      let rest = '';
      const look = (chunk: Buffer): void => {
        rest += chunk.toString('latin1');
        for (const [, id] of rest.matchAll(/"id":"([^"]+)"/g)) open.delete(id!);
        // An id may lie on the border of two chunks.
        rest = rest.slice(-200);
        if (open.size > 0) return;
        this.process.stdout!.off('data', look);
        resolve();
      };
      this.process.stdout!.on('data', look);
    });
  }

  /** Position of the first letter of some words, plus `into` letters. */
  at(uri: string, words: string, occurrence = 1, into = 0): Position {
    return positionOf(this.text(uri), nth(this.text(uri), words, occurrence) + into);
  }

  async hoverAt(uri: string, position: Position): Promise<{ text: string; range: Range | undefined } | undefined> {
    const hover = await this.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position });
    return hover ? { text: (hover.contents as MarkupContent).value, range: hover.range } : undefined;
  }

  /** Card at some words. */
  async hover(uri: string, words: string, occurrence = 1, into = 0): Promise<string> {
    return (await this.hoverAt(uri, this.at(uri, words, occurrence, into)))?.text ?? '';
  }

  definitionAt(uri: string, position: Position): Promise<LocationLink[]> {
    return this.request('textDocument/definition', { textDocument: { uri }, position });
  }

  definition(uri: string, words: string, occurrence = 1, into = 0): Promise<LocationLink[]> {
    return this.definitionAt(uri, this.at(uri, words, occurrence, into));
  }

  references(uri: string, words: string, occurrence = 1): Promise<Location[]> {
    return this.request('textDocument/references', {
      textDocument: { uri },
      position: this.at(uri, words, occurrence),
      context: { includeDeclaration: true },
    });
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.request<{ items?: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
    return report.items ?? [];
  }

  symbols(uri: string): Promise<DocumentSymbol[]> {
    return this.request('textDocument/documentSymbol', { textDocument: { uri } });
  }

  actions(uri: string, range: Range, only?: string[]): Promise<CodeAction[]> {
    return this.request('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...(only ? { only } : {}) },
    });
  }

  /** Words of a range of an open document. */
  slice(uri: string, range: Range): string {
    const text = this.text(uri);
    return text.slice(offsetOf(text, range.start), offsetOf(text, range.end));
  }

  /** True while the server's process lives. */
  get alive(): boolean {
    return this.process.exitCode === null && this.process.signalCode === null;
  }

  async stop(): Promise<void> {
    if (this.alive) {
      await this.request('shutdown', null).catch(() => undefined);
      await this.connection.sendNotification('exit').catch(() => undefined);
    }
    this.connection.dispose();
    this.process.kill();
  }
}

export function uriOf(file: string): string {
  return pathToFileURL(path.resolve(file)).href;
}

export function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const line = before.split('\n').length - 1;
  return { line, character: offset - (before.lastIndexOf('\n') + 1) };
}

export function offsetOf(text: string, { line, character }: Position): number {
  let start = 0;
  for (let n = 0; n < line; n++) start = text.indexOf('\n', start) + 1;
  return start + character;
}

function nth(text: string, words: string, occurrence: number): number {
  let at = -1;
  for (let n = 0; n < occurrence; n++) {
    at = text.indexOf(words, at + 1);
    if (at < 0) throw new Error(`“${words}” does not occur ${occurrence} times`);
  }
  return at;
}

const made: string[] = [];

/** A folder with files, removed when the process ends. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'opinion-lens-'));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
  if (made.length === 0)
    process.on('exit', () => {
      for (const one of made) fs.rmSync(one, { recursive: true, force: true });
    });
  made.push(folder);
  return folder;
}

/** Waits until a test of the state holds; fails after some seconds. */
export async function until(what: string, test: () => boolean, milliseconds = 8000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!test()) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}
