/** @jest-environment node */
// How differences are marked and told: words, cards, and how the two texts are spoken of.
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { dropFiles, launch, openSample, openUnsure, sideOf, summary } from './support/open-page.js';

jest.setTimeout(90_000);
let browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('reading the comparison as text leaves the tools where they are', async () => {
  const { page, troubles, close } = await openSample(browser);
  const tools = () =>
    Promise.all(
      ['Table', 'Keys and marks', 'Swap sides'].map(
        async (name) => (await page.getByRole('button', { name, exact: true }).first().boundingBox()).y,
      ),
    );
  const before = await tools();
  await page.getByText('The comparison as text').click();
  await page.getByText(/^What both tell alike makes up/).waitFor();
  await expect(tools()).resolves.toEqual(before);
  expect(troubles).toEqual([]);
  await close();
});

test('two outlets are not said to have removed anything; two versions are, and a reader can switch', async () => {
  const { page, troubles, close } = await openSample(browser);
  const comparison = page.getByRole('region', { name: 'Comparison' });
  const filters = page.getByRole('group', { name: 'Which facts to list' });
  const spoken = page.getByRole('combobox', { name: 'Compared as' });
  await expect(spoken.inputValue()).resolves.toBe('outlets');
  const struck = () =>
    page.evaluate(
      () =>
        [...document.querySelector('story-diff').shadowRoot.querySelectorAll('.rows *, .facts *')].filter((element) =>
          getComputedStyle(element).textDecorationLine.includes('line-through'),
        ).length,
    );
  await expect(struck()).resolves.toBe(0);
  await expect(comparison.getByText(/removed/i).count()).resolves.toBe(0);
  await expect(comparison.getByRole('deletion').count()).resolves.toBe(0);
  await spoken.selectOption('versions');
  await filters.getByRole('button', { name: /^Removed/ }).waitFor();
  await comparison
    .getByText(/^removed:/)
    .first()
    .waitFor({ state: 'attached' });
  await expect(comparison.getByRole('deletion').count()).resolves.toBeGreaterThan(2);
  await expect(struck()).resolves.toBeGreaterThan(2);
  await summary(page)
    .getByText(/\d removed, \d added\.$/)
    .waitFor();
  // Of two versions the report itself says so.
  await dropFiles(page, [
    { name: 'a.txt', content: 'The council shut the old bridge on Tuesday after the flood. Nobody was hurt in the town that night.' },
    { name: 'b.txt', content: 'The council shut the old bridge on Monday after the flood. Nobody was hurt in the town that night.' },
  ]);
  await sideOf(page, 'a').waitFor();
  await expect(spoken.inputValue()).resolves.toBe('versions');
  await expect(sideOf(page, 'a').getByRole('deletion').textContent()).resolves.toBe('removed: Tuesday (end)');
  await expect(sideOf(page, 'b').getByRole('insertion').textContent()).resolves.toBe('added: Monday (end)');
  expect(troubles).toEqual([]);
  await close();
});

test('only the words that differ have a ground; what is told in other words has a broken line, what is unsure a dotted one', async () => {
  const { page, troubles, close } = await openSample(browser);
  const looks = await page.evaluate(() => {
    const rows = document.querySelector('story-diff').shadowRoot.querySelector('.rows');
    const style = (element) => getComputedStyle(element);
    const of = (selector) => [...rows.querySelectorAll(selector)].map(style);
    const none = 'rgba(0, 0, 0, 0)';
    return {
      runs: of('.run').filter(({ backgroundColor }) => backgroundColor !== none).length,
      words: of('.words').every(({ backgroundColor, textDecorationLine }) => backgroundColor !== none && textDecorationLine !== 'none'),
      quiet: of('.run:not([data-unsure]) .quiet-words').every(
        ({ backgroundColor, textDecorationStyle }) => backgroundColor === none && textDecorationStyle === 'dashed',
      ),
      unsure: of('.run[data-unsure]').every(({ textDecorationStyle }) => textDecorationStyle === 'dotted'),
      bars: rows.querySelectorAll('.beside').length > 5,
      one: rows.querySelectorAll('.ribbon.one').length,
    };
  });
  expect(looks).toEqual({ runs: 0, words: true, quiet: true, unsure: true, bars: true, one: 0 });
  expect(troubles).toEqual([]);
  await close();
});

test('a fact is a card: the change first, then both quotations, and no sentence that repeats it', async () => {
  const { page, troubles, close } = await openUnsure(browser, { reducedMotion: 'reduce' });
  const list = page.getByRole('region', { name: 'List of facts' });
  const card = list.getByRole('listitem').filter({ hasText: '$2.4 million' }).last();
  const text = (await card.innerText()).replace(/\s+/g, ' ');
  expect(text).toMatch(/^Changed Kelsmere Courier: \$2\.4 million → Northshore Dispatch: \$2\.8 million amount of money/);
  expect(text).not.toContain('The amount of money is');
  await expect(card.getByRole('mark').count()).resolves.toBeGreaterThanOrEqual(4);
  // In the short quotation the words that differ are to be seen.
  const quotes = card.locator('> .fact-button .quote-text');
  await expect(
    quotes.evaluateAll((all) =>
      all.every((quote) => {
        const [box, mark] = [quote, quote.querySelector('.words')].map((element) => element.getBoundingClientRect());
        return mark.height > 0 && mark.bottom <= box.bottom + 1;
      }),
    ),
  ).resolves.toBe(true);
  await card.getByRole('button').first().click();
  await page.evaluate(() => window.scrollTo(0, 0));
  await card.getByRole('button', { name: 'Show', exact: true }).click();
  await page.waitForFunction(() => window.scrollY > 200);
  const filters = page.getByRole('group', { name: 'Which facts to list' });
  await filters.getByRole('button', { name: /^Please check/ }).click();
  const unsure = list.getByText('Not sure: please check');
  await expect(unsure.count()).resolves.toBe(await list.locator('[data-fact]').count());
  await expect(
    list.getByRole('group', { name: 'Is it the same?' }).first().getByRole('button', { name: 'Show', exact: true }).isVisible(),
  ).resolves.toBe(true);
  await filters.getByRole('button', { name: /^Shared/ }).click();
  await page.getByRole('combobox', { name: 'Order' }).selectOption('rank');
  await expect(list.locator('[data-fact]').count()).resolves.toBeGreaterThan(0);
  expect(troubles).toEqual([]);
  await close();
});
