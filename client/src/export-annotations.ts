import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ANNOTATIONS, type AnnotationsParams, type AnnotationsResult } from '../../server/src/lsp/protocol-reading';
import {
  ANNOTATIONS_OF_FOLDER,
  type AnnotationsOfFolderParams,
  type AnnotationsOfFolderResult,
} from '../../server/src/lsp/protocol-workspace';
import { opinionEditor } from './opinion-editor';

const ENDING = '.annotations.jsonl';

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
  const open = vscode.l10n.t('Open');
  const said = vscode.l10n.t('{0} annotations written to {1}.', countOf(text), vscode.workspace.asRelativePath(file));
  // Nobody waits for an answer.
  void vscode.window.showInformationMessage(said, open).then(async answer => {
    if (answer === open) await vscode.window.showTextDocument(file);
  });
}

/** Lines but the first, which names the file. */
const countOf = (text: string): number => Math.max(0, text.split('\n').length - 2);

function askWhere(uri: vscode.Uri): Thenable<vscode.Uri | undefined> {
  const path = `${uri.path.replace(/\.[^./]+$/, '')}${ENDING}`;
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export annotations'),
    filters: { [vscode.l10n.t('JSON lines')]: ['jsonl'] },
    ...(uri.scheme === 'untitled' ? {} : { defaultUri: uri.with({ path, query: '', fragment: '' }) }),
  });
}

/**
 * Writes the stand-off annotations of all opinions below a folder of the workspace, a file each, into another folder with the
 * same folders in it. Without `folder` and `to` the person is asked.
 */
export async function exportFolder(client: BaseLanguageClient, folder?: vscode.Uri, to?: vscode.Uri): Promise<void> {
  const from = folder ?? (await askFolder());
  if (!from) return;
  const into = to ?? (await askTarget(from));
  if (!into) return;
  const title = vscode.l10n.t('Exporting annotations');
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  const sum = await vscode.window.withProgress(options, async (progress, token) => {
    let [files, annotations, seen] = [0, 0, 0];
    let after: string | undefined;
    do {
      const params: AnnotationsOfFolderParams = { folder: from.toString(), ...(after === undefined ? {} : { after }) };
      const answer = await client.sendRequest<AnnotationsOfFolderResult>(ANNOTATIONS_OF_FOLDER, params);
      for (const { path, text } of answer.files) {
        const file = vscode.Uri.joinPath(into, `${path.replace(/\.txt$/, '')}${ENDING}`);
        await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
        files++;
        annotations += countOf(text);
      }
      progress.report({
        message: vscode.l10n.t('{0} of {1} files', answer.seen, answer.total),
        increment: answer.total > 0 ? ((answer.seen - seen) / answer.total) * 100 : 0,
      });
      seen = answer.seen;
      after = answer.next ?? undefined;
    } while (after !== undefined && !token.isCancellationRequested);
    return { files, annotations, stopped: after !== undefined };
  });
  const said = vscode.l10n.t(
    '{0} annotations of {1} files written to {2}.',
    sum.annotations,
    sum.files,
    vscode.workspace.asRelativePath(into),
  );
  const stopped = sum.stopped ? vscode.l10n.t('Stopped before the end.') : '';
  void vscode.window.showInformationMessage([said, stopped].filter(Boolean).join(' '));
}

/** The only folder of the workspace, or one that the person chooses. */
async function askFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return folders.length === 1 ? folders[0]?.uri : (await vscode.window.showWorkspaceFolderPick())?.uri;
}

async function askTarget(from: vscode.Uri): Promise<vscode.Uri | undefined> {
  const [chosen] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Folder to write annotations to'),
      openLabel: vscode.l10n.t('Write here'),
      canSelectFiles: false,
      canSelectFolders: true,
      defaultUri: from,
    })) ?? [];
  return chosen;
}
