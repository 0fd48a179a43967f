import type { Citation } from '../citation/citation';
import type { Span } from '../opinion/span';

/** How sure a resolution is (DOMAIN 3). Below `low` nothing is linked. */
export type Confidence = 'certain' | 'likely' | 'forward' | 'low';

/** Where an in-file target was found. */
export interface Place {
  readonly page: number | undefined;
  readonly note: number | undefined;
  readonly part?: string;
  /** Raw offset of the place. */
  readonly start: number;
}

/** Another authority the reference could mean, and why. */
export interface Alternative {
  readonly target: string;
  readonly reason: string;
  /** Index in the list of references of a full citation of it. */
  readonly at: number;
}

/** A citation with what it means. */
export interface Reference extends Citation {
  readonly target: string | null;
  readonly confidence: Confidence | undefined;
  /** Words for a reader: "taken as Malloy because pages 7-8 lie in 378 U.S. 1-38". */
  readonly reason: string | undefined;
  /** Whole span of the nearest earlier full citation in the same opinion, else earlier in the file, else the next one (DESIGN 4). */
  readonly antecedent: Span | undefined;
  /** Index of that citation in the list of references, -1 when there is none. */
  readonly antecedentIndex: number;
  readonly place: Place | undefined;
  readonly alternatives: readonly Alternative[];
  /** Faults seen while resolving, for the rules: ids of DOMAIN 4.3 such as `short-conflict`, `id-after-string`. */
  readonly faults: readonly ReferenceFault[];
}

export interface ReferenceFault {
  readonly id: string;
  readonly reason: string;
  readonly other?: Span;
}
