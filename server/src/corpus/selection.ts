import picomatch from 'picomatch';
import { isBelow, pathBelow } from './uri';

/** Which files of a folder are looked at, as globs below the folder. */
export interface SelectOptions {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** What is looked at where nobody says otherwise (settings `index.*`), and how many files at most. */
export const DEFAULT_INDEX: SelectOptions & { readonly maxFiles: number } = {
  include: ['**/*.txt', '**/*.opinion', '**/*.opn'],
  exclude: ['**/node_modules/**', '**/.git/**', '**/.hg/**', '**/.svn/**'],
  maxFiles: 250_000,
};

const OPTIONS = { dot: true, nocase: true } as const;

/** The settings `index.include` and `index.exclude`, ready for use. A glob that cannot be read matches nothing. */
export class Selection {
  readonly #include: (path: string) => boolean;
  readonly #exclude: (path: string) => boolean;

  constructor({ include, exclude }: SelectOptions) {
    this.#include = picomatch([...include], OPTIONS);
    this.#exclude = picomatch([...exclude], OPTIONS);
  }

  holds(folder: string, key: string): boolean {
    const path = pathBelow(folder, key);
    return path !== undefined && this.#include(path) && !this.#exclude(path);
  }

  /** False for folders that are left out whole. */
  enters(folders: readonly string[], key: string): boolean {
    const folder = folders.find(candidate => isBelow(candidate, key));
    const path = folder === undefined ? undefined : pathBelow(folder, key);
    return path !== undefined && !this.#exclude(path) && !this.#exclude(`${path}/x`);
  }
}
