import type { Citation } from '../citation/citation';
import { isPageless, moves, quotationBefore } from './id-antecedents';
import type { Link } from './id-link';
import { NewPages } from './id-new-page';
import { FARTHEST, holds, listedElsewhere, reviewOf, strays } from './id-pages';
import { type Outcome, outcome, unresolved } from './outcome';
import { type PinPages, pageWords, pinPages } from './page-range';
import { placeAt } from './places';
import { nameAndAddress } from './reasons';
import type { Alternative, Confidence, Place, ReferenceFault } from './reference';
import type { Scope } from './scope';
import { alternative } from './short-form';

/** Pages, or a number and a year in parentheses right before, of something that no citation was read from. */
const UNREAD = /[^\d.], pp?\. ?\d|\d \((?:1[789]|20)\d\d\)[.;]?["”]?\s{0,3}\d{0,3}\s{0,3}$/;

/** R1, R2: what id. and ibid. mean, stream by stream. */
export class IdChain {
  readonly #scope: Scope;
  readonly #newPages: NewPages;
  #text: Link[] = [];
  #note: Link[] = [];
  /** Links of the note before the one that is being read, and how far the text had been read when it began. */
  #noteBefore: readonly Link[] = [];
  #textAtNote = 0;
  #textAtNoteBefore = 0;
  #noteStream = 0;
  #opinion = -1;
  #inside: Link | undefined;
  #insideOf = -1;
  /** The last bare name: it does not move the chain, but breaks a tie. */
  #bare: { readonly at: number; readonly authority: number; readonly stream: number } | undefined;

  /** Last statute, rule or amendment that a sentence speaks of without citing it. */
  #subject = -1;

  constructor(scope: Scope) {
    this.#scope = scope;
    this.#newPages = new NewPages(scope);
  }

  /** A citation or reference has been read and means this. */
  read(at: number, meaning: Outcome): void {
    const citation = this.#scope.citation(at);
    this.#enter(citation);
    if (citation.kind === 'bare-name') {
      if (meaning.authority !== -1) this.#bare = { at, authority: meaning.authority, stream: citation.stream };
      return;
    }
    if (!moves(citation, this.#scope.document.text)) {
      if (isPageless(citation.kind)) this.#subject = at;
      return;
    }
    if (citation.kind === 'record' && this.#beside(citation)) return;
    const link: Link = {
      at,
      authority: meaning.authority,
      target: meaning.target,
      place: meaning.place,
      string: citation.string,
      unknown: meaning.target === null && meaning.authority === -1,
    };
    if (citation.inside !== -1) {
      // R1c: what stands in a parenthetical is no antecedent outside it.
      this.#inside = link;
      this.#insideOf = citation.inside;
      return;
    }
    (citation.stream === 0 ? this.#text : this.#note).push(link);
  }

  /** `S. Doc. No. 29 (Plaintiff's Ex. 88)`: where the record holds what was just cited; the authority stays the antecedent. */
  #beside(citation: Citation): boolean {
    const { text } = this.#scope.document;
    if (text.charCodeAt(citation.start - 1) !== 40 || text.charCodeAt(citation.end) !== 41) return false;
    const chain = citation.stream === 0 ? this.#text : this.#note;
    const last = chain[chain.length - 1];
    const gap = last === undefined ? -1 : citation.start - this.#scope.citation(last.at).end;
    return gap >= 1 && gap <= 3;
  }

  resolve(at: number): Outcome {
    const citation = this.#scope.citation(at);
    this.#enter(citation);
    const word = citation.kind === 'ibid' ? 'Ibid.' : 'Id.';
    if (citation.inside !== -1 && this.#inside !== undefined && this.#insideOf === citation.inside) {
      const inner = this.#take(
        at,
        this.#inside,
        'certain',
        `${word} looks at what is cited in the same parenthetical first`,
      );
      if (inner !== undefined) return inner;
    }
    const chain = citation.stream === 0 ? this.#text : this.#note;
    const outside = this.#outsideQuotation(citation, chain);
    const own = this.#follow(at, citation, outside.chain, word, outside.to);
    if (own !== undefined) return own;
    if (citation.stream !== 0 && chain.length === 0) {
      const before = this.#beforeNote(at, citation, word);
      if (before !== undefined) return before;
    }
    return unresolved(`${word} has nothing to refer to`, 'id-no-antecedent');
  }

  /**
   * R1c: a quotation that ends right before id. was quoted from somewhere; what it cites itself is no antecedent, unless
   * nothing was cited before it or the page lies only in what it cites. `to`: where what may stand between the antecedent and
   * the id. ends.
   */
  #outsideQuotation(
    citation: Citation,
    chain: readonly Link[],
  ): { readonly chain: readonly Link[]; readonly to: number } {
    const all = { chain, to: citation.start };
    const last = chain[chain.length - 1];
    if (last === undefined || this.#scope.citation(last.at).end > citation.start) return all;
    const open = quotationBefore(this.#scope.document.text, citation.start);
    if (open === -1) return all;
    let count = chain.length;
    while (count > 0 && this.#scope.citation((chain[count - 1] as Link).at).start > open) count--;
    const source = chain[count - 1];
    if (source === undefined || source.unknown) return all;
    const pages = pinPages(citation.pins);
    if (source !== last && pages !== undefined && !holds(this.#scope, source, pages) && holds(this.#scope, last, pages))
      return all;
    return { chain: chain.slice(0, count), to: open };
  }

  /**
   * R0: a note that begins with id. looks at the text before its mark; where the text cites nothing between the last note and
   * this one, the note before it is what was read last.
   */
  #beforeNote(at: number, citation: Citation, word: string): Outcome | undefined {
    const body = this.#scope.document.noteBodies[citation.stream - 1];
    if (body !== undefined && UNREAD.test(this.#scope.document.text.slice(body.start, citation.start).slice(-2_000)))
      return unresolved(`${word} follows pages of something that was not read as a citation`);
    // `50 Bureau of Labor Statistics, Bull. 287 (1921). 51 Id., at 24`: the note before cites only what was not read.
    const before = this.#scope.document.noteBodies[citation.stream - 2];
    if (
      this.#noteBefore.length === 0 &&
      before !== undefined &&
      before.opinion === body?.opinion &&
      UNREAD.test(this.#scope.document.text.slice(before.start, before.end).slice(-600))
    )
      return unresolved(`${word} follows a note that cites something that was not read as a citation`);
    const text = this.#text.slice(0, this.#textAtNote);
    // `39 Id., 704-705. 40 Id., 725`: a bare page goes on with the work of the note before.
    const work = this.#noteBefore[this.#noteBefore.length - 1];
    const ofNote =
      citation.page !== undefined &&
      citation.volume === undefined &&
      work !== undefined &&
      work.authority !== -1 &&
      this.#scope.authority(work.authority).kind !== 'full-case';
    const chains =
      this.#textAtNote > this.#textAtNoteBefore && !strays(this.#scope, citation, text[text.length - 1]) && !ofNote
        ? [text, this.#noteBefore]
        : [this.#noteBefore, text];
    let failed: Outcome | undefined;
    for (const chain of chains) {
      const found = this.#follow(at, citation, chain, word, 'note');
      if (found !== undefined && found.target !== null) return found;
      failed ??= found;
    }
    return failed;
  }

  #enter(citation: Citation): void {
    if (citation.opinion !== this.#opinion) {
      // R1b: never across an opinion boundary.
      this.#opinion = citation.opinion;
      this.#text = [];
      this.#note = [];
      this.#noteBefore = [];
      this.#textAtNote = 0;
      this.#textAtNoteBefore = 0;
      this.#noteStream = 0;
      this.#bare = undefined;
    }
    if (citation.stream !== 0 && citation.stream !== this.#noteStream) {
      this.#noteBefore = this.#note;
      this.#textAtNoteBefore = this.#textAtNote;
      this.#textAtNote = this.#text.length;
      this.#noteStream = citation.stream;
      this.#note = [];
    }
  }

  #follow(
    at: number,
    citation: Citation,
    chain: readonly Link[],
    word: string,
    to: number | 'note',
  ): Outcome | undefined {
    const last = chain[chain.length - 1];
    if (last === undefined) return undefined;
    if (last.unknown) return unresolved(`${word} follows a citation that could not be resolved`);
    if (citation.page !== undefined && (citation.name !== undefined || !this.#newPages.isOwnPage(citation, last)))
      return this.#newPages.resolve(at, citation, last, word);
    if (this.#namesAnother(citation, last))
      return unresolved(`${word} stands for a series or reporter; another work is named with it`);
    if (to !== 'note' && this.#hidesAnother(last, to))
      return unresolved(`${word} follows pages of something that was not read as a citation`);
    const sibling = this.#otherSection(citation, last, word);
    if (sibling !== undefined) return sibling;
    // `Ibid., § 317` after a case: cases have no sections.
    if (
      citation.section !== undefined &&
      last.authority !== -1 &&
      this.#scope.authority(last.authority).kind === 'full-case'
    )
      return this.#sectioned(at, chain, word);
    const pages = pinPages(citation.pins);
    // `(Opp'n at 8.) In Krottner, laptops were stolen. Id. at 1140`: papers of the record have no pages that could tell; the name has.
    const named = last.target === 'record' ? this.#namedSince(citation, chain, last) : undefined;
    if (named !== undefined && (pages === undefined || holds(this.#scope, named, pages)))
      return this.#take(at, named, 'likely', `${word} is ${this.#call(named)}, which the text has just named`);
    // `See A; B; id., at 5`: a member of the string itself repeats the one before it.
    const member = citation.string !== undefined && citation.string === last.string;
    if (!member && this.#isAfterString(chain, last)) return this.#ofString(at, chain, last, pages, word);
    if (pages === undefined || holds(this.#scope, last, pages)) {
      const listed = pages && listedElsewhere(this.#scope, chain, last, pages);
      if (pages && listed) {
        const reason = `${pageWords(pages)} cannot lie in ${this.#call(last)}; ${word} is taken as ${this.#call(listed)}`;
        return this.#take(at, listed, 'likely', reason);
      }
      const confidence: Confidence = to === 'note' ? 'low' : this.#subject > last.at ? 'likely' : 'certain';
      const where = to === 'note' ? 'what was cited last before this note' : 'the authority cited immediately before';
      return this.#take(at, last, confidence, `${word} is ${where}`);
    }
    return this.#further(at, chain, last, pages, word);
  }

  /** `Id., § 1002` after `18 U. S. C. § 1001`: another section of the title cited last. */
  #otherSection(citation: Citation, last: Link, word: string): Outcome | undefined {
    const title = /^(?:(?:usc|cfr)\/\w+\/|code\/\w+\/(?=[^/]+$))/.exec(last.target ?? '')?.[0];
    const whole = /^\d[\w.-]*/.exec(citation.section ?? '')?.[0];
    if (title === undefined || whole === undefined) return undefined;
    // `id., §§ 29925-29927`: a range begins with its first section; `§ 2000e-5` is one.
    const range = /^(\d{2,})-(\d{2,})$/.exec(whole);
    const plural = this.#scope.document.text.slice(citation.start, citation.end).includes('§§');
    const section = range !== null && plural && Number(range[2]) > Number(range[1]) ? (range[1] as string) : whole;
    const target = `${title}${section.toLowerCase()}`;
    const known = this.#scope.authorities.withTarget(target);
    return outcome(
      target,
      'certain',
      `${word} is the title cited immediately before, section ${section}`,
      known,
      last.at,
    );
  }

  /** R1f, for sections: the nearest earlier authority of the string or note that has any. */
  #sectioned(at: number, chain: readonly Link[], word: string): Outcome | undefined {
    for (let i = chain.length - 2; i >= Math.max(0, chain.length - 4); i--) {
      const link = chain[i] as Link;
      if (link.unknown || link.authority === -1 || this.#scope.authority(link.authority).kind === 'full-case') continue;
      return this.#take(at, link, 'low', `${word} names a section, which the case cited last has not`);
    }
    return unresolved(`${word} names a section, which the case cited last has not`, 'id-no-antecedent');
  }

  /** `Jones v. Smith, id., at 5`, `Causes of Bankruptcies, id., No. 82`: the words name the work, id. only its series. */
  #namesAnother(citation: Citation, last: Link): boolean {
    const isWork = ({ authority }: Link): boolean =>
      authority !== -1 && /^(?:treatise|book|legislative|article)$/.test(this.#scope.authority(authority).kind);
    const { text } = this.#scope.document;
    if (/^,? No(?:s)?\. ?\d/.test(text.slice(citation.end, citation.end + 8))) return true;
    // `id., vol. 3, p. 1891`: a work of several volumes, which a case or a statute is not.
    if (/^,? vols?\. ?[\dIVXL]/.test(text.slice(citation.end, citation.end + 9)) && !isWork(last)) return true;
    if (text.charCodeAt(citation.start - 1) !== 32 || text.charCodeAt(citation.start - 2) !== 44) return false;
    const before = text.slice(Math.max(0, citation.start - 90), citation.start - 2);
    const caption =
      /(?:^|[.;“"(] |\b(?:[Ss]ee|[Ii]n|and|also|with|[Cc]f\.) )([A-Z][\w.'’&-]*(?: [\w.'’&-]+){0,7} vs?\. [A-Z][\w.'’& -]*)$/.exec(
        before,
      )?.[1];
    return caption !== undefined;
  }

  /**
   * `Dig. Op. J. A. G. (1912), pp. 1010, 1012. … Id., at 1012`: pages that belong to no citation between the last one and id.
   * tell of an authority nobody knows; then silence.
   */
  #hidesAnother(last: Link, to: number): boolean {
    const { start, end } = this.#scope.citation(last.at);
    if (to <= end || start > to || to - end > 2_000) return false;
    const between = this.#scope.document.text.slice(end, to);
    return UNREAD.test(between);
  }

  /** The case named bare between the last citation and this one, where it is cited before. */
  #namedSince(citation: Citation, chain: readonly Link[], last: Link): Link | undefined {
    const bare = this.#bare;
    if (bare === undefined || bare.at <= last.at || bare.stream !== citation.stream) return undefined;
    for (let i = chain.length - 1; i >= 0; i--) if ((chain[i] as Link).authority === bare.authority) return chain[i];
    return undefined;
  }

  #isAfterString(chain: readonly Link[], last: Link): boolean {
    return last.string !== undefined && chain[chain.length - 2]?.string === last.string;
  }

  /** R1d: the last member, low; where its pages exclude the pin, the nearest member that admits it. */
  #ofString(
    at: number,
    chain: readonly Link[],
    last: Link,
    pages: PinPages | undefined,
    word: string,
  ): Outcome | undefined {
    const members: Link[] = [];
    for (let i = chain.length - 1; i >= 0 && members.length < FARTHEST && chain[i]?.string === last.string; i--) {
      members.push(chain[i] as Link);
    }
    const admitting =
      pages === undefined ? members : members.filter(member => !member.unknown && holds(this.#scope, member, pages));
    const bare = this.#bare;
    const { stream } = this.#scope.citation(at);
    const called =
      bare !== undefined && bare.at > last.at && bare.stream === stream
        ? admitting.find(member => member.authority === bare.authority)
        : undefined;
    const best = called ?? admitting[0];
    if (best === undefined) return pages === undefined ? undefined : this.#further(at, chain, last, pages, word);
    const subject = this.#call(best);
    const reason =
      called !== undefined
        ? `${word} follows several authorities; taken as ${subject}, which the text has just named`
        : best === last
          ? `${word} follows a citation of several authorities; taken as the last one, ${subject}`
          : `${word} follows a citation of several authorities; taken as ${subject}, the nearest that holds ${pages === undefined ? 'it' : pageWords(pages)}`;
    const alternatives = members.filter(member => member !== best && member.authority !== -1);
    return this.#take(
      at,
      best,
      'low',
      reason,
      alternatives.flatMap(member => alternative(this.#scope, member.authority, at, 'another member of the string')),
      [{ id: 'id-after-string', reason }],
    );
  }

  /** R1f: the pin cannot lie in the authority before: the decision on review, else the nearest earlier one that admits it. */
  #further(at: number, chain: readonly Link[], last: Link, pages: PinPages, word: string): Outcome | undefined {
    const pageless = last.authority !== -1 && isPageless(this.#scope.authority(last.authority).kind);
    const review = reviewOf(this.#scope, last, pages);
    if (review !== undefined) return this.#guess(at, review, last, pages, word);
    const farthest = Math.max(0, chain.length - 1 - FARTHEST);
    for (let i = chain.length - 2; i >= farthest; i--) {
      const link = chain[i] as Link;
      if (link.unknown || link.authority === last.authority || !holds(this.#scope, link, pages)) continue;
      if (link.authority === -1) continue;
      if (pageless) return this.#take(at, link, 'likely', `${word} gives a page, which ${this.#call(last)} has not`);
      return this.#guess(at, link, last, pages, word);
    }
    if (pageless) return unresolved(`${word} gives a page, which ${this.#call(last)} has not`, 'id-no-antecedent');
    // R1c's exception to itself: the page fits nothing but what the last citation quotes.
    const quoted = this.#insideOf === last.at ? this.#inside : undefined;
    if (quoted !== undefined && quoted.authority !== -1 && holds(this.#scope, quoted, pages))
      return this.#guess(at, quoted, last, pages, word);
    const reason = `${word}, at ${pages.low} cannot be ${this.#call(last)}, and no earlier authority holds the page`;
    return unresolved(reason, 'id-pin-out-of-range');
  }

  #guess(at: number, link: Link, last: Link, pages: PinPages, word: string): Outcome | undefined {
    const reason = `${pageWords(pages)} cannot lie in ${this.#call(last)}; ${word} is taken as ${this.#call(link)}`;
    const faults: ReferenceFault[] = [{ id: 'id-pin-out-of-range', reason }];
    return this.#take(at, link, 'low', reason, [], faults);
  }

  #take(
    at: number,
    link: Link,
    confidence: Confidence,
    reason: string,
    alternatives: readonly Alternative[] = [],
    faults: readonly ReferenceFault[] = [],
  ): Outcome | undefined {
    if (link.unknown) return undefined;
    const near = link.authority === -1 ? undefined : this.#scope.nearest(link.authority, at);
    const antecedent = near !== undefined && !near.forward ? near.at : link.at;
    return outcome(
      link.target,
      confidence,
      reason.includes(this.#call(link)) ? reason : `${reason}: ${this.#call(link)}`,
      link.authority,
      antecedent,
      this.#placeOf(link, at),
      alternatives,
      faults,
    );
  }

  /** Where an id. after `ante` points: at its own page, where that is marked. */
  #placeOf(link: Link, at: number): Place | undefined {
    const page = pinPages(this.#scope.citation(at).pins)?.low;
    if (link.place === undefined || page === undefined || page === link.place.page) return link.place;
    for (const opinion of this.#scope.document.opinions) {
      const start = this.#scope.places.page(opinion.index, page);
      if (start !== undefined) return placeAt(start, page, undefined);
    }
    return undefined;
  }

  #call(link: Link): string {
    return link.authority === -1
      ? (link.target ?? 'what was cited before')
      : nameAndAddress(this.#scope, this.#scope.authority(link.authority));
  }
}
