import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CITATION_FROM, type CitationFromParams, type CitationFromResult } from '../../server/src/lsp/protocol-reading';
import { opinionEditor, placeOf, rangeFrom, select } from './opinion-editor';

/** Milliseconds a note stays in the status bar. */
const STAY = 6000;

/** Next and previous citation, next unresolved reference: each selects the citation and says in the status bar what it means. */
export function registerNavigation(client: BaseLanguageClient): vscode.Disposable[] {
  const go = (direction: 'next' | 'previous', unresolved: boolean) => async (): Promise<void> => {
    const editor = opinionEditor();
    if (!editor) return;
    const params: CitationFromParams = { ...placeOf(editor), direction, unresolved };
    const found = await client.sendRequest<CitationFromResult | null>(CITATION_FROM, params);
    if (!found) {
      const nothing = unresolved
        ? vscode.l10n.t('Every reference in this file is resolved.')
        : vscode.l10n.t('Nothing is cited in this file.');
      vscode.window.setStatusBarMessage(nothing, STAY);
      return;
    }
    select(editor, rangeFrom(found.range));
    const words = found.resolved ? found.words : vscode.l10n.t('not resolved: {0}', found.words);
    const place = vscode.l10n.t('{0} of {1}', found.number, found.count);
    const round = found.wrapped ? vscode.l10n.t('from the other end of the file') : '';
    vscode.window.setStatusBarMessage([place, words, round].filter(Boolean).join(' · '), STAY);
  };
  return [
    vscode.commands.registerCommand('opinionLens.nextCitation', go('next', false)),
    vscode.commands.registerCommand('opinionLens.previousCitation', go('previous', false)),
    vscode.commands.registerCommand('opinionLens.nextUnresolved', go('next', true)),
  ];
}
