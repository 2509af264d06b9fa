/** @jest-environment node */
// Small windows: texts come first, facts are a sheet from below, and the bar at the foot leaves room to read.
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { dropFiles, launch, lit, openSample, sideOf } from './support/open-page.js';

jest.setTimeout(90_000);
let browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const phone = { viewport: { width: 390, height: 800 }, reducedMotion: 'reduce' };
const look = (page, name) => page.getByRole('group', { name: 'How to look at it' }).getByRole('button', { name });
const pressed = (page, name) => look(page, name).getAttribute('aria-pressed');
const versions = [
  { name: 'a.txt', content: 'The council shut the old bridge on Tuesday after the flood. Nobody was hurt in the town that night.' },
  { name: 'b.txt', content: 'The council shut the old bridge on Monday after the flood. Nobody was hurt in the town that night.' },
];

test('versions are one text and outlets are cards, unless somebody chose another view', async () => {
  const { page, troubles, close } = await openSample(browser, phone);
  await expect(pressed(page, 'Table')).resolves.toBe('true');
  // What both tell comes first, in the order of the document as on screen.
  const headings = await page.getByRole('region', { name: 'Comparison' }).getByRole('heading', { level: 3 }).allInnerTexts();
  expect(headings).toEqual(['In both', 'Only in Kelsmere Courier', 'Only in Northshore Dispatch']);
  await dropFiles(page, versions);
  await page.getByRole('deletion').filter({ hasText: 'Tuesday' }).first().waitFor();
  await expect(pressed(page, 'One text')).resolves.toBe('true');
  await look(page, 'Side by side').click();
  await page.reload();
  await page.getByRole('button', { name: 'Show the sample story' }).click();
  await sideOf(page, 'Kelsmere Courier').first().waitFor();
  await expect(pressed(page, 'Side by side')).resolves.toBe('true');
  expect(troubles).toEqual([]);
  await close();
});

test('a wide window shows both texts side by side', async () => {
  const { page, troubles, close } = await openSample(browser);
  await expect(pressed(page, 'Side by side')).resolves.toBe('true');
  expect(troubles).toEqual([]);
  await close();
});

test.each([390, 768, 1024])('facts are a sheet from below, after the texts: %d px', async (width) => {
  const { page, troubles, close } = await openSample(browser, { viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  await look(page, 'Side by side').click();
  const open = page.getByRole('navigation', { name: 'Move between differences' }).getByRole('button', { name: 'Facts' });
  const panel = page.getByRole('complementary', { name: 'Facts' });
  await expect(panel.isVisible()).resolves.toBe(false);
  await expect(open.getAttribute('aria-expanded')).resolves.toBe('false');
  await open.click();
  await expect(open.getAttribute('aria-expanded')).resolves.toBe('true');
  const box = await panel.boundingBox();
  expect(box.y).toBeGreaterThan(280);
  expect(box.y + box.height).toBeLessThanOrEqual(800);
  // Whoever reads with a screen reader is taken there, and back again.
  const focused = () => page.evaluate(() => document.querySelector('story-diff').shadowRoot.activeElement.textContent.trim());
  await expect(focused()).resolves.toBe('Facts');
  await page.keyboard.press('Escape');
  await expect(panel.isVisible()).resolves.toBe(false);
  await expect(open.evaluate((button) => button.matches(':focus'))).resolves.toBe(true);
  await open.click();
  const card = panel.getByRole('listitem').filter({ hasText: '$2.4 million' }).last();
  await card.getByRole('button').first().click();
  // The place comes into view above the sheet.
  const seen = async () => (await lit(page).first().boundingBox()).y;
  expect(await seen()).toBeLessThan(box.y);
  expect(await seen()).toBeGreaterThan(0);
  await card.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(panel.isVisible()).resolves.toBe(false);
  await expect(page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBeLessThanOrEqual(width);
  expect(troubles).toEqual([]);
  await close();
});

test('texts stand before facts, in the document as on screen', async () => {
  const { page, troubles, close } = await openSample(browser, phone);
  const order = await page.evaluate(() => {
    const root = document.querySelector('story-diff').shadowRoot;
    const places = ['.head', '.bar-of-tools', '.texts', '.facts-panel', '.navigator'].map((selector) => root.querySelector(selector));
    return places.slice(1).every((place, at) => places[at].compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  expect(order).toBe(true);
  expect(troubles).toEqual([]);
  await close();
});

test('at four times the size three quarters of the window are left to read in', async () => {
  const { page, troubles, close } = await openSample(browser, { viewport: { width: 320, height: 256 }, reducedMotion: 'reduce' });
  for (const name of ['Side by side', 'One text', 'Table']) {
    await look(page, name).click();
    await page.keyboard.press('n');
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
    const taken = await page.evaluate(() => {
      const root = document.querySelector('story-diff').shadowRoot;
      const over = (element) => {
        const { position } = getComputedStyle(element);
        const { top, bottom, height } = element.getBoundingClientRect();
        return ['sticky', 'fixed'].includes(position) && height > 0 && bottom > 0 && top < innerHeight
          ? Math.min(bottom, innerHeight) - Math.max(0, top)
          : 0;
      };
      return [...root.querySelectorAll('*'), ...document.querySelectorAll('body *')].reduce((sum, element) => sum + over(element), 0);
    });
    expect(taken).toBeGreaterThan(30);
    expect(taken).toBeLessThanOrEqual(256 / 4);
  }
  await expect(page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBeLessThanOrEqual(320);
  expect(troubles).toEqual([]);
  await close();
});
