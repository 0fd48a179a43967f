import { ErrorCodes, type Range, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import { completion } from '../features/completion';
import { prepareRename, rename } from '../features/rename';
import type { Session } from './session';

/** Requests of a person who types: completion, and renaming of author codes. */
export function registerTyping(session: Session): void {
  const { connection } = session;

  connection.onCompletion(
    session.answer('completion', [], async params => {
      const view = await session.view(params.textDocument.uri);
      const document = session.document(params.textDocument.uri);
      if (!view || !document) return [];
      return session.recode(completion(view, session.offsetAt(document, params.position)), view.uri);
    }),
  );

  connection.onPrepareRename(
    session.answer<
      { textDocument: { uri: string }; position: { line: number; character: number } },
      { range: Range; placeholder: string } | null
    >('prepareRename', null, async params => {
      const view = await session.view(params.textDocument.uri);
      const document = session.document(params.textDocument.uri);
      const found = view && document && prepareRename(view, session.offsetAt(document, params.position));
      return found ? session.recode(found, params.textDocument.uri) : null;
    }),
  );

  connection.onRenameRequest(
    session.answer<
      { textDocument: { uri: string }; position: { line: number; character: number }; newName: string },
      WorkspaceEdit | null
    >('rename', null, async params => {
      const { uri } = params.textDocument;
      const view = await session.view(uri);
      const document = session.document(uri);
      if (!view || !document) return null;
      const edits = rename(view, session.offsetAt(document, params.position), params.newName);
      // A reason is for the person: the client shows the message of an error.
      if (typeof edits === 'string') return new ResponseError(ErrorCodes.InvalidParams, edits) as never;
      return session.recode({ changes: { [uri]: edits } }, uri);
    }),
  );
}
