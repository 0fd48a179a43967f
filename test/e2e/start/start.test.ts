import * as assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import * as net from 'node:net';
import * as os from 'node:os';
import * as path from 'node:path';
import { until } from '../until';

/** `npm start` as a person runs it, with Ctrl+C as a terminal sends it: to the whole process group. */
class Start {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'st-'));
  /** Holds every temporary folder that the run makes. */
  readonly temporary = path.join(this.folder, 't');
  output = '';
  #child: ChildProcess | undefined;

  run(environment: Record<string, string>): void {
    fs.mkdirSync(this.temporary);
    const child = spawn(process.execPath, ['scripts/bootstrap.mjs', 'scripts/start.mjs'], {
      env: { ...process.env, VSCODE: '', TMPDIR: this.temporary, ...environment },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const collect = (chunk: Buffer): void => {
      this.output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    this.#child = child;
  }

  /** Polls like `until`, but gives up with the output as soon as the run ends. */
  seen<T>(what: string, probe: () => T | undefined): Promise<T> {
    return until(
      what,
      () => {
        const child = this.#child;
        if (child && child.exitCode !== null) throw new Error(`ended while waiting for ${what}:\n${this.output}`);
        return probe();
      },
      180_000,
    );
  }

  /** Presses Ctrl+C and waits for the end; the exit code comes back, null when nothing runs. */
  async interrupt(): Promise<number | null> {
    const child = this.#child;
    if (child?.pid === undefined || child.exitCode !== null) return null;
    const exit = once(child, 'exit');
    process.kill(-child.pid, 'SIGINT');
    const [code] = (await exit) as [number | null];
    this.#child = undefined;
    return code;
  }

  async clear(): Promise<void> {
    await this.interrupt();
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The first address of this machine that is not loopback, if it has one. */
function outerAddress(): string | undefined {
  return Object.values(os.networkInterfaces())
    .flat()
    .find(face => face && !face.internal && face.family === 'IPv4')?.address;
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = net.connect({ host, port, timeout: 3000 });
    const end = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('connect', () => end(true));
    socket.on('error', () => end(false));
    socket.on('timeout', () => end(false));
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('npm start', () => {
  let start: Start;
  beforeEach(function () {
    if (process.platform === 'win32') this.skip();
    start = new Start();
  });
  afterEach(() => start.clear());

  it('opens the code on the PATH on seeds, with the extension, until Ctrl+C', async () => {
    const bin = path.join(start.folder, 'bin');
    const told = path.join(start.folder, 'told');
    fs.mkdirSync(bin);
    const script = `#!/bin/sh\nprintf '%s\\n' "$$" "$@" > "${told}.tmp"\nmv "${told}.tmp" "${told}"\nexec sleep 600\n`;
    fs.writeFileSync(path.join(bin, 'code'), script, { mode: 0o755 });
    start.run({ PATH: `${bin}${path.delimiter}${process.env.PATH}` });
    const [pid, ...args] = await start.seen('code to be called', () =>
      fs.existsSync(told) ? fs.readFileSync(told, 'utf8').trim().split('\n') : undefined,
    );
    assert.ok(args.includes(`--extensionDevelopmentPath=${process.cwd()}`), args.join(' '));
    assert.equal(args.at(-1), path.join(process.cwd(), 'seeds'));
    const asRoot = process.getuid?.() === 0;
    assert.equal(args.includes('--no-sandbox'), asRoot);
    assert.equal(
      args.some(arg => arg.startsWith('--user-data-dir=')),
      asRoot,
    );
    assert.equal(await start.interrupt(), 0);
    await until('code to end', () => (isAlive(Number(pid)) ? undefined : true), 10_000);
    assert.deepEqual(fs.readdirSync(start.temporary), []);
  });

  it('serves the embedded workbench on loopback behind a password, until Ctrl+C', async function () {
    if (process.platform !== 'linux' || process.arch !== 'x64') this.skip();
    start.run({ VSCODE: 'embedded' });
    const printed = await start.seen(
      'the address',
      () => /(http:\/\/127\.0\.0\.1:(\d+)\/\S*)\nPassword: (\S{16,})\n/.exec(start.output) ?? undefined,
    );
    const [, address = '', port = '', password = ''] = printed;
    assert.equal(new URL(address).searchParams.get('folder'), path.join(process.cwd(), 'seeds'));

    const stranger = await fetch(address, { redirect: 'manual' });
    assert.equal(stranger.status, 302);
    assert.match(stranger.headers.get('location') ?? '', /login/);
    const login = (word: string): Promise<Response> =>
      fetch(new URL('/login', address), {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams({ password: word, base: '.', href: address }),
      });
    assert.equal((await login('wrong')).status, 200);
    const friend = await login(password);
    assert.equal(friend.status, 302);
    assert.ok(friend.headers.get('set-cookie'));

    assert.equal(await answers('127.0.0.1', Number(port)), true);
    const outer = outerAddress();
    if (outer) assert.equal(await answers(outer, Number(port)), false, `listens on ${outer}`);

    assert.equal(await start.interrupt(), 0);
    assert.equal(await answers('127.0.0.1', Number(port)), false);
    assert.deepEqual(fs.readdirSync(start.temporary), []);
    assert.doesNotMatch(start.output, /by itself|Error/);
  });
});
