/** @jest-environment node */
// What a reader of the page sees of how a file was read, and can set right: a charset that is a guess, tracked changes, what
// was left out; and that a long document does not hold the page up.
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { docx, paragraph, run } from '../web/support/documents.js';
import { encodeAs } from '../web/support/encode.js';
import { dropFiles, launch, openPage } from './support/open-page.js';

jest.setTimeout(120_000);
let browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const field = (page) => page.getByRole('textbox', { name: 'First text', exact: true });
const drop = (page, name, bytes) => dropFiles(page, [{ name, content: [...bytes] }], '[aria-label="First text"]');
const showsText = (page, start) => page.waitForFunction((text) => document.querySelector('#text-left').value.startsWith(text), start);

test('a charset that is a guess is shown with its list, in a mail too', async () => {
  const { page, troubles, close } = await openPage(browser);
  const words = 'Паром перестанет ходить в октябре, сообщила гавань. Никого не спросили, хотя он возит медсестёр.';
  const head =
    'From: a@example.org\r\nSubject: Ferry\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: 8bit\r\n\r\n';
  await drop(page, 'mail.eml', [...new TextEncoder().encode(head), ...encodeAs(words, 'ibm866')]);
  await showsText(page, `Ferry\n\n${words}`);
  const list = page.getByLabel('Charset of the first text');
  await expect(list.inputValue()).resolves.toBe('ibm866');
  await list.selectOption('koi8-u');
  await page.waitForFunction((text) => !document.querySelector('#text-left').value.includes(text), words);
  await expect(list.inputValue()).resolves.toBe('koi8-u');
  expect(troubles).toEqual([]);
  await close();
});

test('tracked changes are counted, and read as accepted or as rejected', async () => {
  const { page, troubles, close } = await openPage(browser);
  const deleted = '<w:del w:id="1"><w:r><w:delText>June</w:delText></w:r></w:del>';
  const inserted = `<w:ins w:id="2">${run('October')}</w:ins>`;
  await drop(page, 'draft.docx', docx(paragraph(`${run('It stops in ')}${deleted}${inserted}${run('.')}`)));
  await showsText(page, 'It stops in October.');
  await page.getByText('This document has 2 tracked changes, read:').waitFor();
  await page.getByLabel('Tracked changes of the first text').selectOption('rejected');
  await showsText(page, 'It stops in June.');
  expect(troubles).toEqual([]);
  await close();
});

test('what was left out is said beside the text', async () => {
  const { page, troubles, close } = await openPage(browser);
  await drop(page, 'draft.docx', docx(paragraph(run('It stops ') + run('soon ', '<w:strike/>') + run('in October.'))));
  await page.getByText('One passage that is struck out was left out.').waitFor();
  await expect(field(page).inputValue()).resolves.toBe('It stops in October.');
  expect(troubles).toEqual([]);
  await close();
});

test('a long document is read piece by piece: the page goes on, says how far it is, and gives it up at a click', async () => {
  const { page, troubles, close } = await openPage(browser);
  const words = 'The night ferry to Olmen will stop running in October, the harbour office said.'.split(' ');
  const long = docx(paragraph(words.map((word) => run(`${word} `, '<w:b/>')).join('')).repeat(18_000));
  await page.evaluate(() => {
    window.shares = new Set();
    const look = () => {
      const progress = document.querySelector('progress');
      if (progress) window.shares.add(progress.value);
      setTimeout(look, 1); // frames are rare where much else runs
    };
    look();
  });
  await drop(page, 'long.docx', long);
  await showsText(page, words.join(' '));
  // It was shown while it went on, not only before and after.
  expect(await page.evaluate(() => [...window.shares].some((share) => share > 0 && share < 100))).toBe(true);
  await page.getByRole('button', { name: 'Clear the first text' }).click();
  await page.evaluate(() => {
    new MutationObserver(() => {
      if (!document.querySelector('progress')) return;
      window.went = true;
      [...document.querySelectorAll('button')].find((each) => each.textContent === 'Cancel')?.click();
    }).observe(document.body, { subtree: true, childList: true });
  });
  await drop(page, 'long.docx', long);
  await page.waitForFunction(() => window.went && document.querySelector('progress') === null);
  await expect(field(page).inputValue()).resolves.toBe('');
  expect(troubles).toEqual([]);
  await close();
});
