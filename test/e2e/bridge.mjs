// The outer end of test/e2e/ui.ts: a test inside the extension host asks, through files, for what only the screen knows.
import * as fs from 'node:fs';
import * as path from 'node:path';

/** Does what one request asks, in this order: move, click, keys, type, wait, wait for absence, count, picture. */
async function answer(page, request, pictures) {
  const timeout = request.timeoutMs ?? 20_000;
  // Pages of the extension's own stand in a frame within a frame.
  const within = request.inView ? page.frameLocator('iframe.webview.ready').frameLocator('#active-frame') : page;
  const find = (selector, hasText) => within.locator(selector, hasText ? { hasText } : undefined).first();
  const response = {};
  if (request.hover) await find(request.hover, request.hoverText).hover({ timeout });
  if (request.click) await find(request.click, request.clickText).click({ timeout });
  for (const key of request.keys ?? []) await page.keyboard.press(key);
  if (request.type) await page.keyboard.type(request.type);
  if (request.waitFor) {
    const found = find(request.waitFor, request.hasText);
    await found.waitFor({ timeout, state: request.state });
    response.text = await found.innerText();
  }
  if (request.waitForGone) await find(request.waitForGone, request.goneText).waitFor({ state: 'hidden', timeout });
  if (request.attribute) response.text = await find(request.waitFor, request.hasText).getAttribute(request.attribute);
  if (request.count) response.count = await within.locator(request.count).count();
  if (request.screenshot) {
    await page.screenshot({ path: path.join(pictures, `${request.screenshot}.png`), animations: 'disabled' });
  }
  return response;
}

/** Answers requests laid into `folder` until `stop()`; pictures go to `pictures`. */
export function serveUi(page, folder, pictures) {
  let live = true;
  const serving = (async () => {
    while (live) {
      for (const name of fs.readdirSync(folder).filter(f => f.endsWith('.request.json'))) {
        const request = JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
        fs.rmSync(path.join(folder, name));
        let response;
        try {
          response = await answer(page, request, pictures);
        } catch (error) {
          response = { error: String(error) };
          await page.screenshot({ path: path.join(pictures, 'ui-failure.png') }).catch(() => {});
        }
        const file = path.join(folder, name.replace('.request.', '.response.'));
        // Renamed into place, so that nobody reads half an answer.
        fs.writeFileSync(`${file}.tmp`, JSON.stringify(response));
        fs.renameSync(`${file}.tmp`, file);
      }
      await new Promise(resolve => setTimeout(resolve, 30));
    }
  })();
  return {
    stop: async () => {
      live = false;
      await serving;
    },
  };
}
