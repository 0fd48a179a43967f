import type { CaseList } from '../authority/case-list';
import { parties } from '../authority/names';
import type { CaseName, Citation, ParallelCite } from '../citation/citation';
import { type Authority, isFull } from './authority';
import { CallIndex } from './call-index';
import { givenName, shortNamesOf } from './case-names';
import { better, idsOf, isPrinting, parallelIds } from './printing-id';
import { agrees, Printings } from './printings';
import type { VolumeIndex } from './volume-index';

/** The authorities that a file cites in full. */
export class Authorities {
  readonly list: Authority[] = [];
  /** Authority of each citation, -1 when it is none of its own. */
  ofCitation: Int32Array;
  readonly #reviews = new Map<number, number[]>();
  readonly #byShortName = new Map<string, number[]>();
  readonly #reporters = new Map([['us', 'U.S.']]);
  readonly #cases: CaseList;
  readonly #printings: Printings;
  /** What they are called. */
  readonly calls = new CallIndex(this.list, short => this.named(short));

  constructor(citations: readonly Citation[], cases: CaseList) {
    this.#cases = cases;
    this.#printings = new Printings(this.list, cases);
    this.ofCitation = new Int32Array(citations.length).fill(-1);
    for (let at = 0; at < citations.length; at++) {
      const citation = citations[at] as Citation;
      const named = (citation.kind === 'ante' || citation.kind === 'post') && citation.name !== undefined;
      if (isFull(citation.kind) || named) this.ofCitation[at] = this.#add(citation, at);
    }
    for (const citation of citations) this.#used(citation);
  }

  /** `Iqbal, 556 U. S., at 678`, `Twombly, supra`: the name by which this file calls a case, whichever party's it is (R3). */
  #used({ kind, name, slug, volume, pins }: Citation): void {
    if ((kind !== 'short-case' && kind !== 'supra-case') || name?.form !== 'single') return;
    const bearers = this.named(name.text);
    if (bearers.length === 0 && slug !== undefined && volume !== undefined && name.text.length > 4) {
      // `Bellas Hess, 386 U.S. at 756` of National Bellas Hess, Inc.: the volume says which case the words are from.
      const page = Number(pins[0]?.page);
      const within = this.volumes
        .near(slug, volume.text, page)
        .filter(index => this.at(index).names.some(each => hasWords(each.text, name.text)));
      const [only] = within;
      // One word from within (`Employees`) needs words around it that speak of a case.
      if (within.length === 1 && name.text.includes(' ')) this.#give(this.at(only as number), name.text);
      else if (within.length === 1) this.#shorten(this.at(only as number), name.text);
      return;
    }
    const only = bearers.length === 1 ? this.at(bearers[0] as number) : undefined;
    if (only !== undefined && !only.preferred.includes(name.text)) only.preferred.push(name.text);
  }

  /** Where they are printed. */
  get volumes(): VolumeIndex {
    return this.#printings.volumes;
  }

  /** Authorities known by the short name, exactly as written (R3). */
  named(short: string): readonly number[] {
    return this.#byShortName.get(short) ?? NONE;
  }

  withTarget(target: string): number {
    return this.#printings.withId(target);
  }

  /** `378 U.S.` for reasons: the canonical edition where a citation named it. */
  volumeWords(slug: string, volume: string): string {
    return `${volume} ${this.#reporters.get(slug) ?? slug}`;
  }

  at(index: number): Authority {
    return this.list[index] as Authority;
  }

  /** A citation without a page of its own has been resolved to the target. */
  state(index: number, target: string): void {
    const authority = this.at(index);
    if (authority.target !== null || !isPrinting(target)) return;
    authority.target = target;
    this.#printings.print(authority, target);
  }

  /** Decisions on review that the citation names as history. */
  reviewsAt(at: number): readonly number[] {
    return this.#reviews.get(at) ?? NONE;
  }

  /** The list has been merged with references found later: indices of citations move. */
  move(moved: Int32Array, size: number): void {
    const ofCitation = new Int32Array(size).fill(-1);
    for (let at = 0; at < moved.length; at++) ofCitation[moved[at] as number] = this.ofCitation[at] as number;
    this.ofCitation = ofCitation;
    for (const authority of this.list) {
      for (let i = 0; i < authority.mentions.length; i++)
        authority.mentions[i] = moved[authority.mentions[i] as number] as number;
    }
    const reviews = [...this.#reviews];
    this.#reviews.clear();
    for (const [at, list] of reviews) this.#reviews.set(moved[at] as number, list);
  }

  #add(citation: Citation, at: number): number {
    const mate = citation.kind === 'ante' || citation.kind === 'post';
    const isCase = citation.kind === 'full-case' || citation.kind === 'neutral' || mate;
    if (isCase) {
      if (citation.slug !== undefined && citation.reporter !== undefined)
        this.#reporters.set(citation.slug, citation.reporter.text);
      for (const parallel of citation.parallels) this.#reporters.set(parallel.slug, parallel.reporter);
    }
    const ids = isCase ? idsOf(citation) : citation.target === null ? NO_IDS : [citation.target];
    let index = this.#printings.known(ids, citation);
    const around = index === -1 && isCase ? this.#printings.rowAround(citation) : undefined;
    const row = around !== undefined && agrees(around, citation) ? around : undefined;
    if (row !== undefined) {
      // `5 Wheat., 379`: a page inside a case that the list has is a cite of that case (DOMAIN 0.4).
      index = this.#create(citation, row.id, false);
      this.#printings.print(this.at(index), row.id);
    }
    if (index === -1) index = this.#create(citation, citation.target, false);
    const authority = this.at(index);
    authority.mentions.push(at);
    const inner =
      row === undefined &&
      isCase &&
      citation.target !== null &&
      !ids.includes(authority.target ?? '') &&
      authority.names.length > 0 &&
      this.#printings.within(citation) === index;
    if (inner) return index;
    if (row === undefined && citation.target !== null && better(citation.target, authority.target))
      authority.target = citation.target;
    if (isCase) {
      if (row === undefined) for (const id of ids) this.#printings.print(authority, id);
      for (const parallel of citation.parallels) {
        if (parallel.target !== null && better(parallel.target, authority.target)) authority.target = parallel.target;
      }
      if (citation.name !== undefined) this.#call(authority, citation.name);
      for (const paren of citation.parentheticals) {
        const given =
          paren.kind === 'hereafter' && citation.hereafter === undefined
            ? paren.text
            : paren.kind === 'other' || paren.kind === 'explanatory'
              ? givenName(paren.text)
              : undefined;
        if (given !== undefined) this.#give(authority, given);
      }
      for (const part of citation.history) {
        if (part.cite !== undefined) this.#addReview(citation, part.cite, part.parallels, part.name, part.target, at);
      }
    } else {
      for (const id of ids) this.#printings.register(id, index);
    }
    return index;
  }

  /** The decision on review is an authority too: `353 U.S., at 423` may follow `rev'd, 353 U. S. 391` (DOMAIN 1.20). */
  #addReview(
    citation: Citation,
    cite: ParallelCite,
    parallels: readonly ParallelCite[],
    name: CaseName | undefined,
    target: string | null,
    at: number,
  ): void {
    const ids = [cite, ...parallels].flatMap(parallel => parallelIds(parallel));
    if (target?.startsWith('order/')) return;
    const caption = name ?? this.#listedCaption(ids, citation) ?? citation.name;
    let index = this.#printings.knownById(ids);
    if (index === -1) index = this.#create(citation, target ?? cite.target, true);
    const authority = this.at(index);
    authority.mentions.push(at);
    for (const id of ids) this.#printings.print(authority, id);
    if (caption !== undefined) this.#call(authority, caption);
    const known = this.#reviews.get(at);
    if (known === undefined) this.#reviews.set(at, [index]);
    else if (!known.includes(index)) known.push(index);
  }

  /** On review parties change places: the case list knows Grunewald v. United States. */
  #listedCaption(ids: readonly string[], citation: Citation): CaseName | undefined {
    const [slug, volume, page] = (ids[0] ?? '').split('/');
    const rows = this.#cases.at(slug ?? '', Number(volume), Number(page)).filter(row => row.kind === 'case');
    const [row] = rows;
    if (rows.length !== 1 || row === undefined) return undefined;
    const { first, second } = parties(row.name);
    const { start, end } = citation.name ?? citation;
    return {
      start,
      end,
      text: row.name,
      parties: second === undefined ? [first] : [first, second],
      form: second === undefined ? 'single' : 'versus',
    };
  }

  #create(citation: Citation, target: string | null, review: boolean): number {
    const index = this.list.length;
    this.list.push({
      index,
      target,
      kind: citation.kind === 'ante' || citation.kind === 'post' ? 'full-case' : citation.kind,
      printings: [],
      names: [],
      author: citation.author,
      title: citation.title,
      shorts: [],
      preferred: [],
      mentions: [],
      review,
    });
    return index;
  }

  #call(authority: Authority, name: CaseName): void {
    for (const known of authority.names) if (known.text === name.text) return;
    // One case has a few spellings; a page cited under dozens of names is no case anybody could tell.
    if (authority.names.length >= MOST_NAMES) return;
    authority.names.push(name);
    if (authority.target === null) {
      this.#printings.nameUnprinted(name.text, authority.index);
    }
    const shorts = shortNamesOf(name);
    // Letters alone are a firm, an office or the case: never the name it goes by without a sign.
    const preferred = shorts.find(short => !/^[A-Z][A-Z&]{1,6}$/.test(short));
    if (preferred !== undefined && !authority.preferred.includes(preferred)) authority.preferred.push(preferred);
    // Sinclair Refining is Sinclair as often: the lead of a firm's name is used bare too.
    const lead = shorts.find(short => preferred?.startsWith(`${short} `));
    if (lead !== undefined && !authority.preferred.includes(lead)) authority.preferred.push(lead);
    for (const short of shorts) this.#shorten(authority, short);
  }

  /** `Brown I` means this case and no other Brown. */
  #give(authority: Authority, name: string): void {
    if (authority.preferred.length >= MOST_NAMES) return;
    if (!authority.preferred.includes(name)) authority.preferred.push(name);
    this.#shorten(authority, name);
  }

  #shorten(authority: Authority, short: string): void {
    if (authority.shorts.includes(short)) return;
    authority.shorts.push(short);
    const known = this.#byShortName.get(short);
    if (known === undefined) this.#byShortName.set(short, [authority.index]);
    else known.push(authority.index);
  }
}

/** The words stand in the caption as words of their own. */
function hasWords(caption: string, words: string): boolean {
  const at = caption.indexOf(words);
  return at !== -1 && !/[A-Za-z]/.test(caption.charAt(at - 1)) && !/[A-Za-z]/.test(caption.charAt(at + words.length));
}

const MOST_NAMES = 12;
const NONE: readonly number[] = [];
const NO_IDS: readonly string[] = [];
