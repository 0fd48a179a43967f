#!/usr/bin/env node
// The page of the citation graph in Chromium, without an editor round it:  node test/e2e/graph-page.mjs
// What only a browser shows: whether it keeps still for who asked for that, the colours it draws with in each kind of theme, and what
// is said of it to a screen reader. Needs dist/ (node esbuild.mjs) and Chromium.
import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { bundle, root } from '../../scripts/suite.mjs';
import { openBrowser } from './browser.mjs';
import { contrastOf, TEXT } from './contrast.mjs';

const out = path.join(root, 'out/graph-page');
fs.rmSync(out, { recursive: true, force: true });
fs.mkdirSync(out, { recursive: true });

/** The words of the page, in English: the module that has them is made for the editor. */
async function englishWords() {
  const editor = path.join(out, 'vscode.js');
  fs.writeFileSync(editor, 'exports.l10n = { t: words => words };');
  const [file] = await bundle(['client/src/graph/words.ts'], { alias: { vscode: editor }, packages: undefined });
  return createRequire(import.meta.url)(file).viewWords();
}

/** Forty cases cited by one, a year apart: enough that most are out of sight when one zooms in. */
function graphOf(count) {
  const id = number => `us/${300 + number}/1`;
  const nodes = Array.from({ length: count }, (_, number) => ({
    id: id(number),
    label: `Doe ${number} v. Roe`,
    cite: `${300 + number} U.S. 1`,
    year: 1930 + number,
    uri: number % 3 === 0 ? 'file:///w/a.txt' : null,
    citedBy: number % 5,
    distance: number === count - 1 ? 0 : 1,
  }));
  const edges = nodes.slice(0, -1).map(({ id: target }, number) => ({
    ...{ source: id(count - 1), target, type: 'cites', weight: 1 + (number % 4) },
    ...{ treatment: number % 9 === 0 ? ['overruled'] : [], signal: [], pin: [], opinion: 'lead', author: null },
    ...{ uri: 'file:///w/b.txt', position: { line: 0, character: 0 } },
  }));
  return { center: id(count - 1), nodes, edges, note: '', indexing: false };
}

/** The variables that VS Code gives a page, by kind of theme: those of its own four themes. */
const themes = {
  light: {
    class: 'vscode-light',
    front: '#3b3b3b',
    back: '#ffffff',
    line: '#6e7681',
    blue: '#1a85ff',
    focus: '#005fb8',
    link: '#005fb8',
    button: '#005fb8',
  },
  dark: {
    class: 'vscode-dark',
    front: '#cccccc',
    back: '#1f1f1f',
    line: '#6e7681',
    blue: '#3794ff',
    focus: '#0078d4',
    link: '#4daafc',
    button: '#0078d4',
  },
  contrast: {
    class: 'vscode-high-contrast',
    front: '#ffffff',
    back: '#000000',
    line: '#ffffff',
    blue: '#3794ff',
    focus: '#f38518',
    link: '#21a6ff',
    button: '#000000',
  },
  'contrast-light': {
    class: 'vscode-high-contrast vscode-high-contrast-light',
    ...{
      front: '#292929',
      back: '#ffffff',
      line: '#292929',
      blue: '#1a85ff',
      focus: '#006bbd',
      link: '#0f4a85',
      button: '#0f4a85',
    },
  },
};

const words = await englishWords();
const { browser, page } = await openBrowser({ viewport: { width: 900, height: 700 }, reducedMotion: 'no-preference' });
const counts = { passed: 0, failed: 0, skipped: 0 };

async function it(title, test) {
  try {
    await test();
    counts.passed++;
    console.log(`    ok ${title}`);
  } catch (error) {
    counts.failed++;
    console.error(`  FAIL ${title}\n${error.stack ?? error}`);
    await page.screenshot({ path: path.join(out, 'failure.png') }).catch(() => {});
  }
}

async function show(theme, count = 40) {
  const { class: name, front, back, line, blue, focus, link, button } = themes[theme];
  const variables = {
    ...{
      'editor-foreground': front,
      'editor-background': back,
      'editorLineNumber-foreground': line,
      'charts-blue': blue,
    },
    ...{
      focusBorder: focus,
      'textLink-foreground': link,
      'font-family': 'sans-serif',
      'font-size': '13px',
      'font-weight': 'normal',
    },
    ...{ 'input-foreground': front, 'input-background': back, 'button-secondaryForeground': front },
    ...{ 'button-secondaryBackground': back, 'button-foreground': '#ffffff', 'button-background': button },
  };
  const css = Object.entries(variables)
    .map(([key, value]) => `--vscode-${key}: ${value};`)
    .join(' ');
  await page.setContent(`<!DOCTYPE html><html lang="en"><head><style id="__________cytoscape_stylesheet">:root { ${css} }
${fs.readFileSync(path.join(root, 'dist/graph/view.css'), 'utf8')}</style></head><body class="${name}"><main id="view"></main></body></html>`);
  await page.evaluate(() => {
    window.acquireVsCodeApi = () => ({ postMessage: () => {}, getState: () => undefined, setState: () => {} });
  });
  await page.addScriptTag({ path: path.join(root, 'dist/graph/view.js') });
  const send = message => page.evaluate(data => window.dispatchEvent(new MessageEvent('message', { data })), message);
  await send({ type: 'words', words });
  await send({ type: 'graph', graph: graphOf(count), depth: 1 });
  const years = [
    [1930, 2],
    [1940, 1],
  ];
  await send({
    type: 'mostCited',
    most: {
      cases: [{ target: 'us/300/1', title: 'Doe v. Roe', uri: null, files: 3, years }],
      files: 9,
      indexing: false,
    },
  });
  await page
    .locator('.cases li')
    .nth(count - 1)
    .waitFor({ state: 'attached' });
  await page.waitForTimeout(300);
}

/** How many different pictures the drawing shows in the frames after a case out of sight is chosen. */
async function picturesAfterChoice() {
  await page.locator('.drawing').focus();
  for (let times = 0; times < 12; times++) await page.keyboard.press('+');
  await page.waitForTimeout(300);
  await page.locator('.cases').focus();
  await page.evaluate(() => {
    const canvases = [...document.querySelectorAll('.canvas canvas')];
    window.pictures = [];
    const look = () => {
      window.pictures.push(canvases.map(canvas => canvas.toDataURL()).join());
      if (window.pictures.length < 40) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.keyboard.press('End');
  await page.waitForFunction(() => window.pictures.length >= 40);
  return page.evaluate(() => new Set(window.pictures).size);
}

await it('moves to a case out of sight where motion is welcome', async () => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await show('light');
  const pictures = await picturesAfterChoice();
  assert.ok(pictures > 4, `${pictures} different pictures`);
});

await it('jumps there where the system asks for less motion', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await show('light');
  const pictures = await picturesAfterChoice();
  // Before and after; the mark of the chosen case may come a frame before the jump.
  assert.ok(pictures <= 3, `${pictures} different pictures`);
});

await it('jumps there where the editor asks for less motion', async () => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await show('light');
  await page.evaluate(() => document.body.classList.add('vscode-reduce-motion'));
  await page.waitForTimeout(200);
  const pictures = await picturesAfterChoice();
  assert.ok(pictures <= 3, `${pictures} different pictures`);
});

for (const theme of Object.keys(themes)) {
  await it(`has words that can be read in ${theme}`, async () => {
    await show(theme);
    await page.locator('.cases').focus();
    await page.keyboard.press('ArrowDown');
    const shown = await contrastOf(page.locator('#view'));
    await page.locator('.tabs button').nth(1).click();
    for (const { text, ratio } of [...shown, ...(await contrastOf(page.locator('#view')))])
      assert.ok(ratio >= TEXT, `“${text}”: ${ratio}`);
    await page.screenshot({ path: path.join(out, `${theme}.png`) });
  });
}

await it('says what its parts are', async () => {
  await show('light');
  assert.equal(await page.getByRole('listbox', { name: 'Cases' }).count(), 1);
  assert.equal(await page.locator('.cases').getByRole('option').count(), 40);
  assert.match((await page.getByRole('application').getAttribute('aria-label')) ?? '', /^Citation graph\. Arrow keys/);
  for (const name of ['Search by name or citation', 'Steps', 'From year', 'To year', 'Treatment', 'Arrange'])
    assert.equal(await page.getByLabel(name, { exact: true }).count(), 1, name);
  assert.match((await page.getByRole('status').textContent()) ?? '', /^40 of 40 cases, 39 citations/);
  // The list says which of its cases is chosen, and the details follow.
  await page.locator('.cases').focus();
  await page.keyboard.press('End');
  const active = await page.locator('.cases').getAttribute('aria-activedescendant');
  assert.equal(await page.locator(`#${active}`).getAttribute('aria-selected'), 'true');
  await page.getByRole('button', { name: 'Most cited in this workspace' }).click();
  const table = page.getByRole('table', { name: 'Most cited in this workspace' });
  assert.deepEqual(await table.getByRole('columnheader').allTextContents(), ['Case', 'Files that cite it', 'By year']);
  assert.equal(await table.getByRole('img', { name: 'Citing files by year: 1930: 2, 1940: 1' }).count(), 1);
});

await browser.close();
fs.writeFileSync(path.join(out, 'counts.json'), JSON.stringify(counts));
console.log(`graph page: ${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed > 0 ? 1 : 0);
