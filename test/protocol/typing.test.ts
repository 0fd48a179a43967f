import * as assert from 'node:assert/strict';
import * as path from 'node:path';
import type {
  CodeLens,
  CompletionItem,
  DocumentLink,
  InlayHint,
  Range,
  SymbolInformation,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { Client, folderOf, uriOf } from './client';

const HALE = 'seeds/000_b9cbda3d512d8819.txt';
const MIRANDA = 'seeds/002_3409681a5bafcde0.txt';

describe('typing and what is shown unasked', () => {
  let client: Client;
  let hale: string;
  let miranda: string;
  before(async () => {
    client = await Client.start({
      folder: 'seeds',
      initializationOptions: {
        settings: { inlayHints: { shortForms: true, pages: true, justices: true }, codeLens: { enabled: true } },
      },
    });
    hale = await client.open(HALE);
    miranda = await client.open(MIRANDA);
    await client.references(hale, 'Grunewald');
  });
  after(() => client.stop());

  const completions = async (text: string): Promise<string[]> => {
    const at = text.indexOf('|');
    const uri = await client.open('file:///tmp/complete.txt', text.replace('|', ''));
    const before = text.slice(0, at);
    const items = await client.request<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri },
      position: { line: before.split('\n').length - 1, character: before.length - (before.lastIndexOf('\n') + 1) },
    });
    await client.close(uri);
    return items.map(({ label }) => label);
  };

  describe('completion', () => {
    const opinion =
      'OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nSee Miranda v. Arizona, 384 U.S. 436, 468 (1966).\nAnd 384 U.S., at 445.\nAffirmed.\n';
    it('offers tags after <', async () => {
      assert.deepEqual(await completions(`${opinion}<|`), ['concur', 'dissent', 'targetCase']);
    });
    it('offers what a marker lacks', async () => {
      assert.deepEqual(await completions(`${opinion}<concur |`), ['author', 'text']);
      assert.deepEqual(await completions(`${opinion}<concur author="WHITE_B" |>`), ['text']);
    });
    it('offers the Justices of the year, with the codes of namesakes', async () => {
      const codes = await completions(`${opinion}<concur author="|" text="TRUE">`);
      assert.ok(codes.includes('WHITE_B') && codes.includes('HARLAN') && !codes.includes('BURGER'), codes.join(' '));
    });
    it('offers TRUE and NOTEXT', async () => {
      assert.deepEqual(await completions(`${opinion}<concur author="WHITE_B" text="|">`), ['NOTEXT', 'TRUE']);
    });
    it('closes the open tag', async () => {
      assert.deepEqual(await completions(`**Lead Opinion**\nSee <targetCase>378 U. S. 1</|`), ['targetCase']);
    });
    it('offers the pages of the case seen here', async () => {
      assert.deepEqual(await completions(`${opinion}Later, 384 U.S., at |`), ['445', '468']);
    });
    it('offers cases by words of their name, also behind a signal, and inserts the full citation', async () => {
      for (const typed of ['Grunewald v. Uni', 'See Grunewald v. Uni', 'Cf. Grunewald v. Uni', 'In Grunewald v. Uni']) {
        const found = await completions(`${opinion}${typed}|`);
        assert.ok(found.includes('Grunewald v. United States'), `${typed}: ${found.join('; ')}`);
      }
      assert.ok((await completions(`${opinion}See In re Gau|`)).includes('In re Gault'));
    });
    it('offers nothing in plain prose', async () => {
      assert.deepEqual(await completions(`${opinion}The rule |`), []);
    });
  });

  describe('rename', () => {
    const rename = (words: string, into: number, newName: string): Promise<WorkspaceEdit> =>
      client.request('textDocument/rename', {
        textDocument: { uri: hale },
        position: client.at(hale, words, 1, into),
        newName,
      });
    const words = (edits: readonly TextEdit[]): string[] =>
      edits.map(({ range, newText }) => `${range.start.line}: ${client.slice(hale, range)} → ${newText}`);

    it('changes an author code in marker, list and heading', async () => {
      const expected = ['34: WHITE → STEVENS', '41: WHITE_B → STEVENS', '42: WHITE → STEVENS'];
      for (const [place, into] of [
        ['author="WHITE_B"', 10],
        ['DOUGLAS; WHITE', 10],
        ['MR. JUSTICE WHITE, concurring', 14],
      ] as const) {
        assert.deepEqual(words((await rename(place, into, 'STEVENS')).changes![hale]!), expected);
      }
      assert.deepEqual(words((await rename('author="WHITE_B"', 10, 'JACKSON_R')).changes![hale]!), [
        '34: WHITE → JACKSON',
        '41: WHITE_B → JACKSON_R',
        '42: WHITE → JACKSON',
      ]);
    });

    it('never changes the name of a case, and says why', async () => {
      const position = client.at(hale, 'Miranda v. Arizona');
      assert.equal(await client.request('textDocument/prepareRename', { textDocument: { uri: hale }, position }), null);
      await assert.rejects(rename('Miranda v. Arizona', 0, 'X'), /Only the author of a separate opinion/);
      await assert.rejects(rename('author="WHITE_B"', 10, 'Mr. 7'), /surname in capitals/);
    });
  });

  it('finds cases by name and citation over all files, and Justices’ opinions', async () => {
    const search = async (query: string): Promise<string[]> =>
      (await client.request<SymbolInformation[]>('workspace/symbol', { query })).map(({ name }) => name);
    assert.equal((await search('miranda'))[0], 'Miranda v. Arizona, 384 U.S. 436');
    assert.equal((await search('353 U.S. 391'))[0], 'Grunewald v. United States, 353 U.S. 391');
    assert.ok((await search('white')).includes('WHITE, concurrence'));
    assert.ok((await search('')).length > 10);
    assert.deepEqual(await search('zzzzzz'), []);
  });

  describe('semantic tokens', () => {
    const tokens = async (method: string, params: object): Promise<string[]> => {
      const legend = client.initialized!.capabilities.semanticTokensProvider!.legend;
      const { data } = await client.request<{ data: number[] }>(method, { textDocument: { uri: hale }, ...params });
      const lines = client.text(hale).split('\n');
      const found: string[] = [];
      let line = 0;
      let character = 0;
      for (let at = 0; at < data.length; at += 5) {
        character = data[at] === 0 ? character + data[at + 1]! : data[at + 1]!;
        line += data[at]!;
        const modifiers = legend.tokenModifiers.filter((_, bit) => data[at + 4]! & (1 << bit));
        found.push(
          [
            legend.tokenTypes[data[at + 3]!],
            ...modifiers,
            JSON.stringify(lines[line]!.slice(character, character + data[at + 2]!)),
          ].join(' '),
        );
      }
      return found;
    };

    it('name the parts of a citation and say what is known of it', async () => {
      const range = { start: { line: 2, character: 560 }, end: { line: 2, character: 700 } };
      assert.deepEqual((await tokens('textDocument/semanticTokens/range', { range })).slice(0, 9), [
        'caseName resolved inWorkspace "Miranda v. Arizona"',
        'volume resolved inWorkspace "384"',
        'reporter resolved inWorkspace "U.S."',
        'page resolved inWorkspace "436"',
        'pin resolved inWorkspace "468 n. 37"',
        'year resolved inWorkspace "1966"',
        'volume resolved "419"',
        'reporter resolved "U.S."',
        'page resolved "1045"',
      ]);
    });

    it('tell what is not resolved, and what the target is', async () => {
      const legend = client.initialized!.capabilities.semanticTokensProvider!.legend;
      const marked = async (text: string): Promise<string[]> => {
        const uri = await client.open('untitled:modifiers', text);
        const { data } = await client.request<{ data: number[] }>('textDocument/semanticTokens/full', {
          textDocument: { uri },
        });
        await client.close(uri);
        const found: string[] = [];
        for (let at = 0; at < data.length; at += 5) {
          const modifiers = legend.tokenModifiers.filter((_, bit) => data[at + 4]! & (1 << bit));
          found.push([legend.tokenTypes[data[at + 3]!], ...modifiers].join(' '));
        }
        return found;
      };
      const head = 'OPINION\nMR. JUSTICE HARLAN delivered the opinion of the Court.\n';
      assert.ok((await marked(`${head}Id., at 5. That is so.\n`)).includes('shortRef unresolved'));
      const tagged = '**Lead Opinion**\nMalloy v. Hogan, <targetCase>378 U. S. 1</targetCase>, 8 (1964), says so.\n';
      assert.deepEqual((await marked(tagged)).slice(0, 3), [
        'caseName resolved target',
        'tagName',
        'volume resolved target',
      ]);
    });

    it('come as one edit after a change', async () => {
      const uri = await client.open('file:///tmp/tokens.txt', client.text(hale));
      const full = await client.request<{ resultId: string; data: number[] }>('textDocument/semanticTokens/full', {
        textDocument: { uri },
      });
      await client.replace(uri, 'Respondent was tried', 'The respondent was tried');
      const delta = await client.request<{ edits: { start: number; deleteCount: number; data: number[] }[] }>(
        'textDocument/semanticTokens/full/delta',
        {
          textDocument: { uri },
          previousResultId: full.resultId,
        },
      );
      const patched = [...full.data];
      for (const edit of delta.edits) patched.splice(edit.start, edit.deleteCount, ...edit.data);
      const now = await client.request<{ data: number[] }>('textDocument/semanticTokens/full', {
        textDocument: { uri },
      });
      assert.deepEqual(patched, now.data);
      assert.ok(delta.edits[0]!.data.length < 20);
      await client.close(uri);
    });
  });

  it('hints at what short forms mean and who Justices are', async () => {
    const hints = async (uri: string): Promise<string[]> => {
      const range: Range = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };
      const found = await client.request<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range });
      return found.map(({ position, label }) => `${position.line} ${String(label)}`);
    };
    assert.ok((await hints(hale)).includes('41 Byron R. White'));
    assert.ok((await hints(miranda)).includes('3 → Malloy'));
    // The rest is told when a person points at the hint.
    const range: Range = { start: { line: 3, character: 1900 }, end: { line: 3, character: 2100 } };
    const [hint] = await client.request<InlayHint[]>('textDocument/inlayHint', {
      textDocument: { uri: miranda },
      range,
    });
    assert.equal(hint!.tooltip, undefined);
    const { tooltip } = await client.request<InlayHint>('inlayHint/resolve', hint);
    assert.match(String(tooltip), /^Malloy v\. Hogan, 378 U\.S\. 1 \(1964\)\n.*378 U\.S\. 1-3/);
  });

  type Shown = CodeLens & { command: { title: string } };

  it('has lines above opinions where they are asked for', async () => {
    const lenses = async (uri: string): Promise<string[]> => {
      const places = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
      // Words are for the lines that are seen: each is asked for by itself.
      assert.ok(places.every(({ command }) => command === undefined));
      const found = await Promise.all(places.map(lens => client.request<Shown>('codeLens/resolve', lens)));
      return found.map(({ range, command }) => `${range.start.line} ${command.title}`);
    };
    const found = await lenses(hale);
    assert.match(found[0]!, /^1 \d+ authorities · 3 separate opinions$/);
    assert.ok(
      found.some(lens => /^41 concurring in the judgment · \d+ authorities$/.test(lens)),
      found.join('\n'),
    );
    assert.ok((await lenses(miranda)).some(lens => lens.startsWith('2 excerpt 2 of 3')));
  });

  it('links to cited opinions that are here, and to nothing else', async () => {
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri: hale } });
    assert.ok(links.length > 0);
    assert.deepEqual([...new Set(links.map(({ target }) => target!.split('#')[0]))], [uriOf(MIRANDA)]);
    assert.equal(links[0]!.target!.split('#')[1], 'L6,399');
  });
});

describe('copies of files', () => {
  it('have cards, and never enter the index', async () => {
    const folder = folderOf({
      'a.txt': '**Lead Opinion**\nSee Smith v. Jones, 384 U.S. 436 (1966), and Doe v. Roe, 410 U.S. 113 (1973).\n',
      'opinions.json': '{ "files": { "a.txt": { "cite": "422 U.S. 171", "name": "United States v. Hale" } } }',
    });
    const client = await Client.start({ folder });
    const file = await client.open(path.join(folder, 'a.txt'));
    const copy = await client.open(
      `${uriOf(path.join(folder, 'a.txt')).replace('file://', 'git:')}?%7B%22ref%22%3A%22HEAD%22%7D`,
      client.text(file),
    );
    assert.match(await client.hover(copy, 'Smith v. Jones'), /384 U\.S\. 436/);
    const place = await client.request<{ cite: string }>('opinionLens/place', {
      textDocument: { uri: copy },
      position: { line: 1, character: 0 },
    });
    assert.equal(place.cite, '422 U.S. 171');
    assert.equal((await client.references(file, 'Doe v. Roe')).length, 1);
    assert.equal((await client.request<{ files: number }>('opinionLens/statistics', {})).files, 1);
    await client.stop();
  });
});

describe('the rest of a citation', () => {
  it('is offered at the caret, not in the place of the word before it', async () => {
    const client = await Client.start({ folder: 'seeds' });
    const text = 'OPINION\nSee Raffel v. United States, 271 U. S. 494 (1926). So Raffel v. United States\n';
    const uri = await client.open('untitled:draft', text);
    const position = client.at(uri, 'Raffel v. United States', 2, 'Raffel v. United States'.length);
    const params = { textDocument: { uri }, position, context: { triggerKind: 1 } };
    const offers = await client.request<object[]>('textDocument/inlineCompletion', params);
    assert.deepEqual(offers, [{ insertText: ', 271 U. S. 494 (1926)', range: { start: position, end: position } }]);
    await client.stop();
  });
});
