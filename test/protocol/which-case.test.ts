import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { CodeLens } from 'vscode-languageserver-protocol';
import { Client } from './client';

/** Seed 002 under a name that says nothing, without a manifest. */
function nameless(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'opinion-lens-'));
  fs.copyFileSync('seeds/002_3409681a5bafcde0.txt', path.join(folder, 'b.txt'));
  return folder;
}

describe('which case is this file', () => {
  it('offers the case in a lens and a quick fix, and writes nothing by itself', async () => {
    const folder = nameless();
    const client = await Client.start({ folder, initializationOptions: { commands: true } });
    const uri = await client.open(path.join(folder, 'b.txt'));
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    assert.match(lenses[0]!.command!.title, /^This looks like Miranda v\. Arizona, 384 U\.S\. 436, because /);
    assert.deepEqual(lenses[0]!.command!.arguments, [uri]);
    const fault = (await client.diagnostics(uri)).find(({ code }) => code === 'file-has-no-citation');
    const actions = await client.actions(uri, fault!.range);
    assert.deepEqual(
      actions.flatMap(({ command }) => (command ? [command.arguments] : [])),
      [[uri, '384 U.S. 436'], [uri]],
    );
    assert.deepEqual(fs.readdirSync(folder), ['b.txt']);
    await client.stop();
  });

  it('gives a client without the command the edit itself', async () => {
    const folder = nameless();
    const client = await Client.start({ folder });
    const uri = await client.open(path.join(folder, 'b.txt'));
    const fault = (await client.diagnostics(uri)).find(({ code }) => code === 'file-has-no-citation');
    const [action] = await client.actions(uri, fault!.range);
    const [, write] = action!.edit!.documentChanges as [unknown, { edits: { newText: string }[] }];
    assert.deepEqual(JSON.parse(write.edits[0]!.newText).files['b.txt'], {
      cite: '384 U.S. 436',
      name: 'Miranda v. Arizona',
      year: 1966,
    });
    await client.stop();
  });
});

describe('cite-check report', () => {
  it('is written for an open file in the format asked for', async () => {
    const client = await Client.start({ folder: path.resolve('seeds') });
    const uri = await client.open(path.resolve('seeds/002_3409681a5bafcde0.txt'));
    const { text } = await client.request<{ text: string }>('opinionLens/citeCheck', { uri, format: 'json' });
    const { counts } = JSON.parse(text) as { counts: Record<string, number> };
    assert.equal(counts.differs, 3);
    assert.equal(counts['not in list'], 0);
    const page = await client.request<{ text: string }>('opinionLens/citeCheck', { uri, format: 'html' });
    assert.match(page.text, /^<!DOCTYPE html>/);
    await client.stop();
  });
});
