import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CITE_CHECK, type CiteCheckResult } from '../../server/src/lsp/protocol-reports';

const FORMATS = [
  { label: 'Markdown', format: 'md' },
  { label: 'HTML', format: 'html' },
  { label: 'CSV', format: 'csv' },
  { label: 'JSON', format: 'json' },
] as const;

const SCHEME = 'opinion-report';

/** Cite-check reports as documents that nobody is asked to save: closed they are gone, *Save As* keeps one. */
export class CiteCheckReports implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #texts = new Map<string, string>();
  readonly #subscriptions: readonly vscode.Disposable[];
  #count = 0;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#subscriptions = [
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#texts.delete(uri.toString())),
    ];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }

  /** Shows the report of a file in the format that the person chooses. */
  async show(document: vscode.TextDocument): Promise<void> {
    const chosen = await vscode.window.showQuickPick(FORMATS, { title: vscode.l10n.t('Cite-check report') });
    if (!chosen) return;
    const params = { uri: document.uri.toString(), format: chosen.format };
    const report = await this.#client.sendRequest<CiteCheckResult | null>(CITE_CHECK, params);
    if (!report) {
      await vscode.window.showInformationMessage(vscode.l10n.t('This file is not open as a court opinion.'));
      return;
    }
    const name = document.uri.path.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
    const path = `/${vscode.l10n.t('{0} cite-check', name)}.${chosen.format}`;
    const uri = vscode.Uri.from({ scheme: SCHEME, path, query: String(++this.#count) });
    this.#texts.set(uri.toString(), report.text);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
  }
}
