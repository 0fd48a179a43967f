import type { OpinionDocument, Part } from '../opinion/document';
import type { CaseIdentity, StatedNote, StatedPage } from '../opinion/identity';
import { whereIs } from './merge';
import type { Place } from './reference';

/** Pages that marks of an opinion name, in order. */
interface Marks {
  readonly pages: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** Values of entries by the opinion they stand in. */
function grouped<Entry extends { readonly opinion: number }, Value>(
  entries: readonly Entry[],
  value: (entry: Entry) => Value,
): ReadonlyMap<number, readonly Value[]> {
  const groups = new Map<number, Value[]>();
  for (const entry of entries) {
    const group = groups.get(entry.opinion);
    if (group === undefined) groups.set(entry.opinion, [value(entry)]);
    else group.push(value(entry));
  }
  return groups;
}

/** What the text holds of pages, notes and parts, for references that point into the file (R6, R7). Built on first use. */
export class Places {
  readonly #document: OpinionDocument;
  readonly #identity: CaseIdentity | undefined;
  #range: { readonly low: number; readonly high: number } | undefined;
  #pages: ReadonlyMap<string, number> | undefined;
  #notes: ReadonlyMap<string, number> | undefined;
  #marks: ReadonlyMap<number, Marks> | undefined;
  #notesMarked: ReadonlyMap<number, readonly number[]> | undefined;
  #mainParts: ReadonlyMap<number, readonly string[]> | undefined;
  #parts: ReadonlyMap<number, readonly Part[]> | undefined;

  constructor(document: OpinionDocument, identity: CaseIdentity | undefined) {
    this.#document = document;
    this.#identity = identity;
  }

  /** Raw offset at which the page begins in the opinion, undefined when no mark says so. */
  page(opinion: number, page: number): number | undefined {
    this.#pages ??= this.#firstOf([
      ...this.#document.pageMarks.map(mark => [`${mark.opinion}/${mark.page}`, mark.end] as const),
      ...this.#stated(this.#identity?.pages ?? [], entry => entry.page),
    ]);
    return this.#pages.get(`${opinion}/${page}`);
  }

  /** Raw offset of the mark of the note (else of its body) in the opinion. */
  note(opinion: number, note: number): number | undefined {
    this.#notes ??= this.#firstOf([
      ...this.#document.noteMarks.map(mark => [`${mark.opinion}/${mark.note}`, mark.start] as const),
      ...this.#document.noteBodies.map(body => [`${body.opinion}/${body.note}`, body.start] as const),
      ...this.#stated(this.#identity?.notes ?? [], entry => entry.note),
    ]);
    return this.#notes.get(`${opinion}/${note}`);
  }

  /** Raw offset of a part heading, by its numeral (`II`) or path (`II-B`); the last numeral of a path is looked for below the first. */
  part(opinion: number, path: string): number | undefined {
    const numerals = path
      .split(/[-.–(]/)
      .map(piece => piece.replace(/[^A-Za-z0-9]/g, ''))
      .filter(piece => piece !== '');
    let from = 0;
    let found: number | undefined;
    for (const numeral of numerals) {
      this.#parts ??= grouped(this.#document.parts, entry => entry);
      const part = this.#parts
        .get(opinion)
        ?.find(candidate => candidate.start >= from && candidate.numeral === numeral);
      if (part === undefined) return undefined;
      from = part.end;
      found = part.start;
    }
    return found;
  }

  /** False when marks say that no page of this file can be meant. */
  mayHold(page: number): boolean {
    this.#range ??= this.#pageRange();
    return page >= this.#range.low && page <= this.#range.high;
  }

  #pageRange(): { readonly low: number; readonly high: number } {
    let low = Number.POSITIVE_INFINITY;
    let high = 0;
    for (const mark of this.#document.pageMarks) {
      if (mark.page < low) low = mark.page;
      if (mark.page > high) high = mark.page;
    }
    // The text before the first mark may run over pages that have none in this file.
    return high === 0 ? { low: 0, high: Number.POSITIVE_INFINITY } : { low: low - 20, high: high + 20 };
  }

  /** The pages that marks of the opinion name, in words: `pages 461, 464, 465`, `no page marks`. */
  pageWords(opinion: number): string {
    const pages = this.#marksOf(opinion)?.pages ?? [];
    if (pages.length === 0) return 'no page marks';
    const shown = pages.length > 6 ? `${pages[0]} to ${pages[pages.length - 1]}` : pages.join(', ');
    return `${pages.length === 1 ? 'page' : 'pages'} ${shown}`;
  }

  /** True when the opinion begins with a page mark and the page lies before it: the page is none of its own. */
  beginsAfter(opinion: number, page: number): boolean {
    const first = this.#marksOf(opinion)?.pages[0];
    return first !== undefined && page < first - 1;
  }

  /** True when marks of the opinion stand on both sides of the page. */
  spans(opinion: number, page: number): boolean {
    const marks = this.#marksOf(opinion);
    return marks !== undefined && marks.low < page && marks.high > page;
  }

  /** Numbers of the notes marked in the opinion, in order. */
  notesOf(opinion: number): readonly number[] {
    this.#notesMarked ??= grouped(this.#document.noteMarks, mark => mark.note);
    return this.#notesMarked.get(opinion) ?? [];
  }

  /** Numerals of the main parts of the opinion, in order. */
  partsOf(opinion: number): readonly string[] {
    const main = () => this.#document.parts.filter(part => part.level === 1);
    this.#mainParts ??= grouped(main(), part => part.numeral);
    return this.#mainParts.get(opinion) ?? [];
  }

  #marksOf(opinion: number): Marks | undefined {
    if (this.#marks === undefined) {
      const marks = new Map<number, Marks>();
      for (const [key, pages] of grouped(this.#document.pageMarks, mark => mark.page)) {
        let low = Number.POSITIVE_INFINITY;
        let high = 0;
        for (const page of pages) {
          if (page < low) low = page;
          if (page > high) high = page;
        }
        marks.set(key, { pages, low, high });
      }
      this.#marks = marks;
    }
    return this.#marks.get(opinion);
  }

  /** Places that the manifest states, as keys and raw offsets; those that name no such line or words are left out. */
  #stated<Entry extends StatedPage | StatedNote>(
    entries: readonly Entry[],
    number: (entry: Entry) => number,
  ): (readonly [string, number])[] {
    const { text } = this.#document;
    const found: (readonly [string, number])[] = [];
    for (const entry of entries) {
      let start = 0;
      for (let line = 0; line < entry.line && start !== -1; line++) start = text.indexOf('\n', start) + 1 || -1;
      if (start === -1) continue;
      const lineEnd = text.indexOf('\n', start);
      const at = entry.text === undefined ? start : text.indexOf(entry.text, start);
      if (at === -1 || (lineEnd !== -1 && at > lineEnd)) continue;
      found.push([`${whereIs(this.#document, at).opinion}/${number(entry)}`, at]);
    }
    return found;
  }

  #firstOf(entries: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
    const map = new Map<string, number>();
    for (const [key, offset] of entries) if (!map.has(key)) map.set(key, offset);
    return map;
  }
}

export function placeAt(start: number, page: number | undefined, note: number | undefined, part?: string): Place {
  return part === undefined ? { page, note, start } : { page, note, part, start };
}
