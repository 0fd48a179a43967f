import type { ReadingText } from '../opinion/reading-text';
import type { Piece, Span } from '../opinion/span';
import type { CaseName, Citation, CitationKind, HistoryPart, ParallelCite, Parenthetical, Pin } from './citation';

/**
 * A citation while it is being found: the shape of `Citation`, but every offset is a READING offset and every field may
 * still be set. `toRaw` turns it into a `Citation` at the very end.
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
  const span = <T extends Span>(value: T): T => ({
    ...value,
    start: reading.rawStart(value.start),
    end: reading.rawEnd(value.end),
  });
  const maybe = <T extends Span>(value: T | undefined): T | undefined =>
    value === undefined ? undefined : span(value);
  const all = <T extends Span>(values: readonly T[]): readonly T[] => (values.length === 0 ? values : values.map(span));
  const history = (part: HistoryPart): HistoryPart => ({
    ...span(part),
    words: span(part.words),
    name: maybe<CaseName>(part.name),
    cite: maybe<ParallelCite>(part.cite),
    parallels: all(part.parallels),
    pins: all(part.pins),
  });
  find.start = reading.rawStart(find.start);
  find.end = reading.rawEnd(find.end);
  find.name = maybe<CaseName>(find.name);
  find.volume = maybe<Piece>(find.volume);
  find.reporter = maybe<Piece>(find.reporter);
  find.page = maybe<Piece>(find.page);
  find.pins = all<Pin>(find.pins);
  find.parentheticals = all<Parenthetical>(find.parentheticals);
  find.yearSpan = maybe<Span>(find.yearSpan);
  find.parallels = all<ParallelCite>(find.parallels);
  find.history = find.history.length === 0 ? find.history : find.history.map(history);
  find.signal = maybe<Piece>(find.signal);
  find.hereafter = maybe<Piece>(find.hereafter);
  find.words = maybe<Piece>(find.words);
  return find;
}
