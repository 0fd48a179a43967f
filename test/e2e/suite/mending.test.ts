import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { definitionsAt, diagnosticsWhen, hale, miranda, openOpinion, pointAt, positionOf } from '../opinion-editor';
import { hasUi, ui } from '../ui';
import { until } from '../until';

const marker = '<concur author="BURGER" text="TRUE">';
/** A text in each seed that leads somewhere. */
const citation = { [hale]: '353 U.S., at 423', [miranda]: '378 U. S., at 7-8' };
const isError = ({ severity }: vscode.Diagnostic): boolean => severity === vscode.DiagnosticSeverity.Error;
const codeOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code);

describe('mending', () => {
  it('finds no error in the seeds', async () => {
    for (const name of [miranda, hale] as const) {
      const { document } = await openOpinion(name);
      // An answer shows that the server has read the document; its diagnostics follow within the next moment.
      await definitionsAt(document, positionOf(document, citation[name], 2));
      await new Promise(resolve => setTimeout(resolve, 2000));
      assert.deepEqual(vscode.languages.getDiagnostics(document.uri).filter(isError), []);
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

  it('offers the rest of a citation behind a name, and Tab takes it', async function () {
    if (!hasUi) this.skip();
    const editor = await openOpinion(hale);
    const { document } = editor;
    try {
      pointAt(editor, 'affirmance here.', 'affirmance here.'.length);
      await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
      await ui({ type: ' See Raffel v. United States' });
      // Each word of it stands in an element of its own, in the color it will have.
      await ui({ waitFor: '.monaco-editor [class*="ghost-text"]', state: 'attached', screenshot: 'inline' });
      await ui({ keys: ['Tab'] });
      await until('the citation', () =>
        document.getText().includes('See Raffel v. United States, 271 U.S. 494 (1926)') ? true : undefined,
      );
    } finally {
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
  });

  it('closes a tag as it is typed', async function () {
    if (!hasUi) this.skip();
    const editor = await openOpinion(miranda);
    const { document } = editor;
    const before = document.getText();
    try {
      pointAt(editor, ' All these policies', 0);
      await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
      await ui({ type: ' <targetCase>' });
      await until('the end tag', () =>
        document.getText().includes(' <targetCase></targetCase> All') ? true : undefined,
      );
      // The caret stands between the two: what is typed next is tagged.
      await ui({ type: 'Malloy' });
      await until('the name', () =>
        document.getText().includes('<targetCase>Malloy</targetCase> All') ? true : undefined,
      );
    } finally {
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
    assert.equal(document.getText(), before);
  });
});
