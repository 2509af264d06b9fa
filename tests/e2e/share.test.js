/** @jest-environment node */
// Sharing a comparison, setting its links right, and coming back to it.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { serve } from './support/installed.js';
import { dist, dropFiles, launch, lit, litPlaces, openPage, openSample, sideOf, summary } from './support/open-page.js';
import * as stories from './support/stories.js';

jest.setTimeout(90_000);
let browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const files = [
  { name: 'morning.txt', content: stories.left },
  { name: 'evening.txt', content: stories.right },
];

async function openPair(options) {
  const opened = await openPage(browser, { permissions: ['clipboard-read', 'clipboard-write'], ...options });
  await dropFiles(opened.page, files);
  await summary(opened.page).waitFor();
  return opened;
}

const choose = async (page, name) => {
  await page.getByText('Share', { exact: true }).click();
  await page.getByRole('button', { name, exact: true }).click();
};

async function downloadedBytes(page, name) {
  const [download] = await Promise.all([page.waitForEvent('download'), choose(page, name)]);
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return Buffer.concat(chunks);
}
const downloaded = async (page, name) => (await downloadedBytes(page, name)).toString();

test('as Markdown, downloaded or copied', async () => {
  const { page, troubles, close } = await openPair();
  const text = await downloaded(page, 'Comparison as Markdown');
  expect(text).toMatch(/^# morning and evening: a comparison\n/);
  expect(text).toContain('## Changed (1)');
  expect(text).toContain('Shopkeepers in the old town');
  await choose(page, 'Copy as Markdown');
  await page.getByText('Copied.').waitFor();
  await expect(page.evaluate(() => navigator.clipboard.readText())).resolves.toBe(text);
  expect(troubles).toEqual([]);
  await close();
});

test('as one page with both texts’ digests and the versions', async () => {
  const { page, troubles, close } = await openPair();
  const source = await downloaded(page, 'Comparison as a web page');
  for (const { content } of files) expect(source).toContain(createHash('sha256').update(content).digest('hex'));
  expect(source).toMatch(/Made with storydiff \d+\.\d+\.\d+, report format 2\./);
  expect(source).not.toMatch(/<script|<button|<input|https?:/);
  expect(troubles).toEqual([]);
  await close();
});

test('as a Word document, as one text in HTML, and as a table', async () => {
  const { page, troubles, close } = await openPair();
  const parts = unzipSync(await downloadedBytes(page, 'Word document with tracked changes'));
  const document = new TextDecoder().decode(parts['word/document.xml']);
  expect(document).toMatch(/<w:del [^>]*w:author="evening" w:date="20\d\d-[^>]*><w:r><w:delText xml:space="preserve">400</);
  expect(document).toMatch(/<w:ins [^>]*w:author="evening"[^>]*><w:r><w:t xml:space="preserve">450</);
  const html = await downloaded(page, 'Both texts as one, in HTML');
  expect(html).toContain('<del>400</del><ins>450</ins>');
  expect(html).toContain('<title>morning and evening: a comparison</title>');
  const [heading, ...rows] = (await downloaded(page, 'Table of facts (CSV)')).split('\r\n');
  expect(heading).toMatch(/^\uFEFFStatus,Significance,/);
  expect(rows.filter((row) => row.startsWith('Changed,'))).toHaveLength(1);
  expect(troubles).toEqual([]);
  await close();
});

test('nothing of what makes these files is loaded before one is wanted', async () => {
  const { page, close } = await openPair();
  const scripts = () => page.evaluate(() => [...document.scripts].map(({ src }) => src.split('/').at(-1)));
  await expect(scripts()).resolves.not.toContain('share.js');
  await downloaded(page, 'Comparison as Markdown');
  await expect(scripts()).resolves.toContain('share.js');
  await close();
});

test('a link from disk says what it takes to work elsewhere, and one from a server does not', async () => {
  const { page, close } = await openPair();
  await page.getByText('Share', { exact: true }).click();
  await expect(
    page
      .getByRole('button', { name: 'Copy a link with both texts' })
      .evaluate(({ ariaDescribedByElements }) => ariaDescribedByElements?.[0]?.textContent),
  ).resolves.toMatch(/^This page was opened from disk/);
  await close();
  const server = await serve(dist);
  const hosted = await browser.newPage();
  await hosted.goto(server.url);
  await hosted.getByRole('button', { name: 'Show the sample story' }).click();
  await summary(hosted).waitFor();
  await hosted.getByText('Share', { exact: true }).click();
  await hosted.getByRole('button', { name: 'Copy a link with both texts' }).waitFor();
  await expect(hosted.getByText('This page was opened from disk').count()).resolves.toBe(0);
  await hosted.close();
  await server.close();
});

test('another name stands in every sentence of what is shared', async () => {
  const { page, troubles, close } = await openPair();
  const name = page.getByRole('textbox', { name: 'Name of the first text' });
  await name.fill('tvnet.lv');
  await name.press('Enter');
  await sideOf(page, 'tvnet.lv').first().waitFor();
  const text = await downloaded(page, 'Comparison as Markdown');
  expect(text).toContain('is about 400 in tvnet.lv and about 450 in evening.');
  expect(text.replaceAll('Monday morning', '')).not.toContain('morning');
  const html = await downloaded(page, 'Comparison as a web page');
  expect(html).toContain('is about 400 in tvnet.lv and about 450 in evening.');
  const report = JSON.parse(await downloaded(page, 'Report as JSON'));
  expect(report.left.label).toBe('tvnet.lv');
  expect(report.facts.flatMap(({ details }) => details.map(({ says }) => says)).join(' ')).toContain(
    'is about 400 in tvnet.lv and about 450 in evening.',
  );
  expect(report.narration.map((line) => line.text).join(' ')).not.toContain('of morning');
  const table = await downloaded(page, 'Table of facts (CSV)');
  const word = new TextDecoder().decode(unzipSync(await downloadedBytes(page, 'Word document with tracked changes'))['docProps/core.xml']);
  const narration = await page.getByRole('region', { name: 'Comparison' }).getByText('The comparison as text').locator('..').textContent();
  for (const shared of [html, JSON.stringify(report), table, word, narration]) {
    expect(shared).toContain('tvnet.lv');
    expect(shared.replaceAll('Monday morning', '')).not.toContain('morning');
  }
  expect(troubles).toEqual([]);
  await close();
});

test('as a link that holds both texts and points at a fact', async () => {
  const { page, troubles, close } = await openPair();
  await page.keyboard.press('n');
  await choose(page, 'Copy a link with both texts');
  await page.getByText('Copied. This page was opened from disk, so the link works on this computer only.').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/#pair=[\w-]+&fact=\d+$/);
  const other = await openPage(browser, { url: link });
  await expect(summary(other.page).textContent()).resolves.toMatch(/1 changed, 1 removed, 1 added/);
  await lit(other.page).first().waitFor();
  expect(await litPlaces(other.page, 'left')).toEqual(await litPlaces(page, 'left'));
  expect(other.troubles).toEqual([]);
  await other.close();
  const broken = await openPage(browser, { url: link.replace(/pair=.{20}/, 'pair=') });
  await broken.page
    .getByRole('alert')
    .getByText(/The link holds texts that cannot be read/)
    .waitFor();
  await broken.close();
  expect(troubles).toEqual([]);
  await close();
});

test('links set right by hand change the comparison, and survive an export and a reload', async () => {
  const { page, troubles, close } = await openPair();
  const list = page.getByRole('region', { name: 'List of facts' });
  await list.getByRole('button', { name: /zoo gave free tickets/ }).click();
  await page.getByRole('button', { name: 'Set links right' }).click();
  const sheet = page.getByRole('dialog', { name: 'Set the links right' });
  const shopkeepers = await sheet.getByLabel('Sentence of evening').locator('option', { hasText: 'Shopkeepers' }).getAttribute('value');
  await sheet.getByLabel('Sentence of evening').selectOption(shopkeepers);
  await sheet.getByRole('button', { name: 'Link them' }).click();
  await sheet.getByText('linked by you').waitFor();
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(summary(page).textContent()).resolves.toMatch(/2 changed, 0 removed, 0 added/);

  const report = await downloaded(page, 'Report as JSON');
  expect(JSON.parse(report).options.pins.link).toHaveLength(1);
  await page.reload();
  await expect(summary(page).textContent()).resolves.toMatch(/2 changed, 0 removed, 0 added/);

  const other = await openPage(browser);
  await dropFiles(other.page, [{ name: 'morning--evening.json', content: report }]);
  await expect(summary(other.page).textContent()).resolves.toMatch(/2 changed, 0 removed, 0 added/);
  await other.page
    .getByRole('region', { name: 'List of facts' })
    .getByRole('button', { name: /zoo gave/ })
    .click();
  await other.page.getByRole('button', { name: 'Set links right' }).click();
  const again = other.page.getByRole('dialog', { name: 'Set the links right' });
  await again.getByRole('button', { name: 'Undo' }).click();
  await again.getByText('These sentences are linked to none.').waitFor();
  await other.close();
  expect(troubles).toEqual([]);
  await close();
});

test('a JSON file that is no report is read as what it is', async () => {
  const { page, close } = await openPage(browser);
  await dropFiles(page, [{ name: 'data.json', content: '{"a": "One sentence."}' }]);
  await page.getByText(/Read as plain text, whatever “\.json” stands for/).waitFor();
  await close();
});

test('pairs compared before are offered, and forgotten at one click', async () => {
  const { page, troubles, close } = await openPair();
  await page.goBack();
  const recent = page.getByRole('region', { name: 'Compared before' });
  await recent.getByText(/^morning and evening, /).waitFor();
  await recent.getByRole('listitem').getByRole('button').click();
  await summary(page).waitFor();
  await page.goBack();
  await recent.getByRole('button', { name: 'Forget them all' }).click();
  await recent.waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('heading', { name: 'What did the other telling leave out?' }).waitFor();
  await expect(recent.count()).resolves.toBe(0);
  expect(troubles).toEqual([]);
  await close();
});

test('three versions become a timeline in which facts come, change and go', async () => {
  const { page, troubles, close } = await openPage(browser);
  const base = 'The bridge in Orlova shut on Friday.\n\nAbout 400 drivers had to turn back.\n\nThe zoo gave free tickets to children.';
  await dropFiles(page, [
    { name: 'v2.txt', content: base.replace('400', '450') },
    { name: 'v1.txt', content: base },
    {
      name: 'v3.txt',
      content: `${base.replace('400', '450').split('\n\n').slice(0, 2).join('\n\n')}\n\nShopkeepers demand help from the city.`,
    },
  ]);
  const table = page.getByRole('region', { name: 'Versions' }).getByRole('table');
  const words = async (text) => {
    const row = table.getByRole('row', { name: text });
    await row.waitFor();
    return (await row.getByRole('cell').allInnerTexts()).map((cell) =>
      cell
        .split('\n')[0]
        .replace(/[^a-z ]/g, '')
        .trim(),
    );
  };
  expect(await words(/450 drivers/)).toEqual(['told', 'changed', 'told']);
  expect(await words(/zoo gave/)).toEqual(['told', 'told', 'gone']);
  expect(await words(/Shopkeepers/)).toEqual(['not told', 'not told', 'new']);
  // What changed says from what to what, and every entry leads to its place.
  const changed = table.getByRole('button', { name: 'changed' });
  await expect(changed.innerText()).resolves.toMatch(/about 400|400\D*→\D*450/);
  await changed.click();
  await summary(page)
    .filter({ hasText: /1 changed, 0 removed, 0 added/ })
    .waitFor();
  await lit(page).first().waitFor();
  expect((await litPlaces(page, 'right')).join(' ')).toContain('450 drivers');
  await table
    .getByRole('row', { name: /zoo gave/ })
    .getByRole('button', { name: 'gone' })
    .click();
  await sideOf(page, 'v3').first().waitFor();
  await lit(page).filter({ hasText: 'zoo gave' }).first().waitFor();
  await table
    .getByRole('row', { name: /zoo gave/ })
    .getByRole('button', { name: 'told' })
    .first()
    .click();
  await lit(page).filter({ hasText: 'zoo gave' }).nth(1).waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test('on paper nothing is left of the controls, and all text is black', async () => {
  const { page, close } = await openPair({ colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Move between differences' }).isVisible()).resolves.toBe(false);
  await expect(page.getByRole('search').isVisible()).resolves.toBe(false);
  await expect(page.getByRole('region', { name: 'Comparison' }).locator('select:visible, .ribbons:visible').count()).resolves.toBe(0);
  const color = await page
    .locator('[data-status="removed"]')
    .first()
    .evaluate((element) => getComputedStyle(element).color);
  expect(color).toBe('rgb(0, 0, 0)');
  await close();
});

test('on paper nothing is cut: what is folded is open, and quotations are whole', async () => {
  const { page, close } = await openSample(browser);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const cut = () =>
    page.evaluate(() => {
      const root = document.querySelector('story-diff').shadowRoot;
      const quotes = [...root.querySelectorAll('.quote-text, .facts')].filter((element) => element.scrollHeight > element.clientHeight + 2);
      const leads = [...root.querySelectorAll('.lead > *')].filter((lead) => lead.getClientRects().length === 0 && lead.closest('.facts'));
      const controls = [...root.querySelectorAll('select, .settle, .place-steps, .in-sheet, .search')].filter(
        (element) => element.offsetHeight > 0,
      );
      return [quotes.length, leads.length, controls.length, root.querySelectorAll(':is(.fold, .parts):not([open])').length];
    });
  await expect(cut()).resolves.toEqual([0, 0, 0, 0]);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.keyboard.press('3');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.columns details.parts').count()).resolves.toBeGreaterThan(0);
  await expect(cut()).resolves.toEqual([0, 0, 0, 0]);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('details.parts:not([open])').count()).resolves.toBeGreaterThan(0);
  await close();
});
