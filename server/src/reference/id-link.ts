import type { Place } from './reference';

/** What an `id.` can mean: an authority that was cited, in the order of reading. */
export interface Link {
  /** Index of the citation that named it. */
  readonly at: number;
  /** Index of the authority; -1 for record cites and places in the file. */
  readonly authority: number;
  readonly target: string | null;
  readonly place: Place | undefined;
  /** Number of the string cite, undefined when cited alone. */
  readonly string: number | undefined;
  /** Cited, but nobody knows what: an id. after it means nothing we could name. */
  readonly unknown: boolean;
}
