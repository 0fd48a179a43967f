import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as vscode from 'vscode';
import { definitionsAt, fileUri, hale, miranda, openOpinion, positionOf } from '../opinion-editor';
import { hasUi, ui } from '../ui';
import { until } from '../until';

const run = (command: string): Thenable<unknown> => vscode.commands.executeCommand(`opinionLens.${command}`);
const codeOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code);

/** Waits for the language of the document that is shown. */
const language = (id: string): Promise<true> =>
  until(`the language ${id}`, () => (vscode.window.activeTextEditor?.document.languageId === id ? true : undefined));

describe('commands and settings', () => {
  it('are all in the palette under one prefix', async () => {
    await openOpinion(hale);
    const known = await vscode.commands.getCommands(true);
    const extension = vscode.extensions.getExtension('opinion-lens.opinion-lens');
    const contributed = extension?.packageJSON.contributes.commands as { command: string; category: string }[];
    for (const { command, category } of contributed) {
      assert.ok(known.includes(command), command);
      assert.equal(category, 'Opinion Lens');
    }
  });

  it('stop treating a file as an opinion and treat it as one again, and remember', async () => {
    await openOpinion(hale);
    await run('stopTreatingAsOpinion');
    await language('plaintext');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    const again = await vscode.workspace.openTextDocument(fileUri(hale));
    await vscode.window.showTextDocument(again);
    await new Promise(resolve => setTimeout(resolve, 1500));
    assert.equal(vscode.window.activeTextEditor?.document.languageId, 'plaintext');
    await run('treatAsOpinion');
    await language('court-opinion');
  });

  it('restart the server, and it answers again', async () => {
    const { document } = await openOpinion(hale);
    await run('restartServer');
    const found = await definitionsAt(document, positionOf(document, '353 U.S., at 423', 2));
    assert.equal(found.length, 1);
  });

  it('take a changed setting without a reload', async () => {
    const { document } = await openOpinion(hale);
    const mojibake = (): vscode.Diagnostic[] =>
      vscode.languages.getDiagnostics(document.uri).filter(diagnostic => codeOf(diagnostic) === 'mojibake');
    await until('the warnings', () => (mojibake().length > 0 ? true : undefined));
    const settings = vscode.workspace.getConfiguration('opinionLens');
    await settings.update('diagnostics.mojibake', 'off', vscode.ConfigurationTarget.Workspace);
    try {
      await until('no warning', () => (mojibake().length === 0 ? true : undefined));
    } finally {
      await settings.update('diagnostics.mojibake', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await until('the warnings again', () => (mojibake().length > 0 ? true : undefined));
  });

  it('show case, opinion and family in the status bar', async function () {
    if (!hasUi) this.skip();
    const editor = await openOpinion(miranda);
    const position = positionOf(editor.document, '*464', 6);
    editor.selection = new vscode.Selection(position, position);
    const { text } = await ui({ waitFor: '.statusbar-item', hasText: 'p. 464', screenshot: 'status' });
    assert.match(text ?? '', /384 U\.S\. 436 · p\. 464 · opinion of the Court · family B/);
  });

  it('give cards in a diff, whose old side is a copy', async () => {
    const provider: vscode.TextDocumentContentProvider = {
      provideTextDocumentContent: () => fs.readFileSync(fileUri(hale).fsPath, 'utf8'),
    };
    const registration = vscode.workspace.registerTextDocumentContentProvider('review', provider);
    try {
      const old = fileUri(hale).with({ scheme: 'review', query: 'old' });
      await vscode.commands.executeCommand('vscode.diff', old, fileUri(hale), 'old and new');
      const document = await until('the old side as an opinion', () =>
        vscode.workspace.textDocuments.find(
          ({ uri, languageId }) => uri.scheme === 'review' && languageId === 'court-opinion',
        ),
      );
      const cards = await until('a card', async () => {
        const found = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          positionOf(document, 'Miranda v. Arizona', 3),
        );
        return found.length > 0 ? found : undefined;
      });
      assert.match((cards[0]!.contents[0] as vscode.MarkdownString).value, /384 U\.S\. 436/);
    } finally {
      registration.dispose();
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    }
  });

  it('move the entry of opinions.json along with a renamed file', async () => {
    const manifest = fileUri('opinions.json');
    const before = fs.readFileSync(manifest.fsPath, 'utf8');
    const content = fs.readFileSync(fileUri(miranda).fsPath);
    const moved = fileUri('miranda/excerpts.txt');
    try {
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(fileUri(miranda), moved);
      await vscode.workspace.applyEdit(edit);
      await vscode.workspace.saveAll();
      await until('the new entry', () =>
        fs.readFileSync(manifest.fsPath, 'utf8').includes('"miranda/excerpts.txt"') ? true : undefined,
      );
      const { document } = await openOpinion(hale);
      await until('the way to the new place', async () => {
        const [found] = await definitionsAt(document, positionOf(document, '384 U.S. 436, 468 n. 37', 2));
        return found?.uri.path.endsWith('miranda/excerpts.txt') ? true : undefined;
      });
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      fs.rmSync(fileUri('miranda').fsPath, { recursive: true, force: true });
      fs.writeFileSync(fileUri(miranda).fsPath, content);
      fs.writeFileSync(manifest.fsPath, before);
    }
  });
});
