#!/usr/bin/env node
// Pictures of the installed .vsix as a person meets it, in light, dark and both high contrasts:
//   node test/e2e/screens.mjs FILE.vsix [--only THEME] [--step NAME ...] [--walkthrough]
// They land in out/screens/. Someone has to look at them; that is their purpose. --walkthrough takes the small pictures of the
// walkthrough instead and puts them into media/walkthrough/.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { installVsix, pageOf, remoteUri, startWorkbench, temporaryHome } from '../../tools/vscode/workbench.mjs';
import { openBrowser } from './browser.mjs';
import { contrastOf, TEXT } from './contrast.mjs';
import { withPalette } from './small-png.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const out = path.join(root, 'out/screens');
const allThemes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
  'contrast-light': 'Default High Contrast Light',
};
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    step: { type: 'string', multiple: true },
    walkthrough: { type: 'boolean', default: false },
  },
});
const wanted = options.walkthrough ? 'light' : options.only;
const themes = wanted ? { [wanted]: allThemes[wanted] } : allThemes;
const patience = 60_000;

/** One page of the workbench, with the gestures a reader uses. */
class Reader {
  constructor(page, name) {
    this.page = page;
    this.name = name;
  }

  async picture(what) {
    await this.page.screenshot({ path: path.join(out, `${this.name}-${what}.png`), animations: 'disabled' });
  }

  /** Opens a file with the pointer on a 1-based line and column. */
  async open(workbench, folder, file, line, column) {
    const at = remoteUri(workbench, `${path.join(folder, file)}:${line}:${column}`);
    const payload = [
      ['openFile', at],
      ['gotoLineMode', 'true'],
      ['skipWelcome', 'true'],
      ['skipReleaseNotes', 'true'],
    ];
    await this.page.goto(pageOf(workbench, folder, payload), { timeout: patience });
    await this.page.waitForFunction(() => Boolean(window.driver));
    await this.page.evaluate(() => window.driver.whenWorkbenchRestored());
    await this.page.locator('.monaco-editor .view-line').first().waitFor();
    // The language is named in the status bar once the extension has recognised the file.
    await this.page.locator('.statusbar-item', { hasText: 'Court Opinion' }).first().waitFor();
    await this.focus();
  }

  async focus() {
    const editors = this.page.locator('.editor-instance .monaco-editor');
    // A page of the extension may stand in the place of the text.
    if ((await editors.count()) === 0) return;
    await editors.first().locator('.native-edit-context, textarea.inputarea').first().focus();
  }

  async goTo(line, column) {
    await this.page.keyboard.press('Control+G');
    await this.page.locator('.quick-input-widget:visible input').first().fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  async hover() {
    await this.page.keyboard.press('Control+K');
    await this.page.keyboard.press('Control+I');
    const card = this.page.locator('.monaco-hover:visible .hover-contents, .monaco-hover:visible').first();
    await card.waitFor();
    await this.page.waitForFunction(() => {
      const text = document.querySelector('.monaco-hover:not(.hidden)')?.textContent ?? '';
      return text.length > 0 && !text.includes('Loading');
    });
  }

  /** Shows a file of the folder. */
  async openByName(name) {
    await this.page.keyboard.press('Control+P');
    await this.page.locator('.quick-input-widget:visible input').first().fill(name);
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.tab.active', { hasText: name }).first().waitFor();
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  async command(name) {
    await this.page.keyboard.press('F1');
    await this.page.locator('.quick-input-widget:visible input').first().fill(`>${name}`);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
    await this.page.keyboard.press('Enter');
  }
}

/** 1-based line and column of the first place where `needle` stands in a file, plus `shift` characters. */
function placeOf(file, needle, shift = 0) {
  const text = fs.readFileSync(file, 'utf8');
  const offset = text.indexOf(needle);
  if (offset < 0) throw new Error(`${path.basename(file)} does not hold "${needle}"`);
  const before = text.slice(0, offset + shift).split('\n');
  return [before.length, before.at(-1).length + 1];
}

/** The tour: each step is a picture; a step that fails is named and the others go on. */
const steps = {
  async colours({ reader }) {
    await reader.page.locator('.statusbar-item', { hasText: '422 U.S. 171' }).first().waitFor();
    await reader.page.waitForTimeout(500);
  },
  async 'hover-citation'({ reader, hale }) {
    await reader.goTo(...placeOf(hale, 'Grunewald v. United States, 353', 3));
    await reader.hover();
  },
  async 'hover-pin'({ reader, hale }) {
    await reader.page.keyboard.press('Escape');
    await reader.goTo(...placeOf(hale, '468 n. 37', 1));
    await reader.hover();
  },
  async 'hover-short-form'({ reader, hale }) {
    await reader.page.keyboard.press('Escape');
    await reader.goTo(...placeOf(hale, '353 U.S., at 42', 3));
    await reader.hover();
  },
  async 'hover-marker'({ reader, hale }) {
    await reader.page.keyboard.press('Escape');
    await reader.goTo(...placeOf(hale, '<concur', 3));
    await reader.hover();
  },
  async peek({ reader, hale }) {
    await reader.page.keyboard.press('Escape');
    await reader.goTo(...placeOf(hale, '384 U.S. 436', 3));
    await reader.command('Peek Definition');
    await reader.page.locator('.peekview-widget .monaco-editor .view-line').first().waitFor();
  },
  async outline({ reader }) {
    await reader.page.keyboard.press('Escape');
    await reader.page.keyboard.press('Control+Shift+O');
    await reader.page.locator('.quick-input-list .monaco-list-row').nth(1).waitFor();
  },
  async references({ reader, hale }) {
    await reader.page.keyboard.press('Escape');
    await reader.goTo(...placeOf(hale, '384 U.S. 436', 3));
    await reader.command('Peek References');
    await reader.page.locator('.peekview-widget .reference-zone-widget, .peekview-widget .ref-tree').first().waitFor();
  },
  async problem({ reader, hale }) {
    await reader.page.keyboard.press('Escape');
    await reader.page.keyboard.press('Escape');
    await reader.focus();
    // The tag of a marker loses its last letter. Nothing is saved, and the next theme starts on a fresh copy.
    const [line, column] = placeOf(hale, '<concur', '<concur'.length);
    await reader.goTo(line, column);
    await reader.page.keyboard.press('Backspace');
    await reader.page.locator('.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning').first().waitFor({
      state: 'attached',
    });
  },
  async 'quick-fix'({ reader }) {
    await reader.page.keyboard.press('Control+.');
    await reader.page.locator('.action-widget .monaco-list-row, .monaco-menu .action-item').first().waitFor();
  },
};

/** The page that the extension shows: the citation graph, a case card. */
function pageOfView(reader) {
  return reader.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
}

/** Clears away what the step before has left open. */
async function clean(reader) {
  for (let times = 0; times < 3; times++) await reader.page.keyboard.press('Escape');
  await reader.focus();
}

/** Views, menus and lists, after the tour. */
const more = {
  async authorities({ reader, hale }) {
    await clean(reader);
    await reader.goTo(...placeOf(hale, 'OPINION'));
    await reader.command('Opinion Lens: Show Authorities of This Opinion');
    await reader.page.locator('.pane-body .monaco-list-row', { hasText: 'Grunewald' }).first().waitFor();
    await reader.page.locator('.pane-body .monaco-list-row', { hasText: 'Grunewald' }).first().click();
  },
  async menu({ reader }) {
    await clean(reader);
    await reader.command('Opinion Lens: Show Menu');
    await reader.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Outline of this file' }).waitFor();
  },
  async 'go-to-opinion'({ reader }) {
    await clean(reader);
    await reader.command('Opinion Lens: Go to Opinion of...');
    await reader.page.locator('.quick-input-list .monaco-list-row', { hasText: 'WHITE' }).first().waitFor();
  },
  async card({ reader, hale }) {
    await clean(reader);
    await reader.goTo(...placeOf(hale, 'Grunewald v. United States, 353', 3));
    await reader.command('Opinion Lens: Open Case Card');
    await pageOfView(reader).locator('h1', { hasText: 'Grunewald' }).waitFor();
    await reader.page.waitForTimeout(300);
  },
  async target({ reader, folder }) {
    // Tags, the target, page marks, what is not resolved; lenses and hints where a person has them on.
    const settings = { 'opinionLens.codeLens.enabled': true, 'editor.minimap.enabled': true };
    for (const hint of ['shortForms', 'pages', 'justices']) settings[`opinionLens.inlayHints.${hint}`] = true;
    fs.mkdirSync(path.join(folder, '.vscode'), { recursive: true });
    fs.writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify(settings));
    await clean(reader);
    await reader.openByName('002_3409681a5bafcde0.txt');
    await reader.page.locator('.codelens-decoration', { hasText: 'excerpt 1 of 3' }).first().waitFor();
    await reader.page.waitForTimeout(1500);
  },
  async hints({ reader, folder }) {
    const miranda = path.join(folder, '002_3409681a5bafcde0.txt');
    await reader.goTo(...placeOf(miranda, '378 U. S., at 7', 3));
    await reader.page.waitForTimeout(800);
    await reader.hover();
  },
  async 'hints-markers'({ reader, folder, hale }) {
    await clean(reader);
    await reader.openByName(path.basename(hale));
    await reader.goTo(...placeOf(hale, '<concur author="WHITE_B"'));
    await reader.page.locator('.codelens-decoration', { hasText: 'concurring in the judgment' }).last().waitFor();
    await reader.page.waitForTimeout(800);
    fs.rmSync(path.join(folder, '.vscode'), { recursive: true });
  },
  async 'cited-by'({ reader, folder }) {
    await clean(reader);
    const miranda = path.join(folder, '002_3409681a5bafcde0.txt');
    await reader.openByName(path.basename(miranda));
    await reader.goTo(...placeOf(miranda, '*464', 1));
    await reader.command('Opinion Lens: Show Who Cites This');
    await reader.page.locator('.pane-body .monaco-list-row', { hasText: 'Supreme Court' }).first().waitFor();
    await reader.page.keyboard.press('ArrowDown');
    await reader.page.waitForTimeout(500);
  },
  async graph({ reader }) {
    await clean(reader);
    await reader.command('Opinion Lens: Citation Graph');
    const view = pageOfView(reader);
    await view.locator('.cases li').nth(3).waitFor();
    // By key alone: down the list, the drawing and the details follow.
    await view.locator('.cases').focus();
    for (let times = 0; times < 3; times++) await reader.page.keyboard.press('ArrowDown');
    await reader.page.waitForTimeout(2500);
  },
  async 'graph-most-cited'({ reader }) {
    const view = pageOfView(reader);
    await view.locator('.tabs button').nth(1).click();
    await view.locator('.most tr').nth(3).waitFor();
    await reader.page.waitForTimeout(500);
  },
  async completion({ reader, hale }) {
    if (await reader.page.locator('.tab.active', { hasText: 'Citation Graph' }).count())
      await reader.page.keyboard.press('Control+F4');
    await clean(reader);
    await reader.openByName(path.basename(hale));
    const [line] = placeOf(hale, 'II\n');
    await reader.goTo(line, 99);
    await reader.page.keyboard.type(' See 384 U.S. ');
    await reader.page.locator('.suggest-widget.visible .monaco-list-row').nth(3).waitFor();
  },
  async 'completion-justices'({ reader, hale }) {
    await clean(reader);
    const [line] = placeOf(hale, 'III\n');
    await reader.goTo(line, 99);
    await reader.page.keyboard.press('Enter');
    await reader.page.keyboard.type('<dissent author="');
    await reader.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'BRENNAN' }).first().waitFor();
  },
  async problems({ reader }) {
    await clean(reader);
    await reader.command('Problems: Focus on Problems View');
    await reader.page.locator('.markers-panel .monaco-list-row').nth(3).waitFor();
  },
  async manifest({ reader, folder }) {
    await reader.command('View: Toggle Panel Visibility');
    await clean(reader);
    await reader.openByName('opinions.json');
    await reader.goTo(...placeOf(path.join(folder, 'opinions.json'), '384 U.S. 436', 3));
    await reader.hover();
  },
  async settings({ reader }) {
    await clean(reader);
    await reader.command('Preferences: Open Settings (UI)');
    await reader.page.locator('.settings-editor .suggest-input-container').waitFor();
    await reader.page.keyboard.type('@ext:opinion-lens.opinion-lens ');
    await reader.page.locator('.settings-editor .setting-item', { hasText: 'Detect' }).first().waitFor();
    await reader.page.waitForTimeout(800);
  },
  async walkthrough({ reader }) {
    await reader.page.keyboard.press('Control+F4');
    await reader.command('Welcome: Open Walkthrough...');
    await reader.page.locator('.quick-input-widget:visible input').first().fill('Read court opinions');
    await reader.page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'Read court opinions' })
      .first()
      .waitFor();
    await reader.page.keyboard.press('Enter');
    await reader.page.locator('.getting-started-step', { hasText: 'Open two opinions' }).first().waitFor();
    await reader.page.waitForTimeout(1500);
  },
};

/**
 * What of a picture has colours that the extension chooses: words of opinions by their scopes, its own pages. Their contrast is
 * measured in every theme and has to suffice; what VS Code draws in its own colours is not ours.
 */
const measured = {
  colours: wordsOf,
  target: wordsOf,
  'hints-markers': wordsOf,
  card: reader => pageOfView(reader).locator('main'),
  graph: reader => pageOfView(reader).locator('#view'),
  'graph-most-cited': reader => pageOfView(reader).locator('#view'),
};
/** Words of the opinion in front. Hints are drawn by VS Code, and so is what it fades as unnecessary: its words stand among the problems. */
function wordsOf(reader) {
  return reader.page.locator(
    '.editor-instance .view-line span[class*="mtk"]:not([class*="dyn-rule"]):not([class*="unnecessary"])',
  );
}
const contrasts = [];

async function measure(reader, step) {
  const texts = await contrastOf(measured[step](reader));
  const low = [...new Map(texts.map(one => [`${one.front} ${one.back}`, one])).values()].filter(
    ({ ratio }) => ratio < TEXT,
  );
  contrasts.push({ theme: reader.name, step, texts: texts.length, least: texts[0] });
  for (const { text, ratio, front, back } of low)
    console.error(`screens: ${reader.name}-${step}: “${text}” has a contrast of ${ratio} (${front} on ${back})`);
  if (low.length > 0) counts.failed++;
}

/** Small pictures for the walkthrough, each of the step it stands beside. */
const walkthrough = {
  async open({ reader }) {
    await clean(reader);
  },
  async card({ reader, hale }) {
    await reader.goTo(...placeOf(hale, '468 n. 37', 1));
    await reader.hover();
  },
  async jump({ reader, hale }) {
    await clean(reader);
    await reader.goTo(...placeOf(hale, '468 n. 37', 1));
    await reader.command('Peek Definition');
    await reader.page.locator('.peekview-widget .monaco-editor .view-line').first().waitFor();
    await reader.page.waitForTimeout(500);
  },
  async authorities({ reader }) {
    await clean(reader);
    await reader.command('Opinion Lens: Show Authorities of This Opinion');
    await reader.page.locator('.pane-body .monaco-list-row', { hasText: 'Grunewald' }).first().click();
    await reader.page.waitForTimeout(500);
  },
  async menu({ reader }) {
    await clean(reader);
    await reader.command('View: Close Primary Side Bar');
    await reader.command('Opinion Lens: Show Menu');
    await reader.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Outline of this file' }).waitFor();
  },
  async case({ reader }) {
    await clean(reader);
    await reader.page.keyboard.press('Control+P');
    await reader.page.locator('.quick-input-widget:visible input').first().fill('opinions.json');
    await reader.page.locator('.quick-input-list .monaco-list-row', { hasText: 'opinions.json' }).first().waitFor();
    await reader.page.keyboard.press('Enter');
    await reader.page.locator('.monaco-editor .view-line', { hasText: 'United States v. Hale' }).first().waitFor();
  },
  async checks({ reader }) {
    await reader.command('Preferences: Open Settings (UI)');
    await reader.page.locator('.settings-editor .suggest-input-container').waitFor();
    await reader.page.keyboard.type('@ext:opinion-lens.opinion-lens ');
    await reader.page.locator('.settings-editor .setting-item', { hasText: 'Detect' }).first().waitFor();
    await reader.page.waitForTimeout(800);
  },
};
const tour = options.walkthrough ? walkthrough : { ...steps, ...more };
const viewport = options.walkthrough ? { width: 860, height: 540 } : { width: 1440, height: 900 };

const vsix = path.resolve(positionals[0] ?? 'out/opinion-lens.vsix');
fs.rmSync(out, { recursive: true, force: true });
fs.mkdirSync(out, { recursive: true });
const home = temporaryHome();
const folder = path.join(out, 'seeds');
const hale = path.join(folder, '000_b9cbda3d512d8819.txt');
const counts = { passed: 0, failed: 0, skipped: 0 };
const MOST_TRIES = 3;
let workbench;
let browser;
try {
  await installVsix(home, vsix);
  for (const [name, theme] of Object.entries(themes)) {
    fs.rmSync(folder, { recursive: true, force: true });
    fs.cpSync(path.join(root, 'seeds'), folder, { recursive: true });
    const settings = {
      'workbench.colorTheme': theme,
      'editor.fontSize': options.walkthrough ? 12 : 15,
      'editor.minimap.enabled': false,
    };
    const auto = {
      'files.autoSave': 'off',
      'files.hotExit': 'off',
      'window.autoDetectColorScheme': false,
      'window.autoDetectHighContrast': false,
    };
    workbench = await startWorkbench({ home, driver: true, settings: { ...settings, ...auto } });
    const opened = await openBrowser({ viewport });
    browser = opened.browser;
    opened.page.setDefaultTimeout(patience);
    const reader = new Reader(opened.page, name);
    await reader.open(workbench, folder, path.basename(hale), 1, 1);
    // Where the pictures were taken is nobody's business.
    const hidden =
      '.peekview-title .dirname, .settings-tabs-widget, .workbench-hover-container, .suggest-widget, .suggest-widget * { visibility: hidden !important; }';
    if (options.walkthrough) await opened.page.addStyleTag({ content: hidden });
    for (const [step, act] of Object.entries(tour)) {
      if (options.step && !options.step.includes(step)) continue;
      // A key may come before the list it is meant for: a step that meets a busy workbench is tried again.
      for (let tries = 1; ; tries++) {
        try {
          await act({ reader, hale, folder });
          await reader.picture(step);
          if (!options.walkthrough && measured[step]) await measure(reader, step);
          counts.passed++;
          break;
        } catch (error) {
          console.error(`screens: ${name}-${step}, try ${tries}: ${String(error).split('\n')[0]}`);
          if (tries === MOST_TRIES) {
            counts.failed++;
            await reader.picture(`${step}-failed`);
            break;
          }
          await opened.page.keyboard.press('Escape');
          await opened.page.keyboard.press('Escape');
        }
      }
    }
    await browser.close();
    await workbench.stop();
  }
  if (options.walkthrough) {
    const media = path.join(root, 'media/walkthrough');
    fs.mkdirSync(media, { recursive: true });
    for (const step of Object.keys(walkthrough)) {
      fs.writeFileSync(
        path.join(media, `${step}.png`),
        withPalette(fs.readFileSync(path.join(out, `light-${step}.png`))),
      );
    }
  }
} catch (error) {
  counts.failed++;
  console.error(error);
} finally {
  await browser?.close().catch(() => {});
  await workbench?.stop();
  fs.rmSync(home.folder, { recursive: true, force: true });
}
fs.writeFileSync(path.join(out, 'contrast.json'), `${JSON.stringify(contrasts, null, 2)}\n`);
fs.writeFileSync(path.join(out, 'counts.json'), JSON.stringify(counts));
console.log(`screens: ${counts.passed} pictures in out/screens/, ${counts.failed} failed`);
process.exit(counts.failed > 0 ? 1 : 0);
