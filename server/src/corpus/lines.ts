/** A place in a text as editors count it: both from 0, `character` in UTF-16 code units. */
export interface LinePlace {
  readonly line: number;
  readonly character: number;
}

/** Turns offsets into lines and columns and back. */
export interface Lines {
  positionAt(offset: number): LinePlace;
  /** Out-of-range lines and columns are clamped to the text. */
  offsetAt(position: LinePlace): number;
}

/** Offsets of the first character of each line; CR, LF and CRLF each end a line, as in the Language Server Protocol. */
export function lineStartsOf(text: string): Int32Array {
  const starts: number[] = [0];
  if (text.includes('\r')) {
    const ends = /\r\n?|\n/g;
    while (ends.test(text)) starts.push(ends.lastIndex);
  } else {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  }
  return Int32Array.from(starts);
}

/** Index of the line that holds the offset; the first line for negative offsets, the last beyond the end. */
export function lineOf(lineStarts: Int32Array, offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineStarts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Lines of a text at hand, as an editor counts them: an offset or a column behind the last character of a line, up to its end,
 * means the end of its words.
 */
export function linesOfText(text: string): Lines {
  const starts = lineStartsOf(text);
  const before = (offset: number, start: number): number => {
    let at = offset;
    while (at > start && (text.charCodeAt(at - 1) === 10 || text.charCodeAt(at - 1) === 13)) at--;
    return at;
  };
  return {
    positionAt(offset) {
      const at = Math.max(0, Math.min(offset, text.length));
      const line = lineOf(starts, at);
      const start = starts[line]!;
      return { line, character: before(at, start) - start };
    },
    offsetAt({ line, character }) {
      if (line < 0) return 0;
      if (line >= starts.length) return text.length;
      const start = starts[line]!;
      return character <= 0 ? start : before(Math.min(start + character, starts[line + 1] ?? text.length), start);
    },
  };
}

/** Lines over remembered line starts: the text itself need not be at hand. */
export function linesOver(lineStarts: Int32Array, length: number): Lines {
  return {
    positionAt(offset) {
      const at = Math.max(0, Math.min(offset, length));
      const line = lineOf(lineStarts, at);
      return { line, character: at - lineStarts[line]! };
    },
    offsetAt({ line, character }) {
      if (line < 0) return 0;
      if (line >= lineStarts.length) return length;
      const start = lineStarts[line]!;
      const end = lineStarts[line + 1] ?? length;
      return Math.max(start, Math.min(start + character, end));
    },
  };
}
