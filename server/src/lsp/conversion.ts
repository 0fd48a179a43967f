import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** How the client counts columns: UTF-16 code units unless it offers UTF-8 alone. */
export type Encoding = 'utf-16' | 'utf-8';

/** UTF-16 where the client can (or says nothing), else UTF-8; UTF-16 is what the protocol falls back to. */
export function chooseEncoding(offered: readonly string[] | undefined): Encoding {
  if (!offered || offered.length === 0 || offered.includes('utf-16')) return 'utf-16';
  return offered.includes('utf-8') ? 'utf-8' : 'utf-16';
}

function lineText(document: TextDocument, line: number): string {
  return document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
}

const bytesOf = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;

/** UTF-8 column to UTF-16 column of a line; a column inside a character means its start, one past the end the end. */
export function toUtf16(line: string, column: number): number {
  let bytes = 0;
  let units = 0;
  for (const character of line) {
    const next = bytes + bytesOf(character.codePointAt(0)!);
    if (next > column) break;
    bytes = next;
    units += character.length;
  }
  return units;
}

/** UTF-16 column to UTF-8 column of a line. */
export function toUtf8(line: string, column: number): number {
  let bytes = 0;
  let units = 0;
  for (const character of line) {
    if (units >= column) break;
    units += character.length;
    bytes += bytesOf(character.codePointAt(0)!);
  }
  return bytes;
}

/** A position of the client as UTF-16. */
export function positionIn(document: TextDocument, position: Position, encoding: Encoding): Position {
  if (encoding === 'utf-16' || position.line < 0 || position.line >= document.lineCount) return position;
  return { line: position.line, character: toUtf16(lineText(document, position.line), position.character) };
}

/** A position for the client, from UTF-16. */
export function positionOut(document: TextDocument, position: Position, encoding: Encoding): Position {
  if (encoding === 'utf-16') return position;
  return { line: position.line, character: toUtf8(lineText(document, position.line), position.character) };
}

export function rangeIn(document: TextDocument, range: Range, encoding: Encoding): Range {
  return { start: positionIn(document, range.start, encoding), end: positionIn(document, range.end, encoding) };
}

/** One change of an incremental sync, in UTF-16. */
export function changeIn(
  document: TextDocument,
  change: TextDocumentContentChangeEvent,
  encoding: Encoding,
): TextDocumentContentChangeEvent {
  if (encoding === 'utf-16' || !('range' in change)) return change;
  return { range: rangeIn(document, change.range, encoding), text: change.text };
}

type Plain = { [key: string]: unknown };

function isPosition(value: Plain): boolean {
  return typeof value.line === 'number' && typeof value.character === 'number' && Object.keys(value).length === 2;
}

/**
 * A result with every position counted as the client counts, whatever the result's shape: a range belongs to the document
 * that `uri` or `targetUri` beside it names, else to the document asked about.
 */
export async function recode<T>(
  value: T,
  uri: string,
  encoding: Encoding,
  documentAt: (uri: string) => Promise<TextDocument | undefined>,
): Promise<T> {
  if (encoding === 'utf-16') return value;
  const walk = async (node: unknown, at: string): Promise<unknown> => {
    if (Array.isArray(node)) return Promise.all(node.map(item => walk(item, at)));
    if (typeof node !== 'object' || node === null) return node;
    const source = node as Plain;
    if (isPosition(source)) {
      const document = await documentAt(at);
      return document ? positionOut(document, source as unknown as Position, encoding) : source;
    }
    const textDocument = source.textDocument as { uri?: string } | undefined;
    const own = typeof source.uri === 'string' ? source.uri : (textDocument?.uri ?? at);
    const out: Plain = {};
    for (const [key, child] of Object.entries(source)) {
      if (key === 'changes' && typeof child === 'object' && child !== null && !Array.isArray(child)) {
        const entries = Object.entries(child as Plain).map(
          async ([file, edits]) => [file, await walk(edits, file)] as const,
        );
        out[key] = Object.fromEntries(await Promise.all(entries));
      } else if (/^target(?:Selection)?Range$/.test(key)) {
        out[key] = await walk(child, String(source.targetUri));
      } else {
        out[key] = await walk(child, own);
      }
    }
    return out;
  };
  return (await walk(value, uri)) as T;
}

/** Packed semantic tokens with columns and lengths as the client counts. */
export function recodeTokens(data: readonly number[], document: TextDocument, encoding: Encoding): number[] {
  if (encoding === 'utf-16') return [...data];
  const out: number[] = [];
  let line = 0;
  let character = 0;
  let lastOut = 0;
  for (let at = 0; at < data.length; at += 5) {
    const sameLine = data[at] === 0;
    line += data[at]!;
    character = sameLine ? character + data[at + 1]! : data[at + 1]!;
    const text = lineText(document, line);
    const start = toUtf8(text, character);
    const length = toUtf8(text, character + data[at + 2]!) - start;
    out.push(data[at]!, sameLine ? start - lastOut : start, length, data[at + 3]!, data[at + 4]!);
    lastOut = start;
  }
  return out;
}
