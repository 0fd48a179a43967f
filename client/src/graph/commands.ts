import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LANGUAGE_ID } from '../../../server/src/lsp/protocol';
import { GraphPanel } from './panel';
import { TableDocuments } from './table-of-authorities';

/** Commands of the table of authorities and of the citation graph. */
export function registerReports(context: vscode.ExtensionContext, client: BaseLanguageClient): vscode.Disposable[] {
  const panel = new GraphPanel(context, client);
  const tables = new TableDocuments(client);
  return [
    panel,
    tables,
    vscode.commands.registerCommand('opinionLens.tableOfAuthorities', async () => {
      const editor = vscode.window.activeTextEditor;
      if (editor?.document.languageId === LANGUAGE_ID) await tables.show(editor);
    }),
    vscode.commands.registerCommand('opinionLens.citationGraph', () => {
      const document = vscode.window.activeTextEditor?.document;
      panel.show(document?.languageId === LANGUAGE_ID ? document.uri : undefined);
    }),
  ];
}
