import { isBlank, Offsets } from './sweep';

/** The lines of a text. Numbers are 0-based; offsets are UTF-16. */
export class Lines {
  readonly text: string;
  readonly count: number;
  readonly #starts: Offsets;
  #next: Int32Array | undefined;
  #previous: Int32Array | undefined;

  constructor(text: string, starts: Offsets) {
    this.text = text;
    this.#starts = starts;
    this.count = starts.length;
  }

  /** Offset of the first character of a line; the length of the text for a line past the last. */
  start(line: number): number {
    return line < this.count ? this.#starts.at(line) : this.text.length;
  }

  /** Offset just past the last character of a line, its line end left out. */
  end(line: number): number {
    let end = this.start(line + 1);
    if (line + 1 >= this.count) return end;
    if (end > this.start(line) && this.text.charCodeAt(end - 1) === 10) end--;
    if (end > this.start(line) && this.text.charCodeAt(end - 1) === 13) end--;
    return end;
  }

  /** The line that holds an offset. */
  at(offset: number): number {
    const index = this.#starts.firstFrom(offset + 1);
    return Math.max(0, index - 1);
  }

  /** Offset of the first character of the line that is no blank; its end when there is none. */
  firstInk(line: number): number {
    const end = this.end(line);
    let at = this.start(line);
    while (at < end && (isBlank(this.text.charCodeAt(at)) || this.text.charCodeAt(at) === 0xfeff)) at++;
    return at;
  }

  /** Offset just past the last character of the line that is no blank. */
  lastInk(line: number): number {
    const start = this.start(line);
    let at = this.end(line);
    while (at > start && isBlank(this.text.charCodeAt(at - 1))) at--;
    return at;
  }

  isEmpty(line: number): boolean {
    return this.firstInk(line) === this.end(line);
  }

  /** The next line with something on it, `line` itself included; the number of lines when there is none. */
  nextInk(line: number): number {
    if (line >= this.count) return this.count;
    this.#next ??= this.#inkTable();
    return this.#next[Math.max(0, line)] as number;
  }

  /** The nearest line before `line` with something on it; -1 when there is none. */
  inkBefore(line: number): number {
    let before = Math.min(line, this.count) - 1;
    // A few empty lines are usual; a desert of them is crossed once a file, by its table.
    for (let steps = 0; before >= 0 && this.isEmpty(before); steps++) {
      if (steps === 8) {
        this.#previous ??= this.#inkTableBack();
        return this.#previous[before] as number;
      }
      before--;
    }
    return before;
  }

  /** For each line the next one with ink: asked for at many places, so counted once. */
  #inkTable(): Int32Array {
    const table = new Int32Array(this.count);
    let next = this.count;
    for (let line = this.count - 1; line >= 0; line--) {
      if (!this.isEmpty(line)) next = line;
      table[line] = next;
    }
    return table;
  }

  #inkTableBack(): Int32Array {
    const table = new Int32Array(this.count);
    let last = -1;
    for (let line = 0; line < this.count; line++) {
      if (!this.isEmpty(line)) last = line;
      table[line] = last;
    }
    return table;
  }
}

/** The lines of a text that ends its lines with `\n` alone. */
export function linesOf(text: string): Lines {
  const starts = new Offsets();
  starts.push(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return new Lines(text, starts);
}
