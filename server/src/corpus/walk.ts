import type { FileSystem } from './file-system';
import { GitIgnores, hidden } from './git-ignore';
import { Selection, type SelectOptions } from './selection';

/** When a file was last seen to change: compared, never reckoned with. */
export interface FileStamp {
  /** Bytes. */
  readonly size: number;
  readonly changed: number;
}

export interface WalkedFile extends FileStamp {
  readonly key: string;
}

export interface WalkRequest {
  /** Workspace folders. */
  readonly folders: readonly string[];
  readonly select: SelectOptions;
  /** No more files than that; the walk says when it left some out. */
  readonly maxFiles: number;
}

/** Files of a folder or a part of it, or a word about what was left out. */
export interface WalkBatch {
  readonly files: readonly WalkedFile[];
  readonly notes: readonly string[];
}

/** Files in one batch. */
const BATCH = 256;

/**
 * Walks the folders and yields the files that the globs choose and no `.gitignore` hides, each once, links followed at most
 * once to one place. What cannot be read is noted and left out.
 */
export async function* walk(
  fileSystem: FileSystem,
  { folders, select, maxFiles }: WalkRequest,
): AsyncGenerator<WalkBatch> {
  const selection = new Selection(select);
  const ignores = new GitIgnores(fileSystem);
  const places = new Set<string>();
  const seen = new Set<string>();
  let files: WalkedFile[] = [];
  const ahead = folders.map(folder => ({ top: folder, folder }));
  for (let next = 0; next < ahead.length; next++) {
    const { top, folder } = ahead[next]!;
    const place = await fileSystem.realKey(folder);
    // Links may lead in a circle: a place is walked once.
    if (place === undefined || places.has(place)) continue;
    places.add(place);
    const entries = await fileSystem.list(folder, folders);
    if (!entries) {
      yield { files: [], notes: [`${folder} cannot be read; the rest is indexed.`] };
      continue;
    }
    const chain = await ignores.chain(top, folder);
    for (const { key, kind } of entries) {
      if (kind === 'folder') {
        if (selection.enters([top], key) && !hidden(chain, key, true)) ahead.push({ top, folder: key });
        continue;
      }
      if (seen.has(key) || !selection.holds(top, key) || hidden(chain, key, false)) continue;
      if (seen.size >= maxFiles) {
        yield {
          files,
          notes: [`The index stops at ${maxFiles} files (setting index.maxFiles); the others are left out.`],
        };
        return;
      }
      seen.add(key);
      const stamp = await fileSystem.stat(key);
      if (stamp?.kind !== 'file') continue;
      files.push({ key, size: stamp.size, changed: stamp.changed });
      if (files.length < BATCH) continue;
      yield { files, notes: [] };
      files = [];
    }
  }
  if (files.length > 0) yield { files, notes: [] };
}
