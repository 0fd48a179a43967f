/** What reading a file gave. Never an exception: a file that cannot be used says why (DESIGN 6). */
export type FileContent =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'skipped'; readonly reason: string };

export interface FolderEntry {
  readonly key: string;
  readonly kind: 'file' | 'folder';
}

/** The disk, or what stands for it in a browser or a test. Keys are those of `fileKey`. */
export interface FileSystem {
  read(key: string, maxBytes: number): Promise<FileContent>;
  /**
   * Files and folders of a folder, in order of name; undefined when it cannot be read. Links are followed only to places
   * inside one of `roots`.
   */
  list(key: string, roots: readonly string[]): Promise<readonly FolderEntry[] | undefined>;
  /** Undefined when there is no such file. */
  stat(
    key: string,
  ): Promise<{ readonly kind: 'file' | 'folder'; readonly size: number; readonly changed: number } | undefined>;
  /** One name for a place that several links lead to; the key itself where there are no links. Undefined when it vanished. */
  realKey(key: string): Promise<string | undefined>;
}
