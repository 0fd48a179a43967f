import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  DETECT,
  DETECT_LENGTH,
  type DetectParams,
  type DetectResult,
  LANGUAGE_ID,
  SETTINGS,
} from '../../server/src/lsp/protocol';

/** Decisions of the person, kept with the workspace: addresses of files with `true` for opinion, `false` for plain text. */
const DECISIONS = 'opinionLens.decisions';

const PLAIN_TEXT = 'plaintext';

/**
 * Finds opinions among plain text files by their content (DOMAIN 0.3) and gives them the language of opinions, unless the
 * person decided otherwise. Ordinary text files are never touched.
 */
export class Detection implements vscode.Disposable {
  readonly #context: vscode.ExtensionContext;
  readonly #client: BaseLanguageClient;
  readonly #log: vscode.LogOutputChannel;
  readonly #asked = new Set<string>();
  readonly #subscription: vscode.Disposable;
  #ready = false;

  constructor(context: vscode.ExtensionContext, client: BaseLanguageClient, log: vscode.LogOutputChannel) {
    this.#context = context;
    this.#client = client;
    this.#log = log;
    this.#subscription = vscode.workspace.onDidOpenTextDocument(document => this.#look(document));
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  /** Looks at what was open before the server ran. */
  async begin(): Promise<void> {
    this.#ready = true;
    await Promise.all(vscode.workspace.textDocuments.map(document => this.#look(document)));
  }

  /** Treats the file as an opinion, or stops doing so, and remembers it for this workspace. */
  async decide(document: vscode.TextDocument, opinion: boolean): Promise<void> {
    const decisions = { ...this.#decisions(), [document.uri.toString()]: opinion };
    await this.#context.workspaceState.update(DECISIONS, decisions);
    await vscode.languages.setTextDocumentLanguage(document, opinion ? LANGUAGE_ID : PLAIN_TEXT);
  }

  #decisions(): Record<string, boolean> {
    return this.#context.workspaceState.get<Record<string, boolean>>(DECISIONS, {});
  }

  async #look(document: vscode.TextDocument): Promise<void> {
    if (!this.#ready || document.isClosed) return;
    const decision = this.#decisions()[document.uri.toString()];
    if (decision === false && document.languageId === LANGUAGE_ID) {
      await vscode.languages.setTextDocumentLanguage(document, PLAIN_TEXT);
      return;
    }
    if (document.languageId !== PLAIN_TEXT || decision === false) return;
    if (document.uri.scheme === 'output' || document.uri.scheme === 'vscode') return;
    try {
      if (decision || (await this.#isOpinion(document))) await this.#adopt(document, decision === true);
    } catch (error) {
      this.#log.warn(`${document.uri.toString()} was not looked at: ${String(error)}`);
    }
  }

  async #isOpinion(document: vscode.TextDocument): Promise<boolean> {
    const mode = vscode.workspace.getConfiguration(SETTINGS, document.uri).get<string>('detect', 'auto');
    if (mode === 'off') return false;
    const end = document.positionAt(DETECT_LENGTH);
    const text = document.getText(new vscode.Range(new vscode.Position(0, 0), end));
    const params: DetectParams = { uri: document.uri.toString(), text };
    const { opinion } = await this.#client.sendRequest<DetectResult>(DETECT, params);
    return opinion;
  }

  async #adopt(document: vscode.TextDocument, decided: boolean): Promise<void> {
    const mode = vscode.workspace.getConfiguration(SETTINGS, document.uri).get<string>('detect', 'auto');
    if (mode === 'ask' && !decided) {
      const key = document.uri.toString();
      if (this.#asked.has(key)) return;
      this.#asked.add(key);
      const yes = vscode.l10n.t('Treat as court opinion');
      const no = vscode.l10n.t('Keep as plain text');
      const name = vscode.workspace.asRelativePath(document.uri);
      const answer = await vscode.window.showInformationMessage(
        vscode.l10n.t('{0} reads like a court opinion.', name),
        yes,
        no,
      );
      if (answer === yes) await this.decide(document, true);
      else if (answer === no) await this.decide(document, false);
      return;
    }
    if (!document.isClosed && document.languageId === PLAIN_TEXT) {
      await vscode.languages.setTextDocumentLanguage(document, LANGUAGE_ID);
    }
  }
}
