import { InvalidArgumentError, Option } from 'commander';
import type { Span } from '../opinion/span';
import { type TableOfAuthorities, tableOfAuthorities } from '../reports/table-of-authorities';
import { TABLE_FORMATS, type TableFormat, tablesAs } from '../reports/table-of-authorities-formats';
import { caseListOf } from './case-lists';
import { readingOptions } from './cites';
import { type ReadOpinion, type ReadOptions, readFiles, write } from './read-files';
import type { RegisterCommand } from './register-command';

interface TableOptions extends ReadOptions {
  readonly format: TableFormat;
  readonly lines?: readonly [number, number];
}

/** `opinion-lens toa`: the table of authorities of each file, by opinion. */
export const registerTableOfAuthorities: RegisterCommand = (program, done) => {
  readingOptions(
    program
      .command('toa')
      .description('tables of authorities: cases, statutes, rules and the rest, with pages and lines, by opinion')
      .argument('[paths...]', 'files, folders or globs; standard input when there are none')
      .addOption(new Option('--format <format>', 'how it is written').choices(TABLE_FORMATS).default('md'))
      .option('--lines <from-to>', 'only what stands on these lines, counted from 1', lineRange),
  ).action(async (paths: string[], options: TableOptions) => {
    const caseList = caseListOf(options.caseList ?? [], () => {});
    const tables: TableOfAuthorities[] = [];
    const code = await readFiles(paths, options, opinion => {
      const { file, analysis, lines } = opinion;
      tables.push(tableOfAuthorities({ file, analysis, lines, caseList, within: within(opinion, options.lines) }));
    });
    await write(tablesAs(options.format, tables));
    done(code);
  });
};

function lineRange(text: string): [number, number] {
  const match = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(text);
  const from = Number(match?.[1]);
  const to = Number(match?.[2] ?? match?.[1]);
  if (match === null || from < 1 || to < from) throw new InvalidArgumentError('It is two line numbers: 10-40.');
  return [from, to];
}

function within({ lines, text }: ReadOpinion, range: readonly [number, number] | undefined): Span | undefined {
  if (range === undefined) return undefined;
  const start = lines.offsetAt({ line: range[0] - 1, character: 0 });
  return { start, end: Math.min(text.length, lines.offsetAt({ line: range[1], character: 0 })) };
}
