import type { Span } from '../../opinion/span';
import { matchAbbreviation } from '../abbreviations';
import { isDigit, isSpace, isWord, skipSpaces } from '../characters';
import { type Found, found } from '../found';
import { parentheticalsAfter } from '../parentheticals';

/**
 * Finds the authorities that a word announces. `at` is the reading offset of the word; `limit` bounds what may be read:
 * `limit.start` is the end of the last citation accepted (or of the block before), `limit.end` the end of the block. A find
 * may begin before `at`. None: an empty list.
 */
export interface WordFinder {
  readonly words: readonly string[];
  find(text: string, at: number, limit: Span): readonly Found[];
}

export const NOTHING: readonly Found[] = [];

/** The sticky pattern at `at`, null when it does not stand there. Patterns must be bounded. */
export function stands(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Takes in the parentheticals after the find's end: date, edition, source, hereafter. */
export function takeParentheticals(find: Found, text: string): Found {
  const list = parentheticalsAfter(text, find.end);
  if (list.parentheticals.length === 0) return find;
  find.parentheticals = list.parentheticals;
  find.end = list.end;
  find.year = list.year;
  find.yearSpan = list.yearSpan;
  find.court = undefined;
  find.weight = list.weight;
  find.hereafter = list.hereafter;
  return find;
}

/** A find with its target and section. */
export function authority(
  kind: Found['kind'],
  start: number,
  end: number,
  target: string | null,
  section?: string,
): Found {
  const find = found(kind, start, end);
  find.target = target;
  find.section = section;
  return find;
}

/** Offset past `,` and the spaces around it at `at`, or past spaces alone. */
export function skipComma(text: string, at: number): number {
  const next = skipSpaces(text, at);
  return text.charCodeAt(next) === 44 ? skipSpaces(text, next + 1) : next;
}

/** True when the number at `at` is the volume of another citation: `§§ 1, 2, 26 Stat. 209`. */
export function beginsVolume(text: string, at: number): boolean {
  let to = at;
  while (isDigit(text.charCodeAt(to))) to++;
  if (to === at || to - at > 4) return false;
  const match = isSpace(text.charCodeAt(to)) ? matchAbbreviation(text, to) : undefined;
  if (match === undefined) return false;
  const next = text.charCodeAt(skipComma(text, match.end));
  return isDigit(next) || next === 0xa7 || next === 0x5f || next === 40 || match.candidates[0]?.slug === 'usc';
}

/** True when a letter or digit stands just before `at`. */
export function insideWord(text: string, at: number): boolean {
  if (at === 0) return false;
  const code = text.charCodeAt(at - 1);
  return code < 128 ? isWord(code) : /[\p{L}\p{N}]/u.test(text[at - 1]!);
}
