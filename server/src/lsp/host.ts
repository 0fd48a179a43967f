import type { CaseList } from '../authority/case-list';
import type { CaseListFile } from '../authority/case-list-file';
import type { Crew } from '../corpus/crew';
import type { FileSystem } from '../corpus/file-system';
import type { Store } from '../corpus/store';

/** What reading threads need to know of the session they read for. */
export interface CrewOptions {
  caseList(): CaseList;
  /** The person's own lists; another array when they have changed. */
  caseLists(): readonly CaseListFile[];
  log(message: string): void;
}

/** What the place the server runs in brings along: Node or a browser worker. */
export interface ServerHost {
  readonly fileSystem: FileSystem;
  /** The built-in case list, read when first asked for; an empty one where it cannot be had. */
  builtInCases(): CaseList;
  readonly version: string;
  /** What this place lacks, in words for the log. */
  readonly limits?: string;
  /** Threads that read many files; where there are none the main thread reads in slices. */
  crew?(options: CrewOptions): Crew;
  /** What keeps the index between sessions in a folder of the client's; where there is none, nothing is kept. */
  store?(storagePath: string): Store;
}
