/** @jest-environment node */
// The ways to look at a comparison, and moving about in it.
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import {
  becomes,
  dropFiles,
  launch,
  lit,
  litPlaces,
  openPage,
  openSample,
  openUnsure,
  settled,
  sideOf,
  summary,
} from './support/open-page.js';

jest.setTimeout(90_000);
let browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Selects, with the mouse, from the left headline on to the end of a paragraph further down. */
async function selectLeft(page) {
  const left = sideOf(page, 'Kelsmere Courier');
  const from = await left.getByRole('heading', { level: 3 }).first().boundingBox();
  const to = await left.getByRole('paragraph').filter({ hasText: 'Nobody was hurt' }).first().boundingBox();
  await page.mouse.move(from.x + 5, from.y + 12);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width - 30, to.y + 12, { steps: 8 });
  await page.mouse.up();
}

const selection = (page) =>
  page.evaluate(() => {
    const root = document.querySelector('story-diff').shadowRoot;
    return String(root.getSelection?.() ?? document.getSelection());
  });

const look = (page, name) => page.getByRole('group', { name: 'How to look at it' }).getByRole('button', { name });

test('one text has both tellings’ words; the choice is remembered', async () => {
  const { page, troubles, close } = await openSample(browser);
  await look(page, 'One text').click();
  // Whoever does not see the marks hears them.
  const own = page
    .getByRole('region', { name: 'Comparison' })
    .getByRole('mark')
    .filter({ hasText: /^only here: .* \(end\)$/s });
  await expect(own.first().isVisible()).resolves.toBe(true);
  await page.keyboard.press('n');
  await expect(lit(page).count()).resolves.toBeGreaterThan(0);
  await page.reload();
  await page.getByRole('button', { name: 'Show the sample story' }).click();
  await expect(look(page, 'One text').getAttribute('aria-pressed')).resolves.toBe('true');
  expect(troubles).toEqual([]);
  await close();
});

test('the ledger has a column for each side and one for both; it is filtered and grouped', async () => {
  const { page, troubles, close } = await openSample(browser);
  await page.keyboard.press('3');
  const column = (name) => page.getByRole('region', { name });
  await column('Only in Kelsmere Courier').getByText('An inspection in 2019').first().waitFor();
  await column('Only in Northshore Dispatch').getByText('declined to comment').first().waitFor();
  const both = column('In both');
  const values = both.getByRole('button', { name: /2\.4 million.*2\.8 million/s });
  await expect(values.isVisible()).resolves.toBe(true);
  await page.getByRole('combobox', { name: /^Kind/ }).selectOption('date');
  await expect(both.getByRole('button').count()).resolves.toBeGreaterThan(0);
  await expect(values.count()).resolves.toBe(0);
  await page.getByRole('combobox', { name: /^Kind/ }).selectOption('any');
  await page.getByRole('combobox', { name: /^Group by/ }).selectOption('significance');
  await expect(both.getByRole('heading', { level: 4 }).first().textContent()).resolves.toMatch(/^core \d/);
  await page.getByRole('combobox', { name: /^Significance/ }).selectOption('core');
  await expect(both.getByRole('heading', { level: 4 }).count()).resolves.toBe(1);
  // From the ledger to the place, and back to the fact.
  await both.getByRole('button').first().click();
  await page.getByRole('button', { name: 'Show in Northshore Dispatch' }).click();
  await sideOf(page, 'Northshore Dispatch').and(page.locator(':has([aria-current="true"])')).first().waitFor();
  await expect(look(page, 'Side by side').getAttribute('aria-pressed')).resolves.toBe('true');
  expect(troubles).toEqual([]);
  await close();
});

test('the ledger folds the parts of a happening, and stepping opens them', async () => {
  const { page, troubles, close } = await openSample(browser);
  await page.keyboard.press('3');
  const folds = page.getByRole('region', { name: 'Comparison' }).locator('details.parts');
  await folds
    .first()
    .getByText(/^\d+ further parts?$/)
    .waitFor();
  await expect(folds.first().getByRole('button').count()).resolves.toBe(0);
  const pressed = page.getByRole('region', { name: 'Comparison' }).getByRole('button', { pressed: true }).and(page.locator('[data-fact]'));
  const position = await page
    .getByRole('navigation', { name: 'Move between differences' })
    .getByText(/differences$/)
    .textContent();
  const seen = new Set();
  for (let step = 0; step < Number.parseInt(position, 10); step += 1) {
    await page.keyboard.press('n');
    await expect(pressed.isVisible()).resolves.toBe(true);
    seen.add(await pressed.getAttribute('data-fact'));
  }
  expect(seen.size).toBe(Number.parseInt(position, 10));
  await expect(page.locator('details.parts[open]').count()).resolves.toBeGreaterThan(0);
  expect(troubles).toEqual([]);
  await close();
});

test('a fact that is unsure says so; one click says what it is', async () => {
  const { page, troubles, close } = await openUnsure(browser);
  const list = page.getByRole('region', { name: 'List of facts' });
  const entry = (words) => list.getByRole('listitem').filter({ hasText: words });
  const settle = (words, way) => entry(words).getByRole('group', { name: 'Is it the same?' }).getByRole('button', { name: way });
  // One of both sides is parted, and unsure no longer.
  await settle('Shops on', 'Not the same').click();
  await entry('Shops on').filter({ hasText: 'Only in Northshore Dispatch' }).last().waitFor();
  await becomes(() => settle('Shops on', 'Not the same').count(), 0);
  expect(troubles).toEqual([]);
  await close();
});

test('linked paragraphs are joined by ribbons, and the map leads to a place', async () => {
  const { page, troubles, close } = await openSample(browser);
  // A split or a merge is drawn as one ribbon to each part, and said.
  const split = page.getByRole('img', { name: /^\d paragraphs? of the first text, \d of the second$/ }).first();
  await split.locator('path').nth(1).waitFor({ state: 'attached' });
  await expect(page.getByRole('button', { name: /tells this further (?:down|up)$/ }).count()).resolves.toBeGreaterThan(0);
  const box = await page.getByRole('img', { name: /^Map of the comparison/ }).boundingBox();
  await page.mouse.click(box.x + box.width / 2, 780);
  await page.waitForFunction(() => window.scrollY > 300);
  expect(troubles).toEqual([]);
  await close();
});

test('the sign of a difference stands in the margin of the line of its first word, however wide the window is', async () => {
  const { page, troubles, close } = await openSample(browser);
  for (const width of [1360, 1200, 1040, 700, 430]) {
    await page.setViewportSize({ width, height: 900 });
    const apart = await page.evaluate(() => {
      const rows = document.querySelector('story-diff').shadowRoot.querySelector('[data-row]').closest('.rows');
      const signs = [...rows.querySelectorAll('svg.sign')];
      const away = signs.filter((sign) => {
        const range = document.createRange();
        range.selectNodeContents(sign.parentElement);
        range.setStartAfter(sign.parentElement.querySelector(':scope > .hidden') ?? sign);
        const [word] = range.getClientRects();
        const text = document.createRange();
        text.selectNodeContents(sign.closest('.paragraph'));
        const edge = Math.min(...[...text.getClientRects()].filter(({ width }) => width > 30).map(({ left }) => left));
        const { left, right, top, bottom } = sign.getBoundingClientRect();
        return top < word.top - 3 || bottom > word.bottom + 3 || right > edge + 1 || edge - left > 60;
      });
      return { signs: signs.length, away: away.map((sign) => sign.parentElement.textContent) };
    });
    expect(apart.signs).toBeGreaterThan(5);
    expect(apart.away).toEqual([]);
  }
  expect(troubles).toEqual([]);
  await close();
});

test('by keyboard: to the place on each side and back to the list', async () => {
  const { page, troubles, close } = await openSample(browser);
  const focused = () =>
    page.evaluate(() => {
      const element = document.querySelector('story-diff').shadowRoot.activeElement;
      return `${element.closest('[data-side]')?.dataset.side ?? ''} ${element.className} ${element.textContent}`;
    });
  // One steps through what is listed.
  await page
    .getByRole('group', { name: 'Which facts to list' })
    .getByRole('button', { name: /^Changed/ })
    .first()
    .click();
  await page.keyboard.press('n');
  await page.keyboard.press('l');
  expect(await focused()).toMatch(/^left run .*shut for six weeks/s);
  await page.keyboard.press('r');
  expect(await focused()).toMatch(/^right run .*closes Kelsmere bridge/s);
  await page.keyboard.press('f');
  expect(await focused()).toMatch(/fact-button .*Tuesday/s);
  expect(troubles).toEqual([]);
  await close();
});

test('search goes from hit to hit and says where one is', async () => {
  const { page, troubles, close } = await openSample(browser);
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox', { name: 'Search in both texts' });
  await expect(field.evaluate((element) => element === element.getRootNode().activeElement)).resolves.toBe(true);
  await field.fill('bridge');
  const search = page.getByRole('search');
  const all = Number((await search.getByRole('status').textContent()).match(/^1 of (\d+)$/)[1]);
  expect(all).toBeGreaterThan(2);
  await field.press('Enter');
  await expect(search.getByRole('status').textContent()).resolves.toBe(`2 of ${all}`);
  await search.getByRole('button', { name: 'Previous hit' }).click();
  await expect(search.getByRole('status').textContent()).resolves.toBe(`1 of ${all}`);
  const found = await page.evaluate(() => String([...CSS.highlights.get('storydiff-hit')][0]));
  expect(found.toLowerCase()).toBe('bridge');
  // Behind the sign of a changed stretch too.
  await field.fill('swing bridge in Kelsmere');
  const behindSign = await page.evaluate(() => String([...CSS.highlights.get('storydiff-hit')][0]));
  expect(behindSign).toBe('swing bridge in Kelsmere');
  await field.fill('nowhere to be found');
  await expect(search.getByRole('status').textContent()).resolves.toBe('Not found');
  await field.press('Escape');
  await expect(field.inputValue()).resolves.toBe('');
  expect(troubles).toEqual([]);
  await close();
});

test('the help sheet opens on ?, closes on Esc, and turns single keys off', async () => {
  const { page, troubles, close } = await openSample(browser);
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys and marks' });
  await expect(sheet.getByText('next difference', { exact: true }).isVisible()).resolves.toBe(true);
  await sheet.getByRole('checkbox', { name: 'Use these keys' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(sheet.isVisible()).resolves.toBe(false);
  await page.keyboard.press('n');
  expect(await litPlaces(page, 'left')).toEqual([]);
  expect(troubles).toEqual([]);
  await close();
});

test('the address points at the selected fact', async () => {
  const { page, troubles, close } = await openSample(browser);
  await page.keyboard.press('n');
  expect(page.url()).toMatch(/#fact=\d+$/);
  const fact = page.url().match(/fact=(\d+)/)[1];
  await page.keyboard.press('Escape');
  expect(page.url()).not.toContain('#');
  await page.evaluate((id) => {
    window.location.hash = `fact=${id}`;
  }, fact);
  await lit(page).first().waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test('long stretches without a change are folded, with their number', async () => {
  const { page, troubles, close } = await openPage(browser);
  const same = Array.from({ length: 12 }, (_, index) => `Shop number ${index + 3} on Mill Street opened its doors again.`);
  await dropFiles(page, [
    { name: 'a.txt', content: [...same, 'Four people came to the fair.'].join('\n\n') },
    { name: 'b.txt', content: [...same, 'Five people came to the fair.'].join('\n\n') },
  ]);
  await summary(page).waitFor();
  await page.getByText('10 paragraphs without a difference').click();
  await expect(sideOf(page, 'a').getByText('Shop number 8').first().isVisible()).resolves.toBe(true);
  expect(troubles).toEqual([]);
  await close();
});

test('text that is copied comes from one side', async () => {
  const { page, troubles, close } = await openSample(browser);
  await selectLeft(page);
  expect(await selection(page)).toContain('Nobody was hurt');
  expect(await selection(page)).not.toContain('free late-night ferry');
  expect(troubles).toEqual([]);
  await close();
});

test('text that is selected stays selected: the better report waits until it is let go', async () => {
  const { page, troubles, close } = await openPage(browser, {
    // The language pack comes when the test says so.
    prepare: () => {
      const append = Element.prototype.append;
      Element.prototype.append = function later(...nodes) {
        if (nodes[0]?.nodeName === 'SCRIPT') window.letPackIn = () => append.apply(this, nodes);
        else append.apply(this, nodes);
      };
    },
  });
  await page.getByRole('button', { name: 'Show the sample story' }).click();
  await summary(page).waitFor();
  await page.waitForFunction(() => window.letPackIn);
  await selectLeft(page);
  const before = await selection(page);
  await page.evaluate(() => window.letPackIn());
  // The better report is made when a third comparison was answered: a selection that it took would be gone then.
  await page.waitForTimeout(1500);
  expect(await page.evaluate(() => window.lastReport)).toBe('first');
  expect(await selection(page)).toBe(before);
  await page.evaluate(() => document.getSelection().removeAllRanges());
  await settled(page);
  expect(troubles).toEqual([]);
  await close();
});

test('colours and language are chosen, and kept', async () => {
  const { page, troubles, close } = await openSample(browser);
  await page.getByLabel('Colours').selectOption('dark');
  await page.getByLabel('Language').selectOption('uk');
  await page.getByRole('button', { name: 'Таблиця', exact: true }).click();
  await page.getByRole('heading', { name: 'В обох' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'В обох' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: 'Що пропустила друга розповідь?' }).waitFor();
  await expect(page.evaluate(() => getComputedStyle(document.body).backgroundColor)).resolves.toBe('rgb(24, 23, 21)');
  expect(troubles).toEqual([]);
  await close();
});
