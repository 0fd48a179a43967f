import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CLEAR_INDEX, RELOAD_CASE_LISTS, SET_CASE_COMMAND } from '../../server/src/lsp/protocol';
import { openCaseCard } from './case-card';
import { CiteCheckReports } from './cite-check';
import { registerCopying } from './copy';
import type { Detection } from './detection';
import { openExamples } from './examples';
import { exportAnnotations, exportFolder } from './export-annotations';
import { registerGoTo } from './go-to';
import { registerNavigation } from './navigate';
import { setCase } from './set-case';
import type { StatusItem } from './status-item';
import { registerTagging } from './tags';
import { Validation } from './validate';

/** The commands of the palette, all under one prefix. */
export function registerCommands(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  detection: Detection,
  status: StatusItem,
  log: vscode.LogOutputChannel,
): vscode.Disposable[] {
  const onActive = (task: (document: vscode.TextDocument) => Thenable<unknown>) => async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (document) await task(document);
  };
  const validation = new Validation(client);
  const citeCheck = new CiteCheckReports(client);
  return [
    ...registerNavigation(client),
    ...registerGoTo(client),
    ...registerCopying(client),
    ...registerTagging(client),
    validation,
    citeCheck,
    vscode.commands.registerCommand('opinionLens.validateWorkspace', () => validation.run()),
    vscode.commands.registerCommand('opinionLens.clearValidation', () => validation.clear()),
    vscode.commands.registerCommand('opinionLens.exportAnnotations', (to?: vscode.Uri) =>
      exportAnnotations(client, to instanceof vscode.Uri ? to : undefined),
    ),
    // The explorer hands over the folder it is asked on, and what else is chosen there.
    vscode.commands.registerCommand('opinionLens.exportFolderAnnotations', (folder?: vscode.Uri, to?: unknown) =>
      exportFolder(client, folder, to instanceof vscode.Uri ? to : undefined),
    ),
    vscode.commands.registerCommand('opinionLens.openCaseCard', () => openCaseCard(client)),
    vscode.commands.registerCommand('opinionLens.openExamples', () => openExamples(context)),
    vscode.commands.registerCommand('opinionLens.quickMenu', () => status.menu()),
    vscode.commands.registerCommand('opinionLens.reloadCaseLists', async () => {
      await client.sendRequest(RELOAD_CASE_LISTS, {});
      vscode.window.setStatusBarMessage(vscode.l10n.t('Case lists read again.'), 4000);
    }),
    vscode.commands.registerCommand(
      'opinionLens.treatAsOpinion',
      onActive(document => detection.decide(document, true)),
    ),
    vscode.commands.registerCommand(
      'opinionLens.stopTreatingAsOpinion',
      onActive(document => detection.decide(document, false)),
    ),
    vscode.commands.registerCommand(SET_CASE_COMMAND, (uri?: string, cite?: string) => setCase(client, uri, cite)),
    vscode.commands.registerCommand('opinionLens.clearIndex', () => client.sendRequest(CLEAR_INDEX, {})),
    vscode.commands.registerCommand(
      'opinionLens.citeCheck',
      onActive(document => citeCheck.show(document)),
    ),
    vscode.commands.registerCommand('opinionLens.showLog', () => log.show(true)),
    vscode.commands.registerCommand('opinionLens.restartServer', async () => {
      if (client.needsStop()) await client.stop();
      await client.start();
      await detection.begin();
      status.soon();
    }),
  ];
}
