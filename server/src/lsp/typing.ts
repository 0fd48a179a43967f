import {
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  ErrorCodes,
  type InlineCompletionItem,
  type InlineCompletionParams,
  type Range,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { caseOfferDetails } from '../features/case-completion';
import { completion, withoutSnippets } from '../features/completion';
import { styleFor } from '../features/file-style';
import { inlineCompletion } from '../features/inline-completion';
import { prepareRename, rename } from '../features/rename';
import { takesSnippets } from './client-abilities';
import { completionInManifest } from './manifest-help';
import type { Session } from './session';
import { isManifest } from './synchronisation';

/** Requests of a person who types: completion in a list and in the line, and renaming of author codes. */
export function registerTyping(session: Session): void {
  const { connection } = session;

  connection.onCompletion(
    session.answer<CompletionParams, CompletionItem[] | CompletionList>('completion', [], async params => {
      const { uri } = params.textDocument;
      const taken = (items: CompletionItem[]): Promise<CompletionItem[]> =>
        session.recode(takesSnippets(session.capabilities) ? items : withoutSnippets(items), uri);
      // What is typed decides what is looked up: each letter asks anew.
      if (isManifest(uri))
        return { isIncomplete: true, items: await taken(await completionInManifest(session, params)) };
      const view = await session.view(params.textDocument.uri);
      const document = session.document(params.textDocument.uri);
      if (!view || !document) return [];
      const style = styleFor(view, session.settings.rules.style ?? 'keep');
      const asked = params.context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
      const offers = completion(view, session.offsetAt(document, params.position), style, asked);
      return taken(offers);
    }),
  );

  // What a list does not show is worked out for the one item that a person looks at.
  connection.onCompletionResolve(async item => {
    const data = item.data as { uri?: unknown; target?: unknown } | undefined;
    if (typeof data?.uri !== 'string' || typeof data.target !== 'string') return item;
    const view = await session.view(data.uri).catch(() => undefined);
    const documentation = view && caseOfferDetails(view, data.target);
    return documentation ? { ...item, documentation } : item;
  });

  connection.languages.inlineCompletion.on(
    session.answer<InlineCompletionParams, InlineCompletionItem[]>('inlineCompletion', [], async params => {
      const view = await session.view(params.textDocument.uri);
      const document = session.document(params.textDocument.uri);
      if (!view || !document || view.analysis.document.family === 'none') return [];
      const style = styleFor(view, session.settings.rules.style ?? 'keep');
      const rest = inlineCompletion(view, session.offsetAt(document, params.position), style);
      // Said outright: without it an editor takes the word before the caret as what is replaced, and shows nothing.
      const range = { start: params.position, end: params.position };
      return rest === undefined ? [] : [{ insertText: rest, range }];
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
