/** A title, and the text of part of an opinion with every citation and reference drawn as `Passage.drawn` is (passage.ts). */
export type StatePassage = readonly [string, string];
