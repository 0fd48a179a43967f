import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsWhen, hale, miranda, openOpinion, pointAt, positionOf } from '../opinion-editor';
import { hasUi, ui } from '../ui';
import { until } from '../until';

const marker = '<concur author="BURGER" text="TRUE">';
const isError = ({ severity }: vscode.Diagnostic): boolean => severity === vscode.DiagnosticSeverity.Error;
const codeOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code);

describe('mending', () => {
  it('finds no error in the seeds', async () => {
    for (const name of [miranda, hale]) {
      const { document } = await openOpinion(name);
      // Hints and warnings of the seeds show that the server has answered.
      const diagnostics = await diagnosticsWhen(document, `diagnostics of ${name}`, all => all.length > 0);
      assert.deepEqual(diagnostics.filter(isError), []);
    }
  });

  describe('a marker that lost its closing sign', () => {
    let editor: vscode.TextEditor;
    let record: string;
    before(async () => {
      editor = await openOpinion(hale);
      record = editor.document.getText();
      const end = positionOf(editor.document, marker, marker.length);
      await editor.edit(edit => edit.delete(new vscode.Range(end.translate(0, -1), end)));
    });
    after(async () => {
      await vscode.commands.executeCommand('workbench.action.files.revert');
    });

    it('is reported within a keystroke', async () => {
      const diagnostics = await diagnosticsWhen(editor.document, 'the error', all => all.some(isError));
      assert.deepEqual(diagnostics.filter(isError).map(codeOf), ['tag-unterminated']);
    });

    it('is underlined', async function () {
      if (!hasUi) this.skip();
      pointAt(editor, marker.slice(0, -1), 2);
      await ui({ waitFor: '.monaco-editor .squiggly-error', state: 'attached', screenshot: 'squiggle' });
    });

    it('is mended by keyboard, and the report is gone', async function () {
      if (!hasUi) this.skip();
      pointAt(editor, marker.slice(0, -1), marker.length - 1);
      await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
      const widget = '.action-widget .monaco-list-row, .context-view .action-widget li';
      await ui({ keys: ['Control+.'], waitFor: widget, screenshot: 'quick-fix' });
      await ui({ keys: ['Enter'], waitForGone: widget });
      await until('the mended text', () => (editor.document.getText() === record ? true : undefined));
      await diagnosticsWhen(editor.document, 'no error', all => !all.some(isError));
    });
  });
});
