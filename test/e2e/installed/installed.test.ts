import * as assert from 'node:assert/strict';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { definitionsAt, hale, miranda, openOpinion, positionOf } from '../opinion-editor';

describe('installed from the .vsix', () => {
  it('lies in the extensions folder', () => {
    const extension = vscode.extensions.getExtension('opinion-lens.opinion-lens');
    assert.ok(extension, 'the extension is there');
    assert.equal(path.dirname(extension.extensionPath), process.env.E2E_EXTENSIONS);
  });

  it('recognises a seed and leads from Hale to note 37 of Miranda', async () => {
    const { document } = await openOpinion(hale);
    const pin = '384 U.S. 436, 468 n. 37';
    const found = await definitionsAt(document, positionOf(document, pin, pin.length - 1));
    assert.equal(found.length, 1);
    assert.ok(found[0]?.uri.path.endsWith(miranda));
  });
});
