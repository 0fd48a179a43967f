/** What is asked of all files together. Part of what client and server share: it imports nothing but the types of `protocol.ts`. */

/** Request: the opinions that cite an authority, a page at a time. */
export const CITED_BY = 'opinionLens/citedBy';
export interface CitedByParams {
  /** The authority by its id (`us/384/436`), or the place of a citation of it. */
  readonly target?: string;
  readonly textDocument?: { readonly uri: string };
  readonly position?: { readonly line: number; readonly character: number };
  readonly groupBy?: 'court' | 'date' | 'kind' | 'none';
  /** `next` of the page before; 0 for the first. */
  readonly from?: number;
  /** Rows of a page, 50 unless told. */
  readonly limit?: number;
  /** The words round the first mention of each row are wanted, too. */
  readonly previews?: boolean;
}
export interface CitedByResult {
  readonly target: string;
  /** `Miranda v. Arizona, 384 U.S. 436 (1966)`, as far as known. */
  readonly title: string;
  /** Files that cite it, in all. */
  readonly files: number;
  /** The index is still being filled: there may be more. */
  readonly indexing: boolean;
  /** All groups in their order; a single one without a name where nothing is grouped. Counts are of rows. */
  readonly groups: readonly { readonly name: string; readonly count: number }[];
  readonly rows: readonly CitedByRow[];
  /** Where the next page begins; null at the end. */
  readonly next: number | null;
}
export interface CitedByRow {
  readonly group: string;
  readonly uri: string;
  /** Name of the citing case, else of its file. */
  readonly name: string;
  readonly cite: string | null;
  readonly year: number | null;
  readonly court: string | null;
  /** `Opinion of the Court`, `Dissent`. */
  readonly kind: string;
  readonly author: string | null;
  readonly mentions: readonly {
    readonly range: {
      readonly start: { readonly line: number; readonly character: number };
      readonly end: { readonly line: number; readonly character: number };
    };
    /** `full citation`, `short form`. */
    readonly use: string;
  }[];
  /** Words round the first mention; null unless asked for. */
  readonly preview: string | null;
}

/** Request: checks of files of the workspace that the editor does not show, some at a time, in order of their address. */
export const VALIDATE = 'opinionLens/validate';
export interface ValidateParams {
  /** The last file of the answer before; left out in the first request. */
  readonly after?: string;
  /** Files the editor shows: they are checked as they change. */
  readonly shown: readonly string[];
}
export interface ValidateResult {
  /** Files with findings, each with its diagnostics of the protocol. */
  readonly files: readonly { readonly uri: string; readonly diagnostics: unknown[] }[];
  /** Files looked at so far, and how many there are. */
  readonly seen: number;
  readonly total: number;
  /** Where the next request goes on; null at the end. */
  readonly next: string | null;
}

/** Request: stand-off annotations of the opinions below a folder, some files at a time, in order of their address. */
export const ANNOTATIONS_OF_FOLDER = 'opinionLens/annotationsOfFolder';
export interface AnnotationsOfFolderParams {
  readonly folder: string;
  /** `next` of the answer before; left out in the first request. */
  readonly after?: string;
}
export interface AnnotationsOfFolderResult {
  /** Path below the folder, with forward slashes, and the JSON lines. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Files looked at so far, and how many there are. */
  readonly seen: number;
  readonly total: number;
  /** Where the next request goes on; null at the end. */
  readonly next: string | null;
}
