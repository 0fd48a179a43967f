import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as vscode from 'vscode';
import { fileUri, hale, miranda } from '../opinion-editor';
import { hasUi, ui } from '../ui';
import { until } from '../until';

/** docs/first-hour.md, with the keyboard alone: commands come from the palette, as a person calls them. */
async function command(name: string): Promise<void> {
  await ui({ keys: ['F1'], waitFor: '.quick-input-widget:visible input' });
  await ui({ type: name, waitFor: '.quick-input-list .monaco-list-row.focused', hasText: name });
  await ui({ keys: ['Enter'] });
}

const active = (): vscode.TextEditor => {
  assert.ok(vscode.window.activeTextEditor);
  return vscode.window.activeTextEditor;
};
const selected = (): string => active().document.getText(active().selection);
const shows = (what: string, test: () => boolean): Promise<true> =>
  until(what, () => (vscode.window.activeTextEditor && test() ? true : undefined));
const word = (): string => {
  const { document, selection } = active();
  return document.getText(new vscode.Range(selection.active, selection.active.translate(0, 60)));
};

/** Opens a file by its name, as the keys do it, and waits until it is an opinion with the caret at its beginning. */
async function openByKeys(name: string): Promise<vscode.TextEditor> {
  await ui({ keys: ['Control+p'], waitFor: '.quick-input-widget:visible input' });
  await ui({ type: name, waitFor: '.quick-input-list .monaco-list-row.focused', hasText: name });
  await ui({ keys: ['Enter'], waitForGone: '.quick-input-widget:visible' });
  await shows(`${name} as an opinion`, () => active().document.fileName.endsWith(name) && isOpinion());
  await ui({ keys: ['Control+1', 'Control+Home'], waitFor: '.monaco-editor.focused' });
  return active();
}
const isOpinion = (): boolean => active().document.languageId === 'court-opinion';

/** Looks words up in the file, as the keys do it: the caret stands before them. */
async function find(words: string): Promise<void> {
  await ui({ keys: ['Control+Home', 'Control+f'], waitFor: '.find-widget.visible' });
  await ui({ keys: ['Control+a'], type: words });
  await ui({ keys: ['Enter'] });
  await shows(`${words} to be found`, () => selected() === words);
  await ui({ keys: ['Escape', 'ArrowLeft'], waitForGone: '.find-widget.visible' });
  await shows(`the caret before ${words}`, () => word().startsWith(words.slice(0, 20)));
}

describe('the first hour without a mouse', () => {
  before(function () {
    if (!hasUi) this.skip();
  });
  afterEach(async () => {
    if (!hasUi) return;
    await ui({ keys: ['Escape', 'Escape'] });
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await vscode.commands.executeCommand('workbench.view.explorer');
    // What a failed step typed into a seed does not reach the next test.
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('of a reader', async () => {
    await openByKeys(hale);
    await ui({ waitFor: '.statusbar-item', hasText: '422 U.S. 171' });
    await command('Opinion Lens: Go to Next Citation');
    await shows('Miranda', () => /^Miranda v\. Arizona, 384 U\.S\. 436, 468 n\. 37/.test(selected()));
    await ui({ waitFor: '.statusbar-item', hasText: '1 of ' });
    await ui({
      keys: ['Control+k', 'Control+i'],
      waitFor: '.monaco-hover:visible',
      hasText: 'In accord with our decision',
    });
    await ui({ keys: ['Escape', 'F12'] });
    await shows('the passage', () => /^In accord with our decision/.test(word()));
    await ui({ keys: ['Control+Alt+-'] });
    // The place one comes from, too: it is restored a moment after the file.
    await shows('the way back', () => active().document.fileName.endsWith(hale) && /^Miranda v\. Arizona/.test(word()));
    await ui({ waitFor: '.monaco-editor.focused' });
    await find('353 U.S., at 423');
    await ui({ keys: ['Control+k', 'Control+i'], waitFor: '.monaco-hover:visible', hasText: 'Grunewald' });
    await ui({ keys: ['Escape'] });
    await command('Opinion Lens: Go to Opinion of...');
    // The list comes from the server: typing before it is there would go into the text.
    await ui({ waitFor: '.quick-input-list .monaco-list-row', hasText: 'WHITE' });
    await ui({ type: 'white', waitFor: '.quick-input-list .monaco-list-row.focused', hasText: 'WHITE' });
    await ui({ keys: ['Enter'], waitForGone: '.quick-input-widget:visible' });
    await shows('the marker', () => /WHITE_B/.test(selected()));
    await ui({ keys: ['Control+k', 'Control+i'], waitFor: '.monaco-hover:visible', hasText: 'result' });
    await ui({ keys: ['Escape'] });
    await command('Opinion Lens: Show Authorities of This Opinion');
    await ui({ waitFor: '.pane-body .monaco-list-row.focused', hasText: 'Cases' });
    await ui({ keys: ['ArrowDown'] });
    await shows('the first case', () => /^Grunewald v\. United States/.test(selected()));
    await ui({ keys: ['Enter'], waitFor: '.monaco-editor.focused', screenshot: 'hour-reader' });
  });

  it('of a cite-checker', async () => {
    await openByKeys(hale);
    await command('Opinion Lens: Go to Next Unresolved Reference');
    await ui({ waitFor: '.statusbar-item', hasText: 'resolved' });
    await ui({ keys: ['Control+Home'] });
    await ui({ keys: ['F8'], waitFor: '.marker-widget', screenshot: 'hour-problem' });
    await ui({ keys: ['Escape'] });
    await find('37 (1966)');
    await ui({
      // Peek Definition on Linux, where the embedded editor runs; Alt+F12 elsewhere.
      keys: ['Control+Shift+F10'],
      waitFor: '.peekview-widget .reference-decoration',
      state: 'attached',
      screenshot: 'hour-peek',
    });
    await ui({ keys: ['Escape'] });
    await vscode.env.clipboard.writeText('');
    await find('353 U.S., at 423');
    await command('Opinion Lens: Copy Citation (Bluebook)');
    await until('the clipboard', async () =>
      (await vscode.env.clipboard.readText()) === 'Grunewald v. United States, 353 U.S. 391, 423 (1957)'
        ? true
        : undefined,
    );
    await command('Opinion Lens: Cite-Check Report...');
    await ui({ waitFor: '.quick-input-list .monaco-list-row.focused', hasText: 'Markdown' });
    await ui({ keys: ['Enter'] });
    await shows('the report', () => /^# Cite check/.test(active().document.getText()));
    const report = active().document;
    assert.match(report.getText(), /Miranda v\. Arizona, 384 U\.S\. 436/);
    await ui({ screenshot: 'hour-report' });
    // Nobody will be asked to save it: nothing of it is lost that one command does not bring back.
    assert.equal(report.isDirty, false);
    await ui({ keys: ['Control+Alt+-'] });
    await shows('the draft again', () => active().document.fileName.endsWith(hale));
    await command('Opinion Lens: Show Authorities of This Opinion');
    await ui({ waitFor: '.pane-body .monaco-list-row.focused', hasText: 'Cases' });
    await command('Opinion Lens: Copy Authorities as Table');
    await until('the table', async () =>
      /\| Cases \| Grunewald/.test(await vscode.env.clipboard.readText()) ? true : undefined,
    );
  });

  it('of an annotator', async () => {
    const { document } = await openByKeys(miranda);
    const before = document.getText();
    await command('Opinion Lens: Validate Workspace');
    await ui({ waitFor: '.markers-panel', hasText: '000_' });
    await command('Opinion Lens: Clear Findings of the Workspace');
    await ui({ keys: ['Control+1'], waitFor: '.monaco-editor.focused' });
    await command('Opinion Lens: Tag All Mentions of Target...');
    await ui({ waitFor: '.edit-checkbox' });
    // The tree of changes has the focus; Space on the line of the file ticks all.
    await command('Focus on Refactor Preview View');
    await ui({ keys: ['Home', 'Space'], screenshot: 'hour-tags' });
    await ui({ keys: ['Control+Enter'] });
    await shows('eight tags', () => document.getText().match(/<targetCase>/g)?.length === 8);
    // The file is back in its editor, with the focus.
    await ui({ waitFor: '.monaco-editor.focused', hasText: 'Lead Opinion' });
    await ui({ keys: ['Control+z'], screenshot: 'hour-undo' });
    await shows('one undo', () => document.getText() === before);
  });

  it('of an annotator who mends a file', async () => {
    const { document } = await openByKeys(hale);
    const before = document.getText();
    await shows('the findings', () => vscode.languages.getDiagnostics(document.uri).length > 0);
    // From problem to problem until the section sign; Escape closes the message, the caret stays.
    for (let steps = 0; steps < 6 && !word().startsWith('ยง'); steps++)
      await ui({ keys: ['F8'], waitFor: '.marker-widget' });
    await ui({ keys: ['Escape'], waitForGone: '.marker-widget' });
    assert.match(word(), /^ยง/);
    const list = '.action-widget .monaco-list-row, .context-view .action-widget li';
    await ui({
      keys: ['Control+.'],
      waitFor: list,
      hasText: 'Fix all 3 places of “mojibake”',
      screenshot: 'hour-fixes',
    });
    await ui({ keys: ['ArrowDown', 'Enter'], waitForGone: list });
    await shows('three section signs', () => document.getText().split('§').length === 4);
    await ui({ keys: ['Control+z'] });
    await shows('one undo', () => document.getText() === before);
    await command('Fix All');
    await shows('the file in order', () => !/ยง/.test(document.getText()));
    await ui({ keys: ['Control+z'] });
    await shows('one undo again', () => document.getText() === before);
  });

  it('of an annotator who says which case a file is', async () => {
    const manifest = fileUri('opinions.json');
    const stated = fs.readFileSync(manifest.fsPath, 'utf8');
    const copy = fileUri('nameless.txt');
    fs.writeFileSync(copy.fsPath, fs.readFileSync(fileUri(miranda).fsPath));
    try {
      await openByKeys('nameless.txt');
      await ui({ waitFor: '.statusbar-item', hasText: 'case not known' });
      await command('Opinion Lens: Set Case for This File...');
      await ui({
        waitFor: '.quick-input-list .monaco-list-row.focused',
        hasText: '384 U.S. 436',
        screenshot: 'hour-case',
      });
      await ui({ keys: ['Enter'] });
      await until('the entry', () =>
        JSON.parse(fs.readFileSync(manifest.fsPath, 'utf8')).files['nameless.txt']?.cite === '384 U.S. 436'
          ? true
          : undefined,
      );
      await ui({ waitFor: '.statusbar-item', hasText: '384 U.S. 436' });
      // The file stays in front, and the manifest is saved.
      await ui({ waitFor: '.monaco-editor.focused', hasText: 'Lead Opinion' });
      assert.deepEqual(
        vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty),
        [],
      );
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      fs.rmSync(copy.fsPath);
      fs.writeFileSync(manifest.fsPath, stated);
    }
  });
});
