import type { CitationKind } from '../citation/citation';
import type { Span } from '../opinion/span';
import type { Confidence } from '../reference/reference';
import { type ByteReader, ByteWriter } from './bytes';
import type { RowCite, RowFact, RowHistory, RowPin, RowPlace } from './row-facts';
import { restorePhrases, shortenPhrases } from './stock-phrases';

const KINDS: readonly CitationKind[] = [
  ...([
    'full-case',
    'order',
    'docket',
    'short-case',
    'id',
    'ibid',
    'supra-case',
    'supra-page',
    'infra',
    'ante',
  ] as const),
  ...([
    'post',
    'bare-name',
    'intra-court',
    'hereafter-short',
    'constitution',
    'statute',
    'rule',
    'regulation',
  ] as const),
  ...([
    'treatise',
    'book',
    'article',
    'restatement',
    'legislative',
    'record',
    'neutral',
    'truncated',
    'anaphor',
  ] as const),
];
const CONFIDENCE: readonly (Confidence | undefined)[] = [undefined, 'certain', 'likely', 'forward', 'low'];

/** Fields that most rows lack: a bit each, the commonest first, so that the bits of most rows fit one or two bytes. */
const Has = {
  cite: 1,
  name: 2,
  pins: 4,
  antecedent: 8,
  reason: 16,
  year: 32,
  signal: 64,
  string: 128,
  section: 256,
  parallels: 512,
  history: 1024,
  author: 2048,
  title: 4096,
  court: 8192,
  weight: 16384,
  place: 32768,
  eponym: 65536,
  treatment: 131072,
  label: 262144,
  otherCaption: 524288,
  /** Volume and page are those of the target. */
  asTarget: 1048576,
} as const;

/** Stands between the words of a table. A text that has it is not packed. */
const BETWEEN = '\u0001';

/** Words that rows say again and again, each once. */
class WordTable {
  readonly list: string[] = [];
  readonly #known = new Map<string, number>();
  /** Words that stand elsewhere already; they come first. */
  readonly #before: number;

  constructor(before: readonly string[]) {
    this.#before = before.length;
    before.forEach((word, index) => {
      if (!this.#known.has(word)) this.#known.set(word, index);
    });
  }

  indexOf(word: string): number {
    let index = this.#known.get(word);
    if (index === undefined) {
      index = this.#before + this.list.length;
      this.#known.set(word, index);
      this.list.push(word);
    }
    return index;
  }
}

/** Numbers in their plain form: `436`, not `0436`, `3A`, `___`. */
const PLAIN = /^(?:0|[1-9]\d{0,8})$/;

class RowWriter {
  readonly #out: ByteWriter;
  readonly #words: WordTable;

  constructor(out: ByteWriter, words: WordTable) {
    this.#out = out;
    this.#words = words;
  }

  count(value: number): void {
    this.#out.count(value);
  }

  signed(value: number): void {
    this.#out.signed(value);
  }

  /** 0 for none, even for a number, odd for a word of the table. */
  word(word: string | null | undefined): void {
    if (word === null || word === undefined) this.#out.count(0);
    else if (PLAIN.test(word)) this.#out.count((Number(word) + 1) * 2);
    else this.#out.count(this.#words.indexOf(word) * 2 + 1);
  }

  /** 0 for none. */
  number(value: number | undefined): void {
    this.#out.count(value === undefined ? 0 : value + 1);
  }

  span({ start, end }: Span, from: number): void {
    this.#out.signed(start - from);
    this.#out.signed(end - start);
  }
}

/** `us/384/436` says volume and page already. */
function isAsTarget({ target, volume, page }: RowFact): boolean {
  return (
    volume !== undefined && page !== undefined && target !== null && AS_TARGET.exec(target)?.[1] === `${volume}/${page}`
  );
}

const AS_TARGET = /^[^/]+\/([^/]+\/[^/]+)$/;

function flagsOf(row: RowFact): number {
  const some = (value: unknown): boolean => value !== undefined;
  return (
    (some(row.volume) || some(row.reporter) || some(row.page) ? Has.cite : 0) |
    (some(row.name) ? Has.name : 0) |
    (row.pins.length > 0 ? Has.pins : 0) |
    (row.antecedent ? Has.antecedent : 0) |
    (some(row.reason) ? Has.reason : 0) |
    (some(row.year) ? Has.year : 0) |
    (some(row.signal) ? Has.signal : 0) |
    (some(row.string) ? Has.string : 0) |
    (some(row.section) ? Has.section : 0) |
    (row.parallels.length > 0 ? Has.parallels : 0) |
    (row.history.length > 0 ? Has.history : 0) |
    (some(row.author) ? Has.author : 0) |
    (some(row.title) ? Has.title : 0) |
    (some(row.court) ? Has.court : 0) |
    (some(row.weight) ? Has.weight : 0) |
    (row.place ? Has.place : 0) |
    (row.use ? Has.eponym : 0) |
    (some(row.treatment) ? Has.treatment : 0) |
    (some(row.label) ? Has.label : 0) |
    (row.caption !== row.name ? Has.otherCaption : 0) |
    (isAsTarget(row) ? Has.asTarget : 0)
  );
}

function writeRow(out: RowWriter, rows: readonly RowFact[], index: number, places: ReadonlyMap<number, number>): void {
  const row = rows[index]!;
  const flags = flagsOf(row);
  out.count(flags);
  out.count(KINDS.indexOf(row.kind) * CONFIDENCE.length + CONFIDENCE.indexOf(row.confidence));
  out.span(row, rows[index - 1]?.start ?? 0);
  out.count(row.opinion + 1);
  out.word(row.target);
  if (flags & Has.cite) {
    out.word(row.reporter);
    if (!(flags & Has.asTarget)) {
      out.word(row.volume);
      out.word(row.page);
    }
  }
  if (flags & Has.name) out.word(row.name);
  if (flags & Has.otherCaption) out.word(row.caption);
  if (flags & Has.pins) {
    out.count(row.pins.length);
    for (const { page, to, note } of row.pins) {
      // A bit for each part: most pins are one page.
      out.count((page === undefined ? 0 : 1) | (to === undefined ? 0 : 2) | (note === undefined ? 0 : 4));
      for (const part of [page, to, note]) if (part !== undefined) out.word(part);
    }
  }
  if (flags & Has.antecedent) {
    // Antecedents are rows themselves, as a rule: how many rows back says it all.
    const place = places.get(row.antecedent!.start);
    const at = place !== undefined && rows[place]!.end === row.antecedent!.end ? place : undefined;
    out.signed(at === undefined || at === index ? 0 : index - at);
    if (at === undefined || at === index) out.span(row.antecedent!, row.start);
  }
  if (flags & Has.reason) out.word(row.reason);
  if (flags & Has.year) out.signed(row.year!);
  if (flags & Has.signal) out.word(row.signal);
  if (flags & Has.string) out.count(row.string!);
  if (flags & Has.section) out.word(row.section);
  if (flags & Has.parallels) {
    out.count(row.parallels.length);
    for (const cite of row.parallels) {
      out.span(cite, row.start);
      for (const word of [cite.volume, cite.reporter, cite.page, cite.target]) out.word(word);
    }
  }
  if (flags & Has.history) {
    out.count(row.history.length);
    for (const part of row.history) writeHistory(out, part, row.start);
  }
  if (flags & Has.author) out.word(row.author);
  if (flags & Has.title) out.word(row.title);
  if (flags & Has.court) out.word(row.court);
  if (flags & Has.weight) out.word(row.weight);
  if (flags & Has.place) {
    out.signed(row.place!.start - row.start);
    out.number(row.place!.page);
    out.number(row.place!.note);
    out.word(row.place!.part);
  }
  if (flags & Has.treatment) out.word(row.treatment);
  if (flags & Has.label) out.word(row.label);
}

function writeHistory(out: RowWriter, part: RowHistory, from: number): void {
  out.span(part, from);
  for (const word of [part.relation, part.words, part.target, part.name]) out.word(word);
  out.count(part.cite === undefined ? 0 : 1);
  if (part.cite) for (const word of [part.cite.volume, part.cite.reporter, part.cite.page]) out.word(word);
  out.number(part.year);
  out.count(part.parallels.length);
  for (const { target } of part.parallels) out.word(target);
}

const body = new ByteWriter();

/** Writes rows; words that `known` holds are named by their index there. Nothing is written where rows cannot be packed. */
export function writeRowFacts(out: ByteWriter, rows: readonly RowFact[], known: readonly string[]): void {
  body.clear();
  const words = new WordTable(known);
  const writer = new RowWriter(body, words);
  const places = new Map<number, number>();
  for (let index = 0; index < rows.length; index++) places.set(rows[index]!.start, index);
  for (let index = 0; index < rows.length; index++) writeRow(writer, rows, index, places);
  const table = words.list.some(word => word.includes(BETWEEN)) ? undefined : shortenPhrases(words.list.join(BETWEEN));
  if (table === undefined) return;
  out.count(rows.length);
  out.count(words.list.length);
  out.text(table);
  out.raw(body.view());
}

class RowReader {
  readonly from: ByteReader;
  readonly #known: readonly string[];
  readonly #words: readonly string[];

  constructor(from: ByteReader, known: readonly string[], words: readonly string[]) {
    this.from = from;
    this.#known = known;
    this.#words = words;
  }

  count(): number {
    return this.from.count();
  }

  signed(): number {
    return this.from.signed();
  }

  word(): string | undefined {
    const code = this.from.count();
    if (code === 0) return undefined;
    if (code % 2 === 0) return String(code / 2 - 1);
    const index = (code - 1) / 2;
    return index < this.#known.length ? this.#known[index] : this.#words[index - this.#known.length];
  }

  number(): number | undefined {
    const value = this.from.count();
    return value === 0 ? undefined : value - 1;
  }

  span(from: number): Span {
    const start = from + this.from.signed();
    return { start, end: start + this.from.signed() };
  }

  /** As many as are stated, and no more than there can be. */
  list<T>(read: () => T): T[] {
    const items: T[] = [];
    for (let left = this.from.count(); left > 0 && !this.from.overrun; left--) items.push(read());
    return items;
  }
}

const NO_PINS: readonly RowPin[] = Object.freeze([]);
const NO_CITES: readonly RowCite[] = Object.freeze([]);
const NO_HISTORY: readonly RowHistory[] = Object.freeze([]);

function readRow(from: RowReader, before: number, rows: readonly RowFact[], later: [number, number][]): RowFact {
  const flags = from.count();
  const kind = from.count();
  const { start, end } = from.span(before);
  const opinion = from.count() - 1;
  const target = from.word() ?? null;
  const word = (bit: number): string | undefined => (flags & bit ? from.word() : undefined);
  const cite = (flags & Has.cite) > 0;
  const reporter = cite ? from.word() : undefined;
  const [, own, first] = flags & Has.asTarget ? (target ?? '').split('/') : [];
  const volume = cite ? (own ?? from.word()) : undefined;
  const page = cite ? (first ?? from.word()) : undefined;
  const name = word(Has.name);
  const caption = flags & Has.otherCaption ? from.word() : name;
  const pins = flags & Has.pins ? from.list(() => readPin(from)) : NO_PINS;
  let antecedent: Span | undefined;
  if (flags & Has.antecedent) {
    const back = from.signed();
    const other = rows[rows.length - back];
    if (back === 0) antecedent = from.span(start);
    else if (other) antecedent = { start: other.start, end: other.end };
    else later.push([rows.length, rows.length - back]);
  }
  const reason = word(Has.reason);
  const year = flags & Has.year ? from.signed() : undefined;
  const signal = word(Has.signal);
  const string = flags & Has.string ? from.count() : undefined;
  const section = word(Has.section);
  const parallels = flags & Has.parallels ? from.list(() => readCite(from, start)) : NO_CITES;
  const history = flags & Has.history ? from.list(() => readHistory(from, start)) : NO_HISTORY;
  const author = word(Has.author);
  const title = word(Has.title);
  const court = word(Has.court);
  const weight = word(Has.weight);
  const place = flags & Has.place ? readPlace(from, start) : undefined;
  const treatment = word(Has.treatment);
  const label = word(Has.label);
  return {
    start,
    end,
    kind: KINDS[Math.floor(kind / CONFIDENCE.length)] ?? 'record',
    opinion,
    target,
    name,
    caption,
    volume,
    reporter,
    page,
    pins,
    year,
    court,
    weight,
    history,
    parallels,
    signal,
    string,
    author,
    title,
    section,
    use: flags & Has.eponym ? 'eponym' : undefined,
    antecedent,
    place,
    confidence: CONFIDENCE[kind % CONFIDENCE.length],
    reason,
    treatment,
    label,
  };
}

function readPin(from: RowReader): RowPin {
  const parts = from.count();
  const page = parts & 1 ? from.word() : undefined;
  const to = parts & 2 ? from.word() : undefined;
  return { page, to, note: parts & 4 ? from.word() : undefined };
}

function readCite(from: RowReader, start: number): RowCite {
  const span = from.span(start);
  const volume = from.word() ?? '';
  const reporter = from.word() ?? '';
  return { ...span, volume, reporter, page: from.word() ?? '', target: from.word() ?? null };
}

function readHistory(from: RowReader, start: number): RowHistory {
  const span = from.span(start);
  const relation = from.word() ?? '';
  const words = from.word() ?? '';
  const target = from.word() ?? null;
  const name = from.word();
  let cite: RowHistory['cite'];
  if (from.count() === 1) {
    const volume = from.word() ?? '';
    const reporter = from.word() ?? '';
    cite = { volume, reporter, page: from.word() ?? '' };
  }
  const year = from.number();
  return {
    ...span,
    relation,
    words,
    target,
    name,
    cite,
    year,
    parallels: from.list(() => ({ target: from.word() ?? '' })),
  };
}

function readPlace(from: RowReader, start: number): RowPlace {
  const at = start + from.signed();
  const page = from.number();
  const note = from.number();
  return { page, note, part: from.word(), start: at };
}

/** Rows as they were written; undefined where none were. */
export function readRowFacts(from: ByteReader, known: readonly string[]): readonly RowFact[] | undefined {
  if (from.left === 0) return undefined;
  const count = from.count();
  const words = from.count();
  const table = from.text();
  const reader = new RowReader(from, known, words === 0 ? [] : restorePhrases(table).split(BETWEEN));
  const rows: RowFact[] = [];
  const later: [number, number][] = [];
  let before = 0;
  for (let left = count; left > 0 && !from.overrun; left--) {
    const row = readRow(reader, before, rows, later);
    before = row.start;
    rows.push(row);
  }
  // Antecedents that come later in the file (confidence `forward`).
  for (const [index, at] of later) {
    const other = rows[at];
    if (other) rows[index] = { ...rows[index]!, antecedent: { start: other.start, end: other.end } };
  }
  return rows;
}
