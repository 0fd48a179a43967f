import type { Span } from '../opinion/span';
import type { ByteReader } from './bytes';
import { BETWEEN, CONFIDENCE, Has, KINDS } from './row-codes';
import type { RowCite, RowFact, RowHistory, RowPin, RowPlace } from './row-facts';
import { restorePhrases } from './stock-phrases';

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
