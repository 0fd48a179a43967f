import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import type { Bench, Stage } from './bench';
import { timing } from './measure';

/** Milliseconds from the start of the process to its answer to `initialize`. */
function start(): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const server = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const params = { processId: null, rootUri: null, capabilities: {} };
    const request = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
    server.stdout.once('data', () => {
      resolve(performance.now() - began);
      server.kill();
    });
    server.on('error', reject);
    server.stdin.write(`Content-Length: ${Buffer.byteLength(request)}\r\n\r\n${request}`);
  });
}

export default {
  title: 'server start to the answer of initialize: budget 150 ms',
  async run(stage: Stage) {
    if (!fs.existsSync('dist/server.js')) return stage.row('skipped: dist/server.js is not built');
    const times: number[] = [];
    for (let i = 0; i < (stage.quick ? 3 : 10); i++) times.push(await start());
    const { median, p95, runs } = timing(times);
    stage.row('starts', 'median ms', 'p95 ms');
    stage.row(runs, median.toFixed(0), p95.toFixed(0));
  },
} satisfies Bench;
