import type { CaseList } from '../authority/case-list';
import type { FileSystem } from '../corpus/file-system';

/** What the place the server runs in brings along: Node or a browser worker. */
export interface ServerHost {
  readonly fileSystem: FileSystem;
  /** The built-in case list, read when first asked for; an empty one where it cannot be had. */
  builtInCases(): CaseList;
  readonly version: string;
}
