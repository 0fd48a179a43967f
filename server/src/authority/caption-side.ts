import { OFFICES } from './caption-lexicon';
import { type CaptionWord, foldCaption, initialsOf, matchWords, wordsOfFolded } from './caption-words';
import { editDistance } from './edit-distance';
import { relators } from './parties';
import { isSovereign } from './states';

/** How well two sides agree, worst first. */
export enum Agreement {
  /** Different names. */
  None = 0,
  /** Some telling words agree, others contradict: John Smith and John Brown. */
  Torn = 1,
  /** More words agree than contradict: Bus Employees and Coach Employees of one city. */
  Most = 2,
  /** The same but for slips of one or two letters. */
  Typo = 3,
  /** Only words that many parties share agree: United States, Railroad Co. */
  Weak = 4,
  /** The telling words agree. */
  Strong = 5,
}

/** A side of a caption, read once. */
export interface Side {
  readonly text: string;
  readonly words: readonly CaptionWord[];
  readonly initials: string;
  /** Letters of the words that count. */
  readonly squeezed: string;
  /** Letters of all words: De Jonge and DeJonge are one name. */
  readonly letters: string;
  readonly sovereign: boolean;
  readonly firm: boolean;
}

/** A side in the ways it can be called: `United States ex rel. Shott` whole, as Shott, and as United States. Empty when no word counts. */
export function sidesOf(text: string): readonly Side[] {
  const parts = relators(text);
  const sides = (parts.length > 1 ? [text, ...parts] : parts).map(sideOf);
  return sides.filter(side => side.words.length > 0);
}

function sideOf(text: string): Side {
  const folded = foldCaption(text);
  const all = wordsOfFolded(folded);
  // `Co.` and `Corp.` may be left out; they count only where a side is nothing else.
  const named = all.filter(w => w.canonical !== 'co' && w.canonical !== 'corp');
  const words = named.length > 0 ? named : all;
  return {
    text,
    words,
    initials: initialsOf(all),
    letters: folded.toLowerCase().replace(/[^a-z0-9]/g, ''),
    squeezed: words.map(w => w.text).join(''),
    firm: all.some(w => w.generic && !OFFICES.has(w.canonical)) || all.length > named.length,
    sovereign:
      words.length > 0 &&
      // `Missouri &c.` is the beginning of a railroad's name.
      !/&\s?c\b|\betc\b/.test(text) &&
      (isSovereign(words.map(w => w.text).join(' ')) ||
        words.every(w => isSovereign(w.text)) ||
        /^(?:[Tt]he )?(?:State|People|Commonwealth|Territory|Republic|Government) of\b/.test(text)),
  };
}

/** The best agreement of any way to call one side with any way to call the other. */
export function agreement(cited: readonly Side[], listed: readonly Side[]): Agreement {
  let best = Agreement.None;
  for (const a of cited) {
    for (const b of listed) {
      const value = sideAgreement(a, b);
      if (value > best) best = value;
      if (best === Agreement.Strong) return best;
    }
  }
  return best;
}

function sideAgreement(a: Side, b: Side): Agreement {
  if (a.sovereign && b.sovereign) return sovereignsAgree(a, b) ? Agreement.Weak : Agreement.None;
  if (a.squeezed === b.squeezed || a.letters === b.letters)
    return a.words.some(w => !w.generic) ? Agreement.Strong : Agreement.Weak;
  if (acronymAgrees(a, b) || acronymAgrees(b, a)) return Agreement.Weak;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const free = new Array<boolean>(long.length).fill(true);
  let telling = 0;
  let initials = 0;
  let longInitials = 0;
  let typos = 0;
  let missing = 0;
  let missingTelling = 0;
  const open: CaptionWord[] = [];
  for (const word of short) {
    const at = long.findIndex((other, i) => free[i] && matchWords(word, other) === 'same');
    if (at < 0) open.push(word);
    else {
      free[at] = false;
      if (!word.generic && word.text.length > 1) telling++;
    }
  }
  for (const word of open) {
    let at = long.findIndex((other, i) => free[i] && matchWords(word, other) === 'short');
    if (at >= 0) {
      free[at] = false;
      const length = Math.min(word.text.length, long[at]!.text.length);
      if (long[at]!.text.length === 1) longInitials++;
      if (length === 1) initials++;
      else if (!word.generic && !long[at]!.generic && length > 2) telling++;
      continue;
    }
    // `Truckdrivers` and `Truck Drivers`.
    at = long.findIndex((other, i) => free[i] && free[i + 1] && other.text + long[i + 1]!.text === word.text);
    if (at >= 0) {
      free[at] = false;
      free[at + 1] = false;
      telling++;
      continue;
    }
    at = long.findIndex(
      (other, i) => free[i] && !(word.generic && other.generic) && matchWords(word, other) === 'typo',
    );
    if (at >= 0) {
      free[at] = false;
      typos++;
      continue;
    }
    missing++;
    if (!word.generic && word.text.length > 1) missingTelling++;
  }
  // One letter proves nothing: Bekins is not the B. of B. & O., nor Cudahy the C. of P. C.
  if (telling === 0 && initials > 0) {
    const unread = longInitials > 0 && long.some((w, i) => free[i] && !w.generic && w.text.length > 1);
    if (unread || short.length - missing < 2) return Agreement.None;
  }
  if (missing === 0 && typos === 0) {
    if (a.sovereign !== b.sovereign) return sovereignIn(a.sovereign ? a : b, a.sovereign ? b : a);
    return telling > 0 ? Agreement.Strong : Agreement.Weak;
  }
  if (missing === 0) return Agreement.Typo;
  if (squeezedAgree(a, b)) return Agreement.Typo;
  if (telling > 0 && missingTelling === 0) return Agreement.Strong;
  const matched = short.length - missing;
  if (missing === 1 && matched >= 2 && (telling > 0 || matched >= 3)) return Agreement.Most;
  return telling > 0 ? Agreement.Torn : Agreement.None;
}

/** `Mc Cabe`, `South-Eastern`, `Wool worth`: words cut elsewhere, perhaps with a slip. */
function squeezedAgree(a: Side, b: Side): boolean {
  const length = Math.min(a.squeezed.length, b.squeezed.length);
  return length >= 6 && editDistance(a.squeezed, b.squeezed, 2) <= 2;
}

/**
 * A State beside a body of that State, or beside more that a hasty reading took in (`Term in New York`), agrees weakly;
 * beside a firm or person that only has its name (Tennessee Copper Co.) it does not.
 */
function sovereignIn(sovereign: Side, other: Side): Agreement {
  if (FIRM.test(other.text)) return Agreement.None;
  const name = sovereign.words.filter(w => !FORM_OF_STATE.test(w.text));
  const words = other.words.filter(w => !FORM_OF_STATE.test(w.text));
  const ends = [words.slice(0, name.length), words.slice(-name.length)];
  const agrees = ends.some(
    end => end.length === name.length && end.every((w, i) => matchWords(w, name[i]!) !== 'none'),
  );
  return agrees ? Agreement.Weak : Agreement.None;
}

const FORM_OF_STATE = /^(?:state|people|commonwealth|territory|republic|government)$/;

const FIRM =
  /\b(?:Co|Cos|Company|Corp|Corporation|Inc|Ltd|R\. ?R|R|Ry|Railroad|Railway|Rail|Bank|Ins|Insurance|Mfg|Bros|Assn|Ass'n|Association|Line|Lines|Works|Society|Express|Times|Press|Trust|Union|Local)\b/;

function sovereignsAgree(a: Side, b: Side): boolean {
  if (a.squeezed === b.squeezed) return true;
  const national = (side: Side) => /^(?:unitedstates|us)/.test(side.squeezed);
  if (national(a) !== national(b)) return false;
  const bare = (side: Side) => side.words.filter(w => !FORM_OF_STATE.test(w.text));
  const [left, right] = [bare(a), bare(b)];
  if (left.length === 0 || right.length === 0) return true;
  return left.length === right.length && left.every((w, i) => /^(?:same|short)$/.test(matchWords(w, right[i]!)));
}

/** SACB: the initials of the other side's words that count, or of some of them in a row. */
function acronymAgrees(a: Side, b: Side): boolean {
  if (b.words.length < 2) return false;
  const word = a.words.find(w => w.acronym && w.text.length >= 3);
  if (word && a.words.every(w => w === word || w.generic)) {
    // The report's own short forms leave words out: Labor Board is NLRB.
    return (
      b.initials.includes(word.text) || (b.words.every(w => w.generic && !w.acronym) && inOrder(b.initials, word.text))
    );
  }
  // `TV A`: initials that scanning took apart.
  return a.letters.length >= 3 && /^[A-Z. ]{3,14}$/.test(a.text) && b.initials === a.letters;
}

/** True when the letters of one word stand in the other in the same order. */
function inOrder(letters: string, word: string): boolean {
  let at = 0;
  for (let i = 0; i < word.length && at < letters.length; i++) if (word[i] === letters[at]) at++;
  return at === letters.length;
}
