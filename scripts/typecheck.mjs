// Types: everything once, then the pure rooms again without Node's types in sight, then the page of the graph.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import * as path from 'node:path';

const compiler = path.join(path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
let failed = 0;
for (const project of ['tsconfig.json', 'tsconfig.pure.json', 'client/src/graph/view/tsconfig.json']) {
  const { status } = spawnSync(process.execPath, [compiler, '-p', project, '--pretty', 'false'], { stdio: 'inherit' });
  console.log(`typecheck: ${project} ${status === 0 ? 'clean' : 'has errors'}`);
  if (status !== 0) failed++;
}
process.exitCode = failed > 0 ? 1 : 0;
