/**
 * What client and server say to each other beyond the Language Server Protocol. Imports nothing: the client shares this file
 * (ARCHITECTURE.md, invariant 1).
 */

export const LANGUAGE_ID = 'court-opinion';

/** Section of the settings. */
export const SETTINGS = 'opinionLens';

/** Names of manifests (DOMAIN 0.4). */
export const MANIFEST_NAMES: readonly string[] = ['opinions.json', '.opinions.json'];

/** What a client may send in `initializationOptions`. All of it may be left out. */
export interface InitializationOptions {
  /** Settings of section `opinionLens`, for clients that do not answer `workspace/configuration`. */
  readonly settings?: unknown;
  /** Folder for the index that is kept between sessions. */
  readonly storagePath?: string;
  /** The client has the commands that code actions name (`SET_CASE_COMMAND`). */
  readonly commands?: boolean;
}

/** Request: does this text read like a court opinion? The first 64 KB are enough. */
export const DETECT = 'opinionLens/detect';
export interface DetectParams {
  readonly uri: string;
  readonly text: string;
}
export interface DetectResult {
  readonly opinion: boolean;
}

/** Characters of a text that `DETECT` looks at. */
export const DETECT_LENGTH = 65_536;

/** Request: what stands at a place, for the status item. */
export const PLACE = 'opinionLens/place';
export interface PlaceParams {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}
export interface PlaceResult {
  readonly family: string;
  /** The sign that decided the family, in words. */
  readonly evidence: string;
  /** Id of the case, `us/422/171`; null when nobody said which case the file is. */
  readonly target: string | null;
  /** `422 U.S. 171`; null when nobody said which case the file is. */
  readonly cite: string | null;
  readonly name: string | null;
  /** Where the identity comes from, in words. */
  readonly source: string | null;
  /** Page of the case at the place, null before the first page mark. */
  readonly page: number | null;
  /** `opinion of the Court (MARSHALL, J.)`, '' outside opinions. */
  readonly opinion: string;
}

/** Request: what to write so that the manifest says which case a file holds. Nothing is written by the server. */
export const SET_CASE = 'opinionLens/setCase';
export interface SetCaseParams {
  readonly uri: string;
  /** `384 U.S. 436`. */
  readonly cite: string;
}
export interface SetCaseResult {
  /** A `WorkspaceEdit` of the protocol; null when the citation cannot be read. */
  readonly edit: unknown;
  /** `Miranda v. Arizona, 384 U.S. 436 (1966)`, as far as the case list knows it. */
  readonly title: string | null;
  /** Address of the manifest. */
  readonly manifest: string | null;
  /** Why there is no edit, in words. */
  readonly problem: string | null;
}

/** Request: which case a file that does not say so looks like, from its text alone, best first. */
export const WHICH_CASE = 'opinionLens/whichCase';
export interface WhichCaseParams {
  readonly uri: string;
}
export interface WhichCaseResult {
  readonly candidates: readonly {
    /** `384 U.S. 436`. */
    readonly cite: string;
    /** `Miranda v. Arizona, 384 U.S. 436 (1966)`. */
    readonly title: string;
    /** What speaks for it, in words, the weightiest first. */
    readonly reasons: readonly string[];
    /** Stands clear of the others. */
    readonly offered: boolean;
  }[];
}

/** Command of the client that asks for a citation and sends `SET_CASE`; its arguments are the address of the file and, where the person has chosen one, the citation. */
export const SET_CASE_COMMAND = 'opinionLens.setCase';

/** Request: the cite-check report of an open file, `md`, `html`, `csv` or `json`; null for files that are no opinions. */
export const CITE_CHECK = 'opinionLens/citeCheck';
export interface CiteCheckParams {
  readonly uri: string;
  readonly format: string;
}
export interface CiteCheckResult {
  readonly text: string;
}

/** Notification to the client: how far the index is. */
export const INDEX_STATUS = 'opinionLens/indexStatus';
export interface IndexStatus {
  readonly state: 'idle' | 'indexing' | 'ready';
  /** Opinions in the index. */
  readonly files: number;
  /** Files looked at. */
  readonly seen: number;
  /** Files that could not be read: binary, too large, locked. The log names them. */
  readonly leftOut: number;
  /** Why the index is not complete, in words; '' when it is. */
  readonly note: string;
}

/** Request: forget the index, the stored one too, and build it anew. */
export const CLEAR_INDEX = 'opinionLens/clearIndex';

/** Request: read the case lists again. */
export const RELOAD_CASE_LISTS = 'opinionLens/reloadCaseLists';

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

/** A place and a stretch as the protocol counts them. */
export interface WirePosition {
  readonly line: number;
  readonly character: number;
}
export interface WireRange {
  readonly start: WirePosition;
  readonly end: WirePosition;
}
export interface WirePlace {
  readonly textDocument: { readonly uri: string };
  readonly position: WirePosition;
}

/** Request: the next or previous citation from a place, round the end of the file. */
export const CITATION_FROM = 'opinionLens/citationFrom';
export interface CitationFromParams extends WirePlace {
  readonly direction: 'next' | 'previous';
  /** Only references whose meaning is not known. */
  readonly unresolved?: boolean;
}
export interface CitationFromResult {
  readonly range: WireRange;
  /** What it means: `Malloy v. Hogan, 378 U.S. 1 (1964)`; the words of the text when nothing is known. */
  readonly words: string;
  readonly resolved: boolean;
  readonly number: number;
  readonly count: number;
  readonly wrapped: boolean;
}

/** Request: places of the file that a person asks for by number or name. */
export const STOPS = 'opinionLens/stops';
export interface StopsParams {
  readonly textDocument: { readonly uri: string };
}
export interface WireStop {
  readonly label: string;
  readonly opinion: string;
  readonly words: string;
  readonly range: WireRange;
}
export interface StopsResult {
  readonly pages: readonly WireStop[];
  readonly notes: readonly WireStop[];
  readonly opinions: readonly WireStop[];
}

/** Request: a citation for the clipboard: of what stands at the start of the range, or of the pages that the range covers. */
export const COPY_CITATION = 'opinionLens/copyCitation';
export interface CopyCitationParams {
  readonly textDocument: { readonly uri: string };
  readonly range: WireRange;
  readonly form: 'court' | 'bluebook' | 'markdown';
  /** The case of the file, pinned to the range, whatever stands there. */
  readonly pinned: boolean;
}
export interface CopyCitationResult {
  readonly text: string | null;
  /** Why there is nothing, or what is missing from it, in words. */
  readonly problem: string | null;
}

/** Request: the edit that tags all mentions of the file's target, or takes all tags out; nothing is written by the server. */
export const TAG_EDIT = 'opinionLens/tagEdit';
export interface TagEditParams extends WirePlace {
  readonly what: 'tag-mentions' | 'strip-tags';
}
export interface TagEditResult {
  /** A `WorkspaceEdit` that asks to be looked at first; null when there is nothing to change. */
  readonly edit: unknown;
  /** Mentions to be tagged, or tags to be taken out. */
  readonly count: number;
  /** The case whose mentions are tagged; '' when none is known. */
  readonly title: string;
}

/** Request: stand-off annotations of a file as JSON lines. */
export const ANNOTATIONS = 'opinionLens/annotations';
export interface AnnotationsParams {
  readonly textDocument: { readonly uri: string };
}
export interface AnnotationsResult {
  readonly text: string;
}

/** Request: what the file, or its opinion at a place, cites. */
export const AUTHORITIES = 'opinionLens/authorities';
export interface AuthoritiesParams {
  readonly textDocument: { readonly uri: string };
  /** Where it is given only the opinion there counts. */
  readonly position?: WirePosition;
}
export interface AuthoritiesResult {
  /** The opinion looked at; '' for the whole file. */
  readonly opinion: string;
  readonly groups: readonly {
    /** `case`, `statute` … `unresolved`. */
    readonly kind: string;
    readonly authorities: readonly {
      readonly target: string;
      readonly title: string;
      readonly inWorkspace: boolean;
      readonly mentions: readonly {
        readonly range: WireRange;
        readonly text: string;
        readonly page?: number | undefined;
      }[];
    }[];
  }[];
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

/** Request: the facts of the caches and the index, for the log and for tests. */
export const STATISTICS = 'opinionLens/statistics';
export interface Statistics {
  readonly files: number;
  readonly open: number;
  readonly state: IndexStatus['state'];
}

/** Letters by which the families go in settings and in the status item (DOMAIN 0.3). */
export const FAMILY_LETTERS: Readonly<Record<string, string>> = {
  'lexis-tagged': 'A',
  excerpt: 'B',
  labelled: 'L',
  plain: 'C',
  html: 'D',
};

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

/** Requests of a server without a disk (in a browser) to its client, which reads through the file system of the workspace. */
export const READ_FILE = 'opinionLens/readFile';
export interface ReadFileParams {
  readonly uri: string;
  readonly maxBytes: number;
}
/** Bytes of the file, or why there are none. */
export type ReadFileResult =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' }
  | { readonly kind: 'skipped'; readonly reason: string };
export const LIST_FOLDER = 'opinionLens/listFolder';
export interface FolderParams {
  readonly uri: string;
}
/** Names and kinds in order of name; null when the folder cannot be read. Links are left out. */
export type ListFolderResult = readonly { readonly name: string; readonly kind: 'file' | 'folder' }[] | null;
export const STAT_FILE = 'opinionLens/statFile';
export type StatFileResult = {
  readonly kind: 'file' | 'folder';
  readonly size: number;
  readonly changed: number;
} | null;

/** First message to a server in a web worker, before the protocol begins: the built-in case list, as its data file has it. */
export interface WorkerStart {
  readonly opinionLensCases: string;
}
