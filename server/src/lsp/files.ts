import { DidChangeWatchedFilesNotification, FileChangeType, WatchKind } from 'vscode-languageserver';
import type { Session } from './session';

const KINDS = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
} as const;

/** Watches files through the client: opinions and manifests for every change, everything else for deletion alone. */
export function watchFiles(session: Session): void {
  const { connection, workspace } = session;
  session.onInitialized.push(() => {
    if (!session.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    session.attempt(() =>
      connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [
          ...session.settings.workspace.include.map(globPattern => ({ globPattern })),
          { globPattern: '**/{opinions,.opinions}.json' },
          // A deleted folder is one event that no pattern of files matches (DESIGN 5).
          { globPattern: '**/*', kind: WatchKind.Delete },
        ],
      }),
    );
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    session.attempt(async () => {
      await workspace.changed(changes.map(({ uri, type }) => ({ uri, kind: KINDS[type] })));
      session.refresh();
    });
  });
}

/** Renames and deletions made in the editor's explorer. */
export function registerFileOperations(session: Session): void {
  const { connection, workspace } = session;
  connection.workspace.onWillRenameFiles(
    session.answer('willRenameFiles', null, async ({ files }) => {
      const edit = await workspace.manifests.moveEntries(files, workspace.folders);
      return edit ? session.recode(edit, files[0]?.newUri ?? '') : null;
    }) as never,
  );
  connection.workspace.onDidRenameFiles(({ files }) => {
    session.attempt(async () => {
      await workspace.changed(files.map(file => ({ uri: file.oldUri, kind: 'deleted' as const })));
      await workspace.changed(files.map(file => ({ uri: file.newUri, kind: 'created' as const })));
      session.refresh();
    });
  });
  connection.workspace.onDidDeleteFiles(({ files }) => {
    session.attempt(async () => {
      await workspace.changed(files.map(file => ({ uri: file.uri, kind: 'deleted' as const })));
      session.refresh();
    });
  });
}
