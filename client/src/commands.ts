import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CLEAR_INDEX, SET_CASE_COMMAND } from '../../server/src/lsp/protocol';
import { citeCheck } from './cite-check';
import type { Detection } from './detection';
import { setCase } from './set-case';
import type { StatusItem } from './status-item';

/** The commands of the palette, all under one prefix. */
export function registerCommands(
  client: BaseLanguageClient,
  detection: Detection,
  status: StatusItem,
  log: vscode.LogOutputChannel,
): vscode.Disposable[] {
  const onActive = (task: (document: vscode.TextDocument) => Thenable<unknown>) => async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (document) await task(document);
  };
  return [
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
      onActive(document => citeCheck(client, document)),
    ),
    vscode.commands.registerCommand('opinionLens.showLog', () => log.show(true)),
    vscode.commands.registerCommand('opinionLens.restartServer', async () => {
      await client.stop();
      await client.start();
      status.soon();
    }),
  ];
}
