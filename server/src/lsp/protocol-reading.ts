/** What a reader and an annotator ask of the file in the editor. Part of what client and server share: it imports nothing but the types of `protocol.ts`. */

import type { WirePlace, WirePosition, WireRange } from './protocol';

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
