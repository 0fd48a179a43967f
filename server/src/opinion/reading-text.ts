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
