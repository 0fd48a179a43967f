import type { Piece } from '../opinion/span';
import { isLetter, skipSpacesBack } from './characters';

/** Longest stretch before a citation in which a signal may stand. */
const REACH = 34;

/**
 * Signals of DOMAIN 1.22. Case does not matter, except that a lower-case word needs no sentence before it. `with` counts only
 * after `Compare`, which the caller knows.
 */
const SIGNAL =
  /(?:^|[^\p{L}\d])((?:[Bb]ut |[Aa]nd |[Aa]nd,? )?(?:[Ss]ee,? (?:also|generally|especially|particularly|further)?,? ?(?:e\. ?g\.,?|in particular,?)?|[Ss]ee|[Cc]f\.|[Cc]f|[Cc]ompare,?(?: also)?|[Aa]ccord(?:ingly see)?|[Cc]ontra|[Ee]\. ?g\.|[Ss]emble|[Vv]ide|[Bb]ut cf\.)(?:,? e\. ?g\.)?|[Ww]ith|[Ss]ee, e\. ?g\.)[,:]? $/u;

/** The signal that stands right before reading offset `at`, not left of `floor`; undefined when there is none. */
export function signalBefore(text: string, at: number, floor: number): Piece | undefined {
  const code = text.charCodeAt(at - 1);
  if (code !== 32 && code !== 10) return undefined;
  const before = text.charCodeAt(skipSpacesBack(text, at) - 1);
  // e  .  ,  f  d  a(contra)  y/o/n of also, generally: every signal ends in one of these.
  if (!(before === 44 || before === 46 || before === 58 || isLetter(before))) return undefined;
  const start = Math.max(floor, at - REACH);
  const match = SIGNAL.exec(text.slice(start, at));
  const words = match?.[1];
  if (match === null || words === undefined) return undefined;
  const from = start + match.index + match[0].indexOf(words);
  // `See, e. g.,` keeps its comma (DOMAIN 1.22); that of `Accord,` is the sentence's.
  const bare = words.replace(/[,:\s]+$/, '');
  const comma = /e\. ?g\.$/i.test(bare) && text.charCodeAt(from + bare.length) === 44;
  const trimmed = comma ? `${bare},` : bare;
  // `see` inside a sentence is a verb when `to` or a subject stands before it: `we see Smith v. Jones`.
  if (
    /^see$/.test(trimmed) &&
    /(?:\b(?:to|we|I|can|will|may|not|they|must|could|would) )$/.test(text.slice(Math.max(0, from - 8), from))
  )
    return undefined;
  return { start: from, end: from + trimmed.length, text: trimmed };
}

/** `with` joins the second member of `Compare A with B`. */
export const isWith = (signal: Piece | undefined): boolean => signal !== undefined && /^with$/i.test(signal.text);
