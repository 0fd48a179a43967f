import { type CaseList, EMPTY_CASE_LIST, type ListedCase } from '../authority/case-list';
import type { CitationKind } from '../citation/citation';
import type { Family, OpinionDocument, OpinionKind } from '../opinion/document';
import type { CaseIdentity } from '../opinion/identity';
import type { Analysis } from '../reference/analysis';
import type { Reference } from '../reference/reference';
import { courtOf } from './court';
import { lineStartsOf } from './lines';
import { type RowFact, rowFactsOf } from './row-facts';
import { isShared } from './targets';

export { isShared } from './targets';

/** How an authority is mentioned at a place. */
export const Use = {
  Full: 0,
  /** Short form, id., supra and their like. */
  Short: 1,
  /** Bare name of a case. */
  Name: 2,
  /** `Miranda warnings`: the name as a common word (R3e). */
  Eponym: 3,
  /** Parallel citation or history inside another citation. */
  Part: 4,
  /** Statutes, rules, treatises and everything else. */
  Other: 5,
} as const;
export type Use = (typeof Use)[keyof typeof Use];

/** Numbers a mention takes in `FileFacts.mentions`: target, start, end, use, opinion. */
export const MENTION = 5;
/** Numbers a page takes in `FileFacts.pages`: page, series, start. */
export const PAGE = 3;
/** Numbers a note takes in `FileFacts.notes` and `noteMarks`: note, opinion, start. */
export const NOTE = 3;
/** Numbers a pair takes in `FileFacts.parallels`. */
export const PAIR = 2;

export interface OpinionFact {
  readonly kind: OpinionKind;
  readonly author: string | undefined;
  readonly start: number;
  readonly end: number;
}

/**
 * What the index keeps of a file: places, not text, so that many files stay in memory. Offsets are raw UTF-16 offsets.
 * They depend on the file and its manifest entry alone (R13).
 */
export interface FileFacts {
  /** Address as `fileKey` spells it. */
  readonly key: string;
  readonly family: Family;
  readonly identity: CaseIdentity | undefined;
  /** Year of decision: as stated, else by the case list. */
  readonly year: number | undefined;
  /** Page the case ends on at the latest, by the case list; undefined where no list tells. */
  readonly lastPage: number | undefined;
  /** Court of the case: as stated, else the one whose decisions its reporter holds. */
  readonly court: string | undefined;
  readonly length: number;
  readonly lineStarts: Int32Array;
  /** Targets mentioned here that mean the same in every file. */
  readonly targets: readonly string[];
  /** For each target the case name its first named full citation gives, '' when there is none. */
  readonly captions: readonly string[];
  readonly mentions: Int32Array;
  readonly pages: Int32Array;
  /** Where the texts of notes begin. */
  readonly notes: Int32Array;
  readonly noteMarks: Int32Array;
  readonly opinions: readonly OpinionFact[];
  /** Where blocks begin: excerpts, opinions. Pages are not carried from one to the next (DOMAIN 1.14). */
  readonly blocks: Int32Array;
  /** Indices into `targets`, ascending: cases of which a citation here tells what became of them. */
  readonly fates: Int32Array;
  /** Pairs of indices into `targets`: citations that stand here as parallels of one case, the smaller index first, in order. */
  readonly parallels: Int32Array;
  /** Every reference with what tables say of it; undefined where they are not kept. */
  readonly rows: readonly RowFact[] | undefined;
}

const USES: Partial<Record<CitationKind, Use>> = {
  'full-case': Use.Full,
  'short-case': Use.Short,
  id: Use.Short,
  ibid: Use.Short,
  'supra-case': Use.Short,
  'hereafter-short': Use.Short,
  'bare-name': Use.Name,
  anaphor: Use.Name,
};

export function useOf(reference: Reference): Use {
  if (reference.use === 'eponym') return Use.Eponym;
  return USES[reference.kind] ?? Use.Other;
}

/** One mention of an authority: a reference as a whole, or a parallel citation or history part inside it. */
export interface Mention {
  readonly target: string;
  readonly start: number;
  readonly end: number;
  readonly use: Use;
  readonly opinion: number;
}

/** Every mention a reference makes: its own target first, then those of its parallel citations and its history. */
export function mentionsOf(reference: Reference): Mention[] {
  if (reference.parallels.length === 0 && reference.history.length === 0) {
    const { target, start, end, opinion } = reference;
    return target === null ? [] : [{ target, start, end, use: useOf(reference), opinion }];
  }
  const found: Mention[] = [];
  const seen = new Set<string>();
  const add = (target: string | null, start: number, end: number, use: Use) => {
    if (target === null || seen.has(target)) return;
    seen.add(target);
    found.push({ target, start, end, use, opinion: reference.opinion });
  };
  add(reference.target, reference.start, reference.end, useOf(reference));
  for (const parallel of reference.parallels) add(parallel.target, parallel.start, parallel.end, Use.Part);
  for (const part of reference.history) {
    add(part.target, part.start, part.end, Use.Part);
    for (const parallel of part.parallels) add(parallel.target, parallel.start, parallel.end, Use.Part);
  }
  return found;
}

/** Raw offset of a place that the manifest states: the text's first occurrence on the line, else the line's start; -1 when outside. */
function statedPlace(text: string, lineStarts: Int32Array, line: number, words: string | undefined): number {
  const start = lineStarts[line];
  if (start === undefined) return -1;
  if (words === undefined || words === '') return start;
  const end = lineStarts[line + 1] ?? text.length;
  const at = text.indexOf(words, start);
  return at >= 0 && at < end ? at : -1;
}

function pagesOf(document: OpinionDocument, identity: CaseIdentity | undefined, lineStarts: Int32Array): Int32Array {
  const rows: [number, number, number][] = document.pageMarks.map(mark => [mark.page, mark.series, mark.start]);
  for (const stated of identity?.pages ?? []) {
    const at = statedPlace(document.text, lineStarts, stated.line, stated.text);
    // A stated page counts as a mark of the first series: it is given in the pages of the file's own citation.
    if (at >= 0) rows.push([stated.page, rows[0]?.[1] ?? 1, at]);
  }
  return Int32Array.from(rows.sort((a, b) => a[2] - b[2]).flat());
}

function opinionAt(document: OpinionDocument, offset: number): number {
  const index = document.opinions.findIndex(opinion => opinion.start <= offset && offset < opinion.end);
  return Math.max(0, index);
}

function notesOf(document: OpinionDocument, identity: CaseIdentity | undefined, lineStarts: Int32Array): Int32Array {
  const rows: [number, number, number][] = [];
  for (const stated of identity?.notes ?? []) {
    const at = statedPlace(document.text, lineStarts, stated.line, stated.text);
    if (at >= 0) rows.push([stated.note, opinionAt(document, at), at]);
  }
  for (const body of document.noteBodies) if (body.note > 0) rows.push([body.note, body.opinion, body.start]);
  return Int32Array.from(rows.flat());
}

/** Pages of the longest cases: the last case of a volume has no end in a list. */
const LONGEST = 300;

function listedCase({ target }: CaseIdentity, caseList: CaseList): ListedCase | undefined {
  const [, slug = '', volume = '', page = ''] = /^([a-z][a-z0-9]*)\/(\d{1,4})\/(\d{1,5})$/.exec(target ?? '') ?? [];
  if (slug === '') return undefined;
  return caseList.at(slug, Number(volume), Number(page)).find(row => row.kind === 'case');
}

/** Every two of the indices, the smaller first. */
function pairsOf(indices: readonly (number | undefined)[]): [number, number][] {
  const known = [...new Set(indices)].filter(index => index !== undefined).sort((a, b) => a - b);
  return known.flatMap((a, at) => known.slice(at + 1).map((b): [number, number] => [a, b]));
}

/** Other blanks than single spaces. */
const UNEVEN = /[^\S ]|\s\s/;

/** The facts of an analysed file. Its rows are made when they are asked for. */
export function factsOf(key: string, analysis: Analysis, caseList: CaseList = EMPTY_CASE_LIST): FileFacts {
  const { document, identity } = analysis;
  const lineStarts = lineStartsOf(document.text);
  const targets: string[] = [];
  const captions: string[] = [];
  const known = new Map<string, number>();
  const mentions: number[] = [];
  const fates = new Set<number>();
  const pairs = new Map<string, readonly [number, number]>();
  for (const reference of analysis.references) {
    for (const mention of mentionsOf(reference)) {
      let index = known.get(mention.target);
      if (index === undefined) {
        if (!isShared(mention.target)) continue;
        index = targets.length;
        known.set(mention.target, index);
        targets.push(mention.target);
        captions.push('');
      }
      if (captions[index] === '' && mention.target === reference.target && reference.kind === 'full-case') {
        const caption = reference.name?.text ?? '';
        captions[index] = UNEVEN.test(caption) ? caption.replace(/\s+/g, ' ') : caption;
      }
      mentions.push(index, mention.start, mention.end, mention.use, mention.opinion);
    }
    const own = reference.target === null ? undefined : known.get(reference.target);
    if (own !== undefined && reference.history.length > 0) fates.add(own);
    if (reference.parallels.length === 0) continue;
    const members = [reference.target, ...reference.parallels.map(one => one.target)];
    for (const [a, b] of pairsOf(members.map(one => (one === null ? undefined : known.get(one))))) {
      pairs.set(`${a} ${b}`, [a, b]);
    }
  }
  const listed = identity && listedCase(identity, caseList);
  let rows: readonly RowFact[] | undefined;
  return {
    key,
    get rows() {
      rows ??= rowFactsOf(analysis);
      return rows;
    },
    family: document.family,
    identity,
    year: identity?.year ?? listed?.year,
    lastPage: listed && (listed.lastPage ?? listed.page + LONGEST),
    court: identity && (identity.court ?? courtOf(identity.target)),
    length: document.text.length,
    lineStarts,
    targets,
    captions,
    mentions: Int32Array.from(mentions),
    pages: pagesOf(document, identity, lineStarts),
    notes: notesOf(document, identity, lineStarts),
    noteMarks: Int32Array.from(document.noteMarks.flatMap(mark => [mark.note, mark.opinion, mark.start])),
    blocks: Int32Array.from(
      document.opinions.flatMap(opinion => opinion.blocks.map(block => block.start)).sort((a, b) => a - b),
    ),
    fates: Int32Array.from(fates).sort(),
    parallels: Int32Array.from([...pairs.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]).flat()),
    opinions: document.opinions.map(({ kind, author, start, end }) => ({ kind, author, start, end })),
  };
}
