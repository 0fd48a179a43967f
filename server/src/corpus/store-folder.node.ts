import * as fs from 'node:fs';
import * as path from 'node:path';
import type { StoreFolder } from './store';

/** Name of the folder inside the one a client or a person gives: only what lies in it is ever removed. */
const INSIDE = 'opinion-lens-index';
/** Milliseconds after which a half-written file was left behind by a process that ended. */
const LEFT_BEHIND = 60_000;

/** A store folder on disk. Files are written beside their place and then moved there, so that no reader sees half of one. */
export function diskStoreFolder(storagePath: string): StoreFolder {
  const folder = path.join(storagePath, INSIDE);
  let count = 0;
  const ready = fs.promises
    .mkdir(folder, { recursive: true })
    .then(() => sweep(folder))
    .catch(() => undefined);
  return {
    async read(name) {
      try {
        return await fs.promises.readFile(path.join(folder, name));
      } catch {
        return undefined;
      }
    },

    async write(name, bytes) {
      await ready;
      const beside = path.join(folder, `${name}.${process.pid}-${Date.now().toString(36)}-${count++}.part`);
      try {
        await fs.promises.mkdir(folder, { recursive: true });
        await fs.promises.writeFile(beside, bytes);
        await fs.promises.rename(beside, path.join(folder, name));
        return true;
      } catch {
        await fs.promises.rm(beside, { force: true }).catch(() => undefined);
        return false;
      }
    },

    async clear() {
      await fs.promises.rm(folder, { recursive: true, force: true }).catch(() => undefined);
    },
  };
}

/** Removes what processes that were killed have left half written. */
async function sweep(folder: string): Promise<void> {
  for (const name of await fs.promises.readdir(folder)) {
    if (!name.endsWith('.part')) continue;
    const file = path.join(folder, name);
    const stat = await fs.promises.stat(file).catch(() => undefined);
    if (stat && Date.now() - stat.mtimeMs > LEFT_BEHIND) await fs.promises.rm(file, { force: true });
  }
}

/** Names the rules by which facts are made: those of this build. Facts of another build are made anew. */
export function rulesVersion(version: string, script: string): string {
  const stat = fs.statSync(script, { throwIfNoEntry: false });
  return stat ? `${version} ${stat.size} ${Math.round(stat.mtimeMs)}` : version;
}
