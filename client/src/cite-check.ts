import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CITE_CHECK, type CiteCheckResult } from '../../server/src/lsp/protocol-reports';

const FORMATS = [
  { label: 'Markdown', format: 'md', language: 'markdown' },
  { label: 'HTML', format: 'html', language: 'html' },
  { label: 'CSV', format: 'csv', language: 'plaintext' },
  { label: 'JSON', format: 'json', language: 'json' },
] as const;

/** Shows the cite-check report of the file in the active editor as a new document, which nothing saves unasked. */
export async function citeCheck(client: BaseLanguageClient, document: vscode.TextDocument): Promise<void> {
  const chosen = await vscode.window.showQuickPick(FORMATS, { title: vscode.l10n.t('Cite-check report') });
  if (!chosen) return;
  const params = { uri: document.uri.toString(), format: chosen.format };
  const report = await client.sendRequest<CiteCheckResult | null>(CITE_CHECK, params);
  if (!report) {
    await vscode.window.showInformationMessage(vscode.l10n.t('This file is not open as a court opinion.'));
    return;
  }
  const shown = await vscode.workspace.openTextDocument({ content: report.text, language: chosen.language });
  await vscode.window.showTextDocument(shown, { preview: false });
}
