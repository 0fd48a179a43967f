// The seeds read by hand (DOMAIN 1 and 3), written down before any program read them. A row names the exact words of the
// span and, where the words occur more than once, which occurrence is meant; `at` repeats its place as 0-based line:column.

/** Words of a file and which occurrence of them, counted from 1. */
export type Words = string | readonly [words: string, occurrence: number];

export interface ExpectedReference {
  readonly kind: string;
  readonly words: Words;
  readonly at: string;
  readonly target: string | null;
  readonly confidence?: string;
  /** The whole span of the full citation it leans on. */
  readonly antecedent?: Words;
  /** Where an in-file target was found: the words that begin there. */
  readonly place?: { readonly page?: number; readonly note?: number; readonly words: Words };
  readonly name?: string;
  readonly year?: number;
  readonly court?: string;
  readonly weight?: string;
  readonly pins?: readonly string[];
  readonly signal?: string;
  readonly string?: number;
  readonly author?: string;
  readonly title?: string;
  readonly section?: string;
  readonly use?: string;
  readonly history?: readonly string[];
}

export interface ExpectedNode {
  readonly kind: string;
  readonly opinionKind?: string;
  readonly author?: string;
  readonly label?: string;
  readonly from: string;
  readonly to: string;
}

export interface ExpectedSeed {
  readonly file: string;
  readonly family: string;
  readonly references: readonly ExpectedReference[];
  /** With anaphors on, these rows more. */
  readonly anaphors: readonly ExpectedReference[];
  readonly outline: readonly ExpectedNode[];
  /** Note marks as `number at line:column`. */
  readonly noteMarks: readonly string[];
  readonly pageMarks: readonly string[];
  /** Words that no row may touch. */
  readonly traps: readonly (readonly [words: Words, at: string, why: string])[];
}
