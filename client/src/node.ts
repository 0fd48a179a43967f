import * as vscode from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { registerCheckTasks } from './check-task';
import { type Lens, startLens } from './lens';

/** On Linux every reading thread would keep free memory of its own: some tens of megabytes for nothing. */
const FEW_ARENAS = { MALLOC_ARENA_MAX: '2' };

let lens: Lens | undefined;

/** Called by VS Code when a plain text file or an opinion is opened. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  registerCheckTasks(context);
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc, options: { env: FEW_ARENAS } },
    debug: {
      module,
      transport: TransportKind.ipc,
      options: { env: FEW_ARENAS, execArgv: ['--nolazy', '--enable-source-maps'] },
    },
  };
  lens = await startLens(context, options => new LanguageClient('opinionLens', 'Opinion Lens', server, options));
}

export async function deactivate(): Promise<void> {
  await lens?.stop();
}
