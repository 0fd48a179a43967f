import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import picomatch from 'picomatch';
import { editDistance } from '../authority/edit-distance';
import type { CaseIdentity, StatedNote, StatedPage } from '../opinion/identity';
import type { Span } from '../opinion/span';
import { statedCite } from './stated-cite';

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

/** Something wrong in the manifest, at its exact place. */
export interface ManifestFault extends Span {
  readonly id:
    | 'manifest-syntax'
    | 'manifest-field'
    | 'manifest-type'
    | 'manifest-path'
    | 'manifest-file'
    | 'manifest-cite'
    | 'manifest-duplicate';
  readonly severity: 'error' | 'warning';
  readonly message: string;
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

const FAMILIES: ReadonlyMap<string, string> = new Map([
  ['A', 'lexis-tagged'],
  ['B', 'excerpt'],
  ['L', 'labelled'],
  ['C', 'plain'],
  ['D', 'html'],
  ...['lexis-tagged', 'excerpt', 'labelled', 'plain', 'html', 'none'].map(name => [name, name] as const),
]);

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
  readonly #faults: ManifestFault[] = [];
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
      this.#fault(
        'manifest-syntax',
        'error',
        { start, end },
        `This is not JSON here: ${words(printParseErrorCode(error.error))}.`,
      );
    }
    if (root === undefined || root.type !== 'object') {
      if (errors.length === 0)
        this.#fault('manifest-type', 'error', spanOf(root), 'opinions.json holds one object: { "files": { … } }.');
      return this.#result(false);
    }
    this.#members(root, {
      $schema: () => {},
      files: node => this.#readFiles(node),
      patterns: node => this.#readPatterns(node),
    });
    return this.#result(errors.length === 0);
  }

  #result(usable: boolean): ManifestResult {
    this.#faults.sort((a, b) => a.start - b.start || a.end - b.end);
    return { manifest: { files: this.#files, patterns: this.#patterns }, faults: this.#faults, usable };
  }

  #readFiles(node: Node): void {
    if (!this.#is(node, 'object', 'files')) return;
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (key === undefined || value === undefined || typeof key.value !== 'string') continue;
      const path = plainPath(key.value);
      if (path === undefined) {
        this.#fault(
          'manifest-path',
          'error',
          spanOf(key),
          `"${key.value}" leads out of this folder. Paths start at the folder of opinions.json; such a path is never read.`,
        );
        continue;
      }
      if (this.#files.has(path))
        this.#fault(
          'manifest-duplicate',
          'warning',
          spanOf(key),
          `"${path}" has an entry already; the last one counts.`,
        );
      if (!this.#is(value, 'object', key.value)) continue;
      if (this.#options.exists?.(path) === false)
        this.#fault('manifest-file', 'warning', spanOf(key), `There is no file "${path}" beside this opinions.json.`);
      this.#files.set(path, this.#readEntry(path, key, value));
    }
  }

  #readEntry(path: string, key: Node, value: Node): ManifestEntry {
    const entry: { -readonly [Key in keyof CaseIdentity]: CaseIdentity[Key] } = { target: null, source: 'manifest' };
    let ignore: readonly string[] = [];
    this.#members(value, {
      cite: node => {
        const cite = this.#cite(node, 'cite');
        if (cite !== undefined) {
          entry.target = cite.target;
          entry.cite = cite.words;
        }
      },
      name: node => {
        const name = this.#string(node, 'name');
        if (name !== undefined) entry.name = name;
      },
      year: node => {
        const year = this.#whole(node, 'year', 1600, 2200);
        if (year !== undefined) entry.year = year;
      },
      docket: node => {
        const docket = this.#string(node, 'docket');
        if (docket !== undefined) entry.docket = docket;
      },
      court: node => {
        const court = this.#string(node, 'court');
        if (court !== undefined) entry.court = court;
      },
      target: node => {
        const cite = this.#cite(node, 'target');
        if (cite !== undefined) entry.tagged = cite.target;
      },
      family: node => {
        const family = this.#family(node);
        if (family !== undefined) entry.family = family;
      },
      pages: node => {
        entry.pages = this.#places(node, 'pages', 'page') as readonly StatedPage[];
      },
      notes: node => {
        entry.notes = this.#places(node, 'notes', 'note') as readonly StatedNote[];
      },
      ignore: node => {
        ignore = this.#ids(node);
      },
    });
    return { path, identity: entry, ignore, key: spanOf(key) };
  }

  #readPatterns(node: Node): void {
    if (!this.#is(node, 'array', 'patterns')) return;
    for (const item of node.children ?? []) {
      if (!this.#is(item, 'object', 'an entry of patterns')) continue;
      let glob: string | undefined;
      let from: string | undefined;
      let cite: string | undefined;
      let family: string | undefined;
      let ignore: readonly string[] = [];
      this.#members(item, {
        glob: value => {
          glob = this.#string(value, 'glob');
        },
        from: value => {
          from = this.#string(value, 'from');
        },
        cite: value => {
          cite = this.#string(value, 'cite');
        },
        family: value => {
          family = this.#family(value);
        },
        ignore: value => {
          ignore = this.#ids(value);
        },
      });
      if (glob === undefined) {
        if (findNodeAtLocation(item, ['glob']) === undefined)
          this.#fault('manifest-field', 'error', spanOf(item), 'A pattern needs "glob": which files it is for.');
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
      this.#fault('manifest-cite', 'error', spanOf(node), `"{${name}}" is not set by "from".`);
    }
  }

  #members(node: Node, readers: Readonly<Record<string, (value: Node) => void>>): void {
    const seen = new Set<string>();
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (key === undefined || typeof key.value !== 'string') continue;
      const name = key.value;
      const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
      if (read === undefined) {
        const near = Object.keys(readers).find(known => editDistance(known, name.toLowerCase(), 2) <= 2);
        this.#fault(
          'manifest-field',
          'warning',
          spanOf(key),
          `"${name}" is no known field${near === undefined ? '' : `; "${near}" is`}.`,
        );
        continue;
      }
      if (seen.has(name))
        this.#fault('manifest-duplicate', 'warning', spanOf(key), `"${name}" stands here twice; the last one counts.`);
      seen.add(name);
      if (value !== undefined) read(value);
    }
  }

  #places(node: Node, field: string, number: 'page' | 'note'): readonly object[] {
    if (!this.#is(node, 'array', field)) return [];
    const places: object[] = [];
    for (const item of node.children ?? []) {
      if (!this.#is(item, 'object', `an entry of ${field}`)) continue;
      let line: number | undefined;
      let value: number | undefined;
      let text: string | undefined;
      this.#members(item, {
        line: part => {
          line = this.#whole(part, 'line', 0, 10_000_000);
        },
        [number]: (part: Node) => {
          value = this.#whole(part, number, 1, 100_000);
        },
        text: part => {
          text = this.#string(part, 'text');
        },
      });
      for (const needed of ['line', number]) {
        if (findNodeAtLocation(item, [needed]) === undefined)
          this.#fault('manifest-field', 'error', spanOf(item), `"${needed}" is missing here.`);
      }
      if (line === undefined || value === undefined) continue;
      places.push(text === undefined ? { line, [number]: value } : { line, [number]: value, text });
    }
    return places;
  }

  #cite(node: Node, field: string): { target: string; words: string } | undefined {
    const value = this.#string(node, field);
    if (value === undefined) return undefined;
    const cite = statedCite(value);
    if (cite === undefined)
      this.#fault(
        'manifest-cite',
        'error',
        spanOf(node),
        `"${value}" is no citation: write volume, reporter and first page, as in "384 U.S. 436".`,
      );
    return cite;
  }

  #family(node: Node): string | undefined {
    const value = this.#string(node, 'family');
    if (value === undefined || value === 'auto') return undefined;
    const family = FAMILIES.get(value);
    if (family === undefined)
      this.#fault(
        'manifest-type',
        'error',
        spanOf(node),
        `"${value}" is no family; write one of ${[...new Set(FAMILIES.values())].join(', ')}.`,
      );
    return family;
  }

  #ids(node: Node): readonly string[] {
    if (!this.#is(node, 'array', 'ignore')) return [];
    return (node.children ?? []).flatMap(item => this.#string(item, 'an entry of ignore') ?? []);
  }

  #string(node: Node, field: string): string | undefined {
    return this.#is(node, 'string', field) ? (node.value as string) : undefined;
  }

  #whole(node: Node, field: string, least: number, most: number): number | undefined {
    if (!this.#is(node, 'number', field)) return undefined;
    const value = node.value as number;
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    this.#fault('manifest-type', 'error', spanOf(node), `"${field}" is a whole number from ${least} to ${most}.`);
    return undefined;
  }

  #is(node: Node, type: 'object' | 'array' | 'string' | 'number', field: string): boolean {
    if (node.type === type) return true;
    const article = type === 'object' || type === 'array' ? 'an' : 'a';
    const kind = { object: 'object: { … }', array: 'list: [ … ]', string: 'text in quotation marks', number: 'number' }[
      type
    ];
    this.#fault(
      'manifest-type',
      'error',
      spanOf(node),
      `${field} must be ${type === 'string' ? '' : `${type === 'array' ? 'a' : article} `}${kind}.`,
    );
    return false;
  }

  #fault(id: ManifestFault['id'], severity: ManifestFault['severity'], span: Span, message: string): void {
    this.#faults.push({ id, severity, start: span.start, end: span.end, message });
  }
}

function spanOf(node: Node | undefined): Span {
  return node === undefined ? { start: 0, end: 0 } : { start: node.offset, end: node.offset + node.length };
}

/** `CommaExpected` in words. */
function words(code: string): string {
  return code
    .replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
    .toLowerCase();
}

function globTest(glob: string): (path: string) => boolean {
  try {
    return picomatch(glob, { dot: true, nocase: true });
  } catch {
    return () => false;
  }
}

/** `us/{vol}/{page}.txt` as a test of the end of a path; a name in braces stands for anything but a slash. */
function pathTemplate(template: string): RegExp | undefined {
  const parts = template.slice(0, 300).split(/(\{\w{1,32}\})/);
  const names = new Set<string>();
  let pattern = '';
  for (const part of parts) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) pattern += part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    else if (names.has(name)) pattern += `\\k<v_${name}>`;
    else {
      names.add(name);
      pattern += `(?<v_${name}>[^/]{1,80}?)`;
    }
  }
  if (names.size > 8) return undefined;
  try {
    return new RegExp(`(?:^|/)${pattern}$`, 'i');
  } catch {
    return undefined;
  }
}
