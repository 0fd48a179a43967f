// Unit tests:  node scripts/unit.mjs [test file or folder ...] [--grep TITLE]
import { runSuite } from './suite.mjs';

await runSuite('unit', 'test/unit', { args: process.argv.slice(2) });
