import { Option } from 'commander';
import type { LinePlace } from '../corpus/lines';
import type { OutlineNode } from '../opinion/document';
import { readingOptions } from './cites';
import { type ReadOpinion, type ReadOptions, readFiles, write } from './read-files';
import type { RegisterCommand } from './register-command';

/** A row of `outline` (DESIGN 4). Lines and characters are 0-based, UTF-16. */
interface OutlineRow {
  readonly file: string;
  readonly kind: string;
  readonly opinionKind?: string;
  readonly author?: string;
  readonly vote?: string;
  readonly label?: string;
  readonly start: LinePlace;
  readonly end: LinePlace;
}

/** `opinion-lens outline`: the structure of each file, outer parts before inner ones. */
export const registerOutline: RegisterCommand = (program, done) => {
  readingOptions(
    program
      .command('outline')
      .description('list opinions, parts, excerpts, notations and block quotations')
      .argument('[paths...]', 'files, folders or globs; standard input when there are none')
      .addOption(new Option('--format <format>', 'how rows are written').choices(['ndjson', 'text']).default('ndjson')),
  ).action(async (paths: string[], options: ReadOptions & { format: 'ndjson' | 'text' }) => {
    done(
      await readFiles(paths, options, async opinion => {
        const { outline } = opinion.analysis.document;
        await write(
          options.format === 'text'
            ? textLines(opinion, outline, 0)
            : rows(opinion, outline)
                .map(row => `${JSON.stringify(row)}\n`)
                .join(''),
        );
      }),
    );
  });
};

function rows(opinion: ReadOpinion, nodes: readonly OutlineNode[]): OutlineRow[] {
  return nodes.flatMap(node => [
    {
      file: opinion.file,
      kind: node.kind,
      ...(node.opinionKind === undefined ? {} : { opinionKind: node.opinionKind }),
      ...(node.author === undefined ? {} : { author: node.author }),
      ...(node.vote === undefined ? {} : { vote: node.vote }),
      ...(node.label === undefined ? {} : { label: node.label }),
      start: opinion.lines.positionAt(node.start),
      end: opinion.lines.positionAt(node.end),
    },
    ...rows(opinion, node.children),
  ]);
}

function textLines(opinion: ReadOpinion, nodes: readonly OutlineNode[], depth: number): string {
  return nodes
    .map(node => {
      const { line, character } = opinion.lines.positionAt(node.start);
      return `${opinion.file}:${line + 1}:${character + 1}  ${'  '.repeat(depth)}${node.kind}  ${node.name}\n${textLines(opinion, node.children, depth + 1)}`;
    })
    .join('');
}
