import type {
  Location,
  LocationLink,
  TextDocumentContentParams,
  TextDocumentPositionParams,
} from 'vscode-languageserver';
import { caseCardDocument } from '../features/case-card';
import { CASE_SCHEME, caseOfUri } from '../features/case-uri';
import { asLocation } from '../features/definition';
import { t } from '../features/translation';
import { typeDefinition } from '../features/type-definition';
import type { Session } from './session';

/** Capability of the server: it writes documents of this scheme. */
export const CARD_CONTENT = { schemes: [CASE_SCHEME] };

/** Milliseconds a card waits for an index that is still being filled; it is written anew when all is indexed. */
const PATIENCE = 1500;

/** True when the client can show documents that the server writes (LSP 3.18). */
export function showsCards(session: Session): boolean {
  return session.capabilities.workspace?.textDocumentContent !== undefined;
}

/** Case cards as read-only documents, and the way to them (`typeDefinition`). */
export function registerCaseCards(session: Session): void {
  const { connection, workspace } = session;
  const shown = new Set<string>();

  connection.workspace.textDocumentContent.on(
    session.answer<TextDocumentContentParams, { text: string }>(
      'textDocumentContent',
      { text: '' },
      async ({ uri }) => {
        const target = caseOfUri(decodeURI(uri));
        if (target === undefined) return { text: `${t('There is no such card.')}\n` };
        await workspace.settle();
        const indexing = (): boolean => workspace.folders.length > 0 && workspace.progress.state !== 'ready';
        if (indexing()) await Promise.race([workspace.crawl(), new Promise(resolve => setTimeout(resolve, PATIENCE))]);
        shown.add(uri);
        const text = await caseCardDocument(target, {
          corpus: workspace.index,
          caseList: session.caseList(),
          folders: workspace.folders,
          indexing: indexing(),
          webLinks: session.settings.hover.webLinks,
          read: key => workspace.read(key),
        });
        return { text: text ?? '' };
      },
    ),
  );

  connection.onTypeDefinition(
    session.answer<TextDocumentPositionParams, Location[] | LocationLink[]>('typeDefinition', [], async params => {
      if (!showsCards(session)) return [];
      const view = await session.view(params.textDocument.uri);
      const document = session.document(params.textDocument.uri);
      if (!view || !document) return [];
      const links = typeDefinition(view, session.offsetAt(document, params.position));
      const linkSupport = session.capabilities.textDocument?.typeDefinition?.linkSupport;
      return session.recode(linkSupport ? links : links.map(asLocation), view.uri);
    }),
  );

  const again = (): void => {
    if (!showsCards(session)) return;
    for (const uri of shown) session.attempt(() => connection.workspace.textDocumentContent.refresh(uri));
    shown.clear();
  };
  session.onIndexed.push(again);
  session.onRefresh.push(again);
}
