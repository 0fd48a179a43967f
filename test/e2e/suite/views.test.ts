import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hale, miranda, openOpinion, pointAt } from '../opinion-editor';
import { hasUi, ui } from '../ui';
import { until } from '../until';

const run = (command: string, ...args: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`opinionLens.${command}`, ...args);

const selected = (): string => {
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document.languageId === 'court-opinion');
  return editor ? editor.document.getText(editor.selection) : '';
};

describe('views', () => {
  before(function () {
    if (!hasUi) this.skip();
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.view.explorer');
  });

  it('list what an opinion cites, and the arrow keys go through it', async () => {
    const editor = await openOpinion(miranda);
    pointAt(editor, '**Lead Opinion**');
    await run('showAuthorities');
    await ui({ waitFor: '.pane-body .monaco-list-row', hasText: 'Chambers v. Florida', screenshot: 'authorities' });
    await ui({ keys: ['ArrowDown'], screenshot: 'arrow' });
    await until('a citation in the editor', () => (selected().length > 3 ? true : undefined));
    const first = selected();
    await ui({ keys: ['ArrowDown'] });
    await until('the next one', () => (selected() !== first ? true : undefined));
    // The focus stays in the tree until Enter.
    await ui({ keys: ['Enter'] });
    await ui({ waitFor: '.monaco-editor.focused' });
  });

  it('keep what they list while a page stands before the opinion, and let it go with its tab', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const editor = await openOpinion(miranda);
    pointAt(editor, 'Malloy', 2);
    await run('showAuthorities');
    await ui({ waitFor: '.pane-body .monaco-list-row', hasText: 'Chambers v. Florida' });
    await run('openCaseCard');
    await ui({ inView: true, waitFor: 'h1', hasText: 'Malloy v. Hogan' });
    // Longer than the view waits before it asks anew.
    await new Promise(resolve => setTimeout(resolve, 1000));
    await ui({
      waitFor: '.pane-body .monaco-list-row',
      hasText: 'Chambers v. Florida',
      screenshot: 'authorities-kept',
    });
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await ui({ waitForGone: '.pane-body .monaco-list-row', goneText: 'Chambers v. Florida' });
    await ui({ waitFor: '.pane-body .welcome-view-content', hasText: 'Open a court opinion' });
  });

  it('filter, count and copy as a table', async () => {
    const editor = await openOpinion(miranda);
    pointAt(editor, '**Lead Opinion**');
    await run('showAuthorities');
    await ui({ waitFor: '.pane-body .monaco-list-row', hasText: 'Chambers v. Florida' });
    void run('authorities.filter');
    await ui({ waitFor: '.quick-input-widget:visible' });
    await ui({ type: 'malloy', waitForGone: '.pane-body .monaco-list-row', goneText: 'Chambers v. Florida' });
    const { text } = await ui({ keys: ['Enter'], waitFor: '.pane-body .monaco-list-row', hasText: 'Malloy v. Hogan' });
    assert.match(text ?? '', /8×[\s\S]*378 U\.S\. 1 \(1964\)/);
    // What a screen reader says of the line.
    await ui({ waitFor: '.monaco-list-row[aria-label*="Malloy v. Hogan, 378 U.S. 1 (1964), 8 mentions"]' });
    await vscode.env.clipboard.writeText('');
    await run('authorities.copyAsTable');
    const table = await vscode.env.clipboard.readText();
    assert.match(table, /\| Cases \| Malloy v\. Hogan, 378 U\.S\. 1 \(1964\) \| 8 \| .* \| .* \|/);
    assert.equal(table.trimEnd().split('\n').length, 3);
    await run('authorities.clearFilter');
    await ui({ waitFor: '.pane-body .monaco-list-row', hasText: 'Chambers v. Florida' });
  });

  it('list who cites the case of the editor', async () => {
    await openOpinion(miranda);
    await run('showCitedBy');
    await ui({ waitFor: '.pane-body .monaco-list-row', hasText: 'United States v. Hale', screenshot: 'cited-by' });
    // Down from the heading to the first opinion under it.
    await ui({ keys: ['ArrowDown', 'Enter'] });
    await until('the citing place', () => (/^Miranda v\. Arizona|^Miranda/.test(selected()) ? true : undefined));
    assert.match(vscode.window.activeTextEditor?.document.fileName ?? '', new RegExp(hale));
  });

  it('put those who cite a case under headings with counts', async () => {
    await openOpinion(miranda);
    await run('showCitedBy');
    // What was chosen last is remembered: a second try begins where the first one ended.
    await run('citedBy.groupBy', 'court');
    const heading = (name: string, count: number): Promise<unknown> =>
      ui({ waitFor: `.monaco-list-row[aria-label="${name}, ${count}"]` });
    await heading('Supreme Court of the United States', 1);
    // By keyboard alone: the list says what is in force.
    void run('citedBy.groupBy');
    await ui({ waitFor: '.quick-input-list .monaco-list-row.focused', hasText: 'Court', screenshot: 'group-by' });
    await ui({ type: 'kind', waitFor: '.quick-input-list .monaco-list-row.focused', hasText: 'Kind of opinion' });
    await ui({ keys: ['Enter'] });
    // Hale cites Miranda in the opinion of the Court and in the concurrences of Douglas and White.
    await heading('Opinion of the Court', 1);
    await heading('Concurrence', 2);
    await ui({ screenshot: 'cited-by-kind' });
    await run('citedBy.groupBy', 'date');
    await heading('1975', 1);
    await run('citedBy.groupBy', 'none');
    await ui({ waitFor: '.pane-body .monaco-list-row.focused', hasText: 'United States v. Hale' });
    await run('citedBy.groupBy', 'court');
    await heading('Supreme Court of the United States', 1);
  });
});
