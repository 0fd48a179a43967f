import type { CallHierarchyItem, Location, TextDocumentPositionParams, TypeHierarchyItem } from 'vscode-languageserver';
import { type Citations, incomingCitations, outgoingCitations, prepareCitations } from '../features/citation-hierarchy';
import { earlierDecisions, laterDecisions, prepareHistory } from '../features/history-chain';
import { implementations } from '../features/implementation';
import type { Session } from './session';

/** The graph of citations as a call hierarchy, the history of a case as a type hierarchy (DOMAIN 5.3), and the separate opinions of a case as its implementations. */
export function registerHierarchy(session: Session): void {
  const { connection, workspace } = session;
  const citations = (): Citations => ({
    corpus: workspace.index,
    caseList: session.caseList(),
    uriOf: key => workspace.openText(key)?.uri ?? key,
  });

  connection.languages.callHierarchy.onPrepare(
    session.answer<TextDocumentPositionParams, CallHierarchyItem[] | null>(
      'prepareCallHierarchy',
      null,
      async params => {
        const view = await session.view(params.textDocument.uri);
        const document = session.document(params.textDocument.uri);
        if (!view || !document) return null;
        const items = prepareCitations(citations(), view, session.offsetAt(document, params.position));
        return items.length > 0 ? session.recode(items, view.uri) : null;
      },
    ),
  );
  connection.languages.callHierarchy.onIncomingCalls(
    session.answer('incomingCalls', [], async ({ item }: { item: CallHierarchyItem }) => {
      await workspace.settle();
      return session.recode(incomingCitations(citations(), item), item.uri);
    }),
  );
  connection.languages.callHierarchy.onOutgoingCalls(
    session.answer('outgoingCalls', [], async ({ item }: { item: CallHierarchyItem }) => {
      await workspace.settle();
      return session.recode(outgoingCitations(citations(), item), item.uri);
    }),
  );
  connection.languages.typeHierarchy.onPrepare(
    session.answer<TextDocumentPositionParams, TypeHierarchyItem[] | null>(
      'prepareTypeHierarchy',
      null,
      async params => {
        const view = await session.view(params.textDocument.uri);
        const document = session.document(params.textDocument.uri);
        if (!view || !document) return null;
        const items = prepareHistory(citations(), view, session.offsetAt(document, params.position));
        return items.length > 0 ? session.recode(items, view.uri) : null;
      },
    ),
  );
  connection.languages.typeHierarchy.onSupertypes(
    session.answer('supertypes', [], async ({ item }: { item: TypeHierarchyItem }) => {
      await workspace.settle();
      return session.recode(laterDecisions(citations(), item), item.uri);
    }),
  );
  connection.languages.typeHierarchy.onSubtypes(
    session.answer('subtypes', [], async ({ item }: { item: TypeHierarchyItem }) => {
      await workspace.settle();
      return session.recode(earlierDecisions(citations(), item), item.uri);
    }),
  );
  connection.onImplementation(
    session.answer<TextDocumentPositionParams, Location[]>('implementation', [], async params => {
      const view = await session.view(params.textDocument.uri);
      const document = session.document(params.textDocument.uri);
      if (!view || !document) return [];
      return session.recode(implementations(view, session.offsetAt(document, params.position)), view.uri);
    }),
  );
}
