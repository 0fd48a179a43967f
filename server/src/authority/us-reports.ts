import { eachCode } from './caption-codes';
import { CaptionIndex, indexOf } from './caption-index';
import { WrittenPostings } from './caption-postings';
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
  named?: readonly NamedRow[];
}

/** A row that has a name, not decoded. */
interface NamedRow {
  /** Its place among the rows of the volume. */
  readonly place: number;
  /** Offsets of its captions in the cells of the volume, half-open. */
  readonly start: number;
  readonly end: number;
}

/**
 * The built-in list from the text of server/data/us-reports.txt: the Library of Congress listing of U.S. Reports, volumes
 * 1-570, complete as to opinions. Its layout is told at the head of scripts/facts/us-reports.mjs: a line of authors, a line
 * of words and phrases, then one line a volume whose captions are written in codes of those words, and the index of names. A
 * volume is decoded when it is first asked for. A text of another make gives the empty list.
 */
export function usReportsFrom(text: string): CaseList {
  return text.startsWith('us-reports 1 ') ? new UsReports(text) : EMPTY_CASE_LIST;
}

class UsReports implements CaseList {
  readonly #authors: readonly string[];
  readonly #volumes = new Map<number, VolumeLine>();
  readonly #dictionary: string;
  readonly #lines: readonly string[];
  #words: readonly string[] | undefined;
  #index: CaptionIndex | undefined;

  constructor(text: string) {
    const lines = text.split('\n');
    // The last lines are the index of names; the others are read here.
    this.#lines = lines.slice(-4);
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

  /** The index of names, opened when a name is first looked for; a text without one gets it made. */
  #names(): CaptionIndex {
    if (this.#index) return this.#index;
    const volumes = [...this.#volumes.keys()];
    const at = this.#lines.findIndex(line => line.startsWith('names '));
    const counts = at < 0 ? [] : this.#lines[at]!.slice(6).split(' ');
    if (counts.length !== volumes.length) {
      this.#index = indexOf(volumes.flatMap(volume => [...this.#volume('us', volume).rows]));
      return this.#index;
    }
    // Number of the first named row of each volume, and of all of them.
    const firsts = new Uint32Array(counts.length + 1);
    counts.forEach((count, i) => {
      firsts[i + 1] = firsts[i]! + (Number.parseInt(count, 36) || 0);
    });
    const place = (row: number): readonly [number, NamedRow] | undefined => {
      let low = 0;
      let high = counts.length;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (firsts[middle]! <= row) low = middle;
        else high = middle;
      }
      const named = this.#named(volumes[low]!)[row - firsts[low]!];
      return named && [volumes[low]!, named];
    };
    this.#index = new CaptionIndex({
      postings: new WrittenPostings(firsts[counts.length]!, this.#lines[at + 1] ?? '', this.#lines[at + 2] ?? ''),
      names: row => {
        const [volume, named] = place(row) ?? [];
        return named ? this.#captions(this.#volumes.get(volume!)!.cells, named.start, named.end) : [];
      },
      row: row => {
        const [volume, named] = place(row) ?? [];
        return named && this.#volume('us', volume!).rows[named.place];
      },
    });
    return this.#index;
  }

  /** The rows of a volume that have a name, as they stand in its line: nobody looks for the names of orders, rules or front matter. */
  #named(volume: number): readonly NamedRow[] {
    const line = this.#volumes.get(volume)!;
    if (line.named) return line.named;
    const { cells } = line;
    const named: NamedRow[] = [];
    for (let from = 0, place = 0; from < cells.length; place++) {
      const tab = cells.indexOf('\t', from);
      const end = tab < 0 ? cells.length : tab;
      const start = cells.indexOf(' ', from) + 1;
      // A small letter before the space is the mark of another kind than a case.
      if (start > 0 && start <= end && !'orf'.includes(cells[start - 2] ?? '-')) named.push({ place, start, end });
      from = end + 1;
    }
    line.named = named;
    return named;
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
