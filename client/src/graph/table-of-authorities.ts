import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  TABLE_OF_AUTHORITIES,
  type TableOfAuthoritiesParams,
  type TableOfAuthoritiesResult,
} from '../../../server/src/lsp/protocol-reports';

/** Scheme of tables of authorities: read-only documents made anew each time they are asked for. */
const SCHEME = 'opinion-table';

/** The table of authorities of the file in the active editor, or of what is selected there, as a read-only document. */
export class TableDocuments
  implements vscode.TextDocumentContentProvider, vscode.DocumentLinkProvider, vscode.Disposable
{
  readonly #client: BaseLanguageClient;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #registrations: readonly vscode.Disposable[];
  readonly #questions = new Map<string, TableOfAuthoritiesParams>();
  readonly onDidChange = this.#changed.event;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#registrations = [
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
      vscode.languages.registerDocumentLinkProvider({ scheme: SCHEME }, this),
    ];
  }

  dispose(): void {
    for (const registration of this.#registrations) registration.dispose();
    this.#changed.dispose();
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const question = this.#questions.get(uri.toString());
    const answer =
      question && (await this.#client.sendRequest<TableOfAuthoritiesResult | null>(TABLE_OF_AUTHORITIES, question));
    return answer?.text ?? vscode.l10n.t('This file is not open as a court opinion.');
  }

  /** Line numbers lead to their lines: the last column of the tables, and what could not be counted. */
  provideDocumentLinks(document: vscode.TextDocument): vscode.DocumentLink[] {
    const file = vscode.Uri.parse(document.uri.query, true);
    const links: vscode.DocumentLink[] = [];
    for (let line = 0; line < document.lineCount; line++) {
      const { text } = document.lineAt(line);
      const cell = /\| (\d[\d, ]*) \|$|^- line (\d+):/.exec(text);
      const numbers = cell?.[1] ?? cell?.[2];
      if (!cell || numbers === undefined) continue;
      const start = cell.index + cell[0].indexOf(numbers);
      for (const { 0: number, index } of numbers.matchAll(/\d+/g)) {
        const range = new vscode.Range(line, start + index, line, start + index + number.length);
        links.push(new vscode.DocumentLink(range, file.with({ fragment: `L${number}` })));
      }
    }
    return links;
  }

  async show(editor: vscode.TextEditor): Promise<void> {
    const { document, selection } = editor;
    const name = document.uri.path
      .split('/')
      .at(-1)!
      .replace(/\.[^.]*$/, '');
    const part = selection.isEmpty ? '' : `, ${selection.start.line + 1}-${selection.end.line + 1}`;
    const title = vscode.l10n.t('{0}, table of authorities{1}', name, part);
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${title}.md`, query: document.uri.toString() });
    this.#questions.set(uri.toString(), {
      uri: document.uri.toString(),
      format: 'md',
      ...(selection.isEmpty ? {} : { range: { start: selection.start, end: selection.end } }),
    });
    this.#changed.fire(uri);
    const shown = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(await vscode.languages.setTextDocumentLanguage(shown, 'markdown'), {
      preview: false,
      viewColumn: vscode.ViewColumn.Beside,
    });
  }
}
