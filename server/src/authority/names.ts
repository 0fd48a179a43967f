/** Names of cases: how to split, compare and shorten captions. Each idea has its own file; this is the door. */

export { isOrdinaryWord } from './common-nouns';
export { type CaptionComparison, compareCaptions } from './compare-captions';
export { type CaptionForm, type Parties, parties } from './parties';
export { shortNames } from './short-names';
