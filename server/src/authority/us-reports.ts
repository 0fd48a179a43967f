import { CaptionIndex } from './caption-index';
import type { CaseList, ListedCase } from './case-list';
import { EMPTY_CASE_LIST } from './case-list';
import { CaseVolume } from './case-volume';

// The alphabet of the codes and the split of their first characters, as scripts/facts/us-reports.mjs writes them.
const ALPHABET = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(c => !'"~|'.includes(c));
const ONE = 40;
const TWO = 39;
const N = ALPHABET.length;
const FIRST_OF_THREE = ONE + TWO;

/** Place of each character code in the alphabet, -1 for the others. */
const PLACE = (() => {
  const place = new Int16Array(128).fill(-1);
  ALPHABET.forEach((c, i) => {
    place[c.charCodeAt(0)] = i;
  });
  return place;
})();

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
    this.#index ??= new CaptionIndex(this.#all());
    return this.#index.find(words, limit);
  }

  nextFirstPage(slug: string, volume: number, page: number): number | undefined {
    return this.#volume(slug, volume).nextFirstPage(page);
  }

  *#all(): Iterable<ListedCase> {
    for (const volume of this.#volumes.keys()) yield* this.#volume('us', volume).rows;
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
      const names = this.#captions(cell, head.length + 1);
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

  /** Captions of a row, decoded from its codes. */
  #captions(cell: string, from: number): string[] {
    this.#words ??= this.#dictionary.split('|');
    const names: string[] = [];
    let name = '';
    let i = from;
    while (i < cell.length) {
      const c = cell.charCodeAt(i);
      let word: string | undefined;
      if (c === 0x7e /* ~ */) {
        names.push(name);
        name = '';
        i++;
        continue;
      }
      if (c === 0x22 /* " */) {
        const end = cell.indexOf(' ', i);
        word = cell.slice(i + 1, end < 0 ? cell.length : end);
        i = end < 0 ? cell.length : end + 1;
      } else {
        const place = PLACE[c] ?? -1;
        if (place < 0) break;
        let at = place;
        let length = 1;
        if (place >= FIRST_OF_THREE) {
          at =
            ONE +
            TWO * N +
            ((place - FIRST_OF_THREE) * N + PLACE[cell.charCodeAt(i + 1)]!) * N +
            PLACE[cell.charCodeAt(i + 2)]!;
          length = 3;
        } else if (place >= ONE) {
          at = ONE + (place - ONE) * N + PLACE[cell.charCodeAt(i + 1)]!;
          length = 2;
        }
        word = this.#words[at];
        i += length;
      }
      if (word === undefined) break;
      name = name === '' ? word : word === ',' || word.startsWith(', ') ? name + word : `${name} ${word}`;
    }
    names.push(name);
    return names;
  }
}
