import type { CaseList, ListedCase } from '../authority/case-list';
import { parties } from '../authority/names';
import type { CaseName, Citation, ParallelCite } from '../citation/citation';
import { type Authority, isFull } from './authority';
import { CallIndex } from './call-index';
import { captionsAgree, givenName, shortNamesOf } from './case-names';
import { VolumeIndex } from './volume-index';

/** The authorities that a file cites in full. */
export class Authorities {
  readonly list: Authority[] = [];
  /** Authority of each citation, -1 when it is none of its own. */
  ofCitation: Int32Array;
  readonly #reviews = new Map<number, number[]>();
  readonly #byId = new Map<string, number[]>();
  readonly #byShortName = new Map<string, number[]>();
  /** Cases whose page is not yet printed, by their captions. */
  readonly #unprinted = new Map<string, number[]>();
  readonly #reporters = new Map([['us', 'U.S.']]);
  readonly #cases: CaseList;
  /** Where they are printed. */
  readonly volumes = new VolumeIndex();
  /** What they are called. */
  readonly calls = new CallIndex(this.list, short => this.named(short));

  constructor(citations: readonly Citation[], cases: CaseList) {
    this.#cases = cases;
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

  /** Authorities known by the short name, exactly as written (R3). */
  named(short: string): readonly number[] {
    return this.#byShortName.get(short) ?? NONE;
  }

  withTarget(target: string): number {
    return this.#byId.get(target)?.[0] ?? -1;
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
    this.#print(authority, target);
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
    let index = this.#known(ids, citation);
    const around = index === -1 && isCase ? this.#rowAround(citation) : undefined;
    const row = around !== undefined && agrees(around, citation) ? around : undefined;
    if (row !== undefined) {
      // `5 Wheat., 379`: a page inside a case that the list has is a cite of that case (DOMAIN 0.4).
      index = this.#create({ ...citation, target: row.id }, false);
      this.#print(this.at(index), row.id);
    }
    if (index === -1) index = this.#create(citation, false);
    const authority = this.at(index);
    authority.mentions.push(at);
    const inner =
      row === undefined &&
      isCase &&
      citation.target !== null &&
      !ids.includes(authority.target ?? '') &&
      authority.names.length > 0 &&
      this.#within(citation) === index;
    if (inner) return index;
    if (row === undefined && citation.target !== null && better(citation.target, authority.target))
      authority.target = citation.target;
    if (isCase) {
      if (row === undefined) for (const id of ids) this.#print(authority, id);
      for (const parallel of citation.parallels) {
        if (parallel.target !== null && better(parallel.target, authority.target)) authority.target = parallel.target;
      }
      if (citation.name !== undefined) this.#call(authority, citation.name);
      for (const paren of citation.parentheticals) {
        const given = paren.kind === 'other' || paren.kind === 'explanatory' ? givenName(paren.text) : undefined;
        if (given !== undefined) this.#give(authority, given);
      }
      for (const part of citation.history) {
        if (part.cite !== undefined) this.#addReview(citation, part.cite, part.parallels, part.name, part.target, at);
      }
    } else {
      for (const id of ids) this.#register(id, index);
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
    let index = this.#knownById(ids);
    if (index === -1) index = this.#create({ ...citation, target: target ?? cite.target }, true);
    const authority = this.at(index);
    authority.mentions.push(at);
    for (const id of ids) this.#print(authority, id);
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

  #create(citation: Citation, review: boolean): number {
    const index = this.list.length;
    this.list.push({
      index,
      target: citation.target,
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

  /** R10: volume and page first, name second. Two cases on one page are told apart by name where the list has both. */
  #known(ids: readonly string[], citation: Citation): number {
    const within = this.#within(citation);
    if (within !== -1) return within;
    for (const id of ids) {
      const candidates = this.#byId.get(id);
      if (candidates === undefined) continue;
      const name = citation.name;
      if (name === undefined || !this.#sharedPage(id)) return candidates[0] as number;
      if (candidates.length >= MOST_ON_PAGE) return candidates[0] as number;
      for (const candidate of candidates) {
        const names = this.at(candidate).names;
        if (names.length === 0 || names.some(other => captionsAgree(name.text, other.text))) return candidate;
      }
    }
    if (ids.length === 0 && citation.name !== undefined) {
      // `570 U. S. ___`: no page yet, so the name and the volume are all there is.
      return this.#unprinted.get(citation.name.text)?.find(index => this.at(index).target === null) ?? -1;
    }
    return -1;
  }

  /**
   * `6 Pet. 76` after `Smith v. Bell, 6 Pet. 68`: a page on which no case begins, without a name or with the same, lies in
   * the case cited before whose pages hold it. Only where the list knows the volume.
   */
  #within(citation: Citation): number {
    if (citation.kind !== 'full-case' || citation.target === null) return -1;
    const { slug, volume, page } = addressOf(citation.target);
    // `16 NY2d 53-54`: a range of pages is no first page.
    if (slug !== 'us' && citation.name === undefined && citation.pins[0]?.start === citation.page?.start) {
      let best = -1;
      let first = 0;
      for (const index of this.volumes.near(slug, volume, Number(page))) {
        const printing = this.at(index).printings.find(each => each.slug === slug && each.volume === volume);
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
    const row = this.#rowAround(citation);
    const known = row === undefined ? undefined : this.#byId.get(row.id)?.[0];
    // Captions are compared only where the case of those pages is cited.
    return row !== undefined && known !== undefined && agrees(row, citation) ? known : -1;
  }

  /** `Livingston v. Van Ingen, 9 Johns. 575` after `9 Johns. 507`: a later page of the case of that name in the volume. */
  #sameByName(name: string, slug: string, volume: string, page: number): number {
    let best = -1;
    let first = 0;
    for (const index of this.volumes.near(slug, volume, page)) {
      const authority = this.at(index);
      const printing = authority.printings.find(each => each.slug === slug && each.volume === volume);
      if (printing === undefined || !(printing.first < page) || printing.first < first) continue;
      if (!authority.names.some(each => each.text === name || captionsAgree(name, each.text))) continue;
      best = index;
      first = printing.first;
    }
    return page - first < FARTHEST_PAGE ? best : -1;
  }

  /** The one listed case whose pages hold the page cited, where none begins there. */
  #rowAround(citation: Citation): ListedCase | undefined {
    if (citation.kind !== 'full-case' || citation.target === null) return undefined;
    const { slug, volume, page } = addressOf(citation.target);
    if (slug !== 'us' || !this.#cases.covers(slug, Number(volume))) return undefined;
    if (this.#cases.at(slug, Number(volume), Number(page)).length > 0) return undefined;
    const rows = this.#cases.covering(slug, Number(volume), Number(page));
    const [row] = rows;
    return row?.kind === 'case' && rows.length === 1 ? row : undefined;
  }

  #knownById(ids: readonly string[]): number {
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

  #print(authority: Authority, id: string): void {
    if (!this.#register(id, authority.index) || authority.printings.length >= MOST_PRINTINGS) return;
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

  #register(id: string, index: number): boolean {
    const known = this.#byId.get(id);
    if (known === undefined) this.#byId.set(id, [index]);
    else if (known.includes(index)) return false;
    else known.push(index);
    return true;
  }

  #call(authority: Authority, name: CaseName): void {
    for (const known of authority.names) if (known.text === name.text) return;
    // One case has a few spellings; a page cited under dozens of names is no case anybody could tell.
    if (authority.names.length >= MOST_NAMES) return;
    authority.names.push(name);
    if (authority.target === null) {
      const unprinted = this.#unprinted.get(name.text);
      if (unprinted === undefined) this.#unprinted.set(name.text, [authority.index]);
      else unprinted.push(authority.index);
    }
    const shorts = shortNamesOf(name);
    const preferred = shorts[0];
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

/** A cite without a name, or with one of the listed case's. */
const agrees = ({ names }: ListedCase, { name }: Citation): boolean =>
  name === undefined || names.some(each => captionsAgree(name.text, each));

/** Few cases fill more pages. */
const FARTHEST_PAGE = 120;
const MOST_NAMES = 12;
const MOST_PRINTINGS = 40;
/** Cases that begin on one page. */
const MOST_ON_PAGE = 40;
const NONE: readonly number[] = [];
const NO_IDS: readonly string[] = [];

/** A printing as an id writes it: `us/384/436`. */
interface Address {
  readonly id: string;
  readonly slug: string;
  readonly volume: string;
  readonly page: string;
}

/** One citation asks for its own address several times in a row: the last one is kept. */
let lastAddress: Address = { id: '', slug: '', volume: '', page: '' };

function addressOf(id: string): Address {
  if (lastAddress.id === id) return lastAddress;
  const first = id.indexOf('/');
  const second = first === -1 ? -1 : id.indexOf('/', first + 1);
  const third = second === -1 ? -1 : id.indexOf('/', second + 1);
  lastAddress = {
    id,
    slug: first === -1 ? id : id.slice(0, first),
    volume: first === -1 ? '' : second === -1 ? id.slice(first + 1) : id.slice(first + 1, second),
    page: second === -1 ? '' : third === -1 ? id.slice(second + 1) : id.slice(second + 1, third),
  };
  return lastAddress;
}

function idsOf(citation: Citation): readonly string[] {
  const ids: string[] = [];
  if (citation.target !== null && isPrinting(citation.target)) ids.push(citation.target);
  if (citation.slug !== undefined && citation.volume !== undefined && citation.page !== undefined) {
    const page = citation.page.text;
    const own = `${citation.slug}/${citation.volume.text}/${page}`;
    if (isPage(page) && !ids.includes(own)) ids.push(own);
  } else if (citation.target !== null && !ids.includes(citation.target)) ids.push(citation.target);
  for (const parallel of citation.parallels) {
    for (const id of parallelIds(parallel)) if (!ids.includes(id)) ids.push(id);
  }
  return ids;
}

function parallelIds(parallel: ParallelCite): readonly string[] {
  const own = `${parallel.slug}/${parallel.volume}/${parallel.page}`;
  const ids = isPage(parallel.page) ? [own] : [];
  if (parallel.target !== null && parallel.target !== own && isPrinting(parallel.target)) ids.unshift(parallel.target);
  return ids;
}

/** `us/384/436` and its like, as against `order/us/419/1045`. */
function isPrinting(target: string): boolean {
  const { slug, volume, page } = addressOf(target);
  return (
    slug.length + volume.length + page.length + 2 === target.length &&
    volume !== '' &&
    page !== '' &&
    isSlug(slug) &&
    !NO_REPORTERS.has(slug)
  );
}

const NO_REPORTERS: ReadonlySet<string> = new Set(['usc', 'lrev', 'rule', 'const', 'book', 'treatise', 'docket']);

/** Small letters and digits, one at least. */
function isSlug(words: string): boolean {
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) return false;
  }
  return words !== '';
}

/** A digit or a roman numeral is in it, as against `___`. */
function isPage(page: string): boolean {
  const code = page.charCodeAt(0);
  return (code >= 48 && code <= 57) || /\d|[ivxlc]/i.test(page);
}

function isNumber(words: string): boolean {
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return words !== '';
}

/** The U.S. Reports stand for a case wherever they are known (DESIGN 4). */
function better(target: string, than: string | null): boolean {
  return than === null || (target.startsWith('us/') && !than.startsWith('us/'));
}
