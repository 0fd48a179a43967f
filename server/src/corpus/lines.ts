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
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 13) {
      if (text.charCodeAt(at + 1) === 10) at++;
      starts.push(at + 1);
    } else if (code === 10) {
      starts.push(at + 1);
    }
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
