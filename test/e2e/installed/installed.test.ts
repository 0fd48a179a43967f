import * as assert from 'node:assert/strict';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { until } from '../until';

describe('installed from the .vsix', () => {
  it('wakes up on a seed, from the extensions folder', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder, 'a folder is open');
    const extension = vscode.extensions.getExtension('opinion-lens.opinion-lens');
    assert.ok(extension, 'the extension is there');
    assert.equal(path.dirname(extension.extensionPath), process.env.E2E_EXTENSIONS);
    const document = await vscode.workspace.openTextDocument(
      vscode.Uri.joinPath(folder.uri, '000_b9cbda3d512d8819.txt'),
    );
    await vscode.window.showTextDocument(document);
    await until('activation', () => extension.isActive || undefined);
  });
});
