import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Marker, OpinionDocument } from '../opinion/document';
import type { Span } from '../opinion/span';
import { headingOfMarker, markerOfHeading, markerOfWriter, sameSurname, surnameOf } from './in-file';
import { subjectAt } from './subject';
import { t } from './translation';
import { rangeOf, type View } from './view';

/** Codes as the corpus writes them: capitals, with an initial for namesakes. */
const CODE = /^[A-Z][A-Z'’ .-]{0,40}(?:_[A-Z]{1,3})?$/;

/** A place that names the author: the marker's code keeps its suffix, list and heading take the surname. */
interface Naming extends Span {
  readonly form: 'code' | 'surname';
}

function markerAt(document: OpinionDocument, view: View, offset: number): { marker: Marker; span: Span } | undefined {
  const subject = subjectAt(view.analysis, offset);
  switch (subject?.kind) {
    case 'marker': {
      const author = subject.marker.author;
      return author && author.start <= offset && offset <= author.end
        ? { marker: subject.marker, span: author }
        : undefined;
    }
    case 'writer': {
      const marker = subject.name && markerOfWriter(document, subject.name, subject.list.kind);
      return marker && subject.name ? { marker, span: subject.name } : undefined;
    }
    case 'heading': {
      const marker = markerOfHeading(document, subject.index);
      const { justice } = subject.heading;
      return marker && justice && justice.start <= offset && offset <= justice.end
        ? { marker, span: justice }
        : undefined;
    }
    default:
      return undefined;
  }
}

/** Where the author of the marker is named: the marker, its heading, and the entries of the lists that mean it. */
function namings(document: OpinionDocument, marker: Marker): Naming[] {
  const found: Naming[] = [];
  if (marker.author) found.push({ ...spanOf(marker.author), form: 'code' });
  const justice = headingOfMarker(document, marker)?.justice;
  if (justice && marker.author && sameSurname(justice.text, marker.author.text))
    found.push({ ...spanOf(justice), form: 'surname' });
  for (const list of document.writerLists) {
    for (const name of list.names) {
      if (markerOfWriter(document, name, list.kind) === marker) found.push({ ...spanOf(name), form: 'surname' });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** The author code that can be renamed at the offset; undefined everywhere else: a case name is never renamed. */
export function prepareRename(view: View, offset: number): { range: Range; placeholder: string } | undefined {
  const { document } = view.analysis;
  const found = markerAt(document, view, offset);
  if (!found?.marker.author) return undefined;
  return { range: rangeOf(view.lines, found.span), placeholder: found.marker.author.text };
}

/** Edits that give the author another code in marker, list and heading; a sentence that says why when there are none. */
export function rename(view: View, offset: number, newName: string): TextEdit[] | string {
  const { document } = view.analysis;
  const found = markerAt(document, view, offset);
  if (!found)
    return t('Only the author of a separate opinion can be renamed: its code in the marker, the list or the heading.');
  const code = newName.trim().toUpperCase();
  if (!CODE.test(code))
    return t('Author codes are the surname in capitals, with _ and an initial for namesakes: WHITE_B.');
  const surname = surnameOf(code);
  return namings(document, found.marker).map(naming => ({
    range: rangeOf(view.lines, naming),
    newText: naming.form === 'code' ? code : surname,
  }));
}
