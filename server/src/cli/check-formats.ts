import { csvLine } from '../reports/csv';
import type { Severity } from '../rules/rule';
import type { CheckRow } from './check-row';
import { sarifHead, sarifResult, sarifTail } from './check-sarif';
import { type Excerpt, plain } from './excerpt';

/** Rows of a file with what a terminal shows of each. */
export interface Reported {
  readonly rows: readonly CheckRow[];
  /** One for each row, where the format shows lines. */
  readonly excerpts: readonly Excerpt[];
}

/** How many findings of each severity, in how many files. */
export interface Tally {
  readonly files: number;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly fixable: number;
  /** Findings that the baseline of the run holds. */
  readonly known: number;
  /** Findings that `--max` has left out. */
  readonly cut: number;
}

/** Writes findings file by file: what comes first, each file, and what comes last. */
export interface Format {
  head(): string;
  file(reported: Reported): string;
  tail(tally: Tally): string;
}

export const FORMAT_NAMES = ['text', 'ndjson', 'json', 'csv', 'sarif', 'github'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

export function formatOf(name: FormatName, options: { colour: boolean; version: string }): Format {
  switch (name) {
    case 'ndjson':
      return {
        head: () => '',
        file: ({ rows }) => rows.map(row => `${JSON.stringify(row)}\n`).join(''),
        tail: () => '',
      };
    case 'json':
      return jsonFormat(options.version);
    case 'csv':
      return CSV;
    case 'sarif':
      return sarifFormat(options.version);
    case 'github':
      return { head: () => '', file: ({ rows }) => rows.map(githubLine).join(''), tail: () => '' };
    default:
      return textFormat(options.colour);
  }
}

function jsonFormat(version: string): Format {
  let any = false;
  return {
    head: () => `{"tool":{"name":"opinion-lens","version":${JSON.stringify(version)}},"findings":[`,
    file: ({ rows }) => {
      let lines = '';
      for (const row of rows) {
        lines += `${any ? ',' : ''}\n${JSON.stringify(row)}`;
        any = true;
      }
      return lines;
    },
    tail: ({ files, counts, fixable }) => `\n],"summary":${JSON.stringify({ files, ...counts, fixable })}}\n`,
  };
}

const CSV: Format = {
  head: () =>
    csvLine(['file', 'line', 'character', 'endLine', 'endCharacter', 'id', 'severity', 'message', 'fix', 'count']),
  file: ({ rows }) =>
    rows
      .map(row =>
        csvLine([
          row.file,
          row.start.line,
          row.start.character,
          row.end.line,
          row.end.character,
          row.id,
          row.severity,
          row.message,
          row.fixes[0]?.title,
          row.count,
        ]),
      )
      .join(''),
  tail: () => '',
};

function sarifFormat(version: string): Format {
  let any = false;
  return {
    head: () => sarifHead(version),
    file: ({ rows }) =>
      rows
        .map(row => {
          const line = `${any ? ',' : ''}\n${JSON.stringify(sarifResult(row))}`;
          any = true;
          return line;
        })
        .join(''),
    tail: sarifTail,
  };
}

const GITHUB: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** A workflow command of GitHub Actions; lines and columns from 1. */
function githubLine(row: CheckRow): string {
  const property = (text: string): string =>
    text
      .replaceAll('%', '%25')
      .replaceAll('\r', '%0D')
      .replaceAll('\n', '%0A')
      .replaceAll(':', '%3A')
      .replaceAll(',', '%2C');
  const message = row.message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const place =
    row.start.line === row.end.line
      ? `line=${row.start.line + 1},endLine=${row.end.line + 1},col=${row.start.character + 1},endColumn=${Math.max(row.end.character, row.start.character + 1)}`
      : `line=${row.start.line + 1},endLine=${row.end.line + 1}`;
  return `::${GITHUB[row.severity]} file=${property(row.file)},${place},title=${property(row.id)}::${message}\n`;
}

const CODES: Readonly<Record<Severity, string>> = { error: '31', warning: '33', information: '36', hint: '90' };

/** For people: place, words and id, then the line with a caret below; long lines show what is around the place. */
function textFormat(colour: boolean): Format {
  const paint = (code: string, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    head: () => '',
    file: ({ rows, excerpts }) =>
      rows
        .map((row, at) => {
          const place = `${row.file}:${row.start.line + 1}:${row.start.character + 1}`;
          const head = `${paint('1', plain(place))} ${paint(CODES[row.severity], row.severity)} ${plain(row.message)} ${paint('90', row.id)}\n`;
          const excerpt = excerpts[at];
          if (!excerpt) return head;
          return `${head}  ${excerpt.line}\n  ${' '.repeat(excerpt.indent)}${paint(CODES[row.severity], '^'.repeat(excerpt.carets))}\n`;
        })
        .join(''),
    tail: ({ files, counts, fixable, known, cut }) => {
      const total = counts.error + counts.warning + counts.information + counts.hint;
      const of = `${files} ${files === 1 ? 'file' : 'files'}`;
      if (files === 0) return 'No opinions to check.\n';
      const old = known > 0 ? ` The baseline holds ${known}.` : '';
      if (total === 0) return `Nothing ${known > 0 ? 'new' : 'found'} in ${of}.${old}\n`;
      const parts = (['error', 'warning', 'information', 'hint'] as const)
        .filter(severity => counts[severity] > 0)
        .map(
          severity =>
            `${counts[severity]} ${counts[severity] === 1 || severity === 'information' ? severity : `${severity}s`}`,
        );
      const fix = fixable > 0 ? ` ${fixable} can be mended with --fix.` : '';
      const more = cut > 0 ? ` ${cut} more ${cut === 1 ? 'is' : 'are'} not shown (--max 0 shows all).` : '';
      return `${total} ${known > 0 ? 'new ' : ''}${total === 1 ? 'finding' : 'findings'} in ${of}: ${parts.join(', ')}.${more}${fix}${old}\n`;
    },
  };
}
