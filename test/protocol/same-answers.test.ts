import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import type { Position } from 'vscode-languageserver-protocol';
import { Client, FULL } from './client';

const SEEDS = ['seeds/000_b9cbda3d512d8819.txt', 'seeds/002_3409681a5bafcde0.txt'];
const SETTINGS = { inlayHints: { shortForms: true, pages: true, justices: true }, codeLens: { enabled: true } };

/** Words whose places are asked about: a citation with a pin, short forms, a marker, a tag, a page mark, a writer, a part. */
const WORDS = [
  '384 U.S. 436, 468',
  '353 U.S., at 423',
  '378 U. S., at 7',
  'WHITE_B',
  'DOUGLAS; WHITE',
  'ante, at 178',
  '<targetCase>',
  '*464',
  'Raffel Court',
];

/** Everything an editor may ask of a file, by name. Addresses are left out: they differ by design. */
async function answers(client: Client, text: string): Promise<Record<string, unknown>> {
  const uri = await client.open('untitled:same', text);
  const textDocument = { uri };
  const end = { line: text.split('\n').length, character: 0 };
  const all: Record<string, unknown> = {};
  const ask = async (method: string, params: object, name = method): Promise<void> => {
    const answer = await client.request(`textDocument/${method}`, { textDocument, ...params });
    // What an item carries for itself is nobody's business.
    all[name] = JSON.parse(JSON.stringify(answer, (key, value) => (key === 'data' ? undefined : value)));
  };
  for (const method of ['documentSymbol', 'foldingRange', 'documentLink', 'codeLens']) await ask(method, {});
  await ask('inlayHint', { range: { start: { line: 0, character: 0 }, end } });
  all.tokens = (await client.request<{ data: number[] }>('textDocument/semanticTokens/full', { textDocument })).data;
  all.diagnostics = await client.diagnostics(uri);
  for (const words of WORDS) {
    if (!text.includes(words)) continue;
    const position = client.at(uri, words, 1, 2);
    await ask('hover', { position }, `hover ${words}`);
    await ask('definition', { position }, `definition ${words}`);
    await ask('documentHighlight', { position }, `highlight ${words}`);
    await ask('selectionRange', { positions: [position] }, `selection ${words}`);
    await ask('linkedEditingRange', { position }, `linked ${words}`);
    await ask('prepareRename', { position }, `rename ${words}`);
    await ask('completion', { position }, `completion ${words}`);
    await ask('references', { position, context: { includeDeclaration: true } }, `references ${words}`);
    all[`actions ${words}`] = await client.actions(uri, { start: position, end: position });
  }
  await client.close(uri);
  return all;
}

/** The value with every position, and the start of every token, moved. */
function moved(value: unknown, move: (position: Position) => Position): unknown {
  if (Array.isArray(value)) return value.map(one => moved(one, move));
  if (typeof value !== 'object' || value === null) return value;
  if ('line' in value && 'character' in value) return move(value as Position);
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === 'tokens' ? movedTokens(one as number[], move) : moved(one, move),
    ]),
  );
}

function movedTokens(data: readonly number[], move: (position: Position) => Position): number[] {
  const out: number[] = [];
  let [line, character] = [0, 0];
  let last: Position = { line: 0, character: 0 };
  for (let at = 0; at < data.length; at += 5) {
    character = data[at] === 0 ? character + data[at + 1]! : data[at + 1]!;
    line += data[at]!;
    const now = move({ line, character });
    out.push(now.line - last.line, now.line === last.line ? now.character - last.character : now.character);
    out.push(...data.slice(at + 2, at + 5));
    last = now;
  }
  return out;
}

describe('answers do not depend on how a text is written down', () => {
  let client: Client;
  before(async () => {
    client = await Client.start({ capabilities: FULL, initializationOptions: { settings: SETTINGS } });
  });
  after(() => client.stop());

  for (const file of SEEDS) {
    const text = fs.readFileSync(file, 'utf8');
    const lines = text.split('\n');
    /** A paragraph with citations. */
    const paragraph = lines.findIndex(line => line.length > 1000);

    it(`with the line ends of Windows, ${file}`, async () => {
      const windows = await answers(client, text.replaceAll('\n', '\r\n'));
      const same = JSON.parse(JSON.stringify(windows).replaceAll('\\\\r\\\\n', '\\\\n').replaceAll('\\r\\n', '\\n'));
      assert.deepEqual(same, await answers(client, text));
    });

    it(`behind a letter of two units, ${file}`, async () => {
      const notes = [...lines];
      notes[paragraph] = `𝄞 ${lines[paragraph]}`;
      const shift = ({ line, character }: Position): Position =>
        line === paragraph && character > 0 ? { line, character: character + 3 } : { line, character };
      const before = moved(await answers(client, text), shift) as Record<string, unknown>;
      const after = await answers(client, notes.join('\n'));
      assert.deepEqual(Object.keys(after), Object.keys(before));
      assert.deepEqual(after.tokens, before.tokens);
      for (const words of WORDS) {
        for (const what of ['definition', 'highlight', 'linked', 'rename'])
          assert.deepEqual(after[`${what} ${words}`], before[`${what} ${words}`], `${what} ${words}`);
      }
    });

    it(`behind a byte-order mark that a client leaves in the text, ${file}`, async () => {
      const shift = ({ line, character }: Position): Position =>
        line === 0 && character > 0 ? { line, character: character + 1 } : { line, character };
      const before = moved(await answers(client, text), shift) as Record<string, unknown>;
      const after = await answers(client, `\uFEFF${text}`);
      for (const words of WORDS) {
        for (const what of ['hover', 'definition', 'highlight', 'linked', 'rename'])
          assert.deepEqual(after[`${what} ${words}`], before[`${what} ${words}`], `${what} ${words}`);
      }
      assert.deepEqual(
        (after.documentSymbol as { name: string }[]).map(({ name }) => name),
        (before.documentSymbol as { name: string }[]).map(({ name }) => name),
      );
    });
  }
});
