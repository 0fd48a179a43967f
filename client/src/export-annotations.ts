import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ANNOTATIONS, type AnnotationsParams, type AnnotationsResult } from '../../server/src/lsp/protocol-reading';
import { opinionEditor } from './opinion-editor';

/** Writes the stand-off annotations of the active file where the person says, or to `to`. */
export async function exportAnnotations(client: BaseLanguageClient, to?: vscode.Uri): Promise<void> {
  const editor = opinionEditor();
  if (!editor) return;
  const { uri } = editor.document;
  const file = to ?? (await askWhere(uri));
  if (!file) return;
  const params: AnnotationsParams = { textDocument: { uri: uri.toString() } };
  const { text } = await client.sendRequest<AnnotationsResult>(ANNOTATIONS, params);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  const lines = text.split('\n').length - 2;
  const open = vscode.l10n.t('Open');
  const said = vscode.l10n.t(
    '{0} annotations written to {1}.',
    Math.max(0, lines),
    vscode.workspace.asRelativePath(file),
  );
  // Nobody waits for an answer.
  void vscode.window.showInformationMessage(said, open).then(async answer => {
    if (answer === open) await vscode.window.showTextDocument(file);
  });
}

function askWhere(uri: vscode.Uri): Thenable<vscode.Uri | undefined> {
  const path = `${uri.path.replace(/\.[^./]+$/, '')}.annotations.jsonl`;
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export annotations'),
    filters: { [vscode.l10n.t('JSON lines')]: ['jsonl'] },
    ...(uri.scheme === 'untitled' ? {} : { defaultUri: uri.with({ path, query: '', fragment: '' }) }),
  });
}
