import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { EMPTY_CASE_LIST } from '../../../server/src/authority/case-list';
import { citeRows } from '../../../server/src/cli/cite-row';
import { type ReadOptions, readRows, type StoreOptions } from '../../../server/src/cli/read-files';
import { CitationGraphBuilder } from '../../../server/src/reports/citation-graph';
import { graphAs } from '../../../server/src/reports/citation-graph-formats';

const FILES: Readonly<Record<string, string>> = {
  'opinions.json': '{"files":{"a.txt":{"cite":"401 U.S. 222","name":"Harris v. New York"}}}',
  'a.txt': `**Lead Opinion**
Mr. Chief Justice Burger delivered the opinion of the Court.
See Miranda v. Arizona, 384 U. S. 436, 444, n. 4 (1966). Id., at 478. Overruling Mapp v. Ohio, 367 U. S. 643 (1961),
would do. 18 U. S. C. § 1001; Brown v. Board of Education, 347 U. S. 483, 74 S. Ct. 686 (1954). 384 U. S., at 450.
**Dissent**
Mr. Justice Brennan, dissenting. United States v. Grunewald, 233 F. 2d 556, 579 (dissenting opinion), rev'd,
353 U. S. 391 (1957). Ante, at 224. Miranda warnings were given. The Fifth and Fourteenth Amendments say so.`,
  'sub/384-us-436.txt':
    '**Lead Opinion**\nMr. Chief Justice Warren delivered the opinion of the Court. Malloy v. Hogan, 378 U. S. 1 (1964).\n',
  'sub/words.txt': 'Just words.\n',
  'sub/b.opinion': 'Escobedo v. Illinois, 378 U. S. 478 (1964).\n',
};

describe('what the store of the index is used for', () => {
  let folder = '';
  let store = '';
  const at = (name: string): string => path.join(folder, 'files', name);
  const write = (name: string, text: string, time?: Date): void => {
    fs.mkdirSync(path.dirname(at(name)), { recursive: true });
    fs.writeFileSync(at(name), text);
    if (time) fs.utimesSync(at(name), time, time);
  };
  // Files that have just changed are not trusted: these are old.
  const OLD = new Date(Date.now() - 600_000);

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'opinion-rows-'));
    store = path.join(folder, 'store');
    for (const [name, text] of Object.entries(FILES)) write(name, text, OLD);
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  async function cites(options: ReadOptions & StoreOptions): Promise<string> {
    const rows: string[] = [];
    await readRows([path.join(folder, 'files')], options, true, read => {
      rows.push(...citeRows(read).map(row => JSON.stringify(row)));
    });
    return rows.join('\n');
  }
  async function graph(options: ReadOptions & StoreOptions): Promise<string> {
    const builder = new CitationGraphBuilder(EMPTY_CASE_LIST, { everything: true });
    await readRows([path.join(folder, 'files')], options, false, read => builder.add(read));
    return graphAs('json', builder.finish());
  }
  const both = async (options: ReadOptions & StoreOptions) => [await cites(options), await graph(options)];

  it('changes nothing of what comes out', async () => {
    const anew = await both({ store: false });
    assert.match(anew[0]!, /"target":"us\/347\/483".*"target":"sct\/74\/686"/);
    assert.match(anew[1]!, /overruling/);
    assert.deepEqual(await both({ store }), anew);
    assert.ok(fs.readdirSync(path.join(store, 'opinion-lens-index')).length > 0);
    assert.deepEqual(await both({ store }), anew);
  });

  it('spares reading what has the size and time that are known', async () => {
    const before = await cites({ store });
    // Nothing but the store can know the citation now.
    write('sub/384-us-436.txt', FILES['sub/384-us-436.txt']!.replace('378 U. S. 1 (', '378 F. 2d 1 ('), OLD);
    assert.match(before, /us\/378\/1"/);
    assert.match(await cites({ store }), /us\/378\/1"/);
    assert.match(await cites({ store: false }), /f2d\/378\/1"/);
  });

  it('ends where the file, its manifest or the way of reading is another', async () => {
    await cites({ store });
    write('sub/384-us-436.txt', FILES['sub/384-us-436.txt']!.replace('378 U. S. 1 (', '378 F. 2d 1 ('), new Date(1e12));
    write('opinions.json', FILES['opinions.json']!.replace('401 U.S. 222', '401 U.S. 223'));
    fs.rmSync(at('sub/b.opinion'));
    write('sub/c.txt', FILES['sub/384-us-436.txt']!);
    const anew = await both({ store: false });
    assert.match(anew[0]!, /f2d\/378\/1"/);
    assert.match(anew[1]!, /us\/401\/223/);
    assert.deepEqual(await both({ store }), anew);
    const strict = { bareNames: 'off' as const };
    assert.equal(await cites({ store, ...strict }), await cites({ store: false, ...strict }));
    assert.deepEqual(await both({ store }), anew);
  });

  it('is given up for shards that are damaged', async () => {
    const anew = await both({ store: false });
    await cites({ store });
    const shards = path.join(store, 'opinion-lens-index');
    for (const [index, name] of fs.readdirSync(shards).entries()) {
      const bytes = fs.readFileSync(path.join(shards, name));
      fs.writeFileSync(
        path.join(shards, name),
        index % 2 === 0 ? bytes.subarray(0, bytes.length >> 1) : bytes.fill(7, 9),
      );
    }
    assert.deepEqual(await both({ store }), anew);
  });
});
