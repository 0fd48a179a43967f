import { placeAt } from '../features/place';
import { looksLikeOpinion } from '../opinion/families';
import {
  DETECT,
  type DetectParams,
  type DetectResult,
  PLACE,
  type PlaceParams,
  type PlaceResult,
  STATISTICS,
  type Statistics,
} from './protocol';
import type { Session } from './session';

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

  connection.onRequest(
    PLACE,
    session.answer<PlaceParams, PlaceResult | null>('place', null, async ({ textDocument, position }) => {
      const view = await session.view(textDocument.uri);
      const document = session.document(textDocument.uri);
      return view && document ? placeAt(view, session.offsetAt(document, position)) : null;
    }),
  );

  connection.onRequest(
    STATISTICS,
    session.answer<Record<string, never>, Statistics>(
      'statistics',
      { files: 0, open: 0, state: 'idle' },
      async (): Promise<Statistics> => ({
        files: workspace.index.size,
        open: session.documents.size,
        state: workspace.progress.state,
      }),
    ),
  );
}
