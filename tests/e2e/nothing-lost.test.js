/** @jest-environment node */
// Nothing that a reader put in is lost: not by another file, not by Clear, not by Back, not by a reload.
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { dropFiles, launch, openPage, ready, summary } from './support/open-page.js';
import * as stories from './support/stories.js';

jest.setTimeout(60_000);
let browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const morning = { name: 'morning.txt', content: stories.left };
const evening = { name: 'evening.txt', content: stories.right };
const leftText = '[aria-label="First text"]';
const field = (page, name) => page.getByRole('textbox', { name, exact: true });
const told = (page, words) => page.getByRole('status').filter({ hasText: words });
const question = (page) => page.getByRole('heading', { name: 'What did the other telling leave out?' });
const titled = (page, words) => page.waitForFunction((wanted) => document.title.includes(wanted), words);

test('a second file goes to the side that is still empty, wherever it is dropped', async () => {
  const { page, troubles, close } = await openPage(browser);
  await dropFiles(page, [morning], leftText);
  await page.getByText('The first text is there.').waitFor();
  await dropFiles(page, [evening], leftText);
  await summary(page).waitFor();
  await titled(page, 'morning / evening');
  expect(troubles).toEqual([]);
  await close();
});

test('a file that took another’s place is put back by Undo, and by Ctrl+Z', async () => {
  const { page, troubles, close } = await openPage(browser);
  await dropFiles(page, [morning, evening]);
  await titled(page, 'morning / evening');
  await dropFiles(page, [{ name: 'noon.txt', content: 'Trams stand still.' }], 'body');
  await told(page, /Replaced “(morning|evening)”\./).waitFor();
  await titled(page, 'noon');
  await page.getByRole('button', { name: 'Undo' }).click();
  await told(page, 'Taken back.').waitFor();
  await titled(page, 'morning / evening');
  await page.keyboard.press('Control+Shift+Z');
  await titled(page, 'noon');
  await page.keyboard.press('Control+z');
  await titled(page, 'morning / evening');
  expect(troubles).toEqual([]);
  await close();
});

test('a side that was cleared, sides that were swapped and the sample are taken back', async () => {
  const { page, troubles, close } = await openPage(browser);
  await dropFiles(page, [morning, evening]);
  await titled(page, 'morning / evening');
  await page.getByRole('button', { name: 'Swap sides' }).first().click();
  await titled(page, 'evening / morning');
  await page.getByRole('button', { name: 'Undo' }).click();
  await titled(page, 'morning / evening');

  await page.getByRole('button', { name: 'Change the texts' }).click();
  await page.getByRole('button', { name: 'Clear the first text' }).click();
  await told(page, 'Cleared “morning”.').waitFor();
  await expect(field(page, 'First text').inputValue()).resolves.toBe('');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(field(page, 'First text').inputValue()).resolves.toBe(stories.left);

  await page.getByRole('button', { name: 'Show the sample story' }).click();
  await told(page, 'Replaced “morning” and “evening”.').waitFor();
  await titled(page, 'Kelsmere Courier');
  await page.getByRole('button', { name: 'Undo' }).click();
  await titled(page, 'morning / evening');
  expect(troubles).toEqual([]);
  await close();
});

test('Ctrl+Z in a text field takes back what was typed there, and nothing else', async () => {
  const { page, troubles, close } = await openPage(browser);
  await dropFiles(page, [morning], leftText);
  await page.getByText('The first text is there.').waitFor();
  await page.getByRole('button', { name: 'Clear the first text' }).click();
  await told(page, 'Cleared “morning”.').waitFor();
  const right = field(page, 'Second text');
  await right.focus();
  await page.keyboard.type('One came.');
  await page.keyboard.press('Control+z');
  await expect(right.inputValue()).resolves.not.toBe('One came.');
  await expect(field(page, 'First text').inputValue()).resolves.toBe('');
  expect(troubles).toEqual([]);
  await close();
});

test('Back leads to the start page, and Forward to the comparison again', async () => {
  const { page, troubles, close } = await openPage(browser);
  await dropFiles(page, [morning, evening]);
  await titled(page, 'morning / evening');
  await page.getByRole('button', { name: 'Show the sample story' }).click();
  await titled(page, 'Kelsmere Courier');
  await page.goBack();
  await titled(page, 'morning / evening');
  await page.goBack();
  await question(page).waitFor();
  await expect(field(page, 'First text').inputValue()).resolves.toBe('');
  await expect(page.title()).resolves.toBe('storydiff: Two tellings of one story, fact by fact');
  await page.goForward();
  await titled(page, 'morning / evening');
  await expect(summary(page).textContent()).resolves.toMatch(/1 changed/);
  await page.goForward();
  await titled(page, 'Kelsmere Courier');
  expect(troubles).toEqual([]);
  await close();
});

test('what was typed survives a reload, and so does a comparison with its names', async () => {
  const { page, troubles, close } = await openPage(browser);
  await field(page, 'First text').fill('A draft of one sentence.');
  await page.reload();
  await ready(page);
  await expect(field(page, 'First text').inputValue()).resolves.toBe('A draft of one sentence.');
  await dropFiles(page, [evening], leftText);
  await titled(page, 'First / evening');
  await page.reload();
  await ready(page);
  await titled(page, 'First / evening');
  await page.goBack();
  await question(page).waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test('Compare shows what was typed, at once', async () => {
  const { page, troubles, close } = await openPage(browser);
  await field(page, 'First text').fill(stories.left);
  await field(page, 'Second text').fill(stories.right);
  await page.getByRole('button', { name: /^(Compare|Back to the comparison)$/ }).click();
  await summary(page).waitFor();
  await expect(field(page, 'First text').isVisible()).resolves.toBe(false);
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /1 changed/ })
      .count(),
  ).resolves.toBe(1);
  expect(troubles).toEqual([]);
  await close();
});

test('pairs compared before are known by their headlines', async () => {
  const { page, troubles, close } = await openPage(browser);
  await dropFiles(page, [morning, evening]);
  await titled(page, 'morning / evening');
  await page.goBack();
  await question(page).waitFor();
  const entry = page.getByRole('region', { name: 'Compared before' }).getByRole('listitem');
  await expect(entry.textContent()).resolves.toMatch(/Tram strike[\s\S]*morning and evening/);
  await entry.getByRole('button').click();
  await titled(page, 'morning / evening');
  expect(troubles).toEqual([]);
  await close();
});

test('swapping the sides keeps the selected fact', async () => {
  const { page, troubles, close } = await openPage(browser);
  await dropFiles(page, [morning, evening]);
  await titled(page, 'morning / evening');
  const list = page.getByRole('region', { name: 'List of facts' });
  await list.getByRole('button', { name: /zoo gave free tickets/ }).click();
  await page.getByRole('button', { name: 'Swap sides' }).first().click();
  await titled(page, 'evening / morning');
  await page.locator('[aria-current]').filter({ hasText: 'zoo gave free tickets' }).first().waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test('two files are chosen by one button', async () => {
  const { page, troubles, close } = await openPage(browser);
  const asFile = ({ name, content }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
  await page.getByLabel('Choose two files').setInputFiles([asFile(morning), asFile(evening)]);
  await titled(page, 'morning / evening');
  expect(troubles).toEqual([]);
  await close();
});

test('an afternoon at the desk, in two tabs: each keeps its own texts', async () => {
  const { page, troubles, close } = await openPage(browser);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await ready(other);
  // Here two files, one of them replaced and put back, and a side cleared and put back; there a draft.
  await dropFiles(page, [morning, evening]);
  await titled(page, 'morning / evening');
  await field(other, 'First text').fill('A draft in the other tab.');
  await dropFiles(page, [{ name: 'noon.txt', content: 'Trams stand still.' }], 'body');
  await titled(page, 'noon');
  await page.getByRole('button', { name: 'Undo' }).click();
  await titled(page, 'morning / evening');
  await page.getByRole('button', { name: 'Change the texts' }).click();
  await page.getByRole('button', { name: 'Clear the second text' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(field(page, 'Second text').inputValue()).resolves.toBe(stories.right);
  for (const tab of [page, other]) {
    await tab.reload();
    await ready(tab);
  }
  await titled(page, 'morning / evening');
  await expect(field(other, 'First text').inputValue()).resolves.toBe('A draft in the other tab.');
  await page.goBack();
  await question(page).waitFor();
  await page.goForward();
  await titled(page, 'morning / evening');
  expect(troubles).toEqual([]);
  await close();
});

test('where a browser keeps nothing, nothing fails', async () => {
  const denied = () => {
    for (const name of ['sessionStorage', 'localStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  };
  const { page, troubles, close } = await openPage(browser, { prepare: denied });
  await dropFiles(page, [morning, evening]);
  await titled(page, 'morning / evening');
  await page.getByRole('button', { name: 'Show the sample story' }).click();
  await titled(page, 'Kelsmere Courier');
  await page.getByRole('button', { name: 'Undo' }).click();
  await titled(page, 'morning / evening');
  await page.goBack();
  await page.goBack();
  await question(page).waitFor();
  await page.goForward();
  await titled(page, 'morning / evening');
  expect(troubles).toEqual([]);
  await close();
});
