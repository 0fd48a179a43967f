import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { registerCaseCards } from './case-cards';
import { registerCiteCheck } from './cite-check';
import { registerCitedBy } from './cited-by';
import { chooseEncoding } from './conversion';
import { registerCustomRequests } from './custom-requests';
import { registerDiagnostics } from './diagnostics';
import { registerFolderExport } from './export-annotations';
import { registerFeatures } from './features';
import { registerFileOperations, watchFiles } from './files';
import { registerHierarchy } from './hierarchy';
import type { ServerHost } from './host';
import { registerManifestDiagnostics } from './manifest-diagnostics';
import { registerPresentation } from './presentation';
import type { InitializationOptions } from './protocol';
import { registerReadingRequests } from './reading-requests';
import { registerReports } from './report-requests';
import { serverCapabilities } from './server-capabilities';
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
    return {
      serverInfo: { name: 'Opinion Lens', version: host.version },
      capabilities: serverCapabilities(capabilities, encoding),
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
  registerFolderExport(session);
  registerCitedBy(session);
  registerHierarchy(session);
  registerReports(session);
  registerFileOperations(session);
  watchFiles(session);

  connection.listen();
}
