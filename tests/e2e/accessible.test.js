/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { dropFiles, launch, openPage, openUnsure, sideOf, summary } from './support/open-page.js';

jest.setTimeout(90_000);
let browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, each with its rule and the element. */
async function findings(page) {
  await page.evaluate(axeSource);
  // What the bar at the foot covers is uncovered by scrolling, and where it ends depends on the window's height.
  await page.evaluate(() => {
    const bar = document.querySelector('story-diff')?.shadowRoot.querySelector('.navigator');
    if (bar) bar.style.position = 'static';
  });
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, {
      preload: false, // it would fetch the style sheet, which the page's policy forbids
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.any[0]?.message ?? ''}`));
}

const looks = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['narrow', { colorScheme: 'light', viewport: { width: 390, height: 800 } }],
];

test.each(looks)('axe finds nothing: %s', async (_, options) => {
  const { page, troubles, close } = await openPage(browser, options);
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show the sample story' }).click();
  await summary(page).waitFor();
  await page.keyboard.press('n');
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Change the texts' }).click();
  await dropFiles(page, [{ name: 'nothing.txt', content: '' }]);
  await page.getByRole('alert').getByText('nothing.txt').waitFor();
  expect(await findings(page)).toEqual([]);
  expect(troubles).toEqual([]);
  await close();
});

const select = (page, name, value) => page.getByRole('combobox', { name }).selectOption(value);

/** States of the page, each with what leads to it from the one before. */
const states = [
  [
    'one text of two versions',
    async (page) => {
      await select(page, 'Compared as', 'versions');
      await page.keyboard.press('2');
    },
  ],
  [
    'the ledger of two outlets, and the comparison as text',
    async (page) => {
      await select(page, 'Compared as', 'outlets');
      await page.keyboard.press('3');
      await page.getByText('The comparison as text').click();
    },
  ],
  [
    'what moved, with its peek, and what is unsure',
    async (page) => {
      await page.keyboard.press('1');
      for (let step = 0; step < 25 && !(await page.locator('.peek').count()); step += 1) await page.keyboard.press('n');
      await page.locator('.peek').waitFor();
      const facts = page.getByRole('navigation', { name: 'Move between differences' }).getByRole('button', { name: 'Facts' });
      if (await facts.isVisible()) await facts.click();
      await page.getByRole('button', { name: /^Please check/ }).click();
    },
  ],
  ['keys and marks', (page) => page.keyboard.press('?')],
];

test.each(looks)(
  'axe finds nothing in any state: %s',
  async (_, options) => {
    const { page, troubles, close } = await openUnsure(browser, { reducedMotion: 'reduce', ...options });
    for (const [name, reach] of states) {
      await reach(page);
      expect({ [name]: await findings(page) }).toEqual({ [name]: [] });
    }
    await page.keyboard.press('Escape');
    const story = 'The bridge in Orlova shut on Friday.\n\nAbout 400 drivers had to turn back.\n\nThe zoo gave free tickets to children.';
    await dropFiles(page, [
      { name: 'v1.txt', content: story },
      { name: 'v2.txt', content: story.replace('400', '450') },
      { name: 'v3.txt', content: story.replace('The zoo gave free tickets to children.', 'Shopkeepers demand help.') },
    ]);
    await page.getByRole('region', { name: 'Versions' }).getByRole('table').waitFor();
    expect(await findings(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  },
  300_000,
);

test('on a narrow screen nothing is wider than the screen', async () => {
  const { page, close } = await openPage(browser, { viewport: { width: 320, height: 700 } });
  await page.getByRole('button', { name: 'Show the sample story' }).click();
  await summary(page).waitFor();
  await expect(page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBeLessThanOrEqual(320);
  await close();
});

test('right-to-left paragraphs stand right to left, beside those that do not', async () => {
  const { page, troubles, close } = await openPage(browser);
  await dropFiles(page, [
    { name: 'arabic.txt', content: 'أغلقت البلدية الجسر يوم الثلاثاء بعد اصطدام بارجة به.\n\nلم يصب أحد بأذى.' },
    { name: 'english.txt', content: 'The council shut the bridge.' },
  ]);
  await summary(page).waitFor();
  const direction = (side) =>
    sideOf(page, side)
      .locator('p, h3')
      .first()
      .evaluate((element) => getComputedStyle(element).direction);
  expect(await direction('arabic')).toBe('rtl');
  expect(await direction('english')).toBe('ltr');
  expect(troubles).toEqual([]);
  await close();
});

test('motion is left out for those who asked for it', async () => {
  const { page, close } = await openPage(browser, { reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Show the sample story' }).click();
  await summary(page).waitFor();
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('n');
  await page.waitForTimeout(60);
  const before = await page.evaluate(() => window.scrollY);
  await page.waitForTimeout(400);
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
  await close();
});

test('to a reader of Ukrainian what differs is said in Ukrainian, and every button holds its words', async () => {
  const { page, troubles, close } = await openPage(browser, { locale: 'uk-UA' });
  await page.getByRole('button', { name: 'Показати приклад' }).first().click();
  await page
    .getByRole('button', { name: /\$2\.4 million.*сума/s })
    .first()
    .waitFor();
  await page.getByText('Порівняння як текст').click();
  const buttons = page.getByRole('button', { name: 'Показати', exact: true });
  expect(await buttons.count()).toBeGreaterThan(3);
  expect(await buttons.evaluateAll((all) => all.filter((button) => button.scrollWidth > button.clientWidth))).toEqual([]);
  const shown = await page.getByRole('group').filter({ hasText: 'Порівняння як текст' }).innerText();
  expect(shown).not.toMatch(/\b(the|says|went from)\b[^»]*$/im);
  expect(troubles).toEqual([]);
  await close();
});
