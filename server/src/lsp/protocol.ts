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
  /** Milliseconds between two looks at the folders, for clients that cannot watch files; 10,000 unless given. */
  readonly lookEvery?: number;
  /**
   * The words of the server in another language: English text, with {0} for what is filled in, to its translation. A bundle of
   * VS Code as it is (`l10n/bundle.l10n.json` holds the keys). English without it.
   */
  readonly translation?: Readonly<Record<string, string>>;
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
/** The answer for a document that is left alone: why, in words. */
export interface PlaceRefused {
  readonly problem: string;
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

/** Request: the facts of the caches and the index, for the log and for tests. */
export const STATISTICS = 'opinionLens/statistics';
export interface Statistics {
  readonly files: number;
  readonly open: number;
  /** Texts of open documents analysed so far. */
  readonly analyses: number;
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
