import * as os from 'node:os';
import * as path from 'node:path';
import { Store } from '../corpus/store';
import { diskStoreFolder, rulesVersion } from '../corpus/store-folder.node';
import { VERSION } from './version';

/** Where the index is kept unless a folder is named: where programs of the system keep what can be made again. */
export function cacheFolder(): string {
  const home = os.homedir();
  if (process.platform === 'win32') return path.join(process.env.LOCALAPPDATA ?? home, 'opinion-lens');
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Caches', 'opinion-lens');
  return path.join(process.env.XDG_CACHE_HOME || path.join(home, '.cache'), 'opinion-lens');
}

/** The reading thread's bundle; it stands for the rules by which facts are made. */
export const READER = path.join(__dirname, 'worker.js');

/** The store in a folder, for facts made by this build. */
export function storeIn(folder: string): Store {
  return new Store(diskStoreFolder(folder), rulesVersion(VERSION, READER));
}
