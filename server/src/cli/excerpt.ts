/** The line of a finding as a terminal shows it: its words, and where carets go below them, in columns. */
export interface Excerpt {
  readonly line: string;
  readonly indent: number;
  readonly carets: number;
}

const WIDTH = 100;

/** The line of a place, cut to what is around it where it is long. Offsets are UTF-16; nothing wide is assumed of the terminal. */
export function excerptOf(text: string, { start, end }: { readonly start: number; readonly end: number }): Excerpt {
  let lineStart = start;
  while (lineStart > 0 && !isLineEnd(text, lineStart - 1)) lineStart--;
  let lineEnd = start;
  while (lineEnd < text.length && !isLineEnd(text, lineEnd)) lineEnd++;
  const marked = Math.min(end, lineEnd);
  let from = lineStart;
  let to = lineEnd;
  if (lineEnd - lineStart > WIDTH) {
    from = boundary(text, Math.max(lineStart, start - 30));
    to = boundary(text, Math.min(lineEnd, Math.max(marked + 10, from + WIDTH)));
    if (to - from > 2 * WIDTH) to = boundary(text, from + 2 * WIDTH);
  }
  const before = `${from > lineStart ? '…' : ''}${plain(text.slice(from, start))}`;
  const shown = plain(text.slice(start, Math.min(marked, to)));
  const after = `${plain(text.slice(Math.min(marked, to), to))}${to < lineEnd ? '…' : ''}`;
  return { line: before + shown + after, indent: columns(before), carets: Math.max(1, columns(shown)) };
}

function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13;
}

/** Never between the halves of a surrogate pair. */
function boundary(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

/** Control characters of a file never reach the terminal. */
export function plain(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, sign => (sign === '\t' ? ' ' : '\ufffd'));
}

/** Columns of a terminal, as far as combining marks and surrogate pairs go. */
function columns(text: string): number {
  return [...text.replace(/\p{M}/gu, '')].length;
}
