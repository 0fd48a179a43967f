// Any text and hostile texts:  node scripts/fuzz.mjs [test file] [--grep TITLE]
// OPINION_LENS_FUZZ=5000 tries more texts, OPINION_LENS_LONG=1 runs the hostile ones at 10 MB.
import { runSuite } from './suite.mjs';

await runSuite('fuzz', 'test/fuzz', { args: process.argv.slice(2), timeout: 120_000 });
