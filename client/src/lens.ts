import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient';
import {
  INDEX_STATUS,
  type IndexStatus,
  type InitializationOptions,
  LANGUAGE_ID,
  SETTINGS,
} from '../../server/src/lsp/protocol';
import { AuthoritiesView } from './authorities-view';
import { registerCardEditor } from './card/card-editor';
import { CitedByView } from './cited-by-view';
import { closeTagsOnType } from './close-tags';
import { registerCommands } from './commands';
import { Detection } from './detection';
import { registerReports } from './graph/commands';
import { StatusItem } from './status-item';

/** The running client with all that hangs on it. */
export interface Lens {
  readonly client: BaseLanguageClient;
  stop(): Promise<void>;
}

/** Documents the server is told of: opinions wherever they come from, manifests of the workspace. */
function selector(): LanguageClientOptions['documentSelector'] {
  const schemes = new Set(['file', ...(vscode.workspace.workspaceFolders ?? []).map(folder => folder.uri.scheme)]);
  return [
    { language: LANGUAGE_ID },
    ...[...schemes].map(scheme => ({ scheme, pattern: '**/{opinions,.opinions}.json' })),
  ];
}

/** Starts everything, on the desktop or in a browser: only the way to make a client differs. */
export async function startLens(
  context: vscode.ExtensionContext,
  makeClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<Lens> {
  const log = vscode.window.createOutputChannel('Opinion Lens', { log: true });
  const initializationOptions: InitializationOptions = {
    ...(context.storageUri ? { storagePath: context.storageUri.fsPath } : {}),
    // As plain data: the object has functions, which no worker can be sent.
    settings: JSON.parse(JSON.stringify(vscode.workspace.getConfiguration(SETTINGS))) as unknown,
    commands: true,
    ...(vscode.l10n.bundle ? { translation: vscode.l10n.bundle } : {}),
  };
  const client = makeClient({
    documentSelector: selector(),
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions,
    // Cards run no commands and hold no HTML.
    markdown: { isTrusted: false, supportHtml: false },
  });
  const status = new StatusItem(client);
  const detection = new Detection(context, client, log);
  const authorities = new AuthoritiesView(client);
  const citedBy = new CitedByView(client, context.workspaceState);
  context.subscriptions.push(
    log,
    status,
    detection,
    authorities,
    citedBy,
    closeTagsOnType(),
    client.onNotification(INDEX_STATUS, (index: IndexStatus) => {
      status.indexed(index);
      if (index.state !== 'ready') return;
      void vscode.commands.executeCommand('setContext', 'opinionLens.opinionsHere', index.files > 0);
      authorities.soon();
      citedBy.soon();
    }),
    client.onDidChangeState(({ newState }) => status.running(newState === State.Running)),
    ...registerCommands(context, client, detection, status, log),
    ...registerReports(context, client),
    registerCardEditor(client),
  );
  try {
    await client.start();
  } catch (error) {
    // The commands stay: the log can be read, and the server started again.
    log.error(`The server did not start: ${String(error)}`);
    void offerRestart();
  }
  await detection.begin();
  authorities.soon();
  citedBy.soon();
  return { client, stop: () => client.stop() };
}

async function offerRestart(): Promise<void> {
  const again = vscode.l10n.t('Start again');
  const look = vscode.l10n.t('Show log');
  const words = vscode.l10n.t('The server of Opinion Lens did not start.');
  const answer = await vscode.window.showErrorMessage(words, again, look);
  if (answer === again) await vscode.commands.executeCommand('opinionLens.restartServer');
  else if (answer === look) await vscode.commands.executeCommand('opinionLens.showLog');
}
