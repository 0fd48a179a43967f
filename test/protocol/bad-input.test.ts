import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Client, folderOf, positionOf, uriOf } from './client';

const HALE = 'seeds/000_b9cbda3d512d8819.txt';

async function errorOf(request: Promise<unknown>): Promise<{ code?: number; message: string }> {
  try {
    await request;
  } catch (error) {
    return error as { code?: number; message: string };
  }
  throw new Error('the request was answered');
}

// DESIGN 6: protocol-correct answers, and no crash.
describe('bad input', () => {
  it('refuses requests before initialize, and answers after', async () => {
    const client = Client.spawn();
    const position = { line: 0, character: 0 };
    const error = await errorOf(client.request('textDocument/hover', { textDocument: { uri: 'file:///x' }, position }));
    assert.equal(error.code, -32002);
    await client.initialize({ folder: 'seeds' });
    assert.equal(await client.request('textDocument/hover', { textDocument: { uri: 'file:///x' }, position }), null);
    await client.stop();
  });

  it('refuses requests after shutdown, and leaves on exit', async () => {
    const client = await Client.start();
    await client.request('shutdown', null);
    const error = await errorOf(
      client.request('textDocument/hover', { textDocument: { uri: 'file:///x' }, position: { line: 0, character: 0 } }),
    );
    assert.equal(error.code, -32600);
    const left = new Promise(resolve => client.process.on('exit', resolve));
    await client.connection.sendNotification('exit');
    assert.equal(await left, 0);
  });

  describe('with a running server', () => {
    let client: Client;
    let uri: string;
    before(async () => {
      client = await Client.start({ folder: 'seeds' });
      uri = await client.open(HALE);
    });
    after(async () => {
      assert.ok(client.alive);
      await client.stop();
    });

    it('unknown methods are refused as such', async () => {
      assert.equal((await errorOf(client.request('textDocument/nonsense', {}))).code, -32601);
    });

    it('unknown documents have nothing', async () => {
      const textDocument = { uri: 'file:///nowhere.txt' };
      const position = { line: 0, character: 0 };
      assert.equal(await client.request('textDocument/hover', { textDocument, position }), null);
      assert.deepEqual(await client.request('textDocument/definition', { textDocument, position }), []);
      assert.deepEqual(
        await client.request('textDocument/references', {
          textDocument,
          position,
          context: { includeDeclaration: true },
        }),
        [],
      );
      assert.deepEqual(await client.request('textDocument/documentSymbol', { textDocument }), []);
      assert.deepEqual(await client.diagnostics(textDocument.uri), []);
      await client.connection.sendNotification('textDocument/didChange', {
        textDocument: { ...textDocument, version: 2 },
        contentChanges: [{ text: 'x' }],
      });
      await client.close(textDocument.uri);
    });

    it('positions beyond the text are answered', async () => {
      const far = [
        { line: 1_000_000, character: 0 },
        { line: 0, character: 1_000_000 },
        { line: 44, character: 9 },
        { line: -1, character: -1 },
        { line: 2, character: 2 ** 31 - 1 },
      ];
      for (const position of far) {
        for (const method of ['hover', 'definition', 'declaration', 'documentHighlight', 'linkedEditingRange']) {
          await client.request(`textDocument/${method}`, { textDocument: { uri }, position });
        }
        await client.request('textDocument/selectionRange', { textDocument: { uri }, positions: [position] });
        await client.actions(uri, { start: position, end: position });
      }
    });

    it('parameters that make no sense do not hurt', async () => {
      for (const params of [{}, { textDocument: null }, { textDocument: { uri }, position: 'x' }, null, []]) {
        await client.request('textDocument/hover', params).catch(() => undefined);
      }
      await client.connection.sendNotification('textDocument/didOpen', {}).catch(() => undefined);
      await client.connection.sendNotification('workspace/didChangeConfiguration', {});
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
      assert.match(await client.hover(uri, 'Miranda v. Arizona'), /Miranda/);
    });

    it('a cancelled request ends as cancelled or answered, and the next is served', async () => {
      const { CancellationTokenSource } = await import('vscode-jsonrpc/node');
      const requests = Array.from({ length: 20 }, () => {
        const source = new CancellationTokenSource();
        const request = client.connection
          .sendRequest(
            'textDocument/references',
            {
              textDocument: { uri },
              position: client.at(uri, 'Grunewald'),
              context: { includeDeclaration: true },
            },
            source.token,
          )
          .then(
            () => 0,
            (error: { code: number }) => error.code,
          );
        source.cancel();
        return request;
      });
      for (const code of await Promise.all(requests)) assert.ok(code === 0 || code === -32800, String(code));
      assert.match(await client.hover(uri, 'Miranda v. Arizona'), /Miranda/);
    });

    it('a flood of edits ends in the right state', async () => {
      const other = await client.open(
        'file:///tmp/flood.txt',
        '**Lead Opinion**\nMalloy v. Hogan, 378 U. S. 1 (1964). X\n',
      );
      const pending: Promise<unknown>[] = [];
      for (let n = 0; n < 300; n++) {
        await client.replace(other, 'X', n % 2 === 0 ? 'xX' : 'yX');
        if (n % 10 === 0) pending.push(client.diagnostics(other).catch(() => undefined));
      }
      await client.replace(other, 'Malloy', '<targetCase>Malloy');
      await Promise.all(pending);
      const found = await client.diagnostics(other);
      assert.ok(
        found.some(({ code }) => code === 'tag-unclosed'),
        JSON.stringify(found.map(({ code }) => code)),
      );
      await client.close(other);
    });

    it('surrogate pairs, CRLF, lone CR and C1 controls keep their columns', async () => {
      const text = '**Lead Opinion**\r\n😀😀 See Malloy v. Hogan, 378 U. S. 1 (1964).\rThen\u0097 378 U. S., at 7.\n';
      const other = await client.open('file:///tmp/odd.txt', text);
      const card = await client.hoverAt(other, { line: 1, character: 12 });
      assert.deepEqual(card?.range, { start: { line: 1, character: 9 }, end: { line: 1, character: 44 } });
      const links = await client.definitionAt(other, { line: 2, character: 8 });
      assert.deepEqual(links[0]?.targetSelectionRange.start, { line: 1, character: 9 });
      await client.close(other);
    });

    it('markup in the text of a file stays text in its cards', async () => {
      const text =
        '**Lead Opinion**\nSee [x](command:evil) v. <b>Hogan</b>, 378 U. S. 1 (1964). It says <img src=x> *461 so. Malloy v. Hogan, 378 U. S. 1 (1964).\n';
      const other = await client.open('file:///tmp/markup.txt', text);
      for (let character = 0; character < text.length - 18; character += 3) {
        const card = (await client.hoverAt(other, { line: 1, character }))?.text ?? '';
        assert.doesNotMatch(card, /\]\(command:|<b>|<img/);
      }
      await client.close(other);
    });
  });

  it('counts in UTF-8 where the client offers nothing else', async () => {
    const client = await Client.start({
      folder: 'seeds',
      capabilities: { general: { positionEncodings: ['utf-8'] }, textDocument: { definition: { linkSupport: true } } },
    });
    assert.equal(client.initialized!.capabilities.positionEncoding, 'utf-8');
    const text = '**Lead Opinion**\n“ยง” See Malloy v. Hogan, 378 U. S. 1 (1964).\n378 U. S., at 7.\n';
    const uri = await client.open('file:///tmp/utf8.txt', text);
    const before = Buffer.byteLength('“ยง” See ');
    const card = await client.hoverAt(uri, { line: 1, character: before + 2 });
    assert.deepEqual(card?.range, { start: { line: 1, character: before }, end: { line: 1, character: before + 35 } });
    const links = await client.definitionAt(uri, { line: 2, character: 3 });
    assert.deepEqual(links[0]?.targetSelectionRange.start, { line: 1, character: before });
    // An edit before the citation, counted in bytes.
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [
        {
          range: { start: { line: 1, character: 0 }, end: { line: 1, character: Buffer.byteLength('“ยง” ') } },
          text: '',
        },
      ],
    });
    const after = await client.hoverAt(uri, { line: 1, character: 6 });
    assert.deepEqual(after?.range, { start: { line: 1, character: 4 }, end: { line: 1, character: 39 } });
    // The other file has curly quotation marks before the place.
    const hale = await client.open(HALE);
    const [link] = await client.definition(hale, 'Miranda v. Arizona');
    const line = fs.readFileSync('seeds/002_3409681a5bafcde0.txt', 'utf8').split('\n')[5]!;
    assert.equal(link!.targetSelectionRange.start.character, Buffer.byteLength(line.slice(0, 398)));
    await client.stop();
  });

  it('skips what cannot be read, and indexes the rest', async () => {
    const opinion = '**Lead Opinion**\nIn accord with our decision. See Doe v. Roe, 410 U.S. 113 (1973).\n';
    const folder = folderOf({
      'binary.txt': new Uint8Array([0, 1, 2, 3, 0]),
      'latin.txt': Buffer.concat([
        Buffer.from('**Lead Opinion**\nA dash '),
        Buffer.from([0x97]),
        Buffer.from(' here. See Doe v. Roe, 410 U.S. 113 (1973).\n'),
      ]),
      '384-us-436.txt': opinion,
      'readme.txt': 'Just a text.\n',
      'empty.txt': '',
    });
    fs.symlinkSync(folder, path.join(folder, 'circle'));
    fs.symlinkSync('/etc', path.join(folder, 'outside'));
    fs.symlinkSync(path.join(folder, 'nowhere.txt'), path.join(folder, 'broken.txt'));
    const client = await Client.start({ folder });
    const uri = await client.open(
      path.join(folder, 'a.txt'),
      'See Smith v. Jones, 384 U.S. 436 (1966); Doe v. Roe, 410 U.S. 113 (1973); A v. B, 3 U.S. 3.\n',
    );
    const links = await client.definition(uri, '384 U.S. 436');
    assert.deepEqual(
      links.map(({ targetUri }) => targetUri),
      [uriOf(path.join(folder, '384-us-436.txt'))],
    );
    const found = await client.references(uri, '410 U.S. 113');
    assert.deepEqual(
      found.map(location => path.basename(location.uri)),
      ['384-us-436.txt', 'a.txt', 'latin.txt'],
    );
    assert.ok(client.logs.some(line => /binary\.txt is left out of the index: it is a binary file\./.test(line)));
    assert.equal(client.statuses.at(-1)?.leftOut, 1);
    await client.stop();
  });

  it('leaves a text over the limit alone as a whole, and says so', async () => {
    const client = await Client.start({ initializationOptions: { settings: { index: { maxFileSize: 1 } } } });
    const text = `OPINION\nMR. JUSTICE HARLAN delivered the opinion of the Court.\n${'See Malloy v. Hogan, 378 U.S. 1 (1964). '.repeat(26_000)}`;
    const uri = await client.open('untitled:long', text);
    const position = client.at(uri, 'Malloy');
    const textDocument = { uri };
    assert.deepEqual(await client.request('opinionLens/place', { textDocument, position }), {
      problem: 'it is longer than 1 MB (setting index.maxFileSize)',
    });
    assert.deepEqual(await client.diagnostics(uri), []);
    assert.deepEqual(await client.symbols(uri), []);
    assert.equal(await client.request('textDocument/hover', { textDocument, position }), null);
    assert.deepEqual(await client.request('textDocument/semanticTokens/full', { textDocument }).then(tokensOf), []);
    const range = { start: positionOf(text, 200), end: positionOf(text, text.length) };
    await client.edit(uri, [{ range, newText: '' }]);
    assert.match(await client.hover(uri, 'Malloy'), /^\*\*Malloy v\. Hogan/);
    await client.stop();
  });

  it('does nothing about texts that are no opinions', async () => {
    const folder = folderOf({ 'a.txt': 'OPINION\nMR. JUSTICE HARLAN delivered the opinion of the Court.\n' });
    const client = await Client.start({ folder });
    const found = await client.request('opinionLens/detect', {
      uri: uriOf(path.join(folder, 'b.txt')),
      text: 'Milk, bread.',
    });
    assert.deepEqual(found, { opinion: false });
    await new Promise(resolve => setTimeout(resolve, 300));
    // No folder is gone through before an opinion is opened.
    assert.deepEqual(client.statuses, []);
    await client.stop();
  });
});

const tokensOf = (answer: unknown): number[] => (answer as { data: number[] }).data;
