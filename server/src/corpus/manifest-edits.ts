import { applyEdits, type Edit, type FormattingOptions, modify, parseTree } from 'jsonc-parser';
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
    if (value === undefined) continue;
    now = applyEdits(now, modify(now, ['files', plain, field], value, { formattingOptions: layoutOf(text) }));
  }
  return difference(text, now);
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
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}
