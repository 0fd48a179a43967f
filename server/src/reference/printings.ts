import type { CaseList, ListedCase } from '../authority/case-list';
import type { Citation } from '../citation/citation';
import type { Authority } from './authority';
import { captionsAgree } from './case-names';
import { addressOf, isNumber } from './printing-id';
import { VolumeIndex } from './volume-index';

/** Where the authorities of a file are printed, and which of them a citation is of (R10). */
export class Printings {
  readonly #byId = new Map<string, number[]>();
  /** Cases whose page is not yet printed, by their captions. */
  readonly #unprinted = new Map<string, number[]>();
  readonly #authorities: readonly Authority[];
  readonly #cases: CaseList;
  /** The citation last looked up by `rowAround`, which each one asks for more than once. */
  #asked: { readonly citation: Citation; readonly row: ListedCase | undefined } | undefined;
  /** Which authorities are printed in which volume. */
  readonly volumes = new VolumeIndex();

  /** `authorities` grows while a file is read; they are asked for by their index. */
  constructor(authorities: readonly Authority[], cases: CaseList) {
    this.#authorities = authorities;
    this.#cases = cases;
  }

  /** The first authority known under the id; -1 when there is none. */
  withId(id: string): number {
    return this.#byId.get(id)?.[0] ?? -1;
  }

  /** R10: volume and page first, name second. Two cases on one page are told apart by name where the list has both. */
  known(ids: readonly string[], citation: Citation): number {
    const within = this.within(citation);
    if (within !== -1) return within;
    for (const id of ids) {
      const candidates = this.#byId.get(id);
      if (candidates === undefined) continue;
      const name = citation.name;
      if (name === undefined || !this.#sharedPage(id)) return candidates[0] as number;
      if (candidates.length >= MOST_ON_PAGE) return candidates[0] as number;
      for (const candidate of candidates) {
        const names = this.#at(candidate).names;
        if (names.length === 0 || names.some(other => captionsAgree(name.text, other.text))) return candidate;
      }
    }
    if (ids.length === 0 && citation.name !== undefined) {
      // `570 U. S. ___`: no page yet, so the name and the volume are all there is.
      return this.#unprinted.get(citation.name.text)?.find(index => this.#at(index).target === null) ?? -1;
    }
    return -1;
  }

  /**
   * `6 Pet. 76` after `Smith v. Bell, 6 Pet. 68`: a page on which no case begins, without a name or with the same, lies in
   * the case cited before whose pages hold it. Only where the list knows the volume.
   */
  within(citation: Citation): number {
    if (citation.kind !== 'full-case' || citation.target === null) return -1;
    const { slug, volume, page } = addressOf(citation.target);
    // `16 NY2d 53-54`: a range of pages is no first page.
    if (slug !== 'us' && citation.name === undefined && citation.pins[0]?.start === citation.page?.start) {
      let best = -1;
      let first = 0;
      for (const index of this.volumes.near(slug, volume, Number(page))) {
        const printing = this.#at(index).printings.find(each => each.slug === slug && each.volume === volume);
        if (printing === undefined || !(printing.first <= Number(page)) || printing.first < first) continue;
        best = index;
        first = printing.first;
      }
      return Number(page) - first < 60 ? best : -1;
    }
    // A cite with a pin or a date of its own gives its first page: Louis v. Nelson is on 973 and, decided again, on 1004.
    const bare = citation.pins.length === 0 && citation.year === undefined;
    if (slug !== 'us' && bare && citation.name?.form === 'versus')
      return this.#sameByName(citation.name.text, slug, volume, Number(page));
    const row = this.rowAround(citation);
    const known = row === undefined ? undefined : this.#byId.get(row.id)?.[0];
    // Captions are compared only where the case of those pages is cited.
    return row !== undefined && known !== undefined && agrees(row, citation) ? known : -1;
  }

  /** `Livingston v. Van Ingen, 9 Johns. 575` after `9 Johns. 507`: a later page of the case of that name in the volume. */
  #sameByName(name: string, slug: string, volume: string, page: number): number {
    let best = -1;
    let first = 0;
    for (const index of this.volumes.near(slug, volume, page)) {
      const authority = this.#at(index);
      const printing = authority.printings.find(each => each.slug === slug && each.volume === volume);
      if (printing === undefined || !(printing.first < page) || printing.first < first) continue;
      if (!authority.names.some(each => each.text === name || captionsAgree(name, each.text))) continue;
      best = index;
      first = printing.first;
    }
    return page - first < FARTHEST_PAGE ? best : -1;
  }

  /** The one listed case whose pages hold the page cited, where none begins there. */
  rowAround(citation: Citation): ListedCase | undefined {
    if (this.#asked?.citation !== citation) this.#asked = { citation, row: this.#findRowAround(citation) };
    return this.#asked.row;
  }

  #findRowAround(citation: Citation): ListedCase | undefined {
    if (citation.kind !== 'full-case' || citation.target === null) return undefined;
    const { slug, volume, page } = addressOf(citation.target);
    if (slug !== 'us' || !this.#cases.covers(slug, Number(volume))) return undefined;
    if (this.#cases.at(slug, Number(volume), Number(page)).length > 0) return undefined;
    const rows = this.#cases.covering(slug, Number(volume), Number(page));
    const [row] = rows;
    return row?.kind === 'case' && rows.length === 1 ? row : undefined;
  }

  /** The first authority known under one of the ids; -1 when there is none. */
  knownById(ids: readonly string[]): number {
    for (const id of ids) {
      const candidate = this.#byId.get(id)?.[0];
      if (candidate !== undefined) return candidate;
    }
    return -1;
  }

  #sharedPage(id: string): boolean {
    const { slug, volume, page } = addressOf(id);
    const rows = this.#cases.at(slug, Number(volume), Number(page));
    return rows.length > 1 && rows.filter(row => row.kind === 'case').length > 1;
  }

  /** Notes that the authority is printed at the address. */
  print(authority: Authority, id: string): void {
    if (!this.register(id, authority.index) || authority.printings.length >= MOST_PRINTINGS) return;
    const { slug, volume, page } = addressOf(id);
    const first = isNumber(page) ? Number(page) : Number.NaN;
    const last = this.#lastPage(slug, volume, first);
    const printing = { slug, volume, first, last };
    authority.printings.push(printing);
    if (authority.printings.every(other => other === printing || other.slug !== slug || other.volume !== volume))
      this.volumes.add(slug, volume, authority.index, first);
  }

  /** Only a case that the list has tells where it ends: a page that begins no listed case may be a slip, here or in the list. */
  #lastPage(slug: string, volume: string, first: number): number | undefined {
    if (Number.isNaN(first) || !isNumber(volume)) return undefined;
    const number = Number(volume);
    return this.#cases.at(slug, number, first).length === 0
      ? undefined
      : this.#cases.nextFirstPage(slug, number, first);
  }

  /** Notes that the authority is known under the id; false when that was known. */
  register(id: string, index: number): boolean {
    const known = this.#byId.get(id);
    if (known === undefined) this.#byId.set(id, [index]);
    else if (known.includes(index)) return false;
    else known.push(index);
    return true;
  }

  /** A case whose page is not yet printed is known by its caption. */
  nameUnprinted(caption: string, index: number): void {
    const known = this.#unprinted.get(caption);
    if (known === undefined) this.#unprinted.set(caption, [index]);
    else known.push(index);
  }

  #at(index: number): Authority {
    return this.#authorities[index] as Authority;
  }
}

/** A cite without a name, or with one of the listed case's. */
export const agrees = ({ names }: ListedCase, { name }: Citation): boolean =>
  name === undefined || names.some(each => captionsAgree(name.text, each));

/** Few cases fill more pages. */
const FARTHEST_PAGE = 120;
const MOST_PRINTINGS = 40;
/** Cases that begin on one page. */
const MOST_ON_PAGE = 40;
