// A real Chromium with dist/index.html open from disk, that remembers all that must not happen: errors
// on the console, exceptions, requests to anywhere.
//
// CHROMIUM_PATH names another browser; STORYDIFF_DIST another folder than dist/.

import { chromium } from 'playwright-core';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** @import { Browser, OpenOptions, Page } from '../../types.d.ts' */

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
export const dist = process.env.STORYDIFF_DIST ?? path.join(root, 'dist');
export const pageUrl = pathToFileURL(path.join(dist, 'index.html')).href;

export const launchOptions = {
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
};

export function launch() {
  return chromium.launch(launchOptions);
}

/**
 * Opens the page in a window of its own.
 * @param {Browser} browser
 * @param {OpenOptions} [options]
 * @returns `{page, troubles, close}`; `troubles` is a list that has to stay empty
 */
export async function openPage(browser, { prepare, url = pageUrl, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1360, height: 900 }, ...options });
  /** @type {string[]} */
  const troubles = [];
  context.on('request', (request) => {
    if (!/^(?:file|blob|data):/.test(request.url())) troubles.push(`request: ${request.url()}`);
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`));
  await page.addInitScript(() => {
    window.addEventListener('storydiff-report', (event) => {
      const { detail } = /** @type {CustomEvent<{refined?: boolean}>} */ (event);
      window.lastReport = detail.refined ? 'better' : 'first';
    });
  });
  if (prepare) await page.addInitScript(prepare);
  await page.goto(url);
  if (options.javaScriptEnabled !== false) await ready(page);
  return { page, troubles, close: () => context.close() };
}

/**
 * Waits until the program is there that what is seen belongs to.
 * @param {Page} page
 */
export async function ready(page) {
  await page.waitForFunction(() => !(/** @type {HTMLElement | null} */ (document.querySelector('#app'))?.inert));
}

/**
 * Drops files on the page as a hand does: `files` are `{name, content}` (text, or a list of bytes). Bytes go over as one
 * string: the driver takes seconds over a list of a hundred thousand numbers.
 * @param {Page} page
 * @param {{name: string, content: string | ArrayLike<number>}[]} files
 */
export async function dropFiles(page, files, target = 'body') {
  const packed = files.map(({ name, content }) =>
    typeof content === 'string' ? { name, text: content } : { name, base64: Buffer.from(content).toString('base64') },
  );
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const { name, text, base64 } of list) {
      data.items.add(new File([text ?? Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], name));
    }
    return data;
  }, packed);
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent(target, type, { dataTransfer: transfer });
  }
}

/**
 * The sentence that counts the facts; it is there when a comparison is on screen.
 * @param {Page} page
 */
export function summary(page) {
  return page
    .getByRole('region', { name: 'Comparison' })
    .getByText(/facts? shared|same|no fact in common/)
    .first();
}

/**
 * Waits until the better report is on screen that comes when the language pack is there: from then on nothing
 * changes by itself.
 * @param {Page} page
 */
export async function settled(page) {
  await summary(page).waitFor();
  await page.waitForFunction(() => window.lastReport === 'better');
}

/**
 * The page with the sample's comparison, as `openPage` gives it.
 * @param {Browser} browser
 * @param {OpenOptions} options
 */
export async function openSample(browser, options) {
  const opened = await openPage(browser, options);
  await opened.page.getByRole('button', { name: 'Show the sample story' }).click();
  await settled(opened.page);
  return opened;
}

/**
 * A comparison that is like the sample's, with a fact of which the engine is not sure: "Shops on the east bank …".
 * @param {Browser} browser
 * @param {OpenOptions} options
 */
export async function openUnsure(browser, options) {
  const opened = await openPage(browser, options);
  /** @param {'left' | 'right'} side */
  const text = (side) => readFileSync(path.join(root, 'web/sample', `${side}.txt`), 'utf8');
  const [own, unsure] = ['Shopkeepers in the old town fear', 'Shops on the east bank fear'];
  const right = text('right');
  if (!right.includes(own)) throw new Error('The sample story says it otherwise now.');
  await dropFiles(opened.page, [
    { name: 'Kelsmere Courier.txt', content: text('left') },
    { name: 'Northshore Dispatch.txt', content: right.replace(own, unsure) },
  ]);
  await settled(opened.page);
  return opened;
}

/**
 * Waits until `look` gives `wanted`, and says what it gave last where it never does.
 * @template T
 * @param {() => T | Promise<T>} look
 * @param {T} wanted
 */
export async function becomes(look, wanted, patience = 10_000) {
  const end = Date.now() + patience;
  let last = await look();
  while (last !== wanted && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    last = await look();
  }
  if (last !== wanted) throw new Error(`It became ${last}, not ${wanted}.`);
}

/**
 * A side's text, by its name, paragraph by paragraph.
 * @param {Page} page
 * @param {string} name
 */
export function sideOf(page, name) {
  return page.getByRole('group', { name, exact: true });
}

/**
 * The places of the selected fact in the texts.
 * @param {Page} page
 */
export function lit(page) {
  return page.locator('[aria-current="true"]');
}

/**
 * The places lit in one side's text, as a person reads them (without the words for screen readers).
 * @param {Page} page
 * @param {'left' | 'right'} side
 */
export function litPlaces(page, side) {
  return page.locator(`[data-side="${side}"] [aria-current="true"]`).evaluateAll((runs) =>
    runs.map((run) => {
      const copy = /** @type {Element} */ (run.cloneNode(true));
      for (const hidden of copy.querySelectorAll('.hidden')) hidden.remove();
      return copy.textContent;
    }),
  );
}
