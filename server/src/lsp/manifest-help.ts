import type { CompletionItem, DocumentLink, Hover, TextDocumentPositionParams } from 'vscode-languageserver';
import { lineStartsOf, linesOver } from '../corpus/lines';
import { fileKey, parentOf } from '../corpus/uri';
import { manifestCompletion } from '../features/manifest-completion';
import { manifestHover } from '../features/manifest-hover';
import { addressOf, entriesOf, type ManifestView } from '../features/manifest-place';
import { rangeOf } from '../features/view';
import type { Session } from './session';
import { viewOfFile } from './whole-workspace';

/** Cards, completion and links in an open manifest: what its schema cannot know. Nothing for documents that are not open. */

function manifestAt(session: Session, uri: string): ManifestView | undefined {
  const document = session.document(uri);
  if (!document) return undefined;
  const { workspace } = session;
  return {
    text: document.getText(),
    folder: parentOf(fileKey(uri)) ?? '',
    corpus: workspace.index,
    caseList: session.caseList(),
    indexing: workspace.folders.length > 0 && workspace.progress.state !== 'ready',
    webLinks: session.settings.hover.webLinks,
    read: key => workspace.read(key),
    view: async key => (await viewOfFile(session, key))?.view,
  };
}

async function at(
  session: Session,
  { textDocument, position }: TextDocumentPositionParams,
): Promise<{ manifest: ManifestView; offset: number } | undefined> {
  const manifest = manifestAt(session, textDocument.uri);
  const document = session.document(textDocument.uri);
  if (!manifest || !document) return undefined;
  await session.workspace.settle();
  return { manifest, offset: session.offsetAt(document, position) };
}

export async function hoverInManifest(session: Session, params: TextDocumentPositionParams): Promise<Hover | null> {
  const found = await at(session, params);
  return found ? manifestHover(found.manifest, found.offset) : null;
}

export async function completionInManifest(
  session: Session,
  params: TextDocumentPositionParams,
): Promise<CompletionItem[]> {
  // Names of files come from the index.
  await Promise.race([session.workspace.crawl(), new Promise(resolve => setTimeout(resolve, 1000))]);
  const found = await at(session, params);
  return found ? manifestCompletion(found.manifest, found.offset) : [];
}

/** From the name of a file to the file. */
export function linksInManifest(session: Session, uri: string): DocumentLink[] {
  const manifest = manifestAt(session, uri);
  if (!manifest) return [];
  const lines = linesOver(lineStartsOf(manifest.text), manifest.text.length);
  return entriesOf(manifest.text).flatMap(({ file, span }) => {
    const target = addressOf(manifest, file);
    return target === undefined ? [] : [{ range: rangeOf(lines, span), target }];
  });
}
