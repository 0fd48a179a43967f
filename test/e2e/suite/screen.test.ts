import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hale, openOpinion, pointAt } from '../opinion-editor';
import { hasUi, ui } from '../ui';

describe('on screen', () => {
  let editor: vscode.TextEditor;
  before(async function () {
    if (!hasUi) this.skip();
    editor = await openOpinion(hale);
  });
  afterEach(async () => {
    if (hasUi) await ui({ keys: ['Escape', 'Escape'] });
  });

  async function hover(needle: string, shift: number, hasText: string, screenshot: string): Promise<string> {
    pointAt(editor, needle, shift);
    await vscode.commands.executeCommand('editor.action.showHover');
    const { text } = await ui({ waitFor: '.monaco-hover:visible', hasText, screenshot });
    return text ?? '';
  }

  it('shows the card of a full citation', async () => {
    const card = await hover('384 U.S. 436, 468 n. 37', 4, 'Miranda v. Arizona', 'hover-citation');
    assert.match(card, /Miranda v\. Arizona.*384 U\.S\. 436/);
    assert.match(card, /468/);
    assert.match(card, /note 37/);
  });

  it('says what a short form means', async () => {
    const card = await hover('353 U.S., at 423', 4, 'Grunewald', 'hover-short-form');
    assert.match(card, /Grunewald v\. United States/);
    assert.match(card, /353 U\.S\. 391/);
  });

  it('names the Justice of a marker', async () => {
    const card = await hover('<concur author="WHITE_B"', 18, 'White', 'hover-marker');
    assert.match(card, /Byron R\. White/);
  });

  it('peeks at the cited passage', async () => {
    pointAt(editor, '384 U.S. 436, 468 n. 37', '384 U.S. 436, 468 n. '.length);
    await vscode.commands.executeCommand('editor.action.peekDefinition');
    await ui({
      waitFor: '.peekview-widget .monaco-editor .view-line',
      hasText: 'In accord with our decision',
      screenshot: 'peek',
    });
  });
});
