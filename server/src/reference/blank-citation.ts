import type { Citation, CitationKind } from '../citation/citation';

/** A citation whose fields may still be set. */
export type OpenCitation = { -readonly [Key in keyof Citation]: Citation[Key] };

const NONE: readonly never[] = [];

/** A reference that no citation pattern finds (bare names, `my Brother WHITE`), with every other field empty. Raw offsets. */
export function blankCitation(kind: CitationKind, start: number, end: number): OpenCitation {
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
