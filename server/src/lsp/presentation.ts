import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { breathe } from '../corpus/crew';
import { codeLenses, identityLens, type LensData, lensTitle } from '../features/code-lens';
import { documentLinks } from '../features/document-link';
import { type HintData, hintDetails, inlayHints } from '../features/inlay-hint';
import { semanticTokens, tokenEdit } from '../features/semantic-tokens';
import { shownPath, type View } from '../features/view';
import { SymbolTable } from '../features/workspace-symbol';
import type { Analysis } from '../reference/analysis';
import { recodeTokens } from './conversion';
import { linksInManifest } from './manifest-help';
import { SET_CASE_COMMAND } from './protocol';
import type { Session } from './session';
import { isManifest } from './synchronisation';

/** Milliseconds a search over all files waits for the index. */
const SEARCH_PATIENCE = 3000;
/** Documents whose last tokens are kept for deltas. */
const KEPT = 20;

/** Requests for what an editor shows without being asked: tokens, hints, lenses, links; and the search over all files. */
export function registerPresentation(session: Session): void {
  const { connection, workspace } = session;
  const sent = new Map<string, { id: string; data: number[] }>();
  const packed = new WeakMap<Analysis, { readonly version: number; readonly data: readonly number[] }>();
  let count = 0;
  const symbols = new SymbolTable(workspace.index, () => session.caseList(), breathe);

  /** Tokens of a whole text, worked out once a version, unless the neighbours have changed. */
  function tokensOf(view: View): readonly number[] {
    const known = packed.get(view.analysis);
    const { version } = workspace.index;
    if (known?.version === version) return known.data;
    const data = semanticTokens(view);
    packed.set(view.analysis, { version, data });
    return data;
  }

  async function tokens(uri: string): Promise<SemanticTokens> {
    const view = await session.viewWhileTyping(uri);
    const document = session.document(uri);
    const data = view && document ? recodeTokens(tokensOf(view), document, session.encoding) : [];
    const id = String(++count);
    sent.delete(uri);
    sent.set(uri, { id, data });
    if (sent.size > KEPT) sent.delete(sent.keys().next().value!);
    return { resultId: id, data };
  }

  connection.languages.semanticTokens.on(
    session.answer('semanticTokens', { data: [] }, params => tokens(params.textDocument.uri)),
  );
  connection.languages.semanticTokens.onDelta(
    session.answer<{ textDocument: { uri: string }; previousResultId: string }, SemanticTokens | SemanticTokensDelta>(
      'semanticTokensDelta',
      { data: [] },
      async ({ textDocument, previousResultId }) => {
        const before = sent.get(textDocument.uri);
        const now = await tokens(textDocument.uri);
        if (!before || before.id !== previousResultId) return now;
        const edit = tokenEdit(before.data, now.data);
        return { resultId: now.resultId!, edits: edit ? [edit] : [] };
      },
    ),
  );
  connection.languages.semanticTokens.onRange(
    session.answer('semanticTokensRange', { data: [] }, async params => {
      const view = await session.view(params.textDocument.uri);
      const document = session.document(params.textDocument.uri);
      if (!view || !document) return { data: [] };
      const within = {
        start: session.offsetAt(document, params.range.start),
        end: session.offsetAt(document, params.range.end),
      };
      return { data: recodeTokens(semanticTokens(view, within), document, session.encoding) };
    }),
  );
  session.onClosed.push(uri => sent.delete(uri));

  connection.languages.inlayHint.on(
    session.answer('inlayHint', [], async params => {
      const { uri } = params.textDocument;
      const view = await session.view(uri);
      const document = session.document(uri);
      if (!view || !document) return [];
      const within = {
        start: session.offsetAt(document, params.range.start),
        end: session.offsetAt(document, params.range.end),
      };
      return session.recode(inlayHints(view, within, session.settings.inlayHints), uri);
    }),
  );

  // What a hint means in full is worked out for the one that a person points at.
  connection.languages.inlayHint.resolve(async hint => {
    const data = hint.data as Partial<HintData> | undefined;
    if (typeof data?.uri !== 'string' || typeof data.start !== 'number') return hint;
    const view = await session.view(data.uri).catch(() => undefined);
    const tooltip = view && hintDetails(view, { uri: data.uri, start: data.start });
    return tooltip ? { ...hint, tooltip } : hint;
  });

  connection.onCodeLens(
    session.answer('codeLens', [], async params => {
      const view = await session.view(params.textDocument.uri);
      if (!view) return [];
      // Which case the file looks like is asked of the person even where other lenses are off: it goes once it is answered.
      const command = session.options.commands ? SET_CASE_COMMAND : '';
      const lenses = [...identityLens(view, command), ...(session.settings.codeLens ? codeLenses(view) : [])];
      return session.recode(lenses, view.uri);
    }),
  );

  // Words are worked out for the lines that are seen.
  connection.onCodeLensResolve(async lens => {
    const data = lens.data as Partial<LensData> | undefined;
    const { uri, above, index } = data ?? {};
    if (typeof uri !== 'string' || typeof index !== 'number' || (above !== 'opinion' && above !== 'label')) return lens;
    const view = await session.view(uri).catch(() => undefined);
    const title = view ? lensTitle(view, { uri, above, index }) : '';
    return { ...lens, command: { title, command: '' } };
  });

  connection.onDocumentLinks(
    session.answer('documentLink', [], async params => {
      const { uri } = params.textDocument;
      if (isManifest(uri)) return session.recode(linksInManifest(session, uri), uri);
      const view = await session.view(uri);
      return view ? session.recode(documentLinks(view), uri) : [];
    }),
  );

  connection.onWorkspaceSymbol(
    session.answer('workspaceSymbol', [], async ({ query }) => {
      await workspace.settle();
      await Promise.race([workspace.crawl(), new Promise(resolve => setTimeout(resolve, SEARCH_PATIENCE))]);
      const view = { folders: workspace.folders };
      const found = await symbols.search(query, key => shownPath(view, key));
      return session.recode(found, '');
    }),
  );

  // Colours and hints know the neighbours: once all are indexed they are asked for again.
  const again = (): void => {
    const { semanticTokens: colours, inlayHint, codeLens } = session.capabilities.workspace ?? {};
    if (colours?.refreshSupport) session.attempt(async () => connection.languages.semanticTokens.refresh());
    if (inlayHint?.refreshSupport) session.attempt(async () => connection.languages.inlayHint.refresh());
    if (codeLens?.refreshSupport) session.attempt(() => connection.sendRequest('workspace/codeLens/refresh'));
  };
  session.onIndexed.push(again);
  session.onRefresh.push(again);
}
