import type { Lines } from './lines';
import type { ReadingText } from './reading-text';
import type { Piece, Span } from './span';

/** A text with its reading text and the lines of both: what every finder of structure works on. */
export class Layout {
  readonly text: string;
  readonly reading: ReadingText;
  /** Lines of the reading text. */
  readonly lines: Lines;
  readonly rawLines: Lines;

  constructor(text: string, reading: ReadingText, lines: Lines, rawLines: Lines) {
    this.text = text;
    this.reading = reading;
    this.lines = lines;
    this.rawLines = rawLines;
  }

  /** The raw span of a reading span. */
  toRaw(start: number, end: number): Span {
    const rawStart = this.reading.rawStart(start);
    return { start: rawStart, end: Math.max(rawStart, this.reading.rawEnd(end)) };
  }

  toRawPiece(piece: Piece): Piece {
    const { start, end } = this.toRaw(piece.start, piece.end);
    return { start, end, text: piece.text };
  }

  /** The raw line that holds a raw offset, the blanks at its end left out. */
  rawLineOf(offset: number): Span {
    const line = this.rawLines.at(offset);
    const start = this.rawLines.start(line);
    return { start, end: Math.max(start, this.rawLines.lastInk(line)) };
  }

  /** Raw offset of the start of the raw line on which a reading line begins. */
  rawStartOfLine(line: number): number {
    return this.rawLines.start(this.rawLines.at(this.reading.rawStart(this.lines.firstInk(line))));
  }

  /** The words of a reading line, without the blanks around them. */
  wordsOf(line: number): string {
    return this.reading.text.slice(this.lines.firstInk(line), this.lines.lastInk(line));
  }

  /** The last words of a reading line, at most `most` characters. */
  endOf(line: number, most: number): string {
    const end = this.lines.lastInk(line);
    return this.reading.text.slice(Math.max(this.lines.firstInk(line), end - most), end);
  }
}

/** Where in the file a raw offset stands. */
export interface Whereabouts {
  /** Index of the opinion in whose stretch it lies; 0 before the first. */
  readonly opinionAt: (offset: number) => number;
  /** True in the note section of an opinion. */
  readonly inNotes: (offset: number) => boolean;
  /** Raw start of the note section printed within an opinion's stretch, by its index. */
  readonly notesFrom: ReadonlyMap<number, number>;
}
