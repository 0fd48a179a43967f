import * as fs from 'node:fs';
import * as path from 'node:path';
import { decodeFile } from '../corpus/decode';
import { type ManifestWord, manifestWord } from '../corpus/identity';
import { type Manifest, parseManifest } from '../corpus/manifest';
import { ignorePlace } from '../corpus/manifest-edits';
import { reason } from './inputs';

interface Found {
  readonly manifest: Manifest;
  readonly folder: string;
  readonly file: string;
  readonly text: string;
}

/** A place in a manifest, UTF-16 offsets of its text. */
export interface ManifestPlace {
  /** Absolute. */
  readonly file: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The manifest of each file: the nearest `opinions.json` at or above it, or the one the command line names. */
export class CommandManifests {
  readonly #named: Found | undefined;
  readonly #byFolder = new Map<string, Found | undefined>();
  readonly #trouble: (message: string) => void;

  constructor(named: string | undefined, trouble: (message: string) => void) {
    this.#trouble = trouble;
    this.#named = named === undefined ? undefined : this.#read(path.resolve(named), true);
  }

  /** What the manifest says of the file; undefined when there is none, or none that names it. */
  word(location: string | undefined): ManifestWord | undefined {
    const file = location === undefined ? undefined : path.resolve(location);
    const found = this.#named ?? (file === undefined ? undefined : this.#nearest(path.dirname(file)));
    if (found === undefined || file === undefined) return undefined;
    const below = path.relative(found.folder, file).split(path.sep).join('/');
    return manifestWord(found.manifest, below);
  }

  /** Where the manifest in force ignores an id in a file; undefined when it does not. */
  ignorePlace(location: string, id: string): ManifestPlace | undefined {
    const file = path.resolve(location);
    const found = this.#named ?? this.#nearest(path.dirname(file));
    if (found === undefined) return undefined;
    const place = ignorePlace(found.text, path.relative(found.folder, file).split(path.sep).join('/'), id);
    return place && { file: found.file, text: found.text, ...place };
  }

  #nearest(folder: string): Found | undefined {
    if (this.#byFolder.has(folder)) return this.#byFolder.get(folder);
    let found: Found | undefined;
    for (const name of ['opinions.json', '.opinions.json']) {
      const file = path.join(folder, name);
      if (found === undefined && fs.statSync(file, { throwIfNoEntry: false })?.isFile() === true)
        found = this.#read(file, false);
    }
    const parent = path.dirname(folder);
    if (found === undefined && parent !== folder) found = this.#nearest(parent);
    this.#byFolder.set(folder, found);
    return found;
  }

  #read(file: string, named: boolean): Found | undefined {
    try {
      const content = decodeFile(fs.readFileSync(file));
      if (content.kind !== 'text') throw new Error('it is no text');
      const { manifest, faults, usable } = parseManifest(content.text);
      const first = faults.find(fault => fault.severity === 'error');
      if (first !== undefined) {
        const line = content.text.slice(0, first.start).split('\n').length;
        this.#trouble(`${file}:${line}: ${first.message}`);
      }
      return usable || named ? { manifest, folder: path.dirname(file), file, text: content.text } : undefined;
    } catch (error) {
      this.#trouble(`${file}: ${reason(error)}`);
      return undefined;
    }
  }
}
