import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../until';

describe('activation', () => {
  it('wakes up on a seed', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder, 'a folder is open');
    const document = await vscode.workspace.openTextDocument(
      vscode.Uri.joinPath(folder.uri, '000_b9cbda3d512d8819.txt'),
    );
    await vscode.window.showTextDocument(document);
    const extension = vscode.extensions.getExtension('opinion-lens.opinion-lens');
    assert.ok(extension, 'the extension is there');
    await until('activation', () => extension.isActive || undefined);
  });
});
