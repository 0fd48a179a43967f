import {
  CodeActionKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { FIX_ALL } from '../features/code-action';
import { COMPLETION_TRIGGERS } from '../features/completion';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/semantic-tokens';
import { CARD_CONTENT, registerCaseCards } from './case-cards';
import { registerCiteCheck } from './cite-check';
import { registerCitedBy } from './cited-by';
import { chooseEncoding } from './conversion';
import { registerCustomRequests } from './custom-requests';
import { registerDiagnostics } from './diagnostics';
import { registerFeatures } from './features';
import { registerFileOperations, watchFiles } from './files';
import { registerHierarchy } from './hierarchy';
import type { ServerHost } from './host';
import { registerManifestDiagnostics } from './manifest-diagnostics';
import { registerPresentation } from './presentation';
import type { InitializationOptions } from './protocol';
import { registerReadingRequests } from './reading-requests';
import { registerReports } from './report-requests';
import { Session } from './session';
import { registerSynchronisation } from './synchronisation';
import { registerTyping } from './typing';
import { registerValidation } from './validate';

function foldersOf(params: InitializeParams): string[] {
  if (params.workspaceFolders?.length) return params.workspaceFolders.map(folder => folder.uri);
  return params.rootUri ? [params.rootUri] : [];
}

/** Wires a connection to the features. Nothing heavy happens before a document is opened. */
export function startServer(connection: Connection, host: ServerHost): void {
  const session = new Session(connection, host);

  connection.onInitialize((params): InitializeResult => {
    const { capabilities } = params;
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    const encoding = chooseEncoding(capabilities.general?.positionEncodings);
    session.initialize(foldersOf(params), options, capabilities, encoding);
    const fileFilters = [{ scheme: 'file', pattern: { glob: '**/*' } }];
    return {
      serverInfo: { name: 'Opinion Lens', version: host.version },
      capabilities: {
        positionEncoding: encoding,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        definitionProvider: true,
        declarationProvider: true,
        implementationProvider: true,
        callHierarchyProvider: true,
        typeDefinitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        documentSymbolProvider: { label: 'Opinion Lens' },
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        linkedEditingRangeProvider: true,
        renameProvider: { prepareProvider: true },
        completionProvider: { triggerCharacters: [...COMPLETION_TRIGGERS], resolveProvider: true },
        inlineCompletionProvider: true,
        workspaceSymbolProvider: true,
        documentLinkProvider: {},
        inlayHintProvider: true,
        codeLensProvider: {},
        semanticTokensProvider: {
          legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
          full: { delta: true },
          range: true,
        },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, FIX_ALL] },
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
      },
    };
  });

  connection.onInitialized(() => {
    session.initialized();
    if (host.limits !== undefined) session.log('info', host.limits);
  });
  connection.onShutdown(() => session.shutdown());

  registerSynchronisation(session);
  registerFeatures(session);
  registerCaseCards(session);
  registerCiteCheck(session);
  registerTyping(session);
  registerPresentation(session);
  registerDiagnostics(session);
  registerManifestDiagnostics(session);
  registerCustomRequests(session);
  registerReadingRequests(session);
  registerValidation(session);
  registerCitedBy(session);
  registerHierarchy(session);
  registerReports(session);
  registerFileOperations(session);
  watchFiles(session);

  connection.listen();
}
