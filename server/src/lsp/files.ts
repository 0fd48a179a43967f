import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type RenameFilesParams,
  type TextEdit,
  WatchKind,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { lineStartsOf, linesOver } from '../corpus/lines';
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
    if (!session.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      lookThrough(session);
      return;
    }
    session.attempt(() =>
      connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [
          ...session.settings.workspace.include.map(globPattern => ({ globPattern })),
          { globPattern: '**/{opinions,.opinions}.json' },
          { globPattern: '**/.gitignore' },
          // A deleted folder is one event that no pattern of files matches (DESIGN 5).
          { globPattern: '**/*', kind: WatchKind.Delete },
        ],
      }),
    );
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    session.attempt(async () => {
      if (changes.some(({ uri }) => session.caseLists.holds(uri))) await session.reloadCaseLists(true);
      await workspace.changed(changes.map(({ uri, type }) => ({ uri, kind: KINDS[type] })));
      session.refresh();
    });
  });
}

/** Milliseconds between two looks at the folders where the client cannot watch them, at least. */
const LOOK_EVERY = 10_000;
/** A look may take no more than this part of the time. */
const SHARE = 0.02;

/** For clients that cannot watch: the folders are looked through by size and time, now and then. */
function lookThrough(session: Session): void {
  const { workspace } = session;
  const { lookEvery } = session.options;
  const every = typeof lookEvery === 'number' && lookEvery >= 100 ? lookEvery : LOOK_EVERY;
  const again = (wait: number): void => {
    const timer = setTimeout(() => {
      if (!session.running) return;
      const begun = performance.now();
      const { version } = workspace.index;
      session.attempt(async () => {
        try {
          if (workspace.progress.state === 'ready') await workspace.rescan();
          if (workspace.index.version !== version) session.refresh();
        } finally {
          again(Math.max(every, (performance.now() - begun) / SHARE));
        }
      });
    }, wait);
    // A server that is otherwise done does not wait for it.
    (timer as { unref?: () => void }).unref?.();
  };
  again(every);
}

/** Renames and deletions made in the editor's explorer. */
export function registerFileOperations(session: Session): void {
  const { connection, workspace } = session;
  connection.workspace.onWillRenameFiles(
    session.answer<RenameFilesParams, WorkspaceEdit | null>('willRenameFiles', null, async ({ files }) => {
      const moves = await workspace.manifests.moves(files, workspace.folders);
      if (moves.length === 0) return null;
      const changes: Record<string, TextEdit[]> = {};
      for (const { key, text, edits } of moves) {
        const uri = workspace.openText(key)?.uri ?? key;
        const lines = linesOver(lineStartsOf(text), text.length);
        changes[uri] = edits.map(({ start, end, newText }) => ({
          range: { start: lines.positionAt(start), end: lines.positionAt(end) },
          newText,
        }));
      }
      return session.recode({ changes }, files[0]?.newUri ?? '');
    }),
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
