import type {
  DocumentSymbol,
  DocumentSymbolParams,
  Hover,
  Location,
  LocationLink,
  ReferenceParams,
  SymbolInformation,
  TextDocumentPositionParams,
} from 'vscode-languageserver';
import { asLocation, declaration, definition } from '../features/definition';
import { documentHighlights } from '../features/document-highlight';
import { documentSymbols } from '../features/document-symbol';
import { foldingRanges } from '../features/folding-range';
import { hover } from '../features/hover/hover';
import { linkedEditingRanges } from '../features/linked-editing-range';
import { asPlainText } from '../features/markdown';
import { withPassages } from '../features/passage';
import { referencesByFile, sharedTargetAt } from '../features/references';
import { selectionRange } from '../features/selection-range';
import { typeDefinition } from '../features/type-definition';
import type { View } from '../features/view';
import { showsCards } from './case-cards';
import { hoverFormat, outlineFor } from './client-abilities';
import { hoverInManifest } from './manifest-help';
import type { Session } from './session';
import { isManifest } from './synchronisation';

/**
 * Milliseconds a request waits for an index that is still being filled, when the case it asks for has not turned up yet:
 * first answers should know the neighbours.
 */
const HOVER_PATIENCE = 300;
const JUMP_PATIENCE = 1500;
const REFERENCES_PATIENCE = 5000;
/** Places in one part of a list, for clients that take it in parts. */
const PART = 200;

const breathe = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0));

/** Requests about a place or a whole document, each a thin call of its feature. */
export function registerFeatures(session: Session): void {
  const { connection } = session;

  /** The view of a document and the offset asked about; undefined for unknown documents. */
  async function at(
    params: TextDocumentPositionParams,
    patience: number,
  ): Promise<{ view: View; offset: number } | undefined> {
    const { uri } = params.textDocument;
    const view = await session.view(uri);
    const document = session.document(uri);
    if (!view || !document) return undefined;
    const offset = session.offsetAt(document, params.position);
    if (patience === 0 || !view.indexing) return { view, offset };
    const target = sharedTargetAt(view, offset);
    if (target === undefined) return { view, offset };
    await session.workspace.seek(target, uri);
    if (view.corpus.filesOf(target).length > 0) return { view, offset };
    const settled = await session.view(uri, patience);
    return settled && { view: settled, offset };
  }

  async function cardAt(params: TextDocumentPositionParams): Promise<Hover | null> {
    const found = await at(params, HOVER_PATIENCE);
    return found ? ((await hover(found.view, found.offset, session.settings.hover)) ?? null) : null;
  }

  connection.onHover(
    session.answer('hover', null, async params => {
      const { uri } = params.textDocument;
      const card = isManifest(uri) ? await hoverInManifest(session, params) : await cardAt(params);
      if (!card) return null;
      const { contents } = card;
      if (hoverFormat(session.capabilities) !== 'markdown' && typeof contents === 'object' && 'value' in contents) {
        card.contents = { kind: 'plaintext', value: asPlainText(contents.value) };
      }
      return session.recode(card, uri);
    }),
  );

  connection.onDefinition(
    session.answer<TextDocumentPositionParams, Location[] | LocationLink[]>('definition', [], async params => {
      const found = await at(params, JUMP_PATIENCE);
      if (!found) return [];
      // DOMAIN 5.3: the pinned place, the first full citation here, else the card of the case where the client can show it.
      const here = await withPassages(found.view, definition(found.view, found.offset));
      const links = here.length > 0 || !showsCards(session) ? here : typeDefinition(found.view, found.offset);
      const linkSupport = session.capabilities.textDocument?.definition?.linkSupport;
      return session.recode(linkSupport ? links : links.map(asLocation), found.view.uri);
    }),
  );

  connection.onDeclaration(
    session.answer<TextDocumentPositionParams, Location[]>('declaration', [], async params => {
      const found = await at(params, 0);
      return found ? session.recode(declaration(found.view, found.offset), found.view.uri) : [];
    }),
  );

  connection.onReferences(
    session.answer<ReferenceParams, Location[], Location[]>('references', [], async (params, token, partial) => {
      const { uri } = params.textDocument;
      // Mentions are everywhere: the whole index is asked. A client that takes parts gets what is known at once.
      const view = await session.view(uri, partial ? HOVER_PATIENCE : REFERENCES_PATIENCE);
      const document = session.document(uri);
      if (!view || !document) return [];
      const offset = session.offsetAt(document, params.position);
      let found: Location[] = [];
      for (const places of referencesByFile(view, offset, params.context.includeDeclaration)) {
        found.push(...places);
        if (!partial || found.length < PART) continue;
        partial.report(await session.recode(found, uri));
        found = [];
        await breathe();
        if (token.isCancellationRequested) return [];
      }
      if (!partial) return session.recode(found, uri);
      if (found.length > 0) partial.report(await session.recode(found, uri));
      return [];
    }),
  );

  connection.onDocumentHighlight(
    session.answer('documentHighlight', [], async params => {
      const found = await at(params, 0);
      return found ? session.recode(documentHighlights(found.view, found.offset), found.view.uri) : [];
    }),
  );

  connection.onDocumentSymbol(
    session.answer<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>('documentSymbol', [], async params => {
      const view = await session.view(params.textDocument.uri);
      return view ? session.recode(outlineFor(session.capabilities, view.uri, documentSymbols(view)), view.uri) : [];
    }),
  );

  connection.onFoldingRanges(
    session.answer('foldingRange', [], async params => {
      const view = await session.view(params.textDocument.uri);
      return view ? foldingRanges(view) : [];
    }),
  );

  connection.onSelectionRanges(
    session.answer('selectionRange', [], async params => {
      const view = await session.view(params.textDocument.uri);
      const document = session.document(params.textDocument.uri);
      if (!view || !document) return [];
      const ranges = params.positions.map(position => selectionRange(view, session.offsetAt(document, position)));
      return session.recode(ranges, view.uri);
    }),
  );

  connection.languages.onLinkedEditingRange(
    session.answer('linkedEditingRange', null, async params => {
      const found = await at(params, 0);
      const ranges = found && linkedEditingRanges(found.view, found.offset);
      return ranges ? session.recode(ranges, found.view.uri) : null;
    }),
  );
}
