import * as vscode from 'vscode';
import { LANGUAGE_ID } from '../../server/src/lsp/protocol';

/** An opening reference tag that ends at the pointer; markers are milestones and are never closed. */
const OPENED = /<(targetCase|citedDecision|caseOfInterest)>$/;

/**
 * Closes a reference tag when its `>` is typed and the line does not close it already. One step of undo takes it back. Follows
 * the editor's own setting for closing brackets.
 */
export function closeTagsOnType(): vscode.Disposable {
  return vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
    const [change] = contentChanges;
    if (reason !== undefined || contentChanges.length !== 1 || change?.text !== '>' || change.rangeLength > 0) return;
    const editor = vscode.window.activeTextEditor;
    if (document.languageId !== LANGUAGE_ID || editor?.document !== document || editor.selections.length !== 1) return;
    const wanted = vscode.workspace.getConfiguration('editor', document).get('autoClosingBrackets');
    if (wanted === 'never') return;
    const { text } = document.lineAt(change.range.start.line);
    const at = change.range.start.character + 1;
    const name = OPENED.exec(text.slice(Math.max(0, at - 40), at))?.[1];
    if (name === undefined) return;
    const rest = text.slice(at);
    const close = rest.indexOf(`</${name}>`);
    const open = rest.indexOf(`<${name}>`);
    if (close >= 0 && (open < 0 || close < open)) return;
    void editor.insertSnippet(new vscode.SnippetString(`$0</${name}>`), change.range.start.translate(0, 1), {
      undoStopBefore: false,
      undoStopAfter: true,
    });
  });
}
