import type { CaseList, ListedCase } from '../../authority/case-list';
import type { Analysis } from '../../reference/analysis';
import { type Clues, cluesOf } from './clues';
import type { QuotedElsewhere } from './quoted-elsewhere';
import { rowWords } from './row-words';
import { type ClueKind, scoreOf } from './score';
import { TextWords } from './text-words';

/** One thing that speaks for a case (weight above 0) or against it. */
export interface Evidence {
  readonly kind: ClueKind;
  readonly weight: number;
  /** For a reader: "page marks *461 to *465 lie within 384 U.S. 436-545". */
  readonly words: string;
}

/** A case the text may be, and why. */
export interface Candidate {
  readonly row: ListedCase;
  /** Sum of the weights of the evidence: natural logarithms of odds, roughly. Only differences mean something. */
  readonly score: number;
  /** What speaks for it and against it, the weightiest first. */
  readonly evidence: readonly Evidence[];
}

/** The candidates of a text, best first. */
export interface WhichCase {
  readonly candidates: readonly Candidate[];
  /** The first stands clear of the others and has more than its time to speak for it: good enough to offer. */
  readonly offered: Candidate | undefined;
}

export interface WhichCaseOptions {
  /** Most candidates given. Default 5. */
  readonly limit?: number;
  /** What other files quote from the cases they cite. */
  readonly quoted?: QuotedElsewhere;
  /** Year of today: later years are slips. */
  readonly thisYear?: number;
}

/** Score that a candidate needs to be offered, and its distance from the next: more where no page marks bind the text. */
const ENOUGH = { marked: 6, unmarked: 8 };
const CLEAR = { marked: 2, unmarked: 4 };
const NEWEST_VOLUME = 650;
/** Years after the newest one cited in which a decision is looked for. */
const YEARS_AFTER = 30;

/**
 * Which case a text is, from what stands in it: pages, writer, names, the newest decision cited, orders. A suggestion only,
 * for a person to accept (DOMAIN 0.4: never guess from content silently); nothing that the file states of itself is used.
 * Empty when the list covers nothing that fits.
 */
export function whichCase(analysis: Analysis, caseList: CaseList, options: WhichCaseOptions = {}): WhichCase {
  const clues = cluesOf(analysis, caseList, options.thisYear ?? 2026);
  // A text of a line or two tells nothing that the whole list need be asked for.
  const rows = clues.length < 100 ? [] : rowsInQuestion(clues, caseList);
  if (rows.length === 0) return { candidates: [], offered: undefined };
  const words = new TextWords(analysis);
  const rarity = raritiesOf(rows, words);
  const quotations = options.quoted?.in(analysis);
  const scored = rows.map(row => ({ row, ...scoreOf(row, clues, words, rarity, quotations?.get(row.id)) }));
  scored.sort((a, b) => b.score - a.score || a.row.volume - b.row.volume || a.row.page - b.row.page);
  const candidates = scored.slice(0, options.limit ?? 5).map(({ row, score, clauses }) => ({
    row,
    score: rounded(score),
    evidence: [...clauses]
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .map(({ kind, weight, say }) => ({ kind, weight: rounded(weight), words: say() })),
  }));
  const [first, second] = scored;
  const kind = clues.pages === undefined ? 'unmarked' : 'marked';
  const clear = first !== undefined && first.score >= ENOUGH[kind] && first.score - (second?.score ?? 0) >= CLEAR[kind];
  return { candidates, offered: clear ? candidates[0] : undefined };
}

/** Cases of the volumes whose years fit: only these volumes are decoded. */
function rowsInQuestion(clues: Clues, caseList: CaseList): ListedCase[] {
  const [from, to] = yearsInQuestion(clues);
  const rows: ListedCase[] = [];
  const first = clues.newestVolume === undefined ? 1 : Math.max(1, clues.newestVolume - 3);
  for (let volume = first; volume < NEWEST_VOLUME; volume++) {
    if (!caseList.covers('us', volume)) continue;
    const years = caseList.years('us', volume);
    if (years && (years.last < from || years.first > to)) continue;
    for (const row of caseList.volume('us', volume)) if (row.kind === 'case') rows.push(row);
  }
  return rows;
}

/** First and last year in which the case can have been decided. */
function yearsInQuestion(clues: Clues): readonly [number, number] {
  const newest = clues.newestYear ?? 0;
  let from = newest > 0 ? newest - 1 : 0;
  let to = newest > 0 ? newest + YEARS_AFTER : Number.POSITIVE_INFINITY;
  const service = clues.authorJustices.flatMap(justice => justice.service);
  if (service.length > 0) {
    from = Math.max(from, Math.min(...service.map(one => one.start)) - 1);
    const end = Math.max(...service.map(one => one.end ?? Number.POSITIVE_INFINITY)) + 1;
    // A byline that contradicts the years cited is of another kind (a judge below): the years win.
    if (end >= from) to = Math.min(to, end);
  }
  return [from, to];
}

/** How telling a word of the text is among the rows: the natural logarithm of one in how many has it. */
function raritiesOf(rows: readonly ListedCase[], words: TextWords): (word: string) => number {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const { telling, generic } = rowWords(row);
    for (const list of [telling, generic])
      for (const word of list) if (words.of(word).names > 0) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const all = Math.log(rows.length + 1);
  return word => all - Math.log(counts.get(word) ?? 1);
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
