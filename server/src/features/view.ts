import type { Range } from 'vscode-languageserver-types';
import type { CaseList } from '../authority/case-list';
import type { FileFacts } from '../corpus/facts';
import type { Corpus } from '../corpus/index';
import { type Lines, linesOver } from '../corpus/lines';
import { nameOf, pathBelow } from '../corpus/uri';
import type { Span } from '../opinion/span';
import type { Analysis } from '../reference/analysis';

/** What every feature is handed: one open file, and what is known around it. */
export interface View {
  /** Address as the editor spells it. */
  readonly uri: string;
  /** Key of the file in the index. */
  readonly key: string;
  readonly analysis: Analysis;
  readonly lines: Lines;
  readonly corpus: Corpus;
  readonly caseList: CaseList;
  readonly folders: readonly string[];
  /** True while the index is still being filled: counts are said to be so far. */
  readonly indexing: boolean;
  /** Text of another file; undefined when it cannot be read. */
  read(key: string): Promise<string | undefined>;
}

export function rangeOf(lines: Lines, span: Span): Range {
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

/** Lines of an indexed file, from its facts: its text need not be read. */
export function linesOf(file: FileFacts): Lines {
  return linesOver(file.lineStarts, file.length);
}

/** Line number as an editor shows it, from 1. */
export function lineNumber(lines: Lines, offset: number): number {
  return lines.positionAt(offset).line + 1;
}

/** Path of a file as a person knows it: below its folder, else its name. */
export function shownPath(view: Pick<View, 'folders'>, key: string): string {
  for (const folder of view.folders) {
    const path = pathBelow(folder, key);
    if (path !== undefined) return view.folders.length > 1 ? `${nameOf(folder)}/${path}` : path;
  }
  return nameOf(key);
}
