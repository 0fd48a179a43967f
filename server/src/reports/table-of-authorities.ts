import { surnameOfCode } from '../authority/author-code';
import type { CaseList } from '../authority/case-list';
import { isStep } from '../citation/history-words';
import { isShared } from '../corpus/facts';
import type { LinePlace, Lines } from '../corpus/lines';
import type { Opinion, OpinionDocument } from '../opinion/document';
import { encloses, type Span } from '../opinion/span';
import type { Analysis } from '../reference/analysis';
import type { Reference } from '../reference/reference';
import { parallelsOf } from './parallels';
import {
  caseWords,
  type EntryWords,
  SECTIONS,
  type SectionId,
  sectionOf,
  workWords,
} from './table-of-authorities-words';

/** Five pages or more are printed as `passim` (DOMAIN 5.4). */
export const PASSIM = 5;

/** A place where an authority is cited. Lines and characters count from 0. */
export interface CitedAt {
  readonly start: LinePlace;
  readonly end: LinePlace;
  /** Page of the file's own reporter; undefined before the first page mark. */
  readonly page: number | undefined;
  /** Number of the note it stands in; undefined in the text. */
  readonly note: number | undefined;
  readonly kind: Reference['kind'];
}

export interface TableEntry extends EntryWords {
  /** Canonical id; null for what is cited in full but has none. */
  readonly target: string | null;
  readonly places: readonly CitedAt[];
  /** `176`, `178, n. 3` (DOMAIN 5.6: in words), each once, in order of page and note. */
  readonly pages: readonly string[];
  /** Line numbers from 1, each once. */
  readonly lines: readonly number[];
  /** On five pages or more; where the text has no pages, at five places or more. */
  readonly passim: boolean;
}

export interface TableSection {
  readonly id: SectionId;
  readonly entries: readonly TableEntry[];
}

/** What one opinion of the file cites. */
export interface TableGroup {
  /** `Opinion of the Court (MARSHALL, J.)`, `Concurrence (WHITE, J.)`, `Before the opinions`. */
  readonly opinion: string;
  readonly kind: string;
  readonly author: string | undefined;
  readonly sections: readonly TableSection[];
}

/** References that could not be counted to an authority, said openly. */
export interface NotCounted {
  readonly text: string;
  readonly line: number;
  readonly reason: string | undefined;
}

export interface TableOfAuthorities {
  readonly file: string;
  /** `United States v. Hale, 422 U.S. 171 (1975)`; undefined when nothing says which case the file is. */
  readonly title: string | undefined;
  /** The file has page marks, so pages are known. */
  readonly paged: boolean;
  readonly groups: readonly TableGroup[];
  readonly notCounted: readonly NotCounted[];
}

export interface TableQuestion {
  /** How the table names the file. */
  readonly file: string;
  readonly analysis: Analysis;
  readonly lines: Lines;
  readonly caseList: CaseList;
  /** Only what stands in this stretch of the text. */
  readonly within?: Span | undefined;
}

interface Gathered {
  readonly target: string | null;
  readonly section: SectionId;
  readonly cited: Reference[];
  readonly places: CitedAt[];
}

/** References that name a place of this file or of the record, and no authority. */
const NO_AUTHORITY: ReadonlySet<Reference['kind']> = new Set<Reference['kind']>([
  'ante',
  'post',
  'supra-page',
  'infra',
  'intra-court',
  'record',
  'truncated',
  'anaphor',
]);

/**
 * The table of authorities of a file or a stretch of it, by opinion. Short forms, id., supra and bare names are counted to
 * what they mean; parallel and nominative citations of one case are one entry; `Miranda warnings` cites nothing. Entries are
 * in the order of the tables of the U.S. Reports: cases by name with `In re`, `Ex parte` and `The` put behind, works by the
 * author's surname, statutes and rules by number, articles of the Constitution before its amendments.
 */
export function tableOfAuthorities(question: TableQuestion): TableOfAuthorities {
  const { analysis, lines, within, file } = question;
  const { document, identity } = analysis;
  const pageAt = pagesOf(document, identity?.target);
  const sections = sectionsOf(analysis.references);
  const same = parallelsOf(analysis.references);
  const own = identity?.target === undefined || identity.target === null ? undefined : same(identity.target);
  const byOpinion = new Map<number, Map<string, Gathered>>();
  const notCounted: NotCounted[] = [];
  // All citations of each authority in the file: a concurrence that says only `Miranda` is printed with the full citation.
  const all = new Map<string, Reference[]>();

  const count = (reference: Reference, target: string | null, span: Span): void => {
    const entry = target === null ? null : same(target);
    // The opinion's own citation at its head is no authority.
    if (entry !== null && entry === own) return;
    const section = entry === null ? sectionOf(reference)! : (sections.get(entry) ?? 'cases');
    if (entry !== null) {
      const list = all.get(entry);
      if (list) list.push(reference);
      else all.set(entry, [reference]);
    }
    if (within !== undefined && !encloses(within, span)) return;
    const opinion = encloses(document.frontMatter, span) ? -1 : reference.opinion;
    const entries = byOpinion.get(opinion) ?? new Map<string, Gathered>();
    byOpinion.set(opinion, entries);
    const key = entry ?? `?${flat(document.text.slice(span.start, span.end)).toLowerCase()}`;
    let gathered = entries.get(key);
    if (gathered === undefined) {
      gathered = { target: entry, section, cited: [], places: [] };
      entries.set(key, gathered);
    }
    gathered.cited.push(reference);
    gathered.places.push({
      start: lines.positionAt(span.start),
      end: lines.positionAt(span.end),
      page: pageAt(span.start, reference),
      note: noteOf(document, reference),
      kind: reference.kind,
    });
  };

  for (const reference of analysis.references) {
    if (NO_AUTHORITY.has(reference.kind) || reference.use === 'eponym') continue;
    const { target } = reference;
    if (target !== null && !isShared(target) && !target.startsWith('docket/')) continue;
    if (target === null && (sectionOf(reference) === undefined || !statesItself(reference))) {
      if (within === undefined || encloses(within, reference)) {
        const text = flat(document.text.slice(reference.start, Math.min(reference.end, reference.start + 120)));
        notCounted.push({ text, line: lines.positionAt(reference.start).line + 1, reason: reference.reason });
      }
      continue;
    }
    count(reference, target, reference);
    const mine = target === null ? null : same(target);
    const seen = new Set([mine]);
    for (const part of reference.history) {
      const other = part.target === null ? null : same(part.target);
      // Orders in a history (cert. denied) belong to the case and are no authorities of their own.
      if (other === null || seen.has(other) || isStep(part.relation) || other.startsWith('order/')) continue;
      seen.add(other);
      count(reference, other, part);
    }
  }

  const groups = [...byOpinion]
    .sort(([a], [b]) => a - b)
    .map(([index, entries]) =>
      group(document, document.opinions[index], [...entries.values()], all, question.caseList),
    );
  return {
    file,
    title: titleOf(analysis, question.caseList),
    paged: document.pageMarks.length > 0 || (identity?.pages?.length ?? 0) > 0,
    groups,
    notCounted,
  };
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A full citation without an id (`___ U.S. ___`, a section of an Act) still names its authority; `Id.` does not. */
function statesItself(reference: Reference): boolean {
  if (reference.kind === 'full-case') return reference.name !== undefined;
  return /^(?:statute|regulation|constitution|treatise|book|article|restatement|legislative|neutral|docket)$/.test(
    reference.kind,
  )
    ? reference.title !== undefined || reference.name !== undefined || reference.volume !== undefined
    : false;
}

/** Which section each authority belongs to, from the citations that say what it is. */
function sectionsOf(references: readonly Reference[]): ReadonlyMap<string, SectionId> {
  const sections = new Map<string, SectionId>();
  for (const reference of references) {
    const section = sectionOf(reference);
    if (reference.target !== null && section !== undefined && !sections.has(reference.target))
      sections.set(reference.target, section);
  }
  return sections;
}

/** Page at an offset: that of the last mark before it in its own opinion (DOMAIN 1.14); undefined before the first. */
function pagesOf(
  document: OpinionDocument,
  target: string | null | undefined,
): (offset: number, reference: Reference) => number | undefined {
  const first = Number(target?.split('/')[2]);
  const marks = document.pageMarks;
  const series = (marks.find(mark => mark.page >= first) ?? marks[0])?.series;
  const own = marks.filter(mark => mark.series === series);
  return (offset, { opinion }) => {
    let low = 0;
    let high = own.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (own[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    const mark = own[low - 1];
    if (mark === undefined) return undefined;
    // Between excerpts pages are not carried on.
    const block = document.opinions[opinion]?.blocks.find(one => one.start <= offset && offset < one.end);
    return block === undefined || block.start <= mark.start
      ? mark.page
      : carried(document, opinion, mark.opinion, mark.page);
  };
}

/** A separate opinion that begins in the middle of a page stands on the page of the opinion before it. */
function carried(document: OpinionDocument, opinion: number, from: number, page: number): number | undefined {
  return document.family !== 'excerpt' && from === opinion - 1 ? page : undefined;
}

function noteOf(document: OpinionDocument, reference: Reference): number | undefined {
  const note = reference.stream > 0 ? document.noteBodies[reference.stream - 1]?.note : undefined;
  return note === 0 ? undefined : note;
}

function titleOf({ identity }: Analysis, caseList: CaseList): string | undefined {
  if (identity === undefined) return undefined;
  const [slug = '', volume = '', page = ''] = identity.target?.split('/') ?? [];
  const rows = caseList.at(slug, Number(volume), Number(page)).filter(row => row.kind === 'case');
  // Two cases on one page: the list cannot say which it is.
  const row = rows.length === 1 ? rows[0] : undefined;
  const head = [identity.name ?? row?.name, identity.cite].filter(Boolean).join(', ');
  const year = identity.year ?? row?.year;
  return head === '' ? undefined : `${head}${year ? ` (${year})` : ''}`;
}

const HEADINGS: Readonly<Record<string, string>> = {
  lead: 'Opinion of the Court',
  combined: 'Opinion of the Court',
  plurality: 'Plurality opinion',
  'per-curiam': 'Opinion of the Court (per curiam)',
  concurrence: 'Concurrence',
  dissent: 'Dissent',
  'in-part': 'Opinion concurring in part and dissenting in part',
  statement: 'Statement',
};

/** `Concurrence (WHITE, J.)`; `C. J.` where the byline gives the title. */
function opinionHeading(document: OpinionDocument, opinion: Opinion | undefined): string {
  if (opinion === undefined) return 'Before the opinions';
  const heading = HEADINGS[opinion.kind] ?? 'Opinion';
  const author = opinion.author && surnameOfCode(opinion.author);
  if (author === undefined || opinion.kind === 'per-curiam') return heading;
  return `${heading} (${author}, ${document.headings[opinion.heading]?.chief ? 'C. J.' : 'J.'})`;
}

function group(
  document: OpinionDocument,
  opinion: Opinion | undefined,
  gathered: readonly Gathered[],
  all: ReadonlyMap<string, Reference[]>,
  caseList: CaseList,
): TableGroup {
  const { text } = document;
  const entries = gathered.map(one => ({ section: one.section, entry: entryOf(one, all, caseList, text) }));
  const sections = SECTIONS.map(id => ({
    id,
    entries: entries
      .filter(one => one.section === id)
      .map(one => one.entry)
      .sort((a, b) => order(a.key, b.key) || order(a.target ?? '', b.target ?? '')),
  })).filter(section => section.entries.length > 0);
  return {
    opinion: opinionHeading(document, opinion),
    kind: opinion?.kind ?? 'front-matter',
    author: opinion?.author,
    sections,
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function entryOf(
  gathered: Gathered,
  all: ReadonlyMap<string, Reference[]>,
  caseList: CaseList,
  text: string,
): TableEntry {
  const { target, section, places } = gathered;
  const cited = target === null ? gathered.cited : (all.get(target) ?? gathered.cited);
  const defining = cited.find(one => one.target === target && sectionOf(one) === section && (one.title || one.author));
  const first = defining ?? cited.find(one => sectionOf(one) !== undefined) ?? cited[0]!;
  const words =
    section === 'cases' && target !== null && first.kind !== 'docket' && first.kind !== 'neutral'
      ? caseWords(target, cited, caseList)
      : workWords(target, first, text.slice(first.start, first.end));
  const pages = unique(
    [...places]
      .sort(byPage)
      .map(pageWords)
      .filter(one => one !== undefined),
  );
  const lines = unique(places.map(place => place.start.line + 1));
  const counted = places.some(place => place.page !== undefined) ? pages.length : places.length;
  return { ...words, target, places, pages, lines, passim: counted >= PASSIM };
}

/** By page, the text before its notes; what stands on no known page last. */
function byPage(a: CitedAt, b: CitedAt): number {
  const page = (a.page ?? Number.MAX_SAFE_INTEGER) - (b.page ?? Number.MAX_SAFE_INTEGER);
  return page !== 0 ? page : (a.note ?? 0) - (b.note ?? 0);
}

function pageWords({ page, note }: CitedAt): string | undefined {
  if (note === undefined) return page === undefined ? undefined : String(page);
  return page === undefined ? `n. ${note}` : `${page}, n. ${note}`;
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
