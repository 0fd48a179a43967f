import * as vscode from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import { SET_CASE, SET_CASE_COMMAND, type SetCaseParams, type SetCaseResult } from '../../server/src/lsp/protocol';
import type { Detection } from './detection';
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
    vscode.commands.registerCommand(SET_CASE_COMMAND, (uri?: string) => setCase(client, uri)),
    vscode.commands.registerCommand('opinionLens.showLog', () => log.show(true)),
    vscode.commands.registerCommand('opinionLens.restartServer', async () => {
      await client.stop();
      await client.start();
      status.soon();
    }),
  ];
}

/** Asks which case the file is and writes it into the manifest. */
async function setCase(
  client: BaseLanguageClient,
  uri = vscode.window.activeTextEditor?.document.uri.toString(),
): Promise<void> {
  if (uri === undefined) return;
  const ask = (cite: string): Promise<SetCaseResult> => {
    const params: SetCaseParams = { uri, cite };
    return client.sendRequest<SetCaseResult>(SET_CASE, params);
  };
  const cite = await vscode.window.showInputBox({
    title: vscode.l10n.t('Set case for this file'),
    prompt: vscode.l10n.t(
      'Volume, reporter and first page of the case this file holds. It is written to opinions.json.',
    ),
    placeHolder: '384 U.S. 436',
    validateInput: async value => {
      if (value.trim() === '') return undefined;
      const { problem, title } = await ask(value);
      if (problem !== null) return problem;
      return title === null ? undefined : { message: title, severity: vscode.InputBoxValidationSeverity.Info };
    },
  });
  if (cite === undefined || cite.trim() === '') return;
  const { edit, manifest, problem } = await ask(cite);
  if (edit === null || manifest === null) {
    if (problem !== null) await vscode.window.showWarningMessage(problem);
    return;
  }
  await vscode.workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit as WorkspaceEdit));
  const document = await vscode.workspace.openTextDocument(client.protocol2CodeConverter.asUri(manifest));
  await document.save();
}
