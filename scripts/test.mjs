// Everything that CI runs. Each part runs even when one before it failed; the last line sums them up.
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const results = path.join(root, 'out/results');

/** Parts without a result file of their own count as one. */
const parts = ['typecheck', 'lint', 'unit', 'fuzz', 'protocol', 'grammar', 'e2e'];

fs.rmSync(results, { recursive: true, force: true });
const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
for (const part of parts) {
  console.log(`\n=== ${part} ===`);
  const started = performance.now();
  const { status } = spawnSync(process.execPath, [path.join('scripts', `${part}.mjs`)], {
    cwd: root,
    stdio: 'inherit',
  });
  const file = path.join(results, `${part}.json`);
  const ok = status === 0;
  const counts = fs.existsSync(file)
    ? JSON.parse(fs.readFileSync(file, 'utf8'))
    : { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  // A part that ends badly after counting only successes has failed in some other way.
  if (!ok && counts.failed === 0) counts.failed = 1;
  for (const key of Object.keys(total)) total[key] += counts[key];
  const seconds = ((performance.now() - started) / 1000).toFixed(0).padStart(4);
  lines.push(
    `${part.padEnd(10)}${seconds} s  ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`,
  );
}
console.log(`\n${lines.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
