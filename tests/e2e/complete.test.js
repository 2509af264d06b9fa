/** @jest-environment node */
// Pages saved "complete" by Chromium and Firefox, dropped alone and with the folder that stands beside them.
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { becomes, launch, openPage, summary } from './support/open-page.js';

jest.setTimeout(60_000);
const folder = new URL('../files/', import.meta.url);
const stories = JSON.parse(readFileSync(new URL('stories.json', folder), 'utf8'));
const at = (name) => fileURLToPath(new URL(`complete/${name}`, folder));
const textOf = ({ headline, paragraphs }) => [headline, ...paragraphs].join('\n\n');
let browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Drops what lies on disk, as a hand does that drags it from a window of files; folders come as folders. */
async function dropFromDisk(page, names) {
  const session = await page.context().newCDPSession(page);
  const { x, y, width, height } = await left(page).boundingBox();
  const data = { items: [], files: names.map(at), dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop']) {
    await session.send('Input.dispatchDragEvent', { type, x: x + width / 2, y: y + height / 2, data });
  }
}

const left = (page) => page.getByRole('textbox', { name: 'First text', exact: true });
const right = (page) => page.getByRole('textbox', { name: 'Second text', exact: true });
const hasText = (page) => becomes(async () => (await left(page).inputValue()) !== '', true);

test.each([
  ['Chromium', 'ferry'],
  ['Firefox', 'library'],
])('a page saved by %s gives its story', async (_, name) => {
  const { page, troubles, close } = await openPage(browser);
  await dropFromDisk(page, [`${name}.html`]);
  await hasText(page);
  await expect(left(page).inputValue()).resolves.toBe(textOf(stories[name]));
  await page.getByText('What was read').first().click();
  for (const said of ['Ida Holm', 'utf-8', 'outside the article'])
    await page.getByText(new RegExp(said)).first().waitFor({ state: 'attached' });
  expect(troubles).toEqual([]);
  await close();
});

test.each(['ferry', 'library'])('the folder of %s that comes along is passed over', async (name) => {
  const { page, troubles, close } = await openPage(browser);
  await dropFromDisk(page, [`${name}_files`, `${name}.html`]);
  await hasText(page);
  await expect(left(page).inputValue()).resolves.toBe(textOf(stories[name]));
  await expect(right(page).inputValue()).resolves.toBe('');
  expect((await page.getByRole('alert').textContent()).trim()).toBe('');
  expect(troubles).toEqual([]);
  await close();
});

test('two pages with their folders are the two sides', async () => {
  const { page, troubles, close } = await openPage(browser);
  await dropFromDisk(page, ['ferry.html', 'ferry_files', 'library.html', 'library_files']);
  await summary(page).waitFor();
  await page.getByRole('button', { name: 'Change the texts' }).click();
  await expect(left(page).inputValue()).resolves.toBe(textOf(stories.ferry));
  await expect(right(page).inputValue()).resolves.toBe(textOf(stories.library));
  expect(troubles).toEqual([]);
  await close();
});

test('a folder alone gets its message', async () => {
  const { page, troubles, close } = await openPage(browser);
  await dropFromDisk(page, ['ferry_files']);
  await page
    .getByRole('alert')
    .getByText(/“ferry_files” is a folder, and files are read/)
    .waitFor();
  await expect(left(page).inputValue()).resolves.toBe('');
  expect(troubles).toEqual([]);
  await close();
});

test('a folder of something else is named, and the page beside it is read', async () => {
  const { page, troubles, close } = await openPage(browser);
  await dropFromDisk(page, ['ferry.html', 'library_files']);
  await page
    .getByRole('alert')
    .getByText(/“library_files” is a folder/)
    .waitFor();
  await hasText(page);
  await expect(left(page).inputValue()).resolves.toBe(textOf(stories.ferry));
  expect(troubles).toEqual([]);
  await close();
});
