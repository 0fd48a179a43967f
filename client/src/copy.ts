import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { SETTINGS } from '../../server/src/lsp/protocol';
import { COPY_CITATION, type CopyCitationParams, type CopyCitationResult } from '../../server/src/lsp/protocol-reading';
import { opinionEditor, wireRange } from './opinion-editor';

type Form = CopyCitationParams['form'];

/** Milliseconds a note stays in the status bar. */
const STAY = 6000;

/** *Copy citation* in three forms, and *Copy pin cite for selection*. */
export function registerCopying(client: BaseLanguageClient): vscode.Disposable[] {
  const copy = async (editor: vscode.TextEditor, form: Form, pinned: boolean): Promise<void> => {
    const { document, selection } = editor;
    const range = pinned ? selection : new vscode.Range(selection.active, selection.active);
    const params: CopyCitationParams = {
      textDocument: { uri: document.uri.toString() },
      range: wireRange(range),
      form,
      pinned,
    };
    const { text, problem } = await client.sendRequest<CopyCitationResult>(COPY_CITATION, params);
    if (text === null) {
      if (problem !== null) await vscode.window.showWarningMessage(problem);
      return;
    }
    await vscode.env.clipboard.writeText(text);
    const words = vscode.l10n.t('Copied: {0}', text);
    vscode.window.setStatusBarMessage(problem === null ? words : `${words} · ${problem}`, STAY);
  };
  const command = (name: string, pinned: boolean, form: (document: vscode.TextDocument) => Form): vscode.Disposable =>
    vscode.commands.registerCommand(`opinionLens.${name}`, async () => {
      const editor = opinionEditor();
      if (editor) await copy(editor, form(editor.document), pinned);
    });
  return [
    command('copyCitationCourt', false, () => 'court'),
    command('copyCitationBluebook', false, () => 'bluebook'),
    command('copyCitationMarkdown', false, () => 'markdown'),
    command('copyPinCite', true, styleOf),
  ];
}

/** The style of the settings; where they keep the file's own, the one in which the file writes U.S. Reports. */
function styleOf(document: vscode.TextDocument): Form {
  const style = vscode.workspace.getConfiguration(SETTINGS, document.uri).get<string>('style', 'keep');
  if (style === 'court' || style === 'bluebook') return style;
  return /\d U\. S\./.test(document.getText()) ? 'court' : 'bluebook';
}
