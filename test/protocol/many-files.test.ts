import * as assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  Location,
  SymbolInformation,
} from 'vscode-languageserver-protocol';
import type { Statistics } from '../../server/src/lsp/protocol';
import type { CitedByResult } from '../../server/src/lsp/protocol-workspace';
import { Client, type FULL, folderOf, uriOf } from './client';

/** Opinions 1 to 120 of volume 580, which no list covers: each cites Miranda, the one before it, and on page 40 of its own nothing. */
function drawFolder(): { top: string; folder: string; storagePath: string } {
  const top = fs.mkdtempSync(path.join(os.tmpdir(), 'opinion-many-'));
  const folder = path.join(top, 'w');
  fs.mkdirSync(path.join(folder, 'sub'), { recursive: true });
  for (let page = 1; page <= 120; page++) fs.writeFileSync(fileAt(folder, page), opinion(page));
  fs.writeFileSync(
    path.join(folder, '384-us-436.txt'),
    '**Lead Opinion**\nMR. CHIEF JUSTICE WARREN delivered the opinion of the Court.\n*444 The prosecution may not use statements. *445 See Malloy v. Hogan, 378 U.S. 1 (1964).\n',
  );
  fs.writeFileSync(path.join(folder, 'words.txt'), 'Just words, no opinion.\n');
  fs.writeFileSync(path.join(folder, 'binary.txt'), Buffer.from([1, 0, 2, 0]));
  return { top, folder, storagePath: path.join(top, 'store') };
}

function fileAt(folder: string, page: number): string {
  return path.join(folder, page % 2 === 0 ? 'sub' : '', `580-us-${page}.txt`);
}

function opinion(page: number): string {
  const before = page > 1 ? ` The rule of 580 U.S. ${page - 1} is another.` : '';
  return [
    '**Lead Opinion**',
    `MR. JUSTICE WHITE delivered the opinion of the Court.`,
    `See Miranda v. Arizona, 384 U.S. 436, 444 (1966).${before}`,
    ...(page % 10 === 0
      ? ['**Dissenting Opinion**', 'MR. JUSTICE HARLAN, dissenting.', 'Miranda, 384 U.S., at 445, is wrong.']
      : []),
    '',
  ].join('\n');
}

async function ready(client: Client): Promise<void> {
  for (let turn = 0; turn < 600 && client.statuses.at(-1)?.state !== 'ready'; turn++)
    await new Promise(resolve => setTimeout(resolve, 25));
  assert.equal(client.statuses.at(-1)?.state, 'ready');
}

describe('many files', function () {
  this.timeout(60_000);
  const { top, folder, storagePath } = drawFolder();
  const clients: Client[] = [];
  const start = async (options: { capabilities?: typeof FULL } = {}): Promise<Client> => {
    const client = await Client.start({ folder, initializationOptions: { storagePath }, ...options });
    clients.push(client);
    return client;
  };
  const opened = async (client: Client): Promise<string> => {
    const uri = await client.open(fileAt(folder, 50));
    await ready(client);
    return uri;
  };
  const places = (uri: string, client: Client, words: string) => {
    const lines = client.text(uri).split('\n');
    const line = lines.findIndex(text => text.includes(words));
    return { textDocument: { uri }, position: { line, character: lines[line]!.indexOf(words) + 1 } };
  };
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.stop();
  });
  after(() => fs.rmSync(top, { recursive: true, force: true }));

  it('are indexed on threads, and a citation leads to the pinned page of any of them', async () => {
    const client = await start();
    const uri = await opened(client);
    assert.equal(client.statuses.at(-1)?.files, 121);
    assert.equal(client.statuses.at(-1)?.leftOut, 1);
    const links: { targetUri: string; targetRange: { start: unknown } }[] = await client.connection.sendRequest(
      'textDocument/definition',
      places(uri, client, '384 U.S. 436'),
    );
    assert.equal(links.length, 1);
    assert.equal(links[0]!.targetUri, uriOf(path.join(folder, '384-us-436.txt')));
    assert.deepEqual(links[0]!.targetRange.start, { line: 2, character: 0 });
  });

  it('say who cites a case, page by page, by kind of opinion, date or court', async () => {
    const client = await start();
    const uri = await opened(client);
    const ask = (params: object): Promise<CitedByResult> =>
      client.connection.sendRequest('opinionLens/citedBy', params);
    const first = await ask({ ...places(uri, client, '384 U.S. 436'), groupBy: 'kind', limit: 100 });
    assert.equal(first.target, 'us/384/436');
    assert.match(first.title, /^Miranda v\. Arizona, 384 U\.S\. 436/);
    assert.equal(first.files, 120);
    assert.deepEqual(first.groups, [
      { name: 'Opinion of the Court', count: 120 },
      { name: 'Dissent', count: 12 },
    ]);
    assert.equal(first.rows.length, 100);
    const second = await ask({ target: 'us/384/436', groupBy: 'kind', limit: 100, from: first.next, previews: true });
    assert.equal(second.rows.length, 32);
    assert.equal(second.next, null);
    const dissent = second.rows.at(-1)!;
    assert.equal(dissent.group, 'Dissent');
    assert.equal(dissent.author, 'HARLAN');
    assert.match(dissent.preview ?? '', /Miranda, 384 U\.S\., at 445/);
    const seen = [...first.rows, ...second.rows].map(row => `${row.uri} ${row.kind}`);
    assert.equal(new Set(seen).size, 132);
    const courts = await ask({ target: 'us/384/436', groupBy: 'court' });
    assert.deepEqual(courts.groups, [{ name: 'Supreme Court of the United States', count: 120 }]);
    assert.equal((await ask({ target: 'us/1/1' })).files, 0);
    assert.equal((await ask({})).files, 0);
  });

  it('show the citations as a hierarchy', async () => {
    const client = await start();
    const uri = await opened(client);
    const { connection } = client;
    const items: CallHierarchyItem[] = await connection.sendRequest(
      'textDocument/prepareCallHierarchy',
      places(uri, client, '580 U.S. 49'),
    );
    assert.equal(items[0]!.uri, uriOf(fileAt(folder, 49)));
    const incoming: CallHierarchyIncomingCall[] = await connection.sendRequest('callHierarchy/incomingCalls', {
      item: items[0],
    });
    assert.deepEqual(
      incoming.map(call => [call.from.uri, call.fromRanges.length]),
      [[uri, 1]],
    );
    const outgoing: CallHierarchyOutgoingCall[] = await connection.sendRequest('callHierarchy/outgoingCalls', {
      item: items[0],
    });
    assert.deepEqual(
      outgoing.map(call => call.to.uri),
      [uriOf(path.join(folder, '384-us-436.txt')), uriOf(fileAt(folder, 48))],
    );
  });

  it('show what became of a case, and which decisions it reviewed, as a chain', async () => {
    const text =
      'OPINION\nMR. JUSTICE HARLAN delivered the opinion of the Court.\n' +
      'See United States v. Grunewald, 233 F.2d 556 (1956), rev’d, 353 U.S. 391 (1957). And Grunewald v. United States, 353 U.S. 391 (1957).\n';
    const client = await Client.start({ folder: folderOf({ 'a.txt': text }) });
    clients.push(client);
    const uri = await client.open('untitled:history', text);
    type Item = { name: string; detail: string };
    const ask = <T>(method: string, params: object): Promise<T> => client.connection.sendRequest(method, params);
    const at = async (words: string): Promise<Item> => {
      const params = { textDocument: { uri }, position: client.at(uri, words) };
      const [item] = await ask<Item[]>('textDocument/prepareTypeHierarchy', params);
      return item!;
    };
    const chain = async (method: string, item: Item): Promise<string[]> =>
      (await ask<Item[]>(`typeHierarchy/${method}`, { item })).map(({ name, detail }) => `${name}: ${detail}`);
    const below = await at('233 F.2d');
    assert.equal(below.name, 'United States v. Grunewald');
    const above = await chain('supertypes', below);
    assert.equal(above.length, 1);
    assert.match(above[0]!, /^Grunewald v\. United States: rev.* · 353 U\.S\. 391, 1957$/);
    assert.deepEqual(await chain('subtypes', below), []);
    const [reviewed, ...more] = await chain('subtypes', await at('353 U.S. 391 (1957).\n'));
    assert.match(reviewed!, /^United States v\. Grunewald: rev.* by this · 233 /);
    assert.deepEqual(more, []);
  });

  it('give references in parts where the client asks, the same ones in the same order', async () => {
    const client = await start();
    const uri = await opened(client);
    const params = { ...places(uri, client, '384 U.S. 436'), context: { includeDeclaration: true } };
    const whole: Location[] = await client.connection.sendRequest('textDocument/references', params);
    assert.equal(whole.length, 132);
    const parts: Location[] = [];
    client.connection.onNotification('$/progress', ({ value }: { value: Location[] }) => {
      parts.push(...value);
    });
    const rest: Location[] = await client.connection.sendRequest('textDocument/references', {
      ...params,
      partialResultToken: 'part',
    });
    assert.deepEqual([...parts, ...rest], whole);
    const sorted = [...whole].sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
    assert.deepEqual(whole, sorted);
  });

  it('are searched by name, citation and Justice', async () => {
    const client = await start();
    await opened(client);
    const find = (query: string): Promise<SymbolInformation[]> =>
      client.connection.sendRequest('workspace/symbol', { query });
    assert.match((await find('580 U.S. 77'))[0]!.location.uri, /580-us-77\.txt$/);
    assert.match((await find('harlan'))[0]!.name, /^HARLAN, dissent/);
    assert.match((await find('malloy v hogan'))[0]!.name, /^Malloy v\. Hogan, 378 U\.S\. 1/);
    assert.ok((await find('u.s.')).length <= 200);
  });

  it('are known at once the next time, whatever happened to the store and the files meanwhile', async () => {
    const first = await start();
    await opened(first);
    await first.stop();
    const shards = path.join(storagePath, 'opinion-lens-index');
    const names = fs.readdirSync(shards).sort();
    assert.ok(names.length > 20);
    // One shard damaged, one cut short, one foreign; one file changed, one gone, one new.
    fs.writeFileSync(path.join(shards, names[0]!), 'nonsense');
    fs.truncateSync(path.join(shards, names[1]!), 50);
    fs.copyFileSync(path.join(shards, names[3]!), path.join(shards, names[2]!));
    const changed = fileAt(folder, 7);
    fs.writeFileSync(changed, `${opinion(7)}See Malloy v. Hogan, 378 U.S. 1 (1964).\n`);
    fs.rmSync(fileAt(folder, 9));
    fs.writeFileSync(path.join(folder, '501-us-1.txt'), opinion(1));
    try {
      const [second, other] = [await start(), await start()];
      await Promise.all([opened(second), opened(other)]);
      for (const client of [second, other]) {
        assert.equal(client.statuses.at(-1)?.files, 121);
        const malloy: CitedByResult = await client.connection.sendRequest('opinionLens/citedBy', {
          target: 'us/378/1',
        });
        assert.deepEqual(
          malloy.rows.map(row => row.uri),
          [uriOf(path.join(folder, '384-us-436.txt')), uriOf(changed)].sort(),
        );
      }
      // Killed in the middle of things.
      second.process.kill('SIGKILL');
      await other.connection.sendRequest('opinionLens/clearIndex', {});
      await ready(other);
      const statistics: Statistics = await other.connection.sendRequest('opinionLens/statistics', {});
      assert.equal(statistics.files, 121);
    } finally {
      fs.writeFileSync(changed, opinion(7));
      fs.writeFileSync(fileAt(folder, 9), opinion(9));
      fs.rmSync(path.join(folder, '501-us-1.txt'));
    }
  });

  it('are indexed by the command line in the same way, and the second time from the store', () => {
    const run = (): Record<string, unknown> => {
      const args = ['dist/cli.js', 'index', folder, '--stats', '--format', 'json', '--store', path.join(top, 'cli')];
      return JSON.parse(
        execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
      );
    };
    const first = run();
    assert.equal(first.opinions, 121);
    assert.equal(first.leftOut, 1);
    assert.equal(first.identified, 121);
    assert.deepEqual((first.mostCited as unknown[])[0], { target: 'us/384/436', files: 120 });
    const { seconds: _first, ...figures } = first;
    const { seconds: _second, ...again } = run();
    assert.deepEqual(again, figures);
    const none = spawnSync(process.execPath, ['dist/cli.js', 'index', path.join(top, 'nowhere')], { encoding: 'utf8' });
    assert.equal(none.status, 2);
    assert.match(none.stderr, /nowhere: no such file or folder/);
  });

  it('follow a folder that is moved whole', async () => {
    const client = await start();
    await opened(client);
    const moved = path.join(folder, 'moved');
    fs.renameSync(path.join(folder, 'sub'), moved);
    try {
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [
          { uri: uriOf(path.join(folder, 'sub')), type: 3 },
          { uri: uriOf(moved), type: 1 },
        ],
      });
      let uris: string[] = [];
      for (let turn = 0; turn < 200 && uris.length !== 121; turn++) {
        await new Promise(resolve => setTimeout(resolve, 25));
        const { rows }: CitedByResult = await client.connection.sendRequest('opinionLens/citedBy', {
          target: 'us/384/436',
          groupBy: 'none',
          limit: 1000,
        });
        uris = rows.map(row => row.uri).filter((uri, at, all) => all.indexOf(uri) === at);
        if (uris.filter(uri => uri.includes('/moved/')).length === 60) break;
      }
      assert.equal(uris.filter(uri => uri.includes('/moved/')).length, 60);
      // The open one is the editor's, wherever the disk has put it.
      assert.deepEqual(
        uris.filter(uri => uri.includes('/sub/')),
        [uriOf(fileAt(folder, 50))],
      );
    } finally {
      fs.renameSync(moved, path.join(folder, 'sub'));
    }
  });
});
