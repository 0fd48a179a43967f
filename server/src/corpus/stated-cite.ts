import { type Abbreviation, matchAbbreviation } from '../citation/abbreviations';
import { caseTarget } from '../citation/target';

/** A citation that somebody stated as a whole: in the manifest or a file name. */
export interface StatedCite {
  readonly target: string;
  /** Canonical form: `384 U.S. 436`. */
  readonly words: string;
}

const SHAPE = /^\s*(\d{1,4})\s+(\S.{0,60}?)\s+(\d{1,5}|[ivxlc]{1,8})\s*$/;

/** Reads `384 U.S. 436`; undefined when it is no volume, known reporter and page. */
export function statedCite(words: string): StatedCite | undefined {
  const shape = SHAPE.exec(words);
  if (shape === null) return undefined;
  const [, volume = '', reporter = '', page = ''] = shape;
  const edition = reporterNamed(reporter);
  if (edition === undefined) return undefined;
  const target = caseTarget(edition.slug, volume, page);
  return target === null ? undefined : { target, words: `${Number(volume)} ${edition.edition} ${page}` };
}

/** The reporter of an id as citations write it: `F.2d` for `f2d`; the slug where no reporter goes by it. */
export function reporterOfSlug(slug: string): string {
  const named = reporterNamed(slug.toUpperCase());
  return named?.slug === slug ? named.edition : slug;
}

/** The reporter that the words name whole; undefined when they are more or less than that. */
export function reporterNamed(words: string): Abbreviation | undefined {
  const match = matchAbbreviation(words, 0);
  if (match === undefined || words.slice(match.end).trim() !== '') return undefined;
  return match.candidates.find(candidate => candidate.kind === 'reporter');
}
