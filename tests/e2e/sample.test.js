/** @jest-environment node */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { becomes, launch, litPlaces, openPage, openSample, sideOf, summary } from './support/open-page.js';

jest.setTimeout(60_000);
let browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('the sample is one click away, and is compared in a worker', async () => {
  const { page, troubles, close } = await openSample(browser);
  await expect(summary(page).textContent()).resolves.toMatch(
    /^\d+ facts? shared, \d+ reworded, \d+ changed, \d+ only in Kelsmere Courier, \d+ only in Northshore Dispatch\.$/,
  );
  expect(page.workers()).toHaveLength(1);
  await expect(page.getByRole('textbox', { name: 'Name of the first text' }).inputValue()).resolves.toBe('Kelsmere Courier');
  expect(troubles).toEqual([]);
  await close();
});

test.each([
  [
    'there are no workers',
    () => {
      delete window.Worker;
    },
  ],
  [
    'workers are refused',
    () => {
      window.Worker = class {
        constructor() {
          throw new Error('refused');
        }
      };
    },
  ],
])('where %s, the page compares by itself', async (_, prepare) => {
  const { page, troubles, close } = await openSample(browser, { prepare });
  expect(page.workers()).toHaveLength(0);
  await expect(
    page
      .getByRole('button', { name: /^Changed/ })
      .first()
      .isVisible(),
  ).resolves.toBe(true);
  expect(troubles).toEqual([]);
  await close();
});

test('the filters count what the list then shows', async () => {
  const { page, troubles, close } = await openSample(browser);
  const filters = page.getByRole('group', { name: 'Which facts to list' });
  // Those of a fact that is unsure have further buttons.
  const facts = page.getByRole('region', { name: 'List of facts' }).locator('[data-fact]');
  for (const name of ['All differences', 'Changed', 'Only Kelsmere Courier', 'Only Northshore Dispatch', 'Shared']) {
    const filter = filters.getByRole('button', { name: new RegExp(`^${name}`) });
    await filter.click();
    const count = Number((await filter.textContent()).match(/\d+/)[0]);
    expect(count).toBeGreaterThan(0);
    await becomes(() => facts.count(), count);
  }
  expect(troubles).toEqual([]);
  await close();
});

test('clicking a changed fact shows its places on both sides', async () => {
  const { page, troubles, close } = await openSample(browser);
  await page.getByRole('button', { name: /^Changed \d/ }).click();
  const fact = page.getByRole('region', { name: 'List of facts' }).getByRole('button', { name: /2\.4 million/ });
  await fact.click();
  await expect(fact.getAttribute('aria-pressed')).resolves.toBe('true');
  expect((await litPlaces(page, 'left')).join(' ')).toContain('$2.4 million');
  expect((await litPlaces(page, 'right')).join(' ')).toContain('$2.8 million');
  // The scroll to the place is smooth: it is there when it has ended.
  const seen = () =>
    page
      .getByRole('group', { name: 'Kelsmere Courier' })
      .locator('[aria-current]')
      .first()
      .evaluate((run) => run.getBoundingClientRect().top > 0 && run.getBoundingClientRect().bottom < window.innerHeight);
  await becomes(seen, true);
  expect(troubles).toEqual([]);
  await close();
});

test('clicking a sentence selects its fact in the list', async () => {
  const { page, troubles, close } = await openSample(browser);
  await sideOf(page, 'Kelsmere Courier').getByText('An inspection in 2019').first().click();
  expect((await litPlaces(page, 'left')).join(' ')).toContain('An inspection in 2019');
  const pressed = page.getByRole('region', { name: 'List of facts' }).getByRole('button', { pressed: true });
  await expect(pressed.textContent()).resolves.toContain('An inspection in 2019');
  expect(troubles).toEqual([]);
  await close();
});

test('n and p go from difference to difference and say where one is', async () => {
  const { page, troubles, close } = await openSample(browser);
  const bar = page.getByRole('navigation', { name: 'Move between differences' });
  const all = Number(
    (
      await bar
        .getByText(/differences$/)
        .first()
        .textContent()
    ).match(/\d+/)[0],
  );
  await page.keyboard.press('n');
  await expect(bar.getByText(`1 of ${all}`).isVisible()).resolves.toBe(true);
  await page.keyboard.press('n');
  await expect(bar.getByText(`2 of ${all}`).isVisible()).resolves.toBe(true);
  await expect(page.getByRole('status').textContent()).resolves.toMatch(new RegExp(`^Difference 2 of ${all}\\.`));
  await page.keyboard.press('p');
  await page.keyboard.press('p');
  await expect(bar.getByText(`${all} of ${all}`).isVisible()).resolves.toBe(true);
  await page.keyboard.press('Escape');
  expect([...(await litPlaces(page, 'left')), ...(await litPlaces(page, 'right'))]).toEqual([]);
  await bar.getByRole('button', { name: 'Next difference' }).click();
  await expect(bar.getByText(`1 of ${all}`).isVisible()).resolves.toBe(true);
  expect(troubles).toEqual([]);
  await close();
});

test('every control is reached by Tab, with its focus to be seen', async () => {
  const { page, troubles, close } = await openSample(browser);
  const seen = new Set();
  for (let step = 0; step < 400; step += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      let element = document.activeElement;
      while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      if (element === document.body) return null;
      const shown = element.matches('.file-field') ? element.parentElement : element;
      return { name: element.getAttribute('aria-label') ?? element.textContent.trim(), outline: getComputedStyle(shown).outlineStyle };
    });
    if (!focus) break;
    expect(focus).toMatchObject({ outline: expect.not.stringMatching(/^none$/) });
    seen.add(focus.name);
  }
  for (const name of [
    'Swap sides',
    'Name of the first text',
    'Name of the second text',
    'Next difference',
    'Previous difference',
    'Keys and marks',
  ]) {
    expect(seen).toContain(name);
  }
  expect(troubles).toEqual([]);
  await close();
});

test('what stands around the story is folded with its count, and opens', async () => {
  const { page, troubles, close } = await openSample(browser);
  const fold = page.getByText(/not part of the story/).first();
  await expect(page.getByRole('region', { name: 'Comparison' }).getByText('Home | News | Business').isVisible()).resolves.toBe(false);
  await fold.click();
  await expect(page.getByRole('region', { name: 'Comparison' }).getByText('Home | News | Business').isVisible()).resolves.toBe(true);
  expect(troubles).toEqual([]);
  await close();
});

test('sides swap with their names, and names can be changed', async () => {
  const { page, troubles, close } = await openSample(browser);
  await page.getByRole('button', { name: 'Swap sides' }).last().click();
  const name = page.getByRole('textbox', { name: 'Name of the first text' });
  await page.waitForFunction(
    () => document.querySelector('story-diff').shadowRoot.querySelector('.side-head.left input').value === 'Northshore Dispatch',
  );
  await name.fill('Dispatch of the North');
  await name.press('Enter');
  await expect(page.getByRole('button', { name: /^Only Dispatch of the North/ }).isVisible()).resolves.toBe(true);
  await expect(summary(page).textContent()).resolves.toContain('only in Dispatch of the North');
  expect(troubles).toEqual([]);
  await close();
});

test('the report downloads as JSON and the comparison as a page without a script', async () => {
  const { page, troubles, close } = await openSample(browser);
  const content = async (name) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      (async () => {
        if (!(await page.getByRole('button', { name }).isVisible())) await page.getByText('Share', { exact: true }).click();
        await page.getByRole('button', { name }).click();
      })(),
    ]);
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString() };
  };
  const json = await content('Report as JSON');
  expect(json.name).toBe('Kelsmere-Courier--Northshore-Dispatch.json');
  const report = JSON.parse(json.text);
  expect(report).toMatchObject({ version: 2, left: { label: 'Kelsmere Courier' } });

  const html = await content('Comparison as a web page');
  expect(html.text).not.toMatch(/<script|<button/);
  const folder = mkdtempSync(path.join(tmpdir(), 'storydiff-'));
  const file = path.join(folder, html.name);
  writeFileSync(file, html.text);
  const copy = await openPage(browser, { url: pathToFileURL(file).href });
  await expect(copy.page.getByText('Harbour Road swing bridge').first().isVisible()).resolves.toBe(true);
  expect(copy.troubles).toEqual([]);
  await copy.close();
  rmSync(folder, { recursive: true });
  expect(troubles).toEqual([]);
  await close();
});
