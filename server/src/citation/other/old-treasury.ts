import type { Found } from '../found';
import { authority, insideWord, NOTHING, stands, takeParentheticals, type WordFinder } from './finder';

/** Rulings and regulations of the Treasury before 1950: `T. D. 4055, VI-2 Cum. Bull. 63`, `Regulations 74, art. 151`. */

const DECISION =
  /T\. ?D\. (\d{4,5})(?![\d-])(?:,? (?:(?:[IVX]{1,4}-)?\d{1,3} (?:Cum\. Bull\.|C\. ?B\.) \d{1,4}|\d{1,2} Treas\. Dec\.(?: Int\. Rev\.)? \d{1,4}))?/y;
const ARTICLE =
  /(?:Treas(?:ury|\.) (?:Department )?)?Reg(?:ulations?|s?\.),? (?:Nos?\. )?(\d{1,3})(?: \((?:1[89]\d\d|Revised)[^()]{0,16}\))?,? [Aa]rt(?:icle|s?\.)s? (\d{1,5}(?:-\d{1,2})?)(?:\([a-z\d]{1,2}\)){0,3}(?:(?:, | and |, and |[-–])\d{1,4}(?![\d,]? [A-Z]))*/y;

function decision(text: string, at: number): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const match = stands(DECISION, text, at);
  if (match === null) return NOTHING;
  const number = match[1] as string;
  return [takeParentheticals(authority('regulation', at, at + match[0].length, `td/${number}`, number), text)];
}

function articles(text: string, at: number): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const match = stands(ARTICLE, text, at);
  if (match === null) return NOTHING;
  const [whole, number, article] = match;
  const find = authority('regulation', at, at + whole.length, `treasreg/${number}/${article}`, article);
  return [takeParentheticals(find, text)];
}

export const OLD_TREASURY: readonly WordFinder[] = [
  { words: ['T. D.', 'T.D.'], find: decision },
  { words: ['Regulations', 'Regulation', 'Reg.', 'Treas.', 'Treasury'], find: articles },
];
