import type { Span } from '../../opinion/span';
import { type Abbreviation, type AbbreviationMatch, chooseEdition } from '../abbreviations';
import type { Found } from '../found';
import { articleAfterNumber } from './article';
import { BOOKS, treatiseBeforeSection } from './book';
import { CLASSICS } from './classic';
import { CODES_BEHIND, codeBehind } from './code-behind';
import { CODE_INITIALS, sectionInWords } from './code-initials';
import { COMPILED_STATUTES } from './compiled-statutes';
import { CONSTITUTION, sectionOfAmendment, sectionOfArticle } from './constitution';
import { COURT_RULES } from './court-rule';
import { cutDocket, DOCKETS, truncated } from './docket';
import { FILINGS } from './filing';
import { insideWord, NOTHING, type WordFinder } from './finder';
import { guidelineSection } from './guidelines';
import { INSTRUCTIONS } from './instructions';
import { debateAfterNumber, LEGISLATIVE } from './legislative';
import { NEUTRAL, neutralAfterNumber } from './neutral';
import { oldCodeBefore } from './old-codes';
import { OLD_STYLE_BOOKS } from './old-style-book';
import { OLD_TREASURY } from './old-treasury';
import { ABRIDGMENTS, oldWorkBefore } from './old-works';
import { PATENTS } from './patent';
import { RECORDS } from './record';
import { REGULATIONS, regulationAfterNumber } from './regulation';
import { RESTATEMENTS } from './restatement';
import { RULES } from './rule';
import { SESSION_LAWS } from './session-law';
import { STATE_BILLS } from './state-bills';
import { generalCode, ohioCode, stateCodeAtDivision, stateCodeAtNoun, stateCodeBefore } from './state-code';
import { STATE_CONSTITUTIONS, sectionOfState } from './state-constitution';
import { STATE_REGULATIONS } from './state-regulation';
import { codeAfterNumber, loneSections, numberEnd, STATUTES, sessionLawAfterNumber } from './statute';

/** Every kind of authority but cases (DESIGN 4), behind three doors: after a number, at a word, at the start of a block. */

/**
 * What a number and an abbreviation that is no case reporter begin: `18 U. S. C. § 1001`, `33 U. Chi. L. Rev. 657`,
 * `28 CFR § 50.10`, `84 Stat. 933`, `116 Cong. Rec. 35200`, `2013 WL 12345`. Undefined when the abbreviation is a case
 * reporter's or what must follow is missing. `floor` is the end of the citation before it: nothing is read left of it.
 */
export function afterNumber(
  text: string,
  numberStart: number,
  match: AbbreviationMatch,
  floor: number,
): Found | undefined {
  const edition = chooseEdition(
    match.candidates,
    Number(text.slice(numberStart, numberEnd(text, numberStart))),
    undefined,
    undefined,
  );
  switch (edition?.kind) {
    case 'code':
      return edition.slug === 'usc' ? codeAfterNumber(text, numberStart, match) : undefined;
    case 'regulation':
      return regulationAfterNumber(text, numberStart, match, edition);
    case 'session-law':
      return sessionLawAfterNumber(text, numberStart, match, edition);
    case 'legislative':
      return debateAfterNumber(text, numberStart, match, edition);
    case 'journal':
      return articleAfterNumber(text, numberStart, match, edition, { start: floor, end: text.length });
    case 'neutral':
    case 'vendor':
      return neutralAfterNumber(text, numberStart, match, edition);
    default:
      return edition?.slug.startsWith('alr') === true
        ? annotation(text, numberStart, match, edition, floor)
        : undefined;
  }
}

/** `Annot., 72 A. L. R. 2d 1 (1960)` is an article; `72 A. L. R. 2d 1` behind a case is where that is reprinted. */
function annotation(
  text: string,
  numberStart: number,
  match: AbbreviationMatch,
  edition: Abbreviation,
  floor: number,
): Found | undefined {
  if (!text.slice(Math.max(floor, numberStart - 200), numberStart).includes('Annot')) return undefined;
  const find = articleAfterNumber(text, numberStart, match, edition, { start: floor, end: text.length });
  return find !== undefined && text.startsWith('Annot', find.start) ? find : undefined;
}

/** What a section or paragraph sign says: a constitution's, a state code's, a treatise's or a lone section. */
function atSection(text: string, at: number, limit: Span): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const find =
    guidelineSection(text, at, limit) ??
    sectionOfAmendment(text, at) ??
    sectionOfArticle(text, at) ??
    codeBehind(text, at) ??
    oldCodeBefore(text, at, limit) ??
    stateCodeBefore(text, at, limit) ??
    treatiseBeforeSection(text, at, limit) ??
    oldWorkBefore(text, at, limit) ??
    (text.charCodeAt(at) === 0xb6 ? undefined : loneSections(text, at));
  return find === undefined ? NOTHING : [find];
}

function oldSection(text: string, at: number, limit: Span): Found | undefined {
  const comma = text.slice(Math.max(0, at - 2), at);
  const find = comma === ', ' ? treatiseBeforeSection(text, at, limit) : undefined;
  // `Walker on Patents, secs. 377, 569`
  const titled = find !== undefined && / on (?:the )?[A-Z]/.test(text.slice(find.start, at));
  return find?.volume === undefined && !titled ? oldWorkBefore(text, at, limit) : find;
}

const one = (find: Found | undefined): readonly Found[] => (find === undefined ? NOTHING : [find]);

const SECTIONS: readonly WordFinder[] = [
  {
    // `1 Story on the Constitution, sec. 429`: in small letters only where a code or treatise stands before it.
    words: ['sec.', 'secs.', 'Sec.', 'sect.', 'Sect.', 'sects.', 'Sects.', 'section', 'sections'],
    find: (text, at, limit) =>
      insideWord(text, at)
        ? NOTHING
        : one(
            codeBehind(text, at) ??
              stateCodeBefore(text, at, limit) ??
              oldSection(text, at, limit) ??
              sectionOfState(text, at) ??
              (sectionInWords(text, at) ? loneSections(text, at) : undefined),
          ),
  },
  { words: ['§', '¶', 'Section', 'Sections'], find: atSection },
  {
    words: [
      'c.',
      'ch.',
      'chap.',
      'Ch.',
      'Chap.',
      'tit.',
      'Tit.',
      'Title',
      'title',
      't.',
      'art.',
      'art',
      'article',
      'Art.',
      'arts.',
      'Arts.',
      'par.',
    ],
    find: (text, at, limit) =>
      insideWord(text, at) ? NOTHING : one(oldCodeBefore(text, at, limit) ?? stateCodeAtDivision(text, at, limit)),
  },
  { words: ['R.'], find: (text, at) => (insideWord(text, at) ? NOTHING : one(ohioCode(text, at))) },
  { words: ['G. C.', 'G.C.'], find: (text, at) => (insideWord(text, at) ? NOTHING : one(generalCode(text, at))) },
  {
    words: ['Code', 'Stat.', 'Stats.', 'Ann.', 'Laws'],
    find: (text, at, limit) => (insideWord(text, at) ? NOTHING : one(stateCodeAtNoun(text, at, limit))),
  },
];

/** The finders by the words that call them. More than one may be asked for a word: the first that answers has it. */
export const WORD_FINDERS: readonly WordFinder[] = [
  ...SESSION_LAWS,
  ...INSTRUCTIONS,
  ...STATE_BILLS,
  ...STATE_REGULATIONS,
  ...CODE_INITIALS,
  ...CODES_BEHIND,
  ...SECTIONS,
  ...CONSTITUTION,
  ...STATE_CONSTITUTIONS,
  ...COMPILED_STATUTES,
  ...STATUTES,
  ...COURT_RULES,
  ...RULES,
  ...REGULATIONS,
  ...OLD_TREASURY,
  ...RESTATEMENTS,
  ...LEGISLATIVE,
  ...FILINGS,
  ...RECORDS,
  ...DOCKETS,
  ...NEUTRAL,
  ...PATENTS,
  ...CLASSICS,
  ...ABRIDGMENTS,
  ...BOOKS,
  ...OLD_STYLE_BOOKS,
];

/** What stands cut off at the start of an excerpt: a docket number after a lost `No.`, the tail of a lost citation. */
export function atBlockStart(text: string, at: number): readonly Found[] {
  return one(cutDocket(text, at) ?? truncated(text, at));
}
