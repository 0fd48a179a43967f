import {
  type ClientCapabilities,
  CodeActionKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { FIX_ALL } from '../features/code-action';
import { COMPLETION_TRIGGERS } from '../features/completion';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/semantic-tokens';
import { CARD_CONTENT } from './case-cards';
import { APPLY_EDIT_COMMAND, takesActions } from './client-abilities';
import type { Encoding } from './conversion';

/** What the server tells a client it can do. Options that the protocol allows only where the client knows them are left out elsewhere. */
export function serverCapabilities(client: ClientCapabilities, encoding: Encoding): ServerCapabilities {
  const fileFilters = [{ scheme: 'file', pattern: { glob: '**/*' } }];
  const kinds = [CodeActionKind.QuickFix, CodeActionKind.Refactor, FIX_ALL];
  const formats = client.textDocument?.semanticTokens?.formats;
  return {
    positionEncoding: encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    definitionProvider: true,
    declarationProvider: true,
    implementationProvider: true,
    callHierarchyProvider: true,
    typeHierarchyProvider: true,
    typeDefinitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: client.textDocument?.documentSymbol?.labelSupport ? { label: 'Opinion Lens' } : true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    linkedEditingRangeProvider: true,
    renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
    completionProvider: { triggerCharacters: [...COMPLETION_TRIGGERS], resolveProvider: true },
    inlineCompletionProvider: true,
    workspaceSymbolProvider: true,
    documentLinkProvider: {},
    inlayHintProvider: { resolveProvider: true },
    codeLensProvider: { resolveProvider: true },
    // Positions of tokens are relative: a client that cannot count so gets none.
    ...(formats && !formats.includes('relative')
      ? {}
      : {
          semanticTokensProvider: {
            legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
            full: { delta: true },
            range: true,
          },
        }),
    codeActionProvider: takesActions(client) ? { codeActionKinds: kinds } : true,
    ...(takesActions(client) ? {} : { executeCommandProvider: { commands: [APPLY_EDIT_COMMAND] } }),
    diagnosticProvider: {
      identifier: 'opinion-lens',
      interFileDependencies: false,
      // Never: clients ask again every two seconds (DESIGN 5).
      workspaceDiagnostics: false,
    },
    workspace: {
      textDocumentContent: CARD_CONTENT,
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: {
        willRename: { filters: fileFilters },
        didRename: { filters: fileFilters },
        didDelete: { filters: fileFilters },
      },
    },
  };
}
