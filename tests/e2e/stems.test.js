/** @jest-environment node */
// A language whose stemmer is not in the page's own script: the pack is read from beside the page.
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { launch, openPage, summary } from './support/open-page.js';

jest.setTimeout(60_000);
let browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const left = 'Pormestari sanoi, että uusi koulu ei ole vielä valmis. Kaupungin kouluissa on 500 oppilasta, ja he ovat olleet teltoissa.';
const right = 'Uusi koulu ei ole vielä valmis, sanoi pormestari. Kaupungin kouluissa on 600 oppilasta, ja he ovat olleet teltoissa.';

test('stemmers of further languages come from a script beside the page, and only when they are called for', async () => {
  const { page, troubles, close } = await openPage(browser);
  const scripts = () => page.locator('script[src="stems.js"]').count();
  await page.getByRole('textbox', { name: 'Left text', exact: true }).fill('The road shut on Monday. 12 people were hurt in it.');
  await page.getByRole('textbox', { name: 'Right text', exact: true }).fill('The road shut on Monday. 15 people were hurt in it.');
  await expect(summary(page).textContent()).resolves.toMatch(/1 changed/);
  await expect(scripts()).resolves.toBe(0);
  await page.getByRole('textbox', { name: 'Left text', exact: true }).fill(left);
  await page.getByRole('textbox', { name: 'Right text', exact: true }).fill(right);
  await page.locator('script[src="stems.js"]').waitFor({ state: 'attached' });
  await expect(summary(page).textContent()).resolves.toMatch(/1 changed/);
  await expect(page.getByText('stemmer').count()).resolves.toBe(0);
  expect(troubles).toEqual([]);
  await close();
});
