/**
 * Asks what only the screen knows: text in the DOM, counts, key presses, pictures. The embedded workbench answers
 * (test/e2e/bridge.mjs); a desktop VS Code has no such door, and tests that need it say so and are skipped there.
 */
import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';

const folder = process.env.E2E_UI;

/** True where `ui` works. */
export const hasUi = folder !== undefined;

/** What to do, in the order of the fields. Selectors are Playwright's; the `…Text` fields narrow them to elements holding a text. */
export interface UiRequest {
  /** Selectors are of the page that the extension shows (case card, citation graph), not of the workbench. */
  inView?: boolean;
  hover?: string;
  hoverText?: string;
  click?: string;
  clickText?: string;
  /** Key names such as `Escape` or `Control+.`, pressed one after the other. */
  keys?: readonly string[];
  type?: string;
  waitFor?: string;
  hasText?: string;
  /** What `waitFor` waits for: `attached` where the element draws nothing itself, such as an underline. */
  state?: 'visible' | 'attached';
  /** `text` of the answer is this attribute of the element of `waitFor`. */
  attribute?: string;
  waitForGone?: string;
  goneText?: string;
  count?: string;
  /** Name of a picture, without ending. It lands in out/e2e/. */
  screenshot?: string;
  timeoutMs?: number;
}

export interface UiResponse {
  /** Text of the element of `waitFor`. */
  text?: string;
  count?: number;
}

/** Sends a request and waits for its answer. Throws when an element does not come in time. */
export async function ui(request: UiRequest): Promise<UiResponse> {
  if (folder === undefined) throw new Error('this VS Code has no way to look at its screen');
  // Each test file is a bundle with its own copy of this module: a counter would meet answers to others.
  const base = path.join(folder, randomUUID());
  fs.writeFileSync(`${base}.tmp`, JSON.stringify(request));
  fs.renameSync(`${base}.tmp`, `${base}.request.json`);
  const end = Date.now() + (request.timeoutMs ?? 20_000) * 3 + 15_000;
  while (!fs.existsSync(`${base}.response.json`)) {
    if (Date.now() > end) throw new Error('the screen did not answer');
    await new Promise(resolve => setTimeout(resolve, 30));
  }
  const { error, ...response } = JSON.parse(fs.readFileSync(`${base}.response.json`, 'utf8')) as UiResponse & {
    error?: string;
  };
  if (error !== undefined) throw new Error(error);
  return response;
}
