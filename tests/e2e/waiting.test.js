/** @jest-environment node */
// A long comparison can be given up, is given up for a newer one, and a worker that dies is replaced and told of.
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { dropFiles, launch, openPage, summary } from './support/open-page.js';
import * as stories from './support/stories.js';

jest.setTimeout(120_000);
let browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const short = [
  { name: 'morning.txt', content: stories.left },
  { name: 'evening.txt', content: stories.right },
];

/** A text that takes long: words made of numbers, so that no two sentences are the same. */
const long = (name, seed) => {
  const word = (i) => ((i * 7919 + seed) % 50021).toString(36).replace(/[0-9]/g, (digit) => 'aeioubdgkm'[digit]);
  const sentence = (i) => `${Array.from({ length: 12 }, (_, k) => word(i * 12 + k)).join(' ')}.`;
  // In paragraphs: a field takes longest to lay out what has no line ends.
  return { name, content: Array.from({ length: 16_000 }, (_, i) => sentence(i)).join('\n\n') };
};

/** The page while it compares two long texts, with the workers that it started in `window.workers`. */
async function comparingLong() {
  const opened = await openPage(browser, {
    prepare: () => {
      const { Worker } = window;
      window.workers = [];
      // Every step of a comparison's progress, noted from inside the page: from outside the first may be missed.
      window.steps = [];
      const look = () => {
        const bar = document.querySelector('progress[value]');
        if (bar && bar.value !== window.steps.at(-1)?.value) {
          window.steps.push({ value: bar.value, stage: bar.parentElement.querySelector('span').textContent });
        }
        setTimeout(look, 1);
      };
      look();
      window.Worker = class extends Worker {
        constructor(...given) {
          super(...given);
          window.workers.push(this);
        }
      };
    },
  });
  await dropFiles(opened.page, [long('one.txt', 1), long('two.txt', 20)]);
  await opened.page.getByRole('progressbar', { name: 'Comparing …' }).waitFor();
  return opened;
}

test('a long comparison is given up at a click, and the next starts at once', async () => {
  const { page, troubles, close } = await comparingLong();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
  const before = await page.evaluate(() => window.workers.length);
  await dropFiles(page, short);
  await expect(summary(page).textContent()).resolves.toMatch(/1 changed, 1 removed, 1 added/);
  await expect(page.evaluate(() => window.workers.length)).resolves.toBe(before + 1); // the one that was busy was ended
  expect(troubles).toEqual([]);
  await close();
});

test('a long comparison says what it is at, and how far', async () => {
  const { page, troubles, close } = await comparingLong();
  await page.getByRole('progressbar', { name: 'Comparing …' }).waitFor({ state: 'detached', timeout: 120_000 });
  const seen = await page.evaluate(() => window.steps);
  expect(seen.length).toBeGreaterThan(4);
  expect(seen.map(({ value }) => value)).toEqual(seen.map(({ value }) => value).toSorted((a, b) => a - b));
  expect(seen.every(({ value }) => value >= 0 && value < 1)).toBe(true);
  expect(seen.map(({ stage }) => stage)).toContain('What tells the same');
  await expect(summary(page).textContent()).resolves.toMatch(/^\d+ facts? shared/);
  expect(troubles).toEqual([]);
  await close();
});

test('a newer comparison takes the place of a long one', async () => {
  const { page, troubles, close } = await comparingLong();
  await dropFiles(page, short);
  await expect(summary(page).textContent()).resolves.toMatch(/1 changed, 1 removed, 1 added/);
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
  expect(troubles).toEqual([]);
  await close();
});

test('a worker that dies is told of, and replaced at the next comparison', async () => {
  const { page, troubles, close } = await comparingLong();
  await page.evaluate(() => {
    const [worker] = window.workers; // the others read files
    worker.terminate();
    worker.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
  });
  await page
    .getByRole('alert')
    .getByText(/out of memory/)
    .waitFor();
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
  await dropFiles(page, short);
  await expect(summary(page).textContent()).resolves.toMatch(/1 changed, 1 removed, 1 added/);
  await expect(page.getByRole('alert').textContent()).resolves.not.toMatch(/out of memory/);
  expect(troubles).toEqual([]);
  await close();
});
