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
    const reports: Promise<unknown>[] = [];
    for (const letter of 'fluently') {
      void type(letter);
      reports.push(client.request('textDocument/semanticTokens/full', { textDocument: { uri } }));
      reports.push(client.diagnostics(uri));
    }
    await Promise.all(reports);
    // Not all may have come before the first was begun; that more than a few are worked on would be a queue.
    const worked = (await analyses()) - before;
    assert.ok(worked >= 1 && worked <= 3, `${worked} analyses of 8 keystrokes`);
    const { data } = await client.request<{ data: number[] }>('textDocument/semanticTokens/full', {
      textDocument: { uri },
    });
    assert.equal(data[0], 1, 'the first token is on the second line');
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
