import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hale, miranda, openOpinion, pointAt } from '../opinion-editor';
import { hasUi, ui } from '../ui';

const run = (command: string): Thenable<unknown> => vscode.commands.executeCommand(`opinionLens.${command}`);
/** Lines of a text as they are read: no-break spaces of the screen are spaces. */
const linesOf = (text: string | undefined): string[] =>
  (text ?? '')
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);

/** The card at some words, as VS Code hands it to a screen reader: its accessible view, opened from the hover by key. */
async function spoken(name: string, words: string, shift: number, wanted: string): Promise<string[]> {
  pointAt(await openOpinion(name), words, shift);
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  await ui({ keys: ['Control+k', 'Control+i'], waitFor: '.monaco-hover:visible', hasText: wanted });
  // Once more puts the focus into the card, where the accessible view is asked for.
  await ui({ keys: ['Control+k', 'Control+i'] });
  await vscode.commands.executeCommand('editor.action.accessibleView');
  const { text } = await ui({ waitFor: '.accessible-view .view-lines', hasText: wanted.slice(0, 12) });
  await ui({ keys: ['Escape', 'Escape'] });
  return linesOf(text);
}

/** Nothing is left of Markdown that would be read out as stars and brackets. */
function assertPlain(lines: readonly string[]): void {
  assert.ok(lines.length > 3);
  for (const line of lines) assert.doesNotMatch(line, /\*\*|\]\(|`|\\|&[a-z#0-9]+;/);
}

describe('what a screen reader is given', () => {
  before(function () {
    if (!hasUi) this.skip();
  });
  afterEach(async () => {
    if (hasUi) await ui({ keys: ['Escape', 'Escape'] });
  });

  it('cards that begin with who is meant, in short lines', async () => {
    const lines = await spoken(hale, '353 U.S., at 423', 3, 'Grunewald v. United States');
    assertPlain(lines);
    assert.match(lines[0] ?? '', /^\W*Grunewald v\. United States\W*, 353 U\.S\. 391 \(1957\), at page 423/);
    assert.match(lines[1] ?? '', /^The only case of 353 U\.S\. cited in this file\./);
  });

  it('cards of markers that begin with the Justice and the vote', async () => {
    const lines = await spoken(hale, '<concur author="WHITE_B"', 3, 'Justice Byron R. White');
    assertPlain(lines);
    assert.match(lines[0] ?? '', /^\W*Justice Byron R\. White\W*, concurring in the judgment/);
  });

  it('lines of the views with counts and pages in words', async () => {
    pointAt(await openOpinion(miranda), 'Malloy', 2);
    await run('showAuthorities');
    const row = (words: string): Promise<unknown> => ui({ waitFor: `.monaco-list-row[aria-label*="${words}"]` });
    await row('Cases, 15');
    await row('Malloy v. Hogan, 378 U.S. 1 (1964), 8 mentions');
    await ui({ click: '.pane-body .monaco-list-row', clickText: 'Malloy v. Hogan' });
    await ui({ keys: ['ArrowRight'] });
    // Never “p.” or an asterisk: the page is said.
    const page = '.monaco-list-row.focused[aria-label*="page 464, line 4"]';
    let found = 0;
    for (let steps = 0; steps < 8 && found === 0; steps++)
      found = (await ui({ keys: ['ArrowDown'], count: page })).count ?? 0;
    assert.equal(found, 1);
  });

  it('the status in words', async () => {
    pointAt(await openOpinion(miranda), '*464', 1);
    await ui({
      waitFor:
        '.statusbar-item [aria-label*="384 U.S. 436, page 464"], .statusbar-item[aria-label*="384 U.S. 436, page 464"]',
    });
  });

  it('a case card as a page with a name, one main part and headings in order', async () => {
    pointAt(await openOpinion(hale), 'Grunewald v. United States, 353', 3);
    await run('openCaseCard');
    await ui({ inView: true, waitFor: 'main h1', hasText: 'Grunewald v. United States' });
    const count = async (selector: string): Promise<number> => (await ui({ inView: true, count: selector })).count ?? 0;
    assert.equal(await count('main'), 1);
    assert.equal(await count('h1'), 1);
    assert.equal(await count('h1 ~ h2'), 3);
    assert.ok((await count('main > ul > li')) > 10);
    // Every link says where it leads.
    assert.equal(await count('a:not([title])'), 0);
  });

  it('a citation that is gone to as the selection', async () => {
    const editor = await openOpinion(hale);
    pointAt(editor, 'OPINION');
    await run('nextCitation');
    // A selection is read out; its active end is its beginning, where the card is.
    assert.match(editor.document.getText(editor.selection), /^Miranda v\. Arizona/);
    assert.ok(editor.selection.isReversed);
  });
});
