import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  FAMILY_LETTERS,
  type IndexStatus,
  LANGUAGE_ID,
  PLACE,
  type PlaceParams,
  type PlaceRefused,
  type PlaceResult,
} from '../../server/src/lsp/protocol';
import { showQuickMenu } from './quick-menu';

/** Milliseconds the pointer must rest before the place is asked for. */
const REST = 60;

/** `384 U.S. 436 · p. 464 · lead opinion · family B`, and how far the index is. */
export class StatusItem implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #item: vscode.StatusBarItem;
  readonly #subscriptions: vscode.Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #index: IndexStatus = { state: 'idle', files: 0, seen: 0, leftOut: 0, note: '' };
  #running = false;
  #place: PlaceResult | null = null;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#item = vscode.window.createStatusBarItem('opinionLens.place', vscode.StatusBarAlignment.Right, 100);
    this.#item.name = vscode.l10n.t('Court opinion: case, page and family');
    this.#item.command = 'opinionLens.quickMenu';
    this.#subscriptions = [
      vscode.window.onDidChangeActiveTextEditor(() => this.soon()),
      vscode.window.onDidChangeTextEditorSelection(event => {
        if (event.textEditor === vscode.window.activeTextEditor) this.soon();
      }),
      vscode.workspace.onDidOpenTextDocument(() => this.soon()),
    ];
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#item.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  indexed(index: IndexStatus): void {
    this.#index = index;
    this.#show();
    if (index.state === 'ready') this.soon();
  }

  running(running: boolean): void {
    this.#running = running;
    this.soon();
  }

  /** The quick menu, headed by what the item shows and how far the index is. */
  async menu(): Promise<void> {
    await showQuickMenu([this.#item.text, this.#indexWords()].filter(Boolean));
  }

  /** Asks for the place at the pointer once it rests. */
  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), REST);
  }

  async #ask(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor || editor.document.languageId !== LANGUAGE_ID) {
      this.#item.hide();
      return;
    }
    if (!this.#running) {
      this.#item.text = vscode.l10n.t('Opinion Lens is not running');
      this.#item.show();
      return;
    }
    const { line, character } = editor.selection.active;
    const params: PlaceParams = {
      textDocument: { uri: editor.document.uri.toString() },
      position: { line, character },
    };
    let answer: PlaceResult | PlaceRefused | null = null;
    try {
      answer = await this.#client.sendRequest<PlaceResult | PlaceRefused | null>(PLACE, params);
    } catch {
      // The item then says that nothing is known.
    }
    if (editor !== vscode.window.activeTextEditor) return;
    this.#place = answer && 'problem' in answer ? null : answer;
    if (answer && 'problem' in answer) this.#refuse(answer.problem);
    else this.#show();
  }

  /** A file over a limit is left alone as a whole, and the item says so. */
  #refuse(problem: string): void {
    this.#item.text = `$(warning) ${vscode.l10n.t('Opinion Lens leaves this file alone')}`;
    this.#item.tooltip = vscode.l10n.t('This file is left alone: {0}.', problem);
    this.#item.accessibilityInformation = { label: this.#item.tooltip, role: 'button' };
    this.#item.show();
  }

  #show(): void {
    const place = this.#place;
    if (vscode.window.activeTextEditor?.document.languageId !== LANGUAGE_ID) return;
    const letter = place ? (FAMILY_LETTERS[place.family] ?? '') : '';
    const parts = [
      place?.cite ?? place?.name ?? vscode.l10n.t('case not known'),
      place?.page ? vscode.l10n.t('p. {0}', place.page) : undefined,
      place?.opinion || undefined,
      letter ? vscode.l10n.t('family {0}', letter) : undefined,
      this.#index.state === 'indexing' ? vscode.l10n.t('indexing, {0} files', this.#index.seen) : undefined,
    ];
    this.#item.text = parts.filter(part => part !== undefined).join(' · ');
    this.#item.tooltip = this.#words(place);
    // Read out, a page is “page 464”.
    const spoken = place?.page ? vscode.l10n.t('page {0}', place.page) : undefined;
    const label = [parts[0], spoken, ...parts.slice(2)].filter(part => part !== undefined).join(', ');
    this.#item.accessibilityInformation = { label: `${this.#item.name}: ${label}`, role: 'button' };
    this.#item.show();
  }

  #words(place: PlaceResult | null): string {
    const lines: string[] = [];
    if (place?.name || place?.cite) {
      const title = [place.name, place.cite].filter(Boolean).join(', ');
      lines.push(place.source ? vscode.l10n.t('{0} (source: {1})', title, place.source) : title);
    } else {
      lines.push(vscode.l10n.t('Nothing says which case this file is. opinions.json can.'));
    }
    if (place?.evidence) lines.push(vscode.l10n.t('Family {0} because: {1}', place.family, place.evidence));
    lines.push(this.#indexWords());
    if (this.#index.note !== '') lines.push(this.#index.note);
    if (this.#index.leftOut > 0) {
      lines.push(
        vscode.l10n.t('{0} files could not be read and are left out; the log names them', this.#index.leftOut),
      );
    }
    return lines.join('\n');
  }

  #indexWords(): string {
    return this.#index.state === 'indexing'
      ? vscode.l10n.t('Indexing: {0} files looked at, {1} opinions so far', this.#index.seen, this.#index.files)
      : vscode.l10n.t('{0} opinions in the index', this.#index.files);
  }
}
