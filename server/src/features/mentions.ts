import { mentionsOf } from '../corpus/facts';
import type { Opinion, OpinionDocument } from '../opinion/document';
import type { Span } from '../opinion/span';
import type { Analysis } from '../reference/analysis';
import type { Reference } from '../reference/reference';
import { headingOfMarker, opinionOf, sameSurname, targetOfOpinion, writerOfMarker } from './in-file';
import type { Subject } from './subject';
import { targetOf } from './subject';

/** The words of a reference that name the authority: parentheticals, history and later notes left out. */
export function headOf(reference: Reference): Span {
  if (reference.kind === 'bare-name' || !reference.page) {
    const lastPin = reference.pins.at(-1);
    const cut = reference.parentheticals[0] ?? reference.history[0];
    return {
      start: reference.start,
      end: Math.max(lastPin?.end ?? 0, cut ? trimmedEnd(reference, cut.start) : reference.end),
    };
  }
  const end = Math.max(reference.page.end, reference.reporter?.end ?? 0, ...reference.pins.map(pin => pin.end));
  return { start: reference.start, end: Math.min(Math.max(end, reference.start), reference.end) };
}

function trimmedEnd(reference: Reference, before: number): number {
  return before - 1 > reference.start ? before - 1 : reference.end;
}

/** Every place of this file that mentions the authority, in document order; history and parallel citations by their own span. */
export function placesOf(analysis: Analysis, target: string): Span[] {
  const found: Span[] = [];
  for (const reference of analysis.references) {
    for (const mention of mentionsOf(reference)) {
      if (mention.target !== target) continue;
      found.push(mention.start === reference.start && mention.end === reference.end ? headOf(reference) : mention);
    }
  }
  return found;
}

/** Marker, heading, list entry and in-file references of an opinion, in document order. */
export function placesOfOpinion(analysis: Analysis, opinion: Opinion): Span[] {
  const { document } = analysis;
  const marker = document.markers[opinion.marker];
  const heading = document.headings[opinion.heading] ?? (marker && headingOfMarker(document, marker));
  const entry = marker ? writerOfMarker(document, marker) : listEntry(document, opinion);
  const target = targetOfOpinion(opinion);
  const references = analysis.references
    .filter(reference => reference.target === target || opinionOf(document, reference.target) === opinion)
    .map(headOf);
  const spans: (Span | undefined)[] = [marker?.author ?? marker, heading?.justice ?? heading, entry, ...references];
  return spans.filter(span => span !== undefined).sort((a, b) => a.start - b.start);
}

function listEntry(document: OpinionDocument, opinion: Opinion): Span | undefined {
  if (!opinion.author) return undefined;
  for (const list of document.writerLists) {
    const entry = list.names.find(name => sameSurname(name.text, opinion.author!));
    if (entry) return entry;
  }
  return undefined;
}

/** A note's mark, its text, and the places that name it by number (`n. 6` in a pin of this case). */
export function placesOfNote(analysis: Analysis, note: number, opinion: number): Span[] {
  // `[*]` has no number: another asterisk is another note.
  if (note <= 0) return [];
  const { document, references } = analysis;
  const spans: Span[] = [
    ...document.noteMarks.filter(mark => mark.note === note && mark.opinion === opinion),
    ...document.noteBodies.filter(body => body.note === note && body.opinion === opinion).map(body => body.mark),
  ];
  for (const reference of references) {
    if (reference.place?.note !== note || !/^(?:self\b|file:)/.test(reference.target ?? '')) continue;
    const place = reference.place.start;
    if (!spans.some(span => span.start <= place && place <= span.end)) continue;
    spans.push(reference.pins.find(pin => pin.note !== undefined) ?? reference);
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** The opinion that a marker, a heading or a list entry belongs to. */
export function opinionOfSubject(document: OpinionDocument, subject: Subject): Opinion | undefined {
  switch (subject.kind) {
    case 'marker':
      return document.opinions[subject.marker.opinion];
    case 'heading':
      return document.opinions.find(opinion => opinion.heading === subject.index);
    case 'writer': {
      const name = subject.name;
      if (!name) return undefined;
      const same = document.opinions.filter(opinion => opinion.author && sameSurname(opinion.author, name.text));
      const kind =
        subject.list.kind === 'concur' ? 'concurrence' : subject.list.kind === 'dissent' ? 'dissent' : 'lead';
      return same.find(opinion => opinion.kind === kind) ?? same[0];
    }
    case 'reference':
      return opinionOf(document, targetOf(subject));
    default:
      return undefined;
  }
}
