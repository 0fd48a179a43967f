import ignore, { type Ignore } from 'ignore';
import type { FileSystem } from './file-system';
import { isBelow, parentOf, pathBelow } from './uri';

const MAX_BYTES = 1_000_000;

/** Rules of one `.gitignore`, for paths below its folder. */
interface Rules {
  readonly folder: string;
  readonly rules: Ignore;
}

/** The `.gitignore` files that speak for a folder, outermost first. */
export type RuleChain = readonly Rules[];

/** What `.gitignore` files hide. They are read when first asked for; those above the workspace folder are not looked at. */
export class GitIgnores {
  readonly #fileSystem: FileSystem;
  readonly #chains = new Map<string, Promise<RuleChain>>();

  constructor(fileSystem: FileSystem) {
    this.#fileSystem = fileSystem;
  }

  /** Forgets what was read. */
  clear(): void {
    this.#chains.clear();
  }

  /** Rules for the files and folders of `folder`, which lies in the workspace folder `top`. */
  chain(top: string, folder: string): Promise<RuleChain> {
    let chain = this.#chains.get(folder);
    if (!chain) {
      chain = this.#read(top, folder);
      this.#chains.set(folder, chain);
    }
    return chain;
  }

  /** True when a file is hidden, by its own name or that of a folder it lies in. */
  async hides(top: string, key: string): Promise<boolean> {
    const folder = parentOf(key);
    return folder !== undefined && hidden(await this.chain(top, folder), key, false);
  }

  async #read(top: string, folder: string): Promise<RuleChain> {
    const parent = folder === top ? undefined : parentOf(folder);
    const above = parent !== undefined && isBelow(top, parent) ? await this.chain(top, parent) : [];
    const content = await this.#fileSystem.read(`${folder}/.gitignore`, MAX_BYTES);
    if (content.kind !== 'text' || content.text.trim() === '') return above;
    return [...above, { folder, rules: ignore().add(content.text) }];
  }
}

/** True when the rules hide the file or folder. The innermost file that has a word on it decides, as in Git. */
export function hidden(chain: RuleChain, key: string, isFolder: boolean): boolean {
  for (let at = chain.length - 1; at >= 0; at--) {
    const { folder, rules } = chain[at]!;
    const path = pathBelow(folder, key);
    if (path === undefined) continue;
    const { ignored, unignored } = rules.test(isFolder ? `${path}/` : path);
    if (ignored) return true;
    if (unignored) return false;
  }
  return false;
}
