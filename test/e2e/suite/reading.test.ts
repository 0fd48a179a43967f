import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { definitionsAt, hale, miranda, openOpinion, pointAt, positionOf } from '../opinion-editor';
import { until } from '../until';

/** The words of the document at a definition, from its start to the end of its line. */
async function wordsAt({ uri, range }: { uri: vscode.Uri; range: vscode.Range }): Promise<string> {
  const document = await vscode.workspace.openTextDocument(uri);
  return document.lineAt(range.start.line).text.slice(range.start.character);
}

describe('reading', () => {
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;
  before(async () => {
    editor = await openOpinion(hale);
    document = editor.document;
  });

  it('goes from the pin of Miranda in Hale to note 37 in the other file', async () => {
    const found = await definitionsAt(
      document,
      pointAt(editor, '384 U.S. 436, 468 n. 37', '384 U.S. 436, 468 n. '.length),
    );
    assert.equal(found.length, 1);
    assert.ok(found[0]?.uri.path.endsWith(miranda), found[0]?.uri.path);
    assert.match(await wordsAt(found[0]!), /^In accord with our decision today/);
  });

  it('goes from a short form to the first full citation', async () => {
    const found = await definitionsAt(document, positionOf(document, '353 U.S., at 423', 2));
    assert.equal(found.length, 1);
    assert.match(await wordsAt(found[0]!), /^Grunewald v\. United States, 353 U\.S\. 391/);
  });

  it('goes from ante to the opinion of the Court', async () => {
    const found = await definitionsAt(document, positionOf(document, 'ante, at 178', 1));
    assert.equal(found.length, 1);
    assert.equal(found[0]?.uri.path, document.uri.path);
    assert.ok(found[0].range.start.line < 32, 'above the first concurrence');
  });

  it('goes from a name in CONCUR BY to its marker', async () => {
    const found = await definitionsAt(document, positionOf(document, 'BURGER; DOUGLAS; WHITE', 'BURGER; D'.length));
    assert.equal(found.length, 1);
    assert.equal(document.lineAt(found[0]!.range.start.line).text, '<concur author="DOUGLAS" text="TRUE">');
  });

  it('finds the mentions of Miranda in both directions, short forms included', async () => {
    const found = await until('references', async () => {
      const locations = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        positionOf(document, '384 U.S. 436', 2),
      );
      return locations.length > 0 ? locations : undefined;
    });
    const lines = found.filter(({ uri }) => uri.path.endsWith(hale)).map(({ range }) => range.start.line + 1);
    // Full citations on lines 3, 40 and 44, the case by its name on 20, 40, 41 and 44.
    for (const line of [3, 20, 40, 41, 44]) assert.ok(lines.includes(line), `line ${line} among ${lines}`);
  });

  it('outlines four opinions and a notation, and one opinion of three excerpts', async () => {
    const outline = async (uri: vscode.Uri): Promise<vscode.DocumentSymbol[]> =>
      until('an outline', async () => {
        const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
          'vscode.executeDocumentSymbolProvider',
          uri,
        );
        return symbols && symbols.length > 0 ? symbols : undefined;
      });
    assert.equal((await outline(document.uri)).length, 5);
    const other = await openOpinion(miranda);
    const [lead, ...more] = await outline(other.document.uri);
    assert.equal(more.length, 0);
    assert.equal(lead?.children.length, 3);
  });
});
