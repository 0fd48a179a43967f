import * as path from 'node:path';
import * as esbuild from 'esbuild';

let file: string | undefined;

/** The command line of these sources, bundled once for all tests. */
export function bundledCommand(): string {
  if (file === undefined) {
    file = path.resolve('out/fuzz/cli.js');
    esbuild.buildSync({
      entryPoints: ['server/src/cli/main.ts'],
      outfile: file,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      mainFields: ['module', 'main'],
      logLevel: 'warning',
    });
  }
  return file;
}
