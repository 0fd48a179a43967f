import { compareCaptions } from '../authority/compare-captions';
import type { Authority } from './authority';
import type { BareName } from './bare-names';
import { captionShortNames } from './case-names';
import { type Outcome, outcome } from './outcome';
import type { OwnCase } from './own-case';
import { nameAndAddress } from './reasons';
import type { ReferenceFault } from './reference';
import type { Nearest, Scope } from './scope';
import { alternative } from './short-form';

/** R3p: without a sign, a name is the case only when the case was met within so many paragraphs. */
const PARAGRAPHS = 5;
/** Signs of a case that stand before people as well. */
const WEAK = /^(?:by|of|with|from|as|and|both|given|like|than) stands before it$/;
const MOST_BEARERS = 60;
const MOST_YEARS = 8;

/** R3: what a short name standing alone means, once the case it would be has been read. */
export class BareNameRule {
  readonly #scope: Scope;
  readonly #ownCase: OwnCase;
  readonly #strict: boolean;
  /** Targets asked about before: true for pages of orders. */
  readonly #orders = new Map<string, boolean>();

  constructor(scope: Scope, ownCase: OwnCase, strict: boolean) {
    this.#scope = scope;
    this.#ownCase = ownCase;
    this.#strict = strict;
  }

  /** Undefined when the name is a person or cannot be told: silence beats a wrong link. */
  resolve(at: number, bare: BareName): Outcome | undefined {
    const { sense, sign } = bare.reading;
    if (this.#ownCase.isParty(bare.name)) return undefined;
    const candidates = this.#ofThisCourt(this.#candidates(at, bare.name));
    const best = candidates[0];
    if (best === undefined) return undefined;
    const clear = sense === 'case';
    if ((!clear || !bare.preferred) && (this.#strict || best.near.forward || this.#ownCase.isCalledParty(bare.name)))
      return undefined;
    if (!clear && !this.#isNear(best.authority, at)) return undefined;
    if ((!clear || WEAK.test(sign)) && this.#tellsFacts(best.authority, bare.name, at)) return undefined;
    const authority = this.#scope.authority(best.authority);
    const rivals = candidates.filter(candidate => candidate !== best && candidate.near.forward === best.near.forward);
    const subject = nameAndAddress(this.#scope, authority);
    const why = clear
      ? `taken as the case, not a person, by the words around it (${sign})`
      : 'cited a few paragraphs before';
    if (rivals.length > 0) {
      const reason = `${bare.name} can be ${candidates.length} cases cited here; taken as the nearest, ${subject}`;
      const faults: ReferenceFault[] = [{ id: 'name-ambiguous', reason }];
      const others = rivals.flatMap(rival => alternative(this.#scope, rival.authority, at, `also called ${bare.name}`));
      return outcome(authority.target, 'low', reason, best.authority, best.near.at, undefined, others, faults);
    }
    const confidence = best.near.forward ? 'forward' : clear && best.near.sameOpinion ? 'certain' : 'likely';
    return outcome(authority.target, confidence, `${subject}: ${why}`, best.authority, best.near.at);
  }

  /** The other party of the case is spoken of close by, alone: the words tell what happened between two people. */
  #tellsFacts(index: number, short: string, at: number): boolean {
    const { text } = this.#scope.document;
    const { start, end } = this.#scope.citation(at);
    const around = text.slice(Math.max(0, start - 400), end + 300);
    for (const { parties } of this.#scope.authority(index).names) {
      if (parties.length !== 2) continue;
      const other = parties.find(party => !party.includes(short));
      const [surname] = other === undefined ? [] : captionShortNames(other);
      // A person: surname at the end, and nothing of a firm or a body.
      if (surname === undefined || !/^[A-Z][a-z]{3,}$/.test(surname) || !other?.endsWith(surname)) continue;
      let found = around.indexOf(surname);
      for (let count = 0; found !== -1 && count < 8; count++) {
        const before = around.slice(Math.max(0, found - 5), found);
        const after = around.slice(found + surname.length, found + surname.length + 5);
        const alone = !/v[s.]*\.? ?$|[A-Za-z]$/.test(before) && !/^(?:,? v\.|[A-Za-z])/.test(after);
        // `Fay v. Noia let Noia go on`: what the case did, in the sentence that cites it.
        const sentence =
          around
            .slice(Math.max(0, found - 160), found)
            .split(/[a-z)”"]{2}\. (?=[A-Z]|$)/)
            .pop() ?? '';
        if (alone && !/ v[s.]*\.? /.test(sentence)) return true;
        found = around.indexOf(surname, found + surname.length);
      }
    }
    return false;
  }

  /**
   * A case and the decisions below it bear one name: it is that of the highest court. In the U.S. Reports a party in common is
   * sign enough; elsewhere both parties must be the same, for there two strangers of one name are as likely.
   */
  #ofThisCourt(candidates: { authority: number; near: Nearest }[]): { authority: number; near: Nearest }[] {
    if (candidates.length < 2) return candidates;
    const reported = candidates.filter(each => this.#scope.authority(each.authority).target?.startsWith('us/'));
    const [one] = reported;
    if (reported.length !== 1 || one === undefined || one.near.forward) return candidates;
    const here = this.#scope.identity?.target?.startsWith('us/') === true;
    const highest = this.#scope.authority(one.authority);
    const akin = (each: Authority): boolean =>
      here ? sharesParty(each, highest) : sharesParties(each, highest) && this.#sameYears(each, highest);
    return candidates.every(each => akin(this.#scope.authority(each.authority))) ? reported : candidates;
  }

  /** A case goes up and comes back within some years; two of one caption farther apart are strangers. */
  #sameYears(one: Authority, other: Authority): boolean {
    const [a, b] = [one, other].map(authority =>
      authority.mentions.map(index => this.#scope.citation(index).year).find(year => year !== undefined),
    );
    return a === undefined || b === undefined || Math.abs(a - b) <= MOST_YEARS;
  }

  /** Cases whose preferred short name it is, nearest first. */
  #candidates(at: number, short: string): { authority: number; near: Nearest }[] {
    const found: { authority: number; near: Nearest }[] = [];
    const bearers = this.#scope.authorities.named(short);
    // A party's name by which no case goes: the words around it have said that it is one.
    const other = !bearers.some(index => this.#scope.authority(index).preferred.includes(short));
    // So many cases of one name: it tells none of them.
    if (bearers.length > MOST_BEARERS) return found;
    for (const index of bearers) {
      const authority = this.#scope.authority(index);
      if (!(authority.preferred.includes(short) || other)) continue;
      if (authority.target === null ? !this.#isBlank(authority) : this.#isOrder(authority.target)) continue;
      const near = this.#scope.nearest(index, at);
      if (near !== undefined) found.push({ authority: index, near });
    }
    return found.sort((a, b) => rank(b.near) - rank(a.near) || b.near.at - a.near.at);
  }

  /** `Dobbs, 597 U. S. ___ (2022)`: cited by its slip opinion, so that the name leads to that citation and no page. */
  #isBlank(authority: Authority): boolean {
    const first = authority.mentions[0];
    return first !== undefined && this.#scope.citation(first).page?.text === '___';
  }

  /** R9: `certiorari granted, 409 U. S. 1022` with a name is still no opinion that a name could mean. */
  #isOrder(target: string): boolean {
    if (!target.startsWith('us/')) return false;
    let known = this.#orders.get(target);
    if (known === undefined) {
      const [slug = '', volume = '', page = ''] = target.split('/');
      const rows = this.#scope.cases.covering(slug, Number(volume), Number(page));
      known = rows.length > 0 && rows.every(row => row.kind === 'orders');
      this.#orders.set(target, known);
    }
    return known;
  }

  #isNear(authority: number, at: number): boolean {
    const last = this.#scope.lastMet(authority);
    if (last === -1) return false;
    const from = this.#scope.citation(last);
    const to = this.#scope.citation(at);
    if (from.opinion !== to.opinion) return false;
    // A note is read with the text of its mark and the notes around it, wherever they are printed: what was met last is near.
    if (to.stream !== 0 && from.stream !== to.stream) return true;
    if (from.stream !== to.stream || from.start > to.start) return false;
    // Cut out first: in a file of one line the search must not run to its end each time. Reading text has no wrapped lines.
    const { reading } = this.#scope.document;
    const start = reading.fromRaw(from.end);
    const text = reading.text.slice(start, Math.max(start, reading.fromRaw(to.start)));
    let line = 0;
    for (let breaks = 0; breaks <= PARAGRAPHS; breaks++) {
      line = text.indexOf('\n', line);
      if (line === -1) return true;
      // Blank lines, and the number of a paragraph on a line of its own, are one break with what stands around them.
      for (let code = text.charCodeAt(line); code === 10 || code === 13 || (code >= 48 && code <= 57); )
        code = text.charCodeAt(++line);
    }
    return false;
  }
}

function sharesParty(one: Authority, other: Authority): boolean {
  const parties = new Set(other.names.flatMap(name => name.parties));
  return one.names.some(name => name.parties.some(party => parties.has(party)));
}

/** The same parties, in whichever order: the one who appeals may stand first. */
function sharesParties(one: Authority, other: Authority): boolean {
  if (one.target === other.target) return true;
  const captions = other.names.filter(name => name.parties.length === 2).map(name => name.text);
  return one.names.some(name => name.parties.length === 2 && compareCaptions(name.text, captions).verdict === 'same');
}

function rank(near: Nearest): number {
  return near.forward ? 0 : near.sameOpinion ? 2 : 1;
}
