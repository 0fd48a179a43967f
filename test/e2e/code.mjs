#!/usr/bin/env node
// A stand-in for the desktop `code` executable, for machines that cannot have it: takes the flags that @vscode/test-electron
// passes and runs the tests in a real workbench served by code-server and shown in Chromium. Its exit code is that of the
// extension host.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { installVsix, pageOf, remoteUri, startWorkbench, temporaryHome } from '../../tools/vscode/workbench.mjs';
import { serveUi } from './bridge.mjs';
import { openBrowser } from './browser.mjs';

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    'extensions-dir': { type: 'string' },
    'install-extension': { type: 'string' },
    'user-data-dir': { type: 'string' },
  },
});
const home = temporaryHome();
if (values['extensions-dir']) home.extensions = path.resolve(values['extensions-dir']);

if (values['install-extension']) {
  try {
    await installVsix(home, path.resolve(values['install-extension']));
  } finally {
    fs.rmSync(home.folder, { recursive: true, force: true });
  }
  process.exit(0);
}

const development = values.extensionDevelopmentPath;
const tests = values.extensionTestsPath;
if (!development || !tests || positionals.length === 0) {
  console.error('usage: code.mjs FOLDER --extensionDevelopmentPath=FOLDER --extensionTestsPath=FILE');
  process.exit(64);
}

const started = Date.now();
const say = what => console.error(`[workbench ${((Date.now() - started) / 1000).toFixed(1)} s] ${what}`);
const limit = Number(process.env.E2E_TIMEOUT_MS ?? 400_000);
const out = process.env.E2E_OUT ?? path.resolve('out/e2e');
const uiFolder = path.join(out, 'ui');
fs.rmSync(uiFolder, { recursive: true, force: true });
fs.mkdirSync(uiFolder, { recursive: true });

const ended = Promise.withResolvers?.() ?? withResolvers();
function withResolvers() {
  const parts = {};
  parts.promise = new Promise(resolve => {
    parts.resolve = resolve;
  });
  return parts;
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => ended.resolve({ code: 130, why: signal }));

/** Opens the page that loads extension and tests; resolves once the workbench is drawn. */
async function openTests(page, workbench) {
  const log = fs.createWriteStream(path.join(out, 'console.log'));
  const line = args => args.map(a => (typeof a === 'string' ? a : JSON.stringify(a))).join(' ');
  // The two functions that VS Code's browser build looks for when it runs tests.
  await page.exposeFunction('codeAutomationLog', (type, args) => void log.write(`${type}: ${line(args)}\n`));
  await page.exposeFunction('codeAutomationExit', (code, logs) => ended.resolve({ code, logs }));
  page.on('crash', () => ended.resolve({ code: 3, why: 'the page crashed' }));
  page.on('pageerror', error => void log.write(`pageerror: ${error}\n`));
  const payload = [
    ['extensionDevelopmentPath', remoteUri(workbench, development)],
    ['extensionTestsPath', remoteUri(workbench, tests)],
    ['enableProposedApi', ''],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  await page.goto(pageOf(workbench, path.resolve(positionals[0]), payload), { timeout: 120_000 });
  await page.waitForFunction(() => Boolean(window.driver), undefined, { timeout: 120_000 });
}

/** Keeps what helps to understand a failure. */
async function keepEvidence(page, workbench, logs = []) {
  await page.screenshot({ path: path.join(out, 'failure.png') }).catch(() => {});
  for (const { relativePath, contents } of logs) {
    const file = path.join(out, 'logs', relativePath);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, contents);
  }
  const serverLogs = path.join(home.data, 'logs');
  if (fs.existsSync(serverLogs)) fs.cpSync(serverLogs, path.join(out, 'server-logs'), { recursive: true });
  fs.copyFileSync(workbench.logFile, path.join(out, 'code-server.log'));
}

let workbench;
let browser;
let code = 1;
try {
  workbench = await startWorkbench({
    home,
    driver: true,
    settings: { 'editor.minimap.enabled': false, 'workbench.reduceMotion': 'on', 'editor.cursorBlinking': 'solid' },
    environment: { E2E_UI: uiFolder },
  });
  say(`code-server listens on ${workbench.address}`);
  const opened = await openBrowser();
  browser = opened.browser;
  await openTests(opened.page, workbench);
  say('drawn');
  const ui = serveUi(opened.page, uiFolder, out);
  const timer = setTimeout(() => ended.resolve({ code: 4, why: `no end after ${limit} ms` }), limit);
  void workbench.exited.then(() => ended.resolve({ code: 6, why: 'code-server died' }));
  const result = await ended.promise;
  clearTimeout(timer);
  await ui.stop();
  say(`the extension host ended with ${result.code}${result.why ? ` (${result.why})` : ''}`);
  code = result.code;
  if (code !== 0) await keepEvidence(opened.page, workbench, result.logs);
} catch (error) {
  console.error(error);
} finally {
  await browser?.close().catch(() => {});
  await workbench?.stop();
  fs.rmSync(home.folder, { recursive: true, force: true });
}
process.exit(code);
