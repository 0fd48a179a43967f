import { OFFICES } from './caption-lexicon';
import { type CaptionWord, captionWords, initialsOf, matchWords } from './caption-words';
import { editDistance } from './edit-distance';
import { type Parties, parties, relators } from './parties';
import { isSovereign } from './states';

/** How a cited caption answers to the listed ones. */
export interface CaptionComparison {
  /**
   * `same`: the same case. `variant`: the same case under another spelling. `mismatch`: another case. `unknown`: nothing to
   * compare, because one of the sides holds no name.
   */
  readonly verdict: 'same' | 'variant' | 'mismatch' | 'unknown';
  /** Why, in words for a message. */
  readonly reason: string;
  /** The listed caption that came nearest; undefined when none is usable. */
  readonly nearest?: string;
}

/** How well two sides agree, worst first. */
enum Agreement {
  /** Different names. */
  None = 0,
  /** Some telling words agree, others contradict: John Smith and John Brown. */
  Torn = 1,
  /** The same but for slips of one or two letters. */
  Typo = 2,
  /** Only words that many parties share agree: United States, Railroad Co. */
  Weak = 3,
  /** The telling words agree. */
  Strong = 4,
}

/** A side of a caption, read once. */
interface Side {
  readonly text: string;
  readonly words: readonly CaptionWord[];
  readonly initials: string;
  readonly squeezed: string;
  readonly sovereign: boolean;
}

interface ReadCaption {
  readonly caption: string;
  readonly form: Parties['form'];
  /** Each side in the ways it can be called, `ex rel.` parts apart. */
  readonly first: readonly Side[];
  readonly second: readonly Side[] | undefined;
}

/**
 * Compares the name of a citation with the captions listed at its address (DOMAIN 4.1): folds case, marks, abbreviations
 * and acronyms, takes the parties in either order, follows `ex rel.` and changing officers, and calls slips of at most two
 * letters a word a variant. The best listed caption decides.
 */
export function compareCaptions(cited: string, listed: readonly string[]): CaptionComparison {
  const left = read(cited);
  if (!left) return { verdict: 'unknown', reason: 'The citation gives no name.' };
  let best: (CaptionComparison & { rank: number }) | undefined;
  for (const caption of listed) {
    const right = readListed(caption);
    if (!right) continue;
    const result = compare(left, right);
    const rank = RANK[result.verdict];
    if (!best || rank > best.rank) best = { ...result, nearest: caption, rank };
    if (rank === RANK.same) break;
  }
  if (!best) return { verdict: 'unknown', reason: 'The list gives no name.' };
  const { rank: _, ...comparison } = best;
  return comparison;
}

const RANK = { unknown: 0, mismatch: 1, variant: 2, same: 3 } as const;

const NAMELESS =
  /^(?:Anonymous|Cases? Adjudged|Orders?|Index|Decisions?\b.*|Opinions?\b.*|Certiorari\b.*|Appendix|Note|Statement|\d*)$/i;

/** Captions of the list are compared again and again: the last few hundred are kept read. */
const kept = new Map<string, ReadCaption | undefined>();
const KEEP = 512;

function readListed(caption: string): ReadCaption | undefined {
  const known = kept.get(caption);
  if (known || kept.has(caption)) return known;
  const value = NAMELESS.test(caption) ? undefined : read(caption);
  if (kept.size >= KEEP) kept.clear();
  kept.set(caption, value);
  return value;
}

function read(caption: string): ReadCaption | undefined {
  const text = caption.length > 400 ? caption.slice(0, 400) : caption;
  const split = parties(text);
  const first = sidesOf(split.first);
  const second = split.second === undefined ? undefined : sidesOf(split.second);
  if (first.length === 0 && (second === undefined || second.length === 0)) return undefined;
  return { caption, form: split.form, first, second };
}

function sidesOf(text: string): readonly Side[] {
  const parts = relators(text);
  const sides = (parts.length > 1 ? [text, ...parts] : parts).map(sideOf);
  return sides.filter(side => side.words.length > 0);
}

function sideOf(text: string): Side {
  const words = captionWords(text);
  return {
    text,
    words,
    initials: initialsOf(words),
    squeezed: words.map(w => w.text).join(''),
    sovereign:
      words.length > 0 &&
      (isSovereign(words.map(w => w.text).join(' ')) ||
        words.every(w => isSovereign(w.text)) ||
        /^(?:[Tt]he )?(?:State|People|Commonwealth|Territory|Republic|Government) of\b/.test(text)),
  };
}

function compare(cited: ReadCaption, listed: ReadCaption): CaptionComparison {
  if (cited.second === undefined || listed.second === undefined) return compareSingle(cited, listed);
  const straight = verdictOf(
    agreement(cited.first, listed.first),
    agreement(cited.second, listed.second),
    cited,
    listed,
    false,
  );
  if (straight.verdict === 'same') return straight;
  const crossed = verdictOf(
    agreement(cited.first, listed.second),
    agreement(cited.second, listed.first),
    cited,
    listed,
    true,
  );
  return RANK[crossed.verdict] > RANK[straight.verdict] ? crossed : straight;
}

function verdictOf(
  first: Agreement,
  second: Agreement,
  cited: ReadCaption,
  listed: ReadCaption,
  crossed: boolean,
): CaptionComparison {
  const high = Math.max(first, second);
  const low = Math.min(first, second);
  const order = crossed ? ' in the other order' : '';
  if (low >= Agreement.Weak) return { verdict: 'same', reason: `Both parties agree${order}.` };
  if (low === Agreement.Typo) return { verdict: 'variant', reason: `The names differ by a letter or two${order}.` };
  if (high === Agreement.Strong) {
    const other =
      first < second
        ? { a: cited.first, b: crossed ? listed.second! : listed.first }
        : { a: cited.second!, b: crossed ? listed.first : listed.second! };
    if (isOffice(other.a) || isOffice(other.b))
      return { verdict: 'same', reason: `One party agrees${order}; the other is an office.` };
    return { verdict: 'variant', reason: `One party agrees${order}, the other does not.` };
  }
  return { verdict: 'mismatch', reason: 'Neither party agrees.' };
}

/** `In re`, ships and named groups of cases: the telling words must be found anywhere in the other caption. */
function compareSingle(cited: ReadCaption, listed: ReadCaption): CaptionComparison {
  const left = [...cited.first, ...(cited.second ?? [])];
  const right = [...listed.first, ...(listed.second ?? [])];
  const best = agreement(left, right);
  if (best === Agreement.Strong) return { verdict: 'same', reason: 'The name agrees.' };
  if (best === Agreement.Typo) return { verdict: 'variant', reason: 'The names differ by a letter or two.' };
  if (best === Agreement.Weak && cited.second === undefined && listed.second === undefined)
    return { verdict: 'same', reason: 'The name agrees.' };
  return { verdict: 'mismatch', reason: 'The names differ.' };
}

function isOffice(sides: readonly Side[]): boolean {
  return sides.some(side => side.words.some(w => OFFICES.has(w.canonical)));
}

function agreement(cited: readonly Side[], listed: readonly Side[]): Agreement {
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
  if (a.squeezed === b.squeezed) return a.words.some(w => !w.generic) ? Agreement.Strong : Agreement.Weak;
  if (acronymAgrees(a, b) || acronymAgrees(b, a)) return Agreement.Strong;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const free = new Array<boolean>(long.length).fill(true);
  let telling = 0;
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
      if (!word.generic && !long[at]!.generic && Math.min(word.text.length, long[at]!.text.length) > 2) telling++;
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
  if (missing === 0 && typos === 0) return telling > 0 ? Agreement.Strong : Agreement.Weak;
  if (missing === 0) return Agreement.Typo;
  if (squeezedAgree(a, b)) return Agreement.Typo;
  if (telling > 0 && missingTelling === 0) return Agreement.Strong;
  return telling > 0 ? Agreement.Torn : Agreement.None;
}

/** `Mc Cabe`, `South-Eastern`, `Wool worth`: words cut elsewhere, perhaps with a slip. */
function squeezedAgree(a: Side, b: Side): boolean {
  const length = Math.min(a.squeezed.length, b.squeezed.length);
  return length >= 6 && editDistance(a.squeezed, b.squeezed, 2) <= 2;
}

function sovereignsAgree(a: Side, b: Side): boolean {
  if (a.squeezed === b.squeezed) return true;
  const national = (side: Side) => /^(?:unitedstates|us)/.test(side.squeezed);
  if (national(a) !== national(b)) return false;
  const bare = (side: Side) =>
    side.words
      .filter(w => !/^(?:state|people|commonwealth|territory|republic|government)$/.test(w.text))
      .map(w => w.text)
      .join('');
  const [left, right] = [bare(a), bare(b)];
  return left === '' || right === '' || left === right;
}

/** SACB: the initials of the other side's words that count, or of some of them in a row. */
function acronymAgrees(a: Side, b: Side): boolean {
  const word = a.words.find(w => w.acronym && w.text.length >= 3);
  return (
    word !== undefined &&
    a.words.every(w => w === word || w.generic) &&
    b.words.length >= 2 &&
    b.initials.includes(word.text)
  );
}
