import assert from 'node:assert/strict';
import * as path from 'node:path';
import type { ClientCapabilities, Location } from 'vscode-languageserver-protocol';
import { Client, FULL } from './client';

const capabilities: ClientCapabilities = {
  ...FULL,
  workspace: { ...FULL.workspace, textDocumentContent: { dynamicRegistration: true } },
};

describe('case cards', () => {
  it('show a case that no file holds, with the places that cite it', async () => {
    const client = await Client.start({ folder: path.resolve('seeds'), capabilities });
    const uri = await client.open(path.resolve('seeds/002_3409681a5bafcde0.txt'));
    // `Tehan v. Shott, 382 U. S. 406`: cited once, no file here.
    const character = client.text(uri).split('\n')[1]!.indexOf('Tehan');
    const params = { textDocument: { uri }, position: { line: 1, character: character + 2 } };
    const [link] = await client.request<{ targetUri: string }[]>('textDocument/definition', params);
    assert.equal(link!.targetUri, 'opinion-case:/us/382/406.md');
    const types = await client.request<Location[]>('textDocument/typeDefinition', params);
    assert.deepEqual(
      types.map(one => one.uri),
      ['opinion-case:/us/382/406.md'],
    );
    const { text } = await client.request<{ text: string }>('workspace/textDocumentContent', { uri: link!.targetUri });
    assert.match(text, /^# (?:United States ex rel\. )?Tehan v\. /);
    assert.match(text, /Decided: 1966 \*\(built-in list\)\*/);
    assert.match(text, /No file in this workspace holds this case/);
    assert.match(text, /002_3409681a5bafcde0\.txt#L2,\d+\).*Tehan v\. Shott/);
    assert.match(text, /https:\/\/www\.courtlistener\.com\/c\/U\.S\.\/382\/406\//);
    await client.stop();
  });

  it('are no definition for a client that cannot show them', async () => {
    const client = await Client.start({ folder: path.resolve('seeds') });
    const uri = await client.open(path.resolve('seeds/002_3409681a5bafcde0.txt'));
    const character = client.text(uri).split('\n')[1]!.indexOf('Tehan');
    const params = { textDocument: { uri }, position: { line: 1, character: character + 2 } };
    assert.deepEqual(await client.request('textDocument/definition', params), []);
    assert.deepEqual(await client.request('textDocument/typeDefinition', params), []);
    await client.stop();
  });

  it('say of the decision below what became of it', async () => {
    const client = await Client.start({ folder: path.resolve('seeds'), capabilities });
    await client.open(path.resolve('seeds/002_3409681a5bafcde0.txt'));
    const { text } = await client.request<{ text: string }>('workspace/textDocumentContent', {
      uri: 'opinion-case:/f2d/233/556.md',
    });
    assert.match(text, /## History said here\n\n- Reversed by .*353 U\.S\. 391 \(1957\)/);
    await client.stop();
  });
});
