import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { OutlineNode } from '../opinion/document';
import type { Span } from '../opinion/span';
import type { View } from './view';

/** Opinions, parts, excerpts, block quotations and notes that run over more than one line. */
export function foldingRanges(view: View): FoldingRange[] {
  const { document } = view.analysis;
  const found = new Map<string, FoldingRange>();
  const fold = (span: Span, kind?: FoldingRangeKind) => {
    const startLine = view.lines.positionAt(span.start).line;
    const last = view.lines.positionAt(Math.max(span.start, span.end - 1));
    let endLine = last.line;
    // A range that ends with empty lines keeps them in sight.
    while (endLine > startLine && isEmptyLine(view, endLine)) endLine--;
    if (endLine <= startLine) return;
    const key = `${startLine}-${endLine}`;
    if (!found.has(key)) found.set(key, kind ? { startLine, endLine, kind } : { startLine, endLine });
  };
  const walk = (nodes: readonly OutlineNode[]) => {
    for (const node of nodes) {
      fold(node);
      walk(node.children);
    }
  };
  walk(document.outline);
  for (const quote of document.blockQuotes) fold(quote);
  for (const body of document.noteBodies) fold(body, FoldingRangeKind.Comment);
  return [...found.values()].sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

function isEmptyLine(view: View, line: number): boolean {
  const start = view.lines.offsetAt({ line, character: 0 });
  const end = view.lines.offsetAt({ line: line + 1, character: 0 });
  return view.analysis.document.text.slice(start, Math.max(start, end)).trim() === '';
}
