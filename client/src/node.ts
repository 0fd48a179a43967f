import * as vscode from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { registerCheckTasks } from './check-task';
import { type Lens, startLens } from './lens';

let lens: Lens | undefined;

/** Called by VS Code when a plain text file or an opinion is opened. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  registerCheckTasks(context);
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--enable-source-maps'] } },
  };
  lens = await startLens(context, options => new LanguageClient('opinionLens', 'Opinion Lens', server, options));
}

export async function deactivate(): Promise<void> {
  await lens?.stop();
}
