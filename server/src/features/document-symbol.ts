import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { OutlineNode } from '../opinion/document';
import { surnameOf } from './in-file';
import { shortened } from './sentence';
import { rangeOf, type View } from './view';

const KINDS: Readonly<Record<OutlineNode['kind'], SymbolKind>> = {
  opinion: SymbolKind.Module,
  section: SymbolKind.Namespace,
  excerpt: SymbolKind.Package,
  notation: SymbolKind.Event,
  'block-quote': SymbolKind.String,
  disposition: SymbolKind.Constant,
  syllabus: SymbolKind.Interface,
  notes: SymbolKind.Array,
};

/** Letters of a name that a list shows. */
const MOST = 100;

/** What a list shows; of a vote without an opinion, who voted how: `BLACKMUN concurs in the result` (DOMAIN 5.3). */
export function nameOf(node: OutlineNode): string {
  const vote = node.vote?.toLowerCase() ?? '';
  const spoken = /^(?:concurs|dissents|joins|took no part|would)\b/.test(vote);
  const name = node.kind === 'notation' && node.author && spoken ? `${surnameOf(node.author)} ${vote}` : node.name;
  // While a marker is being typed its author may reach over the text that follows.
  return shortened(name, MOST);
}

/** Opinions, their parts, excerpts and notations, as a tree (DOMAIN 5.3). */
export function documentSymbols(view: View): DocumentSymbol[] {
  const symbol = (node: OutlineNode): DocumentSymbol => {
    const selection = {
      start: Math.max(node.start, Math.min(node.selection.start, node.end)),
      end: Math.max(node.start, Math.min(node.selection.end, node.end)),
    };
    return {
      // A client refuses a symbol without a name.
      name: nameOf(node).trim() || node.kind,
      kind: KINDS[node.kind],
      range: rangeOf(view.lines, node),
      selectionRange: rangeOf(view.lines, selection),
      ...(node.vote && !nameOf(node).includes(node.vote) ? { detail: node.vote } : {}),
      ...(node.children.length > 0 ? { children: node.children.map(symbol) } : {}),
    };
  };
  return view.analysis.document.outline.map(symbol);
}
