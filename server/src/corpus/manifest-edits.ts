import { type Edit, type FormattingOptions, findNodeAtLocation, modify, type Node, parseTree } from 'jsonc-parser';
import { plainPath } from './manifest';

/** A change of a text: `newText` for the characters from `start` to `end` (raw UTF-16 offsets, half-open). */
export interface ManifestEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** What *Set case for this file* writes. Undefined fields stay as they are. */
export interface CaseFields {
  readonly cite?: string;
  readonly name?: string;
  readonly year?: number;
  readonly docket?: string;
  readonly target?: string;
  readonly family?: string;
}

/** A new manifest, for folders that have none. */
export const NEW_MANIFEST = '{\n  "files": {}\n}\n';

/**
 * Edits that state the fields of a file in the manifest, keeping its layout, comments and the other entries. No edits when the
 * path leads out of the folder or the text is no JSON object.
 */
export function setCaseEdits(text: string, path: string, fields: CaseFields): readonly ManifestEdit[] {
  const plain = plainPath(path);
  if (plain === undefined || parseTree(text)?.type !== 'object') return [];
  let now = text;
  for (const [field, value] of Object.entries(fields)) {
    if (value !== undefined) now = withValue(now, [keyOf(now, plain), field], value);
  }
  return difference(text, now);
}

/**
 * Edits that add an id to the `ignore` list of a file. `fields` are written with a new entry: what a pattern said of the file,
 * which its own entry would hide. No edits when the id stands there already.
 */
export function addIgnoreEdits(
  text: string,
  path: string,
  id: string,
  fields: CaseFields & { readonly ignore?: readonly string[] },
): readonly ManifestEdit[] {
  const plain = plainPath(path);
  if (plain === undefined || parseTree(text)?.type !== 'object') return [];
  const key = keyOf(text, plain);
  const list = ignoreList(text, key);
  if (list?.type === 'array') {
    const last = list.children?.[list.children.length - 1];
    if (list.children?.some(child => child.value === id)) return [];
    const at = last === undefined ? list.offset + 1 : last.offset + last.length;
    return [{ start: at, end: at, newText: `${last === undefined ? '' : ', '}${JSON.stringify(id)}` }];
  }
  let now = text;
  const root = parseTree(text);
  if (root && findNodeAtLocation(root, ['files', key]) === undefined) {
    const { ignore: _, ...stated } = fields;
    for (const [field, value] of Object.entries(stated))
      if (value !== undefined) now = withValue(now, [key, field], value);
  }
  return difference(text, withValue(now, [key, 'ignore'], [...(fields.ignore ?? []), id]));
}

/** Where a file's entry ignores an id, quotation marks included; undefined when it does not. Raw UTF-16 offsets. */
export function ignorePlace(text: string, path: string, id: string): { start: number; end: number } | undefined {
  const plain = plainPath(path);
  const list = plain === undefined ? undefined : ignoreList(text, keyOf(text, plain));
  const node = list?.children?.find(child => child.value === id);
  return node && { start: node.offset, end: node.offset + node.length };
}

function ignoreList(text: string, key: string): Node | undefined {
  const root = parseTree(text);
  return root && findNodeAtLocation(root, ['files', key, 'ignore']);
}

/** The key by which the manifest names the file already (`./a.txt`), else its plain path. */
function keyOf(text: string, plain: string): string {
  const root = parseTree(text);
  const files = root && findNodeAtLocation(root, ['files']);
  for (const property of files?.children ?? []) {
    const key = property.children?.[0]?.value;
    if (typeof key === 'string' && plainPath(key) === plain) return key;
  }
  return plain;
}

/** The text with `files[path[0]][path[1]]` set, objects on the way made where they are missing. */
function withValue(
  text: string,
  [file, field]: readonly [string, string],
  value: string | number | readonly string[],
): string {
  const root = parseTree(text);
  if (root === undefined) return text;
  const files = findNodeAtLocation(root, ['files']);
  if (files === undefined)
    return withProperty(
      text,
      root,
      'files',
      `{${JSON.stringify(file)}: {${JSON.stringify(field)}: ${JSON.stringify(value)}}}`,
    );
  const entry = findNodeAtLocation(files, [file]);
  if (entry === undefined) {
    const indent = indentOf(text);
    const inner = `${lineIndent(text, files)}${indent}${indent}`;
    const end = inner.slice(0, inner.length - indent.length);
    const eol = eolOf(text);
    return withProperty(
      text,
      files,
      file,
      `{${eol}${inner}${JSON.stringify(field)}: ${JSON.stringify(value)}${eol}${end}}`,
    );
  }
  const known = findNodeAtLocation(entry, [field]);
  if (known !== undefined)
    return text.slice(0, known.offset) + JSON.stringify(value) + text.slice(known.offset + known.length);
  return entry.type === 'object' ? withProperty(text, entry, field, JSON.stringify(value)) : text;
}

/** The text with a property more at the end of the object, on a line of its own where the others stand on theirs. */
function withProperty(text: string, object: Node, key: string, value: string): string {
  const written = `${JSON.stringify(key)}: ${value}`;
  const last = object.children?.[object.children.length - 1];
  const first = object.children?.[0];
  const close = object.offset + object.length - 1;
  if (last === undefined || first === undefined) {
    const indent = `${lineIndent(text, object)}${indentOf(text)}`;
    const eol = eolOf(text);
    return `${text.slice(0, object.offset + 1)}${eol}${indent}${written}${eol}${lineIndent(text, object)}${text.slice(close)}`;
  }
  const lead = text.slice(object.offset + 1, first.offset);
  const separator = lead.includes('\n') ? `${eolOf(text)}${lineIndent(text, first)}` : ' ';
  const end = last.offset + last.length;
  const comma = /^\s*,/.exec(text.slice(end, close))?.[0];
  if (comma !== undefined)
    return `${text.slice(0, end + comma.length)}${separator}${written},${text.slice(end + comma.length)}`;
  return `${text.slice(0, end)},${separator}${written}${text.slice(end)}`;
}

/** Spaces and tabs at the start of the line on which the node begins. */
function lineIndent(text: string, node: Node): string {
  const line = text.lastIndexOf('\n', node.offset) + 1;
  return /^[ \t]*/.exec(text.slice(line, node.offset))?.[0] ?? '';
}

function indentOf(text: string): string {
  return /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
}

function eolOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Edits that move the entry of a file that was renamed or moved; none when it has no entry. */
export function moveEntryEdits(text: string, from: string, to: string): readonly ManifestEdit[] {
  const [old, next] = [plainPath(from), plainPath(to)];
  if (old === undefined || old === next) return [];
  const root = parseTree(text);
  const files = root?.children?.find(property => property.children?.[0]?.value === 'files')?.children?.[1];
  const entry = files?.children?.find(
    property => typeof property.children?.[0]?.value === 'string' && plainPath(property.children[0].value) === old,
  );
  const key = entry?.children?.[0];
  if (key === undefined) return [];
  if (next !== undefined) return [{ start: key.offset, end: key.offset + key.length, newText: JSON.stringify(next) }];
  return toEdits(modify(text, ['files', key.value as string], undefined, { formattingOptions: layoutOf(text) }));
}

function toEdits(edits: readonly Edit[]): readonly ManifestEdit[] {
  return edits.map(({ offset, length, content }) => ({ start: offset, end: offset + length, newText: content }));
}

/** One edit for what differs between the two texts. */
function difference(before: string, after: string): readonly ManifestEdit[] {
  if (before === after) return [];
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return [{ start, end: before.length - tail, newText: after.slice(start, after.length - tail) }];
}

function layoutOf(text: string): FormattingOptions {
  const indent = indentOf(text);
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: eolOf(text),
  };
}
