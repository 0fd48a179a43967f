import type { CaseName, CitationKind } from '../citation/citation';
import type { OpinionDocument } from '../opinion/document';
import { encloses, type Span } from '../opinion/span';
import type { Analysis } from '../reference/analysis';
import type { Confidence, Reference } from '../reference/reference';
import { isCaseId, isShared } from './targets';
import { treatmentAt } from './treatment';

/** A pin without its place. */
export interface RowPin {
  readonly page: string | undefined;
  readonly to: string | undefined;
  readonly note: string | undefined;
}

export interface RowCite extends Span {
  readonly volume: string;
  readonly reporter: string;
  readonly page: string;
  readonly target: string | null;
}

export interface RowHistory extends Span {
  readonly relation: string;
  /** The words of the clause, where no relation could be read from them; '' else. */
  readonly words: string;
  readonly target: string | null;
  readonly name: string | undefined;
  readonly cite: { readonly volume: string; readonly reporter: string; readonly page: string } | undefined;
  readonly year: number | undefined;
  readonly parallels: readonly { readonly target: string }[];
}

/**
 * What is kept of a reference for tables that speak of all of them: rows of `cites`, the citation graph, the history of a
 * case. With the text at hand it says as much as the reference did there. Raw UTF-16 offsets.
 */
export interface RowFact extends Span {
  readonly kind: CitationKind;
  /** Index of the opinion; -1 in the front matter. */
  readonly opinion: number;
  readonly target: string | null;
  /** The case name as the file has it; as it reads where marks run through it. */
  readonly name: string | undefined;
  /** The case name on one line. */
  readonly caption: string | undefined;
  readonly volume: string | undefined;
  readonly reporter: string | undefined;
  readonly page: string | undefined;
  readonly pins: readonly RowPin[];
  readonly year: number | undefined;
  readonly court: string | undefined;
  readonly weight: string | undefined;
  readonly history: readonly RowHistory[];
  readonly parallels: readonly RowCite[];
  readonly signal: string | undefined;
  readonly string: number | undefined;
  readonly author: string | undefined;
  readonly title: string | undefined;
  readonly section: string | undefined;
  readonly use: 'eponym' | undefined;
  readonly antecedent: Span | undefined;
  readonly place: RowPlace | undefined;
  readonly confidence: Confidence | undefined;
  readonly reason: string | undefined;
  /** What the sentence says it does to the case. */
  readonly treatment: string | undefined;
  /** Words for an authority that has neither author nor title, with its first mention. */
  readonly label: string | undefined;
}

export interface RowPlace {
  readonly page: number | undefined;
  readonly note: number | undefined;
  readonly part: string | undefined;
  readonly start: number;
}

/** Characters of a label. */
const LABEL = 120;

/** Blanks of any kind as one space; most words have no others. */
const flat = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, ' ').trim() : text);

const UNEVEN = /[^\S ]|\s\s|^\s|\s$/;

/** The name as the file has it; as it reads where tags, page marks or line breaks run through it. */
function asWritten(text: string, name: CaseName): string {
  const raw = text.slice(name.start, name.end);
  return /[<>*\r\n[\]]| {2}/.test(raw) ? name.text : raw;
}

/** The rows of an analysed file, one for each reference in document order. */
export function rowFactsOf({ document, references }: Analysis): readonly RowFact[] {
  const labelled = new Set<string>();
  return references.map(reference => {
    const { target } = reference;
    const shared = target !== null && isShared(target);
    const isCase = shared && isCaseId(target);
    let label: string | undefined;
    if (shared && !isCase && !labelled.has(target)) {
      labelled.add(target);
      if (!reference.author && !reference.title) {
        label = flat(document.text.slice(reference.start, Math.min(reference.end, reference.start + LABEL)));
      }
    }
    return rowFact(document, reference, label, shared && reference.use !== 'eponym');
  });
}

function rowFact(
  document: OpinionDocument,
  reference: Reference,
  label: string | undefined,
  treated: boolean,
): RowFact {
  const { text } = document;
  const { name, place } = reference;
  return {
    start: reference.start,
    end: reference.end,
    kind: reference.kind,
    opinion: encloses(document.frontMatter, reference) ? -1 : reference.opinion,
    target: reference.target,
    name: name && asWritten(text, name),
    caption: name && flat(name.text),
    volume: reference.volume?.text,
    reporter: reference.reporter?.text,
    page: reference.page?.text,
    pins: reference.pins.map(({ page, to, note }) => ({ page, to, note })),
    year: reference.year,
    court: reference.court,
    weight: reference.weight,
    history: reference.history.map(part => ({
      start: part.start,
      end: part.end,
      relation: part.relation,
      words: part.relation === '' ? flat(part.words.text).toLowerCase() : '',
      target: part.target,
      name: part.name && flat(part.name.text),
      cite: part.cite && { volume: part.cite.volume, reporter: part.cite.reporter, page: part.cite.page },
      year: part.year,
      parallels: part.parallels.flatMap(one => (one.target === null ? [] : [{ target: one.target }])),
    })),
    parallels: reference.parallels.map(({ start, end, volume, reporter, page, target }) => {
      return { start, end, volume, reporter, page, target };
    }),
    signal: reference.signal?.text,
    string: reference.string,
    author: reference.author,
    title: reference.title,
    section: reference.section,
    use: reference.use,
    antecedent: reference.antecedent && { start: reference.antecedent.start, end: reference.antecedent.end },
    place: place && { page: place.page, note: place.note, part: place.part, start: place.start },
    confidence: reference.confidence,
    reason: reference.reason,
    treatment: treated ? treatmentAt(text, reference) : undefined,
    label,
  };
}
