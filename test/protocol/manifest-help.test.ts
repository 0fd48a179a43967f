import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { CompletionItem, CompletionList, DocumentLink, TextEdit } from 'vscode-languageserver-protocol';
import { Client, FULL, folderOf, offsetOf, positionOf, until, uriOf } from './client';

const miranda = fs.readFileSync('seeds/002_3409681a5bafcde0.txt', 'utf8');
const opinion =
  'OPINION\nMR. JUSTICE HARLAN delivered the opinion of the Court.\n' +
  'See Malloy v. Hogan, 378 U.S. 1 (1964); Murphy v. Waterfront Comm’n, 378 U.S. 52 (1964); and Malloy, 378 U.S., at 8.\nAffirmed.\n';

describe('opinions.json', () => {
  let client: Client;
  let folder: string;
  before(async () => {
    folder = folderOf({ 'a.txt': opinion, 'deep/excerpts.txt': miranda, 'list.txt': 'milk\n', 'opinions.json': '{}' });
    client = await Client.start({
      folder,
      capabilities: {
        ...FULL,
        textDocument: { ...FULL.textDocument, completion: { completionItem: { snippetSupport: true } } },
      },
    });
    await client.open(path.join(folder, 'a.txt'));
    await until('the index', () => client.statuses.some(({ state }) => state === 'ready'));
  });
  after(() => client.stop());

  /** Opens a manifest in which `|` is the pointer. */
  async function pointed<T>(drawn: string, act: (uri: string, text: string, offset: number) => Promise<T>): Promise<T> {
    const offset = drawn.indexOf('|');
    const text = drawn.replace('|', '');
    const uri = await client.open(uriOf(path.join(folder, 'opinions.json')), text, 'json');
    try {
      return await act(uri, text, offset);
    } finally {
      await client.close(uri);
    }
  }
  const card = (drawn: string): Promise<string> =>
    pointed(drawn, async (uri, text, offset) => (await client.hoverAt(uri, positionOf(text, offset)))?.text ?? '');
  const offers = (drawn: string): Promise<(CompletionItem & { after: string })[]> =>
    pointed(drawn, async (uri, text, offset) => {
      const { items } = await client.request<CompletionList>('textDocument/completion', {
        textDocument: { uri },
        position: positionOf(text, offset),
      });
      return items.map(item => {
        const { range, newText } = item.textEdit as TextEdit;
        return {
          ...item,
          after: text.slice(0, offsetOf(text, range.start)) + newText + text.slice(offsetOf(text, range.end)),
        };
      });
    });
  const labels = async (drawn: string): Promise<string[]> => (await offers(drawn)).map(({ label }) => label);

  describe('shows a card', () => {
    it('of the case that an entry states, on the name of its file', async () => {
      const text = await card('{ "files": { "a.|txt": { "cite": "384 U.S. 436" } } }');
      assert.match(text, /^\*\*Miranda v\. Arizona\*\*, 384 U\.S\. 436 \(1966\)/);
      assert.match(text, /Held by \[a\.txt\]\(file:.*a\.txt#L1\)/);
      assert.match(text, /Source: built-in list/);
    });

    it('of the target, and how often it is cited here', async () => {
      const text = await card('{ "files": { "a.txt": { "cite": "384 U.S. 436", "target": "378 U.|S. 1" } } }');
      assert.match(text, /^\*\*Malloy v\. Hogan\*\*, 378 U\.S\. 1 \(1964\)/);
      assert.match(text, /cited by 2 files here/);
    });

    it('that says when a file is not there or a page begins no case', async () => {
      const text = await card('{ "files": { "gone.txt": { "cite": "384 U|.S. 437" } } }');
      assert.match(text, /^\*\*384 U\.S\. 437\*\*/);
      assert.match(text, /There is no file `gone\.txt`/);
      assert.match(text, /No case list has a case that begins on this page\./);
    });

    it('of the line that a number means', async () => {
      const text = await card('{ "files": { "a.txt": { "notes": [{ "note": 3, "line": |2 }] } } }');
      assert.match(text, /line 3 in an editor/);
      assert.match(text, /“See Malloy v\. Hogan, 378 U\.S\. 1 \(1964\);/);
      assert.match(await card('{ "files": { "a.txt": { "notes": [{ "line": |9 }] } } }'), /The file has no line 10\./);
    });

    it('of the check that is ignored', async () => {
      assert.match(await card('{ "files": { "a.txt": { "ignore": ["moji|bake"] } } }'), /wrong code page/);
      assert.match(await card('{ "patterns": [{ "glob": "*", "ignore": ["moji|bake"] }] }'), /wrong code page/);
    });

    it('and none where the schema says all', async () => {
      for (const drawn of [
        '{ "fil|es": {} }',
        '{ "files": { "a.txt": { "family": "pl|ain" } } }',
        '{ "files": { "../x.txt": { "c|ite": 3 } } }',
        '|',
      ])
        assert.equal(await card(drawn), '', drawn);
    });
  });

  describe('completes', () => {
    it('names of files without an entry', async () => {
      const found = await offers('{ "files": { "a.txt": {}, "|" } }');
      assert.deepEqual(
        found.map(({ label, after }) => [label, after]),
        [['deep/excerpts.txt', '{ "files": { "a.txt": {}, "deep/excerpts.txt": { "cite": "$1" } } }']],
      );
      assert.deepEqual(
        (await offers('{ "files": { "|": { "year": 1966 } } }')).map(({ after }) => after),
        ['{ "files": { "a.txt": { "year": 1966 } } }', '{ "files": { "deep/excerpts.txt": { "year": 1966 } } }'],
      );
    });

    it('the case that the text looks like', async () => {
      const [first] = await offers('{ "files": { "deep/excerpts.txt": { "cite": "|" } } }');
      assert.equal(first!.label, '384 U.S. 436');
      assert.match(first!.detail!, /^Miranda v\. Arizona/);
      assert.equal(first!.after, '{ "files": { "deep/excerpts.txt": { "cite": "384 U.S. 436" } } }');
    });

    it('citations of the volume typed, and of the words of a name', async () => {
      assert.ok((await labels('{ "files": { "a.txt": { "cite": "378 U.S. 5|" } } }')).includes('378 U.S. 52'));
      const named = await offers('{ "files": { "a.txt": { "cite": "Grunewald|" } } }');
      assert.ok(
        named.some(({ after }) => after.includes('"cite": "353 U.S. 391"')),
        named.map(({ label }) => label).join(),
      );
    });

    it('the target from what the file cites, the most cited first', async () => {
      const found = await offers('{ "files": { "a.txt": { "target": | } } }');
      assert.deepEqual(
        found.map(({ label }) => label),
        ['378 U.S. 1', '378 U.S. 52'],
      );
      assert.equal(found[0]!.detail, 'Malloy v. Hogan: 2 mentions');
      assert.match(found[1]!.detail!, /^Murphy v\. Waterfront/);
      assert.equal(found[0]!.after, '{ "files": { "a.txt": { "target": "378 U.S. 1" } } }');
    });

    it('name and year of the case stated', async () => {
      const entry = (more: string): string => `{ "files": { "a.txt": { "cite": "353 U.S. 391", ${more} } } }`;
      assert.ok((await labels(entry('"name": "|"'))).includes('Grunewald v. United States'));
      assert.deepEqual(
        (await offers(entry('"year": |'))).map(({ after }) => after),
        [entry('"year": 1957')],
      );
    });

    it('lines by their first words, and ids of checks', async () => {
      const lines = await offers('{ "files": { "a.txt": { "pages": [{ "line": | }] } } }');
      assert.deepEqual(lines.map(({ label, detail }) => `${label} ${detail}`).slice(0, 2), [
        '0 OPINION',
        '1 MR. JUSTICE HARLAN delivered the opinion of the Court.',
      ]);
      assert.ok((await labels('{ "files": { "a.txt": { "ignore": ["|"] } } }')).includes('cite-name-mismatch'));
    });

    it('nothing elsewhere', async () => {
      for (const drawn of ['{ | }', '{ "files": { "a.txt": { | } } }', '{ "patterns": [{ "glob": "|" }] }', '|'])
        assert.deepEqual(await labels(drawn), [], drawn);
    });
  });

  it('is no opinion: nothing of one is shown in it', () =>
    pointed(
      '{ "files": { "a.txt": { "cite": "384 U.S. 436", "name": "Miranda v. Arizona"| } } }',
      async (uri, text, offset) => {
        const textDocument = { uri };
        const position = positionOf(text, offset - 5);
        assert.deepEqual(await client.symbols(uri), []);
        for (const method of ['foldingRange', 'codeLens', 'codeAction', 'inlayHint'])
          assert.deepEqual(
            await client.request(`textDocument/${method}`, {
              textDocument,
              range: { start: position, end: position },
              context: { diagnostics: [] },
            }),
            [],
            method,
          );
        assert.deepEqual(await client.request('textDocument/documentHighlight', { textDocument, position }), []);
        const { data } = await client.request<{ data: number[] }>('textDocument/semanticTokens/full', { textDocument });
        assert.deepEqual(data, []);
      },
    ));

  it('links names of files to the files', () =>
    pointed('{ "files": { "./a.txt": {}, "../b.txt": {}, "deep/excerpts.txt": {}| } }', async (uri, text) => {
      const links = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
      assert.deepEqual(
        links.map(({ range, target }) => [
          text.slice(offsetOf(text, range.start), offsetOf(text, range.end)),
          path.relative(folder, new URL(target!).pathname),
        ]),
        [
          ['./a.txt', 'a.txt'],
          ['deep/excerpts.txt', 'deep/excerpts.txt'],
        ],
      );
    }));
});
