import type { CaseList, ListedCase } from './case-list';
import { compareCaptions } from './compare-captions';

/**
 * One list out of the user's and the built-in one. A row of the user's takes the place of the built-in row at the same
 * address: of the one whose caption agrees where several share the page, and of the only one whatever its caption says.
 */
export function mergeCaseLists(user: CaseList, builtIn: CaseList): CaseList {
  return new MergedCaseList(user, builtIn);
}

class MergedCaseList implements CaseList {
  constructor(
    readonly user: CaseList,
    readonly builtIn: CaseList,
  ) {}

  at(slug: string, volume: number, page: number): readonly ListedCase[] {
    return this.#merge(this.user.at(slug, volume, page), this.builtIn.at(slug, volume, page));
  }

  covering(slug: string, volume: number, page: number): readonly ListedCase[] {
    const own = this.user.covering(slug, volume, page);
    const listed = this.builtIn.covering(slug, volume, page);
    if (own.length === 0) return listed;
    if (listed.length === 0) return own;
    // A user's row that knows nothing of its end must not swallow the cases that the built-in list has behind it.
    const next = (row: ListedCase) => this.builtIn.nextFirstPage(slug, volume, row.page);
    const near = own.filter(row => {
      const end = row.lastPage ?? next(row);
      const known = next(row);
      return (end === undefined || page <= end) && (known === undefined || row.lastPage !== undefined || page <= known);
    });
    const kept = listed.filter(row => !this.#replaced(row));
    return [...near, ...kept].sort((a, b) => b.page - a.page);
  }

  covers(slug: string, volume: number): boolean {
    return this.builtIn.covers(slug, volume) || this.user.covers(slug, volume);
  }

  years(slug: string, volume: number): { readonly first: number; readonly last: number } | undefined {
    return this.user.years(slug, volume) ?? this.builtIn.years(slug, volume);
  }

  volume(slug: string, volume: number): readonly ListedCase[] {
    const own = this.user.volume(slug, volume);
    const listed = this.builtIn.volume(slug, volume);
    if (own.length === 0) return listed;
    if (listed.length === 0) return own;
    return [...own, ...listed.filter(row => !this.#replaced(row))].sort((a, b) => a.page - b.page);
  }

  byName(words: string, limit: number): readonly ListedCase[] {
    const own = this.user.byName(words, limit);
    const listed = this.builtIn.byName(words, limit).filter(row => !this.#replaced(row));
    return [...own, ...listed].slice(0, limit);
  }

  byBeginning(words: string, limit: number): readonly ListedCase[] {
    const own = this.user.byBeginning(words, limit);
    const listed = this.builtIn.byBeginning(words, limit).filter(row => !this.#replaced(row));
    return [...own, ...listed].slice(0, limit);
  }

  nextFirstPage(slug: string, volume: number, page: number): number | undefined {
    const pages = [this.user.nextFirstPage(slug, volume, page), this.builtIn.nextFirstPage(slug, volume, page)];
    const known = pages.filter(p => p !== undefined);
    return known.length === 0 ? undefined : Math.min(...known);
  }

  #replaced(row: ListedCase): boolean {
    const own = this.user.at(row.slug, row.volume, row.page);
    if (own.length === 0) return false;
    return !this.#merge(own, this.builtIn.at(row.slug, row.volume, row.page)).includes(row);
  }

  #merge(own: readonly ListedCase[], listed: readonly ListedCase[]): readonly ListedCase[] {
    if (own.length === 0) return listed;
    if (listed.length <= 1) return own;
    const kept = listed.filter(row => !own.some(mine => agrees(mine, row)));
    return [...own, ...kept];
  }
}

function agrees(a: ListedCase, b: ListedCase): boolean {
  const { verdict } = compareCaptions(a.name, b.names);
  return verdict === 'same' || verdict === 'variant';
}
