import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { citeRows } from '../../../server/src/cli/cite-row';
import { inputsOf } from '../../../server/src/cli/inputs';
import { CommandManifests } from '../../../server/src/cli/manifests';
import { type ReadOpinion, readFiles } from '../../../server/src/cli/read-files';
import { rowFactsOf } from '../../../server/src/corpus/row-facts';
import { csvLine } from '../../../server/src/reports/csv';

/** A folder with the files given, gone after the test. */
function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'opinion-lens-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), content);
  }
  return folder;
}
const made: string[] = [];
const OPINION =
  '**Lead Opinion**\nMalloy v. Hogan, 378 U. S. 1 (1964). Griffin v. California, 380 U. S. 609 (1965). 378 U. S., at 8.\n';

async function read(args: readonly string[], options = {}): Promise<{ code: number; opinions: ReadOpinion[] }> {
  const opinions: ReadOpinion[] = [];
  const quiet = process.stderr.write;
  process.stderr.write = () => true;
  try {
    const code = await readFiles(args, options, opinion => {
      opinions.push(opinion);
    });
    return { code, opinions };
  } finally {
    process.stderr.write = quiet;
  }
}

function rowsOf(opinion: ReadOpinion | undefined) {
  return citeRows({ ...opinion!, facts: { rows: rowFactsOf(opinion!.analysis) } });
}

describe('cites on the command line', () => {
  afterEach(() => {
    for (const folder of made.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
  });

  it('rows have the fields of the interface, 0-based, with the raw slice', async () => {
    const { opinions, code } = await read(['seeds/002_3409681a5bafcde0.txt']);
    assert.equal(code, 0);
    const rows = rowsOf(opinions[0]);
    assert.deepEqual(rows[0], {
      file: 'seeds/002_3409681a5bafcde0.txt',
      kind: 'full-case',
      start: { line: 1, character: 46 },
      end: { line: 1, character: 154 },
      offset: [63, 171],
      text: 'United States v. Grunewald, 233 F. 2d 556, 579, 581-582 (Frank, J., dissenting), rev’d, 353 U. S. 391 (1957)',
      target: 'f2d/233/556',
      name: 'United States v. Grunewald',
      volume: '233',
      reporter: 'F.2d',
      page: '556',
      pins: [{ page: '579' }, { page: '581', to: '582' }],
      weight: 'Frank, J., dissenting',
      history: [
        {
          relation: 'reversed by',
          target: 'us/353/391',
          start: { line: 1, character: 127 },
          end: { line: 1, character: 154 },
        },
      ],
      confidence: 'certain',
      reason: 'as the citation says',
    });
    const short = rows.find(row => row.text === '378 U. S., at 7-8');
    assert.deepEqual(short?.antecedent, { start: { line: 3, character: 1123 }, end: { line: 3, character: 1183 } });
    assert.equal(
      rows.every(row => 'target' in row),
      true,
    );
    assert.equal(rows.find(row => row.kind === 'truncated')?.target, null);
    const text = fs.readFileSync('seeds/002_3409681a5bafcde0.txt', 'utf8');
    for (const row of rows) assert.equal(row.text, text.slice(...row.offset));
  });

  it('a place in the file carries page and note', async () => {
    const { opinions } = await read(['seeds/000_b9cbda3d512d8819.txt']);
    const ante = rowsOf(opinions[0]).find(row => row.kind === 'ante');
    assert.deepEqual(
      [ante?.target, ante?.place],
      ['file:lead-opinion', { page: 178, note: 6, start: { line: 22, character: 285 } }],
    );
  });

  it('a folder gives only opinions, in order of name; a named file is read whatever it is', async () => {
    const folder = folderOf({
      'b.txt': OPINION,
      'a.txt': OPINION,
      'sub/c.txt': OPINION,
      'memo.txt': 'Buy milk.\n',
      'x.bin': 'Malloy',
    });
    const { opinions, code } = await read([folder]);
    assert.deepEqual(
      opinions.map(opinion => opinion.file),
      [`${folder}/a.txt`, `${folder}/b.txt`, `${folder}/sub/c.txt`],
    );
    assert.equal(code, 0);
    assert.equal((await read([`${folder}/memo.txt`])).opinions.length, 1);
  });

  it('links are followed where they stay in the folder, and never in a circle', function () {
    // Windows lets administrators alone make links.
    if (process.platform === 'win32') this.skip();
    const folder = folderOf({ 'a.txt': OPINION, 'sub/b.txt': OPINION });
    const elsewhere = folderOf({ 'c.txt': OPINION });
    fs.symlinkSync(path.join(folder, 'sub/b.txt'), path.join(folder, 'b-again.txt'));
    fs.symlinkSync(folder, path.join(folder, 'sub/up'));
    fs.symlinkSync(path.join(folder, 'lost.txt'), path.join(folder, 'lost-link.txt'));
    fs.symlinkSync('round.txt', path.join(folder, 'round.txt'));
    fs.symlinkSync(path.join(elsewhere, 'c.txt'), path.join(folder, 'out.txt'));
    const told: string[] = [];
    const below = (args: string[]): string[] =>
      [...inputsOf(args, message => told.push(message))].map(input => input.file.slice(folder.length + 1));
    assert.deepEqual(below([folder]), ['a.txt', 'b-again.txt', 'sub/b.txt']);
    assert.deepEqual(told, [`${folder}/out.txt: a link that leads out of ${folder} is not followed`]);
    assert.deepEqual(below([`${folder}/**/*.txt`]), ['a.txt', 'b-again.txt', 'sub/b.txt']);
    // Whoever names the link wants it.
    assert.deepEqual(below([`${folder}/out.txt`]), ['out.txt']);
  });

  it('globs', () => {
    const folder = folderOf({ 'a.txt': OPINION, 'b.md': OPINION, 'sub/c.txt': OPINION });
    const files = [...inputsOf([`${folder}/**/*.txt`], () => assert.fail())].map(input => input.file);
    assert.deepEqual(files, [`${folder}/a.txt`, `${folder}/sub/c.txt`]);
  });

  it('what is not there is told and gives exit code 2; the rest is read', async () => {
    const folder = folderOf({ 'a.txt': OPINION });
    const { code, opinions } = await read([`${folder}/none.txt`, `${folder}/a.txt`, `${folder}/*.zip`]);
    assert.deepEqual([code, opinions.length], [2, 1]);
  });

  it('bytes that are no UTF-8 are read as Windows-1252, NUL bytes skipped, a byte-order mark left out', async () => {
    const folder = folderOf({
      'a.txt': Buffer.concat([
        Buffer.from('**Lead Opinion**\nThe rule'),
        Buffer.from([0x97]),
        Buffer.from('is in Malloy v. Hogan, 378 U. S. 1 (1964).\n'),
      ]),
      'b.txt': Buffer.from('**Lead Opinion**\nMalloy\0 v. Hogan, 378 U. S. 1.\n'),
      'c.txt': Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(OPINION)]),
    });
    const { opinions, code } = await read([`${folder}/a.txt`, `${folder}/b.txt`, `${folder}/c.txt`]);
    assert.deepEqual([code, opinions.map(opinion => path.basename(opinion.file))], [0, ['a.txt', 'c.txt']]);
    assert.equal(opinions[0]?.text.includes('rule—is'), true);
    assert.equal(rowsOf(opinions[1])[0]?.offset[0], OPINION.indexOf('Malloy'));
  });

  it('the nearest manifest counts, or the one that is named', () => {
    const folder = folderOf({
      'opinions.json': '{ "files": { "sub/a.txt": { "cite": "1 U.S. 1" }, "b.txt": { "cite": "2 U.S. 2" } } }',
      'sub/opinions.json': '{ "files": { "a.txt": { "cite": "3 U.S. 3" } } }',
      'other.json': '{ "files": { "b.txt": { "cite": "4 U.S. 4" } } }',
      'broken/opinions.json': '{ "files": ',
    });
    const troubles: string[] = [];
    const manifests = new CommandManifests(undefined, message => troubles.push(message));
    assert.equal(manifests.word(`${folder}/sub/a.txt`)?.identity?.target, 'us/3/3');
    assert.equal(manifests.word(`${folder}/b.txt`)?.identity?.target, 'us/2/2');
    assert.equal(
      new CommandManifests(`${folder}/other.json`, () => assert.fail()).word(`${folder}/b.txt`)?.identity?.target,
      'us/4/4',
    );
    assert.equal(troubles.length, 0);
    manifests.word(`${folder}/broken/a.txt`);
    assert.equal(troubles.length, 1);
  });

  it('CSV quotes what needs it', () => {
    assert.equal(
      csvLine(['a', 1, null, undefined, 'x,y', 'say "so"', 'two\nlines']),
      'a,1,,,"x,y","say ""so""","two\nlines"\r\n',
    );
  });
});
