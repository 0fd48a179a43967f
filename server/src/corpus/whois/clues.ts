import type { CaseList } from '../../authority/case-list';
import { type Justice, justicesByCode, justicesNamed, nearestCode } from '../../authority/justices';
import type { OpinionDocument } from '../../opinion/document';
import type { Analysis } from '../../reference/analysis';
import type { Reference } from '../../reference/reference';

/** What a text tells of the case it is, besides saying so. Every field may be missing or empty. */
export interface Clues {
  /** First and last page mark of the series that reads like the pages of a report. */
  readonly pages: { readonly first: number; readonly last: number } | undefined;
  /** Volume that page marks of web sites name (`Page 422 U. S. 173`). */
  readonly markedVolume: number | undefined;
  /** Pages of this case that its own text names: `ante, at 178`, `p. 454, supra`. */
  readonly ownPages: readonly number[];
  /** Newest decision cited. */
  readonly newestYear: number | undefined;
  /** Newest U.S. volume cited in full, decisions in error left out as far as that shows. */
  readonly newestVolume: number | undefined;
  /** Newest year that the text names at all. */
  readonly namedYear: number | undefined;
  /** Volume of the order that granted review, where the text says "certiorari, 419 U.S. 1045". */
  readonly orderVolume: number | undefined;
  /** Term that a docket number of the time after 1971 begins with (`74-364`). */
  readonly docketTerm: number | undefined;
  /** Writer of the lead opinion as written, and the Justices that can be. */
  readonly author: string | undefined;
  readonly authorJustices: readonly Justice[];
  readonly perCuriam: boolean;
  /** Everyone who writes or joins in the file: they sat together. */
  readonly bench: readonly (readonly Justice[])[];
  /** Characters of the text, and whether they are only excerpts of the opinion. */
  readonly length: number;
  readonly excerpt: boolean;
  /** Cases that the text cites in full: it is none of them. */
  readonly cited: ReadonlySet<string>;
}

/** Years that opinions can name. */
const FIRST_YEAR = 1754;

/** Reads the clues. `year` is that of today: later years are slips. */
export function cluesOf(analysis: Analysis, caseList: CaseList, thisYear: number): Clues {
  const { document, references } = analysis;
  const lead = document.opinions.find(one => /^(?:lead|combined|plurality|per-curiam|other)$/.test(one.kind));
  const author = lead?.author;
  const authorJustices = author === undefined ? [] : justicesCalled(author);
  // Editors' notes cite later cases: what is newer than the writer's last year on the Court says nothing.
  const end = lastYearOf(authorJustices) ?? thisYear;
  const cited = new Set<string>();
  let newestYear: number | undefined;
  const volumes: number[] = [];
  for (const reference of references) {
    if (reference.kind !== 'full-case') continue;
    const volume = /^us\/(\d{1,3})\/\d+$/.exec(reference.target ?? '')?.[1];
    if (volume !== undefined) {
      cited.add(reference.target!);
      const years = caseList.years('us', Number(volume));
      if (years === undefined || years.first <= end) volumes.push(Number(volume));
    }
    for (const year of [reference.year, ...reference.history.map(part => part.year)]) {
      if (year !== undefined && year <= end && year > (newestYear ?? 0)) newestYear = year;
    }
  }
  const volume = newestVolume(volumes);
  const ofVolume = volume === undefined ? undefined : caseList.years('us', volume)?.first;
  if (ofVolume !== undefined && ofVolume > (newestYear ?? 0)) newestYear = ofVolume;
  return {
    pages: pageSpan(document),
    markedVolume: markedVolume(document),
    ownPages: ownPages(references),
    newestYear,
    newestVolume: volume,
    namedYear: namedYear(document, thisYear),
    orderVolume: orderVolume(analysis),
    docketTerm: docketTerm(document, newestYear),
    author,
    authorJustices,
    perCuriam:
      lead?.kind === 'per-curiam' || document.headings.some(heading => /per curiam/i.test(heading.vote?.text ?? '')),
    bench: bench(document),
    length: document.reading.text.length,
    excerpt: document.family === 'excerpt',
    cited,
  };
}

function justicesCalled(author: string): readonly Justice[] {
  const byCode = justicesByCode(author);
  if (byCode.length > 0) return byCode;
  const byName = justicesNamed(author);
  if (byName.length > 0) return byName;
  // Scanned bylines: `HAELAN` is Harlan.
  const near = nearestCode(author);
  return near === undefined ? [] : justicesNamed(justicesByCode(near)[0]?.surname ?? '');
}

/** Last year in which one of them can have written; undefined when there are none or one still sits. */
function lastYearOf(justices: readonly Justice[]): number | undefined {
  if (justices.length === 0) return undefined;
  const ends = justices.flatMap(justice => justice.service.map(one => one.end));
  return ends.includes(undefined) ? undefined : Math.max(...(ends as number[]));
}

/** First and last page of the longest series whose marks mostly rise by small steps. */
function pageSpan(document: OpinionDocument): Clues['pages'] {
  const series = new Map<number, number[]>();
  for (const mark of document.pageMarks) {
    const list = series.get(mark.series);
    if (list) list.push(mark.page);
    else series.set(mark.series, [mark.page]);
  }
  let best: number[] = [];
  for (const list of series.values()) if (list.length > best.length) best = list;
  if (best.length === 0) return undefined;
  // One mark that a scanner misread must not stretch the span: what lies far from the middle is left out.
  const sorted = [...best].sort((a, b) => a - b);
  const middle = sorted[sorted.length >> 1]!;
  const reach = Math.max(12, 2 * sorted.length);
  const near = sorted.filter(page => Math.abs(page - middle) <= reach);
  return { first: near[0]!, last: near[near.length - 1]! };
}

function markedVolume(document: OpinionDocument): number | undefined {
  for (const mark of document.pageMarks) {
    if (mark.form !== 'site' && mark.form !== 'html') continue;
    const volume = /\b(\d{1,3}) U\. ?S\. \d/.exec(document.text.slice(mark.start, mark.end))?.[1];
    if (volume !== undefined) return Number(volume);
  }
  return undefined;
}

function ownPages(references: readonly Reference[]): number[] {
  const pages = new Set<number>();
  for (const { kind, cross, name } of references) {
    if (name !== undefined || (kind !== 'ante' && kind !== 'post' && kind !== 'supra-page' && kind !== 'infra'))
      continue;
    for (const page of [cross?.page, cross?.to]) {
      if (page !== undefined && /^\d{1,4}$/.test(page)) pages.add(Number(page));
    }
  }
  return [...pages].sort((a, b) => a - b);
}

/** The newest volume cited, unless it stands alone far above all others: then it is a slip of the pen or of the scanner. */
function newestVolume(volumes: readonly number[]): number | undefined {
  const sorted = [...volumes].filter(volume => volume > 0 && volume < 650).sort((a, b) => b - a);
  for (let i = 0; i < sorted.length; i++) {
    const next = sorted[i + 1];
    if (next === undefined || sorted[i]! - next <= 60) return sorted[i];
  }
  return sorted[0];
}

/** Newest year in the text that is not alone beyond the others. */
function namedYear(document: OpinionDocument, thisYear: number): number | undefined {
  const counts = new Map<number, number>();
  for (const match of document.reading.text.matchAll(/(?<![\d.,$§-])(1[789]\d\d|20\d\d)(?![\d,-])/g)) {
    const year = Number(match[1]);
    if (year >= FIRST_YEAR && year <= thisYear) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const years = [...counts.keys()].sort((a, b) => b - a);
  for (let i = 0; i < years.length; i++) {
    const next = years[i + 1];
    if ((counts.get(years[i]!) ?? 0) > 1 || next === undefined || years[i]! - next <= 4) return years[i];
  }
  return years[0];
}

/** "We granted certiorari, 419 U.S. 1045": the order stands in the volume of the Term in which review was granted. */
function orderVolume({ document, references }: Analysis): number | undefined {
  let found: number | undefined;
  for (const reference of references) {
    if (reference.slug !== 'us' || reference.volume === undefined || !/^\d{1,3}$/.test(reference.volume.text)) continue;
    if (reference.kind !== 'order' && Number(reference.page?.text ?? 0) < 800) continue;
    const before = document.text.slice(Math.max(0, reference.start - 160), reference.start);
    if (!/\b(?:granted|grant|noted|issued|certiorari|jurisdiction)\b/i.test(before)) continue;
    // "cert. denied" is history of another case; the order of this one follows "we" or stands in the passive voice.
    if (/denied[,. ]*$/i.test(before) || reference.name !== undefined) continue;
    const volume = Number(reference.volume.text);
    if (found === undefined || volume > found) found = volume;
  }
  return found;
}

/** `No. 74-364`: since the October Term 1971 docket numbers begin with the year of the Term. */
function docketTerm(document: OpinionDocument, near: number | undefined): number | undefined {
  let newest: number | undefined;
  for (const match of document.reading.text.matchAll(/\bNos?\. (\d\d)[-–](\d{1,5})\b/g)) {
    const two = Number(match[1]);
    const year = two >= 71 ? 1900 + two : two <= 30 ? 2000 + two : undefined;
    // Far from the decisions cited it is the docket of another court, or of a later case in a note.
    if (year !== undefined && near !== undefined && Math.abs(year - near) > 4) continue;
    if (year !== undefined && (newest === undefined || year > newest)) newest = year;
  }
  return newest;
}

function bench(document: OpinionDocument): (readonly Justice[])[] {
  const names = new Set<string>();
  for (const opinion of document.opinions) if (opinion.author) names.add(opinion.author);
  for (const heading of document.headings) {
    if (heading.justice) names.add(heading.justice.text);
    for (const joiner of heading.joiners) names.add(joiner.text);
  }
  return [...names].map(justicesCalled).filter(found => found.length > 0);
}
