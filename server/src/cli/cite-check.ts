import { Option } from 'commander';
import { quotationSource } from '../corpus/quotation/source';
import { citeCheck, type HeldCase } from '../reports/cite-check';
import {
  type CheckedFile,
  CITE_CHECK_FORMATS,
  type CiteCheckFormat,
  citeCheckText,
} from '../reports/cite-check-formats';
import { caseListOf } from './case-lists';
import { readingOptions, repeated } from './cites';
import { type ReadOpinion, type ReadOptions, readFiles, write } from './read-files';
import type { RegisterCommand } from './register-command';

interface CiteCheckOptions extends ReadOptions {
  readonly format: CiteCheckFormat;
  readonly against?: readonly string[];
}

/** `opinion-lens cite-check`: every citation with what could be verified here, what differs, and what was not checked. */
export const registerCiteCheck: RegisterCommand = (program, done) => {
  readingOptions(
    program
      .command('cite-check')
      .description('report on every citation: verified here, differs, not in list, or not checked, with reasons')
      .argument('[paths...]', 'files, folders or globs; standard input when there are none')
      .addOption(new Option('--format <format>', 'how the report is written').choices(CITE_CHECK_FORMATS).default('md'))
      .option(
        '--against <path>',
        'opinions to compare quotations with, besides the files checked; may be repeated',
        repeated,
      ),
  ).action(async (paths: string[], options: CiteCheckOptions) => {
    const caseList = caseListOf(options.caseList ?? [], () => {});
    const opinions: ReadOpinion[] = [];
    const holding = new Map<string, ReadOpinion>();
    const take = (opinion: ReadOpinion): void => {
      const target = opinion.analysis.identity?.target;
      if (target && !holding.has(target)) holding.set(target, opinion);
    };
    let code = await readFiles(paths, options, opinion => {
      opinions.push(opinion);
      take(opinion);
    });
    if (options.against) code = Math.max(code, await readFiles(options.against, options, take));
    const sources = new Map<string, HeldCase>();
    const held = (target: string): HeldCase | undefined => {
      const opinion = holding.get(target);
      if (opinion && !sources.has(target))
        sources.set(target, { source: quotationSource(opinion.analysis, caseList), file: opinion.file });
      return sources.get(target);
    };
    const files: CheckedFile[] = opinions.map(({ file, lines, analysis }) => ({
      file,
      lines,
      result: citeCheck(analysis, { caseList, held }),
    }));
    await write(citeCheckText(files, options.format));
    done(code);
  });
};
