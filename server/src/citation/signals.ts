import type { Piece } from '../opinion/span';
import { skipSpacesBack } from './characters';

/** Longest stretch before a citation in which a signal may stand. */
const REACH = 34;

/**
 * Signals of DOMAIN 1.22. Case does not matter, except that a lower-case word needs no sentence before it. `with` counts only
 * after `Compare`, which the caller knows.
 */
// Letters in ranges: `\p{L}` is asked of a table at every character.
const SIGNAL =
  /(?:^|[^A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0370-\u1fff\d])((?:[Bb]ut |[Aa]nd |[Aa]nd,? )?(?:[Ss]ee,? (?:also|generally|especially|particularly|further)?,? ?(?:e\. ?g\.,?|in particular,?)?|[Ss]ee|[Cc]f\.|[Cc]f|[Cc]ompare,?(?: also)?|[Aa]ccord(?:ingly see)?|[Cc]ontra|[Ee]\. ?g\.|[Ss]emble|[Vv]ide|[Bb]ut cf\.)(?:,? e\. ?g\.)?|[Ww]ith|[Ss]ee, e\. ?g\.)[,:]? $/;

/** The signal that stands right before reading offset `at`, not left of `floor`; undefined when there is none. */
export function signalBefore(text: string, at: number, floor: number): Piece | undefined {
  const code = text.charCodeAt(at - 1);
  if (code !== 32 && code !== 10) return undefined;
  if (!mayEndSignal(text, skipSpacesBack(text, at))) return undefined;
  const start = Math.max(floor, at - REACH);
  const match = SIGNAL.exec(text.slice(start, at));
  const words = match?.[1];
  if (match === null || words === undefined) return undefined;
  const from = start + match.index + match[0].indexOf(words);
  // `See, e. g.,` keeps its comma (DOMAIN 1.22); that of `Accord,` is the sentence's.
  const bare = words.replace(/[,:\s]+$/, '');
  const comma = text.charCodeAt(from + bare.length) === 44 && /e\. ?g\.$/i.test(bare);
  const trimmed = comma ? `${bare},` : bare;
  // `see` inside a sentence is a verb when `to` or a subject stands before it: `we see Smith v. Jones`.
  if (
    trimmed === 'see' &&
    /(?:\b(?:to|we|I|can|will|may|not|they|must|could|would) )$/.test(text.slice(Math.max(0, from - 8), from))
  )
    return undefined;
  return { start: from, end: from + trimmed.length, text: trimmed };
}

/** Last two letters of the words of signals: `see`, `cf`, `compare`, `also`, `generally`, `accord`, `contra`, `with` … */
const ENDINGS: ReadonlySet<number> = new Set(
  ['ee', 'cf', 'Cf', 'g.', 'f.', 're', 'so', 'ly', 'er', 'ar', 'rd', 'ra', 'le', 'de', 'th'].map(
    letters => letters.charCodeAt(0) * 128 + letters.charCodeAt(1),
  ),
);

/** Cheap refusal of the words of prose, by the two characters before `end` and the commas there. */
function mayEndSignal(text: string, end: number): boolean {
  let last = end - 1;
  for (let marks = 0; marks < 4; marks++) {
    const code = text.charCodeAt(last);
    if (code !== 44 && code !== 58 && code !== 32 && code !== 10) break;
    last--;
  }
  return ENDINGS.has(text.charCodeAt(last - 1) * 128 + text.charCodeAt(last));
}

/** `with` joins the second member of `Compare A with B`. */
export const isWith = (signal: Piece | undefined): boolean =>
  signal !== undefined && signal.text.length === 4 && /^with$/i.test(signal.text);
