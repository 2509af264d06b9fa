/** @jest-environment node */
// Rich text through the browser's own clipboard and keys, in the forms of the programs that people copy from.
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import * as clipboards from '../web/support/clipboards.js';
import { becomes, launch, openPage } from './support/open-page.js';

jest.setTimeout(60_000);
let browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const left = (page) => page.getByRole('textbox', { name: 'First text', exact: true });
/** The browser says that the page's policy refuses the looks of what is parsed: that is no trouble. */
const serious = (troubles) => troubles.filter((trouble) => !/violates the following Content Security Policy/.test(trouble));

const plain = 'The same without\nits structure.';

/** Puts HTML on the clipboard as another program would. */
async function copy(page, html) {
  const other = await page.context().newPage();
  await other.setContent('<p>x</p>');
  await other.evaluate(
    ([rich, text]) => {
      document.addEventListener('copy', (event) => {
        event.clipboardData.setData('text/html', rich);
        event.clipboardData.setData('text/plain', text);
        event.preventDefault();
      });
      getSelection().selectAllChildren(document.body);
    },
    [html, plain],
  );
  await other.keyboard.press('Control+c');
  await other.close();
  await page.bringToFront();
}

const valueOf = (page) => () => left(page).inputValue();

test.each([
  ['Word', clipboards.word, clipboards.wordTexts],
  ['Google Docs', clipboards.googleDocs, clipboards.googleTexts],
])('from %s: structure is kept, and undo takes it out again', async (_, html, texts) => {
  const { page, troubles, close } = await openPage(browser);
  await copy(page, html);
  await left(page).click();
  await page.keyboard.press('Control+v');
  await becomes(valueOf(page), texts.join('\n\n'));
  await page.getByText('What was read').first().click();
  await page.getByText('Ferry to Olmen stops', { exact: true }).first().waitFor();
  await left(page).focus();
  await page.keyboard.press('Control+z');
  await becomes(valueOf(page), '');
  await page.keyboard.press('Control+Shift+z');
  await becomes(valueOf(page), texts.join('\n\n'));
  expect(serious(troubles)).toEqual([]);
  await close();
});

test('amid other text, at the place of the selection', async () => {
  const { page, troubles, close } = await openPage(browser);
  await copy(page, clipboards.firefox);
  await left(page).click();
  await page.keyboard.type('Before. middle After.');
  await left(page).evaluate((field) => field.setSelectionRange(8, 14));
  await page.keyboard.press('Control+v');
  await becomes(valueOf(page), `Before. ${clipboards.story.join('\n\n')} After.`);
  await page.keyboard.press('Control+z');
  await becomes(valueOf(page), 'Before. middle After.');
  expect(serious(troubles)).toEqual([]);
  await close();
});

test('Ctrl+Shift+V pastes plain text', async () => {
  const { page, troubles, close } = await openPage(browser);
  await copy(page, clipboards.word);
  await left(page).click();
  await page.keyboard.press('Control+Shift+v');
  await becomes(valueOf(page), plain);
  expect(serious(troubles)).toEqual([]);
  await close();
});

test('what was left out of a whole page can be taken in', async () => {
  const { page, troubles, close } = await openPage(browser);
  await copy(page, clipboards.wholePage);
  await left(page).click();
  await page.keyboard.press('Control+v');
  await becomes(async () => (await left(page).inputValue()).split('\n\n')[0], 'Ferry to Olmen stops');
  expect(await left(page).inputValue()).not.toContain('Sport');
  await page.getByText('What was read').first().click();
  await page.getByText(/Left out:/).waitFor();
  expect(serious(troubles)).toEqual([]);
  await close();
});

test('what a browser itself copies', async () => {
  const { page, troubles, close } = await openPage(browser);
  const other = await page.context().newPage();
  const [one, two] = clipboards.story;
  await other.setContent(
    `<h2>Ferry stops</h2><p>${one}</p><ol><li>Boats leave.</li></ol><table><tr><td>Greens</td><td>11</td></tr></table><p>${two}</p>`,
  );
  await other.keyboard.press('Control+a');
  await other.keyboard.press('Control+c');
  await other.close();
  await page.bringToFront();
  await left(page).click();
  await page.keyboard.press('Control+v');
  await becomes(valueOf(page), ['Ferry stops', one, '1. Boats leave.', 'Greens\t11', two].join('\n\n'));
  expect(serious(troubles)).toEqual([]);
  await close();
});

test('a paste of text alone, and one of code, are the browser’s own words', async () => {
  const { page, troubles, close } = await openPage(browser);
  await copy(page, clipboards.code);
  await left(page).click();
  await page.keyboard.press('Control+v');
  await becomes(valueOf(page), plain);
  expect(serious(troubles)).toEqual([]);
  await close();
});
