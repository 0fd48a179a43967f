import { isBlank, Offsets } from './sweep';

/** The lines of a text. Numbers are 0-based; offsets are UTF-16. */
export class Lines {
  readonly text: string;
  readonly count: number;
  readonly #starts: Offsets;

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
}

/** The lines of a text that ends its lines with `\n` alone. */
export function linesOf(text: string): Lines {
  const starts = new Offsets();
  starts.push(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return new Lines(text, starts);
}
