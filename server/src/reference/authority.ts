import type { CaseName, CitationKind } from '../citation/citation';

/** A place where an authority is printed: `us` 378, first page 1, last page at most 52. */
export interface Printing {
  readonly slug: string;
  readonly volume: string;
  /** First page; NaN for `___` and roman pages. */
  readonly first: number;
  /** Upper bound of the last page, from the case list; undefined when not known. */
  readonly last: number | undefined;
}

/** One authority of the file: all its full citations, spellings and parallel printings are one (R10). */
export interface Authority {
  readonly index: number;
  /** Canonical id, the U.S. Reports where known; null when its page is not yet printed. */
  target: string | null;
  readonly kind: CitationKind;
  readonly printings: Printing[];
  readonly names: CaseName[];
  /** Author and title of a work. */
  readonly author: string | undefined;
  readonly title: string | undefined;
  /** Short names of its captions; `preferred` holds the ones used bare. */
  readonly shorts: string[];
  readonly preferred: string[];
  /** Indices of its full citations, in order of the list. */
  readonly mentions: number[];
  /** Known only as history of another citation. */
  readonly review: boolean;
}

/** Kinds whose citations are authorities: what id. and supra can mean. */
export function isFull(kind: CitationKind): boolean {
  switch (kind) {
    case 'full-case':
    case 'neutral':
    case 'statute':
    case 'rule':
    case 'regulation':
    case 'constitution':
    case 'treatise':
    case 'book':
    case 'article':
    case 'restatement':
    case 'legislative':
      return true;
    default:
      return false;
  }
}
