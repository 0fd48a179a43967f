import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { fileUri, hale, miranda, openOpinion, pointAt, positionOf } from '../opinion-editor';
import { hasUi, ui } from '../ui';
import { until } from '../until';

const run = (command: string, ...args: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`opinionLens.${command}`, ...args);

const selected = (): string => {
  const editor = vscode.window.activeTextEditor;
  return editor ? editor.document.getText(editor.selection) : '';
};

/** Address of the case card in front; undefined when something else is. */
const cardShown = (): string | undefined => {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputCustom && input.viewType === 'opinionLens.caseCard'
    ? input.uri.toString()
    : undefined;
};

/** Text of the clipboard, emptied before `act`. */
async function copied(act: () => Thenable<unknown>): Promise<string> {
  await vscode.env.clipboard.writeText('');
  await act();
  return vscode.env.clipboard.readText();
}

describe('commands of the palette', () => {
  afterEach(async () => {
    if (hasUi) await ui({ keys: ['Escape'] });
  });

  it('go from citation to citation, there and back', async () => {
    const editor = await openOpinion(hale);
    pointAt(editor, 'OPINION');
    await run('nextCitation');
    assert.match(selected(), /^Miranda v\. Arizona, 384 U\.S\. 436/);
    await run('nextCitation');
    assert.equal(selected(), '419 U.S. 1045');
    if (hasUi) await ui({ waitFor: '.statusbar-item', hasText: '2 of ', screenshot: 'next-citation' });
    await run('previousCitation');
    assert.match(selected(), /^Miranda v\. Arizona/);
    // The caret stands at the start of the selection, where its card is asked for.
    const { selection } = vscode.window.activeTextEditor!;
    assert.ok(selection.isReversed);
  });

  it('go to a page with the keyboard, and Escape goes back', async function () {
    if (!hasUi) this.skip();
    const editor = await openOpinion(miranda);
    pointAt(editor, '**Lead Opinion**');
    void run('goToPage');
    await ui({ waitFor: '.quick-input-widget:visible', hasText: 'Page 464' });
    await ui({ type: '464', waitFor: '.quick-input-list .monaco-list-row.focused', hasText: 'Page 464' });
    await until('the page in the editor', () => (selected() === '*464' ? true : undefined));
    await ui({ keys: ['Escape'], waitForGone: '.quick-input-widget:visible' });
    await until('the place before', () => (editor.selection.active.line === 0 ? true : undefined));
    void run('goToPage');
    await ui({ waitFor: '.quick-input-widget:visible', hasText: 'Page 464', screenshot: 'go-to-page' });
    await ui({ type: '464', waitFor: '.quick-input-list .monaco-list-row.focused', hasText: 'Page 464' });
    await ui({ keys: ['Enter'], waitForGone: '.quick-input-widget:visible' });
    await until('the page in the editor', () => (selected() === '*464' ? true : undefined));
  });

  it('go to the opinion of a Justice', async function () {
    if (!hasUi) this.skip();
    const editor = await openOpinion(hale);
    pointAt(editor, 'OPINION');
    void run('goToOpinion');
    await ui({ waitFor: '.quick-input-widget:visible', hasText: 'WHITE' });
    await ui({ type: 'white', waitFor: '.quick-input-list .monaco-list-row.focused', hasText: 'WHITE' });
    await ui({ keys: ['Enter'], waitForGone: '.quick-input-widget:visible' });
    await until('the marker', () => (/WHITE_B/.test(selected()) ? true : undefined));
  });

  it('copy a citation in three forms, and a pin cite of the selection', async () => {
    const editor = await openOpinion(hale);
    pointAt(editor, '353 U.S., at 423', 2);
    assert.equal(await copied(() => run('copyCitationCourt')), 'Grunewald v. United States, 353 U. S. 391, 423 (1957)');
    assert.equal(
      await copied(() => run('copyCitationBluebook')),
      'Grunewald v. United States, 353 U.S. 391, 423 (1957)',
    );
    assert.match(await copied(() => run('copyCitationMarkdown')), /^\[\*Grunewald v\. United States\*, 353 .*\]\(http/);
    const other = await openOpinion(miranda);
    const start = positionOf(other.document, '*464', 6);
    other.selection = new vscode.Selection(start, start.translate(0, 40));
    assert.equal(await copied(() => run('copyPinCite')), 'Miranda v. Arizona, 384 U. S. 436, 464 (1966)');
  });

  it('show the tags to be stripped before anything is changed', async function () {
    if (!hasUi) this.skip();
    const { document } = await openOpinion(miranda);
    const before = document.getText();
    void run('stripTags');
    await ui({ waitFor: '.bulk-edit-panel, .monaco-list-row', hasText: 'Malloy', screenshot: 'strip-tags' });
    assert.equal(document.getText(), before);
    // The box of the file ticks all.
    await ui({ click: '.monaco-list-row .edit-checkbox' });
    await vscode.commands.executeCommand('refactorPreview.apply');
    await until('a text without tags', () => (/targetCase/.test(document.getText()) ? undefined : true));
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await vscode.commands.executeCommand('undo');
    await until('the text as it was', () => (document.getText() === before ? true : undefined));
  });

  it('export annotations that find their words again', async () => {
    const { document } = await openOpinion(miranda);
    const file = path.join(os.tmpdir(), `annotations-${process.pid}.jsonl`);
    await run('exportAnnotations', vscode.Uri.file(file));
    const rows = fs
      .readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    fs.rmSync(file);
    const text = document.getText();
    const tags = rows.filter(({ type }) => type === 'tag');
    assert.equal(tags.length, 7);
    for (const row of rows.filter(({ text: words }) => words !== undefined)) {
      assert.equal(text.slice(row.utf16[0], row.utf16[1]), row.text);
    }
  });

  it('export the annotations of a folder, a file each', async () => {
    await openOpinion(miranda);
    const into = fs.mkdtempSync(path.join(os.tmpdir(), 'annotations-'));
    await run('exportFolderAnnotations', fileUri('.'), vscode.Uri.file(into));
    const written = fs.readdirSync(into);
    for (const name of [hale, miranda]) assert.ok(written.includes(name.replace('.txt', '.annotations.jsonl')), name);
    const [head] = fs.readFileSync(path.join(into, miranda.replace('.txt', '.annotations.jsonl')), 'utf8').split('\n');
    assert.equal(JSON.parse(head!).target, 'us/384/436');
    fs.rmSync(into, { recursive: true });
  });

  it('open the card of the case under the caret, else of the file', async () => {
    const editor = await openOpinion(hale);
    pointAt(editor, 'Grunewald v. United States, 353', 3);
    await run('openCaseCard');
    await until('the card', () => (cardShown() === 'opinion-case:/us/353/391.md' ? true : undefined));
    const again = await openOpinion(hale);
    pointAt(again, 'OPINION');
    await run('openCaseCard');
    await until('the card of the file', () => (cardShown() === 'opinion-case:/us/422/171.md' ? true : undefined));
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('show a card as a page whose links lead to the places, by keys alone', async function () {
    if (!hasUi) this.skip();
    const editor = await openOpinion(hale);
    pointAt(editor, 'Grunewald v. United States, 353', 3);
    await run('openCaseCard');
    const view = { inView: true };
    await ui({ ...view, waitFor: 'main h1', hasText: 'Grunewald v. United States', screenshot: 'case-card' });
    await ui({ waitFor: '.tab.active', hasText: 'Grunewald v. United States' });
    const { text } = await ui({ ...view, waitFor: 'main' });
    // Read as a page: no mark of Markdown, no address, no escaped letter is left.
    assert.doesNotMatch(text ?? '', /\*\*|\]\(|file:|\\_/);
    assert.match(text ?? '', /000_b9…txt/);
    await ui({ ...view, waitFor: 'h2', hasText: 'Cited here: 10 places in 2 files' });
    // Tab goes to the first link, which says where it leads; Enter goes there.
    const { text: where } = await ui({
      ...view,
      keys: ['Tab'],
      waitFor: 'a:focus',
      attribute: 'title',
    });
    assert.match(where ?? '', /^002_3409681a5bafcde0\.txt, line 2$/);
    await ui({ keys: ['Enter'] });
    await until('the place', () => {
      const shown = vscode.window.activeTextEditor;
      if (!shown?.document.fileName.endsWith(miranda)) return undefined;
      const { document, selection } = shown;
      return document
        .getText(new vscode.Range(selection.active, selection.active.translate(0, 30)))
        .startsWith('United States v. Grunewald')
        ? true
        : undefined;
    });
  });

  it('lead to the card of a case that no file holds, as F12 does', async () => {
    const editor = await openOpinion(miranda);
    pointAt(editor, 'Tehan', 2);
    await vscode.commands.executeCommand('editor.action.revealDefinition');
    await until('the card', () => (cardShown() === 'opinion-case:/us/382/406.md' ? true : undefined));
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('check the files that are not open', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await openOpinion(miranda);
    await run('validateWorkspace');
    const ofWorkspace = (): vscode.Diagnostic[] => vscode.languages.getDiagnostics(fileUri(hale));
    await until('findings in the other file', () => (ofWorkspace().length > 0 ? true : undefined));
    if (hasUi) await ui({ waitFor: '.markers-panel', hasText: '000_', screenshot: 'validate' });
    await run('clearValidation');
    await until('no findings', () => (ofWorkspace().length === 0 ? true : undefined));
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  it('are offered only where they make sense', async function () {
    if (!hasUi) this.skip();
    const uri = fileUri('opinions.json');
    await vscode.window.showTextDocument(uri);
    await ui({ keys: ['F1'], waitFor: '.quick-input-widget:visible' });
    await ui({ type: 'Opinion Lens', waitFor: '.quick-input-list .monaco-list-row', hasText: 'Validate Workspace' });
    const { text } = await ui({ waitFor: '.quick-input-list .monaco-list-rows' });
    assert.doesNotMatch(text ?? '', /Go to Page|Copy Citation|Strip All Tags/);
    await ui({ keys: ['Escape'] });
    await openOpinion(hale);
    await ui({ keys: ['F1'], waitFor: '.quick-input-widget:visible' });
    await ui({ type: 'Opinion Lens', waitFor: '.quick-input-list .monaco-list-row', hasText: 'Copy Citation' });
    await ui({ screenshot: 'palette' });
  });

  it('stand in the menu of the status item', async function () {
    if (!hasUi) this.skip();
    await openOpinion(hale);
    await ui({ click: '.statusbar-item', clickText: '422 U.S. 171' });
    await ui({ waitFor: '.quick-input-list .monaco-list-row', hasText: 'Page…', screenshot: 'menu' });
    await ui({ type: 'Opinion of', waitFor: '.quick-input-list .monaco-list-row.focused', hasText: 'Opinion of' });
    await ui({ keys: ['Enter'], waitFor: '.quick-input-widget:visible', hasText: 'MARSHALL' });
  });
});
