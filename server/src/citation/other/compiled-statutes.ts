import type { Span } from '../../opinion/span';
import type { Found } from '../found';
import { authority, insideWord, NOTHING, stands, takeParentheticals, type WordFinder } from './finder';
import { pastEtSeq, signedSections } from './sections';

/**
 * The compilations of the laws of the United States before the Code: `U. S. Comp. St. 1901, p. 3174`, `Comp. St. 1916, § 8618`,
 * `U. S. Comp. St. Supp. 1911, p. 1322`. Those of 1901 go by pages, that of 1916 by sections that no other has.
 */
const COMPILED =
  /Comp\. ?St(?:at)?s?\.(?: Ann\.)?,?(?: (?:Ann\. )?Supp\.)?(?: ?\(?((?:1[89])\d\d)\)?)?(?:,? (?:Ann\. )?Supp\. (?:1[89]\d\d)?)?,? ?(?=pp?\. ?\d|§|[Ss]ec)/y;
const PAGES = /pp?\. ?(\d{1,4})(?:[-–]\d{1,4})?(?:, \d{1,4}(?![\d]| [A-Z]))*/y;
/** A State's own: `Neb. Comp. St.`, `N. J. Comp. St.` */
const OF_STATE = /(?:[A-Z][a-z]+\.?|[A-Z]\. ?[A-Z]\.|Nebraska|Wyoming),? ?$/;

function compiled(text: string, at: number, limit: Span): readonly Found[] {
  if (insideWord(text, at)) return NOTHING;
  const match = stands(COMPILED, text, at);
  if (match === null) return NOTHING;
  const before = text.slice(Math.max(limit.start, at - 12), at);
  const ours = /(?:^|[^A-Za-z.])(U\. ?S\.,? )$/.exec(before);
  if (ours === null && OF_STATE.test(before) && !/(?:See|[Aa]nd|In|Also|Under|By)[.,]? $/.test(before)) return NOTHING;
  const start = ours === null ? at : at - (ours[1] as string).length;
  const next = at + match[0].length;
  const year = match[1];
  const pages = stands(PAGES, text, next);
  if (pages !== null) {
    const find = authority(
      'statute',
      start,
      next + pages[0].length,
      `compst/${year ?? ''}/${pages[1]}`.replace('//', '/'),
    );
    return [takeParentheticals(find, text)];
  }
  const sections = signedSections(text, next);
  if (sections === undefined) return NOTHING;
  const end = pastEtSeq(text, sections.end);
  return [takeParentheticals(authority('statute', start, end, `compst/${sections.first}`, sections.text), text)];
}

/** `1 R. S., 728, § 55`: the Revised Statutes of New York (and of other States after them) by volume and page. */
const REVISED =
  /R\. ?S\.,? (?:\(\d{1,2}(?:st|d|nd|rd|th) ed\.\),? )?(?:p\. ?)?(\d{1,4})(?![\d-])(?:, (?:§§? ?|secs?\. ?)\d{1,3}(?:[-–, ]+\d{1,3}(?!\d))*)?/y;

function revised(text: string, at: number): readonly Found[] {
  const volume = /(?:^|[\s(])([1-4]) $/.exec(text.slice(Math.max(0, at - 3), at))?.[1];
  const match = volume === undefined ? null : stands(REVISED, text, at);
  if (volume === undefined || match === null) return NOTHING;
  const section = /(\d{1,3})[^§s]*$/.exec(match[0].slice(match[0].search(/§|sec/)))?.[1];
  const find = authority(
    'statute',
    at - 2,
    at + match[0].length,
    `code/rs/${volume}/${match[1]}`,
    /§|sec/.test(match[0]) ? section : undefined,
  );
  return [takeParentheticals(find, text)];
}

export const COMPILED_STATUTES: readonly WordFinder[] = [
  { words: ['Comp.'], find: compiled },
  { words: ['R. S', 'R.S'], find: revised },
];
