import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { Client, FULL, folderOf, until, uriOf } from './client';

const WRONG =
  'OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nSee Evidence ยง 1040.\n<concur author=BURGER text="TRUE">\nMR. CHIEF JUSTICE BURGER, concurring.\nI agree with the judgment.\n';

interface Report {
  readonly kind: 'full' | 'unchanged';
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
}

const pull = (client: Client, uri: string, previousResultId?: string): Promise<Report> =>
  client.request<Report>('textDocument/diagnostic', {
    textDocument: { uri },
    ...(previousResultId === undefined ? {} : { previousResultId }),
  });

const codes = (report: Report): unknown[] => report.items.map(({ code }) => code);

describe('findings stay fresh', () => {
  it('what concerns another file re-checks nothing', async () => {
    const folder = folderOf({
      'a.txt': WRONG,
      'b.txt': WRONG,
      'opinions.json': '{ "files": { "a.txt": { "cite": "410 U.S. 113" }, "b.txt": { "cite": "422 U.S. 171" } } }',
    });
    const client = await Client.start({ folder });
    const a = await client.open(path.join(folder, 'a.txt'));
    const b = await client.open(path.join(folder, 'b.txt'));
    const json = await client.open(path.join(folder, 'opinions.json'), undefined, 'json');
    const before = { a: await pull(client, a), b: await pull(client, b) };
    assert.deepEqual(codes(before.a), ['mojibake', 'attr-unquoted']);

    // Another text is edited.
    await client.replace(b, 'Evidence', 'Torts');
    assert.equal((await pull(client, a, before.a.resultId)).kind, 'unchanged');
    assert.equal((await pull(client, b, before.b.resultId)).kind, 'full');

    // The manifest says something else of the other file.
    const later = { a: await pull(client, a), b: await pull(client, b) };
    await client.replace(json, '"cite": "422 U.S. 171"', '"cite": "422 U.S. 171", "ignore": ["mojibake"]');
    let changed: Report | undefined;
    for (let n = 0; n < 100; n++) {
      changed = await pull(client, b, later.b.resultId);
      if (changed.kind === 'full') break;
      await new Promise(resolve => setTimeout(resolve, 20));
    }
    assert.deepEqual(codes(changed!), ['attr-unquoted']);
    assert.equal((await pull(client, a, later.a.resultId)).kind, 'unchanged');

    // A file on disk that no rule of this file asks about.
    fs.writeFileSync(path.join(folder, 'c.txt'), WRONG);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf(path.join(folder, 'c.txt')), type: 1 }],
    });
    await new Promise(resolve => setTimeout(resolve, 400));
    assert.equal((await pull(client, a, later.a.resultId)).kind, 'unchanged');
    await client.stop();
  });

  it('settings re-check every file', async () => {
    const folder = folderOf({ 'a.txt': WRONG });
    const client = await Client.start({ folder, configuration: {} });
    const a = await client.open(path.join(folder, 'a.txt'));
    const before = await pull(client, a);
    client.configuration = { diagnostics: { mojibake: 'off' } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    let after = await pull(client, a, before.resultId);
    for (let n = 0; n < 100 && after.kind === 'unchanged'; n++) {
      await new Promise(resolve => setTimeout(resolve, 20));
      after = await pull(client, a, before.resultId);
    }
    assert.ok(codes(before).includes('mojibake') && !codes(after).includes('mojibake'));
    await client.stop();
  });

  it('an answer is of the text as it is when the answer is given, however fast the edits come', async () => {
    const folder = folderOf({ 'a.txt': WRONG.replace('ยง', '§') });
    const client = await Client.start({ folder });
    const a = await client.open(path.join(folder, 'a.txt'));
    const asked: Promise<Report>[] = [];
    for (let n = 0; n < 20; n++) {
      asked.push(pull(client, a));
      void client.replace(a, n % 2 === 0 ? '§' : 'ยง', n % 2 === 0 ? 'ยง' : '§');
    }
    await Promise.all(asked);
    assert.ok(!codes(await pull(client, a)).includes('mojibake'));
    void client.replace(a, '§', 'ยง');
    assert.ok(codes(await pull(client, a)).includes('mojibake'));
    await client.stop();
  });

  it('a client that cannot pull is never left with findings of an older text', async () => {
    const folder = folderOf({ 'a.txt': WRONG });
    const { diagnostic: _, ...textDocument } = FULL.textDocument!;
    const client = await Client.start({ folder, capabilities: { ...FULL, textDocument } });
    const a = await client.open(path.join(folder, 'a.txt'));
    for (let n = 0; n < 15; n++) {
      await client.replace(a, n % 2 === 0 ? 'ยง' : '§', n % 2 === 0 ? '§' : 'ยง');
      if (n % 5 === 0) await new Promise(resolve => setTimeout(resolve, 30));
    }
    await until('the last text', () => {
      const found = client.published.get(a);
      return found !== undefined && !found.some(({ code }) => code === 'mojibake') && found.length > 0;
    });
    await new Promise(resolve => setTimeout(resolve, 150));
    assert.ok(!client.published.get(a)!.some(({ code }) => code === 'mojibake'));
    await client.stop();
  });
});

describe('whole folders', () => {
  it('an entry of the manifest that ignores nothing in a closed file is told where it stands', async () => {
    const manifest = '{ "files": {\n  "a.txt": { "cite": "422 U.S. 171", "ignore": ["mojibake", "tag-nested"] } } }\n';
    const folder = folderOf({ 'a.txt': WRONG, 'opinions.json': manifest });
    const client = await Client.start({ folder });
    const answer = await client.request<{ files: { uri: string; diagnostics: Diagnostic[] }[]; next: string | null }>(
      'opinionLens/validate',
      { shown: [] },
    );
    assert.deepEqual(
      answer.files.map(file => file.diagnostics.map(({ code }) => code)),
      [['attr-unquoted']],
    );
    const json = uriOf(path.join(folder, 'opinions.json'));
    await until('the manifest', () => (client.published.get(json) ?? []).length > 0);
    const [idle, ...rest] = client.published.get(json)!;
    assert.deepEqual([idle?.code, rest.length], ['ignore-unused', 0]);
    const { start, end } = idle!.range;
    assert.equal(start.line, 1);
    assert.equal(manifest.split('\n')[1]!.slice(start.character, end.character), '"tag-nested"');
    await client.stop();
  });
});

/** Some opinions of the corpus: every thirtieth file, of all folders. */
function corpusSample(): string[] {
  const place = process.env.OPINION_CORPUS ?? path.resolve('../shared/corpus');
  if (!fs.existsSync(place)) return [];
  const files = fs
    .readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.txt'))
    .sort();
  return files.filter((_, at) => at % 30 === 0).map(name => path.join(place, name));
}

describe('the editor and the command line', function () {
  this.timeout(180_000);
  it('find the same in the same order', async function () {
    const files = corpusSample();
    if (files.length === 0) {
      console.log('skipped: no corpus');
      return this.skip();
    }
    const { stdout } = spawnSync(process.execPath, ['dist/cli.js', 'check', ...files, '--format', 'ndjson'], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const expected = new Map<string, string[]>(files.map(file => [file, []]));
    for (const line of stdout.split('\n').filter(Boolean)) {
      const { file, id, severity, start, end, message } = JSON.parse(line);
      if (id !== 'mixed-line-endings') expected.get(file)!.push(JSON.stringify([id, severity, start, end, message]));
    }
    const severities = ['', 'error', 'warning', 'information', 'hint'];
    const client = await Client.start({});
    let compared = 0;
    for (const file of files) {
      const bytes = fs.readFileSync(file);
      // The command line reads such a file as Windows-1252, and says so.
      if (bytes.toString('utf8').includes('\ufffd') && !bytes.includes(Buffer.from('\ufffd'))) continue;
      const text = bytes.toString('utf8').replace(/^\ufeff/, '');
      const uri = await client.open(file, text);
      const found = (await client.diagnostics(uri)).map(one =>
        JSON.stringify([one.code, severities[one.severity ?? 1], one.range.start, one.range.end, one.message]),
      );
      assert.deepEqual(found, expected.get(file), file);
      compared += found.length;
      await client.close(uri);
    }
    assert.ok(compared > 100, `${compared} findings compared`);
    await client.stop();
  });
});
