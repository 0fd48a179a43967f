import { surnameOfCode } from '../../authority/author-code';
import type { ListedCase } from '../../authority/case-list';
import { editDistance } from '../../authority/edit-distance';
import { type Justice, sat } from '../../authority/justices';
import { lastPageShown } from '../../authority/page-extent';
import type { Clues } from './clues';
import { rowWords } from './row-words';
import type { TextWords } from './text-words';

export type ClueKind =
  | 'pages'
  | 'own-pages'
  | 'length'
  | 'author'
  | 'bench'
  | 'names'
  | 'year'
  | 'volume'
  | 'order'
  | 'docket'
  | 'quoted'
  | 'cited';

/** A weighed clue. Its words are made only for the few cases that are shown. */
export interface Clause {
  readonly kind: ClueKind;
  readonly weight: number;
  readonly say: () => string;
}

/** Score of a row with its evidence. */
export function scoreOf(
  row: ListedCase,
  clues: Clues,
  words: TextWords,
  rarity: (word: string) => number,
  quoted = 0,
): { readonly score: number; readonly clauses: readonly Clause[] } {
  const clauses: Clause[] = [];
  let score = 0;
  const add = (found: Clause | undefined): void => {
    if (found === undefined || found.weight === 0) return;
    score += found.weight;
    clauses.push(found);
  };
  add(byPages(row, clues));
  add(byOwnPages(row, clues));
  add(byLength(row, clues));
  add(byAuthor(row, clues));
  add(byBench(row, clues));
  add(byYear(row, clues));
  add(byVolume(row, clues));
  add(byOrder(row, clues));
  add(byDocket(row, clues));
  add(byNames(row, words, rarity));
  add(byQuotations(quoted));
  if (clues.cited.has(row.id))
    add({ kind: 'cited', weight: -6, say: () => 'the text itself cites it as another case' });
  return { score, clauses };
}

const address = (row: ListedCase): string => `${row.volume} U.S. ${row.page}`;

function lastShown(row: ListedCase): string {
  const last = lastPageShown(row);
  return last === undefined ? '' : `-${last}`;
}

function byPages(row: ListedCase, { pages, markedVolume }: Clues): Clause | undefined {
  if (pages === undefined) return undefined;
  const { first, last } = pages;
  const end = row.lastPage ?? row.page + 200;
  const marks = (): string => (first === last ? `page mark *${first}` : `page marks *${first} to *${last}`);
  const right = markedVolume === undefined ? 0 : markedVolume === row.volume ? 4 : -6;
  if (first < row.page || last > end) {
    // A misread mark, or one of the page before, is a small fault; a span elsewhere is none of this case.
    const outside = Math.max(0, row.page - first) + Math.max(0, last - end);
    if (outside > 3)
      return {
        kind: 'pages',
        weight: -9 + right,
        say: () => `${marks()} do not lie within ${address(row)}${lastShown(row)}`,
      };
    return { kind: 'pages', weight: 1 + right, say: () => `${marks()} lie near ${address(row)}${lastShown(row)}` };
  }
  // Opinions begin on the first page or a little behind it, and end where the next case begins.
  const begins = first - row.page <= 1 ? 2 : first - row.page <= 4 ? 1 : first - row.page <= 10 ? 0.4 : 0;
  const ends = end - last <= 1 ? 1.5 : end - last <= 3 ? 0.7 : 0;
  return {
    kind: 'pages',
    weight: 4 + begins + ends + right,
    say: () => `${marks()} lie within ${address(row)}${lastShown(row)}`,
  };
}

function byOwnPages(row: ListedCase, { ownPages }: Clues): Clause | undefined {
  if (ownPages.length === 0) return undefined;
  const end = row.lastPage ?? row.page + 200;
  const inside = ownPages.filter(page => row.page <= page && page <= end).length;
  const share = inside / ownPages.length;
  const say = (): string =>
    `it calls ${ownPages.length === 1 ? 'page' : 'pages'} ${ownPages.slice(0, 4).join(', ')} its own`;
  // One page may be that of another case (`NAME, ante, p. 12`); several that agree hardly are.
  const many = Math.min(2, 0.7 * (ownPages.length - 1));
  if (share >= 0.75) return { kind: 'own-pages', weight: 3 + many, say };
  return { kind: 'own-pages', weight: share === 0 ? -2.5 - many : -0.5, say };
}

function byAuthor(row: ListedCase, clues: Clues): Clause | undefined {
  const { author, authorJustices, perCuriam } = clues;
  if (author === undefined) {
    return perCuriam && row.author
      ? { kind: 'author', weight: /curiam/i.test(row.author) ? 2 : -1.5, say: () => 'the opinion is per curiam' }
      : undefined;
  }
  const served =
    row.year !== undefined && authorJustices.length > 0 && !authorJustices.some(justice => sat(justice, row.year!))
      ? -4
      : 0;
  if (row.author === undefined) {
    return served < 0
      ? { kind: 'author', weight: served, say: () => `${title(author)} did not sit in ${row.year}` }
      : undefined;
  }
  const [listed, written] = [letters(row.author), letters(surnameOfCode(author))];
  const same =
    listed === written ||
    (written.length > 3 && editDistance(listed, written, written.length > 4 ? 2 : 1) <= (written.length > 4 ? 2 : 1));
  // A byline that is no Justice's may be of a judge below, or misread beyond help.
  const other = authorJustices.length > 0 ? -2.5 : -0.5;
  return {
    kind: 'author',
    weight: (same ? 3 : other) + served,
    say: () =>
      same ? `${title(author)} wrote it` : `the list gives ${row.author} as its author, the byline ${title(author)}`,
  };
}

function title(author: string): string {
  const name = surnameOfCode(author).toLowerCase();
  return `Justice ${name.replace(/(?:^|[\s'’-]|\bmc)\p{L}/gu, part => part.slice(0, -1) + part.slice(-1).toUpperCase())}`;
}

const letters = (text: string): string =>
  text
    .toUpperCase()
    .normalize('NFD')
    .replace(/[^A-Z]/g, '');

function byBench(row: ListedCase, { bench }: Clues): Clause | undefined {
  if (row.year === undefined || bench.length < 2) return undefined;
  const sitting = (justices: readonly Justice[]): boolean => justices.some(justice => sat(justice, row.year!));
  const absent = bench.filter(justices => !sitting(justices));
  if (absent.length === 0)
    return {
      kind: 'bench',
      weight: 0.5,
      say: () => `the ${bench.length} Justices named as writers all sat in ${row.year}`,
    };
  return {
    kind: 'bench',
    weight: Math.max(-4.5, -1.5 * absent.length),
    say: () => `${absent[0]![0]!.surname} did not sit in ${row.year}`,
  };
}

function byYear(row: ListedCase, { newestYear, namedYear }: Clues): Clause | undefined {
  if (row.year === undefined) return undefined;
  // Years that the text only names hold where they are not far beyond the newest decision cited.
  const named =
    namedYear !== undefined && (newestYear === undefined || namedYear <= newestYear + 12) ? namedYear : undefined;
  const newest = Math.max(newestYear ?? 0, named ?? 0);
  if (newest === 0) return undefined;
  const cited = newest === newestYear;
  const after = row.year - newest;
  const say = (): string =>
    cited ? `the newest decision it cites is of ${newest}` : `the newest year it names is ${newest}`;
  if (after < -1) return { kind: 'year', weight: cited ? -8 : Math.max(-5, 1.2 * (after + 1)), say };
  if (after <= 0) return { kind: 'year', weight: after === 0 ? 2 : 0.5, say };
  const fade = cited ? 0.3 : 0.2;
  return { kind: 'year', weight: Math.max(cited ? -5 : -3, 1.8 - fade * (after - 1)), say };
}

/** Characters of a page of the reports, roughly. */
const PAGE_LENGTH = 2300;

/** The text must find room on the pages of the case; in whole opinions it should fill some of them. */
function byLength(row: ListedCase, { length, excerpt }: Clues): Clause | undefined {
  if (row.lastPage === undefined) return undefined;
  const room = (row.lastPage - row.page + 0.8) * PAGE_LENGTH;
  const ratio = length / Math.max(room, PAGE_LENGTH / 2);
  const say = (): string =>
    `the text has the length of ${Math.max(1, Math.round(length / PAGE_LENGTH))} pages, ${address(row)} of at most ${row.lastPage! - row.page + 1}`;
  if (ratio > 1.4) return { kind: 'length', weight: Math.max(-6, -2.5 * Math.log(ratio / 1.1)), say };
  if (!excerpt && ratio < 0.3) return { kind: 'length', weight: Math.max(-3, 0.7 * Math.log(ratio / 0.35)), say };
  return { kind: 'length', weight: excerpt ? 0 : 0.5, say };
}

function byVolume(row: ListedCase, { newestVolume }: Clues): Clause | undefined {
  if (newestVolume === undefined) return undefined;
  const after = row.volume - newestVolume;
  const say = (): string => `the newest volume it cites is ${newestVolume} U.S.`;
  if (after < 0) return { kind: 'volume', weight: after < -1 ? -7 : -3, say };
  return { kind: 'volume', weight: Math.max(-3, 1 - 0.08 * after), say };
}

/** Review granted in volume 419 leads to a decision in the same Term or the next: within some eleven volumes. */
function byOrder(row: ListedCase, { orderVolume }: Clues): Clause | undefined {
  if (orderVolume === undefined) return undefined;
  const after = row.volume - orderVolume;
  const say = (): string => `review was granted in ${orderVolume} U.S.`;
  if (after < 0) return { kind: 'order', weight: -3, say };
  return { kind: 'order', weight: after <= 6 ? 2 : after <= 12 ? 1 : -2, say };
}

/** Other files quote the text as that case. One may have taken the words of a case that both quote. */
function byQuotations(quoted: number): Clause | undefined {
  if (quoted === 0) return undefined;
  const say = (): string =>
    quoted === 1
      ? 'words that another file quotes from it stand in the text'
      : `words of ${quoted} quotations that other files take from it stand in the text`;
  return { kind: 'quoted', weight: Math.min(10, 2.5 + 1.5 * quoted), say };
}

function byDocket(row: ListedCase, { docketTerm }: Clues): Clause | undefined {
  if (docketTerm === undefined || row.year === undefined) return undefined;
  const after = row.year - docketTerm;
  const say = (): string => `a docket number in it is of the Term of ${docketTerm}`;
  return { kind: 'docket', weight: after < 0 ? -4 : after <= 2 ? 1 : -0.5, say };
}

/** Words of its caption that stand in the text as names. */
function byNames(row: ListedCase, words: TextWords, rarity: (word: string) => number): Clause | undefined {
  const { telling, generic } = rowWords(row);
  let weight = 0;
  const found: string[] = [];
  for (const word of telling) {
    const { names, plain } = words.of(word);
    if (names === 0) continue;
    // A word that also stands there in small letters is no name half of the time (`post`, `south`).
    const share = names / (names + plain);
    const gain = rarity(word) * share * share * Math.min(1.4, 0.3 + 0.23 * Math.log2(names));
    weight += 0.75 * gain;
    if (gain > 1) found.push(`${word[0]!.toUpperCase()}${word.slice(1)}${names > 1 ? ` (${names} times)` : ''}`);
  }
  for (const word of generic) {
    const { names } = words.of(word);
    if (names > 0) weight += 0.12 * rarity(word) * Math.min(1, names / 3);
  }
  const cap = telling.length > 4 ? 12 : 15;
  if (weight <= 0.2) return undefined;
  return {
    kind: 'names',
    weight: Math.min(cap, weight),
    say: () =>
      found.length > 0 ? `it names ${found.slice(0, 4).join(', ')}` : 'words of its caption stand in the text',
  };
}
