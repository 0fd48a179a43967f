import { decodeFile } from '../corpus/decode';
import type { FileContent, FileSystem, FolderEntry } from '../corpus/file-system';
import { fileKey } from '../corpus/uri';
import {
  type FolderParams,
  LIST_FOLDER,
  type ListFolderResult,
  READ_FILE,
  type ReadFileParams,
  type ReadFileResult,
  STAT_FILE,
  type StatFileResult,
} from './protocol-files';

/** What is asked of the client; a connection, or a test's stand-in. */
export interface Asking {
  sendRequest<R>(method: string, params: unknown): Promise<R>;
}

/** The file system of the workspace, asked of the client: a worker in a browser has no other. */
export class ClientFileSystem implements FileSystem {
  readonly #client: Asking;

  constructor(client: Asking) {
    this.#client = client;
  }

  async read(key: string, maxBytes: number): Promise<FileContent> {
    const params: ReadFileParams = { uri: key, maxBytes };
    const found = await this.#ask<ReadFileResult>(READ_FILE, params);
    if (found === undefined) return { kind: 'skipped', reason: 'it cannot be read' };
    return found.kind === 'bytes' ? decodeFile(found.bytes) : found;
  }

  async list(key: string): Promise<readonly FolderEntry[] | undefined> {
    const params: FolderParams = { uri: key };
    const entries = await this.#ask<ListFolderResult>(LIST_FOLDER, params);
    const folder = key.replace(/\/$/, '');
    return entries?.map(({ name, kind }) => ({ key: fileKey(`${folder}/${encodeURIComponent(name)}`), kind }));
  }

  async stat(key: string) {
    const params: FolderParams = { uri: key };
    return (await this.#ask<StatFileResult>(STAT_FILE, params)) ?? undefined;
  }

  /** Links cannot be told in a browser: the client leaves them out, so every key is its own. */
  async realKey(key: string): Promise<string | undefined> {
    return (await this.stat(key)) && key;
  }

  async #ask<R>(method: string, params: unknown): Promise<R | undefined> {
    try {
      return await this.#client.sendRequest<R>(method, params);
    } catch {
      return undefined;
    }
  }
}
