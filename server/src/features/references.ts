import type { Location } from 'vscode-languageserver-types';
import { isShared } from '../corpus/facts';
import { citingAny, idsOf, mentionsOfAny } from '../corpus/same-case';
import type { Span } from '../opinion/span';
import type { Analysis } from '../reference/analysis';
import { firstCitation } from './definition';
import { opinionOfSubject, placesOf, placesOfNote, placesOfOpinion } from './mentions';
import { type Subject, subjectAt, targetOf } from './subject';
import { linesOf, rangeOf, type View } from './view';

/** The shared authority the pointer stands on, `self` of the file's own case included; undefined elsewhere. */
export function sharedTargetAt(view: View, offset: number): string | undefined {
  const subject = subjectAt(view.analysis, offset);
  if (subject?.kind === 'reference') {
    const target = targetOf(subject);
    return target !== null && isShared(target) ? target : undefined;
  }
  if (subject?.kind === 'tag') {
    const tag = view.analysis.document.tags[subject.tag.closing ? subject.tag.partner : subject.index];
    const inner = tag && subjectAt(view.analysis, tag.end);
    const target = inner?.kind === 'reference' ? targetOf(inner) : null;
    return target !== null && isShared(target) ? target : undefined;
  }
  return undefined;
}

/** The note of this case that the pointer names by its number (`ante, n. 6`), where the file has its mark or its text. */
function noteNamed(
  { document }: Analysis,
  subject: Subject,
): { readonly note: number; readonly opinion: number } | undefined {
  if (subject.kind !== 'reference' || subject.pin?.note === undefined) return undefined;
  const { place } = subject.reference;
  if (place?.note === undefined) return undefined;
  const at = (span: Span): boolean => span.start <= place.start && place.start <= span.end;
  return document.noteMarks.find(at) ?? document.noteBodies.find(body => at(body) || at(body.mark));
}

/** Places in this file of something that only this file knows: a separate opinion, a note, a page of this case. */
function localPlaces(view: View, offset: number): Span[] {
  const { analysis } = view;
  const subject = subjectAt(analysis, offset);
  if (!subject) return [];
  const note = noteNamed(analysis, subject);
  if (note) return placesOfNote(analysis, note.note, note.opinion);
  const opinion = opinionOfSubject(analysis.document, subject);
  if (opinion) return placesOfOpinion(analysis, opinion);
  switch (subject.kind) {
    case 'note-mark':
      return placesOfNote(analysis, subject.mark.note, subject.mark.opinion);
    case 'note-body':
      return placesOfNote(analysis, subject.body.note, subject.body.opinion);
    case 'reference': {
      const target = targetOf(subject);
      return target === null ? [] : placesOf(analysis, target);
    }
    default:
      return [];
  }
}

/**
 * Every mention of what the pointer stands on: over all files for an authority, short forms included, files in order of
 * their address, one file at a time. Without the declaration, the first full citation of this file is left out.
 */
export function* referencesByFile(view: View, offset: number, includeDeclaration: boolean): Generator<Location[]> {
  const target = sharedTargetAt(view, offset);
  if (target === undefined) {
    yield localPlaces(view, offset).map(span => ({ uri: view.uri, range: rangeOf(view.lines, span) }));
    return;
  }
  const first = includeDeclaration ? undefined : firstCitation(view, target);
  let any = first !== undefined;
  // A copy: the index may change while the files are gone through.
  const ids = idsOf(view.corpus, target);
  for (const file of [...citingAny(view.corpus, ids)]) {
    const own = file.key === view.key;
    const lines = linesOf(file);
    const found = mentionsOfAny(file, ids)
      .filter(mention => !own || mention.start !== first?.start)
      .map(mention => ({ uri: own ? view.uri : file.key, range: rangeOf(lines, mention) }));
    any ||= found.length > 0;
    if (found.length > 0) yield found;
  }
  // A copy of a file (diff, history) is not indexed: its own mentions are all there is.
  if (!any) yield placesOf(view.analysis, target).map(span => ({ uri: view.uri, range: rangeOf(view.lines, span) }));
}

/** The same as one list. */
export function references(view: View, offset: number, includeDeclaration: boolean): Location[] {
  return [...referencesByFile(view, offset, includeDeclaration)].flat();
}

/** The same places within this file, for highlighting. */
export function highlightPlaces(view: View, offset: number): Span[] {
  const target = sharedTargetAt(view, offset);
  return target === undefined ? localPlaces(view, offset) : placesOf(view.analysis, target);
}
