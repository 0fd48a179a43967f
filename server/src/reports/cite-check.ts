import type { CaseList, ListedCase } from '../authority/case-list';
import { compareCaptions } from '../authority/names';
import { extentWords } from '../authority/page-extent';
import { compareQuotation, type QuotationResult } from '../corpus/quotation/compare';
import { quotedIn } from '../corpus/quotation/quoted';
import type { QuotationSource } from '../corpus/quotation/source';
import type { CaseIdentity } from '../opinion/identity';
import type { Analysis } from '../reference/analysis';
import type { Reference } from '../reference/reference';
import { check } from '../rules/check';
import type { Finding } from '../rules/rule';

/** What was compared. */
export type CheckedPart = 'name' | 'volume and page' | 'year' | 'pin' | 'resolution' | 'quotation' | 'parallel';

export type Verdict = 'agrees' | 'differs' | 'not in list' | 'not checked';

/** One comparison with its outcome in words. */
export interface PartResult {
  readonly part: CheckedPart;
  readonly verdict: Verdict;
  readonly words: string;
  /** What it was compared with: `built-in list`, a file, this file. */
  readonly source: string | undefined;
}

/**
 * What the comparisons come to. *Verified here* says that name, volume and page (and whatever else is stated and could be
 * compared) agree with a source here: never that the citation supports what is said of it.
 */
export type Status = 'verified here' | 'differs' | 'not in list' | 'not checked';

export interface CheckedCitation {
  readonly reference: Reference;
  readonly text: string;
  /** Caption, citation and year of what it was taken for, where a list or a file knows it. */
  readonly authority: string | undefined;
  readonly parts: readonly PartResult[];
  readonly status: Status;
}

export interface CiteCheck {
  readonly identity: CaseIdentity | undefined;
  readonly citations: readonly CheckedCitation[];
  readonly counts: Readonly<Record<Status, number>>;
}

/** A file that holds a cited case, for quotations. */
export interface HeldCase {
  readonly source: QuotationSource;
  /** As a reader knows the file. */
  readonly file: string;
}

export interface CiteCheckOptions {
  readonly caseList: CaseList;
  /** The file that holds a case; undefined when none here does. */
  readonly held?: (target: string) => HeldCase | undefined;
  readonly currentYear?: number;
}

/** Rules whose findings are differences between a citation and what is known, by the part they are about. */
const RULES: Readonly<Record<string, { readonly part: CheckedPart; readonly verdict: Verdict }>> = {
  'cite-name-mismatch': { part: 'name', verdict: 'differs' },
  'cite-name-variant': { part: 'name', verdict: 'differs' },
  'cite-ocr-name': { part: 'name', verdict: 'differs' },
  'cite-not-found': { part: 'volume and page', verdict: 'not in list' },
  'cite-volume-impossible': { part: 'volume and page', verdict: 'differs' },
  'cite-ocr-digits': { part: 'volume and page', verdict: 'differs' },
  'cite-ocr-reporter': { part: 'volume and page', verdict: 'differs' },
  'cite-year-mismatch': { part: 'year', verdict: 'differs' },
  'cite-from-future': { part: 'year', verdict: 'differs' },
  'pin-before-start': { part: 'pin', verdict: 'differs' },
  'pin-after-end': { part: 'pin', verdict: 'differs' },
  'pin-range-reversed': { part: 'pin', verdict: 'differs' },
  'parallel-mismatch': { part: 'parallel', verdict: 'differs' },
  'short-conflict': { part: 'resolution', verdict: 'differs' },
  'id-pin-out-of-range': { part: 'resolution', verdict: 'differs' },
  'short-unresolved': { part: 'resolution', verdict: 'not checked' },
  'short-ambiguous': { part: 'resolution', verdict: 'not checked' },
  'supra-unresolved': { part: 'resolution', verdict: 'not checked' },
  'id-no-antecedent': { part: 'resolution', verdict: 'not checked' },
};

/** Checks every citation and reference of a file that leads outside it, in document order. The same facts and rules as in the editor. */
export function citeCheck(analysis: Analysis, options: CiteCheckOptions): CiteCheck {
  const found = check(analysis, {
    caseList: options.caseList,
    only: Object.keys(RULES),
    separate: true,
    maxPerFile: 0,
    ...(options.currentYear === undefined ? {} : { currentYear: options.currentYear }),
  });
  const quotations = new Map<Reference, QuotationResult[]>();
  const held = new Map<string, HeldCase | undefined>();
  const holding = (target: string): HeldCase | undefined => {
    if (!held.has(target)) held.set(target, options.held?.(target));
    return held.get(target);
  };
  for (const { words, reference, pinned } of quotedIn(analysis)) {
    const source = reference.target === null ? undefined : holding(reference.target)?.source;
    const results = quotations.get(reference) ?? [];
    results.push(source ? compareQuotation(words, source, pinned) : { verdict: 'short' });
    if (source) quotations.set(reference, results);
  }
  const statuses = new Map<string, Status>();
  const citations: CheckedCitation[] = [];
  let next = 0;
  for (const reference of analysis.references) {
    while (next < found.length && found[next]!.start < reference.start) next++;
    if (!leadsOutside(reference)) continue;
    const findings: Finding[] = [];
    for (let at = next; at < found.length && found[at]!.start < reference.end; at++) {
      if (found[at]!.end <= reference.end) findings.push(found[at]!);
    }
    const quoted = quotations.get(reference) ?? [];
    const file = reference.target === null ? undefined : holding(reference.target)?.file;
    const row = rowOf(reference, options.caseList);
    const parts = merged([
      ...findings.map(fromFinding),
      ...positive(reference, row, options.caseList, statuses),
      ...quoted.flatMap(result => quotationPart(result, file)),
    ]);
    const status = statusOf(parts);
    if (reference.target !== null && reference.kind === 'full-case' && !statuses.has(reference.target))
      statuses.set(reference.target, status);
    citations.push({
      reference,
      text: analysis.document.text.slice(reference.start, reference.end),
      authority: row
        ? `${row.name}, ${row.volume} ${row.slug === 'us' ? 'U.S.' : row.slug} ${row.page}${row.year === undefined ? '' : ` (${row.year})`}`
        : undefined,
      parts,
      status,
    });
  }
  const counts: Record<Status, number> = { 'verified here': 0, differs: 0, 'not in list': 0, 'not checked': 0 };
  for (const { status } of citations) counts[status]++;
  return { identity: analysis.identity, citations, counts };
}

/** Pages, notes and opinions of the file itself, and names used as words, are no citations to check. */
function leadsOutside({ kind, target, use }: Reference): boolean {
  if (use === 'eponym' || kind === 'truncated' || kind === 'intra-court' || kind === 'anaphor' || kind === 'bare-name')
    return false;
  return target === null ? !/^(?:ante|post|supra-page|infra)$/.test(kind) : !/^(?:self\b|file:)/.test(target);
}

function fromFinding({ id, message }: Finding): PartResult {
  return { ...RULES[id]!, words: message, source: undefined };
}

const ADDRESS = /^([a-z][a-z0-9]*)\/(\d{1,4})\/(\d{1,5})$/;

function addressOf(target: string | null): { slug: string; volume: number; page: number } | undefined {
  const match = ADDRESS.exec(target ?? '');
  return match ? { slug: match[1]!, volume: Number(match[2]), page: Number(match[3]) } : undefined;
}

/** The listed case a reference was taken for; of several on one page the one whose name agrees. */
function rowOf(reference: Reference, list: CaseList): ListedCase | undefined {
  const address = addressOf(reference.target);
  if (!address) return undefined;
  const rows = list.at(address.slug, address.volume, address.page).filter(row => row.kind === 'case');
  if (rows.length <= 1 || !reference.name) return rows[0];
  return (
    rows.find(row => /^(?:same|variant)$/.test(compareCaptions(reference.name!.text, row.names).verdict)) ?? rows[0]
  );
}

const OTHER_WORKS = 'Statutes, rules, books and other works cannot be checked here.';
const AGREES = 'agrees' as const;
const NOT_CHECKED = 'not checked' as const;

/** What can be said beyond the findings: what agrees, and what could not be compared and why. */
function positive(
  reference: Reference,
  row: ListedCase | undefined,
  list: CaseList,
  statuses: ReadonlyMap<string, Status>,
): PartResult[] {
  const { kind, target } = reference;
  if (kind === 'order') return [part('volume and page', NOT_CHECKED, 'Orders are in no case list.')];
  if (kind === 'full-case') return ofFull(reference, row, list);
  if (/^(?:short-case|id|ibid|supra-case|hereafter-short)$/.test(kind)) return ofShort(reference, row, statuses);
  const what =
    kind === 'neutral' || kind === 'docket' ? 'Dockets and slip opinions' : 'Statutes, rules, books and other works';
  return [
    part(
      'volume and page',
      NOT_CHECKED,
      target === null ? 'What it refers to is not known.' : `${what} cannot be checked here.`,
    ),
  ];
}

function part(of: CheckedPart, verdict: Verdict, words: string, source?: string): PartResult {
  return { part: of, verdict, words, source };
}

function ofFull(reference: Reference, row: ListedCase | undefined, list: CaseList): PartResult[] {
  const address = addressOf(reference.target);
  if (!address) return [part('volume and page', NOT_CHECKED, 'Volume and page are not both known.')];
  if (!row) {
    const covered = list.covers(address.slug, address.volume);
    return [
      covered
        ? part('volume and page', NOT_CHECKED, 'No listed case begins on this page; it may be one of orders.')
        : part('volume and page', NOT_CHECKED, `No case list covers volume ${address.volume} of this reporter.`),
    ];
  }
  const parts = [part('volume and page', AGREES, `${row.name} begins there.`, row.source)];
  const name = reference.name?.text;
  if (name === undefined) parts.push(part('name', NOT_CHECKED, 'The citation gives no name to compare.'));
  else {
    const { verdict } = compareCaptions(name, row.names);
    if (verdict === 'same') parts.push(part('name', AGREES, `The list has ${row.name}.`, row.source));
    else if (verdict === 'unknown') parts.push(part('name', NOT_CHECKED, 'The list has no name there.', row.source));
    else if (verdict === 'mismatch') parts.push(part('name', 'differs', `The list has ${row.name}.`, row.source));
  }
  const years = list.years(address.slug, address.volume);
  if (reference.year !== undefined && (row.year !== undefined || years)) {
    const known =
      row.year === undefined
        ? `The volume holds decisions of ${years!.first}-${years!.last}.`
        : `Decided in ${row.year}.`;
    parts.push(part('year', AGREES, known, row.source));
  }
  if (reference.pins.some(pin => pin.page !== undefined))
    parts.push(
      row.lastPage === undefined
        ? part('pin', NOT_CHECKED, 'The list does not say where the case ends.', row.source)
        : part('pin', AGREES, `The case has ${extentWords(row)}.`, row.source),
    );
  return parts;
}

function ofShort(
  reference: Reference,
  row: ListedCase | undefined,
  statuses: ReadonlyMap<string, Status>,
): PartResult[] {
  const { target, confidence, reason } = reference;
  if (target === null) return [part('resolution', NOT_CHECKED, 'What it refers to is not known.')];
  if (!addressOf(target)) return [part('volume and page', NOT_CHECKED, OTHER_WORKS)];
  const why = reason ? reason.charAt(0).toUpperCase() + reason.slice(1).replace(/[.]?$/, '.') : 'The earlier citation.';
  const full = statuses.get(target);
  if (confidence === 'low' || confidence === 'forward')
    return [part('resolution', NOT_CHECKED, `Not sure: ${why}`, 'this file')];
  const parts = [part('resolution', AGREES, why, 'this file')];
  if (full !== undefined && full !== 'verified here')
    parts.push(part('volume and page', NOT_CHECKED, `Its full citation: ${full}.`, 'this file'));
  else if (full === undefined && !row)
    parts.push(part('volume and page', NOT_CHECKED, 'No case list covers what it refers to.'));
  if (row?.lastPage !== undefined && reference.pins.some(pin => pin.page !== undefined)) {
    const beyond = reference.pins.some(
      pin => /^\d+$/.test(pin.page ?? '') && (Number(pin.page) < row.page || Number(pin.page) > row.lastPage!),
    );
    parts.push(part('pin', beyond ? 'differs' : AGREES, `The case has ${extentWords(row)}.`, row.source));
  }
  return parts;
}

function quotationPart(result: QuotationResult, file: string | undefined): PartResult[] {
  const on = 'page' in result && result.page !== undefined ? ` on page ${result.page}` : '';
  switch (result.verdict) {
    case 'found':
      return [part('quotation', AGREES, `The quoted words stand there${on}.`, file)];
    case 'elsewhere':
      return [part('quotation', 'differs', `The quoted words stand${on}, not on the page cited.`, file)];
    case 'differs':
      return [part('quotation', 'differs', `The passage${on} reads otherwise: ${differenceWords(result.parts)}`, file)];
    case 'not-found':
      return [
        result.partial
          ? part('quotation', NOT_CHECKED, 'The quoted words are not in the excerpts of the case that are here.', file)
          : part('quotation', 'differs', 'The quoted words are not in the file that holds the case.', file),
      ];
    default:
      return [];
  }
}

/** `… [quoted: the State] [source: a government] …`: what differs, common stretches shortened. */
function differenceWords(parts: Extract<QuotationResult, { verdict: 'differs' }>['parts']): string {
  return parts
    .map(({ words, only }) => {
      if (only === 'quotation') return `[quoted: ${words}]`;
      if (only === 'source') return `[source: ${words}]`;
      const list = words.split(' ');
      return list.length <= 8 ? words : `${list.slice(0, 3).join(' ')} … ${list.slice(-3).join(' ')}`;
    })
    .join(' ');
}

const ORDER: readonly Verdict[] = ['differs', 'not in list', 'not checked', 'agrees'];

/** One result a part, the gravest; what a finding says goes before what was worked out here. Quotations stay apart. */
function merged(parts: readonly PartResult[]): PartResult[] {
  const kept: PartResult[] = [];
  for (const one of parts) {
    const at = one.part === 'quotation' ? -1 : kept.findIndex(other => other.part === one.part);
    if (at < 0) kept.push(one);
    else if (ORDER.indexOf(one.verdict) < ORDER.indexOf(kept[at]!.verdict)) kept[at] = one;
  }
  return kept;
}

function statusOf(parts: readonly PartResult[]): Status {
  if (parts.some(one => one.verdict === 'differs')) return 'differs';
  if (parts.some(one => one.verdict === 'not in list')) return 'not in list';
  const open = parts.some(
    one => one.verdict === 'not checked' && one.part !== 'quotation' && one.part !== 'pin' && one.part !== 'year',
  );
  return open || parts.length === 0 ? 'not checked' : 'verified here';
}
