import * as vscode from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import {
  SET_CASE,
  type SetCaseParams,
  type SetCaseResult,
  WHICH_CASE,
  type WhichCaseResult,
} from '../../server/src/lsp/protocol';

type Ask = (cite: string) => Promise<SetCaseResult>;

/** Asks which case the file is, unless `chosen` says it, and writes it into the manifest. */
export async function setCase(
  client: BaseLanguageClient,
  uri = vscode.window.activeTextEditor?.document.uri.toString(),
  chosen?: string,
): Promise<void> {
  if (typeof uri !== 'string') return;
  const ask: Ask = cite => client.sendRequest<SetCaseResult>(SET_CASE, { uri, cite } satisfies SetCaseParams);
  const cite = chosen ?? (await chooseCase(client, uri, ask));
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

interface CaseItem extends vscode.QuickPickItem {
  /** Undefined: the person types one. */
  readonly cite?: string;
}

/** Lists the cases that the text looks like, best first, with their evidence; another one can be typed. */
async function chooseCase(client: BaseLanguageClient, uri: string, ask: Ask): Promise<string | undefined> {
  const { candidates } = await client.sendRequest<WhichCaseResult>(WHICH_CASE, { uri });
  if (candidates.length === 0) return typeCase(ask);
  const items: CaseItem[] = candidates.map(({ cite, title, reasons }) => ({
    label: title,
    detail: reasons.slice(0, 3).join('; '),
    cite,
  }));
  items.push({ label: vscode.l10n.t('Another case…'), alwaysShow: true });
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Set case for this file'),
    placeHolder: vscode.l10n.t(
      'From its text this file looks like one of these. What you choose is written to opinions.json.',
    ),
    matchOnDetail: true,
  });
  if (!picked) return undefined;
  return picked.cite ?? typeCase(ask);
}

function typeCase(ask: Ask): Thenable<string | undefined> {
  return vscode.window.showInputBox({
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
}
