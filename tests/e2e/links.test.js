/** @jest-environment node */
// A link whose words stayed and that leads elsewhere is said, from files of two kinds.
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { dropFiles, launch, openPage, settled } from './support/open-page.js';

jest.setTimeout(60_000);
let browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const first = 'The harbour board published its report on Monday, and the ferry will stop in October.';
const second = 'Passengers wrote a letter to the mayor on Friday, in which they ask for another year.';
const page = (report, letter) =>
  `<!doctype html><title>Ferry</title><article><h1>Ferry to Olmen stops</h1><p>${first.replace('report', `<a href="${report}">report</a>`)}</p><p>${second.replace('letter', `<a href="${letter}">letter</a>`)}</p><p>Nobody had been asked before, they say, and nobody was told of it in time either.</p></article>`;

test('one of two links leads elsewhere', async () => {
  const { page: tab, troubles, close } = await openPage(browser);
  const markdown = `# Ferry to Olmen stops\n\n${first.replace('report', '[report](https://example.org/new)')}\n\n${second.replace('letter', '[letter](http://example.org/letter/?utm_source=x)')}\n\nNobody had been asked before, they say, and nobody was told of it in time either.\n`;
  await dropFiles(tab, [
    { name: 'morning.html', content: page('https://example.org/old', 'https://example.org/letter') },
    { name: 'evening.md', content: markdown },
  ]);
  await settled(tab);
  const notices = tab.getByRole('listitem').filter({ hasText: 'leads elsewhere' });
  await expect(notices.allTextContents()).resolves.toEqual([
    expect.stringMatching(/^The link on “report” leads elsewhere:\s+https:\/\/example\.org\/old → https:\/\/example\.org\/new$/),
  ]);
  expect(troubles).toEqual([]);
  await close();
});
