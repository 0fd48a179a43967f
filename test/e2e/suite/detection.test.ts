import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as vscode from 'vscode';
import { fileUri, hale, openOpinion } from '../opinion-editor';
import { hasUi, ui } from '../ui';
import { until } from '../until';

describe('detection', () => {
  it('takes a plain text file that reads like an opinion', async () => {
    const { document } = await openOpinion(hale);
    assert.equal(document.languageId, 'court-opinion');
  });

  it('leaves a memo that cites one case alone', async () => {
    const memo = fileUri('memo.txt');
    fs.writeFileSync(
      memo.fsPath,
      'To the file.\n\nPlease read Miranda v. Arizona, 384 U.S. 436 (1966) before Monday.\n',
    );
    try {
      const document = await vscode.workspace.openTextDocument(memo);
      await vscode.window.showTextDocument(document);
      // The seed opened before was recognised in less than this; what has not happened now does not happen.
      await new Promise(resolve => setTimeout(resolve, 2000));
      assert.equal(vscode.window.activeTextEditor?.document.languageId, 'plaintext');
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      fs.rmSync(memo.fsPath);
    }
  });

  it('asks first where the setting says so', async function () {
    if (!hasUi) this.skip();
    const file = fileUri('another.txt');
    fs.copyFileSync(fileUri(hale).fsPath, file.fsPath);
    const settings = vscode.workspace.getConfiguration('opinionLens');
    await settings.update('detect', 'ask', vscode.ConfigurationTarget.Workspace);
    try {
      // By the editor alone: a document that a test holds stays open for minutes, and in the index.
      await vscode.commands.executeCommand('vscode.open', file);
      // While tests run, the workbench keeps its messages in the notification centre.
      await new Promise(resolve => setTimeout(resolve, 1500));
      await vscode.commands.executeCommand('notifications.showList');
      await ui({
        waitFor: '.notifications-center .notification-list-item',
        hasText: 'another.txt reads like a court opinion',
        screenshot: 'ask',
      });
      assert.equal(vscode.window.activeTextEditor?.document.languageId, 'plaintext');
      await ui({ click: '.notifications-center .monaco-button', clickText: 'Treat as court opinion' });
      await until('an opinion', () =>
        vscode.window.activeTextEditor?.document.languageId === 'court-opinion' ? true : undefined,
      );
    } finally {
      await settings.update('detect', undefined, vscode.ConfigurationTarget.Workspace);
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      fs.rmSync(file.fsPath);
    }
  });
});
