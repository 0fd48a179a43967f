import { type CaptionCode, eachCode } from './caption-codes';
import { addWords, CaptionIndex, indexedWords } from './caption-index';
import { PostingsBuilder } from './caption-postings';
import type { CaseList, ListedCase } from './case-list';
import { EMPTY_CASE_LIST } from './case-list';
import { CaseVolume } from './case-volume';

const KIND = { o: 'orders', r: 'rules', f: 'front' } as const;
const EMPTY = new CaseVolume([]);
const SOURCE = 'built-in list';

interface VolumeLine {
  readonly first: number;
  readonly last: number;
  /** Year that the rows count from. */
  readonly base: number;
  readonly cells: string;
  decoded?: CaseVolume;
}

/** A row where it stands in the text, not decoded. */
interface PackedRow {
  readonly volume: number;
  /** Its place among the rows of the volume. */
  readonly place: number;
  readonly cells: string;
  /** Offsets of its captions in `cells`, half-open. */
  readonly start: number;
  readonly end: number;
}

/** Words whose meaning depends on the next ones (`R. R. Co.`, `Mac Donald`, `& c.`): such captions are read as a whole. */
const DEPENDS = /(?:^|[ .&;])(?:[A-Z]\.?|Ma?c|M'|Rail|&|States)$|^(?:Road|Way|[RS]\.)/;

/**
 * The built-in list from the text of server/data/us-reports.txt: the Library of Congress listing of U.S. Reports, volumes
 * 1-570, complete as to opinions. Its layout is told at the head of scripts/facts/us-reports.mjs: a line of authors, a line
 * of words and phrases, then one line a volume whose captions are written in codes of those words. A volume is decoded when
 * it is first asked for. A text of another make gives the empty list.
 */
export function usReportsFrom(text: string): CaseList {
  return text.startsWith('us-reports 1 ') ? new UsReports(text) : EMPTY_CASE_LIST;
}

class UsReports implements CaseList {
  readonly #authors: readonly string[];
  readonly #volumes = new Map<number, VolumeLine>();
  readonly #dictionary: string;
  #words: readonly string[] | undefined;
  #index: CaptionIndex | undefined;

  constructor(text: string) {
    const lines = text.split('\n');
    this.#authors = (lines[1] ?? '').split('|');
    this.#dictionary = lines[2] ?? '';
    for (let i = 3; i < lines.length; i++) {
      const line = lines[i]!;
      const tab = line.indexOf('\t');
      if (tab < 0) continue;
      const [volume, first, last, base] = line.slice(0, tab).split(' ').map(Number);
      this.#volumes.set(volume!, { first: first!, last: last!, base: base!, cells: line.slice(tab + 1) });
    }
  }

  at(slug: string, volume: number, page: number): readonly ListedCase[] {
    return this.#volume(slug, volume).at(page);
  }

  covering(slug: string, volume: number, page: number): readonly ListedCase[] {
    return this.#volume(slug, volume).covering(page);
  }

  covers(slug: string, volume: number): boolean {
    return slug === 'us' && this.#volumes.has(volume);
  }

  years(slug: string, volume: number): { readonly first: number; readonly last: number } | undefined {
    const line = slug === 'us' ? this.#volumes.get(volume) : undefined;
    return line && line.first > 0 ? { first: line.first, last: line.last } : undefined;
  }

  volume(slug: string, volume: number): readonly ListedCase[] {
    return this.#volume(slug, volume).rows;
  }

  byName(words: string, limit: number): readonly ListedCase[] {
    return this.#names().find(words, limit);
  }

  byBeginning(words: string, limit: number): readonly ListedCase[] {
    return this.#names().beginning(words, limit);
  }

  nextFirstPage(slug: string, volume: number, page: number): number | undefined {
    return this.#volume(slug, volume).nextFirstPage(page);
  }

  /**
   * The index of names, made when a name is first looked for, from the codes of the captions: each word of the dictionary is
   * read once, and a caption is spelt out only where the meaning of a word depends on its neighbour.
   */
  #names(): CaptionIndex {
    if (this.#index) return this.#index;
    this.#words ??= this.#dictionary.split('|');
    const words = this.#words;
    const volumes = [...this.#volumes];
    const rows: PackedRow[] = [];
    const builder = new PostingsBuilder();
    const known: (readonly number[] | 'depends' | undefined)[] = new Array(words.length);
    let row = 0;
    let depends = false;
    const post = (code: CaptionCode): void => {
      if (code === undefined) return;
      const word = typeof code === 'number' ? words[code] : code;
      if (word === undefined) return;
      let places = typeof code === 'number' ? known[code] : undefined;
      if (places === undefined) {
        places = DEPENDS.test(word) ? 'depends' : indexedWords(word).map(one => builder.placeOf(one));
        if (typeof code === 'number') known[code] = places;
      }
      if (places === 'depends') depends = true;
      else for (const place of places) builder.add(row, place);
    };
    for (const [volume, { cells }] of volumes) {
      for (let from = 0, place = 0; from < cells.length; place++) {
        const tab = cells.indexOf('\t', from);
        const end = tab < 0 ? cells.length : tab;
        const start = cells.indexOf(' ', from) + 1;
        // A small letter before the space is the mark of orders, rules or front matter: nobody looks for their names.
        if (start > 0 && start <= end && !'orf'.includes(cells[start - 2] ?? '-')) {
          row = rows.length;
          rows.push({ volume, place, cells, start, end });
          depends = false;
          eachCode(cells, start, end, post);
          if (depends) for (const name of this.#captions(cells, start, end)) addWords(builder, row, name);
        }
        from = end + 1;
      }
    }
    this.#index = new CaptionIndex({
      postings: builder.build(rows.length),
      names: at => this.#captions(rows[at]!.cells, rows[at]!.start, rows[at]!.end),
      row: at => this.#volume('us', rows[at]!.volume).rows[rows[at]!.place]!,
    });
    return this.#index;
  }

  #volume(slug: string, volume: number): CaseVolume {
    const line = slug === 'us' ? this.#volumes.get(volume) : undefined;
    if (!line) return EMPTY;
    line.decoded ??= new CaseVolume(this.#rows(volume, line));
    return line.decoded;
  }

  #rows(volume: number, line: VolumeLine): ListedCase[] {
    const cells = line.cells.split('\t');
    const heads = cells.map(cell => cell.slice(0, cell.indexOf(' ')));
    const pages: number[] = [];
    let page = 0;
    for (const head of heads) {
      page += Number.parseInt(/^[\dA-Z]*/.exec(head)![0], 36) || 0;
      pages.push(page);
    }
    // The next first page behind each row's own, from the end backwards.
    const lastPages: (number | undefined)[] = [];
    for (let i = pages.length - 1; i >= 0; i--)
      lastPages[i] = pages[i + 1] === pages[i] ? lastPages[i + 1] : pages[i + 1];
    let year: number | undefined;
    return cells.map((cell, i) => {
      const head = heads[i]!;
      const marks = /^[\dA-Z]*(?:y(-|[\dA-Z]+))?(?:d(\d\d)(\d\d))?(?:a([\dA-Z]+))?([orf]?)/.exec(head)!;
      if (marks[1]) year = marks[1] === '-' ? undefined : line.base + Number.parseInt(marks[1], 36);
      const names = this.#captions(cell, head.length + 1, cell.length);
      const author = marks[4] ? this.#authors[Number.parseInt(marks[4], 36)] : undefined;
      return {
        id: `us/${volume}/${pages[i]}`,
        slug: 'us',
        volume,
        page: pages[i]!,
        lastPage: lastPages[i],
        name: names[0] ?? '',
        names,
        year,
        ...(marks[2] && year !== undefined ? { date: `${year}-${marks[2]}-${marks[3]}` } : {}),
        ...(author ? { author } : {}),
        kind: marks[5] ? KIND[marks[5] as keyof typeof KIND] : 'case',
        source: SOURCE,
      };
    });
  }

  /** Captions of a row, decoded from its codes between two offsets. */
  #captions(cells: string, from: number, end: number): string[] {
    this.#words ??= this.#dictionary.split('|');
    const words = this.#words;
    const names: string[] = [];
    // Put together at the end: a name that grew word by word would stay a chain of its pieces.
    let pieces: string[] = [];
    eachCode(cells, from, end, code => {
      if (code === undefined) {
        names.push(pieces.join(''));
        pieces = [];
        return;
      }
      const word = typeof code === 'number' ? words[code] : code;
      if (word === undefined) return;
      if (pieces.length > 0 && word !== ',' && !word.startsWith(', ')) pieces.push(' ');
      pieces.push(word);
    });
    names.push(pieces.join(''));
    return names;
  }
}
