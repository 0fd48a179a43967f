import * as vscode from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import { TAG_EDIT, type TagEditParams, type TagEditResult } from '../../server/src/lsp/protocol-reading';
import { opinionEditor, placeOf } from './opinion-editor';

/** *Tag all mentions of the target* and *Strip all tags*: VS Code shows every change first, and each can be left out. */
export function registerTagging(client: BaseLanguageClient): vscode.Disposable[] {
  const change = async (what: TagEditParams['what']): Promise<void> => {
    const editor = opinionEditor();
    if (!editor) return;
    const params: TagEditParams = { ...placeOf(editor), what };
    const { edit, title } = await client.sendRequest<TagEditResult>(TAG_EDIT, params);
    if (edit === null) {
      await vscode.window.showInformationMessage(nothing(what, title));
      return;
    }
    const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit as WorkspaceEdit);
    if (!converted) return;
    // The preview takes the place of a tab that is only looked at, and is gone once it is applied: the file stays in its own.
    const { document, viewColumn } = editor;
    const shown = { preview: false, ...(viewColumn === undefined ? {} : { viewColumn }) };
    await vscode.window.showTextDocument(document, shown);
    await vscode.workspace.applyEdit(converted, { isRefactoring: true });
    await vscode.window.showTextDocument(document, shown);
  };
  return [
    vscode.commands.registerCommand('opinionLens.tagMentions', () => change('tag-mentions')),
    vscode.commands.registerCommand('opinionLens.stripTags', () => change('strip-tags')),
  ];
}

function nothing(what: TagEditParams['what'], title: string): string {
  if (what === 'strip-tags') return vscode.l10n.t('This file has no tags.');
  if (title !== '') return vscode.l10n.t('Every mention of {0} is tagged already.', title);
  return vscode.l10n.t('No case is tagged in this file. Put the caret on a citation of the case to tag.');
}
