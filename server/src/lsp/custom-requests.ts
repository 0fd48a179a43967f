import { placeAt } from '../features/place';
import { suggestedCases } from '../features/suggested-case';
import { said, t } from '../features/translation';
import { looksLikeOpinion } from '../opinion/families';
import {
  CLEAR_INDEX,
  DETECT,
  type DetectParams,
  type DetectResult,
  PLACE,
  type PlaceParams,
  type PlaceRefused,
  type PlaceResult,
  RELOAD_CASE_LISTS,
  SET_CASE,
  type SetCaseParams,
  type SetCaseResult,
  STATISTICS,
  type Statistics,
  WHICH_CASE,
  type WhichCaseParams,
  type WhichCaseResult,
} from './protocol';
import type { Session } from './session';
import { setCase } from './set-case';

/** Requests beyond the protocol (protocol.ts). */
export function registerCustomRequests(session: Session): void {
  const { connection, workspace } = session;

  connection.onRequest(
    DETECT,
    session.answer<DetectParams, DetectResult>('detect', { opinion: false }, async ({ uri, text }) => {
      // A manifest that names the file says that it is an opinion; otherwise its text must.
      const { identity } = await workspace.word(uri);
      return { opinion: identity !== undefined || looksLikeOpinion(text) !== 'none' };
    }),
  );

  connection.onRequest<PlaceResult | PlaceRefused | null, void>(
    PLACE,
    session.answer<PlaceParams, PlaceResult | PlaceRefused | null>(
      'place',
      null,
      async ({ textDocument, position }) => {
        const problem = workspace.refusal(textDocument.uri);
        if (problem !== undefined) return { problem: said(problem) };
        const view = await session.view(textDocument.uri);
        const document = session.document(textDocument.uri);
        return view && document ? placeAt(view, session.offsetAt(document, position)) : null;
      },
    ),
  );

  connection.onRequest(
    SET_CASE,
    session.answer<SetCaseParams, SetCaseResult>(
      'setCase',
      { edit: null, title: null, manifest: null, problem: t('It could not be written; the log says why.') },
      params => setCase(session, params),
    ),
  );

  connection.onRequest(
    WHICH_CASE,
    session.answer<WhichCaseParams, WhichCaseResult>('whichCase', { candidates: [] }, async ({ uri }) => {
      const view = await session.view(uri);
      return { candidates: view ? suggestedCases(view) : [] };
    }),
  );

  connection.onRequest(
    CLEAR_INDEX,
    session.answer<Record<string, never>, null>('clearIndex', null, async () => {
      await workspace.clearIndex();
      return null;
    }),
  );

  connection.onRequest(
    RELOAD_CASE_LISTS,
    session.answer<Record<string, never>, null>('reloadCaseLists', null, async () => {
      await session.reloadCaseLists(true);
      return null;
    }),
  );

  connection.onRequest(
    STATISTICS,
    session.answer<Record<string, never>, Statistics>(
      'statistics',
      { files: 0, open: 0, analyses: 0, state: 'idle' },
      async (): Promise<Statistics> => ({
        files: workspace.index.size,
        open: session.documents.size,
        analyses: workspace.analyses,
        state: workspace.progress.state,
      }),
    ),
  );
}
