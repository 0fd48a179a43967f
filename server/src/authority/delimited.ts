/** A cell of a delimited text; offsets are UTF-16, half-open, and include the quotes. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/**
 * Records of a comma-, semicolon- or tab-separated text (RFC 4180: cells in double quotes may hold delimiters, line ends
 * and doubled quotes). The delimiter is the one its first line holds most of. Blank lines and lines that begin with `#`
 * are left out.
 */
export function readDelimited(text: string): readonly (readonly Cell[])[] {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const delimiter = delimiterOf(text, start);
  const records: Cell[][] = [];
  let at = start;
  while (at < text.length) {
    if (text[at] === '#') {
      at = lineAfter(text, at);
      continue;
    }
    const cells: Cell[] = [];
    for (;;) {
      const cell = readCell(text, at, delimiter);
      cells.push(cell);
      at = cell.end;
      if (text[at] !== delimiter) break;
      at++;
    }
    at = lineAfter(text, at);
    if (cells.length > 1 || cells[0]!.value !== '') records.push(cells);
  }
  return records;
}

function readCell(text: string, at: number, delimiter: string): Cell {
  if (text[at] === '"') {
    let value = '';
    let i = at + 1;
    for (;;) {
      const quote = text.indexOf('"', i);
      if (quote < 0) break;
      value += text.slice(i, quote);
      if (text[quote + 1] !== '"') {
        const end = cellEnd(text, quote + 1, delimiter);
        return { start: at, end, value: (value + text.slice(quote + 1, end)).trim() };
      }
      value += '"';
      i = quote + 2;
    }
    // A quote that is never closed is a mere character: the cell ends with its line.
  }
  const end = cellEnd(text, at, delimiter);
  return { start: at, end, value: text.slice(at, end).trim() };
}

function cellEnd(text: string, at: number, delimiter: string): number {
  let i = at;
  while (i < text.length && text[i] !== delimiter && text[i] !== '\n' && text[i] !== '\r') i++;
  return i;
}

function lineAfter(text: string, at: number): number {
  let i = at;
  while (i < text.length && text[i] !== '\n' && text[i] !== '\r') i++;
  if (text[i] === '\r' && text[i + 1] === '\n') i++;
  return i + 1;
}

function delimiterOf(text: string, start: number): string {
  let line = text.slice(start, lineAfter(text, start));
  for (let at = start; line.startsWith('#') && at < text.length; at = lineAfter(text, at))
    line = text.slice(at, lineAfter(text, at));
  const count = (c: string) => line.split(c).length;
  return [',', '\t', ';'].reduce((best, c) => (count(c) > count(best) ? c : best), ',');
}
