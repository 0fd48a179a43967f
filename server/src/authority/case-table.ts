import { type CaptionIndex, indexOf } from './caption-index';
import type { CaseList, ListedCase } from './case-list';
import { CaseVolume } from './case-volume';

const EMPTY = new CaseVolume([]);

/** Volumes of a reporter that a list holds in full, so that absence means something. */
export interface CompleteVolumes {
  readonly slug: string;
  readonly first: number;
  readonly last: number;
}

/** A case list over rows held in memory: the user's lists, and lists made for tests. */
export class CaseTable implements CaseList {
  readonly rows: readonly ListedCase[];
  readonly #complete: readonly CompleteVolumes[];
  readonly #volumes = new Map<string, CaseVolume>();
  #index: CaptionIndex | undefined;

  constructor(rows: readonly ListedCase[], complete: readonly CompleteVolumes[] = []) {
    this.rows = rows;
    this.#complete = complete;
    const groups = new Map<string, ListedCase[]>();
    for (const row of rows) {
      const key = `${row.slug}/${row.volume}`;
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
    for (const [key, group] of groups) {
      group.sort((a, b) => a.page - b.page);
      this.#volumes.set(key, new CaseVolume(withLastPages(group)));
    }
  }

  at(slug: string, volume: number, page: number): readonly ListedCase[] {
    return this.#of(slug, volume).at(page);
  }

  covering(slug: string, volume: number, page: number): readonly ListedCase[] {
    return this.#of(slug, volume).covering(page);
  }

  covers(slug: string, volume: number): boolean {
    return this.#complete.some(c => c.slug === slug && c.first <= volume && volume <= c.last);
  }

  /** Only for complete volumes: some rows of a volume do not tell which years it holds. */
  years(slug: string, volume: number): { readonly first: number; readonly last: number } | undefined {
    if (!this.covers(slug, volume)) return undefined;
    const years = this.#of(slug, volume).rows.flatMap(row => (row.year === undefined ? [] : [row.year]));
    return years.length === 0 ? undefined : { first: Math.min(...years), last: Math.max(...years) };
  }

  volume(slug: string, volume: number): readonly ListedCase[] {
    return this.#of(slug, volume).rows;
  }

  byName(words: string, limit: number): readonly ListedCase[] {
    this.#index ??= indexOf(this.rows);
    return this.#index.find(words, limit);
  }

  byBeginning(words: string, limit: number): readonly ListedCase[] {
    this.#index ??= indexOf(this.rows);
    return this.#index.beginning(words, limit);
  }

  nextFirstPage(slug: string, volume: number, page: number): number | undefined {
    return this.#of(slug, volume).nextFirstPage(page);
  }

  #of(slug: string, volume: number): CaseVolume {
    return this.#volumes.get(`${slug}/${volume}`) ?? EMPTY;
  }
}

/** Rows without a stated last page end at the next first page at the latest. */
function withLastPages(rows: readonly ListedCase[]): ListedCase[] {
  const out: ListedCase[] = new Array(rows.length);
  let next: number | undefined;
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i]!;
    const after = rows[i + 1];
    if (after && after.page > row.page) next = after.page;
    out[i] = row.lastPage === undefined && next !== undefined ? { ...row, lastPage: next } : row;
  }
  return out;
}
