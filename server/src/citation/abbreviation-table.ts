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

/** What a row of the table stands for; `exact` when the skeleton is that of the edition itself. */
export interface Entry {
  /** As `better` orders them. */
  candidates: Abbreviation[];
  /** The candidates in the order that capitals written otherwise ask for: `Or.` is Oregon, `O.R.` Ontario. */
  byCapitals: Map<number, readonly Abbreviation[]> | undefined;
  exact: number;
  /** How each candidate is written: `2 * capitals`, and one more where an ampersand stands in it. */
  readonly ways: { readonly of: Abbreviation; readonly way: number }[];
  /** A short name that is written with an ampersand alone: `V. & B.` is no `V.B.` */
  ampersand: boolean;
  /** Bit i: letter i of the skeleton is a capital in every way it is written. Prose such as `3 us` has none. */
  capitals: number;
}

export interface Trie {
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

export const STOP = -1;
export const SKIP = -2;
export const LINE = -3;

/** What a character means for the walk: 0-25 a letter, 26-35 a digit, or one of STOP, SKIP, LINE. */
export const classOf = (() => {
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

export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return classOf[code]!;
  return code === 0x2019 || code === 0xa0 ? SKIP : STOP;
}

let built: Trie | undefined;

export function trie(): Trie {
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
    const joined = written.includes('&');
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
    const way = { of: abbreviation, way: 2 * capitals + (joined ? 1 : 0) };
    if (known === -1) {
      ends[node] = entries.length;
      entries.push({
        candidates: [abbreviation],
        byCapitals: undefined,
        exact: exact ? 1 : 0,
        ways: [way],
        ampersand: joined && depth < 4,
        capitals,
      });
      return;
    }
    const entry = entries[known]!;
    entry.capitals &= capitals;
    entry.ways.push(way);
    if (!joined) entry.ampersand = false;
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

/** Rank of a candidate that is never written with (or without) the ampersand. */
const OTHER = 4;

/**
 * The candidates of an entry, those that are written so (`2 * capitals`, one more with an ampersand) first: `Bald.` is Baldwin,
 * `B. & Ald.` Barnewall and Alderson.
 */
export function ordered(entry: Entry, way: number): readonly Abbreviation[] {
  if (entry.candidates.length === 1) return entry.candidates;
  entry.byCapitals ??= new Map();
  let list = entry.byCapitals.get(way);
  if (list === undefined) {
    const ranks = new Map<Abbreviation, number>();
    const joined = way % 2;
    for (const each of entry.candidates) {
      const ways = entry.ways.filter(one => one.of === each);
      // `S. & R.` is Sergeant and Rawle, and no State Reporter.
      const alike = ways.some(one => one.way % 2 === joined);
      const exact = ways.some(one => one.way === way);
      const capitals = 2 * capitalsOf(each.edition) + joined === way;
      ranks.set(each, alike ? (exact ? 0 : 2) + (capitals ? 0 : 1) : OTHER);
    }
    const rank = (each: Abbreviation): number => ranks.get(each) ?? OTHER;
    list = [...entry.candidates].sort((a, b) => rank(a) - rank(b));
    if (rank(list[0] as Abbreviation) < OTHER) list = list.filter(each => rank(each) < OTHER);
    entry.byCapitals.set(way, list);
  }
  return list;
}

/** Letters and digits of an edition in lower case: the reporter's part of a target (DESIGN 4). */
export function slugOf(edition: string): string {
  return edition.toLowerCase().replace(/[^a-z0-9]/g, '');
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
