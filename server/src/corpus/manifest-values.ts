import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { editDistance } from '../authority/edit-distance';
import type { Span } from '../opinion/span';
import { statedCite } from './stated-cite';

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

const FAMILIES: ReadonlyMap<string, string> = new Map([
  ['A', 'lexis-tagged'],
  ['B', 'excerpt'],
  ['L', 'labelled'],
  ['C', 'plain'],
  ['D', 'html'],
  ...['lexis-tagged', 'excerpt', 'labelled', 'plain', 'html', 'none'].map(name => [name, name] as const),
]);

/** Reads the values of a manifest; what is wrong is noted at its place, and what is right is taken. */
export class ManifestValues {
  readonly faults: ManifestFault[] = [];

  /** Reads the members of an object that are known; tells of others and of those that stand twice. */
  members(node: Node, readers: Readonly<Record<string, (value: Node) => void>>): void {
    const seen = new Set<string>();
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (key === undefined || typeof key.value !== 'string') continue;
      const name = key.value;
      const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
      if (read === undefined) {
        const near = Object.keys(readers).find(known => editDistance(known, name.toLowerCase(), 2) <= 2);
        this.fault(
          'manifest-field',
          'warning',
          spanOf(key),
          `"${name}" is no known field${near === undefined ? '' : `; "${near}" is`}.`,
        );
        continue;
      }
      if (seen.has(name))
        this.fault('manifest-duplicate', 'warning', spanOf(key), `"${name}" stands here twice; the last one counts.`);
      seen.add(name);
      if (value !== undefined) read(value);
    }
  }

  /** Places of pages or notes: `{ "line": 12, "page": 454 }`, with `text` where the line holds several. */
  places(node: Node, field: string, number: 'page' | 'note'): readonly object[] {
    if (!this.is(node, 'array', field)) return [];
    const places: object[] = [];
    for (const item of node.children ?? []) {
      if (!this.is(item, 'object', `an entry of ${field}`)) continue;
      let line: number | undefined;
      let value: number | undefined;
      let text: string | undefined;
      this.members(item, {
        line: part => {
          line = this.whole(part, 'line', 0, 10_000_000);
        },
        [number]: (part: Node) => {
          value = this.whole(part, number, 1, 100_000);
        },
        text: part => {
          text = this.string(part, 'text');
        },
      });
      for (const needed of ['line', number]) {
        if (findNodeAtLocation(item, [needed]) === undefined)
          this.fault('manifest-field', 'error', spanOf(item), `"${needed}" is missing here.`);
      }
      if (line === undefined || value === undefined) continue;
      places.push(text === undefined ? { line, [number]: value } : { line, [number]: value, text });
    }
    return places;
  }

  /** `384 U.S. 436` and its id; undefined when it is no citation. */
  cite(node: Node, field: string): { target: string; words: string } | undefined {
    const value = this.string(node, field);
    if (value === undefined) return undefined;
    const cite = statedCite(value);
    if (cite === undefined)
      this.fault(
        'manifest-cite',
        'error',
        spanOf(node),
        `"${value}" is no citation: write volume, reporter and first page, as in "384 U.S. 436".`,
      );
    return cite;
  }

  /** A family by its letter or name; undefined for `auto` and what is none. */
  family(node: Node): string | undefined {
    const value = this.string(node, 'family');
    if (value === undefined || value === 'auto') return undefined;
    const family = FAMILIES.get(value);
    if (family === undefined)
      this.fault(
        'manifest-type',
        'error',
        spanOf(node),
        `"${value}" is no family; write one of ${[...new Set(FAMILIES.values())].join(', ')}.`,
      );
    return family;
  }

  /** A list of ids of checks. */
  ids(node: Node): readonly string[] {
    if (!this.is(node, 'array', 'ignore')) return [];
    return (node.children ?? []).flatMap(item => this.string(item, 'an entry of ignore') ?? []);
  }

  /** A text; undefined when it is something else. */
  string(node: Node, field: string): string | undefined {
    return this.is(node, 'string', field) ? (node.value as string) : undefined;
  }

  /** A whole number between bounds; undefined when it is none. */
  whole(node: Node, field: string, least: number, most: number): number | undefined {
    if (!this.is(node, 'number', field)) return undefined;
    const value = node.value as number;
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    this.fault('manifest-type', 'error', spanOf(node), `"${field}" is a whole number from ${least} to ${most}.`);
    return undefined;
  }

  /** True when the value is of the type; tells of it when it is not. */
  is(node: Node, type: 'object' | 'array' | 'string' | 'number', field: string): boolean {
    if (node.type === type) return true;
    const article = type === 'object' || type === 'array' ? 'an' : 'a';
    const kind = { object: 'object: { … }', array: 'list: [ … ]', string: 'text in quotation marks', number: 'number' }[
      type
    ];
    this.fault(
      'manifest-type',
      'error',
      spanOf(node),
      `${field} must be ${type === 'string' ? '' : `${type === 'array' ? 'a' : article} `}${kind}.`,
    );
    return false;
  }

  /** Notes something wrong. */
  fault(id: ManifestFault['id'], severity: ManifestFault['severity'], span: Span, message: string): void {
    this.faults.push({ id, severity, start: span.start, end: span.end, message });
  }
}

/** Place of a node; the beginning for none. */
export function spanOf(node: Node | undefined): Span {
  return node === undefined ? { start: 0, end: 0 } : { start: node.offset, end: node.offset + node.length };
}
