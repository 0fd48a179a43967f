// Lint and format with Biome; `--write` mends what can be mended. Paths may follow.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
const { status } = spawnSync(process.execPath, [biome, 'check', '--error-on-warnings', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
