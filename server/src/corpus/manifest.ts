import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { CaseIdentity, StatedNote, StatedPage } from '../opinion/identity';
import type { Span } from '../opinion/span';
import { globTest, pathTemplate } from './manifest-pattern';
import { type ManifestFault, ManifestValues, spanOf } from './manifest-values';

export type { ManifestFault } from './manifest-values';

/** What `opinions.json` says of one file (DOMAIN 0.4). */
export interface ManifestEntry {
  /** Path from the manifest's folder, with forward slashes. */
  readonly path: string;
  readonly identity: CaseIdentity;
  /** Ids of checks that stay silent in the file. */
  readonly ignore: readonly string[];
  /** The key in the manifest, quotation marks included. Raw UTF-16 offsets. */
  readonly key: Span;
}

/** A rule for many files: the path carries the citation. */
export interface ManifestPattern {
  readonly glob: string;
  readonly matches: (path: string) => boolean;
  /** Finds the parts that vary; undefined when there is no `from`. */
  readonly from: RegExp | undefined;
  readonly cite: string | undefined;
  readonly family: string | undefined;
  readonly ignore: readonly string[];
}

export interface Manifest {
  readonly files: ReadonlyMap<string, ManifestEntry>;
  readonly patterns: readonly ManifestPattern[];
}

export interface ManifestResult {
  readonly manifest: Manifest;
  readonly faults: readonly ManifestFault[];
  /** False when the text is not JSON: the last good manifest stays in force (DESIGN 6). */
  readonly usable: boolean;
}

export interface ManifestOptions {
  /** Says whether a path below the manifest's folder names a file; without it nobody looks. */
  readonly exists?: (path: string) => boolean;
}

export const EMPTY_MANIFEST: Manifest = { files: new Map(), patterns: [] };

/** Reads `opinions.json`. Comments and trailing commas are let pass; every fault comes back with its place. Never throws. */
export function parseManifest(text: string, options: ManifestOptions = {}): ManifestResult {
  const reader = new ManifestReader(options);
  return reader.read(text);
}

/** The path of a manifest key, made plain (`./a/b.txt` is `a/b.txt`); undefined when it is absolute or leads out of the folder. */
export function plainPath(path: string): string | undefined {
  if (path === '' || /^(?:[/\\]|[a-zA-Z]:|[a-zA-Z][\w+.-]+:\/\/|~)/.test(path) || path.includes('\0')) return undefined;
  const segments: string[] = [];
  for (const segment of path.replaceAll('\\', '/').split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  return segments.length === 0 ? undefined : segments.join('/');
}

class ManifestReader {
  readonly #options: ManifestOptions;
  readonly #values = new ManifestValues();
  readonly #files = new Map<string, ManifestEntry>();
  readonly #patterns: ManifestPattern[] = [];

  constructor(options: ManifestOptions) {
    this.#options = options;
  }

  read(text: string): ManifestResult {
    const errors: ParseError[] = [];
    const root = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
    for (const error of errors) {
      const end = Math.min(text.length, Math.max(error.offset + error.length, error.offset + 1));
      const start = Math.max(0, Math.min(error.offset, end));
      this.#values.fault(
        'manifest-syntax',
        'error',
        { start, end },
        `This is not JSON here: ${words(printParseErrorCode(error.error))}.`,
      );
    }
    if (root === undefined || root.type !== 'object') {
      if (errors.length === 0)
        this.#values.fault(
          'manifest-type',
          'error',
          spanOf(root),
          'opinions.json holds one object: { "files": { … } }.',
        );
      return this.#result(false);
    }
    this.#values.members(root, {
      $schema: () => {},
      files: node => this.#readFiles(node),
      patterns: node => this.#readPatterns(node),
    });
    return this.#result(errors.length === 0);
  }

  #result(usable: boolean): ManifestResult {
    this.#values.faults.sort((a, b) => a.start - b.start || a.end - b.end);
    return { manifest: { files: this.#files, patterns: this.#patterns }, faults: this.#values.faults, usable };
  }

  #readFiles(node: Node): void {
    if (!this.#values.is(node, 'object', 'files')) return;
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (key === undefined || value === undefined || typeof key.value !== 'string') continue;
      const path = plainPath(key.value);
      if (path === undefined) {
        this.#values.fault(
          'manifest-path',
          'error',
          spanOf(key),
          `"${key.value}" leads out of this folder. Paths start at the folder of opinions.json; such a path is never read.`,
        );
        continue;
      }
      if (this.#files.has(path))
        this.#values.fault(
          'manifest-duplicate',
          'warning',
          spanOf(key),
          `"${path}" has an entry already; the last one counts.`,
        );
      if (!this.#values.is(value, 'object', key.value)) continue;
      if (this.#options.exists?.(path) === false)
        this.#values.fault(
          'manifest-file',
          'warning',
          spanOf(key),
          `There is no file "${path}" beside this opinions.json.`,
        );
      this.#files.set(path, this.#readEntry(path, key, value));
    }
  }

  #readEntry(path: string, key: Node, value: Node): ManifestEntry {
    const entry: { -readonly [Key in keyof CaseIdentity]: CaseIdentity[Key] } = { target: null, source: 'manifest' };
    let ignore: readonly string[] = [];
    this.#values.members(value, {
      cite: node => {
        const cite = this.#values.cite(node, 'cite');
        if (cite !== undefined) {
          entry.target = cite.target;
          entry.cite = cite.words;
        }
      },
      name: node => {
        const name = this.#values.string(node, 'name');
        if (name !== undefined) entry.name = name;
      },
      year: node => {
        const year = this.#values.whole(node, 'year', 1600, 2200);
        if (year !== undefined) entry.year = year;
      },
      docket: node => {
        const docket = this.#values.string(node, 'docket');
        if (docket !== undefined) entry.docket = docket;
      },
      court: node => {
        const court = this.#values.string(node, 'court');
        if (court !== undefined) entry.court = court;
      },
      target: node => {
        const cite = this.#values.cite(node, 'target');
        if (cite !== undefined) entry.tagged = cite.target;
      },
      family: node => {
        const family = this.#values.family(node);
        if (family !== undefined) entry.family = family;
      },
      pages: node => {
        entry.pages = this.#values.places(node, 'pages', 'page') as readonly StatedPage[];
      },
      notes: node => {
        entry.notes = this.#values.places(node, 'notes', 'note') as readonly StatedNote[];
      },
      ignore: node => {
        ignore = this.#values.ids(node);
      },
    });
    return { path, identity: entry, ignore, key: spanOf(key) };
  }

  #readPatterns(node: Node): void {
    if (!this.#values.is(node, 'array', 'patterns')) return;
    for (const item of node.children ?? []) {
      if (!this.#values.is(item, 'object', 'an entry of patterns')) continue;
      let glob: string | undefined;
      let from: string | undefined;
      let cite: string | undefined;
      let family: string | undefined;
      let ignore: readonly string[] = [];
      this.#values.members(item, {
        glob: value => {
          glob = this.#values.string(value, 'glob');
        },
        from: value => {
          from = this.#values.string(value, 'from');
        },
        cite: value => {
          cite = this.#values.string(value, 'cite');
        },
        family: value => {
          family = this.#values.family(value);
        },
        ignore: value => {
          ignore = this.#values.ids(value);
        },
      });
      if (glob === undefined) {
        if (findNodeAtLocation(item, ['glob']) === undefined)
          this.#values.fault('manifest-field', 'error', spanOf(item), 'A pattern needs "glob": which files it is for.');
        continue;
      }
      this.#checkNames(item, from, cite);
      this.#patterns.push({
        glob,
        matches: globTest(glob),
        from: from === undefined ? undefined : pathTemplate(from),
        cite,
        family,
        ignore,
      });
    }
  }

  /** `cite` may use only the names that `from` sets. */
  #checkNames(item: Node, from: string | undefined, cite: string | undefined): void {
    if (cite === undefined) return;
    const known = new Set([...(from ?? '').matchAll(/\{(\w{1,32})\}/g)].map(match => match[1]));
    for (const [, name] of cite.matchAll(/\{(\w{1,32})\}/g)) {
      if (known.has(name)) continue;
      const node = findNodeAtLocation(item, ['cite']);
      this.#values.fault('manifest-cite', 'error', spanOf(node), `"{${name}}" is not set by "from".`);
    }
  }
}

/** `CommaExpected` in words. */
function words(code: string): string {
  return code
    .replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
    .toLowerCase();
}
