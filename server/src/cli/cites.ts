import { type Command, Option } from 'commander';
import { csvLine } from '../reports/csv';
import { type CiteRow, citeRows } from './cite-row';
import { type ReadOptions, readRows, type StoreOptions, write } from './read-files';
import type { RegisterCommand } from './register-command';

interface CitesOptions extends ReadOptions, StoreOptions {
  readonly format: 'ndjson' | 'csv' | 'text';
}

/** `opinion-lens cites`: one row a citation or reference, in document order. */
export const registerCites: RegisterCommand = (program, done) => {
  storeOptions(
    readingOptions(program.command('cites'))
      .description('list every citation and reference, with what it means')
      .argument('[paths...]', 'files, folders or globs; standard input when there are none')
      .addOption(
        new Option('--format <format>', 'how rows are written').choices(['ndjson', 'csv', 'text']).default('ndjson'),
      )
      .option('--anaphors', 'also list words such as "that decision" and "there"'),
  ).action(async (paths: string[], options: CitesOptions) => {
    const format = FORMATS[options.format];
    await write(format.head);
    done(await readRows(paths, options, true, async read => write(citeRows(read).map(format.line).join(''))));
  });
};

/** Options that every command which reads opinions has. */
export function readingOptions(command: Command): Command {
  return command
    .option('--manifest <file>', 'this opinions.json instead of the nearest at or above each file')
    .option(
      '--case-list <file>',
      'a case list of your own, CSV or JSON, before the built-in one; may be repeated',
      repeated,
    )
    .addOption(
      new Option('--bare-names <mode>', 'names of cases standing alone')
        .choices(['normal', 'strict', 'off'])
        .default('normal'),
    );
}

/** Values of an option that may be repeated. One takes one value: it would swallow the paths behind it else. */
export function repeated(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** Options of commands that may use the store of `index`. */
export function storeOptions(command: Command): Command {
  return command
    .option('--store <folder>', 'the store of `index` to use for folders; that of the system unless named')
    .option('--no-store', 'read everything anew');
}

interface Format {
  readonly head: string;
  readonly line: (row: CiteRow) => string;
}

const FORMATS: Readonly<Record<CitesOptions['format'], Format>> = {
  ndjson: { head: '', line: row => `${JSON.stringify(row)}\n` },
  csv: {
    head: csvLine([
      ...[
        'file',
        'kind',
        'line',
        'character',
        'endLine',
        'endCharacter',
        'offset',
        'endOffset',
        'text',
        'target',
        'name',
      ],
      ...['volume', 'reporter', 'page', 'pins', 'year', 'court', 'weight', 'history', 'parallels', 'signal', 'string'],
      ...['author', 'title', 'section', 'use', 'antecedent', 'place', 'confidence', 'reason'],
    ]),
    line: row =>
      csvLine([
        row.file,
        row.kind,
        row.start.line,
        row.start.character,
        row.end.line,
        row.end.character,
        row.offset[0],
        row.offset[1],
        row.text,
        row.target,
        row.name,
        row.volume,
        row.reporter,
        row.page,
        row.pins?.map(pinWords).join('; '),
        row.year,
        row.court,
        row.weight,
        row.history?.map(part => `${part.relation} ${part.target ?? '?'}`).join('; '),
        row.parallels?.map(cite => `${cite.volume} ${cite.reporter} ${cite.page}`).join('; '),
        row.signal,
        row.string,
        row.author,
        row.title,
        row.section,
        row.use,
        row.antecedent && `${row.antecedent.start.line}:${row.antecedent.start.character}`,
        row.place && `${row.place.start.line}:${row.place.start.character}`,
        row.confidence,
        row.reason,
      ]),
  },
  text: {
    head: '',
    // For people: lines and columns from 1, as an editor shows them.
    line: row => {
      const words = row.text.replace(/\s+/g, ' ');
      const answer = row.target ?? 'not known';
      const sure = row.confidence === undefined || row.confidence === 'certain' ? '' : ` (${row.confidence})`;
      return `${row.file}:${row.start.line + 1}:${row.start.character + 1}  ${row.kind}  ${words}  ->  ${answer}${sure}\n`;
    },
  },
};

function pinWords(pin: { readonly page?: string; readonly to?: string; readonly note?: string }): string {
  const pages = pin.page === undefined ? '' : pin.to === undefined ? pin.page : `${pin.page}-${pin.to}`;
  if (pin.note === undefined) return pages;
  return pages === '' ? `n. ${pin.note}` : `${pages} n. ${pin.note}`;
}
