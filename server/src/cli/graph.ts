import * as fs from 'node:fs';
import * as path from 'node:path';
import { Option } from 'commander';
import { CitationGraphBuilder } from '../reports/citation-graph';
import { edgesCsv, GRAPH_FORMATS, type GraphFormat, graphAs, nodesCsv } from '../reports/citation-graph-formats';
import { caseListOf } from './case-lists';
import { readingOptions, storeOptions } from './cites';
import { ExitCode } from './exit-code';
import { reason } from './inputs';
import { type ReadOptions, readRows, type StoreOptions, write } from './read-files';
import type { RegisterCommand } from './register-command';

interface GraphOptions extends ReadOptions, StoreOptions {
  readonly format: GraphFormat;
  readonly all?: boolean;
  readonly table: 'edges' | 'nodes';
  readonly output?: string;
}

/** `opinion-lens graph`: which opinion cites which case, and how. */
export const registerGraph: RegisterCommand = (program, done) => {
  storeOptions(
    readingOptions(program.command('graph'))
      .description('the citation graph, with treatment, signal, pin and kind of opinion on each edge')
      .argument('[paths...]', 'files, folders or globs; standard input when there are none')
      .addOption(new Option('--format <format>', 'how it is written').choices(GRAPH_FORMATS).default('json'))
      .option('--all', 'statutes, rules and other authorities too, not cases alone')
      .addOption(
        new Option('--table <table>', 'which table csv writes to standard output')
          .choices(['edges', 'nodes'])
          .default('edges'),
      )
      .option('--output <path>', 'a file to write; for csv a folder, which gets nodes.csv and edges.csv'),
  ).action(async (paths: string[], options: GraphOptions) => {
    const caseList = caseListOf(options.caseList ?? [], () => {});
    const builder = new CitationGraphBuilder(caseList, { everything: options.all ?? false });
    const code = await readRows(paths, options, false, read => builder.add(read));
    const graph = builder.finish();
    const { format, output } = options;
    if (output === undefined) {
      await write(format === 'csv' && options.table === 'nodes' ? nodesCsv(graph) : graphAs(format, graph));
      done(code);
      return;
    }
    try {
      if (format === 'csv') {
        fs.mkdirSync(output, { recursive: true });
        fs.writeFileSync(path.join(output, 'nodes.csv'), nodesCsv(graph));
        fs.writeFileSync(path.join(output, 'edges.csv'), edgesCsv(graph));
      } else fs.writeFileSync(output, graphAs(format, graph));
      done(code);
    } catch (error) {
      process.stderr.write(`opinion-lens: ${output}: ${reason(error)}\n`);
      done(ExitCode.Trouble);
    }
  });
};
