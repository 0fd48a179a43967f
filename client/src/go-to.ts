import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { STOPS, type StopsParams, type StopsResult, type WireStop } from '../../server/src/lsp/protocol-reading';
import { opinionEditor, rangeFrom, select } from './opinion-editor';

interface StopItem extends vscode.QuickPickItem {
  readonly range: vscode.Range;
}

/** *Go to page*, *footnote*, *opinion of*: a list to choose from; the editor follows the choice and goes back on Escape. */
export function registerGoTo(client: BaseLanguageClient): vscode.Disposable[] {
  const go =
    (
      kind: keyof StopsResult,
      words: () => { title: string; placeholder: string; none: string; label(stop: WireStop): string },
    ) =>
    async (): Promise<void> => {
      const editor = opinionEditor();
      if (!editor) return;
      const params: StopsParams = { textDocument: { uri: editor.document.uri.toString() } };
      const stops = (await client.sendRequest<StopsResult>(STOPS, params))[kind];
      const { title, placeholder, none, label } = words();
      if (stops.length === 0) {
        await vscode.window.showInformationMessage(none);
        return;
      }
      const items = stops.map(stop => ({
        label: label(stop),
        description: stop.opinion,
        detail: stop.words,
        range: rangeFrom(stop.range),
      }));
      choose(editor, items, title, placeholder);
    };
  return [
    vscode.commands.registerCommand(
      'opinionLens.goToPage',
      go('pages', () => ({
        title: vscode.l10n.t('Go to page'),
        placeholder: vscode.l10n.t('Page of the report, as its page marks say'),
        none: vscode.l10n.t('This file has no page marks. opinions.json can say where pages begin.'),
        label: stop => vscode.l10n.t('Page {0}', stop.label),
      })),
    ),
    vscode.commands.registerCommand(
      'opinionLens.goToFootnote',
      go('notes', () => ({
        title: vscode.l10n.t('Go to footnote'),
        placeholder: vscode.l10n.t('Number of the note'),
        none: vscode.l10n.t('This file has no notes.'),
        label: stop => vscode.l10n.t('Note {0}', stop.label),
      })),
    ),
    vscode.commands.registerCommand(
      'opinionLens.goToOpinion',
      go('opinions', () => ({
        title: vscode.l10n.t('Go to opinion of'),
        placeholder: vscode.l10n.t('Justice or kind of opinion'),
        none: vscode.l10n.t('This file holds no opinion.'),
        label: stop => stop.label,
      })),
    ),
  ];
}

function choose(editor: vscode.TextEditor, items: readonly StopItem[], title: string, placeholder: string): void {
  const before = editor.selection;
  const seen = editor.visibleRanges[0];
  const pick = vscode.window.createQuickPick<StopItem>();
  pick.title = title;
  pick.placeholder = placeholder;
  pick.matchOnDescription = true;
  pick.items = items;
  // The place one comes from is chosen first, so that nothing moves before a key is pressed.
  const here = items.findLast(item => item.range.start.isBeforeOrEqual(before.active));
  if (here) pick.activeItems = [here];
  let moved = false;
  let accepted = false;
  pick.onDidChangeActive(([active]) => {
    if (!active || (!moved && active === here && pick.value === '')) return;
    moved = true;
    select(editor, active.range);
  });
  pick.onDidAccept(() => {
    accepted = true;
    const [chosen] = pick.activeItems;
    if (chosen) select(editor, chosen.range);
    pick.hide();
  });
  pick.onDidHide(() => {
    if (!accepted && moved) {
      editor.selection = before;
      if (seen) editor.revealRange(seen, vscode.TextEditorRevealType.AtTop);
    }
    pick.dispose();
  });
  pick.show();
}
