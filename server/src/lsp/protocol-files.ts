/** What a server without a disk asks of its client. Part of what client and server share: it imports nothing but the types of `protocol.ts`. */

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
