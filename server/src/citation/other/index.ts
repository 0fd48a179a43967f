import type { AbbreviationMatch } from '../abbreviations';
import type { Found } from '../found';
import { CONSTITUTION } from './constitution';
import { NOTHING, type WordFinder } from './finder';
import { REGULATIONS, regulationAfterNumber } from './regulation';
import { RULES } from './rule';
import { codeAfterNumber, STATUTES, sessionLawAfterNumber } from './statute';

/** Finders of authorities other than cases that a word announces. The sweep in `find.ts` dispatches to them. */
export const WORD_FINDERS: readonly WordFinder[] = [...CONSTITUTION, ...STATUTES, ...RULES, ...REGULATIONS];

/**
 * An authority other than a case after the number at `start` (reading offset) and the abbreviation `match`: code, session law,
 * regulation, article, neutral cite. `floor` is the end of the citation before it. Undefined when it is none.
 */
export function afterNumber(text: string, start: number, match: AbbreviationMatch, _floor: number): Found | undefined {
  const edition = match.candidates[0];
  switch (edition?.kind) {
    case 'code':
      return codeAfterNumber(text, start, match);
    case 'regulation':
      return regulationAfterNumber(text, start, match, edition);
    case 'session-law':
      return sessionLawAfterNumber(text, start, match, edition);
    default:
      return undefined;
  }
}

/** Authorities cut by the start of a block: `313, 320 (1964)`, `761, Westover v. United States`. */
export function atBlockStart(_text: string, _start: number): readonly Found[] {
  return NOTHING;
}
