import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import type { WorkerStart } from '../../server/src/lsp/protocol-files';
import { type Lens, startLens } from './lens';
import { serveFiles } from './workspace-files';

/** What is used of the browser's workers: its types are those of pages, which an extension is not. */
interface ServerWorker {
  postMessage(message: unknown): void;
  terminate(): void;
}
declare const Worker: new (address: string) => ServerWorker;

let lens: Lens | undefined;

/** Called by VS Code in a browser: the server runs in a web worker and reads through the client. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const dist = vscode.Uri.joinPath(context.extensionUri, 'dist');
  const script = vscode.Uri.joinPath(dist, 'browser', 'server.js').toString(true);
  const start: WorkerStart = { opinionLensCases: await caseList(vscode.Uri.joinPath(dist, 'data', 'us-reports.txt')) };
  let running: ServerWorker | undefined;
  // The host's workers are no instances of the class that the library looks for: it is handed the two ends instead.
  const server = async (): Promise<MessageTransports> => {
    running?.terminate();
    running = new Worker(script);
    running.postMessage(start);
    const port = running as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
    return { reader: new BrowserMessageReader(port), writer: new BrowserMessageWriter(port) };
  };
  context.subscriptions.push({ dispose: () => running?.terminate() });
  lens = await startLens(context, options => {
    const client = new LanguageClient('opinionLens', 'Opinion Lens', server, options);
    context.subscriptions.push(...serveFiles(client));
    return client;
  });
}

export async function deactivate(): Promise<void> {
  await lens?.stop();
}

/** The built-in list ships beside the bundle; without it cases are known from the files alone. */
async function caseList(file: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return '';
  }
}
