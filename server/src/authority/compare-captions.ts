import { OFFICES } from './caption-lexicon';
import { Agreement, agreement, type Side, sidesOf } from './caption-side';
import { ownWords } from './own-words';
import { type Parties, parties } from './parties';

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

interface ReadCaption {
  readonly caption: string;
  readonly form: Parties['form'];
  /** Each side in the ways it can be called, `ex rel.` parts apart. */
  readonly first: readonly Side[];
  readonly second: readonly Side[] | undefined;
  /** How it compared with others, the last ones: a file asks the same again for each citation, an editor with each key. */
  readonly answers: Map<ReadCaption, CaptionComparison>;
}

/**
 * Compares the name of a citation with the captions listed at its address (DOMAIN 4.1): folds case, marks, abbreviations
 * and acronyms, takes the parties in either order, follows `ex rel.` and changing officers, and calls slips of at most two
 * letters a word a variant. The best listed caption decides.
 */
export function compareCaptions(cited: string, listed: readonly string[]): CaptionComparison {
  const left = recall(cited);
  if (!left) return { verdict: 'unknown', reason: 'The citation gives no name.' };
  let best: CaptionComparison | undefined;
  let nearest: string | undefined;
  for (const caption of listed) {
    const right = NAMELESS.test(caption) ? undefined : recall(caption);
    if (!right) continue;
    const result = recompare(left, right);
    if (!best || RANK[result.verdict] > RANK[best.verdict]) {
      best = result;
      nearest = caption;
    }
    if (result.verdict === 'same') break;
  }
  if (best === undefined || nearest === undefined) return { verdict: 'unknown', reason: 'The list gives no name.' };
  return { verdict: best.verdict, reason: best.reason, nearest };
}

const RANK = { mismatch: 0, unknown: 1, variant: 2, same: 3 } as const;

const NAMELESS =
  /^(?:Anonymous|Cases? Adjudged|Orders?|Index|Decisions?\b.*|Opinions?\b.*|Certiorari\b.*|Appendix|Note|Statement|\d*)$/i;

/** The same captions are compared again and again, cited and listed: the last ones are kept read. */
const kept = new Map<string, ReadCaption | undefined>();
const KEEP = 4096;

function recall(caption: string): ReadCaption | undefined {
  const known = kept.get(caption);
  if (known || kept.has(caption)) return known;
  const own = ownWords(caption);
  const value = read(own);
  if (kept.size >= KEEP) forget();
  kept.set(own, value);
  return value;
}

function forget(): void {
  kept.clear();
  answers = 0;
}

/** Letters of a caption that are read at most. */
const LONGEST = 400;

function read(caption: string): ReadCaption | undefined {
  const text = caption.slice(0, LONGEST);
  const split = parties(text);
  const first = sidesOf(split.first);
  const second = split.second === undefined ? undefined : sidesOf(split.second);
  if (first.length === 0 && (second === undefined || second.length === 0)) return undefined;
  return { caption, form: split.form, first, second, answers: new Map() };
}

/** Comparisons kept with all captions together; beyond that all are read and compared anew. */
const MOST_ANSWERS = 32_768;
let answers = 0;

function recompare(cited: ReadCaption, listed: ReadCaption): CaptionComparison {
  const known = cited.answers.get(listed);
  if (known !== undefined) return known;
  const answer = compare(cited, listed);
  if (++answers > MOST_ANSWERS) forget();
  cited.answers.set(listed, answer);
  return answer;
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
  if (low === Agreement.Most) return { verdict: 'variant', reason: `Most words of the names agree${order}.` };
  if (high !== Agreement.Strong) return { verdict: 'mismatch', reason: 'Neither party agrees.' };
  const [a, b] =
    first < second
      ? [cited.first, crossed ? listed.second! : listed.first]
      : [cited.second!, crossed ? listed.first : listed.second!];
  if (a.length === 0 || b.length === 0)
    return { verdict: 'same', reason: `One party agrees${order}; the other is not named.` };
  if ((isOffice(a) && isPerson(b)) || (isOffice(b) && isPerson(a)))
    return { verdict: 'same', reason: `One party agrees${order}; the other is an office.` };
  if (low === Agreement.Torn || bodiesMeet(a, b))
    return { verdict: 'variant', reason: `One party agrees${order}, the other is written otherwise.` };
  return { verdict: 'mismatch', reason: `One party agrees${order}, the other does not.` };
}

/** `Legal Tender Cases`, `The Lottery Case`: a name of the bar's own making. */
const POPULAR = /\bCases?$/;

/** `In re`, ships and named groups of cases: the telling words must be found anywhere in the other caption. */
function compareSingle(cited: ReadCaption, listed: ReadCaption): CaptionComparison {
  const left = [...cited.first, ...(cited.second ?? [])];
  const right = [...listed.first, ...(listed.second ?? [])];
  const best = agreement(left, right);
  if (best === Agreement.Strong) return { verdict: 'same', reason: 'The name agrees.' };
  if (best === Agreement.Typo) return { verdict: 'variant', reason: 'The names differ by a letter or two.' };
  if (best === Agreement.Most) return { verdict: 'variant', reason: 'Most words of the names agree.' };
  if (best === Agreement.Weak && cited.second === undefined && listed.second === undefined)
    return { verdict: 'same', reason: 'The name agrees.' };
  const popular = [cited, listed].find(c => c.form === 'single' && POPULAR.test(c.caption));
  if (popular && cited.form !== listed.form)
    return { verdict: 'unknown', reason: 'One of the names is the one the case goes by, not its parties.' };
  return { verdict: 'mismatch', reason: 'The names differ.' };
}

/**
 * True when one side names a body or firm by words many share, and the other may be the same: it shares one of them, or all
 * the first says is `Railroad Co.` or `Insurance Co.`
 */
function bodiesMeet(a: readonly Side[], b: readonly Side[]): boolean {
  return a.some(left => b.some(right => meets(left, right) || meets(right, left)));
}

function meets(body: Side, other: Side): boolean {
  if (body.sovereign || other.sovereign || !other.firm || !body.words.every(w => w.generic || w.acronym)) return false;
  if (body.words.length === 1 && body.firm && !body.words[0]!.acronym) return true;
  return body.words.some(w => other.words.some(o => o.canonical === w.canonical));
}

/** The office alone, without its holder's name: Commissioner, Secretary of Labor. */
function isOffice(sides: readonly Side[]): boolean {
  return sides.some(side => side.words.some(w => OFFICES.has(w.canonical)) && side.words.every(w => w.generic));
}

/** Neither a sovereign nor a firm or body. */
function isPerson(sides: readonly Side[]): boolean {
  return sides.every(side => !side.sovereign && !side.firm);
}
