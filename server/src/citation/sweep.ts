import type { ReadingText } from '../opinion/reading-text';
import { matchAbbreviation } from './abbreviations';
import { type AnchorWord, AnchorWords } from './anchor-words';
import { anteAt } from './ante-form';
import { caseAfterNumber } from './case-citation';
import { nameBefore } from './case-name';
import { isDigit, isLetter, skipDigits, skipSpaces } from './characters';
import { federalCase } from './federal-cases';
import { type Found, found } from './found';
import { hereafterForms, shortenWorks } from './hereafter-form';
import { idAt } from './id-form';
import { followsReports, lawReports, yearlyReports } from './law-reports';
import { nameAround, nameForward } from './name-around';
import { ONE_VOLUME_WORDS, oneVolume } from './one-volume';
import { encyclopediaAfterNumber } from './other/encyclopedia';
import { afterNumber, atBlockStart, WORD_FINDERS } from './other/index';
import { oldWorkBefore } from './other/old-works';
import { regnalAt } from './other/regnal';
import { sessionLawOfYear } from './other/session-law';
import { treatiseAfterNumber } from './other/treatise-page';
import { ocrDigits, pageAt } from './page';
import { settlePageWords } from './page-word';
import { pinsAt } from './pins';
import { stateReporter } from './state-reporters';
import { joinStrings } from './strings';
import { supraAt } from './supra-form';
import { unreported } from './unreported';
import { ANCHOR, lookFor, type WordIndex, wordIndexOf } from './word-index';

type WordAnchor = (sweep: Sweep, at: number) => boolean;

/** The word index keeps them, and numbers. */
const WORDS = new AnchorWords<WordAnchor>();

WORDS.add(['Id.', 'id.', 'Ibid', 'ibid', 'Ib.', 'ib.', 'Idem', 'idem', 'ID.', 'IBID.'], (sweep, at) =>
  sweep.accept(named(sweep, idAt(sweep.text, at))),
);
WORDS.add(['supra', 'Supra', 'infra', 'Infra'], (sweep, at) => sweep.accept(supraAt(sweep.text, at, sweep.floor(at))));
WORDS.add(['ante', 'Ante', 'post', 'Post'], (sweep, at) => sweep.accept(anteAt(sweep.text, at, sweep.floor(at))));
for (const word of ONE_VOLUME_WORDS)
  WORDS.add([word], (sweep, at) => sweep.accept(oneVolume(sweep.text, at, word, sweep.floor(at))));
WORDS.add(['Fed. Cas.', 'F. Cas.', 'Fed. Case', 'Federal Cases'], (sweep, at) => sweep.federalCase(at, undefined));
WORDS.add(['v.', 'vs.', 'versus', 'v', 'V.'], (sweep, at) => sweep.versus(at));
WORDS.add(['Ex parte', 'In re', 'Matter of', 'EX PARTE', 'IN RE'], (sweep, at) => sweep.versus(at));
for (const finder of WORD_FINDERS)
  WORDS.add(finder.words, (sweep, at) =>
    sweep.acceptAll(finder.find(sweep.text, at, { start: sweep.titleFloor(at), end: sweep.text.length })),
  );
for (let digit = 48; digit <= 57; digit++) lookFor(ANCHOR, digit);

/** `Hoyt v. The Commissioners, 23 Id. 228`: with a volume of its own id. is only the reporter, and the name is its case's. */
function named(sweep: Sweep, find: Found | undefined): Found | undefined {
  if (find === undefined || (find.volume === undefined && find.page === undefined)) return find;
  const before = nameBefore(sweep.text, find.start, sweep.floor(find.start));
  if (before === undefined || (before.name.form === 'single' && !/^The [A-Z]|Cases?$/.test(before.name.text)))
    return find;
  find.name = before.name;
  find.start = before.name.start;
  return find;
}

/** `Turberville v. Stampe, Ld. Ray. 264`, `Regina v. Scott, Dears. & Bell 47`: reports of one volume are cited without it. */
function withoutVolume(text: string, find: Found): void {
  if (text.charCodeAt(find.end) !== 44) return;
  const match = matchAbbreviation(text, find.end + 1);
  if (match === undefined || match.wordlike) return;
  const edition = match.candidates.find(each => each.kind === 'reporter');
  const after =
    match.end + (/^ \([A-Z][A-Za-z. ]{1,12}\)/.exec(text.slice(match.end, match.end + 18))?.[0].length ?? 0);
  const page = edition === undefined || match.start > find.end + 3 ? undefined : pageAt(text, after);
  if (edition === undefined || page === undefined || !/^\d+$/.test(page.text)) return;
  find.kind = 'full-case';
  find.reporter = { start: match.start, end: match.end, text: edition.edition };
  find.page = page;
  find.end = page.end;
}

/** `12 "Wheat. 419`: a speck of the scan before a reporter. */
const SPECKED = /^ ["'(](?:Wall|Wheat|How|Pet|Dall|Johns|Pick|Wend)\. \d{1,3}(?!\d)/;

/** A stop at `at` (behind a number) before a reporter that is written with stops and has its page. */
function isSpeck(text: string, at: number): boolean {
  if (text.charCodeAt(at + 1) !== 32) return false;
  const match = matchAbbreviation(text, at + 1);
  return (
    match !== undefined &&
    !match.wordlike &&
    match.candidates[0]?.kind === 'reporter' &&
    pageAt(text, match.end) !== undefined
  );
}

/** District, county and number of a decision, before its neutral cite. */
const COURT_NUMBER =
  /^(?:[A-Z0-9][\w.'’-]*,? ){0,5}(?:Nos?|Docket Nos?|C\. ?A\. Nos?|Case Nos?|Civ(?:il)? (?:Action )?Nos?)\. ?(?:\d{2} [A-Z][A-Za-z]{0,3}\.? \d{2,6}|\d{2,3},\d{3}(?=[ ,])|[A-Z\d][\w:.-]{2,24})(?:(?:,| and|, and| &) [A-Z\d][\w:.-]{2,20})?(?: \([^()]{2,40}\)){0,2}, (?=\d)/;

/** Reporters whose abbreviations begin as those of encyclopedias do (`Am. Jur.`, `C. J. S.`, `Ohio Jur.`). */
const ENCYCLOPEDIC: ReadonlySet<string> = new Set([
  'amjur',
  'crj',
  'mj',
  'ohio',
  'mich',
  'ill',
  'cal',
  'tex',
  'fla',
  'ny',
  'jur',
]);

/** Decisions of agencies, whose captions name one party: `PJM Interconnection, L.L.C., 119 FERC ¶ 61,063`. */
const AGENCY: ReadonlySet<string> = new Set(['ferc', 'nlrbno']);

/** Kinds that stand in titles: `The Fifth Amendment and Section 1 of the Sherman Act, 41 Va. L. Rev. 183`. */
const SOFT: ReadonlySet<string> = new Set(['constitution', 'statute', 'rule']);

/** One pass over a reading text that gathers finds; all offsets are reading offsets. */
export class Sweep {
  readonly text: string;
  readonly #words: WordIndex;
  readonly #context: { readonly fileYear: number | undefined };
  readonly #finds: Found[] = [];
  /** Offsets of `v.`, `In re`, `Ex parte` that no citation has taken yet. */
  readonly #names: number[] = [];
  /** Parts of finds that hold no further citation: cores, pins, history. In text order. */
  readonly #taken: { start: number; end: number; soft: boolean }[] = [];

  constructor(reading: ReadingText, fileYear: number | undefined) {
    this.text = reading.text;
    this.#words = wordIndexOf(reading);
    this.#context = { fileYear };
  }

  run(blockStarts: readonly number[]): void {
    const { text } = this;
    for (const start of blockStarts) this.acceptAll(atBlockStart(text, start));
    const { anchors } = this.#words;
    let past = 0;
    for (let index = 0; index < anchors.length; index++) {
      const at = anchors[index] as number;
      if (at < past) continue;
      const code = text.charCodeAt(at);
      if (isDigit(code)) past = this.#number(at, at === 0 ? 0 : text.charCodeAt(at - 1)) + 1;
      else this.#word(at);
    }
  }

  /** Tries the words that may stand at `at`, until one of them does and has been dealt with. */
  #word(at: number): void {
    const { text } = this;
    const words = WORDS.at(text, at);
    if (words === undefined) return;
    const fourth = text.charCodeAt(at + 3);
    for (let index = 0; index < words.length; index++) {
      const entry = words[index] as AnchorWord<WordAnchor>;
      if (entry.fourth !== fourth && entry.word.length > 3) continue;
      if (!text.startsWith(entry.word, at)) continue;
      if (entry.bounded && isLetter(text.charCodeAt(at + entry.word.length))) continue;
      if (this.#isTaken(at) || entry.anchor(this, at)) return;
    }
  }

  /** Looks at the number that begins at `at`; the offset of its last digit. */
  #number(at: number, before: number): number {
    const { text } = this;
    let end = skipDigits(text, at);
    const last = end - 1;
    if (isLetter(before) && before !== 0x2014) return last;
    const after = text.charCodeAt(end);
    // `2011AP407`: the number of a Wisconsin docket.
    if (after === 65 && end - at === 4 && text.startsWith('AP', end) && isDigit(text.charCodeAt(end + 2))) return last;
    if (isLetter(after)) {
      const ocr = ocrDigits(text, at);
      // `38l U. S.`: letters that a scanner took for digits; `846F.2d746` runs straight on.
      if (ocr > end) end = ocr;
    }
    if (end - at > 6) return last;
    const next = text.charCodeAt(skipSpaces(text, end));
    // `2009, No. 58, § 4`: an act of Vermont.
    if (next === 44 && end - at === 4 && text.startsWith(', No. ', end) && this.accept(sessionLawOfYear(text, at, end)))
      return last;
    // `[1937] A. C. 826`
    const yearly =
      next === 93 || next === 41 || (next === 44 && /^, (?:App\. ?C|A\. ?C\. )/.test(text.slice(end, end + 8)));
    if (yearly && end - at === 4 && !this.#isTaken(at)) {
      const series = yearlyReports(text, at, end);
      if (series !== undefined) {
        const find = caseAfterNumber(text, at, end, series, this.floor(at), this.#context);
        if (find !== undefined) {
          find.year ??= Number(text.slice(at, end));
          if (find.name === undefined && next !== 44) find.start = at - 1;
          if (this.accept(find)) return last;
        }
      }
      return last;
    }
    // `112. U.S. 645`: a speck behind the volume of the Court's own reports.
    if (
      next === 46 &&
      text.startsWith(' U', end + 1) &&
      /^ U\. ?S\.,? \d{1,4}[,.;) ]/.test(text.slice(end + 1, end + 14))
    )
      end++;
    // `Railroad v. McGuire, 219, U. S. 549`
    else if (
      next === 44 &&
      text.charCodeAt(at - 2) === 44 &&
      /^, U\. ?S\. \d{1,4}[,.;) ]/.test(text.slice(end, end + 14))
    )
      end++;
    // `Collister v. Hayman, 183. N. Y. 250`: the same behind a volume that a name's comma leads to.
    else if (next === 46 && end === last + 1 && end - at < 4 && text.charCodeAt(at - 2) === 44 && isSpeck(text, end))
      end++;
    const mayCite =
      next === 46 || next === 44
        ? end !== last + 1
        : (next >= 65 && next <= 90) ||
          next === 10 ||
          next === 13 ||
          next === 45 ||
          ((next === 34 || next === 39 || next === 40) && SPECKED.test(text.slice(end, end + 15)));
    if (!mayCite) {
      // `Abbott on Shipping, 99`: the first page of a treatise.
      if (!this.#isTaken(at)) this.accept(oldWorkBefore(text, at, { start: this.floor(at), end: text.length }));
      return last;
    }
    if (this.#isTaken(at)) return last;
    // `L. R. 1 Ex. 241`
    const series = text.charCodeAt(at - 1) === 32 && followsReports(text, at) ? lawReports(text, at, end) : undefined;
    if (series !== undefined) {
      const find = caseAfterNumber(text, at, end, series.match, this.floor(at), this.#context);
      if (find !== undefined && find.name === undefined) find.start = Math.max(series.lead, this.floor(at));
      if (this.accept(find)) return last;
    }
    if (this.accept(regnalAt(text, at, end, this.floor(at)))) return last;
    const match = matchAbbreviation(text, end);
    if (end - at === 4 && this.accept(sessionLawOfYear(text, at, end))) return last;
    if (
      (match === undefined || ENCYCLOPEDIC.has(match.candidates[0]?.slug ?? '')) &&
      this.accept(encyclopediaAfterNumber(text, at, end))
    )
      return last;
    if (match === undefined) {
      const state = stateReporter(text, end);
      if (
        state !== undefined &&
        this.accept(caseAfterNumber(text, at, end, state, this.floor(at), this.#context, true))
      )
        return last;
      this.accept(treatiseAfterNumber(text, at, end));
      return last;
    }
    const floor = this.#floorForNumber(at);
    const reporter = match.candidates[0]?.kind === 'reporter';
    // `Annot., 72 A. L. R. 2d 1` is an article, whatever else stands in that series.
    const other =
      reporter && match.candidates[0]?.slug.startsWith('alr') !== true
        ? undefined
        : afterNumber(text, at, match, this.titleFloor(at));
    if (other !== undefined && this.accept(this.#withName(other))) return last;
    if (match.candidates[0]?.slug === 'fcas' && this.federalCase(match.start, at)) return last;
    // `4 Bl. 336`: Blackstone's reports have two volumes, his Commentaries four.
    if (
      text.startsWith(' Bl. ', end) &&
      Number(text.slice(at, end)) > 2 &&
      this.accept(treatiseAfterNumber(text, at, end))
    )
      return last;
    if (this.accept(this.#pinned(caseAfterNumber(text, at, end, match, floor, this.#context)))) return last;
    if (reporter && this.accept(this.#withName(afterNumber(text, at, match, floor)))) return last;
    this.accept(treatiseAfterNumber(text, at, end));
    return last;
  }

  /** `Cline v. Coalition for Justice, 2013 OK 93`: a neutral cite is named as a reporter's is. */
  #withName(find: Found | undefined): Found | undefined {
    if (find?.kind !== 'neutral' || find.name !== undefined) return find;
    const before = nameBefore(this.text, find.start, this.floor(find.start));
    // The number of a docket in between is the docket's to tell.
    if (
      before === undefined ||
      (before.name.form === 'single' && !AGENCY.has(find.slug ?? '') && !this.#isParty(before.name.text)) ||
      /, (?:Nos?\.|\d+(?:st|d|nd|rd|th) Dist)/.test(before.name.text)
    )
      return find;
    find.name = before.name;
    find.start = before.name.start;
    find.year ??= before.year;
    return find;
  }

  /** `Nieto, 2000-NMSC-031, ¶ 22`: the name of a case cited in full not long before. */
  #isParty(words: string): boolean {
    for (let index = this.#finds.length - 1; index >= 0 && index > this.#finds.length - 80; index--)
      if ((this.#finds[index] as Found).name?.parties.some(party => party.includes(words)) === true) return true;
    return false;
  }

  /**
   * `State v. Salamon, supra, 287 Conn. 542`: Connecticut pins without `at`. Behind supra the page is a pin where the case's own
   * first page, cited before, is another.
   */
  #pinned(find: Found | undefined): Found | undefined {
    const { page, volume, reporter, slug } = find ?? {};
    if (find?.kind !== 'full-case' || find.name === undefined || volume === undefined || page === undefined)
      return find;
    // supra, or its comma, ends before the blank before the volume
    const last = this.text.charCodeAt(volume.start - 2);
    if (
      (last !== 97 && last !== 44) ||
      !/,? supra,? $/.test(this.text.slice(Math.max(find.name.end, volume.start - 9), volume.start))
    )
      return find;
    let earlier = false;
    for (let index = this.#finds.length - 1; index >= 0 && index > this.#finds.length - 400; index--) {
      const other = this.#finds[index] as Found;
      if (other.kind !== 'full-case' || other.slug !== slug || other.volume?.text !== volume.text) continue;
      if (other.page?.text === page.text) return find;
      if (Number(other.page?.text) < Number(page.text)) earlier = true;
    }
    if (!earlier || reporter === undefined) return find;
    const pin = pinsAt(this.text, page.start, undefined, true);
    find.kind = 'short-case';
    find.page = undefined;
    find.target = null;
    find.pins = pin.pins;
    find.end = Math.max(find.end, pin.end);
    return find;
  }

  /** `Name, supra, 444 F. Supp. at 282`: the name before a supra that runs into the number is the short form's own. */
  #floorForNumber(at: number): number {
    const last = this.#finds[this.#finds.length - 1];
    if (
      last !== undefined &&
      last.kind === 'supra-case' &&
      last.pins.length === 0 &&
      last.end <= at &&
      at - last.end <= 3 &&
      /^, ?$/.test(this.text.slice(last.end, at))
    )
      return this.floor(last.start);
    return this.floor(at);
  }

  /** A case of the Federal Cases by its number; false when none stands at `at`. */
  federalCase(at: number, volumeStart: number | undefined): boolean {
    return this.accept(federalCase(this.text, at, volumeStart, this.floor(volumeStart ?? at), this.#context.fileYear));
  }

  /** A name whose citation may follow: kept, and looked at again when the sweep is done. */
  versus(at: number): boolean {
    this.#names.push(at);
    return true;
  }

  /** End of the nearest taken stretch left of `at`: names never reach across it. */
  floor(at: number): number {
    for (let index = this.#taken.length - 1; index >= 0; index--) {
      const taken = this.#taken[index] as { start: number; end: number };
      if (taken.end <= at) return taken.end;
    }
    return 0;
  }

  /** As `floor`, past amendments, clauses and lone sections: the title of a work may name them. */
  titleFloor(at: number): number {
    for (let index = this.#taken.length - 1; index >= 0; index--) {
      const taken = this.#taken[index] as { end: number; soft: boolean };
      if (taken.end > at || (taken.soft && at - taken.end < 300)) continue;
      return taken.end;
    }
    return 0;
  }

  #isTaken(at: number): boolean {
    for (let index = this.#taken.length - 1; index >= 0; index--) {
      const taken = this.#taken[index] as { start: number; end: number };
      if (taken.start <= at && at < taken.end) return true;
      if (taken.end + 4_000 < at) break;
      if (taken.end <= at && index < this.#taken.length - 12) break;
    }
    return false;
  }

  acceptAll(finds: readonly Found[]): boolean {
    let any = false;
    for (const find of finds) if (this.accept(find)) any = true;
    return any;
  }

  accept(find: Found | undefined): boolean {
    if (find === undefined) return false;
    if (this.#overlaps(find)) {
      // A longer find replaces one that it wholly contains: `Name, supra, 444 F. Supp. at 282` over `Name, supra`.
      const last = this.#finds[this.#finds.length - 1];
      if (last === undefined || !(find.start <= last.start && last.end <= find.end) || this.#finds.length === 0)
        return false;
      this.#drop(last);
      return this.accept(find);
    }
    this.#finds.push(find);
    this.#take(find);
    return true;
  }

  /** Whether the find runs into something taken; only the newest stretches can lie so near. */
  #overlaps(find: Found): boolean {
    const last = this.#taken.length - 1;
    for (let index = last; index >= 0 && index > last - 24; index--) {
      const taken = this.#taken[index] as { start: number; end: number };
      if (taken.start < find.end && find.start < taken.end) return true;
    }
    return false;
  }

  #drop(find: Found): void {
    this.#finds.splice(this.#finds.lastIndexOf(find), 1);
    const last = this.#taken.length - 1;
    for (let index = last; index >= 0 && index > last - 24; index--) {
      const taken = this.#taken[index] as { start: number; end: number };
      if (find.start <= taken.start && taken.end <= find.end) this.#taken.splice(index, 1);
    }
  }

  /** Everything of a find is taken but its explanatory parentheticals, where other citations may stand. */
  #take(find: Found): void {
    let from = find.start;
    for (const paren of find.parentheticals) {
      if (paren.kind !== 'explanatory' && paren.kind !== 'other') continue;
      this.#taken.push({ start: from, end: paren.start + 1, soft: false });
      from = paren.end - 1;
    }
    this.#taken.push({
      start: from,
      end: find.end,
      soft: SOFT.has(find.kind) && (find.kind === 'constitution' || find.target === null),
    });
    // Kept in order: an article is found from its journal, behind finds that stand within its reach.
    for (let index = this.#taken.length - 1; index > 0; index--) {
      const here = this.#taken[index] as { start: number; end: number; soft: boolean };
      const left = this.#taken[index - 1] as { start: number; end: number; soft: boolean };
      if (left.start <= here.start) break;
      this.#taken[index - 1] = here;
      this.#taken[index] = left;
    }
  }

  finish(): Found[] {
    const finds = this.#finds;
    settlePageWords(this.text, finds);
    finds.push(...this.#nameUnreported(this.#bareNames()));
    const joined = this.#joinDockets();
    shortenWorks(this.text, finds);
    finds.push(...hereafterForms(this.text, finds, at => this.#covered(at)));
    finds.sort((a, b) => a.start - b.start || b.end - a.end);
    const open: number[] = [];
    const kept: Found[] = [];
    for (const find of finds) {
      if (joined.has(find)) continue;
      while (open.length > 0 && (kept[open[open.length - 1] as number] as Found).end <= find.start) open.pop();
      const outer = open[open.length - 1];
      if (outer !== undefined && (kept[outer] as Found).end < find.end) continue;
      find.inside = outer ?? -1;
      open.push(kept.length);
      kept.push(find);
    }
    joinStrings(this.text, kept);
    return kept;
  }

  #covered(at: number): boolean {
    let low = 0;
    let high = this.#taken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#taken[middle] as { start: number }).start <= at) low = middle + 1;
      else high = middle;
    }
    const taken = this.#taken[low - 1];
    return taken !== undefined && at < taken.end;
  }

  /**
   * `Smith v. Jones, No. 12-246 (CA2 1975)`, `…, 2013 WL 12345`: the name of a case that no reporter has joins its docket
   * number or neutral cite. The names that are left.
   */
  #nameUnreported(names: readonly Found[]): Found[] {
    const apart = new Map<number, Found>();
    for (const find of this.#finds) {
      if ((find.kind === 'docket' || find.kind === 'neutral') && find.name === undefined) apart.set(find.start, find);
    }
    return names.filter(name => {
      const { end } = name;
      if (unreported(this.text, name)) {
        // Numbers that were found by themselves are this one's.
        for (const find of [...this.#finds]) if (find.start >= end && find.end <= name.end) this.#drop(find);
        return true;
      }
      // `State v. Jones (Mar. 4, 1999), 8th Dist. No. 73999, 1999 WL 123456`
      const dated =
        this.text.charCodeAt(end + 1) === 40
          ? (/^ \([A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}\)(?=,)/.exec(this.text.slice(end, end + 26))?.[0].length ?? 0)
          : 0;
      if (this.text.charCodeAt(end + dated) !== 44) return true;
      const next = skipSpaces(this.text, end + dated + 1);
      let find = apart.get(next);
      if (find === undefined || find.kind === 'docket') {
        // `State v. Anders, 8th Dist. Cuyahoga No. 98765, 2013-Ohio-1234`: the court's own number stands between.
        const between = COURT_NUMBER.exec(this.text.slice(next, next + 110));
        const neutral = between === null ? undefined : apart.get(next + between[0].length);
        if (neutral?.kind === 'neutral') {
          if (find !== undefined) this.#drop(find);
          find = neutral;
        }
      }
      if (find === undefined) return true;
      find.start = name.start;
      find.name = name.name;
      return false;
    });
  }

  /** `Mejia v. Gonzales, No. 03-71234, 2004 WL 1234567 (9th Cir. 2004)`: docket and neutral cite are one citation. The dockets so taken up. */
  #joinDockets(): ReadonlySet<Found> {
    let dockets: Map<number, Found> | undefined;
    for (const find of this.#finds) {
      if (find.kind !== 'docket' || this.text.charCodeAt(find.end) !== 44) continue;
      dockets ??= new Map();
      dockets.set(skipSpaces(this.text, find.end + 1), find);
    }
    const joined = new Set<Found>();
    if (dockets === undefined) return joined;
    for (const find of this.#finds) {
      const docket = find.kind === 'neutral' && find.name === undefined ? dockets.get(find.start) : undefined;
      if (docket === undefined) continue;
      find.start = docket.start;
      find.name = docket.name;
      joined.add(docket);
    }
    return joined;
  }

  /** Whole case names in running text, with no citation of their own: `the holding of Miranda v. Arizona`. */
  #bareNames(): Found[] {
    const names: Found[] = [];
    let floor = 0;
    for (const at of this.#names) {
      if (at < floor || this.#covered(at)) continue;
      const code = this.text.charCodeAt(at);
      const left = this.#floorOf(at, floor);
      if (code === 118 || code === 86) {
        const name = nameAround(this.text, at, left, this.text.length);
        if (name === undefined || this.#covered(name.end - 1)) continue;
        const find = found('bare-name', name.start, name.end);
        find.name = name;
        withoutVolume(this.text, find);
        names.push(find);
        floor = find.end;
      } else {
        const words = /^(?:Ex parte|In re|Matter of|EX PARTE|IN RE) /.exec(this.text.slice(at, at + 12));
        if (words === null) continue;
        const from = at + words[0].length;
        const end = nameForward(this.text, from, this.text.length);
        if (end === -1 || this.#covered(end - 1) || isDigit(this.text.charCodeAt(from))) continue;
        const find = found('bare-name', at, end);
        const form =
          words[0].startsWith('Ex') || words[0].startsWith('EX')
            ? 'ex-parte'
            : words[0].startsWith('M')
              ? 'matter-of'
              : 'in-re';
        find.name = { start: at, end, text: this.text.slice(at, end), parties: [this.text.slice(from, end)], form };
        names.push(find);
        floor = end;
      }
    }
    return names;
  }

  #floorOf(at: number, floor: number): number {
    let low = 0;
    let high = this.#taken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#taken[middle] as { end: number }).end <= at) low = middle + 1;
      else high = middle;
    }
    return Math.max(floor, this.#taken[low - 1]?.end ?? 0);
  }
}
