import * as assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import { Client } from './client';

/** About 200 KB of opinion. */
const paragraph =
  'We said so in Malloy v. Hogan, 378 U.S. 1, 8 (1964), and in Miranda v. Arizona, 384 U.S. 436 (1966). Id., at 445. ';
const text = `OPINION\nMR. JUSTICE HARLAN delivered the opinion of the Court.\n${`${paragraph.repeat(10)}\n`.repeat(180)}Affirmed.\n`;

describe('keystrokes', () => {
  let client: Client;
  let uri: string;
  const analyses = async (): Promise<number> =>
    (await client.request<{ analyses: number }>('opinionLens/statistics', {})).analyses;
  const type = (letter: string): Promise<void> => {
    const start = client.at(uri, 'We said so');
    return client.edit(uri, [{ range: { start, end: start }, newText: letter }]);
  };
  before(async () => {
    client = await Client.start();
    uri = await client.open('untitled:typing', text);
    await client.diagnostics(uri);
  });
  after(() => client.stop());

  it('that come together are worked on once, and every request is answered for the last', async () => {
    const before = await analyses();
    // In one piece, as they lie in the pipe when the server was busy.
    const start = client.at(uri, 'We said so');
    const messages: object[] = [];
    const asked: string[] = [];
    [...'fluently'].forEach((letter, at) => {
      messages.push({
        method: 'textDocument/didChange',
        params: {
          textDocument: { uri, version: 100 + at },
          contentChanges: [{ range: { start, end: start }, text: letter }],
        },
      });
      for (const method of ['textDocument/semanticTokens/full', 'textDocument/diagnostic']) {
        asked.push(`${letter} ${at} ${method}`);
        messages.push({ id: asked.at(-1), method, params: { textDocument: { uri } } });
      }
    });
    const answered = client.answers(asked);
    client.sendTogether(messages);
    await answered;
    const worked = (await analyses()) - before;
    // A pipe may hand over its content in two pieces.
    assert.ok(worked >= 1 && worked <= 2, `${worked} analyses of 8 keystrokes`);
    await client.request('textDocument/semanticTokens/full', { textDocument: { uri } });
    assert.equal((await analyses()) - before, worked, 'the same version is not worked on again');
  });

  it('make requests stale, which are refused when the client says so', async () => {
    const sources = [...'gone'].map(letter => {
      void type(letter);
      const source = new CancellationTokenSource();
      const answer = client.connection
        .sendRequest('textDocument/semanticTokens/full', { textDocument: { uri } }, source.token)
        .then(
          () => 'answered',
          (error: { code: number }) => error.code,
        );
      return { source, answer };
    });
    for (const { source } of sources.slice(0, -1)) source.cancel();
    const outcomes = await Promise.all(sources.map(({ answer }) => answer));
    assert.deepEqual(outcomes, [-32800, -32800, -32800, 'answered']);
  });

  it('leave tokens and findings of one version as they are', async () => {
    const ask = (): Promise<{ data: number[] }> =>
      client.request('textDocument/semanticTokens/full', { textDocument: { uri } });
    const [first, second] = [await ask(), await ask()];
    assert.deepEqual(second.data, first.data);
    assert.deepEqual(await client.diagnostics(uri), await client.diagnostics(uri));
  });
});
