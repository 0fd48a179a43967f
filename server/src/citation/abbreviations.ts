import { type Abbreviation, classAt, classOf, LINE, ordered, SKIP, STOP, trie } from './abbreviation-table';

export type { Abbreviation, AbbreviationKind } from './abbreviation-table';
export { slugOf } from './abbreviation-table';

export interface AbbreviationMatch {
  /** Never empty; editions that bear the very name come before those of which it is a variation. */
  readonly candidates: readonly Abbreviation[];
  /** Reading offset of the first letter. */
  readonly start: number;
  /** Reading offset just past the abbreviation, its final stop (or doubled stop) included. */
  readonly end: number;
  /**
   * True when it is written as one plain word without a stop (`East`, `Black`, `Day`): a page must follow at once, and even
   * then prose is likelier where the number before it cannot be a volume (`3 East 45th Street`).
   */
  readonly wordlike: boolean;
}

/** No node: the walk has left the table. */
const DEAD = -1;

/** Longest stretch of text an abbreviation may fill, spaces and stops included. */
const REACH = 60;

/**
 * The longest abbreviation of a reporter, journal, code or session law at `at`, before which there may be spaces (or the
 * hyphen of `2006-Ohio-2095`). Letters and digits are compared; spaces, stops, commas inside (`U, S.`), doubled stops
 * (`U. S..`), parentheses (`F.(2d)`) and one line break do not matter, capitals do: `3 us` is prose. Undefined when there is
 * none. Looks at most 60 characters ahead.
 */
export function matchAbbreviation(text: string, at: number): AbbreviationMatch | undefined {
  const { next, entry, entries } = trie();
  let hyphen = false;
  let begin = at;
  let breaks = 0;
  for (const most = at + 8; begin < most; begin++) {
    const code = text.charCodeAt(begin);
    // A number with a paragraph's end behind it is the head of a note or a list.
    if (code === 10 && breaks++ > 0) return undefined;
    if (code === 45 && !hyphen) hyphen = true;
    else if (code !== 32 && code !== 10 && code !== 9 && code !== 13 && code !== 0xa0) break;
  }
  // `12 "Wheat. 419`, `8 (Wall. 168`: a speck before the reporter.
  const speck = text.charCodeAt(begin);
  if (
    (speck === 34 || speck === 39 || speck === 40) &&
    begin > at &&
    /^["'(](?:Wall|Wheat|How|Pet|Dall|Johns|Pick|Wend)\. \d{1,3}(?!\d)/.test(text.slice(begin, begin + 14))
  )
    begin++;
  // Every abbreviation begins with a capital letter.
  const initial = text.charCodeAt(begin);
  if (!(initial >= 65 && initial <= 90)) return undefined;
  const most = Math.min(text.length, begin + REACH);
  let node = 0;
  let depth = 0;
  let capitals = 0;
  let joined = false;
  let lines = 0;
  let digit = false;
  let best = -1;
  let bestEnd = 0;
  let bestWay = 0;
  /** Where the s of a genitive was read as a letter of the name, and what was known before it. */
  let genitive = -1;
  let before: { node: number; depth: number; capitals: number } | undefined;
  for (let i = begin; ; i++) {
    if (i >= most || node === DEAD) {
      if (before === undefined || bestEnd > genitive) break;
      i = genitive;
      ({ node, depth, capitals } = before);
      before = undefined;
      continue;
    }
    const code = text.charCodeAt(i);
    const c = code < 128 ? classOf[code]! : classAt(text, i);
    if (c === SKIP) {
      // `F.(2d)` opens before its digit; behind a page a parenthesis begins the court: `160 F. Supp. 3 (D. C. N. Y. 1958)`.
      if ((code === 40 || code === 91) && digit) node = DEAD;
      if (code === 38) joined = true;
      continue;
    }
    if (c === LINE) {
      if (lines++ > 0) node = DEAD;
      continue;
    }
    if (c === STOP) {
      node = DEAD;
      continue;
    }
    digit = c >= 26;
    const child = next[node * 36 + c]!;
    // `Paine's C. C. R.`: the reporter's own name may have its genitive.
    if (code === 115 && isApostrophe(text.charCodeAt(i - 1)) && text.charCodeAt(i + 1) === 32) {
      if (child === 0) continue;
      genitive = i;
      before = { node, depth, capitals };
    }
    node = child === 0 ? DEAD : child;
    if (child === 0) continue;
    if (depth < 31 && code >= 65 && code <= 90) capitals |= 1 << depth;
    depth++;
    const index = entry[node]!;
    if (index < 0) continue;
    let end = i + 1;
    if (!bounded(text, i, c)) {
      if (!isApostrophe(text.charCodeAt(end)) || !OF_REPORTS.test(text.slice(end, end + 10))) continue;
      end += 2;
    }
    const { capitals: wanted, ampersand } = entries[index]!;
    if ((capitals & wanted) !== wanted || (ampersand && !joined)) continue;
    best = index;
    bestEnd = end;
    bestWay = 2 * capitals + (joined ? 1 : 0);
  }
  if (best < 0) return undefined;
  let candidates = ordered(entries[best]!, bestWay);
  if (hyphen) {
    candidates = candidates.filter(each => each.kind === 'neutral');
    if (candidates.length === 0) return undefined;
  }
  let plain = true;
  let closer = 0;
  for (let i = begin; i < bestEnd; i++) {
    const code = text.charCodeAt(i);
    if (code < 128 && classOf[code]! >= 0) continue;
    plain = false;
    if (closer === 0 && (code === 40 || code === 91)) closer = code === 40 ? 41 : 93;
  }
  let end = bestEnd;
  // `Doug. (Mich.)`, `F.(2d)`, `Fed. [2nd]`: the parenthesis that was opened inside.
  const inner = closer !== 0 && text.charCodeAt(end) === 46 ? end + 1 : end;
  if (closer !== 0 && text.charCodeAt(inner) === closer) end = inner + 1;
  // `36 Stat'. 630`: a speck of the scan between the letters and their stop.
  if ((text.charCodeAt(end) === 39 || text.charCodeAt(end) === 0x2019) && text.charCodeAt(end + 1) === 46) end++;
  for (let stops = 0; stops < 2 && text.charCodeAt(end) === 46; stops++) end++;
  // `2 Burr. R. 883`, `9 Johns. Reports, 67`
  if (text.charCodeAt(end) === 32 && text.charCodeAt(end + 1) === 82 && candidates[0]!.kind === 'reporter') {
    const reports = /^ R(?:ep(?:orts|s|ts|t)?)?\.?(?=,? \d)/.exec(text.slice(end, end + 14));
    if (reports !== null && reports[0].length > 2) end += reports[0].length;
  }
  return {
    candidates,
    start: begin,
    end,
    wordlike: plain && end === bestEnd && bestEnd - begin > 2 && isSmall(text.charCodeAt(begin + 1)),
  };
}

/** `'s Rep. 12`, `'s R. 12` behind a reporter's name. */
const OF_REPORTS = /^['’]s R(?:ep)?\.?,? \d/;

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** True when the word ends after the character at `at` of class `c`: no letter runs on, and no digit after a digit. */
function bounded(text: string, at: number, c: number): boolean {
  const code = text.charCodeAt(at + 1);
  if (Number.isNaN(code)) return true;
  if (code >= 128) return code === 0x2019 ? !/\p{L}/u.test(text.charAt(at + 2)) : !/\p{L}/u.test(text[at + 1]!);
  const after = classOf[code]!;
  if (code === 39) return !(classAt(text, at + 2) >= 0 && classAt(text, at + 2) < 26);
  if (after >= 26) return c < 26;
  return after < 0;
}

/**
 * The edition meant, by volume and dates: `1 Met. 5 (1841)` is Massachusetts, `1 Met. 5 (1860)` Kentucky. `year` is that of
 * the case cited, `fileYear` that of the citing opinion (nothing later can be cited); either may be unknown. Undefined only
 * when there are no candidates.
 */
export function chooseEdition(
  candidates: readonly Abbreviation[],
  volume: number,
  year: number | undefined,
  fileYear: number | undefined,
): Abbreviation | undefined {
  if (candidates.length < 2) return candidates[0];
  let best = candidates[0];
  let most = -1;
  for (let i = 0; i < candidates.length; i++) {
    const each = candidates[i]!;
    let score = 0;
    const limit = each.volumes;
    // The Supreme Court's own reporters before a State's of the same name (`Howard`).
    if (limit === undefined || volume <= limit) score += limit === undefined ? 4 : 5;
    if (year !== undefined) {
      if (year >= (each.first ?? 0) - 1 && year <= (each.last ?? 9999) + 2) score += 8;
    } else if (fileYear === undefined || fileYear >= (each.first ?? 0)) score += 8;
    // A neutral citation has a year for its volume, no other has.
    const yearly = volume >= 1970 && volume <= 2100;
    if ((each.kind === 'neutral') === yearly) score += 2;
    if (each.kind === 'neutral' && !yearly) score -= 8;
    if (score > most) {
      most = score;
      best = each;
    }
  }
  return best;
}
