/**
 * The text as a reader sees it (DOMAIN 1.0): tags, page marks, certain note marks and foreign markup taken out; a word
 * split by a page mark or a hyphenated line end joined; runs of spaces folded; curly apostrophes and quotation marks of
 * the single kind, dashes of number ranges, no-break spaces and mojibake read as what they stand for; a line break inside
 * a wrapped paragraph read as a space. Bare note-mark digits stay: they are soft tokens.
 *
 * It carries its offset map; nothing is ever mapped back by comparing texts.
 */
export interface ReadingText {
  readonly text: string;
  /** Raw offset of the character at reading offset `at` (of the end of the text at its end). */
  rawStart(at: number): number;
  /** Raw offset just past the character before reading offset `at`: the exclusive end of a span ending there. */
  rawEnd(at: number): number;
  /** Reading offset of the first kept character at or after the raw offset. */
  fromRaw(raw: number): number;
}

/** A text in which nothing is left out: offsets are the same. */
export function sameText(text: string): ReadingText {
  const same = (at: number): number => at;
  return { text, rawStart: same, rawEnd: same, fromRaw: same };
}

/** A stretch of the raw text that reads as something shorter: '' or one character. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly reads: string;
}

/**
 * The reading text of `base` (of the same length as the raw text) under the edits. Edits may come in any order; where two
 * overlap, the one that starts first wins, at the same start the longer.
 */
export function readingText(base: string, edits: Edit[]): ReadingText {
  if (edits.length === 0) return sameText(base);
  inOrder(edits);
  const pieces: string[] = [];
  // The map has an entry wherever the distance between raw and reading offsets changes: from reading offset `reading[i]`
  // on, the raw offset is `raw[i]` and counts on with it. `wide[i]` says that the character before was one for several.
  const reading = new Int32Array(edits.length + 1);
  const raw = new Int32Array(edits.length + 1);
  const wide = new Uint8Array(edits.length + 1);
  let entries = 1;
  let from = 0;
  let length = 0;
  for (const edit of edits) {
    if (edit.start < from || edit.end <= edit.start) continue;
    if (edit.start > from) pieces.push(base.slice(from, edit.start));
    length += edit.start - from;
    if (edit.reads !== '') pieces.push(edit.reads);
    length += edit.reads.length;
    from = edit.end;
    if (edit.end - edit.start === edit.reads.length) continue;
    if (reading[entries - 1] === length && entries > 1) {
      raw[entries - 1] = from;
      continue;
    }
    reading[entries] = length;
    raw[entries] = from;
    wide[entries] = edit.reads === '' ? 0 : 1;
    entries++;
  }
  if (from < base.length) pieces.push(base.slice(from));
  const text = pieces.join('');
  return new MappedText(text, reading.subarray(0, entries), raw.subarray(0, entries), wide);
}

function inOrder(edits: Edit[]): void {
  for (let i = 1; i < edits.length; i++) {
    if ((edits[i - 1] as Edit).start > (edits[i] as Edit).start) {
      edits.sort((a, b) => a.start - b.start || b.end - a.end);
      return;
    }
  }
}

class MappedText implements ReadingText {
  readonly text: string;
  readonly #reading: Int32Array;
  readonly #raw: Int32Array;
  readonly #wide: Uint8Array;
  /** The entry that answered last: look-ups mostly walk forward. */
  #last = 0;

  constructor(text: string, reading: Int32Array, raw: Int32Array, wide: Uint8Array) {
    this.text = text;
    this.#reading = reading;
    this.#raw = raw;
    this.#wide = wide;
  }

  rawStart(at: number): number {
    const entry = this.#entryAt(this.#reading, at);
    return (this.#raw[entry] as number) + at - (this.#reading[entry] as number);
  }

  rawEnd(at: number): number {
    if (at <= 0) return this.rawStart(0) === 0 ? 0 : this.rawStart(0);
    const entry = this.#entryAt(this.#reading, at);
    if (this.#reading[entry] === at && this.#wide[entry] === 1) return this.#raw[entry] as number;
    const before = this.#reading[entry] === at ? entry - 1 : entry;
    return (this.#raw[before] as number) + at - (this.#reading[before] as number);
  }

  fromRaw(raw: number): number {
    const entry = this.#entryAt(this.#raw, raw);
    const at = (this.#reading[entry] as number) + raw - (this.#raw[entry] as number);
    const next = entry + 1 < this.#reading.length ? (this.#reading[entry + 1] as number) : this.text.length;
    return Math.min(at, next);
  }

  /** Index of the last entry whose value is not above `value`. */
  #entryAt(values: Int32Array, value: number): number {
    const last = this.#last;
    if ((values[last] as number) <= value && (last + 1 >= values.length || (values[last + 1] as number) > value))
      return last;
    let low = 0;
    let high = values.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((values[middle] as number) <= value) low = middle;
      else high = middle - 1;
    }
    this.#last = low;
    return low;
  }
}
