import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { VALIDATE, type ValidateParams, type ValidateResult } from '../../server/src/lsp/protocol-workspace';

/** Findings shown of all files together: more would drown the list of problems. */
const MOST = 10_000;

/** *Validate workspace*: checks every opinion of the folders and puts what it finds among the problems. */
export class Validation implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #found = vscode.languages.createDiagnosticCollection('opinion-lens-workspace');
  readonly #subscription: vscode.Disposable;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    // A file in a tab is checked as it changes; what was found of it before would stand twice.
    this.#subscription = vscode.window.tabGroups.onDidChangeTabs(() => {
      for (const uri of shown()) this.#found.delete(uri);
    });
  }

  dispose(): void {
    this.#found.dispose();
    this.#subscription.dispose();
  }

  clear(): void {
    this.#found.clear();
    void vscode.commands.executeCommand('setContext', 'opinionLens.validated', false);
  }

  async run(): Promise<void> {
    this.clear();
    const title = vscode.l10n.t('Checking all opinions of the workspace');
    const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
    const sum = await vscode.window.withProgress(options, (progress, token) => this.#all(progress, token));
    await vscode.commands.executeCommand('setContext', 'opinionLens.validated', sum.findings > 0);
    if (sum.findings > 0) await vscode.commands.executeCommand('workbench.actions.view.problems');
    // Nobody waits for an answer.
    void vscode.window.showInformationMessage(words(sum));
  }

  async #all(
    progress: vscode.Progress<{ message?: string; increment?: number }>,
    token: vscode.CancellationToken,
  ): Promise<{ files: number; findings: number; listed: number; cancelled: boolean }> {
    const inTabs = shown().map(uri => uri.toString());
    let after: string | undefined;
    let findings = 0;
    let listed = 0;
    let seen = 0;
    do {
      const params: ValidateParams = { shown: inTabs, ...(after === undefined ? {} : { after }) };
      const answer = await this.#client.sendRequest<ValidateResult>(VALIDATE, params);
      for (const { uri, diagnostics } of answer.files) {
        findings += diagnostics.length;
        if (listed >= MOST) continue;
        const converter = this.#client.protocol2CodeConverter;
        const some = diagnostics.slice(0, MOST - listed) as Parameters<typeof converter.asDiagnostics>[0];
        this.#found.set(converter.asUri(uri), await converter.asDiagnostics(some));
        listed += some.length;
      }
      progress.report({
        message: vscode.l10n.t('{0} of {1} files, {2} findings', answer.seen, answer.total, findings),
        increment: answer.total > 0 ? ((answer.seen - seen) / answer.total) * 100 : 0,
      });
      seen = answer.seen;
      after = answer.next ?? undefined;
    } while (after !== undefined && !token.isCancellationRequested);
    return { files: seen, findings, listed, cancelled: after !== undefined };
  }
}

/** Files in tabs. */
function shown(): vscode.Uri[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) =>
    tabs.flatMap(({ input }) => (input instanceof vscode.TabInputText ? input.uri : [])),
  );
}

function words(sum: { files: number; findings: number; listed: number; cancelled: boolean }): string {
  const said = sum.cancelled
    ? vscode.l10n.t('Stopped after {0} files: {1} findings in files that are not open.', sum.files, sum.findings)
    : vscode.l10n.t('{0} files checked: {1} findings in files that are not open.', sum.files, sum.findings);
  if (sum.listed === sum.findings) return said;
  const rest = vscode.l10n.t(
    'The first {0} are shown; the command line writes them all: opinion-lens check.',
    sum.listed,
  );
  return `${said} ${rest}`;
}
