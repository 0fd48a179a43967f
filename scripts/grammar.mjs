// Grammar tests:  node scripts/grammar.mjs [--update]
// What they are stands in test/grammar/run.mjs; --update writes the snapshots anew, to be read before they are committed.
import { runGrammarTests } from '../test/grammar/run.mjs';
import { finish } from './suite.mjs';

const counts = await runGrammarTests({ update: process.argv.includes('--update') });
finish('grammar', { ...counts, skipped: 0 });
