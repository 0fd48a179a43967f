import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { Command } from 'commander';
import { registerIndex } from '../../../server/src/cli/index-command';

describe('index on the command line', () => {
  let folder = '';
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'opinion-index-'));
    fs.mkdirSync(path.join(folder, 'with space'));
    fs.writeFileSync(
      path.join(folder, 'with space/a.txt'),
      '**Lead Opinion**\nSee Miranda v. Arizona, 384 U. S. 436 (1966).\n',
    );
    fs.writeFileSync(path.join(folder, 'with space/b.txt'), Buffer.from([0x2a, 0, 1, 2]));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  /** Exit code and what is told on standard error. */
  async function index(...args: string[]): Promise<{ code: number; told: string }> {
    const told: string[] = [];
    const write = process.stderr.write;
    process.stderr.write = ((words: string) => told.push(words) > 0) as typeof write;
    try {
      let code = -1;
      const program = new Command();
      registerIndex(program, ended => {
        code = ended;
      });
      await program.parseAsync(['index', ...args], { from: 'user' });
      return { code, told: told.join('') };
    } finally {
      process.stderr.write = write;
    }
  }

  it('names files the way their folder was named', async () => {
    const named = path.join(folder, 'with space');
    const { code, told } = await index(named, '--store', path.join(folder, 'store'));
    assert.equal(code, 0);
    assert.equal(told, `opinion-lens: ${path.join(named, 'b.txt')} is left out of the index: it is a binary file.\n`);
  });

  it('says when the store cannot be written, and ends as for other input and output', async () => {
    const store = path.join(folder, 'with space/a.txt/store');
    const { code, told } = await index(path.join(folder, 'with space'), '--store', store);
    assert.equal(code, 2);
    assert.match(told, /a\.txt\/store: the index could not be written there\n$/);
  });
});
