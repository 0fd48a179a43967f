import type { Citation } from '../citation/citation';
import { caseTarget } from '../citation/target';
import { captionsAgree, nameVerdict } from './case-names';
import type { Link } from './id-link';
import { type Outcome, outcome, unresolved } from './outcome';
import { admits } from './page-range';
import type { Scope } from './scope';

/** R1g: the old forms in which id. stands for the reporter, not for the case. */
export class NewPages {
  readonly #scope: Scope;
  /** Nominative reporter that an id. stands for, by its index: `12 Wall. 204; 19 id. 581; 20 id. 577`. */
  readonly #series = new Map<number, string>();

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** R1g: `id. 601`, `83 id. 154`: the same reporter (and volume), a new page: a new case. */
  resolve(at: number, citation: Citation, last: Link, word: string): Outcome | undefined {
    const { start, end, slug, volume: laws, kind } = this.#scope.citation(last.at);
    // `5 Foo 16; 11 id. 18`: what stands between was read by nobody, and may be the reporter meant.
    if (citation.volume !== undefined && start < citation.start && citation.start - end < 2_000) {
      const between = this.#scope.document.text.slice(end, citation.start);
      if (/\d [A-Z][A-Za-z.' ]{1,24},? \d/.test(between))
        return unresolved(`${word} follows a volume that was not read as a citation`);
    }
    if (kind === 'statute' && slug !== undefined && slug !== 'usc' && laws !== undefined) {
      const target = `${slug}/${citation.volume?.text ?? laws.text}/${citation.page?.text}`;
      return outcome(
        target,
        'likely',
        `${word} stands for the statutes cited before`,
        this.#scope.authorities.withTarget(target),
        last.at,
      );
    }
    const [ofSlug = '', ofVolume = '', ofPage] = last.authority === -1 ? (last.target ?? '').split('/') : [];
    const printing =
      last.authority !== -1
        ? this.#scope.authority(last.authority).printings[0]
        : ofPage === undefined || (citation.volume === undefined && citation.name === undefined)
          ? undefined
          : { slug: ofSlug, volume: ofVolume };
    if (printing === undefined) return unresolved(`${word} with a page of its own follows no reporter`);
    // `Statistical Abstract, 1926, Table 90; id., 1928, Table 95`: a year is no page of the Court's reports.
    if (
      citation.volume === undefined &&
      printing.slug === 'us' &&
      /^(?:1[6-9]|20)\d\d$/.test(citation.page?.text ?? '')
    )
      return unresolved(`${word} gives a year of something that was not read as a citation`);
    // After `8 Wall. 603` the volume of `12 Id. 533` is one of Wallace's.
    const series = slug ?? this.#series.get(last.at);
    const nominative =
      citation.volume !== undefined && printing.slug === 'us' && series !== undefined && series !== 'us';
    const volume = citation.volume?.text ?? printing.volume;
    const said = nominative
      ? (caseTarget(series, volume, citation.page?.text ?? '') ?? '')
      : `${printing.slug}/${volume}/${citation.page?.text}`;
    if (series !== undefined) this.#series.set(at, series);
    if (this.#isOther(said, citation))
      return unresolved(`${word} has a volume whose page holds a case of another name`);
    const target = this.#caseHolding(said, citation) ?? said;
    const known = this.#scope.authorities.withTarget(target);
    return outcome(
      target,
      'likely',
      `${word} stands for the reporter, ${this.#scope.authorities.volumeWords(printing.slug, said.split('/')[1] ?? volume)}`,
      known,
      last.at,
    );
  }

  /** The case in whose pages the page lies, where none begins on it and a name, if there is one, agrees. */
  #caseHolding(target: string, citation: Citation): string | undefined {
    const [slug = '', volume = '', page = ''] = target.split('/');
    if (this.#scope.cases.at(slug, Number(volume), Number(page)).length > 0) return undefined;
    const rows = this.#scope.cases.covering(slug, Number(volume), Number(page));
    const [row] = rows;
    if (row?.kind !== 'case' || rows.length > 1) return undefined;
    const name = citation.name?.text;
    return name === undefined || row.names.some(each => captionsAgree(name, each)) ? row.id : undefined;
  }

  /** `Cheney v. Minidoka County, 26 Id. 471`: a name that no case of the page bears, so that `Id.` was another reporter (Idaho). */
  #isOther(target: string, citation: Citation): boolean {
    const name = citation.name?.text;
    const [slug = '', volume = '', page = ''] = target.split('/');
    if (name === undefined || citation.name?.form !== 'versus') return false;
    const rows = this.#scope.cases.covering(slug, Number(volume), Number(page)).filter(row => row.kind === 'case');
    const parties = citation.name.parties.map(party => /[A-Z][a-z]{3,}/.exec(party)?.[0] ?? party);
    const alike = (each: string): boolean =>
      nameVerdict(name, each) !== 'mismatch' || parties.some(party => each.includes(party));
    return rows.length > 0 && !rows.some(row => row.names.some(alike));
  }

  /** `id. 444` within the listed pages of the case before is its page, not another case. */
  isOwnPage(citation: Citation, last: Link): boolean {
    if (citation.volume !== undefined || last.authority === -1) return false;
    const page = Number(citation.page?.text);
    // `Id., 240` for `id., at 240`, as Connecticut writes: where new cases are not cited by id., it is a page of the last one.
    const { printings, mentions, kind } = this.#scope.authority(last.authority);
    // `Cong. Globe, 42d Cong., 1st Sess. 663`, then `Id., 725`: a work is no reporter.
    if (kind === 'legislative' || kind === 'article' || kind === 'book' || kind === 'treatise') return true;
    const year = this.#scope.citation(last.at).year ?? this.#scope.citation(mentions[0] ?? last.at).year;
    const from = printings[0]?.first ?? Number.NaN;
    if (year !== undefined && year >= 1930 && page >= from && page - from <= 120) return true;
    // `In Leaver v. Gauss … Id. 315`, in a sentence of its own and next to the first page: not the next case of the volume.
    const { text } = this.#scope.document;
    let before = citation.start - 1;
    while (text.charCodeAt(before) === 32) before--;
    if (citation.name === undefined && text.charCodeAt(before) !== 59 && page >= from && page - from <= 12) return true;
    return this.#scope
      .authority(last.authority)
      .printings.some(printing => admits(printing, { low: page, high: page }) === 'listed');
  }
}
