// The browser build in Chromium:  node test/e2e/browser-host.mjs
//
// First the server alone in a web worker of a page, spoken to as an editor speaks; then client and server together in the web
// extension host of a real workbench, over a copy of seeds/, through the workspace file system only.
import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as http from 'node:http';
import * as path from 'node:path';
import { pageOf, remoteUri, startWorkbench, temporaryHome } from '../../tools/vscode/workbench.mjs';
import { openBrowser } from './browser.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const out = path.join(root, 'out/browser');
const hale = '000_b9cbda3d512d8819.txt';
const miranda = '002_3409681a5bafcde0.txt';
const patience = Number(process.env.PATIENCE ?? 60_000);
const counts = { passed: 0, failed: 0, skipped: 0 };
fs.rmSync(out, { recursive: true, force: true });
fs.mkdirSync(out, { recursive: true });

async function it(what, check) {
  try {
    await check();
    counts.passed++;
    console.log(`  ✔ ${what}`);
  } catch (error) {
    counts.failed++;
    console.log(`  ✘ ${what}\n${error instanceof Error ? error.stack : error}`);
  }
}

/** Serves what an installed extension holds, on loopback, to the extension host of another origin. */
async function serveExtension() {
  const types = { '.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html', '.css': 'text/css' };
  const server = http.createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const file = path.join(root, path.normalize(name));
    const head = { 'Access-Control-Allow-Origin': '*', 'Content-Type': types[path.extname(file)] ?? 'text/plain' };
    if (name === '/blank.html') {
      response.writeHead(200, head).end('<!DOCTYPE html><title>worker</title>');
    } else if (file.startsWith(root + path.sep) && fs.statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(200, head);
      fs.createReadStream(file).pipe(response);
    } else response.writeHead(404, head).end();
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

/** Runs in the page: a worker with the server, and files that it may ask for. */
function connect({ script, cases, files }) {
  const worker = new Worker(script);
  const waiting = new Map();
  const bytes = text => new TextEncoder().encode(text);
  const folder = 'memfs://mount';
  const notes = [];
  const answers = {
    'opinionLens/readFile': ({ uri }) =>
      uri in files ? { kind: 'bytes', bytes: bytes(files[uri]) } : { kind: 'missing' },
    'opinionLens/listFolder': ({ uri }) =>
      uri.replace(/\/$/, '') === folder
        ? Object.keys(files).map(file => ({ name: file.slice(folder.length + 1), kind: 'file' }))
        : null,
    'opinionLens/statFile': ({ uri }) =>
      uri in files
        ? { kind: 'file', size: files[uri].length, changed: 1 }
        : uri.replace(/\/$/, '') === folder
          ? { kind: 'folder', size: 0, changed: 1 }
          : null,
  };
  worker.onmessage = ({ data }) => {
    if (data.method !== undefined && data.id !== undefined) {
      const result = answers[data.method]?.(data.params) ?? null;
      worker.postMessage({ jsonrpc: '2.0', id: data.id, result });
    } else if (data.id !== undefined) waiting.get(data.id)?.(data);
    else notes.push(data);
  };
  if (cases !== undefined) worker.postMessage({ opinionLensCases: cases });
  let last = 0;
  window.lens = {
    notes,
    notify: (method, params) => worker.postMessage({ jsonrpc: '2.0', method, params }),
    request: (method, params) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
        worker.postMessage({ jsonrpc: '2.0', id, method, params });
      }),
  };
}

async function serverInWorker(extension) {
  console.log('server in a web worker');
  const { browser, page } = await openBrowser();
  page.setDefaultTimeout(patience);
  try {
    await page.goto(`${extension.address}/blank.html`);
    const files = {};
    for (const name of fs.readdirSync(path.join(root, 'seeds')))
      files[`memfs://mount/${name}`] = fs.readFileSync(path.join(root, 'seeds', name), 'utf8');
    const cases = fs.readFileSync(path.join(root, 'dist/data/us-reports.txt'), 'utf8');
    await page.evaluate(connect, { script: `${extension.address}/dist/browser/server.js`, cases, files });
    const request = (method, params) => page.evaluate(([m, p]) => window.lens.request(m, p), [method, params]);
    const notify = (method, params) => page.evaluate(([m, p]) => window.lens.notify(m, p), [method, params]);
    const uri = `memfs://mount/${hale}`;
    const at = needle => {
      const before = files[uri].slice(0, files[uri].indexOf(needle) + 3).split('\n');
      return { textDocument: { uri }, position: { line: before.length - 1, character: before.at(-1).length } };
    };

    await it('answers initialize', async () => {
      const { serverInfo } = await request('initialize', {
        processId: null,
        rootUri: null,
        workspaceFolders: [{ uri: 'memfs://mount', name: 'w' }],
        capabilities: {},
      });
      assert.equal(serverInfo.name, 'Opinion Lens');
      await notify('initialized', {});
    });
    await it('says what a browser lacks', async () => {
      await page.waitForFunction(() =>
        window.lens.notes.some(note => note.method === 'window/logMessage' && /one thread/.test(note.params.message)),
      );
    });
    await it('hovers with the built-in case list', async () => {
      await notify('textDocument/didOpen', {
        textDocument: { uri, languageId: 'court-opinion', version: 1, text: files[uri] },
      });
      const hover = await request('textDocument/hover', at('Raffel v. United States, 271'));
      assert.match(JSON.stringify(hover.contents), /Raffel v\. United States/);
      assert.match(JSON.stringify(hover.contents), /built-in list/);
    });
    await it('indexes the folder through the client and leads into the cited file', async () => {
      await page.waitForFunction(() =>
        window.lens.notes.some(note => note.method === 'opinionLens/indexStatus' && note.params.state === 'ready'),
      );
      const found = await request('textDocument/definition', at('384 U.S. 436'));
      assert.equal([found].flat()[0].uri ?? [found].flat()[0].targetUri, `memfs://mount/${miranda}`);
      const places = await request('textDocument/references', {
        ...at('Grunewald v. United States, 353'),
        context: { includeDeclaration: false },
      });
      assert.deepEqual([...new Set(places.map(place => place.uri))].sort(), [uri, `memfs://mount/${miranda}`]);
    });
    await it('makes tables of authorities and the graph', async () => {
      const table = await request('opinionLens/tableOfAuthorities', { uri, format: 'md' });
      assert.match(table.text, /\*Grunewald v\. United States\*, 353 U\. S\. 391 \(1957\)/);
      const graph = await request('opinionLens/citationGraph', { uri, depth: 1 });
      assert.equal(graph.center, 'us/422/171');
    });
  } finally {
    await browser.close();
  }
}

/** Runs in the page before the workbench: names the extension in its configuration, the one place where its address may be http. */
function nameExtension({ scheme, authority }) {
  new MutationObserver((_, observer) => {
    const element = document.getElementById('vscode-workbench-web-configuration');
    if (!element) return;
    observer.disconnect();
    const settings = JSON.parse(element.dataset.settings);
    const extensions = [{ scheme, authority, path: '/' }];
    settings.developmentOptions = { ...settings.developmentOptions, extensions };
    element.dataset.settings = JSON.stringify(settings);
  }).observe(document, { childList: true, subtree: true });
}

async function extensionInWorkbench(extension) {
  console.log('client and server in a web extension host');
  const folder = path.join(out, 'seeds');
  fs.cpSync(path.join(root, 'seeds'), folder, { recursive: true });
  const home = temporaryHome();
  const workbench = await startWorkbench({ home, driver: true, settings: { 'editor.minimap.enabled': false } });
  const { browser, page } = await openBrowser({
    viewport: { width: 1400, height: 900 },
    // The workbench fetches extensions from its own origin or by https; this one lies beside it.
    bypassCSP: true,
  });
  page.setDefaultTimeout(patience);
  const log = fs.createWriteStream(path.join(out, 'console.log'));
  page.on('console', message => void log.write(`${message.text()}\n`));
  page.on('requestfailed', request => void log.write(`failed: ${request.url()}\n`));
  page.on(
    'request',
    request => void (request.url().startsWith(extension.address) && log.write(`asked: ${request.url()}\n`)),
  );
  const picture = name => page.screenshot({ path: path.join(out, `${name}.png`), animations: 'disabled' });
  try {
    const text = fs.readFileSync(path.join(folder, hale), 'utf8');
    const before = text.slice(0, text.indexOf('384 U.S. 436') + 3).split('\n');
    const payload = [
      ['openFile', remoteUri(workbench, `${path.join(folder, hale)}:${before.length}:${before.at(-1).length + 1}`)],
      ['gotoLineMode', 'true'],
      ['skipWelcome', 'true'],
      ['skipReleaseNotes', 'true'],
    ];
    const { protocol, host } = new URL(extension.address);
    await page.addInitScript(nameExtension, { scheme: protocol.slice(0, -1), authority: host });
    await page.goto(pageOf(workbench, folder, payload), { timeout: patience });
    await page.waitForFunction(() => Boolean(window.driver));
    await page.evaluate(() => window.driver.whenWorkbenchRestored());
    await it('recognises an opinion', async () => {
      await page.locator('.statusbar-item', { hasText: 'Court Opinion' }).first().waitFor();
    });
    await it('runs in the web extension host', async () => {
      await page
        .locator('.statusbar-item', { hasText: /422 U\.S\. 171/ })
        .first()
        .waitFor();
      const workers = page.workers().map(worker => worker.url());
      fs.writeFileSync(path.join(out, 'workers.json'), JSON.stringify(workers, undefined, 2));
      assert.ok(workers.length > 0, 'there is a worker');
    });
    const focus = () =>
      page.locator('.monaco-editor').first().locator('.native-edit-context, textarea.inputarea').first().focus();
    await it('shows a card', async () => {
      await focus();
      await page.keyboard.press('Control+K');
      await page.keyboard.press('Control+I');
      const card = page.locator('.monaco-hover:visible').first();
      await card.waitFor();
      await page.waitForFunction(() =>
        /Miranda v\. Arizona/.test(document.querySelector('.monaco-hover:not(.hidden)')?.textContent ?? ''),
      );
      await picture('hover');
      await page.keyboard.press('Escape');
    });
    await it('goes to the cited file', async () => {
      await focus();
      await page.keyboard.press('F12');
      await page.locator('.tab.active', { hasText: miranda }).first().waitFor();
      await picture('definition');
    });
    await it('shows a case card as a page, whose links lead to the place', async () => {
      await focus();
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget:visible input').first().fill('>Opinion Lens: Open Case Card');
      await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Open Case Card' }).waitFor();
      await page.keyboard.press('Enter');
      const card = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
      await card.locator('h1', { hasText: 'Miranda v. Arizona' }).waitFor();
      await picture('card');
      await card.locator('a', { hasText: 'Line 3' }).first().click();
      await page.locator('.tab.active', { hasText: '000_' }).first().waitFor();
    });
  } catch (error) {
    counts.failed++;
    console.error(error);
  } finally {
    if (counts.failed > 0) await picture('failure').catch(() => {});
    await browser.close().catch(() => {});
    await workbench.stop();
    fs.rmSync(home.folder, { recursive: true, force: true });
  }
}

const extension = await serveExtension();
try {
  await serverInWorker(extension);
  await extensionInWorkbench(extension);
} catch (error) {
  counts.failed++;
  console.error(error);
} finally {
  extension.stop();
}
fs.writeFileSync(path.join(out, 'counts.json'), JSON.stringify(counts));
console.log(`browser: ${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed > 0 ? 1 : 0);
