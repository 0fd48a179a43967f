import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { ClientCapabilities, Location, WorkDoneProgressBegin } from 'vscode-languageserver-protocol';
import type {
  CitationGraphResult,
  MostCitedResult,
  TableOfAuthoritiesResult,
} from '../../server/src/lsp/protocol-reports';
import type { CitedByResult } from '../../server/src/lsp/protocol-workspace';
import { drawnOpinion } from '../bench/texts';
import { Client, FULL, folderOf, until, uriOf } from './client';

const COURT = 'MR. JUSTICE WHITE delivered the opinion of the Court.';
const DISSENT = 'MR. JUSTICE HARLAN, dissenting.';
/** Three cases that cite one another. */
const FILES: Readonly<Record<string, string>> = {
  '384-us-436_miranda.txt': `**Lead Opinion**\n${COURT}\n*444 The prosecution may not use statements.\n**Dissenting Opinion**\n${DISSENT}\nI would affirm. See 18 U. S. C. § 3501.\n`,
  '401-us-222_harris.txt': `**Lead Opinion**\n${COURT}\nSee Miranda v. Arizona, 384 U. S. 436, 444 (1966). Id., at 478.\n**Dissenting Opinion**\n${DISSENT}\nOverruling Miranda v. Arizona, 384 U. S. 436 (1966), would do.\n`,
  '420-us-714_hass.txt': `**Lead Opinion**\n${COURT}\nCf. Harris v. New York, 401 U. S. 222 (1971), and Miranda v. Arizona, 384 U. S. 436 (1966).\n`,
};

const ready = (client: Client): Promise<void> =>
  until('the index', () => client.statuses.at(-1)?.state === 'ready', 30_000);

async function withFiles(act: (client: Client, uri: (name: string) => string) => Promise<void>): Promise<void> {
  const folder = folderOf(FILES);
  const client = await Client.start({ folder });
  try {
    await client.open(path.join(folder, '401-us-222_harris.txt'));
    await ready(client);
    await act(client, name => uriOf(path.join(folder, name)));
  } finally {
    await client.stop();
  }
}

describe('requests about the whole workspace', () => {
  it('give the table of authorities of a file, or of a stretch of it', () =>
    withFiles(async (client, uri) => {
      const table = (params: object): Promise<TableOfAuthoritiesResult | null> =>
        client.request('opinionLens/tableOfAuthorities', { uri: uri('401-us-222_harris.txt'), ...params });
      const whole = (await table({ format: 'md' }))!.text;
      assert.match(whole, /Miranda v\. Arizona.*, 384 U\. S\. 436 \(1966\)/);
      const csv = (await table({ format: 'csv' }))!.text.trimEnd().split('\r\n');
      assert.ok(csv.length >= 2);
      const first = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };
      assert.doesNotMatch((await table({ format: 'md', range: first }))!.text, /Miranda/);
      assert.equal(
        await client.request('opinionLens/tableOfAuthorities', { uri: 'file:///no.txt', format: 'md' }),
        null,
      );
    }));

  it('give the cases around one, each citation with its signal, pin, treatment and place', () =>
    withFiles(async (client, uri) => {
      const graph = (params: object): Promise<CitationGraphResult> =>
        client.request('opinionLens/citationGraph', params);
      const near = await graph({ uri: uri('401-us-222_harris.txt'), depth: 1 });
      assert.equal(near.center, 'us/401/222');
      assert.deepEqual(near.nodes.map(node => [node.id, node.distance, node.citedBy]).sort(), [
        ['us/384/436', 1, 2],
        ['us/401/222', 0, 1],
        ['us/420/714', 1, 0],
      ]);
      const from = near.edges.filter(edge => edge.source === 'us/401/222');
      assert.deepEqual(
        from.map(({ target, opinion, weight, signal, pin, treatment, position }) => [
          ...[target, opinion, weight, signal.join(), pin.join(), treatment.join(), position.line],
        ]),
        [
          ['us/384/436', 'lead', 2, 'See', '444,478', '', 2],
          ['us/384/436', 'dissent', 1, '', '', 'overruling', 5],
        ],
      );
      assert.deepEqual([near.note, near.indexing], ['', false]);
      const byId = await graph({ target: 'us/384/436', depth: 1 });
      assert.equal(byId.nodes.find(node => node.id === 'us/384/436')?.uri, uri('384-us-436_miranda.txt'));
      assert.equal((await graph({ uri: 'file:///no.txt', depth: 1 })).center, null);
    }));

  it('give the most cited cases with the years of those that cite them', () =>
    withFiles(async client => {
      const most: MostCitedResult = await client.request('opinionLens/mostCited', { limit: 1 });
      assert.equal(most.files, 3);
      assert.deepEqual(
        most.cases.map(({ target, files, years }) => ({ target, files, years })),
        [
          {
            target: 'us/384/436',
            files: 2,
            years: [
              [1971, 1],
              [1975, 1],
            ],
          },
        ],
      );
      assert.match(most.cases[0]!.title, /^Miranda v\. Arizona, 384 U\.S\. 436 \(1966\)$/);
    }));

  it('lead to the separate opinions of a cited case as its implementations', () =>
    withFiles(async (client, uri) => {
      const own = uri('401-us-222_harris.txt');
      const at = (position: object): Promise<Location[]> =>
        client.request('textDocument/implementation', { textDocument: { uri: own }, position });
      const [cited, ...more] = await at(client.at(own, 'Miranda v. Arizona'));
      assert.deepEqual(more, []);
      assert.equal(cited!.uri, uri('384-us-436_miranda.txt'));
      assert.equal(FILES['384-us-436_miranda.txt']!.split('\n')[cited!.range.start.line], '**Dissenting Opinion**');
      // Anywhere else: those of the file itself.
      const here = await at(client.at(own, 'delivered'));
      assert.deepEqual(
        here.map(({ uri: file, range }) => [file, range.start.line > 2]),
        [[own, true]],
      );
    }));

  it('find a case by a citation that only another file joins with its own', async () => {
    const folder = folderOf({
      '347-us-483.txt': `**Lead Opinion**\n${COURT}\nSeparate facilities are unequal.\n`,
      'joins.txt': `**Lead Opinion**\n${COURT}\nBrown v. Board of Education, 347 U. S. 483, 74 S. Ct. 686 (1954).\n`,
      'later.txt': `**Lead Opinion**\n${COURT}\nBrown v. Board of Education, 74 S. Ct. 686, 691 (1954), is plain.\n`,
    });
    const client = await Client.start({ folder });
    try {
      const uri = await client.open(path.join(folder, 'later.txt'));
      await ready(client);
      const [link, ...more] = await client.definition(uri, '74 S. Ct. 686');
      assert.deepEqual(more, []);
      assert.equal(link!.targetUri, uriOf(path.join(folder, '347-us-483.txt')));
      const card = await client.hover(uri, '74 S. Ct. 686');
      assert.match(card, /That file is 347 U\.S\. 483: both are cited as one case in joins\.txt \(likely\)\./);
      assert.match(card, /cited by 2 files here/);
      const cited: CitedByResult = await client.request('opinionLens/citedBy', { target: 'us/347/483' });
      assert.equal(cited.files, 2);
    } finally {
      await client.stop();
    }
  });
});

describe('a crawl', function () {
  this.timeout(120_000);

  it('tells the window how far it is, answers meanwhile, and ends when it is told to', async () => {
    const many: Record<string, string> = { ...FILES };
    for (let page = 1; page <= 900; page++) many[`500-us-${page}.txt`] = drawnOpinion(40_000, page);
    const folder = folderOf(many);
    const capabilities: ClientCapabilities = { ...FULL, window: { workDoneProgress: true } };
    const client = Client.spawn();
    const told: (WorkDoneProgressBegin & { readonly percentage: number })[] = [];
    let token: string | number | undefined;
    client.connection.onRequest('window/workDoneProgress/create', (params: { token: string | number }) => {
      token = params.token;
      return null;
    });
    client.connection.onNotification('$/progress', ({ value }: { value: (typeof told)[number] }) => {
      told.push(value);
    });
    try {
      await client.initialize({ folder, capabilities });
      const uri = await client.open(path.join(folder, '401-us-222_harris.txt'));
      await until('the progress', () => told.some(one => (one.kind as string) === 'report'), 60_000);
      assert.equal(told[0]!.kind, 'begin');
      assert.equal(told[0]!.cancellable, true);
      for (const one of told) assert.match(one.message ?? '', /^\d+ of \d+ files, \d+ opinions$/);
      assert.match(await client.hover(uri, '384 U. S. 436'), /Miranda v\. Arizona/);
      assert.equal(client.statuses.at(-1)?.state, 'indexing');
      await client.connection.sendNotification('window/workDoneProgress/cancel', { token });
      await ready(client);
      const status = client.statuses.at(-1) as unknown as { files: number; note: string };
      assert.match(status.note, /stopped/);
      assert.ok(status.files > 0 && status.files < 903, String(status.files));
      await until('the end', () => (told.at(-1)?.kind as string) === 'end');
      // What is known is of use.
      assert.equal((await client.definition(uri, '384 U. S. 436')).length, 1);
    } finally {
      await client.stop();
    }
  });

  it('is made again now and then for a client that cannot watch files', async () => {
    const folder = folderOf(FILES);
    const client = await Client.start({ folder, initializationOptions: { lookEvery: 100 } });
    try {
      await client.open(path.join(folder, '401-us-222_harris.txt'));
      await ready(client);
      const citing = async (): Promise<number> =>
        (await client.request<CitedByResult>('opinionLens/citedBy', { target: 'us/384/436' })).files;
      const becomes = async (wanted: number): Promise<void> => {
        const end = Date.now() + 20_000;
        while ((await citing()) !== wanted) {
          if (Date.now() > end) throw new Error(`never ${wanted} files that cite it, but ${await citing()}`);
          await new Promise(resolve => setTimeout(resolve, 50));
        }
      };
      await becomes(2);
      const added = path.join(folder, 'added.txt');
      fs.writeFileSync(added, FILES['420-us-714_hass.txt']!);
      await becomes(3);
      fs.writeFileSync(added, `**Lead Opinion**\n${COURT}\nNobody is cited here.\n`);
      await becomes(2);
      fs.rmSync(path.join(folder, '420-us-714_hass.txt'));
      await becomes(1);
    } finally {
      await client.stop();
    }
  });
});
