import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { EMPTY_CASE_LIST } from '../authority/case-list';
import { usReportsFrom } from '../authority/us-reports';
import { ClientFileSystem } from './file-system.browser';
import type { WorkerStart } from './protocol-files';
import { startServer } from './server';

declare const OPINION_LENS_VERSION: string | undefined;

/** What is used of a worker's global scope. */
interface WorkerScope {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void, options?: { once: boolean }): void;
  addEventListener(type: 'error' | 'unhandledrejection', listener: (event: Event) => void): void;
  dispatchEvent(event: Event): boolean;
}
interface MessageEvent extends Event {
  readonly data: unknown;
}
declare const MessageEvent: new (type: string, init: { data: unknown }) => MessageEvent;
declare const self: WorkerScope;

const version = typeof OPINION_LENS_VERSION === 'string' ? OPINION_LENS_VERSION : '0.1.0';

/**
 * The server in a web worker. It has no disk, no threads and no store: it reads through the client, on its one thread in
 * slices, and indexes anew in every session.
 */
function start(cases: string | undefined): void {
  const scope = self as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
  const reader = new BrowserMessageReader(scope);
  const connection = createConnection(ProposedFeatures.all, reader, new BrowserMessageWriter(scope));
  // One request that fails never takes the server down (ARCHITECTURE.md, invariant 4).
  for (const type of ['error', 'unhandledrejection'] as const) {
    self.addEventListener(type, event => {
      const { message, reason } = event as Event & { message?: string; reason?: unknown };
      connection.console.error(`Unexpected: ${message ?? String(reason)}`);
      event.preventDefault();
    });
  }
  startServer(connection, {
    fileSystem: new ClientFileSystem(connection),
    builtInCases: () => (cases === undefined ? EMPTY_CASE_LIST : usReportsFrom(cases)),
    version,
    limits: 'In a browser files are read on one thread, and the index is built anew in every session.',
  });
}

// The case list comes first; a client that has none begins with the protocol.
self.addEventListener(
  'message',
  ({ data }) => {
    const { opinionLensCases } = (data ?? {}) as Partial<WorkerStart>;
    start(typeof opinionLensCases === 'string' ? opinionLensCases : undefined);
    if (opinionLensCases === undefined) self.dispatchEvent(new MessageEvent('message', { data }));
  },
  { once: true },
);
