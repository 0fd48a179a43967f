import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import type {
  ClientCapabilities,
  Command,
  CompletionItem,
  Location,
  MarkupContent,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { Client, folderOf, until } from './client';

const HALE = 'seeds/000_b9cbda3d512d8819.txt';
const MIRANDA = 'seeds/002_3409681a5bafcde0.txt';

/** A copy of the seeds, which a test may change. */
const seeds = (): string =>
  folderOf(
    Object.fromEntries(
      fs
        .readdirSync('seeds')
        .flatMap(name => (/\.(?:txt|json)$/.test(name) ? [[name, fs.readFileSync(`seeds/${name}`)]] : [])),
    ),
  );

async function withClient(capabilities: ClientCapabilities, act: (client: Client) => Promise<void>): Promise<void> {
  const client = await Client.start({ folder: 'seeds', capabilities });
  try {
    await act(client);
  } finally {
    await client.stop();
  }
}

describe('a client that announces nothing', () => {
  let client: Client;
  before(async () => {
    client = await Client.start({ folder: 'seeds', capabilities: {} });
  });
  after(() => client.stop());

  it('gets the outline as a list, each entry with the one it stands in', async () => {
    const uri = await client.open(HALE);
    const symbols = await client.request<SymbolInformation[]>('textDocument/documentSymbol', { textDocument: { uri } });
    assert.ok(symbols.every(({ location }) => location.uri === uri));
    const lead = symbols[0]!;
    assert.equal(lead.containerName, undefined);
    const parts = symbols.filter(({ containerName }) => containerName === lead.name);
    assert.deepEqual(
      parts.map(({ name }) => name),
      ['I', 'II', 'III', 'IV'],
    );
    assert.equal(parts[1]!.location.range.start.line, 15);
    await client.close(uri);
  });

  it('gets completions without places to fill in', async () => {
    const uri = await client.open(
      'file:///tmp/bare.txt',
      'OPINION\nMR. JUSTICE HARLAN delivered the opinion of the Court.\n<',
    );
    const items = await client.request<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri },
      position: { line: 2, character: 1 },
    });
    const written = items.map(({ textEdit, insertTextFormat }) => [textEdit?.newText, insertTextFormat]);
    assert.deepEqual(written, [
      ['concur author="" text="">', undefined],
      ['dissent author="" text="">', undefined],
      ['targetCase></targetCase>', undefined],
    ]);
    await client.close(uri);
  });

  it('gets locations, not links', async () => {
    const uri = await client.open(HALE);
    const position = client.at(uri, '353 U.S., at 423');
    for (const method of ['definition', 'declaration'] as const) {
      const found = await client.request<Location[]>(`textDocument/${method}`, { textDocument: { uri }, position });
      assert.deepEqual(Object.keys(found[0]!).sort(), ['range', 'uri'], method);
    }
    assert.deepEqual(
      await client.request('textDocument/typeDefinition', { textDocument: { uri }, position }),
      [],
      'a card is a document that this client cannot show',
    );
    await client.close(uri);
  });

  it('gets cards in Markdown, which is what texts of hovers were before they had formats', async () => {
    const uri = await client.open(HALE);
    assert.match(await client.hover(uri, 'Grunewald v. United States, 353'), /^\*\*Grunewald v\. United States\*\*/);
    await client.close(uri);
  });

  it('gets no code actions that it could not carry out', async () => {
    const uri = await client.open(HALE);
    const start = client.at(uri, 'ยง');
    assert.deepEqual(await client.actions(uri, { start, end: start }), []);
    await client.close(uri);
  });

  it('gets tag edits as plain changes', async () => {
    const uri = await client.open(MIRANDA);
    const { edit } = await client.request<{ edit: WorkspaceEdit }>('opinionLens/tagEdit', {
      textDocument: { uri },
      position: { line: 0, character: 0 },
      what: 'strip-tags',
    });
    assert.equal(edit.documentChanges, undefined);
    await client.edit(uri, edit.changes![uri]!);
    assert.doesNotMatch(client.text(uri), /targetCase/);
    await client.close(uri);
  });

  it('is offered nothing that the protocol allows only to clients that know it', () => {
    const { renameProvider, codeActionProvider, documentSymbolProvider } = client.initialized!.capabilities;
    assert.deepEqual([renameProvider, codeActionProvider, documentSymbolProvider], [true, true, true]);
  });

  it('is asked nothing, and told of findings', async () => {
    const folder = seeds();
    const other = await Client.start({ folder, capabilities: {} });
    const uri = await other.open(`${folder}/000_b9cbda3d512d8819.txt`);
    await until('findings', () => (other.published.get(uri)?.length ?? 0) > 0);
    await until('the index', () => other.statuses.some(({ state }) => state === 'ready'));
    const manifest = await other.open(`${folder}/opinions.json`);
    await other.replace(manifest, '422 U.S. 171', '422 U.S. 171 ');
    await other.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { opinionLens: { diagnostics: { profile: 'all' } } },
    });
    await other.hover(uri, 'Grunewald v. United States, 353');
    assert.deepEqual(other.asked, []);
    await other.stop();
  });
});

describe('a client without code action literals that can apply edits', () => {
  it('gets commands, and the edit when it sends one back', () =>
    withClient({ workspace: { applyEdit: true } }, async client => {
      const uri = await client.open(HALE);
      const start = client.at(uri, 'ยง');
      const actions = (await client.actions(uri, { start, end: start })) as unknown as Command[];
      const mend = actions.find(({ title }) => /^Fix all \d places of “mojibake”/.test(title));
      assert.ok(mend, JSON.stringify(actions.map(({ title }) => title)));
      assert.ok(client.initialized!.capabilities.executeCommandProvider!.commands.includes(mend.command));
      await client.request('workspace/executeCommand', { command: mend.command, arguments: mend.arguments });
      await until('the edit', () => client.asked.length > 0);
      const [{ method, params } = { method: '', params: {} }] = client.asked;
      assert.equal(method, 'workspace/applyEdit');
      await client.edit(uri, (params as { edit: WorkspaceEdit }).edit.changes![uri]!);
      assert.equal(client.text(uri).split('§').length - 1, 3);
    }));
});

describe('formats that a client prefers', () => {
  const card = (contentFormat: ('markdown' | 'plaintext')[]): Promise<MarkupContent> =>
    new Promise((resolve, reject) => {
      withClient({ textDocument: { hover: { contentFormat } } }, async client => {
        const uri = await client.open(HALE);
        const position = client.at(uri, 'Grunewald v. United States, 353');
        const hover = await client.request<{ contents: MarkupContent }>('textDocument/hover', {
          textDocument: { uri },
          position,
        });
        resolve(hover.contents);
      }).catch(reject);
    });

  it('decide how cards are written', async () => {
    assert.deepEqual((await card(['plaintext'])).kind, 'plaintext');
    assert.deepEqual((await card(['plaintext', 'markdown'])).kind, 'plaintext');
    assert.deepEqual((await card(['markdown', 'plaintext'])).kind, 'markdown');
    assert.doesNotMatch((await card(['plaintext'])).value, /[*\\]|\]\(/);
  });

  for (const [offered, chosen] of [
    [['utf-32'], 'utf-16'],
    [['utf-8', 'utf-32'], 'utf-8'],
    [['utf-8', 'utf-16'], 'utf-16'],
    [[], 'utf-16'],
  ] as const) {
    it(`count columns in ${chosen} when it offers ${offered.join(' and ') || 'nothing'}`, () =>
      withClient({ general: { positionEncodings: [...offered] } }, async client => {
        assert.equal(client.initialized!.capabilities.positionEncoding, chosen);
      }));
  }

  it('leave tokens out where they cannot be counted from one to the next', async () => {
    const tokens = { requests: {}, tokenTypes: [], tokenModifiers: [], formats: ['absolute' as 'relative'] };
    await withClient({ textDocument: { semanticTokens: tokens } }, async client => {
      assert.equal(client.initialized!.capabilities.semanticTokensProvider, undefined);
    });
  });
});

describe('a client that can apply edits but make no files', () => {
  it('is not offered to write a manifest where there is none', async () => {
    const text =
      'OPINION\nMR. JUSTICE HARLAN delivered the opinion of the Court.\nSee Malloy v. Hogan, 378 U.S. 1.\n§ ยง\n';
    const offered = async (resourceOperations: 'create'[]): Promise<string[]> => {
      const folder = folderOf({ 'a.txt': text });
      const client = await Client.start({
        folder,
        capabilities: {
          textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [''] } } } },
          workspace: { workspaceEdit: { documentChanges: true, resourceOperations } },
        },
      });
      const uri = await client.open(`${folder}/a.txt`);
      const start = client.at(uri, 'ยง');
      const actions = await client.actions(uri, { start, end: start });
      await client.stop();
      return actions.map(({ title }) => title).filter(title => title.includes('opinions.json'));
    };
    assert.deepEqual(await offered([]), []);
    assert.deepEqual(await offered(['create']), ['Ignore “mojibake” in this file (opinions.json)']);
  });
});

describe('a client that answers for settings it does not have', () => {
  it('keeps those it began with', async () => {
    const client = await Client.start({
      folder: 'seeds',
      configuration: null,
      initializationOptions: { settings: { codeLens: { enabled: true } } },
    });
    const uri = await client.open(HALE);
    const lenses = await client.request<unknown[]>('textDocument/codeLens', { textDocument: { uri } });
    assert.ok(lenses.length > 3);
    await client.stop();
  });
});
