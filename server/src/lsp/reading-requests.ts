import { exportAnnotations } from '../features/annotations';
import { authoritiesInFile } from '../features/authorities-in-file';
import { authorityTitle } from '../features/authority-title';
import { citationFrom } from '../features/citation-at';
import { copyCitation, copyPinCite } from '../features/copy-citation';
import { sharedTargetAt } from '../features/references';
import { stopsInFile } from '../features/stops-in-file';
import { asWorkspaceEdit, stripTags, tagMentions, targetToTag } from '../features/tag-edits';
import { t } from '../features/translation';
import type { View } from '../features/view';
import { editFor, previewsEdits } from './client-abilities';
import type { WirePosition } from './protocol';
import {
  ANNOTATIONS,
  type AnnotationsParams,
  type AnnotationsResult,
  AUTHORITIES,
  type AuthoritiesParams,
  type AuthoritiesResult,
  CITATION_FROM,
  type CitationFromParams,
  type CitationFromResult,
  COPY_CITATION,
  type CopyCitationParams,
  type CopyCitationResult,
  STOPS,
  type StopsParams,
  type StopsResult,
  TAG_EDIT,
  type TagEditParams,
  type TagEditResult,
} from './protocol-reading';
import type { Session } from './session';

/** Requests behind the commands of a reader and an annotator. Nothing is written by the server. */
export function registerReadingRequests(session: Session): void {
  const { connection } = session;

  /** The view of an open document with an offset in it; undefined for unknown documents. */
  async function at(uri: string, position: WirePosition): Promise<{ view: View; offset: number } | undefined> {
    const view = await session.view(uri);
    const document = session.document(uri);
    return view && document ? { view, offset: session.offsetAt(document, position) } : undefined;
  }

  connection.onRequest(
    CITATION_FROM,
    session.answer<CitationFromParams, CitationFromResult | null>('citationFrom', null, async params => {
      const found = await at(params.textDocument.uri, params.position);
      if (!found) return null;
      const only = params.unresolved ? 'unresolved' : 'all';
      const stop = citationFrom(found.view, found.offset, params.direction, only);
      return stop ? session.recode(stop, found.view.uri) : null;
    }),
  );

  connection.onRequest(
    STOPS,
    session.answer<StopsParams, StopsResult>('stops', { pages: [], notes: [], opinions: [] }, async params => {
      const view = await session.view(params.textDocument.uri);
      return view ? session.recode(stopsInFile(view), view.uri) : { pages: [], notes: [], opinions: [] };
    }),
  );

  connection.onRequest(
    COPY_CITATION,
    session.answer<CopyCitationParams, CopyCitationResult>(
      'copyCitation',
      { text: null, problem: t('It could not be copied; the log says why.') },
      async ({ textDocument, range, form, pinned }) => {
        const start = await at(textDocument.uri, range.start);
        const end = await at(textDocument.uri, range.end);
        if (!start || !end) return { text: null, problem: t('This document is not open as a court opinion.') };
        const site = session.settings.hover.webLinks;
        const copied = pinned
          ? copyPinCite(start.view, { start: start.offset, end: Math.max(start.offset, end.offset) }, form, site)
          : copyCitation(start.view, start.offset, form, site);
        return { text: copied.text ?? null, problem: copied.problem ?? null };
      },
    ),
  );

  connection.onRequest(
    TAG_EDIT,
    session.answer<TagEditParams, TagEditResult>(
      'tagEdit',
      { edit: null, count: 0, title: '' },
      async ({ textDocument, position, what }) => {
        const found = await at(textDocument.uri, position);
        if (!found) return { edit: null, count: 0, title: '' };
        const { view, offset } = found;
        const { analysis } = view;
        const target = what === 'strip-tags' ? undefined : targetToTag(analysis, sharedTargetAt(view, offset));
        const title = target === undefined ? '' : authorityTitle(view, target);
        const edits = what === 'strip-tags' ? stripTags(analysis) : target ? tagMentions(analysis, target) : [];
        if (edits.length === 0) return { edit: null, count: 0, title };
        const confirm = previewsEdits(session.capabilities);
        const label = what === 'strip-tags' ? t('Strip all tags') : t('Tag mentions of {0}', title);
        const edit = asWorkspaceEdit(view, edits, label, confirm);
        const taken = editFor(session.capabilities, edit);
        return { edit: taken ? await session.recode(taken, view.uri) : null, count: edits.length, title };
      },
    ),
  );

  connection.onRequest(
    ANNOTATIONS,
    session.answer<AnnotationsParams, AnnotationsResult>('annotations', { text: '' }, async params => {
      const view = await session.view(params.textDocument.uri);
      return { text: view ? exportAnnotations(view, session.settings.offsets) : '' };
    }),
  );

  connection.onRequest(
    AUTHORITIES,
    session.answer<AuthoritiesParams, AuthoritiesResult>(
      'authorities',
      { opinion: '', groups: [] },
      async ({ textDocument, position }) => {
        const found = await at(textDocument.uri, position ?? { line: 0, character: 0 });
        if (!found) return { opinion: '', groups: [] };
        const { view, offset } = found;
        const { opinions } = view.analysis.document;
        const index =
          position === undefined ? -1 : opinions.findLastIndex(one => one.start <= offset && offset <= one.end);
        return session.recode(authoritiesInFile(view, index < 0 ? undefined : index), view.uri);
      },
    ),
  );
}
