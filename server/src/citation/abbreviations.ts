import rows from '../../data/abbreviations.json';

export type AbbreviationKind =
  | 'reporter'
  | 'journal'
  | 'code'
  | 'regulation'
  | 'session-law'
  | 'legislative'
  | 'neutral'
  | 'vendor';

/** One edition that an abbreviation can stand for. */
export interface Abbreviation {
  /** Canonical form: `U.S.`, `F.2d`, `Harv. L. Rev.` */
  readonly edition: string;
  /** Letters and digits of the edition in lower case: `us`, `f2d`. */
  readonly slug: string;
  readonly kind: AbbreviationKind;
  /** Years of its first and last volume, where known. */
  readonly first?: number;
  readonly last?: number;
  /** `us` for federal reporters, `us:ma` for those of one state, `gb` …; absent when it covers several. */
  readonly jurisdiction?: string;
  /** Highest volume, for reporters whose short names others share. */
  readonly volumes?: number;
}

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

/** What a row of the table stands for; `exact` when the skeleton is that of the edition itself. */
interface Entry {
  /** As `better` orders them. */
  candidates: Abbreviation[];
  /** The candidates in the order that capitals written otherwise ask for: `Or.` is Oregon, `O.R.` Ontario. */
  byCapitals: Map<number, readonly Abbreviation[]> | undefined;
  exact: number;
  /** Bit i: letter i of the skeleton is a capital in every way it is written. Prose such as `3 us` has none. */
  capitals: number;
}

interface Trie {
  /** 36 children a node (letters, then digits), 0 for none. */
  readonly next: Uint16Array;
  /** Entry of the skeleton that ends at a node, -1 for none. */
  readonly entry: Int32Array;
  readonly entries: readonly Entry[];
}

const kinds: Record<string, AbbreviationKind> = {
  r: 'reporter',
  j: 'journal',
  c: 'code',
  g: 'regulation',
  s: 'session-law',
  l: 'legislative',
  n: 'neutral',
  v: 'vendor',
};

const STOP = -1;
const SKIP = -2;
const LINE = -3;

/** What a character means for the walk: 0-25 a letter, 26-35 a digit, or one of STOP, SKIP, LINE. */
const classOf = (() => {
  const table = new Int8Array(128).fill(STOP);
  for (let i = 0; i < 26; i++) {
    table[65 + i] = i;
    table[97 + i] = i;
  }
  for (let i = 0; i < 10; i++) table[48 + i] = 26 + i;
  for (const c of " .,'&-()[]\t") table[c.charCodeAt(0)] = SKIP;
  table[10] = LINE;
  table[13] = SKIP;
  return table;
})();

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return classOf[code]!;
  return code === 0x2019 || code === 0xa0 ? SKIP : STOP;
}

/** Longest stretch of text an abbreviation may fill, spaces and stops included. */
const REACH = 60;

let built: Trie | undefined;

function trie(): Trie {
  built ??= build(rows as readonly string[]);
  return built;
}

function build(lines: readonly string[]): Trie {
  // Room for every letter of the table; far fewer nodes are used, for most beginnings are shared.
  let next = new Uint16Array(32_768 * 36);
  let ends = new Int32Array(32_768).fill(-1);
  let used = 1;
  const entries: Entry[] = [];
  const grow = (): void => {
    const wider = new Uint16Array(next.length * 2);
    wider.set(next);
    next = wider;
    const longer = new Int32Array(ends.length * 2).fill(-1);
    longer.set(ends);
    ends = longer;
  };
  const add = (written: string, abbreviation: Abbreviation, exact: boolean): void => {
    let node = 0;
    let depth = 0;
    let capitals = 0;
    for (let i = 0; i < written.length; i++) {
      const code = written.charCodeAt(i);
      const c = code < 128 ? classOf[code]! : STOP;
      if (c < 0) continue;
      if (code < 97 && code >= 65 && depth < 31) capitals |= 1 << depth;
      depth++;
      const slot = node * 36 + c;
      if (next[slot] === 0) {
        if (used === ends.length) grow();
        next[slot] = used++;
      }
      node = next[slot]!;
    }
    if (node === 0) return;
    const known = ends[node]!;
    if (known === -1) {
      ends[node] = entries.length;
      entries.push({ candidates: [abbreviation], byCapitals: undefined, exact: exact ? 1 : 0, capitals });
      return;
    }
    const entry = entries[known]!;
    entry.capitals &= capitals;
    if (entry.candidates.includes(abbreviation)) return;
    if (exact) entry.candidates.splice(entry.exact++, 0, abbreviation);
    else entry.candidates.push(abbreviation);
  };
  for (const line of lines) {
    const [edition, kind, first, last, place, variations] = line.split('|') as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const abbreviation: Abbreviation = {
      edition,
      slug: slugOf(edition),
      kind: kinds[kind]!,
      first: first ? Number(first) : undefined,
      last: last ? Number(last) : undefined,
      jurisdiction: place || undefined,
      volumes: volumes[edition.replace('.', '')],
    };
    add(edition, abbreviation, true);
    if (variations) for (const variation of variations.split(';')) add(variation, abbreviation, false);
  }
  for (const entry of entries) {
    if (entry.candidates.length === 1) continue;
    const named = entry.candidates.slice(0, entry.exact).sort(better);
    entry.candidates = [...named, ...entry.candidates.slice(entry.exact).sort(better)];
  }
  return { next: next.slice(0, used * 36), entry: ends.slice(0, used), entries };
}

/** Case reporters before the rest, those of the United States before others. */
function better(a: Abbreviation, b: Abbreviation): number {
  return rank(a) - rank(b);
}

function rank(each: Abbreviation): number {
  const foreign = each.jurisdiction !== undefined && !each.jurisdiction.startsWith('us');
  return (each.kind === 'reporter' ? 0 : 2) + (foreign ? 1 : 0);
}

/** Bit i: letter i of the skeleton of `written` is a capital. */
function capitalsOf(written: string): number {
  let capitals = 0;
  let depth = 0;
  for (let i = 0; i < written.length && depth < 31; i++) {
    if (classAt(written, i) < 0) continue;
    const code = written.charCodeAt(i);
    if (code >= 65 && code <= 90) capitals |= 1 << depth;
    depth++;
  }
  return capitals;
}

/** The candidates of an entry, those whose capitals are the ones written first. */
function ordered(entry: Entry, capitals: number): readonly Abbreviation[] {
  if (entry.candidates.length === 1) return entry.candidates;
  entry.byCapitals ??= new Map();
  let list = entry.byCapitals.get(capitals);
  if (list === undefined) {
    const same = (each: Abbreviation): number => (capitalsOf(each.edition) === capitals ? 0 : 1);
    list = [...entry.candidates].sort((a, b) => same(a) - same(b));
    entry.byCapitals.set(capitals, list);
  }
  return list;
}

/** Letters and digits of an edition in lower case: the reporter's part of a target (DESIGN 4). */
export function slugOf(edition: string): string {
  return edition.toLowerCase().replace(/[^a-z0-9]/g, '');
}

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
  let lines = 0;
  let digit = false;
  let best = -1;
  let bestEnd = 0;
  let bestCapitals = 0;
  for (let i = begin; i < most; i++) {
    const code = text.charCodeAt(i);
    const c = code < 128 ? classOf[code]! : classAt(text, i);
    if (c === SKIP) {
      // `F.(2d)` opens before its digit; behind a page a parenthesis begins the court: `160 F. Supp. 3 (D. C. N. Y. 1958)`.
      if ((code === 40 || code === 91) && digit) break;
      continue;
    }
    if (c === LINE) {
      if (lines++ > 0) break;
      continue;
    }
    if (c === STOP) break;
    digit = c >= 26;
    node = next[node * 36 + c]!;
    if (node === 0) break;
    if (depth < 31 && code >= 65 && code <= 90) capitals |= 1 << depth;
    depth++;
    const index = entry[node]!;
    if (index < 0 || !bounded(text, i, c)) continue;
    const wanted = entries[index]!.capitals;
    if ((capitals & wanted) !== wanted) continue;
    best = index;
    bestEnd = i + 1;
    bestCapitals = capitals;
  }
  if (best < 0) return undefined;
  let candidates = ordered(entries[best]!, bestCapitals);
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

/** Highest volumes of the reporters whose short names others share: `How.` above 24 is not the Supreme Court's. */
const volumes: Readonly<Record<string, number>> = {
  Dall: 4,
  Cranch: 9,
  Wheat: 12,
  Pet: 16,
  How: 24,
  Black: 2,
  Wall: 23,
};

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
