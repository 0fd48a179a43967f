import { Option } from 'commander';
import { QuotedElsewhere } from '../corpus/whois/quoted-elsewhere';
import { whichCase } from '../corpus/whois/which-case';
import { analyse } from '../reference/analyse';
import { caseListOf } from './case-lists';
import { readingOptions } from './cites';
import { type ReadOptions, readFiles, write } from './read-files';
import type { RegisterCommand } from './register-command';

interface WhoisOptions extends ReadOptions {
  readonly format: 'text' | 'ndjson';
  readonly limit: number;
}

/** `opinion-lens whois`: which case a file is, as far as its text alone tells; what is stated of it is shown beside. */
export const registerWhois: RegisterCommand = (program, done) => {
  readingOptions(
    program
      .command('whois')
      .description('which case is this file? Candidates from its text, with their evidence')
      .argument('[paths...]', 'files, folders or globs; standard input when there are none')
      .addOption(
        new Option('--format <format>', 'how candidates are written').choices(['text', 'ndjson']).default('text'),
      )
      .addOption(new Option('--limit <n>', 'most candidates a file').default(5).argParser(positive)),
  ).action(async (paths: string[], options: WhoisOptions) => {
    const caseList = caseListOf(options.caseList ?? [], () => {});
    const quoted = new QuotedElsewhere();
    // What the files quote from each other is evidence too; a lone file, or standard input, has no others beside it.
    if (paths.length > 0)
      await readFiles(paths, { ...options, quiet: true }, async ({ analysis }) => quoted.add(analysis));
    done(
      await readFiles(paths, options, async ({ file, text, analysis }) => {
        const { identity } = analysis;
        // What is stated must not lead the reading of the text: own pages and names are clues only where nothing is known.
        const bare = identity === undefined ? analysis : analyse(text, { caseList });
        const { candidates, offered } = whichCase(bare, caseList, { limit: options.limit, quoted });
        const stated = identity?.target
          ? { target: identity.target, cite: identity.cite, name: identity.name, source: identity.source }
          : null;
        if (options.format === 'ndjson') {
          const rows = candidates.map(({ row, score, evidence }) => ({
            target: row.id,
            cite: `${row.volume} U.S. ${row.page}`,
            name: row.name,
            ...(row.year === undefined ? {} : { year: row.year }),
            score,
            offered: offered?.row === row,
            evidence,
          }));
          await write(`${JSON.stringify({ file, stated, candidates: rows })}\n`);
          return;
        }
        const lines = [`${file}`];
        if (stated) lines.push(`  stated (${stated.source}): ${[stated.name, stated.cite].filter(Boolean).join(', ')}`);
        if (candidates.length === 0) lines.push('  the text tells too little');
        for (const [rank, { row, score, evidence }] of candidates.entries()) {
          const year = row.year === undefined ? '' : ` (${row.year})`;
          lines.push(`  ${rank + 1}. ${row.name}, ${row.volume} U.S. ${row.page}${year}  score ${score.toFixed(1)}`);
          const shown = rank === 0 ? evidence : evidence.slice(0, 3);
          for (const { weight, words } of shown)
            lines.push(`       ${weight > 0 ? '+' : ''}${weight.toFixed(1)}  ${words}`);
        }
        await write(`${lines.join('\n')}\n`);
      }),
    );
  });
};

function positive(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new Error(`--limit takes a number from 1 to 999, not ${value}`);
  return Number(value);
}
