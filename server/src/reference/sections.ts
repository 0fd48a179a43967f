import { isLetter } from '../citation/characters';
import { declaredIn } from './declared-code';
import { type Outcome, outcome, unresolved } from './outcome';
import { pinPages } from './page-range';
import type { Scope } from './scope';
import { VolumeIndex } from './volume-index';

const OF_AN_ACT = /^,? of (?:the|this|that|said) (?:act|statute|ordinance)(?![A-Za-z])/;

/**
 * Sections and rules that stand alone: `§ 371` after `18 U. S. C. § 1001` is 18 U.S.C. § 371, `Rule 12 (b)` after the Federal
 * Rules of Civil Procedure is one of them. Silence where no title or set was named before.
 */
export class SectionChain {
  readonly #scope: Scope;
  #statute = -1;
  /** The last one of the text itself: the text does not read on from its notes (R0). */
  #inText = -1;
  /** `§ 301 of the Labor Management Relations Act`: the citation that named the Act, by the number of its section. */
  readonly #actOf = new Map<string, number>();
  /** Sections of the codes of States, by their number as cited. */
  readonly #ofStates = new Map<string, number>();
  /** Sections of the General Laws of Massachusetts, which are numbered anew in each chapter, by their number. */
  readonly #ofChapters = new Map<string, number>();
  #rule = -1;
  /** Last citation of a rule with its set, by the rule's number: `Rule 1925(b)` is the one of that number. */
  readonly #byRule = new Map<string, number>();
  /** The only set of which a rule of that number is cited anywhere in the file; -1 where there are several. */
  #rulesOfFile: Map<string, number> | undefined;
  /** Last page of the Statutes at Large, and whether the Code was cited last only as where that law stands. */
  #lawRead = -1;
  /** The code of a State cited last. */
  #code = -1;
  #ofLaw = false;
  /** Last citation of each section, by its number, so that `§ 2255` finds its own title again. */
  readonly #bySection = new Map<string, number>();
  /** Sections of Acts by the citation of the Code that stood beside them. */
  readonly #byAct = new Map<string, number>();
  #byVolume: VolumeIndex | undefined;

  /** Title of the Code, and set of rules, that the file says its bare sections and rules are of. */
  #declared: { readonly title: string | undefined; readonly rules: string | undefined } | undefined;

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** `Unless otherwise indicated, section references are to the Internal Revenue Code`, as the Tax and bankruptcy courts say once. */
  get #said(): { readonly title: string | undefined; readonly rules: string | undefined } {
    this.#declared ??= declaredIn(this.#scope.document.reading.text);
    return this.#declared;
  }

  /** A statute or rule cited with its title or set has been read. */
  read(at: number): void {
    const { kind, target, section } = this.#scope.citation(at);
    if (target === null) return;
    if (kind === 'rule') {
      this.#rule = at;
      this.#byRule.set(target.split('/')[2] ?? '', at);
      return;
    }
    if (target.startsWith('stat/')) this.#lawRead = at;
    if (target.startsWith('code/')) {
      this.#code = at;
      const parts = target.split('/');
      if (parts.length === 4 && parts[1] === 'gl') this.#ofChapters.set(parts[3] as string, at);
      if (parts.length === 3) {
        const number = parts[2] as string;
        this.#ofStates.set(number, at);
        // `§ 1301C` after `La. Rev. Stat. Ann. § 47:1301`: the title is not said again.
        const colon = number.indexOf(':');
        if (colon !== -1) this.#ofStates.set(number.slice(colon + 1), at);
      }
    }
    if (!target.startsWith('usc/')) return;
    this.#codified(at);
    // `43 Stat. 253 (U. S. C., Tit. 26, § 960)`: a law and where one of its sections stands; the others stand elsewhere.
    const law = this.#lawRead;
    this.#ofLaw =
      law !== -1 &&
      this.#scope.citation(at).start - this.#scope.citation(law).end < 30 &&
      this.#scope.citation(at).start > this.#scope.citation(law).end &&
      !this.#scope.document.text.slice(this.#scope.citation(law).end, this.#scope.citation(at).start).includes(';');
    this.#statute = at;
    if (this.#scope.citation(at).stream === 0) this.#inText = at;
    const number = firstSection(section ?? target.split('/')[2] ?? '');
    if (number !== undefined) this.#bySection.set(number, at);
  }

  /** `§ 1 of the Sherman Act, 26 Stat. 209, as amended, 15 U. S. C. § 1`: where the Act's section stands in the Code. */
  #codified(at: number): void {
    const code = this.#scope.citation(at);
    for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
      const { kind, title, section, target, end } = this.#scope.citation(back);
      if (kind !== 'statute' || code.start - end > 90) return;
      if (title === undefined || section === undefined || target !== null) continue;
      if (
        !/[.;] [A-Z]|\n/.test(
          this.#scope.document.text.slice(end, code.start).replace(/(?:U\. ?S\. ?C|Stat|No|as am)\./g, ''),
        )
      )
        this.#byAct.set(`${title} ${section}`, at);
      return;
    }
  }

  resolve(at: number): Outcome {
    const citation = this.#scope.citation(at);
    if (citation.kind === 'rule') return citation.title === undefined ? this.#ruleAlone(at) : unresolved(undefined);
    if (citation.slug !== undefined && citation.volume !== undefined) return this.#shortWork(at);
    return this.#sectionAlone(at);
  }

  #sectionAlone(at: number): Outcome {
    const { section, title: act } = this.#scope.citation(at);
    const number = section === undefined ? undefined : firstSection(section);
    if (number === undefined) return unresolved(undefined);
    if (act !== undefined) {
      // Sections of an Act are numbered otherwise than those of the Code: § 5 of the Clayton Act is 15 U. S. C. § 16.
      this.#actOf.set(number, at);
      const beside = this.#byAct.get(`${act} ${section}`);
      const { target = null } = beside === undefined ? {} : this.#scope.citation(beside);
      if (beside === undefined || target === null)
        return unresolved(`where § ${number} of the ${act} stands in the Code is not said before`);
      return outcome(
        target,
        'likely',
        `cited with § ${number} of the ${act} before`,
        this.#authorityOf(beside),
        beside,
      );
    }
    if (this.#ofAnother(at)) return unresolved('a code that is not known is named before it');
    // `§ 647(e)` after `Cal. Penal Code § 647(e)`; every code has a § 2.
    const known =
      digitsOf(number) > 2 || /[-.:]/.test(number)
        ? (this.#ofStates.get(number) ?? this.#ofStates.get(number.replace(/[A-Z]$/, '')))
        : undefined;
    const same = this.#bySection.get(number);
    if (known !== undefined && (same === undefined || this.#follows(known, same))) {
      const { target, title } = this.#scope.citation(known);
      return outcome(
        target,
        'certain',
        `§ ${number} was cited with ${title ?? 'that code'}`,
        this.#authorityOf(known),
        known,
      );
    }
    // `§ 301` after `§ 301 of the Labor Management Relations Act, 29 U. S. C. § 185` is that Act's.
    const ofAct = this.#actOf.get(number);
    if (ofAct !== undefined && (same === undefined || this.#follows(ofAct, same))) {
      const { title: name, section: cited } = this.#scope.citation(ofAct);
      const beside = this.#byAct.get(`${name} ${cited}`);
      const target = beside === undefined ? null : this.#scope.citation(beside).target;
      if (beside !== undefined && target !== null)
        return outcome(
          target,
          'likely',
          `§ ${number} of the ${name} was cited with it`,
          this.#authorityOf(beside),
          beside,
        );
      // Where the Code was cited with that number too, the Act is but another name of its title.
      if (same === undefined)
        return unresolved(`§ ${number} of the ${name} was cited before; where it stands in the Code is not said`);
    }
    const { title: declared } = same === undefined ? this.#said : NOTHING_SAID;
    if (declared !== undefined) {
      const target = `usc/${declared}/${number}`;
      return outcome(
        target,
        'likely',
        `the file says that its sections are those of title ${declared} of the U. S. Code`,
        this.#scope.authorities.withTarget(target),
      );
    }
    // `§ 8 of the act`: sections of an act are numbered otherwise than those of the code.
    const { end } = this.#scope.citation(at);
    if (same === undefined && OF_AN_ACT.test(this.#scope.document.text.slice(end, end + 24)))
      return unresolved(`§ ${number} of an act that the text names`);
    const source = same ?? (this.#scope.citation(at).stream === 0 ? this.#inText : this.#statute);
    const ofState = same === undefined ? this.#ofState(number) : undefined;
    if (ofState !== undefined) return ofState;
    if (same === undefined && this.#ofLaw)
      return unresolved(
        `the Code was cited last as where a law stands, whose sections have other numbers than § ${number}`,
      );
    if (source === -1) return unresolved(`no title of the U. S. Code is cited before § ${number}`);
    const title = this.#scope.citation(source).target?.split('/')[1];
    // `that portion of § 3` of an Act, in an opinion that cites 28 U. S. C. § 1253 for its jurisdiction: no section of that title.
    const cited = firstSection(this.#scope.citation(source).target?.split('/')[2] ?? '') ?? '';
    // In words (`sections 3257 and 3450`) it is as often another law's: only a number of as many digits is taken.
    const inWords = isLetter(this.#scope.document.text.charCodeAt(this.#scope.citation(at).start));
    const apart = digitsOf(cited) - digitsOf(number);
    if (
      same === undefined &&
      (apart > 1 || (apart > 0 && digitsOf(number) < 3) || (inWords && apart !== 0) || this.#quoted(at))
    )
      return unresolved(`title ${title} of the U. S. Code was cited last, but for sections numbered like ${cited}`);
    const authority = same === undefined ? -1 : this.#authorityOf(source);
    const reason =
      same === undefined
        ? `title ${title} of the U. S. Code was cited last`
        : `§ ${number} was cited with title ${title} of the U. S. Code`;
    return outcome(`usc/${title}/${number}`, same === undefined ? 'likely' : 'certain', reason, authority, source);
  }

  /** `Civil Code 1912, § 3955`, `Rem. & Bal., § 12`: words or a year before the sign say whose section it is. */
  #ofAnother(at: number): boolean {
    const { text } = this.#scope.document;
    const { start } = this.#scope.citation(at);
    const before = text.slice(Math.max(0, start - 40), start);
    return /(?:(?:Code|Codes|Statutes|Laws|Digest|Stats?\.|St\.|Comp\.|Ann\.|Dig\.|G\. ?L\.|C\. ?L\.)(?:,? (?:Supp\. )?(?:of )?\(?1[89]\d\d\)?)?|[A-Z]\.,? 1[89]\d\d),? $/.test(
      before,
    );
  }

  /** Within quotation marks the words, and the law they speak of, are another's. */
  #quoted(at: number): boolean {
    const { text } = this.#scope.document;
    const { start } = this.#scope.citation(at);
    const before = text.slice(Math.max(0, start - 1_500), start);
    const paragraph = before.slice(before.lastIndexOf('\n') + 1);
    if (paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”')) return true;
    let straight = 0;
    for (let mark = paragraph.indexOf('"'); mark !== -1; mark = paragraph.indexOf('"', mark + 1)) straight++;
    return straight % 2 === 1 && paragraph.length < 1_500;
  }

  /** `§ 28-1142` after `Ariz. Rev. Stat. Ann. § 28-1163`: sections numbered so are a State's, of the code cited last. */
  #ofState(number: string): Outcome | undefined {
    const [, form, behind = ''] = /^\d+([-.:])(\d|[a-z]{1,2}$)/.exec(number) ?? [];
    const later = this.#code !== -1 && (this.#statute === -1 || this.#follows(this.#code, this.#statute));
    if (form === undefined && !later) return undefined;
    const parts = this.#code === -1 ? [] : (this.#scope.citation(this.#code).target ?? '').split('/');
    // `c. 221, § 46B … causing § 46B to read`: only the section that was cited with its chapter; ordinances have sections too.
    if (parts[1] === 'gl') {
      const same = later ? this.#ofChapters.get(number.toLowerCase()) : undefined;
      if (same === undefined)
        return later ? unresolved(`no chapter of the General Laws is cited before with § ${number}`) : undefined;
      return outcome(
        this.#scope.citation(same).target,
        'certain',
        `§ ${number} was cited with its chapter`,
        this.#authorityOf(same),
        same,
      );
    }
    const alike =
      form === undefined ? /^\d+(?:-?[a-z])?$/ : new RegExp(`^\\d+[${form}]${/\d/.test(behind) ? '\\d' : '[a-z]'}`);
    // A plain number after a code whose sections are written otherwise is of the title cited before it, if of any.
    if (form === undefined && parts.length === 3 && /[-.:]/.test(parts[2] as string) && this.#statute !== -1)
      return undefined;
    if (parts.length !== 3 || !alike.test(parts[2] as string))
      return unresolved(`no code with sections like ${number} is cited before`);
    const target = `code/${parts[1]}/${number.toLowerCase()}`;
    const known = this.#scope.authorities.withTarget(target);
    return outcome(target, 'likely', 'of the code of a State cited last', known, this.#code);
  }

  #follows(one: number, other: number): boolean {
    return this.#scope.citation(one).start > this.#scope.citation(other).start;
  }

  #ruleAlone(at: number): Outcome {
    const { section } = this.#scope.citation(at);
    const last = this.#rule === -1 ? undefined : this.#scope.citation(this.#rule).target?.split('/');
    const { rules } = this.#said;
    // The Bankruptcy Rules have four digits.
    const declared = section !== undefined && (rules !== 'frbp' || /^\d{4}(?!\d)/.test(section)) ? rules : undefined;
    const code = declared ?? last?.[1];
    if (section === undefined) return unresolved('no set of rules is named before this rule');
    const numbers = /^(\d+(?:A?:\d+|\.\d+)?[a-z]?(?:-\d+(?:\.\d+)?)?)((?: ?\([a-zA-Z0-9]{1,4}\)){0,4})/.exec(section);
    const cited = numbers === null ? undefined : this.#ruleOfNumber(numbers[1] as string);
    if (numbers !== null && cited !== undefined)
      return this.#sameRule(at, cited, numbers[1] as string, numbers[2] ?? '');
    if (code === undefined) return unresolved('no set of rules is named before this rule');
    if (numbers === null) return unresolved(undefined);
    // `Rule 3.190(i)` after Fed. R. Crim. P. 11 is a State's: only a set numbered in parts has such a rule.
    const parted = partsOf(numbers[1] as string);
    if (parted !== '' && parted !== partsOf(last?.[2] ?? ''))
      return unresolved('no set of rules numbered so is named before this rule');
    const parts = (numbers[2] ?? '').match(/[a-zA-Z0-9]+/g) ?? [];
    const target = ['rule', code, numbers[1], ...parts].join('/');
    const known = this.#scope.authorities.withTarget(target);
    const same = known !== -1 && this.#scope.seen(known);
    const near = same ? this.#scope.nearest(known, at)?.at : undefined;
    return outcome(
      target,
      same ? 'certain' : 'likely',
      'the set of rules named last before it',
      same ? known : -1,
      near ?? this.#rule,
    );
  }

  /** The citation that names the set of a rule by its number: the last one before, else the only one of the file. */
  #ruleOfNumber(number: string): number | undefined {
    const before = this.#byRule.get(number);
    if (before !== undefined) return before;
    if (this.#rulesOfFile === undefined) {
      this.#rulesOfFile = new Map();
      for (let at = 0; at < this.#scope.citations.length; at++) {
        const { kind, target } = this.#scope.citation(at);
        if (kind !== 'rule' || target === null) continue;
        const [, set, rule = ''] = target.split('/');
        const known = this.#rulesOfFile.get(rule);
        const agrees =
          known === undefined || (known !== -1 && this.#scope.citation(known).target?.split('/')[1] === set);
        this.#rulesOfFile.set(rule, agrees ? at : -1);
      }
    }
    const only = this.#rulesOfFile.get(number);
    return only === -1 ? undefined : only;
  }

  #sameRule(at: number, cited: number, number: string, divisions: string): Outcome {
    const { target: of, title, start } = this.#scope.citation(cited);
    const parts = divisions.match(/[a-zA-Z0-9]+/g) ?? [];
    const target = ['rule', of?.split('/')[1], number, ...parts].join('/');
    const known = this.#scope.authorities.withTarget(target);
    const later = start > this.#scope.citation(at).start;
    return outcome(
      target,
      later ? 'forward' : 'certain',
      `Rule ${number} is cited ${later ? 'later ' : ''}with ${title ?? 'that set of rules'}`,
      known !== -1 && this.#scope.seen(known) ? known : -1,
      cited,
    );
  }

  /** `66 Stat., at 166`, `73 Harv. L. Rev., at 112`: of that volume, the greatest first page not above the pin. */
  #shortWork(at: number): Outcome {
    const { kind, slug, volume, pins, reporter } = this.#scope.citation(at);
    const pages = pinPages(pins);
    const prefix = `${kind === 'article' ? 'lrev/' : kind === 'legislative' ? 'legislative/' : ''}${slug}/${volume?.text}/`;
    let best = -1;
    let bestPage = -1;
    for (const index of this.#works().near(prefix, '', pages?.low)) {
      if (!this.#scope.seen(index)) continue;
      const first = Number(this.#scope.authority(index).target?.slice(prefix.length));
      if (first > bestPage && (pages === undefined || first <= pages.low)) {
        best = index;
        bestPage = first;
      }
    }
    if (best === -1)
      return unresolved(`nothing in ${volume?.text} ${reporter?.text ?? slug} is cited before`, 'short-unresolved');
    const { target } = this.#scope.authority(best);
    return outcome(
      target,
      'likely',
      `cited before from ${volume?.text} ${reporter?.text ?? slug} ${bestPage}`,
      best,
      this.#scope.nearest(best, at)?.at ?? -1,
    );
  }

  /** Works by the volume their targets name. */
  #works(): VolumeIndex {
    if (this.#byVolume !== undefined) return this.#byVolume;
    const works = new VolumeIndex();
    for (const { index, target } of this.#scope.authorities.list) {
      const page = target === null ? -1 : target.lastIndexOf('/') + 1;
      if (target !== null && page > 0) works.add(target.slice(0, page), '', index, Number(target.slice(page)));
    }
    this.#byVolume = works;
    return works;
  }

  #authorityOf(at: number): number {
    return this.#scope.authorities.ofCitation[at] ?? -1;
  }
}

const NOTHING_SAID = { title: undefined, rules: undefined };

/** What parts the number of a rule: `:` in `5:21`, `-.` in `4-7.2`; nothing in `404` and `7.1`. */
const partsOf = (number: string): string => number.replace(/^(\d{1,2})\.\d$/, '$1').replace(/[^-.:]/g, '');

/** How many digits the number of a section begins with. */
const digitsOf = (section: string): number => /^\d*/.exec(section)?.[0].length ?? 0;

function firstSection(section: string): string | undefined {
  return /^[0-9]+[A-Za-z]*(?:-[0-9A-Za-z]+)?/.exec(section.trim())?.[0];
}
