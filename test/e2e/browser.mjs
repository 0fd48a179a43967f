// Shows a workbench page in Chromium. Used by the stand-in for `code` and by the pictures of the editor.
import { chromium } from 'playwright-core';
import { chromiumExecutable } from '../../tools/vscode/install.mjs';

const flags = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
flags.push('--disable-component-update', '--disable-sync');

/** A fresh page. The caller closes the browser. */
export async function openBrowser(options = {}) {
  const browser = await chromium.launch({
    executablePath: chromiumExecutable(),
    headless: true,
    // Chromium's sandbox does not start as root, which is what most build machines are.
    args: process.getuid?.() === 0 ? ['--no-sandbox', ...flags] : flags,
  });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  });
  return { browser, page: await context.newPage() };
}
