import type { ReadingText } from '../opinion/reading-text';
import type { Piece, Span } from '../opinion/span';
import type { CaseName, Citation, CitationKind, HistoryPart, ParallelCite, Parenthetical, Pin } from './citation';

/**
 * A citation while it is being found: the shape of `Citation`, but every offset is a READING offset and every field may
 * still be set. `toRaw` turns it into a `Citation` at the very end. `reference/` opens its own (bare names, `my Brother WHITE`)
 * in raw offsets: they are never moved.
 */
export type Found = { -readonly [Key in keyof Citation]: Citation[Key] };

/** A new find with nothing known but its kind and reading span. All fields are set, so that all finds share one shape. */
export function found(kind: CitationKind, start: number, end: number): Found {
  return {
    start,
    end,
    kind,
    opinion: 0,
    stream: 0,
    name: undefined,
    volume: undefined,
    reporter: undefined,
    slug: undefined,
    page: undefined,
    pins: NONE,
    parentheticals: NONE,
    year: undefined,
    yearSpan: undefined,
    court: undefined,
    weight: undefined,
    parallels: NONE,
    history: NONE,
    signal: undefined,
    string: undefined,
    author: undefined,
    title: undefined,
    section: undefined,
    hereafter: undefined,
    words: undefined,
    cross: undefined,
    inside: -1,
    use: undefined,
    target: null,
  };
}

/** The piece of reading text between two reading offsets. */
export function piece(text: string, start: number, end: number): Piece {
  return { start, end, text: text.slice(start, end) };
}

const NONE: readonly never[] = [];

/**
 * Moves every offset of a find from the reading text to the raw text. Pieces are copied field by field: two finds may share
 * one, and literals of one shape cost a tenth of a spread.
 */
export function toRaw(find: Found, reading: ReadingText): Citation {
  find.start = reading.rawStart(find.start);
  find.end = reading.rawEnd(find.end);
  find.name = maybe(find.name, reading, nameToRaw);
  find.volume = maybe(find.volume, reading, pieceToRaw);
  find.reporter = maybe(find.reporter, reading, pieceToRaw);
  find.page = maybe(find.page, reading, pieceToRaw);
  find.pins = all(find.pins, reading, pinToRaw);
  find.parentheticals = all(find.parentheticals, reading, parentheticalToRaw);
  find.yearSpan = maybe(find.yearSpan, reading, spanToRaw);
  find.parallels = all(find.parallels, reading, parallelToRaw);
  find.history = all(find.history, reading, historyToRaw);
  find.signal = maybe(find.signal, reading, pieceToRaw);
  find.hereafter = maybe(find.hereafter, reading, pieceToRaw);
  find.words = maybe(find.words, reading, pieceToRaw);
  return find;
}

function historyToRaw(part: HistoryPart, reading: ReadingText): HistoryPart {
  return {
    start: reading.rawStart(part.start),
    end: reading.rawEnd(part.end),
    relation: part.relation,
    words: pieceToRaw(part.words, reading),
    name: maybe(part.name, reading, nameToRaw),
    cite: maybe(part.cite, reading, parallelToRaw),
    parallels: all(part.parallels, reading, parallelToRaw),
    pins: all(part.pins, reading, pinToRaw),
    year: part.year,
    target: part.target,
  };
}

function spanToRaw(span: Span, reading: ReadingText): Span {
  return { start: reading.rawStart(span.start), end: reading.rawEnd(span.end) };
}

function pieceToRaw(from: Piece, reading: ReadingText): Piece {
  return { start: reading.rawStart(from.start), end: reading.rawEnd(from.end), text: from.text };
}

function nameToRaw(name: CaseName, reading: ReadingText): CaseName {
  const { start, end, text, parties, form } = name;
  return { start: reading.rawStart(start), end: reading.rawEnd(end), text, parties, form };
}

function pinToRaw(pin: Pin, reading: ReadingText): Pin {
  const { start, end, page, to, note } = pin;
  return { start: reading.rawStart(start), end: reading.rawEnd(end), page, to, note };
}

function parentheticalToRaw(paren: Parenthetical, reading: ReadingText): Parenthetical {
  const { kind, start, end, text } = paren;
  return { kind, start: reading.rawStart(start), end: reading.rawEnd(end), text };
}

function parallelToRaw(cite: ParallelCite, reading: ReadingText): ParallelCite {
  const { start, end, volume, reporter, slug, page, target } = cite;
  return { start: reading.rawStart(start), end: reading.rawEnd(end), volume, reporter, slug, page, target };
}

type ToRaw<T> = (value: T, reading: ReadingText) => T;

function maybe<T>(value: T | undefined, reading: ReadingText, toRaw: ToRaw<T>): T | undefined {
  return value === undefined ? undefined : toRaw(value, reading);
}

function all<T>(values: readonly T[], reading: ReadingText, toRaw: ToRaw<T>): readonly T[] {
  if (values.length === 0) return values;
  const moved: T[] = [];
  for (const value of values) moved.push(toRaw(value, reading));
  return moved;
}
