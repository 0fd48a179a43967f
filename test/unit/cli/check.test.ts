import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as os from 'node:os';
import * as path from 'node:path';
import Ajv from 'ajv';
import { Command } from 'commander';
import * as esbuild from 'esbuild';
import { registerCheck } from '../../../server/src/cli/check';

const root = process.cwd();
let folder = '';

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `check` in this process, what it prints caught. */
async function run(args: readonly string[]): Promise<Run> {
  const caught = { out: '', err: '' };
  const { write: out } = process.stdout;
  const { write: err } = process.stderr;
  process.stdout.write = (text: string | Uint8Array) => {
    caught.out += String(text);
    return true;
  };
  process.stderr.write = (text: string | Uint8Array) => {
    caught.err += String(text);
    return true;
  };
  const program = new Command('opinion-lens').exitOverride();
  let code = 0;
  try {
    registerCheck(program, result => {
      code = result;
    });
    for (const command of program.commands) command.exitOverride();
    await program.parseAsync(['node', 'opinion-lens', ...args]);
  } catch (error) {
    caught.err += String(error);
    code = 2;
  } finally {
    process.stdout.write = out;
    process.stderr.write = err;
  }
  return { code, ...caught };
}

function file(name: string, content: string | Buffer): string {
  const at = path.join(folder, name);
  fs.mkdirSync(path.dirname(at), { recursive: true });
  fs.writeFileSync(at, content);
  return at;
}

const rows = (
  out: string,
): { file: string; id: string; severity: string; start: { line: number; character: number }; fixes: unknown[] }[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));

const WRONG =
  'OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nSee Evidence ยง 1040.\n<concur author=BURGER text="TRUE">\nMR. CHIEF JUSTICE BURGER, concurring.\nI agree with the judgment.\n';
const RIGHT = WRONG.replace('ยง', '§').replace('=BURGER', '="BURGER"');

describe('check on the command line', function () {
  this.timeout(30_000);
  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'opinion-lens-check-'));
  });
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  describe('output', () => {
    it('text: the place from 1, the words, the id, the line and a caret; exit code 1 for a warning', async () => {
      const { code, out } = await run(['check', 'seeds/000_b9cbda3d512d8819.txt', '--rule', 'mojibake']);
      assert.equal(code, 1);
      const lines = out.split('\n');
      assert.equal(
        lines[0],
        'seeds/000_b9cbda3d512d8819.txt:17:254 warning `ยง` is the section sign `§` read with the wrong code page (Thai). mojibake',
      );
      assert.equal(lines[1]!.indexOf('ยง'), lines[2]!.indexOf('^'));
      assert.match(out, /3 findings in 1 file: 3 warnings\. 3 can be mended with --fix\.\n$/);
      assert.doesNotMatch(out, /\u001b/);
      assert.match((await run(['check', 'seeds', '--colour'])).out, /\u001b\[33mwarning/);
    });
    it('text: says how many findings --max has left out', async () => {
      const { out } = await run(['check', 'seeds/000_b9cbda3d512d8819.txt', '--max', '1']);
      assert.match(out, /1 finding in 1 file: 1 warning\. \d more are not shown \(--max 0 shows all\)\./);
      assert.doesNotMatch((await run(['check', 'seeds/000_b9cbda3d512d8819.txt'])).out, /not shown/);
    });
    it('exit code 0 where nothing is at warning or above', async () =>
      assert.equal((await run(['check', 'seeds/002_3409681a5bafcde0.txt'])).code, 0));
    it('ndjson: one object a line, lines and characters from 0', async () => {
      const { out } = await run([
        'check',
        'seeds/000_b9cbda3d512d8819.txt',
        '--rule',
        'mojibake',
        '--format',
        'ndjson',
      ]);
      assert.deepEqual(rows(out)[0], {
        file: 'seeds/000_b9cbda3d512d8819.txt',
        id: 'mojibake',
        severity: 'warning',
        start: { line: 16, character: 253 },
        end: { line: 16, character: 255 },
        offset: rows(out)[0] && (rows(out)[0] as unknown as { offset: number[] }).offset,
        message: '`ยง` is the section sign `§` read with the wrong code page (Thai).',
        fixes: [
          {
            title: 'Replace with `§`',
            edits: [{ start: { line: 16, character: 253 }, end: { line: 16, character: 255 }, newText: '§' }],
          },
        ],
      });
    });
    it('json: one document with a summary', async () => {
      const { out } = await run(['check', 'seeds', '--format', 'json']);
      const report = JSON.parse(out);
      assert.equal(report.tool.name, 'opinion-lens');
      assert.equal(report.findings.length, report.summary.warning + report.summary.information + report.summary.hint);
      assert.equal(report.summary.files, 2);
      assert.equal(
        JSON.parse((await run(['check', 'seeds', '--format', 'json', '--rule', 'tag-unclosed'])).out).findings.length,
        0,
      );
    });
    it('csv', async () => {
      const lines = (await run(['check', 'seeds', '--format', 'csv', '--rule', 'cite-ocr-name'])).out.split('\r\n');
      assert.equal(lines[0], 'file,line,character,endLine,endCharacter,id,severity,message,fix,count');
      assert.match(lines[1]!, /^seeds\/002_3409681a5bafcde0\.txt,5,950,5,964,cite-ocr-name,information,"Stray comma/);
    });
    it('github: workflow commands with what is special escaped', async () => {
      const at = file('a,b/c.txt', WRONG);
      const { out } = await run(['check', at, '--format', 'github', '--rule', 'mojibake']);
      assert.match(out, /^::warning file=[^:]*a%2Cb\/c\.txt,line=3,endLine=3,col=14,endColumn=15,title=mojibake::`ยง`/);
    });
    it('sarif: valid against the schema of SARIF 2.1.0', async () => {
      file('sarif/wrong file.txt', WRONG);
      const { out } = await run([
        'check',
        'seeds',
        path.join(folder, 'sarif'),
        '--format',
        'sarif',
        '--profile',
        'all',
      ]);
      const log = JSON.parse(out);
      const schema = path.join(
        path.dirname(createRequire(path.join(root, 'package.json')).resolve('@microsoft/jest-sarif')),
        'schemas/sarif-2.1.0-rtm.5.json',
      );
      const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, unicodeRegExp: false });
      const { $schema: _draft, id: _address, ...shape } = JSON.parse(fs.readFileSync(schema, 'utf8'));
      const valid = ajv.compile(shape);
      assert.equal(valid(log), true, JSON.stringify(valid.errors?.slice(0, 5)));
      const [first] = log.runs;
      assert.equal(first.tool.driver.rules.length, 90);
      assert.equal(first.columnKind, 'utf16CodeUnits');
      for (const result of first.results) assert.equal(first.tool.driver.rules[result.ruleIndex].id, result.ruleId);
      const mojibake = first.results.find((result: { ruleId: string }) => result.ruleId === 'mojibake');
      assert.deepEqual(mojibake.locations[0].physicalLocation.region, {
        startLine: 17,
        startColumn: 254,
        endLine: 17,
        endColumn: 256,
      });
      assert.ok(
        first.results.some((result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
          result.locations[0]!.physicalLocation.artifactLocation.uri.endsWith('wrong%20file.txt'),
        ),
      );
    });
  });

  describe('choice', () => {
    it('--severity: the least to report, and single rules', async () => {
      assert.deepEqual(
        [
          ...new Set(
            rows((await run(['check', 'seeds', '--format', 'ndjson', '--severity', 'warning'])).out).map(
              row => row.severity,
            ),
          ),
        ],
        ['warning'],
      );
      assert.ok(!(await run(['check', 'seeds', '--severity', 'mojibake=off'])).out.includes('mojibake'));
      assert.match((await run(['check', 'seeds', '--severity', 'mojibake=error'])).out, / error .*mojibake/);
    });
    it('--profile and --max', async () => {
      assert.deepEqual(
        [
          ...new Set(
            rows((await run(['check', 'seeds', '--profile', 'reader', '--format', 'ndjson'])).out).map(row => row.id),
          ),
        ],
        ['mojibake'],
      );
      assert.equal(rows((await run(['check', 'seeds', '--max', '2', '--format', 'ndjson'])).out).length, 4);
    });
    it('--rule reports a rule that is off', async () =>
      assert.match((await run(['check', 'seeds', '--rule', 'multiple-spaces'])).out, /multiple-spaces/));
    it('the manifest: the nearest one, and what it ignores', async () => {
      const at = file('m/x.txt', WRONG);
      file(
        'm/opinions.json',
        JSON.stringify({
          files: { 'x.txt': { cite: '422 U.S. 171', name: 'United States v. Hale', year: 1975, ignore: ['mojibake'] } },
        }),
      );
      assert.deepEqual(
        rows((await run(['check', at, '--format', 'ndjson'])).out).map(row => row.id),
        ['attr-unquoted'],
      );
    });
    it('the manifest: an entry that ignores nothing is told where it stands', async () => {
      const manifest =
        '{ "files": {\n  "sub/x.txt": { "cite": "422 U.S. 171", "ignore": ["attr-unquoted", "tag-nested"] } } }\n';
      file('idle/sub/x.txt', WRONG);
      file('idle/opinions.json', manifest);
      const at = path.join(folder, 'idle/sub');
      const found = rows((await run(['check', at, '--format', 'ndjson', '--rule', 'ignore-unused,tag-nested'])).out);
      assert.deepEqual(
        found.map(row => [row.file, row.id, row.severity, row.start.line, row.start.character]),
        [
          [
            `${folder}/idle/opinions.json`,
            'ignore-unused',
            'hint',
            1,
            manifest.split('\n')[1]!.indexOf('"tag-nested"'),
          ],
        ],
      );
      assert.match(
        (found[0] as unknown as { message: string }).message,
        /ignores `tag-nested` in .*sub\/x\.txt, where it finds nothing/,
      );
      assert.equal(
        rows((await run(['check', at, '--format', 'ndjson', '--severity', 'ignore-unused=off'])).out).length,
        1,
      );
    });
    it('mistakes of use: exit code 2 and one line', async () => {
      for (const args of [
        ['--rule', 'no-such-rule'],
        ['--severity', 'grave'],
        ['--format', 'xml'],
        ['--max', 'many'],
      ]) {
        const { code, err } = await run(['check', 'seeds', ...args]);
        assert.equal(code, 2, args.join(' '));
        assert.ok(err.trim().length > 0, args.join(' '));
      }
      assert.equal((await run(['check', path.join(folder, 'missing.txt')])).code, 2);
    });
    it('mistakes of use: what was probably meant, and what is missing', async () => {
      const said = async (...args: string[]): Promise<string> => (await run(['check', 'seeds', ...args])).err;
      assert.match(await said('--rule', 'mojibak'), /mojibak is no rule; did you mean mojibake\?/);
      assert.match(await said('--update-baseline'), /--update-baseline needs --baseline FILE/);
      assert.match(await said('--stdin'), /--stdin reads standard input alone/);
      assert.match(await said('--baseline', file('use/broken.json', '{bad')), /use\/broken\.json is no baseline/);
      assert.match(await said('--baseline', path.join(folder, 'nowhere/known.json')), /there is no folder .*nowhere/);
      file('use/none/shopping.txt', 'Milk, bread.\n');
      assert.equal((await run(['check', path.join(folder, 'use/none')])).out, 'No opinions to check.\n');
    });
    it('--color is --colour', async () => {
      assert.match((await run(['check', 'seeds', '--color'])).out, /\u001b\[33mwarning/);
      assert.doesNotMatch((await run(['check', 'seeds', '--no-color'])).out, /\u001b/);
    });
    it('quote-not-found compares with the other files of the run, and only where it is asked for', async () => {
      const held =
        '**Lead Opinion**\nMR. JUSTICE CARDOZO delivered the opinion of the Court.\nWhen the risk of confusion is so great as to upset the balance of advantage, the evidence goes out. So it was said before, and so it is said again today.\n';
      const citing = (words: string): string =>
        `**Lead Opinion**\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nAs we have said: "${words}" Shepard v. United States, 290 U.S. 96, 104 (1933).\n`;
      const wrong = 'The evidence must always be admitted, whatever the confusion it may bring about.';
      const right =
        'When the risk of confusion is so great as to upset the balance of advantage, the evidence goes out.';
      file('quotes/290-us-0096_shepard-v-united-states.txt', held);
      file('quotes/wrong.txt', citing(wrong));
      file('quotes/right.txt', citing(right));
      const of = async (...args: string[]): Promise<string[]> =>
        rows((await run(['check', ...args, '--format', 'ndjson'])).out)
          .filter(row => row.id === 'quote-not-found')
          .map(row => path.basename(row.file));
      const all = path.join(folder, 'quotes');
      assert.deepEqual(await of(all, '--rule', 'quote-not-found'), ['wrong.txt']);
      assert.deepEqual(await of(all, '--severity', 'quote-not-found=hint'), ['wrong.txt']);
      assert.deepEqual(await of(all), [], 'off by default');
      // The file that holds the case is not of this run.
      assert.deepEqual(await of(path.join(all, 'wrong.txt'), '--rule', 'quote-not-found'), []);
      const [row] = rows((await run(['check', all, '--format', 'ndjson', '--rule', 'quote-not-found'])).out);
      const line = citing(wrong).split('\n')[2]!;
      assert.deepEqual(
        [row!.start, (row as unknown as { end: { character: number } }).end.character],
        [{ line: 2, character: line.indexOf('"') }, line.lastIndexOf('"') + 1],
      );
    });
  });

  describe('fixing', () => {
    it('--fix mends markup and encoding, and leaves every other byte', async () => {
      const at = file(
        'fix/x.txt',
        Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(WRONG.replaceAll('\n', '\r\n').trimEnd())]),
      );
      const { code, err } = await run(['check', at, '--fix']);
      assert.equal(code, 0);
      assert.match(err, /2 findings mended/);
      assert.deepEqual(
        fs.readFileSync(at),
        Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(RIGHT.replaceAll('\n', '\r\n').trimEnd())]),
      );
      assert.deepEqual(fs.readdirSync(path.dirname(at)), ['x.txt'], 'no temporary file stays');
    });
    it('--fix leaves the Court’s text alone unless the rule is named', async () => {
      const text =
        'OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nSee Bram v. United, States, 168 U. S. 532 (1897).\n';
      const at = file('court/x.txt', text);
      await run(['check', at, '--fix']);
      assert.equal(fs.readFileSync(at, 'utf8'), text);
      await run(['check', at, '--fix', '--rule', 'cite-ocr-name']);
      assert.equal(fs.readFileSync(at, 'utf8'), text.replace('United, States', 'United States'));
    });
    it('--dry-run shows a unified diff and writes nothing', async () => {
      const at = file('dry/x.txt', WRONG);
      const { out } = await run(['check', at, '--fix', '--dry-run']);
      assert.match(out, /^--- a\/.*dry\/x\.txt/m);
      assert.match(out, /^-See Evidence ยง 1040\.$/m);
      assert.match(out, /^\+See Evidence § 1040\.$/m);
      assert.equal(fs.readFileSync(at, 'utf8'), WRONG);
    });
    it('a file that may not be written stays as it is', async function () {
      // The superuser may write everything.
      if (process.platform === 'win32' || process.getuid?.() === 0) return this.skip();
      const at = file('readonly/x.txt', WRONG);
      fs.chmodSync(at, 0o444);
      const { code, err } = await run(['check', at, '--fix']);
      assert.equal(code, 2);
      assert.match(err, /x\.txt is not mended: it may not be written/);
      assert.equal(fs.readFileSync(at, 'utf8'), WRONG);
    });
    it('the mode of a file stays, and a link is followed', async function () {
      if (process.platform === 'win32') return this.skip();
      const at = file('mode/x.txt', WRONG);
      fs.chmodSync(at, 0o640);
      const link = path.join(folder, 'mode/link.txt');
      fs.symlinkSync(at, link);
      await run(['check', link, '--fix']);
      assert.equal(fs.readFileSync(at, 'utf8'), RIGHT);
      assert.equal(fs.statSync(at).mode & 0o777, 0o640);
      assert.ok(fs.lstatSync(link).isSymbolicLink());
    });
    it('invalid UTF-8 is read as Windows-1252 with a note, and mended only with --encoding', async () => {
      const bytes = Buffer.concat([
        Buffer.from('OPINION\nMR. JUSTICE MARSHALL delivered the opinion of the Court.\nThe rule '),
        Buffer.from([0x97]),
        Buffer.from(
          ' if it is one.\n<concur author=BURGER text="TRUE">\nMR. CHIEF JUSTICE BURGER, concurring.\nI agree.\n',
        ),
      ]);
      const at = file('latin/x.txt', bytes);
      const first = await run(['check', at, '--fix']);
      assert.match(first.err, /is not UTF-8; read as Windows-1252/);
      assert.equal(first.code, 2);
      assert.deepEqual(fs.readFileSync(at), bytes);
      await run(['check', at, '--fix', '--encoding', 'windows-1252']);
      assert.deepEqual(
        fs.readFileSync(at),
        Buffer.from(bytes.toString('latin1').replace('=BURGER', '="BURGER"'), 'latin1'),
      );
    });
    it('mixed line ends: told from the bytes, mended by name', async () => {
      const mixed = WRONG.replace('Court.\n', 'Court.\r\n');
      const at = file('ends/x.txt', mixed);
      assert.ok(
        rows((await run(['check', at, '--format', 'ndjson'])).out).some(row => row.id === 'mixed-line-endings'),
      );
      await run(['check', at, '--fix']);
      assert.ok(fs.readFileSync(at, 'utf8').includes('\r\n'));
      await run(['check', at, '--fix', '--rule', 'mixed-line-endings']);
      assert.ok(!fs.readFileSync(at, 'utf8').includes('\r\n'));
    });
  });

  describe('baseline', () => {
    it('is written when it does not exist, then only what is new is reported', async () => {
      const at = file('base/x.txt', WRONG);
      const known = path.join(folder, 'base/known.json');
      assert.equal((await run(['check', at, '--baseline', known])).code, 0);
      assert.ok(fs.existsSync(known));
      assert.equal(rows((await run(['check', at, '--baseline', known, '--format', 'ndjson'])).out).length, 0);
      fs.writeFileSync(at, WRONG.replace('OPINION\n', 'OPINION\n').replace('I agree', 'See Evidence ยง 12. I agree'));
      assert.deepEqual(
        rows((await run(['check', at, '--baseline', known, '--format', 'ndjson'])).out).map(row => row.id),
        ['mojibake'],
      );
      await run(['check', at, '--baseline', known, '--update-baseline']);
      assert.equal(rows((await run(['check', at, '--baseline', known, '--format', 'ndjson'])).out).length, 0);
    });
    it('says how many findings it holds; what concerns the file as a whole stays known when its head changes', async () => {
      const at = file('base/y.txt', WRONG);
      const known = path.join(folder, 'base/y.json');
      assert.match(
        (await run(['check', at, '--baseline', known])).out,
        /^Nothing new in 1 file\. The baseline holds 3\.\n$/,
      );
      fs.writeFileSync(at, `SYLLABUS\n\n${WRONG}`);
      assert.match(
        (await run(['check', at, '--baseline', known])).out,
        /^Nothing new in 1 file\. The baseline holds 3\.\n$/,
      );
      fs.writeFileSync(at, WRONG.replace('I agree', 'See Evidence ยง 12. I agree'));
      assert.match(
        (await run(['check', at, '--baseline', known])).out,
        /1 new finding in 1 file: 1 warning\..* The baseline holds 3\.\n$/,
      );
    });
    it('a broken baseline is told of', async () => {
      const { code, err } = await run(['check', 'seeds', '--baseline', file('base/broken.json', '{"version": 7}')]);
      assert.equal(code, 2);
      assert.match(err, /no baseline/);
    });
  });

  it('binary files are skipped with a note, folders leave what is no opinion alone', async () => {
    file('mix/a.txt', Buffer.from([0, 1, 2, 3]));
    file('mix/b.txt', 'A shopping list: milk, bread, ยง 12.\n');
    file('mix/c.txt', WRONG);
    const { out, err } = await run(['check', path.join(folder, 'mix'), '--format', 'ndjson']);
    assert.match(err, /a\.txt is skipped: it is a binary file/);
    assert.deepEqual([...new Set(rows(out).map(row => path.basename(row.file)))], ['c.txt']);
  });

  describe('as a program of its own', () => {
    let program = '';
    before(async () => {
      program = path.join(folder, 'program/cli.js');
      await esbuild.build({
        absWorkingDir: root,
        entryPoints: ['server/src/cli/main.ts'],
        outfile: program,
        bundle: true,
        platform: 'node',
        format: 'cjs',
        target: 'node20.19',
        mainFields: ['module', 'main'],
        logLevel: 'warning',
      });
      fs.mkdirSync(path.join(folder, 'program/data'));
      fs.copyFileSync(path.join(root, 'server/data/us-reports.txt'), path.join(folder, 'program/data/us-reports.txt'));
    });
    function spawned(args: readonly string[], input: string): { code: number | null; out: string } {
      const { status, stdout } = spawnSync(process.execPath, [program, ...args], {
        cwd: root,
        input,
        encoding: 'utf8',
      });
      return { code: status, out: stdout };
    }

    it('--stdin: findings under the name given; with --fix the mended text', () => {
      const { out, code } = spawned(
        ['check', '--stdin', '--stdin-filename', 'notes/x.txt', '--format', 'ndjson'],
        WRONG,
      );
      assert.equal(code, 1);
      assert.deepEqual([...new Set(rows(out).map(row => row.file))], ['notes/x.txt']);
      assert.equal(spawned(['check', '--stdin', '--fix'], WRONG).out, RIGHT);
      assert.equal(spawned(['check', '--stdin', '--fix'], RIGHT).out, RIGHT);
    });

    it('many files are shared among threads: the same rows in the same order', async () => {
      for (let n = 0; n < 80; n++)
        file(`many/${String(n).padStart(3, '0')}.txt`, n % 3 === 0 ? RIGHT : WRONG.replace('1040', String(n)));
      const many = path.join(folder, 'many');
      const shared = spawned(['check', many, '--format', 'ndjson'], '');
      const alone: string[] = [];
      for (const name of fs.readdirSync(many).sort())
        alone.push((await run(['check', path.join(many, name), '--format', 'ndjson'])).out);
      assert.equal(shared.code, 1);
      assert.equal(shared.out, alone.join(''));
    });
  });
});
