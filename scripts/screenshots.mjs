// Takes the pictures of the page that the README shows, from dist/ and its sample story: docs/images/page-light.png,
// page-dark.png, page-narrow.png; and those of the element for docs/embedding.md, from web/examples/gallery.html: note.png,
// note-column.png, note-themes.png, parts.png.
//
//     scripts/build && node scripts/screenshots.mjs [--element]
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

/** Only the element's pictures, without those of the page. */
const onlyElement = process.argv.includes('--element');

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
await mkdir(images, { recursive: true });
for (const { name, filter, ...look } of onlyElement ? [] : pictures) {
  const page = await browser.newPage({
    .../** @type {{colorScheme: 'light' | 'dark', viewport: typeof look.viewport}} */ (look),
    reducedMotion: 'reduce',
  });
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

/**
 * Writes the name of each part at its corner, with a frame around it.
 * @param {string} id
 */
function nameParts(id) {
  const element = /** @type {HTMLElement} */ (document.getElementById(id));
  const names = [.../** @type {ShadowRoot} */ (element.shadowRoot).querySelectorAll('[part]')].filter(
    (part) => part.getBoundingClientRect().height > 8,
  );
  const once = new Set();
  const taken = [];
  for (const part of names) {
    const name = part.getAttribute('part');
    if (once.has(name) || name === 'comparison') continue;
    once.add(name);
    const { left, top, width, height } = part.getBoundingClientRect();
    const frame = document.createElement('div');
    const place = `left:${left + scrollX - 2}px;top:${top + scrollY - 2}px;width:${width}px;height:${height}px`;
    frame.style.cssText = `position:absolute;box-sizing:content-box;border:2px solid #b3005e;pointer-events:none;${place}`;
    const label = document.createElement('span');
    label.textContent = name;
    // Beside a small part, inside of a large one; not over the name of the part that it is in.
    const beside =
      width > 300
        ? `right:${taken.some((bottom) => Math.abs(bottom - top - height) < 20) ? 90 : 0}px`
        : left > 300
          ? 'right:100%'
          : 'left:100%';
    if (width > 300) taken.push(top + height);
    label.style.cssText = `position:absolute;${beside};bottom:0;padding:0 4px;white-space:nowrap;background:#b3005e;color:white;font:11px/1.4 monospace`;
    frame.append(label);
    document.body.append(frame);
  }
}

const gallery = await browser.newPage({
  viewport: { width: 760, height: 2600 },
  deviceScaleFactor: 1.5,
  colorScheme: 'light',
  reducedMotion: 'reduce',
});
await gallery.goto(pathToFileURL(path.join(root, 'web/examples/gallery.html')).href);
await gallery.waitForFunction(() =>
  [...document.querySelectorAll('story-diff')].every((element) => /** @type {{report?: object}} */ (element).report),
);
await gallery.waitForTimeout(500);
for (const [name, place] of Object.entries({ note: '#note', 'note-column': '#column', 'note-themes': '.themes' })) {
  await gallery.locator(place).screenshot({ path: path.join(images, `${name}.png`) });
}
await gallery.evaluate(nameParts, 'open');
await gallery.locator('#open').screenshot({ path: path.join(images, 'parts.png') });
await browser.close();
