/** @jest-environment node */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { dropFiles, launch, litPlaces, openPage, sideOf, summary } from './support/open-page.js';
import * as stories from './support/stories.js';

jest.setTimeout(60_000);
let browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const leftFile = { name: 'morning.txt', content: stories.left };
const rightFile = { name: 'evening.txt', content: stories.right };
const counted = /facts shared/;

test('two files dropped together are compared at once', async () => {
  const { page, troubles, close } = await openPage(browser);
  await dropFiles(page, [leftFile, rightFile]);
  await expect(summary(page).textContent()).resolves.toMatch(/1 changed, 1 removed, 1 added/);
  const list = page.getByRole('region', { name: 'List of facts' });
  await list.getByRole('button', { name: /Changed/ }).click();
  expect((await litPlaces(page, 'left')).join('')).toContain('About 400 drivers');
  expect((await litPlaces(page, 'right')).join('')).toContain('About 450 drivers');
  await expect(list.getByRole('button', { name: /zoo gave free tickets/ }).isVisible()).resolves.toBe(true);
  await expect(list.getByRole('button', { name: /Shopkeepers/ }).isVisible()).resolves.toBe(true);
  // What is linked stands level; what one side alone has, beside nothing. Both are measured at one moment: going to a
  // fact scrolls smoothly, so two questions one after the other would be answered at two scroll positions.
  const tops = await page
    .getByRole('region', { name: 'Comparison' })
    .getByRole('paragraph')
    .filter({ hasText: 'drivers will return' })
    .evaluateAll((paragraphs) => paragraphs.map((paragraph) => paragraph.getBoundingClientRect().top));
  expect(tops).toHaveLength(2);
  expect(Math.abs(tops[0] - tops[1])).toBeLessThan(2);
  expect(troubles).toEqual([]);
  await close();
});

test('one file on each side', async () => {
  const { page, troubles, close } = await openPage(browser);
  await dropFiles(page, [rightFile], '[aria-label="Second text"]');
  await page.getByText('The second text is there. Add the first one to compare.').waitFor();
  await dropFiles(page, [leftFile], '[aria-label="First text"]');
  await expect(summary(page).textContent()).resolves.toMatch(counted);
  expect(troubles).toEqual([]);
  await close();
});

test('files are chosen: a saved page against pasted text', async () => {
  const { page, troubles, close } = await openPage(browser);
  await page.getByRole('textbox', { name: 'First text', exact: true }).fill(stories.left);
  await page.getByLabel('Choose a file for the second text').setInputFiles({
    name: 'tram.html',
    mimeType: 'text/html',
    buffer: Buffer.from(stories.page),
  });
  await summary(page).waitFor();
  await expect(page.getByRole('textbox', { name: 'Name of the second text' }).last().inputValue()).resolves.toBe('Orlova Post');
  await expect(
    page
      .getByText(/tram\.html · web page · utf-8/)
      .last()
      .isVisible(),
  ).resolves.toBe(true);
  await expect(page.title()).resolves.not.toBe('hacked');
  expect(troubles).toEqual([]);
  await close();
});

test('an old charset is read, and said', async () => {
  const { page, troubles, close } = await openPage(browser);
  const windows1251 = [...'Страйк завершився у п’ятницю. Водії вийдуть на роботу в понеділок зранку, повідомила профспілка.'].map(
    (character) => {
      const special = { і: 0xb3, ї: 0xbf, є: 0xba, І: 0xb2, '’': 0x92 }[character];
      const code = character.charCodeAt(0);
      return special ?? (code >= 0x410 && code <= 0x44f ? code - 0x350 : code);
    },
  );
  await dropFiles(page, [
    { name: 'a.txt', content: windows1251 },
    { name: 'b.txt', content: 'Страйк завершився у четвер.' },
  ]);
  await summary(page).waitFor();
  await expect(
    page
      .getByText(/a\.txt · plain text · windows-1251/)
      .last()
      .isVisible(),
  ).resolves.toBe(true);
  await expect(sideOf(page, 'a').getByText('повідомила профспілка').first().isVisible()).resolves.toBe(true);
  expect(troubles).toEqual([]);
  await close();
});

test.each([
  ['an empty file', { name: 'nothing.txt', content: '' }, /“nothing\.txt” is empty/],
  ['blank lines', { name: 'blank.txt', content: '\n \n' }, /“blank\.txt” has no text/],
  ['binary data', { name: 'program.txt', content: [0, 1, 2, 3, 0, 255, 254] }, /“program\.txt” is not a text/],
  ['a picture', { name: 'boat.png', content: [0x89, 0x50, 0x4e, 0x47, 0] }, /“boat\.png” is a picture, which/],
  [
    'an old Word document that is cut',
    { name: 'agency.doc', content: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
    /“agency\.doc” is damaged .* \(its first sector is cut off\)/,
  ],
  ['a Word document', { name: 'desk.docx', content: [0x50, 0x4b, 3, 4, 0, 0] }, /“desk\.docx” is damaged/],
])('%s gets a message and nothing on screen is lost', async (_, file, message) => {
  const { page, troubles, close } = await openPage(browser);
  await dropFiles(page, [leftFile, rightFile]);
  const before = await summary(page).textContent();
  await page.keyboard.press('n');
  const lit = await litPlaces(page, 'left');
  await dropFiles(page, [file]);
  const alert = page.getByRole('alert');
  await alert.getByText(message).waitFor();
  await expect(alert.textContent()).resolves.toContain('Everything already on this page is as it was.');
  // It is seen where the reader is, not only at the head of the page.
  expect((await alert.getByText(message).boundingBox()).y).toBeGreaterThanOrEqual(0);
  await expect(summary(page).textContent()).resolves.toBe(before);
  expect(await litPlaces(page, 'left')).toEqual(lit);
  await alert.getByRole('button', { name: 'Dismiss' }).click();
  expect((await alert.textContent()).trim()).toBe('');
  expect(troubles).toEqual([]);
  await close();
});

test('of two files the good one is taken and the bad one is named', async () => {
  const { page, troubles, close } = await openPage(browser);
  await dropFiles(page, [leftFile, { name: 'broken.bin', content: [0, 0, 1] }]);
  await page
    .getByRole('alert')
    .getByText(/“broken\.bin” is not a text/)
    .waitFor();
  await expect(page.getByRole('textbox', { name: 'First text', exact: true }).inputValue()).resolves.toContain('Tram strike');
  expect(troubles).toEqual([]);
  await close();
});

test('a text without words is said to have none', async () => {
  const { page, troubles, close } = await openPage(browser);
  await page.getByRole('textbox', { name: 'First text', exact: true }).fill('… — !!');
  await page.getByRole('textbox', { name: 'Second text', exact: true }).fill('One came.');
  await page
    .getByRole('alert')
    .getByText(/has no words in it/)
    .waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test('markup in a text stays text', async () => {
  const { page, troubles, close } = await openPage(browser);
  const hostile = 'The mayor wrote <img src=x onerror=alert(1)> and <script>alert(2)</script> in his letter.';
  await dropFiles(page, [
    { name: 'a.txt', content: hostile },
    { name: 'b.txt', content: `${hostile} Nobody answered.` },
  ]);
  await summary(page).waitFor();
  await expect(page.getByRole('region', { name: 'Comparison' }).locator('img, script').count()).resolves.toBe(0);
  await expect(sideOf(page, 'a').getByText('<img src=x onerror=alert(1)>').first().isVisible()).resolves.toBe(true);
  expect(troubles).toEqual([]);
  await close();
});

test('an edited text is compared again by itself, without taking the cursor', async () => {
  const { page, troubles, close } = await openPage(browser);
  await dropFiles(page, [leftFile, rightFile]);
  await summary(page).waitFor();
  await page.getByRole('button', { name: 'Change the texts' }).click();
  const field = page.getByRole('textbox', { name: 'First text', exact: true });
  await field.fill(stories.right);
  await page.getByText('Both texts tell the same').first().waitFor();
  await expect(field.evaluate((element) => element === document.activeElement)).resolves.toBe(true);
  expect(troubles).toEqual([]);
  await close();
});
