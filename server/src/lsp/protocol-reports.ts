/** Reports of a file, and the graph of citations. Part of what client and server share: it imports nothing but the types of `protocol.ts`. */

import type { WirePosition, WireRange } from './protocol';

/** Request: the cite-check report of an open file, `md`, `html`, `csv` or `json`; null for files that are no opinions. */
export const CITE_CHECK = 'opinionLens/citeCheck';
export interface CiteCheckParams {
  readonly uri: string;
  readonly format: string;
}
export interface CiteCheckResult {
  readonly text: string;
}

/** Request: the table of authorities of an open file or a stretch of it; null for files that are no opinions. */
export const TABLE_OF_AUTHORITIES = 'opinionLens/tableOfAuthorities';
export interface TableOfAuthoritiesParams {
  readonly uri: string;
  readonly range?: WireRange;
  readonly format: 'md' | 'html' | 'csv' | 'json';
}
export interface TableOfAuthoritiesResult {
  readonly text: string;
}

/** Request: the cases around a case, `depth` steps of citing and being cited away. */
export const CITATION_GRAPH = 'opinionLens/citationGraph';
export interface CitationGraphParams {
  /** A file, or an id such as `us/384/436`. */
  readonly uri?: string;
  readonly target?: string;
  readonly depth: number;
}
export interface CitationGraphResult {
  /** Id of the node in the middle; null where nothing is known of it. */
  readonly center: string | null;
  readonly nodes: readonly WireGraphNode[];
  readonly edges: readonly WireGraphEdge[];
  /** What was left out, in words; '' when nothing was. */
  readonly note: string;
  /** The workspace is still being indexed: there may be more soon. */
  readonly indexing: boolean;
}
export interface WireGraphNode {
  readonly id: string;
  /** `Miranda v. Arizona`. */
  readonly label: string;
  readonly cite: string | null;
  readonly year: number | null;
  /** File that holds the case; null where none does. */
  readonly uri: string | null;
  /** Files of the workspace that cite it. */
  readonly citedBy: number;
  /** Steps from the middle. */
  readonly distance: number;
}
export interface WireGraphEdge {
  readonly source: string;
  readonly target: string;
  readonly type: 'cites' | 'history';
  /** Mentions. */
  readonly weight: number;
  readonly treatment: readonly string[];
  readonly signal: readonly string[];
  readonly pin: readonly string[];
  /** `lead`, `dissent` … of the citing opinion. */
  readonly opinion: string;
  readonly author: string | null;
  /** The citing file and the place of the first mention. */
  readonly uri: string;
  readonly position: WirePosition;
}

/** Request: the cases that most files of the workspace cite, with how many files of each year do. */
export const MOST_CITED = 'opinionLens/mostCited';
export interface MostCitedParams {
  readonly limit: number;
}
export interface MostCitedResult {
  readonly cases: readonly {
    readonly target: string;
    readonly title: string;
    readonly uri: string | null;
    /** Files that cite it. */
    readonly files: number;
    /** Year of decision and number of citing files of that year, in order; files without a year are left out. */
    readonly years: readonly (readonly [number, number])[];
  }[];
  /** Opinions in the index. */
  readonly files: number;
  readonly indexing: boolean;
}
