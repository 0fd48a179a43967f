import * as vscode from 'vscode';
import { LANGUAGE_ID, type WirePlace, type WireRange } from '../../server/src/lsp/protocol';

/** The active editor when it shows an opinion; undefined else. */
export function opinionEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.languageId === LANGUAGE_ID ? editor : undefined;
}

/** The place of the caret, for a request. */
export function placeOf(editor: vscode.TextEditor, position = editor.selection.active): WirePlace {
  return { textDocument: { uri: editor.document.uri.toString() }, position: wirePosition(position) };
}

function wirePosition({ line, character }: vscode.Position): { line: number; character: number } {
  return { line, character };
}

export function wireRange({ start, end }: vscode.Range): WireRange {
  return { start: wirePosition(start), end: wirePosition(end) };
}

export function rangeFrom({ start, end }: WireRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** Selects a range so that the caret stands at its start, where cards and definitions are asked for, and shows it. */
export function select(editor: vscode.TextEditor, range: vscode.Range): void {
  editor.selection = new vscode.Selection(range.end, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
