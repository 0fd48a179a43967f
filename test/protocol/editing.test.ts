import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { WorkspaceEdit } from 'vscode-languageserver-protocol';
import { Client, FULL, folderOf, until, uriOf } from './client';

const HALE = 'seeds/000_b9cbda3d512d8819.txt';
const MIRANDA = 'seeds/002_3409681a5bafcde0.txt';

const ids = (found: readonly { code?: string | number }[]): (string | number | undefined)[] =>
  found.map(({ code }) => code);

describe('diagnostics and quick fixes', () => {
  let client: Client;
  before(async () => {
    client = await Client.start({ folder: 'seeds' });
  });
  after(() => client.stop());

  it('underlines a fault within a keystroke, mends it by its fix, and is quiet again', async () => {
    const uri = await client.open(MIRANDA);
    const before = ids(await client.diagnostics(uri));
    const text = client.text(uri);
    await client.replace(uri, '</targetCase>', '');
    const broken = await client.diagnostics(uri);
    const fault = broken.find(({ code }) => code === 'tag-unclosed');
    assert.ok(fault, JSON.stringify(ids(broken)));
    assert.equal(fault.severity, 1);
    assert.equal(fault.source, 'Opinion Lens');
    assert.match(fault.codeDescription?.href ?? '', /docs\/rules\/tag-unclosed/);
    const actions = await client.actions(uri, fault.range);
    const fix = actions.find(action => action.isPreferred && action.diagnostics?.[0]?.code === 'tag-unclosed');
    assert.ok(fix?.edit?.changes?.[uri], JSON.stringify(actions));
    await client.edit(uri, fix.edit.changes[uri]);
    assert.equal(client.text(uri), text);
    assert.deepEqual(ids(await client.diagnostics(uri)), before);
    await client.close(uri);
  });

  it('answers “unchanged” to a client that has the same report', async () => {
    const uri = await client.open(HALE);
    const first = await client.request<{ resultId: string }>('textDocument/diagnostic', { textDocument: { uri } });
    const again = await client.request<{ kind: string }>('textDocument/diagnostic', {
      textDocument: { uri },
      previousResultId: first.resultId,
    });
    assert.equal(again.kind, 'unchanged');
    await client.replace(uri, 'OPINION', 'OPINIONS');
    const changed = await client.request<{ kind: string }>('textDocument/diagnostic', {
      textDocument: { uri },
      previousResultId: first.resultId,
    });
    assert.equal(changed.kind, 'full');
    await client.close(uri);
  });

  it('mends the section signs of 000 all at once', async () => {
    const uri = await client.open(HALE);
    const found = (await client.diagnostics(uri)).filter(({ code }) => code === 'mojibake');
    assert.ok(found.length > 0);
    assert.equal(found[0]!.severity, 2);
    const [action] = await client.actions(uri, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, [
      'source.fixAll',
    ]);
    assert.ok(action?.edit?.changes?.[uri]);
    await client.edit(uri, action.edit.changes[uri]);
    assert.equal(client.text(uri).includes('ยง'), false);
    assert.equal(client.text(uri).split('§').length - 1, 3);
    assert.deepEqual(
      (await client.diagnostics(uri)).filter(({ code }) => code === 'mojibake'),
      [],
    );
    await client.close(uri);
  });

  it('renames the other end of a misspelt tag too', async () => {
    const uri = await client.open(
      'file:///tmp/x.txt',
      '**Lead Opinion**\nMalloy v. Hogan, <targetcase>378 U. S. 1</targetcase>, 8 (1964), is clear.\n',
    );
    const fault = (await client.diagnostics(uri)).find(({ code }) => code === 'tag-unknown');
    assert.ok(fault);
    const [fix] = await client.actions(uri, fault.range, ['quickfix']);
    // Menus show titles as they are.
    assert.equal(fix!.title, 'Rename to “<targetCase>”');
    await client.edit(uri, fix!.edit!.changes![uri]!);
    assert.match(client.text(uri), /<targetCase>378 U\. S\. 1<\/targetCase>/);
    await client.close(uri);
  });
});

describe('a client that cannot pull diagnostics', () => {
  it('gets them pushed, and taken back when the file closes', async () => {
    const client = await Client.start({ folder: 'seeds', capabilities: {} });
    const uri = await client.open(MIRANDA);
    await until('the first report', () => client.published.has(uri));
    await client.replace(uri, '</targetCase>', '');
    await until('the fault', () => ids(client.published.get(uri)!).includes('tag-unclosed'));
    await client.close(uri);
    await until('the empty report', () => client.published.get(uri)?.length === 0);
    await client.stop();
  });
});

describe('settings', () => {
  it('come from workspace/configuration and change without a reload', async () => {
    const client = await Client.start({
      folder: 'seeds',
      configuration: { diagnostics: { 'target-missing-tag': 'off' } },
    });
    const uri = await client.open(MIRANDA);
    assert.equal(ids(await client.diagnostics(uri)).includes('target-missing-tag'), false);
    client.configuration = { diagnostics: { 'target-missing-tag': 'error' }, hover: { webLinks: 'none' } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    for (let n = 0; n < 100; n++) {
      const found = (await client.diagnostics(uri)).find(({ code }) => code === 'target-missing-tag');
      if (found?.severity === 1) break;
      await new Promise(resolve => setTimeout(resolve, 20));
    }
    assert.equal((await client.diagnostics(uri)).find(({ code }) => code === 'target-missing-tag')?.severity, 1);
    assert.doesNotMatch(await client.hover(uri, '378 U. S., at 7-8'), /courtlistener/);
    await client.stop();
  });

  it('come from initializationOptions for other clients', async () => {
    const client = await Client.start({
      folder: 'seeds',
      initializationOptions: { settings: { 'diagnostics.profile': 'reader', hover: { preview: false } } },
    });
    const uri = await client.open(MIRANDA);
    assert.deepEqual(ids(await client.diagnostics(uri)), []);
    const hale = await client.open(HALE);
    assert.doesNotMatch(await client.hover(hale, 'Miranda v. Arizona'), /In accord/);
    await client.stop();
  });

  it('run: off checks nothing, onSave waits for the save', async () => {
    const client = await Client.start({ folder: 'seeds', initializationOptions: { settings: { run: 'onSave' } } });
    const uri = await client.open(MIRANDA);
    const before = await client.request<{ resultId: string; items: unknown[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    await client.replace(uri, '</targetCase>', '');
    const typed = await client.request<{ kind: string }>('textDocument/diagnostic', {
      textDocument: { uri },
      previousResultId: before.resultId,
    });
    assert.equal(typed.kind, 'unchanged');
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    assert.ok(ids(await client.diagnostics(uri)).includes('tag-unclosed'));
    await client.stop();
  });
});

describe('opinions.json', () => {
  const files = {
    'a.txt':
      'See Smith v. Jones, 384 U.S. 436 (1966), and Doe v. Roe, 410 U.S. 113 (1973). Then Poe v. Ullman, 367 U.S. 497 (1961).\n',
    'b.txt':
      '**Lead Opinion**\nIn accord with our decision today. *437 And so on. <targetCase>410 U.S. 113</targetCase>.\n',
    'opinions.json': '{ "files": { "b.txt": { "cite": "384 U.S. 436" } } }',
  };

  it('is watched: another manifest, other identities', async () => {
    const folder = folderOf(files);
    const client = await Client.start({ folder });
    const uri = await client.open(path.join(folder, 'a.txt'));
    assert.equal((await client.definition(uri, '384 U.S. 436')).length, 1);
    fs.writeFileSync(path.join(folder, 'opinions.json'), '{ "files": { "b.txt": { "cite": "410 U.S. 113" } } }');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf(path.join(folder, 'opinions.json')), type: 2 }],
    });
    for (let n = 0; n < 100 && (await client.definition(uri, '410 U.S. 113')).length === 0; n++)
      await new Promise(resolve => setTimeout(resolve, 20));
    assert.equal((await client.definition(uri, '410 U.S. 113')).length, 1);
    assert.equal((await client.definition(uri, '384 U.S. 436')).length, 0);
    await client.stop();
  });

  it('broken, it is reported at the exact place and the last good one stays in force', async () => {
    const folder = folderOf(files);
    const client = await Client.start({ folder });
    const uri = await client.open(path.join(folder, 'a.txt'));
    assert.equal((await client.definition(uri, '384 U.S. 436')).length, 1);
    const manifest = await client.open(path.join(folder, 'opinions.json'), undefined, 'json');
    await client.replace(manifest, '} } }', '} ');
    await until('the fault', () => ids(client.published.get(manifest) ?? []).includes('manifest-syntax'));
    assert.equal((await client.definition(uri, '384 U.S. 436')).length, 1);
    await client.stop();
  });

  it('names missing files and paths that leave the folder', async () => {
    const folder = folderOf({
      ...files,
      'opinions.json':
        '{ "files": { "gone.txt": { "cite": "1 U.S. 1" }, "../out.txt": { "cite": "1 U.S. 1" }, "/etc/passwd": {} } }',
    });
    const client = await Client.start({ folder });
    await client.open(path.join(folder, 'a.txt'));
    const manifest = uriOf(path.join(folder, 'opinions.json'));
    await until('the faults', () => client.published.has(manifest));
    assert.deepEqual(ids(client.published.get(manifest)!), ['manifest-file', 'manifest-path', 'manifest-path']);
    await client.stop();
  });

  it('moves entries along with renamed files', async () => {
    const folder = folderOf(files);
    const client = await Client.start({ folder });
    await client.open(path.join(folder, 'a.txt'));
    const edit = await client.request<{ changes: Record<string, { newText: string }[]> } | null>(
      'workspace/willRenameFiles',
      {
        files: [{ oldUri: uriOf(path.join(folder, 'b.txt')), newUri: uriOf(path.join(folder, 'sub/c.txt')) }],
      },
    );
    assert.deepEqual(
      Object.values(edit!.changes)[0]!.map(({ newText }) => newText),
      ['"sub/c.txt"'],
    );
    await client.stop();
  });
});

describe('set case', () => {
  type Answer = { edit: WorkspaceEdit | null; title: string | null; problem: string | null };

  it('writes an entry, keeping the rest of the manifest', async () => {
    const manifest = '{\n  // mine\n  "files": {\n    "b.txt": { "cite": "384 U.S. 436" }\n  }\n}\n';
    const folder = folderOf({
      'a.txt': '**Lead Opinion**\nSee Doe v. Roe, 410 U.S. 113 (1973).\n',
      'b.txt': '',
      'opinions.json': manifest,
    });
    const client = await Client.start({ folder, initializationOptions: { commands: true } });
    const uri = await client.open(path.join(folder, 'a.txt'));
    const fault = (await client.diagnostics(uri)).find(({ code }) => code === 'file-has-no-citation');
    const actions = await client.actions(uri, fault!.range);
    assert.deepEqual(
      actions.flatMap(({ command }) => command?.command ?? []),
      ['opinionLens.setCase'],
    );
    const { edit, title } = await client.request<Answer>('opinionLens/setCase', { uri, cite: '378 U. S. 1' });
    assert.equal(title, 'Malloy v. Hogan, 378 U.S. 1 (1964)');
    const opened = await client.open(path.join(folder, 'opinions.json'), undefined, 'json');
    await client.edit(opened, edit!.changes![opened]!);
    const now = client.text(opened);
    assert.match(now, /\/\/ mine/);
    assert.match(now, /"a\.txt": \{\s*"cite": "378 U\.S\. 1",\s*"name": "Malloy v\. Hogan",\s*"year": 1964\s*\}/);
    for (let n = 0; n < 50 && ids(await client.diagnostics(uri)).includes('file-has-no-citation'); n++)
      await new Promise(resolve => setTimeout(resolve, 20));
    assert.equal(ids(await client.diagnostics(uri)).includes('file-has-no-citation'), false);
    await client.stop();
  });

  it('makes a manifest where there is none, and says what is no citation', async () => {
    const folder = folderOf({ 'sub/a.txt': '**Lead Opinion**\nSee Doe v. Roe, 410 U.S. 113 (1973).\n' });
    const client = await Client.start({ folder });
    const uri = await client.open(path.join(folder, 'sub/a.txt'));
    const { edit } = await client.request<Answer>('opinionLens/setCase', { uri, cite: '378 U.S. 1' });
    const [create, write] = edit!.documentChanges as [{ kind: string; uri: string }, { edits: { newText: string }[] }];
    assert.deepEqual([create.kind, create.uri], ['create', uriOf(path.join(folder, 'opinions.json'))]);
    assert.equal(JSON.parse(write.edits[0]!.newText).files['sub/a.txt'].cite, '378 U.S. 1');
    assert.match(
      (await client.request<Answer>('opinionLens/setCase', { uri, cite: 'hello' })).problem!,
      /is no citation/,
    );
    await client.stop();
  });
});

describe('ignoring a finding', () => {
  const TEXT = '**Lead Opinion**\r\nEvidence ยง 1040 of 1970.\r\n';

  it('by a comment on the line before, which is said to do nothing once the fault is mended', async () => {
    const folder = folderOf({ 'a.txt': TEXT, 'opinions.json': '{ "files": { "a.txt": { "cite": "410 U.S. 113" } } }' });
    const client = await Client.start({ folder });
    const uri = await client.open(path.join(folder, 'a.txt'));
    const fault = (await client.diagnostics(uri)).find(({ code }) => code === 'mojibake');
    const actions = await client.actions(uri, fault!.range, ['quickfix']);
    const ignore = actions.find(({ title }) => /comment on the line before/.test(title));
    assert.equal(ignore?.isPreferred, undefined);
    await client.edit(uri, ignore!.edit!.changes![uri]!);
    assert.equal(client.text(uri), TEXT.replace('Evidence', '<!-- opinion-lens-ignore: mojibake -->\r\nEvidence'));
    assert.deepEqual(ids(await client.diagnostics(uri)), []);
    await client.replace(uri, 'ยง', '§');
    const [idle, ...rest] = await client.diagnostics(uri);
    assert.deepEqual([idle?.code, rest.length], ['ignore-unused', 0]);
    await client.stop();
  });

  it('by the manifest, where an entry that does nothing is shown at its place', async () => {
    const manifest = '{\n  "files": {\n    "a.txt": { "cite": "410 U.S. 113" } // Roe\n  }\n}\n';
    const folder = folderOf({ 'a.txt': TEXT, 'opinions.json': manifest });
    const client = await Client.start({ folder });
    const uri = await client.open(path.join(folder, 'a.txt'));
    const json = await client.open(path.join(folder, 'opinions.json'), undefined, 'json');
    const fault = (await client.diagnostics(uri)).find(({ code }) => code === 'mojibake');
    const inManifest = async () =>
      (await client.actions(uri, fault!.range)).find(({ title }) => /in this file \(opinions\.json\)/.test(title));
    await client.edit(json, (await inManifest())!.edit!.changes![json]!);
    assert.equal(client.text(json), manifest.replace('113" }', '113", "ignore": ["mojibake"] }'));
    for (let n = 0; n < 50 && (await client.diagnostics(uri)).length > 0; n++)
      await new Promise(resolve => setTimeout(resolve, 20));
    assert.deepEqual(await client.diagnostics(uri), []);
    await client.replace(uri, 'ยง', '§');
    assert.deepEqual(await client.diagnostics(uri), []);
    await until('the manifest', () => (client.published.get(json) ?? []).length > 0);
    const [idle] = client.published.get(json)!;
    assert.equal(idle?.code, 'ignore-unused');
    assert.equal(client.slice(json, idle!.range), '"mojibake"');
    await client.stop();
  });

  it('takes along what a pattern says of the file', async () => {
    const manifest = '{ "patterns": [{ "glob": "us/**", "from": "us/{v}/{p}.txt", "cite": "{v} U.S. {p}" }] }';
    const folder = folderOf({ 'us/410/113.txt': TEXT, 'opinions.json': manifest });
    const client = await Client.start({ folder });
    const uri = await client.open(path.join(folder, 'us/410/113.txt'));
    const fault = (await client.diagnostics(uri)).find(({ code }) => code === 'mojibake');
    const action = (await client.actions(uri, fault!.range)).find(({ title }) => /opinions\.json/.test(title));
    const [json, edits] = Object.entries(action!.edit!.changes!)[0]!;
    const opened = await client.open(path.join(folder, 'opinions.json'), undefined, 'json');
    assert.equal(opened, json);
    await client.edit(json, edits);
    assert.deepEqual(JSON.parse(client.text(json)).files, {
      'us/410/113.txt': { cite: '410 U.S. 113', ignore: ['mojibake'] },
    });
    await client.stop();
  });
});

describe('a case list of one’s own', () => {
  it('adds to the built-in list, is watched, and reports faulty rows in its file', async () => {
    const folder = folderOf({
      'a.txt': '**Lead Opinion**\nSee 600 U.S. 10 (2023) and Doe v. Roe, 410 U.S. 113 (1973).\n',
      'cases.csv': 'volume,page,name,year\n600,10,Alpha v. Beta,2023\nx,10,Gamma v. Delta,2023\n',
    });
    const client = await Client.start({
      folder,
      initializationOptions: { settings: { caseList: ['cases.csv', '../out.csv', '/etc/passwd'] } },
    });
    const uri = await client.open(path.join(folder, 'a.txt'));
    assert.match(
      await client.hover(uri, '600 U.S. 10'),
      /^\*\*Alpha v\. Beta\*\*, 600 U\.S\. 10 \(2023\)[\s\S]*Source: list cases\.csv/,
    );
    const list = uriOf(path.join(folder, 'cases.csv'));
    await until('the faulty row', () => client.published.get(list)?.[0]?.range.start.line === 2);
    assert.ok(client.logs.some(line => line.includes('"../out.csv" does not lie below')));
    fs.writeFileSync(path.join(folder, 'cases.csv'), 'volume,page,name,year\n600,10,Epsilon v. Zeta,2023\n');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: list, type: 2 }] });
    for (let n = 0; n < 50 && !(await client.hover(uri, '600 U.S. 10')).includes('Epsilon'); n++)
      await new Promise(resolve => setTimeout(resolve, 20));
    assert.match(await client.hover(uri, '600 U.S. 10'), /Epsilon v\. Zeta/);
    assert.deepEqual(client.published.get(list), []);
    await client.stop();
  });
});

describe('several folders, and files that change', () => {
  it('jumps between folders, and forgets a folder that leaves', async () => {
    const one = folderOf({
      'a.txt':
        'See Smith v. Jones, 384 U.S. 436 (1966), and Doe v. Roe, 410 U.S. 113 (1973), and Poe v. Ullman, 367 U.S. 497 (1961).\n',
    });
    const two = folderOf({
      '384-us-436.txt':
        '**Lead Opinion**\nSmith v. Jones, 384 U.S. 436 (1966)\nIn accord with our decision. See Doe v. Roe, 410 U.S. 113 (1973).\n',
    });
    const client = await Client.start({ folders: [one, two], capabilities: FULL });
    const uri = await client.open(path.join(one, 'a.txt'));
    assert.equal((await client.definition(uri, '384 U.S. 436')).length, 1);
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: uriOf(two), name: 'two' }] },
    });
    assert.equal((await client.definition(uri, '384 U.S. 436')).length, 0);
    await client.stop();
  });

  it('sees files come and go', async () => {
    const folder = folderOf({
      'a.txt':
        'See Smith v. Jones, 384 U.S. 436 (1966), and Doe v. Roe, 410 U.S. 113 (1973), and Poe v. Ullman, 367 U.S. 497 (1961).\n',
    });
    const client = await Client.start({ folder });
    const uri = await client.open(path.join(folder, 'a.txt'));
    assert.equal((await client.definition(uri, '384 U.S. 436')).length, 0);
    const file = path.join(folder, 'sub', '384-us-436.txt');
    fs.mkdirSync(path.dirname(file));
    fs.writeFileSync(file, '**Lead Opinion**\nIn accord with our decision. See Doe v. Roe, 410 U.S. 113 (1973).\n');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf(file), type: 1 }],
    });
    for (let n = 0; n < 50 && (await client.definition(uri, '384 U.S. 436')).length === 0; n++)
      await new Promise(resolve => setTimeout(resolve, 20));
    assert.equal((await client.definition(uri, '384 U.S. 436')).length, 1);
    fs.rmSync(path.dirname(file), { recursive: true });
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf(path.dirname(file)), type: 3 }],
    });
    for (let n = 0; n < 50 && (await client.definition(uri, '384 U.S. 436')).length > 0; n++)
      await new Promise(resolve => setTimeout(resolve, 20));
    assert.equal((await client.definition(uri, '384 U.S. 436')).length, 0);
    await client.stop();
  });
});
