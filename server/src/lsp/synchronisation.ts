import { TextDocument } from 'vscode-languageserver-textdocument';
import { fileKey, nameOf } from '../corpus/uri';
import { changeIn } from './conversion';
import { LANGUAGE_ID, MANIFEST_NAMES } from './protocol';
import type { Session } from './session';

/** Milliseconds after the last keystroke in a manifest until it counts. */
const MANIFEST_REST = 150;

export function isManifest(uri: string): boolean {
  return MANIFEST_NAMES.includes(nameOf(fileKey(uri)));
}

/** Open documents, settings and folders, as the client reports them. */
export function registerSynchronisation(session: Session): void {
  const { connection, documents, workspace } = session;

  let timer: ReturnType<typeof setTimeout> | undefined;
  /** A manifest speaks for many files: they are looked at again once typing rests. */
  const manifestChanged = (uri: string): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      session.attempt(async () => {
        await workspace.changed([{ uri, kind: 'changed' }]);
        session.refresh();
      });
    }, MANIFEST_REST);
  };

  const take = (document: TextDocument): void => {
    workspace.open({
      uri: document.uri,
      text: document.getText(),
      version: document.version,
      declared: document.languageId === LANGUAGE_ID,
    });
    if (isManifest(document.uri)) manifestChanged(document.uri);
  };

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    const document = TextDocument.create(uri, languageId, version, text);
    documents.set(uri, document);
    take(document);
    for (const listener of session.onOpened) listener(uri);
    // Indexing begins with the first opinion that is opened: nothing runs where nobody reads opinions.
    if (!isManifest(uri)) setTimeout(() => session.attempt(() => workspace.crawl()), 0);
  });

  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    let document = documents.get(uri);
    if (!document) return;
    for (const change of contentChanges) {
      document = TextDocument.update(document, [changeIn(document, change, session.encoding)], version);
    }
    documents.set(uri, document);
    take(document);
    for (const listener of session.onChanged) listener(uri);
  });

  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    documents.delete(uri);
    for (const listener of session.onClosed) listener(uri);
    session.attempt(async () => {
      await workspace.close(uri);
      if (isManifest(uri)) manifestChanged(uri);
    });
  });

  connection.onDidChangeConfiguration(({ settings }: { settings: unknown }) => {
    if (session.capabilities.workspace?.configuration) {
      session.attempt(() => session.pullSettings());
      return;
    }
    const all = settings as { opinionLens?: unknown } | null | undefined;
    session.apply(all?.opinionLens ?? session.options.settings);
  });

  session.onInitialized.push(() => {
    if (!session.capabilities.workspace?.workspaceFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(folder => fileKey(folder.uri).replace(/\/$/, '')));
      const kept = workspace.folders.filter(folder => !gone.has(folder));
      workspace.setFolders([...kept, ...added.map(folder => folder.uri)]);
      workspace.reanalyse();
      session.refresh();
    });
  });
}
