// Takes the pictures of the page that the README shows, from dist/ and its sample story:
// docs/images/page-light.png, page-dark.png, page-narrow.png.
//
//     scripts/build && node scripts/screenshots.mjs
//
// CHROMIUM_PATH names another browser.

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = process.env.STORYDIFF_DIST ?? path.join(root, 'dist');
const images = path.join(root, 'docs', 'images');

const pictures = [
  { name: 'page-light', colorScheme: 'light', viewport: { width: 1360, height: 860 }, filter: /^Changed/ },
  { name: 'page-dark', colorScheme: 'dark', viewport: { width: 1360, height: 860 }, filter: /^All differences/ },
  { name: 'page-narrow', colorScheme: 'light', viewport: { width: 430, height: 900 }, filter: /^Changed/ },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
await mkdir(images, { recursive: true });
for (const { name, filter, ...look } of pictures) {
  const page = await browser.newPage({ ...look, reducedMotion: 'reduce' });
  await page.goto(pathToFileURL(path.join(dist, 'index.html')).href);
  await page.getByRole('button', { name: 'Show the sample story' }).click();
  await page.getByRole('button', { name: filter }).first().click();
  // The first changed fact, its places lit on both sides; the list of all differences from the top. A narrow page begins
  // with the facts alone.
  if (look.viewport.width < 736) await page.keyboard.press('n');
  else if (filter.test('Changed')) {
    const facts = page.getByRole('region', { name: 'List of facts' });
    await facts
      .getByRole('button', { name: /^Changed/ })
      .first()
      .click();
  }
  await page.mouse.move(0, 0);
  await page.waitForTimeout(300);
  await page.screenshot({ path: path.join(images, `${name}.png`) });
  await page.close();
}
await browser.close();
