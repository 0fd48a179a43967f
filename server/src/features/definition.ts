import type { Location, LocationLink } from 'vscode-languageserver-types';
import type { FileFacts } from '../corpus/facts';
import { pinnedPlace } from '../corpus/places';
import { holdingFiles } from '../corpus/same-case';
import type { OpinionDocument } from '../opinion/document';
import type { Span } from '../opinion/span';
import type { Reference } from '../reference/reference';
import {
  entrance,
  headingOfMarker,
  inFilePlace,
  markerOfHeading,
  markerOfWriter,
  opinionOfWriter,
  writerOfMarker,
} from './in-file';
import { type ReferenceSubject, subjectAt, targetOf } from './subject';
import { linesOf, rangeOf, type View } from './view';

function toSpan(view: View, origin: Span, span: Span): LocationLink {
  const range = rangeOf(view.lines, span);
  return {
    originSelectionRange: rangeOf(view.lines, origin),
    targetUri: view.uri,
    targetRange: range,
    targetSelectionRange: range,
  };
}

function toFile(view: View, origin: Span, file: FileFacts, start: number): LocationLink {
  const place = linesOf(file).positionAt(start);
  const range = { start: place, end: place };
  return {
    originSelectionRange: rangeOf(view.lines, origin),
    targetUri: file.key === view.key ? view.uri : file.key,
    targetRange: range,
    targetSelectionRange: range,
  };
}

/** Citations that introduce their authority, as against those that lean on an earlier one. */
function introduces(reference: Reference): boolean {
  return !/^(?:short-case|id|ibid|supra-case|supra-page|infra|ante|post|bare-name|intra-court|hereafter-short|anaphor)$/.test(
    reference.kind,
  );
}

/** The first citation of the authority in this file that introduces it; undefined when there is none. */
export function firstCitation(view: View, target: string): Reference | undefined {
  const same = view.analysis.references.filter(reference => reference.target === target);
  return same.find(reference => reference.kind === 'full-case') ?? same.find(introduces);
}

/**
 * Where a citation leads (DOMAIN 5.3): the pinned place in the file of the case, else the first full citation here, never
 * itself. Several only when several files hold the case.
 */
function ofReference(view: View, subject: ReferenceSubject): LocationLink[] {
  const { document } = view.analysis;
  const { reference, span: origin } = subject;
  const target = targetOf(subject);
  if (target === null || /^(?:self\b|file:)/.test(target)) {
    const place = inFilePlace(document, reference);
    if (place) return [toSpan(view, origin, place)];
    return reference.antecedent ? [toSpan(view, origin, reference.antecedent)] : [];
  }
  const pin = subject.pin ?? (subject.history ? subject.history.pins[0] : reference.pins[0]);
  const { files, as } = holdingFiles(view.corpus, target);
  if (files.length > 0) {
    // A history part says nothing of the opinion that is meant in its case.
    const weight = subject.history ? undefined : reference.weight;
    const context = { page: subject.page, weight, cited: as && target };
    return files.map(file => toFile(view, origin, file, pinnedPlace(file, pin, context).start));
  }
  const first = firstCitation(view, target);
  if (first && first.start !== reference.start) return [toSpan(view, origin, first)];
  // A history part is introduced where it stands alone, too.
  if (!first && reference.antecedent) return [toSpan(view, origin, reference.antecedent)];
  return [];
}

function noteBodyOf(document: OpinionDocument, note: number, opinion: number): Span | undefined {
  const bodies = document.noteBodies.filter(body => body.note === note);
  return (bodies.find(body => body.opinion === opinion) ?? bodies[0])?.mark;
}

/** Links from the pointer to what it means; empty when nothing is known. */
export function definition(view: View, offset: number): LocationLink[] {
  const { document } = view.analysis;
  const subject = subjectAt(view.analysis, offset);
  if (!subject) return [];
  const link = (span: Span | undefined): LocationLink[] => (span ? [toSpan(view, subject.span, span)] : []);
  switch (subject.kind) {
    case 'reference':
      return ofReference(view, subject);
    case 'writer': {
      if (!subject.name) return [];
      const marker = markerOfWriter(document, subject.name, subject.list.kind);
      if (marker) return link(marker);
      const opinion = opinionOfWriter(document, subject.name, subject.list.kind);
      return link(opinion && entrance(document, opinion));
    }
    case 'marker': {
      // From the author to the heading below; from the rest of the marker to the name in the list, and back (DOMAIN 1.4).
      const heading = headingOfMarker(document, subject.marker);
      if (subject.attribute?.name.text === 'author') return link(heading);
      return link(writerOfMarker(document, subject.marker) ?? heading);
    }
    case 'heading':
      return link(markerOfHeading(document, subject.index));
    case 'note-mark':
      return link(noteBodyOf(document, subject.mark.note, subject.mark.opinion));
    case 'note-body':
      return link(
        document.noteMarks.find(m => m.note === subject.body.note && m.opinion === subject.body.opinion) ??
          document.noteMarks.find(m => m.note === subject.body.note),
      );
    case 'tag': {
      const inside = document.tags[subject.tag.closing ? subject.tag.partner : subject.index];
      return inside ? ofTagged(view, inside.end, subject.span) : [];
    }
    default:
      return [];
  }
}

/** A reference tag leads where the reference inside it does. */
function ofTagged(view: View, start: number, origin: Span): LocationLink[] {
  const inner = subjectAt(view.analysis, start);
  return inner?.kind === 'reference' ? ofReference(view, { ...inner, span: origin }) : [];
}

/** The first full citation in this file, of whatever the pointer stands on; the marker of an opinion. */
export function declaration(view: View, offset: number): Location[] {
  const subject = subjectAt(view.analysis, offset);
  if (subject?.kind !== 'reference') return definition(view, offset).map(asLocation);
  const target = targetOf(subject);
  const first = target === null ? undefined : firstCitation(view, target);
  if (!first) return [];
  return [{ uri: view.uri, range: rangeOf(view.lines, first) }];
}

/** For clients that do not take links. */
export function asLocation(link: LocationLink): Location {
  return { uri: link.targetUri, range: link.targetSelectionRange };
}
