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

/** Moves every offset of a find from the reading text to the raw text. */
export function toRaw(find: Found, reading: ReadingText): Citation {
  find.start = reading.rawStart(find.start);
  find.end = reading.rawEnd(find.end);
  find.name = maybe<CaseName>(find.name, reading);
  find.volume = maybe<Piece>(find.volume, reading);
  find.reporter = maybe<Piece>(find.reporter, reading);
  find.page = maybe<Piece>(find.page, reading);
  find.pins = all<Pin>(find.pins, reading);
  find.parentheticals = all<Parenthetical>(find.parentheticals, reading);
  find.yearSpan = maybe<Span>(find.yearSpan, reading);
  find.parallels = all<ParallelCite>(find.parallels, reading);
  if (find.history.length > 0) find.history = find.history.map(part => historyToRaw(part, reading));
  find.signal = maybe<Piece>(find.signal, reading);
  find.hereafter = maybe<Piece>(find.hereafter, reading);
  find.words = maybe<Piece>(find.words, reading);
  return find;
}

function historyToRaw(part: HistoryPart, reading: ReadingText): HistoryPart {
  return {
    ...span(part, reading),
    words: span(part.words, reading),
    name: maybe<CaseName>(part.name, reading),
    cite: maybe<ParallelCite>(part.cite, reading),
    parallels: all(part.parallels, reading),
    pins: all(part.pins, reading),
  };
}

function span<T extends Span>(value: T, reading: ReadingText): T {
  return { ...value, start: reading.rawStart(value.start), end: reading.rawEnd(value.end) };
}

function maybe<T extends Span>(value: T | undefined, reading: ReadingText): T | undefined {
  return value === undefined ? undefined : span(value, reading);
}

function all<T extends Span>(values: readonly T[], reading: ReadingText): readonly T[] {
  return values.length === 0 ? values : values.map(value => span(value, reading));
}
