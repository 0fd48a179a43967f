import { CANONICAL, EMPTY_WORDS, GENERIC_WORDS } from './caption-lexicon';
import { editDistance } from './edit-distance';
import { SOVEREIGN_WORDS } from './states';

/** One word of a caption, made comparable. */
export interface CaptionWord {
  /** Folded: lower case, no accents, apostrophes or stops. */
  readonly text: string;
  /** The form shared by all ways to write the word: `rail` for Railroad, Railway, Ry. */
  readonly canonical: string;
  /** Written short: with a stop, with letters left out, or as a single letter. */
  readonly short: boolean;
  /** Written in capitals throughout, three letters or more: perhaps initials. */
  readonly acronym: boolean;
  /** Shared by many captions: agreement in it is weak. */
  readonly generic: boolean;
  /** One bit for each letter of `text`: words far apart are told apart without counting. */
  readonly letters: number;
}

/** Folds case, accents and quotation marks; writes `&` as a word and joins the letters of what is always read as one. */
export function foldCaption(text: string): string {
  let folded = text;
  if (/[^\x20-\x7e]/.test(folded)) {
    folded = folded
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[’‘ʼ´]/g, "'")
      .replace(/[–—]/g, '-');
  }
  if (folded.includes('&')) folded = folded.replace(/&(?:amp;)?\s?c\b\.?/g, ' etc ').replace(/&amp;|&/g, ' and ');
  if (/[URS]\. ?[SR]|Rail [RW]/.test(folded)) {
    folded = folded
      .replace(/\bU\. ?S\. ?A\.|\bU\. ?S\.{0,2}(?![A-Za-z])|\bU\. States\b/g, 'United States')
      .replace(/\bR\. ?R\.?(?![A-Za-z])|\bRail (?:Road|Way)\b/g, 'Railroad')
      .replace(/\bS\. ?S\. /g, 'Steamship ');
  }
  return /M[ac']/.test(folded) ? folded.replace(/\b(?:Ma?c|M') ?(?=[A-Z][a-z])/g, 'Mc') : folded;
}

/** The words of a caption or party that count, in order. */
export function captionWords(text: string): readonly CaptionWord[] {
  return wordsOfFolded(foldCaption(text));
}

/** The words that count of a text already folded. */
export function wordsOfFolded(folded: string): readonly CaptionWord[] {
  const words: CaptionWord[] = [];
  for (const part of folded.split(/[^A-Za-z0-9'.]+/)) {
    if (part === '') continue;
    // "N.Y." and "R.I." are two words; "Comm'n" and "O'Brien" one.
    const pieces = /^(?:[A-Za-z]\.){2,}[A-Za-z]?\.?$/.test(part)
      ? part.split('.')
      : /\.[A-Za-z]{2}/.test(part)
        ? part.split('.').map(p => `${p}.`)
        : [part];
    for (const piece of pieces) {
      const bare = piece.replace(/'s$|s'$/i, m => (m.startsWith("'") ? '' : 's')).replace(/[^A-Za-z0-9]/g, '');
      if (bare === '') continue;
      const lower = bare.toLowerCase();
      // A year behind the name (`Parker v. Ellis, 1960`) is no part of it.
      const initial = /^[a-z]$/.test(lower) && (pieces.length > 1 || piece.endsWith('.'));
      if ((EMPTY_WORDS.has(lower) && !initial) || /^(?:1[789]|20)\d\d$/.test(lower)) continue;
      const canonical = CANONICAL.get(lower) ?? lower;
      if (EMPTY_WORDS.has(canonical) && !initial) continue;
      words.push({
        text: lower,
        canonical,
        short: bare.length <= 2 || piece.endsWith('.') || pieces.length > 1 || /[A-Za-z]'[A-Za-z]{1,2}\b/.test(piece),
        acronym: bare.length >= 2 && bare.length <= 8 && bare === bare.toUpperCase() && !/\d/.test(bare),
        generic:
          GENERIC_WORDS.has(canonical) ||
          GENERIC_WORDS.has(lower) ||
          SOVEREIGN_WORDS.has(lower) ||
          SOVEREIGN_WORDS.has(canonical),
        letters: lettersOf(lower),
      });
    }
  }
  return words;
}

/** True when `short` stands for `long`: its beginning, or its first letter with later ones in order (Pa., Comm'n, Ry.). */
export function abbreviates(short: CaptionWord, long: CaptionWord): boolean {
  if (!short.short || short.canonical === 'st' || short.text.length >= long.text.length) return false;
  if (long.text.startsWith(short.text)) return true;
  if (short.text.length < 2 || short.text[0] !== long.text[0]) return false;
  let at = 1;
  for (let i = 1; i < long.text.length && at < short.text.length; i++) if (long.text[i] === short.text[at]) at++;
  return at === short.text.length;
}

/** How one word answers to another. */
export type WordMatch = 'same' | 'short' | 'typo' | 'none';

/** Compares two words: the same word, one an abbreviation of the other, one a misspelling of the other, or different. */
export function matchWords(a: CaptionWord, b: CaptionWord): WordMatch {
  if (a.text === b.text || a.canonical === b.canonical) return 'same';
  if (a.canonical === `${b.canonical}s` || b.canonical === `${a.canonical}s`) return 'same';
  if (abbreviates(a, b) || abbreviates(b, a)) return 'short';
  if (Math.abs(a.text.length - b.text.length) > 4) return 'none';
  // An edit touches at most two letters of the alphabet, a scanning slip three.
  if (bits(a.letters ^ b.letters) > 6) return 'none';
  const [less, more] = a.text.length < b.text.length ? [a.text, b.text] : [b.text, a.text];
  if (less.length >= 5 && more.startsWith(less)) return 'typo';
  return misspells(less, more) ? 'typo' : 'none';
}

/** True when two words are a slip apart: DOMAIN 4.1 allows two letters, short words only one. */
export function misspells(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < 3 || /\d/.test(a) || /\d/.test(b)) return false;
  // A short word may differ by two letters only behind the same beginning: Leyra scanned as Leym.
  const limit = length >= 5 || (length === 4 && a.slice(0, 2) === b.slice(0, 2)) ? 2 : 1;
  return editDistance(a, b, limit) <= limit || (SCANNING.test(a) && SCANNING.test(b) && scanned(a) === scanned(b));
}

/** One bit for each letter that occurs. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) {
    const at = word.charCodeAt(i) - 97;
    if (at >= 0 && at < 26) letters |= 1 << at;
  }
  return letters;
}

/** Number of bits set. */
export function bits(value: number): number {
  let n = value - ((value >> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >> 2) & 0x33333333);
  return (((n + (n >> 4)) & 0x0f0f0f0f) * 0x01010101) >> 24;
}

const SCANNING = /rn|cl|vv|[mdwn]|ri|[l1i]/;

/** Letters that scanning takes for one another brought to one form: `rn` and `m`, `cl` and `d`, `vv` and `w`, `ri` and `n`, `i`, `l` and `1`. */
function scanned(word: string): string {
  let form = seen.get(word);
  if (form === undefined) {
    form = word
      .replace(/rn|ni|in/g, 'm')
      .replace(/cl/g, 'd')
      .replace(/vv/g, 'w')
      .replace(/ri|ii/g, 'n')
      .replace(/[l1i]/g, 'i');
    if (seen.size >= 4096) seen.clear();
    seen.set(word, form);
  }
  return form;
}

const seen = new Map<string, string>();

/** Initials of the words that count. */
export function initialsOf(words: readonly CaptionWord[]): string {
  return words.map(w => w.text[0]).join('');
}
