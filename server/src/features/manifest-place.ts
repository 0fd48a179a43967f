import { findNodeAtLocation, findNodeAtOffset, getLocation, getNodePath, type Node, parseTree } from 'jsonc-parser';
import type { CaseList, ListedCase } from '../authority/case-list';
import type { Corpus } from '../corpus/index';
import { below } from '../corpus/uri';
import type { Span } from '../opinion/span';
import type { View } from './view';
import type { WebSite } from './web-links';

/** A manifest (`opinions.json`) with what is known around it. Offsets are raw UTF-16 offsets into `text`. */
export interface ManifestView {
  readonly text: string;
  /** Address of the folder in which it lies. */
  readonly folder: string;
  readonly corpus: Corpus;
  readonly caseList: CaseList;
  readonly webLinks: WebSite;
  /** True while the index is still being filled. */
  readonly indexing: boolean;
  /** Text of a file; undefined when it cannot be read. */
  read(key: string): Promise<string | undefined>;
  /** An opinion as features see it; undefined when it cannot be read or is none. */
  view(key: string): Promise<View | undefined>;
}

/** What stands at a place of a manifest. */
export interface ManifestPlace {
  /** The file as its entry writes it; undefined outside the entries. */
  readonly file: string | undefined;
  /** Names and numbers below the entry: `['cite']`, `['notes', 0, 'line']`; empty on the name of the file. Outside entries from the top. */
  readonly field: readonly (string | number)[];
  /** The name of a field or file, not its value. */
  readonly isKey: boolean;
  /** The word or number there, quotation marks included; empty at the place where none stands. */
  readonly span: Span;
  /** What is typed from the start of the word to the place, without quotation marks. */
  readonly typed: string;
}

/** What stands at an offset; a broken manifest gives what its whole part tells. */
export function manifestPlace(text: string, offset: number): ManifestPlace {
  const { path, previousNode, isAtPropertyKey } = getLocation(text, offset);
  const inside = previousNode && previousNode.offset <= offset && offset <= previousNode.offset + previousNode.length;
  const span = inside
    ? { start: previousNode.offset, end: previousNode.offset + previousNode.length }
    : { start: offset, end: offset };
  const typed = text.slice(span.start, offset).replace(/^"/, '').replace(/\\(.)/g, '$1');
  const entry =
    path[0] === 'files' && typeof path[1] === 'string' && (path.length > 2 || path[1] !== '' || isAtPropertyKey);
  return {
    file: entry ? String(path[1]) : undefined,
    field: entry ? path.slice(2) : path,
    isKey: isAtPropertyKey,
    span,
    typed,
  };
}

/** The value of a field of an entry; undefined when it is missing. */
export function entryValue(text: string, file: string, field: string): unknown {
  const root = parseTree(text);
  return root && findNodeAtLocation(root, ['files', file, field])?.value;
}

/** Names of files that have an entry, as written, each with its place between the quotation marks. */
export function entriesOf(text: string): readonly { readonly file: string; readonly span: Span }[] {
  const root = parseTree(text);
  const files = root && findNodeAtLocation(root, ['files']);
  return (files?.children ?? []).flatMap(({ children }: Node) => {
    const key = children?.[0];
    if (typeof key?.value !== 'string') return [];
    return [{ file: key.value, span: { start: key.offset + 1, end: key.offset + key.length - 1 } }];
  });
}

/** The word or number at an offset with the path that leads to it; undefined between them. */
export function valueAt(text: string, offset: number): { node: Node; path: readonly (string | number)[] } | undefined {
  const root = parseTree(text);
  const node = root && findNodeAtOffset(root, offset, true);
  if (!node || node.type === 'object' || node.type === 'array' || node.type === 'property') return undefined;
  return { node, path: getNodePath(node) };
}

/** Address of a file that an entry names; undefined for paths that lead out of the folder. */
export function addressOf(manifest: ManifestView, file: string): string | undefined {
  return below(manifest.folder, file.replace(/^\.\//, ''));
}

/** Cases that begin on the page of a target, as the case lists have them. */
export function listedAt(caseList: CaseList, target: string): readonly ListedCase[] {
  const [slug = '', volume = '', page = ''] = target.split('/');
  return caseList.at(slug, Number(volume), Number(page)).filter(row => row.kind === 'case');
}

/** First words of a line of a text (counted from 0), at most `most` characters; undefined past its end, '' for an empty line. */
export function lineWords(text: string, line: number, most = 80): string | undefined {
  let start = 0;
  for (let n = 0; n < line; n++) {
    const end = text.indexOf('\n', start);
    if (end < 0) return undefined;
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  const words = text.slice(start, end < 0 ? text.length : end).trimEnd();
  if (words.length <= most) return words;
  const cut = words.lastIndexOf(' ', most);
  return `${words.slice(0, cut > most / 2 ? cut : most)} …`;
}
