/** @jest-environment node */
// One change in several places of the texts: one entry, one stop, and a way round its places.
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { dropFiles, launch, lit, litPlaces, openPage, settled, sideOf } from './support/open-page.js';

jest.setTimeout(90_000);
let browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const story = (name, vans) =>
  [
    `The head of the union, ${name}, opened the meeting in Orlova on Friday.`,
    `The union bought ${vans} vans for its members in spring.`,
    `In the afternoon ${name} walked to the old depot with the drivers.`,
    'The zoo gave free tickets to all children of the town.',
    `A choir thanked ${name} for the long evening.`,
  ].join('\n\n');

async function openCorrected() {
  const opened = await openPage(browser);
  await dropFiles(opened.page, [
    { name: 'before.txt', content: story('Dolen', 'four') },
    { name: 'after.txt', content: story('Tesar', 'six') },
  ]);
  await settled(opened.page);
  return opened;
}

test('a name that was corrected everywhere is one difference', async () => {
  const { page, troubles, close } = await openCorrected();
  const bar = page.getByRole('navigation', { name: 'Move between differences' });
  const list = page.getByRole('region', { name: 'List of facts' });
  const bars = bar.getByRole('group', { name: 'Places of this change' });
  const entry = list.getByRole('listitem').filter({ hasText: 'Dolen' });
  const place = async () =>
    [await bars.textContent(), await entry.getByRole('group', { name: 'Places of this change' }).textContent()].map(
      (words) => words.match(/\d of \d/)[0],
    );

  await expect(entry.count()).resolves.toBe(1);
  await expect(entry.textContent()).resolves.toContain('The same change in 3 places.');
  await bar.getByText('2 differences', { exact: true }).waitFor();
  await page
    .getByRole('region', { name: 'Comparison' })
    .getByText(/, 2 changed, /)
    .first()
    .waitFor();
  await expect(sideOf(page, 'before').locator('[data-status="changed"]').count()).resolves.toBe(4);

  await page.keyboard.press('n');
  await bar.getByText('1 of 2', { exact: true }).waitFor();
  await expect(place()).resolves.toEqual(['1 of 3', '1 of 3']);
  await page.keyboard.press('.');
  await expect(place()).resolves.toEqual(['2 of 3', '2 of 3']);
  expect((await litPlaces(page, 'right')).join(' ')).toContain('Tesar walked');
  await expect(entry.textContent()).resolves.toContain('old depot');
  await bars.getByRole('button', { name: 'Next place of this change' }).click();
  expect((await litPlaces(page, 'left')).join(' ')).toContain('thanked Dolen');
  await entry.getByRole('button', { name: 'Previous place of this change' }).click();
  await expect(place()).resolves.toEqual(['2 of 3', '2 of 3']);
  await page.keyboard.press('n');
  await bar.getByText('2 of 2', { exact: true }).waitFor();
  expect((await litPlaces(page, 'right')).join(' ')).toContain('six vans');
  await expect(bars.count()).resolves.toBe(0);

  // A click on the mark of a place selects that place.
  await sideOf(page, 'after').locator('[data-status="changed"]').filter({ hasText: 'thanked' }).click();
  await expect(place()).resolves.toEqual(['3 of 3', '3 of 3']);
  await page.keyboard.press('Escape');
  await expect(lit(page).count()).resolves.toBe(0);

  // In the ledger as well, whose entry quotes the place.
  await page.keyboard.press('3');
  const row = page.getByRole('region', { name: 'In both' }).getByRole('listitem').filter({ hasText: 'Dolen' });
  await expect(row.count()).resolves.toBe(1);
  await row.getByRole('button', { name: 'Next place of this change' }).click();
  await row.getByRole('button', { name: 'Next place of this change' }).click();
  await expect(row.textContent()).resolves.toMatch(/old depot.*Place 2 of 3/s);
  await expect(page.evaluate(() => document.querySelector('story-diff').selected)).resolves.toBeGreaterThan(0);
  expect(troubles).toEqual([]);
  await close();
});
