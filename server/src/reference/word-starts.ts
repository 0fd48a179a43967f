import { lookFor, ROLE, wordIndexOf } from '../citation/word-index';
import type { ReadingText } from '../opinion/reading-text';

/** Offsets at which words begin that the rules of this room ask for, in text order. */
export interface WordStarts {
  /** Brother, brethren, sister, colleague. */
  readonly colleagues: readonly number[];
  /** Dissent, concurrence, plurality, opinion, with what they begin. */
  readonly opinions: readonly number[];
  /** Respondent, petitioner, appellant, appellee, plaintiff, defendant. */
  readonly parties: readonly number[];
}

/** Beginnings after the first letter, which may be a capital. */
const COLLEAGUES = ['brother', 'brethren', 'sister', 'colleague'];
const OPINIONS = ['dissent', 'concurr', 'plurality', 'opinion'];
const PARTIES = ['respondent', 'petitioner', 'appellant', 'appellee', 'plaintiff', 'defendant'];

interface Beginning {
  readonly rest: string;
  /** Code of its fourth letter, by which most other words differ. */
  readonly fourth: number;
  readonly list: 'colleagues' | 'opinions' | 'parties';
}

/** Beginnings by the codes of their first two letters. */
const BEGINNINGS: (Beginning[] | undefined)[] = new Array(128 * 128).fill(undefined);
for (const [list, words] of [
  ['colleagues', COLLEAGUES],
  ['opinions', OPINIONS],
  ['parties', PARTIES],
] as const) {
  for (const word of words) {
    for (const first of [word.charCodeAt(0), word.charCodeAt(0) - 32]) {
      const key = first * 128 + word.charCodeAt(1);
      lookFor(ROLE, first, word.charCodeAt(1), word.charCodeAt(2));
      BEGINNINGS[key] = [...(BEGINNINGS[key] ?? []), { rest: word.slice(1), fourth: word.charCodeAt(3), list }];
    }
  }
}

/** Looks at the first two letters of the words alone. */
export function wordStarts(reading: ReadingText): WordStarts {
  const found = { colleagues: [] as number[], opinions: [] as number[], parties: [] as number[] };
  const { text } = reading;
  for (const at of wordIndexOf(reading).roles) {
    const beginnings = BEGINNINGS[text.charCodeAt(at) * 128 + text.charCodeAt(at + 1)];
    if (beginnings === undefined) continue;
    const fourth = text.charCodeAt(at + 3);
    for (const beginning of beginnings)
      if (beginning.fourth === fourth && text.startsWith(beginning.rest, at + 1)) found[beginning.list].push(at);
  }
  return found;
}
