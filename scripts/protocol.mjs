// Protocol tests, against the server as built:  node scripts/protocol.mjs [test file or folder ...] [--grep TITLE]
import '../esbuild.mjs';
import { runSuite } from './suite.mjs';

await runSuite('protocol', 'test/protocol', { args: process.argv.slice(2), timeout: 60_000 });
