import type { Citation, CitationKind } from '../citation/citation';
import { isFull } from './authority';

/**
 * R1e: every kind of authority moves the chain, record cites too. Orders and dockets are no authorities (R9); places of this
 * opinion, names of Justices and amendments called by their names in prose are not citations an id. could repeat.
 */
export function moves(citation: Citation, text: string): boolean {
  switch (citation.kind) {
    case 'constitution':
      return /^(?:U\.|Const|Art\.|Am)/.test(text.slice(citation.start, citation.start + 6));
    case 'rule':
    case 'statute':
      // `Rule 5 (a) of the Federal Rules`, `Section 1983`, `the Act of 1875` in a sentence are subjects, not citations.
      return !/^(?:Rule|Section|section|[Ss]ecs?\.|Act|the|§)/.test(text.slice(citation.start, citation.start + 8));
    case 'short-case':
    case 'supra-case':
    case 'hereafter-short':
    case 'id':
    case 'ibid':
    case 'record':
    case 'truncated':
    case 'ante':
    case 'post':
      return true;
    default:
      return isFull(citation.kind);
  }
}

/** Sections have no pages an id. could name. */
export function isPageless(kind: CitationKind): boolean {
  return kind === 'constitution' || kind === 'rule' || kind === 'statute' || kind === 'regulation';
}

/** Longest quotation looked through for its beginning, in UTF-16 units. */
const LONGEST_QUOTATION = 6_000;

/**
 * Where the quotation begins that ends right before an id., raw offset; -1 where none does. What it cites is cited by the
 * quoted author, so that the id. is the source of the quotation (R1c). Comma, note mark and page mark may stand between. A
 * paragraph is a line in these files; quotations that go on over several begin anew in each.
 */
export function quotationBefore(text: string, at: number): number {
  const behind = /[”"],?(?: ?\d{1,3})?(?: \*\d{1,5})? {0,2}$/.exec(text.slice(Math.max(0, at - 16), at));
  if (behind === null) return -1;
  const close = at - behind[0].length;
  const curly = text.charCodeAt(close) === 0x201d;
  let depth = 0;
  for (let i = close - 1; i >= Math.max(0, close - LONGEST_QUOTATION); i--) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return -1;
    if (!curly && (code === 34 || code === 0x201c)) return i;
    if (curly && code === 0x201d) depth++;
    else if (curly && code === 0x201c && depth-- === 0) return i;
  }
  return -1;
}
