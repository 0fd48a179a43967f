import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

// A project of one package, packed into the folder itself: the bootstrap is tried without a registry.
describe('bootstrap', function () {
  this.timeout(120_000);
  let project: string;

  function write(file: string, content: unknown): void {
    const target = path.join(project, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, typeof content === 'string' ? content : JSON.stringify(content));
  }

  function lock(version: string): void {
    const dependencies = { leaf: `file:leaf-${version}.tgz` };
    write('package.json', { name: 'project', version: '1.0.0', dependencies });
    write('package-lock.json', {
      name: 'project',
      version: '1.0.0',
      lockfileVersion: 3,
      requires: true,
      packages: {
        '': { name: 'project', version: '1.0.0', dependencies },
        'node_modules/leaf': { version, resolved: dependencies.leaf },
      },
    });
  }

  function pack(version: string): void {
    write('leaf/package.json', { name: 'leaf', version, main: 'leaf.js' });
    write('leaf/leaf.js', `module.exports = '${version}';`);
    const packed = spawnSync('npm', ['pack', './leaf'], { cwd: project, shell: process.platform === 'win32' });
    assert.equal(packed.status, 0, String(packed.stderr));
  }

  function run(): string {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['scripts/bootstrap.mjs', 'scripts/say.mjs', 'now'],
      {
        cwd: project,
        encoding: 'utf8',
      },
    );
    assert.equal(status, 0, stderr);
    return stdout;
  }

  before(() => {
    project = fs.mkdtempSync(path.join(os.tmpdir(), 'bootstrap-'));
    write('scripts/bootstrap.mjs', fs.readFileSync('scripts/bootstrap.mjs', 'utf8'));
    write('scripts/say.mjs', "import leaf from 'leaf';\nconsole.log('leaf', leaf, process.argv[2]);\n");
    pack('1.0.0');
    pack('2.0.0');
    lock('1.0.0');
  });
  after(() => fs.rmSync(project, { recursive: true, force: true }));

  it('installs on a fresh clone, then runs the script with its arguments', () => {
    assert.match(run(), /npm ci[\s\S]*leaf 1\.0\.0 now/);
  });

  it('leaves an installation alone that matches the lock file, whatever the times of the files say', () => {
    fs.utimesSync(path.join(project, 'package-lock.json'), new Date(), new Date(Date.now() + 3_600_000));
    assert.equal(run(), 'leaf 1.0.0 now\n');
  });

  it('installs again when the lock file asks for another version', () => {
    lock('2.0.0');
    assert.match(run(), /npm ci[\s\S]*leaf 2\.0\.0 now/);
  });
});
