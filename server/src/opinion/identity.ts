/** Where a file's identity comes from, in order of trust (DOMAIN 0.4). */
export type IdentitySource = 'manifest' | 'front-matter' | 'caption' | 'file-name';

/** A page or note whose place the manifest states. `line` is 0-based; with `text` the first occurrence of it on that line. */
export interface StatedPage {
  readonly line: number;
  readonly page: number;
  readonly text?: string;
}
export interface StatedNote {
  readonly line: number;
  readonly note: number;
  readonly text?: string;
}

/** Which case a file holds, as far as somebody said so. Never guessed. */
export interface CaseIdentity {
  /** Canonical id (`us/384/436`), null when only a name is stated. */
  readonly target: string | null;
  /** As written: `384 U.S. 436`. */
  readonly cite?: string;
  readonly name?: string;
  readonly year?: number;
  readonly docket?: string;
  readonly court?: string;
  /** Manifest `target`: the case whose mentions the tags of family B mark, canonical id. */
  readonly tagged?: string;
  readonly pages?: readonly StatedPage[];
  readonly notes?: readonly StatedNote[];
  /** Manifest override of the family. */
  readonly family?: string;
  readonly source: IdentitySource;
}
