import type { Span } from '../opinion/span';
import { ByteWriter } from './bytes';
import { BETWEEN, CONFIDENCE, Has, KINDS } from './row-codes';
import type { RowFact, RowHistory } from './row-facts';
import { shortenPhrases } from './stock-phrases';

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

/** The value of a number in its plain form, `436`; -1 for `0436`, `3A`, `___` and other words. */
function plainNumber(word: string): number {
  if (word === '' || word.length > 9 || (word.length > 1 && word.charCodeAt(0) === 48)) return -1;
  let value = 0;
  for (let at = 0; at < word.length; at++) {
    const digit = word.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

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
    if (word === null || word === undefined) {
      this.#out.count(0);
      return;
    }
    const number = plainNumber(word);
    this.#out.count(number >= 0 ? (number + 1) * 2 : this.#words.indexOf(word) * 2 + 1);
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
