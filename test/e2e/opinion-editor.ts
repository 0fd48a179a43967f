/** Opens seeds and points at text in them, the way the tests speak: by the words, not by line and column. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './until';

export const hale = '000_b9cbda3d512d8819.txt';
export const miranda = '002_3409681a5bafcde0.txt';

/** A file of the open workspace folder. */
export function fileUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Shows a file and waits until the extension has recognised it as an opinion. */
export async function openOpinion(name: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(fileUri(name));
  await vscode.window.showTextDocument(document);
  // A change of language closes and opens the document again, and may show it in a new editor object.
  return until(`${name} to be an opinion`, () =>
    vscode.window.visibleTextEditors.find(
      editor => editor.document.fileName === document.fileName && editor.document.languageId === 'court-opinion',
    ),
  );
}

/** Where a text stands first, plus `shift` UTF-16 units. Throws when the document does not hold it. */
export function positionOf(document: vscode.TextDocument, needle: string, shift = 0): vscode.Position {
  const offset = document.getText().indexOf(needle);
  assert.ok(offset >= 0, `"${needle}" stands in the document`);
  return document.positionAt(offset + shift);
}

/** Puts the caret into a text and shows it. */
export function pointAt(editor: vscode.TextEditor, needle: string, shift = 0): vscode.Position {
  const position = positionOf(editor.document, needle, shift);
  editor.selection = new vscode.Selection(position, position);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenter);
  return position;
}

/** Where "Go to definition" leads, with every form of answer brought to one. Waits until the server gives an answer. */
export async function definitionsAt(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<readonly { uri: vscode.Uri; range: vscode.Range; origin: vscode.Range | undefined }[]> {
  return until('a definition', async () => {
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      position,
    );
    if (found.length === 0) return undefined;
    return found.map(one =>
      'targetUri' in one
        ? { uri: one.targetUri, range: one.targetSelectionRange ?? one.targetRange, origin: one.originSelectionRange }
        : { uri: one.uri, range: one.range, origin: undefined },
    );
  });
}

/** The diagnostics of this extension on a document, once `wanted` holds for them. */
export async function diagnosticsWhen(
  document: vscode.TextDocument,
  what: string,
  wanted: (diagnostics: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  return until(what, () => {
    const diagnostics = vscode.languages.getDiagnostics(document.uri);
    return wanted(diagnostics) ? diagnostics : undefined;
  });
}
