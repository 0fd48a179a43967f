import type { HistoryPart, ParallelCite, Pin } from '../citation/citation';
import type {
  Disposition,
  Heading,
  Label,
  Marker,
  NoteBody,
  NoteMark,
  PageMark,
  Part,
  Residue,
  Tag,
  TagAttribute,
  WriterList,
  WriterName,
} from '../opinion/document';
import type { Piece, Span } from '../opinion/span';
import type { Analysis } from '../reference/analysis';
import type { Reference } from '../reference/reference';

/** A reference under the pointer, and which part of it. `span` is the smallest part the pointer stands on. */
export interface ReferenceSubject {
  readonly kind: 'reference';
  readonly span: Span;
  readonly reference: Reference;
  /** Index in the list of references. */
  readonly index: number;
  readonly pin: Pin | undefined;
  /** Page the pointer stands on where a pin is a range and the pointer is on its end. */
  readonly page: number | undefined;
  readonly history: HistoryPart | undefined;
  readonly parallel: ParallelCite | undefined;
}

export type Subject =
  | ReferenceSubject
  | { readonly kind: 'signal'; readonly span: Span; readonly signal: Piece; readonly reference: Reference }
  | {
      readonly kind: 'marker';
      readonly span: Span;
      readonly marker: Marker;
      readonly attribute: TagAttribute | undefined;
    }
  | { readonly kind: 'writer'; readonly span: Span; readonly list: WriterList; readonly name: WriterName | undefined }
  | { readonly kind: 'heading'; readonly span: Span; readonly heading: Heading; readonly index: number }
  | { readonly kind: 'banner'; readonly span: Span }
  | { readonly kind: 'label'; readonly span: Span; readonly label: Label; readonly index: number }
  | { readonly kind: 'part'; readonly span: Span; readonly part: Part }
  | { readonly kind: 'page-mark'; readonly span: Span; readonly mark: PageMark; readonly index: number }
  | { readonly kind: 'note-mark'; readonly span: Span; readonly mark: NoteMark }
  | { readonly kind: 'note-body'; readonly span: Span; readonly body: NoteBody }
  | { readonly kind: 'tag'; readonly span: Span; readonly tag: Tag; readonly index: number }
  | { readonly kind: 'residue'; readonly span: Span; readonly residue: Residue }
  | { readonly kind: 'disposition'; readonly span: Span; readonly disposition: Disposition };

/** The smallest of the spans that hold the pointer; one that begins or holds it goes before one that ends at it. */
export function smallestAt<T extends Span>(spans: readonly T[], offset: number): number {
  let best = -1;
  let size = Number.POSITIVE_INFINITY;
  for (let index = 0; index < spans.length; index++) {
    const { start, end } = spans[index]!;
    if (start > offset || offset > end) continue;
    const weight = (offset === end ? 1e9 : 0) + end - start;
    if (weight <= size) {
      size = weight;
      best = index;
    }
  }
  return best;
}

function at<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  return spans[smallestAt(spans, offset)];
}

/** Page under the pointer in a pin of several pages: the end of `7-8` when the pointer stands on the 8. */
function pageInPin(text: string, pin: Pin, offset: number): number | undefined {
  if (pin.page === undefined || pin.to === undefined) return undefined;
  const dash = text.slice(pin.start, pin.end).search(/[-\u2010-\u2015]/);
  const number = dash >= 0 && offset > pin.start + dash ? pin.to : pin.page;
  return /^\d+$/.test(number) ? Number(number) : undefined;
}

function referenceAt(analysis: Analysis, offset: number): ReferenceSubject | undefined {
  const index = smallestAt(analysis.references, offset);
  const reference = analysis.references[index];
  if (!reference) return undefined;
  const text = analysis.document.text;
  const history = at(reference.history, offset);
  const historyPin = history && at(history.pins, offset);
  const parallel = history ? at(history.parallels, offset) : at(reference.parallels, offset);
  const pin = history ? historyPin : at(reference.pins, offset);
  return {
    kind: 'reference',
    reference,
    index,
    history,
    parallel,
    pin,
    page: pin && pageInPin(text, pin, offset),
    span: pin && reference.pins.length > 1 ? pin : (parallel ?? history ?? reference),
  };
}

function inMarkup(analysis: Analysis, offset: number): Subject | undefined {
  const { document } = analysis;
  const markIndex = smallestAt(document.pageMarks, offset);
  const mark = document.pageMarks[markIndex];
  if (mark) return { kind: 'page-mark', span: mark, mark, index: markIndex };
  const marker = at(document.markers, offset);
  if (marker) {
    const tag = document.tags[marker.tag];
    return { kind: 'marker', span: marker, marker, attribute: tag && at(tag.attributes, offset) };
  }
  const tagIndex = document.tags.findIndex(tag => tag.start <= offset && offset < tag.end);
  const tag = document.tags[tagIndex];
  if (tag && tag.role !== 'foreign') return { kind: 'tag', span: tag, tag, index: tagIndex };
  return undefined;
}

function inStructure(analysis: Analysis, offset: number): Subject | undefined {
  const { document } = analysis;
  const list = at(document.writerLists, offset);
  if (list) {
    const name = at(list.names, offset);
    return { kind: 'writer', span: name ?? list, list, name };
  }
  const headingIndex = smallestAt(document.headings, offset);
  const heading = document.headings[headingIndex];
  if (heading) return { kind: 'heading', span: heading, heading, index: headingIndex };
  const lead = document.opinions[0];
  const banner =
    lead &&
    /^(?:OPINION|SYLLABUS|PER CURIAM)\b[^\n\r]{0,40}/.exec(document.text.slice(lead.start, lead.start + 60))?.[0];
  if (lead && banner && lead.start <= offset && offset <= lead.start + banner.length) {
    return { kind: 'banner', span: { start: lead.start, end: lead.start + banner.length } };
  }
  const labelIndex = smallestAt(document.labels, offset);
  const label = document.labels[labelIndex];
  if (label) return { kind: 'label', span: label, label, index: labelIndex };
  const part = at(document.parts, offset);
  if (part) return { kind: 'part', span: part, part };
  const noteMark = at(document.noteMarks, offset);
  if (noteMark) return { kind: 'note-mark', span: noteMark, mark: noteMark };
  const body = document.noteBodies.find(note => note.mark.start <= offset && offset <= note.mark.end);
  if (body) return { kind: 'note-body', span: body.mark, body };
  const disposition = at(document.dispositions, offset);
  return disposition && { kind: 'disposition', span: disposition, disposition };
}

/** What the pointer stands on; undefined on plain words. The smallest and most particular thing wins. */
export function subjectAt(analysis: Analysis, offset: number): Subject | undefined {
  const { document, references } = analysis;
  const residue = document.residues.find(r => r.start <= offset && offset < r.end && r.kind !== 'spaces');
  if (residue) return { kind: 'residue', span: residue, residue };
  const markup = inMarkup(analysis, offset);
  if (markup) return markup;
  const reference = referenceAt(analysis, offset);
  const structure = inStructure(analysis, offset);
  // A note mark at the end of a citation stands outside it; "my Brother WHITE" may stand in a heading's paragraph.
  if (structure && (!reference || (reference.reference.end === offset && structure.span.start === offset)))
    return structure;
  if (reference) return reference;
  for (const candidate of references) {
    const { signal } = candidate;
    if (signal && signal.start <= offset && offset <= signal.end) {
      return { kind: 'signal', span: signal, signal, reference: candidate };
    }
  }
  return undefined;
}

/** The authority the pointer stands on: a history part and a parallel citation have their own. Null when none is known. */
export function targetOf(subject: ReferenceSubject): string | null {
  const { reference, history, parallel } = subject;
  return parallel?.target ?? history?.target ?? reference.target;
}
