/** @jest-environment node */
// The bar at the foot: it stays where it is, and shows both places of what moved.
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { dropFiles, launch, lit, openPage, openSample, settled, sideOf } from './support/open-page.js';

jest.setTimeout(90_000);
let browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const bar = (page) => page.getByRole('navigation', { name: 'Move between differences' });
const next = (page) => bar(page).getByRole('button', { name: 'Next difference' });

test.each([
  ['wide', 1440, 900],
  ['narrow', 390, 800],
  ['at four times the size', 320, 256],
])('five clicks on one point of the window go on five times: %s', async (_, width, height) => {
  const { page, troubles, close } = await openSample(browser, { viewport: { width, height }, reducedMotion: 'reduce' });
  const box = await next(page).boundingBox();
  const at = [box.x + box.width / 2, box.y + box.height / 2];
  for (let click = 1; click <= 5; click += 1) {
    await page.mouse.click(...at);
    await bar(page)
      .getByText(new RegExp(`^${click} of `))
      .waitFor();
  }
  // From the very end of the page too, with its foot in view.
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await page.mouse.click(...at);
  await page.mouse.click(...at);
  await bar(page)
    .getByText(/^7 of /)
    .waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test('five clicks on one point go on five times where texts are shorter than the window', async () => {
  const { page, troubles, close } = await openPage(browser, { reducedMotion: 'reduce' });
  const words = ['Tuesday', 'Dolen', 'two', 'harbour', 'red', 'May'];
  const story = (list) => list.map((word, index) => `On the ${index + 1}th page of the report the word ${word} stood.`).join('\n\n');
  await dropFiles(page, [
    { name: 'a.txt', content: story(words) },
    { name: 'b.txt', content: story(['Monday', 'Tesar', 'four', 'station', 'blue', 'June']) },
  ]);
  await settled(page);
  const box = await next(page).boundingBox();
  for (let click = 1; click <= 5; click += 1) await page.mouse.click(box.x + 10, box.y + 10);
  await bar(page).getByText('5 of 6', { exact: true }).waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test('the sentence wraps to two lines, and none of it is wider than the bar', async () => {
  const { page, troubles, close } = await openSample(browser, { viewport: { width: 1000, height: 800 } });
  const lines = [];
  for (let step = 0; step < 8; step += 1) {
    await page.keyboard.press('n');
    const says = bar(page).getByRole('paragraph');
    lines.push(Math.round((await says.boundingBox()).height / 19));
    expect((await bar(page).boundingBox()).height).toBeLessThan(66);
  }
  expect(Math.max(...lines)).toBe(2);
  await expect(page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBeLessThanOrEqual(1000);
  expect(troubles).toEqual([]);
  await close();
});

test('a fact that moved is shown at both places at once, and the peek leads to the other', async () => {
  const { page, troubles, close } = await openPage(browser, { reducedMotion: 'reduce' });
  const same = Array.from(
    { length: 24 },
    (_, index) => `Shop number ${index + 3} on Mill Street gave ${index + 40} lamps to the night market.`,
  );
  await dropFiles(page, [
    { name: 'a.txt', content: ['The repair of the swing bridge costs the town two million crowns.', ...same].join('\n\n') },
    { name: 'b.txt', content: [...same, 'The repair of the swing bridge costs the town three million crowns.'].join('\n\n') },
  ]);
  await settled(page);
  await next(page).click();
  const seen = (locator) =>
    locator.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    });
  const comparison = page.getByRole('region', { name: 'Comparison' });
  const label = page.getByText('b tells this further down', { exact: true });
  const peek = comparison.locator('.peek').filter({ has: label });
  await expect(seen(peek)).resolves.toBe(true);
  await expect(seen(sideOf(page, 'a').locator('[aria-current]'))).resolves.toBe(true);
  await expect(peek.getByRole('insertion').textContent()).resolves.toContain('three');
  // Beside it, not above or below.
  const [one, other] = [await sideOf(page, 'a').locator('[aria-current]').boundingBox(), await peek.boundingBox()];
  expect(other.x).toBeGreaterThan(one.x + one.width / 2);
  expect(Math.abs(other.y - one.y)).toBeLessThan(40);
  await peek.getByRole('button', { name: 'Show in b' }).click();
  await expect(seen(sideOf(page, 'b').locator('[aria-current]'))).resolves.toBe(true);
  await comparison.getByText('a tells this further up', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await expect(comparison.locator('.peek').count()).resolves.toBe(0);
  await expect(lit(page).count()).resolves.toBe(0);
  expect(troubles).toEqual([]);
  await close();
});
