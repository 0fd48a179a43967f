import { surnameOfCode } from '../authority/author-code';
import type { Heading, Marker, Opinion, OpinionDocument, OutlineNode, WriterName } from '../opinion/document';
import type { Span } from '../opinion/span';
import type { Reference } from '../reference/reference';

/** Surname part of an author code: `WHITE` of `WHITE_B`. */
export function surnameOf(author: string): string {
  return surnameOfCode(author).toUpperCase();
}

/** Same surname, suffixes of namesakes apart, curly and straight apostrophes alike. */
export function sameSurname(a: string, b: string): boolean {
  const fold = (name: string): string => surnameOf(name).replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
  return fold(a) === fold(b);
}

/** The opinion a target such as `file:lead-opinion` or `file:concurrence-WHITE_B` names; undefined when the file has none. */
export function opinionOf(document: OpinionDocument, target: string | null): Opinion | undefined {
  const name = /^file:(.+)$/.exec(target ?? '')?.[1];
  if (name === undefined) return undefined;
  if (name === 'lead-opinion') return document.opinions.find(o => o.kind === 'lead') ?? document.opinions[0];
  const match = /^([a-z-]+?)-([A-Z].*)$/.exec(name);
  if (!match) return document.opinions.find(o => o.kind === name);
  const [, kind, author] = match;
  const byAuthor = document.opinions.filter(o => o.author === author);
  return byAuthor.find(o => o.kind === kind) ?? byAuthor[0];
}

/** Target by which references name an opinion of this file. */
export function targetOfOpinion(opinion: Opinion): string {
  if (opinion.index === 0 && !/^(?:concurrence|dissent|in-part)$/.test(opinion.kind)) return 'file:lead-opinion';
  return opinion.author ? `file:${opinion.kind}-${opinion.author}` : `file:${opinion.kind}`;
}

/** Where a reader of an opinion wants to land: its marker, heading or label, else its first line. */
export function entrance(document: OpinionDocument, opinion: Opinion): Span {
  const marker = document.markers[opinion.marker];
  if (marker) return marker;
  const heading = document.headings[opinion.heading];
  if (heading) return heading;
  return { start: opinion.start, end: opinion.start };
}

/** Place of an in-file target: what the resolver found, else the opinion's beginning; undefined when the file does not hold it. */
export function inFilePlace(document: OpinionDocument, reference: Reference): Span | undefined {
  if (reference.place) {
    const { start, note } = reference.place;
    const mark = document.noteMarks.find(m => m.start === start) ?? document.pageMarks.find(m => m.start === start);
    if (mark) return mark;
    const body = note === undefined ? undefined : document.noteBodies.find(b => b.start === start);
    return body?.mark ?? document.parts.find(p => p.start === start) ?? { start, end: start };
  }
  const opinion = opinionOf(document, reference.target);
  return opinion && entrance(document, opinion);
}

/** The marker that a name in a list of writers stands for: same surname, an opinion with text before one without. */
export function markerOfWriter(document: OpinionDocument, name: WriterName, kind: string): Marker | undefined {
  const fitting = document.markers.filter(marker => marker.author && sameSurname(marker.author.text, name.text));
  return (
    fitting.find(marker => marker.kind === kind && marker.opinion >= 0) ??
    fitting.find(marker => marker.kind === kind) ??
    fitting[0]
  );
}

/** The opinion of a writer, for files without markers. */
export function opinionOfWriter(document: OpinionDocument, name: WriterName, kind: string): Opinion | undefined {
  const fitting = document.opinions.filter(o => o.author !== undefined && sameSurname(o.author, name.text));
  const wanted = kind === 'opinion' ? 'lead' : kind === 'concur' ? 'concurrence' : 'dissent';
  return fitting.find(o => o.kind === wanted) ?? fitting[0];
}

/** The entry of a writer list that names the author of a marker. */
export function writerOfMarker(document: OpinionDocument, marker: Marker): WriterName | undefined {
  const author = marker.author?.text;
  if (author === undefined) return undefined;
  const lists = document.writerLists.filter(list => list.kind === marker.kind);
  for (const list of [...lists, ...document.writerLists.filter(list => list.kind !== marker.kind)]) {
    const entry = list.names.find(name => sameSurname(name.text, author));
    if (entry) return entry;
  }
  return undefined;
}

/** The marker a heading or notation belongs to. */
export function markerOfHeading(document: OpinionDocument, index: number): Marker | undefined {
  return document.markers.find(marker => marker.heading === index);
}

export function headingOfMarker(document: OpinionDocument, marker: Marker): Heading | undefined {
  return document.headings[marker.heading];
}

/** Words of the vote for a person: `concurring in the judgment`. */
export function voteOf(document: OpinionDocument, opinion: Opinion | undefined): string | undefined {
  if (!opinion) return undefined;
  return opinion.vote ?? document.headings[opinion.heading]?.vote?.text;
}

/** Number of words in a stretch of text. */
export function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** The innermost outline nodes round an offset, outermost first. */
export function outlineAt(nodes: readonly OutlineNode[], offset: number): OutlineNode[] {
  for (const node of nodes) {
    if (node.start <= offset && offset < node.end) return [node, ...outlineAt(node.children, offset)];
  }
  return [];
}
