import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PLACE, type PlaceResult } from '../../server/src/lsp/protocol';
import { opinionEditor, placeOf } from './opinion-editor';

/** Opens the card of the case under the caret; away from citations, that of the file's own case. */
export async function openCaseCard(client: BaseLanguageClient): Promise<void> {
  const editor = opinionEditor();
  if (!editor) return;
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeTypeDefinitionProvider',
    editor.document.uri,
    editor.selection.active,
  );
  const first = found[0];
  const uri = first ? ('targetUri' in first ? first.targetUri : first.uri) : await ownCard(client, editor);
  if (!uri) {
    const words = vscode.l10n.t('No case stands here, and nothing says which case this file is.');
    await vscode.window.showInformationMessage(words);
    return;
  }
  await showCard(uri);
}

/** Keeps the tab in front when it is a preview that the next one would take the place of, as *Go to Definition* does. */
export async function keepTab(): Promise<void> {
  const { activeTab } = vscode.window.tabGroups.activeTabGroup;
  if (activeTab?.isPreview) await vscode.commands.executeCommand('workbench.action.keepEditor');
}

/** Shows a card as package.json says, or as the person has chosen for such documents. */
export async function showCard(uri: vscode.Uri, viewColumn?: vscode.ViewColumn): Promise<void> {
  await keepTab();
  const options: vscode.TextDocumentShowOptions = {
    preview: true,
    ...(viewColumn === undefined ? {} : { viewColumn }),
  };
  await vscode.commands.executeCommand('vscode.open', uri, options);
}

async function ownCard(client: BaseLanguageClient, editor: vscode.TextEditor): Promise<vscode.Uri | undefined> {
  const place = await client.sendRequest<PlaceResult | null>(PLACE, placeOf(editor));
  const target = place?.target;
  return target && /^[a-z][a-z0-9]*\/\d+\/\d+$/.test(target)
    ? vscode.Uri.from({ scheme: 'opinion-case', path: `/${target}.md` })
    : undefined;
}
