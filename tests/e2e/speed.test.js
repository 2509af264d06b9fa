/** @jest-environment node */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { dropFiles, launch, lit, openPage, settled, summary } from './support/open-page.js';

jest.setTimeout(120_000);
let browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Sentences of an invented town's news, no two alike: `count` of them, the same for the same seed. */
function story(count, seed) {
  const pick = (list) => list[(seed = (seed * 48271) % 2147483647) % list.length];
  const who = ['The council', 'A baker', 'The harbour master', 'One teacher', 'The ferry company', 'A neighbour', 'The union'];
  const did = ['opened', 'sold', 'repaired', 'closed', 'counted', 'painted', 'moved', 'lost'];
  const what = ['boats', 'bridges', 'letters', 'windows', 'tickets', 'stones', 'lamps', 'gardens'];
  const where = ['near the mill', 'on the east bank', 'behind the market', 'at Upper Wend', 'by the old customs house'];
  const sentences = Array.from(
    { length: count },
    (_, index) => `${pick(who)} ${pick(did)} ${1 + ((index * 7) % 900)} ${pick(what)} ${pick(where)}.`,
  );
  return sentences.map((sentence, index) => sentence + (index % 4 === 3 ? '\n\n' : ' ')).join('');
}

const drawnRows = (page) => page.evaluate(() => document.querySelector('story-diff').shadowRoot.querySelectorAll('[data-row]').length);

test('of a pair of 20,000 words what is near the view is drawn first, and all of it in the end', async () => {
  const { page, troubles, close } = await openPage(browser, {
    prepare: () => {
      // Nothing but what is asked for: the page has never time to spare until the test gives it.
      const waiting = [];
      window.requestIdleCallback = (callback) => waiting.push(callback);
      window.cancelIdleCallback = (id) => delete waiting[id - 1];
      window.giveTime = () => {
        const given = waiting.filter(Boolean);
        waiting.fill(null);
        for (const callback of given) callback({ timeRemaining: () => 0, didTimeout: false });
      };
    },
  });
  await dropFiles(page, [
    { name: 'a.txt', content: story(2200, 5) },
    { name: 'b.txt', content: story(2200, 9) },
  ]);
  await summary(page).waitFor({ timeout: 60_000 });
  await settled(page);
  const first = await drawnRows(page);
  expect(first).toBeGreaterThan(4);
  expect(first).toBeLessThan(120);
  // What one goes to is drawn when one comes there, without what lies between.
  await page.keyboard.press('p');
  await lit(page).first().waitFor();
  expect(await drawnRows(page)).toBeLessThan(first + 120);
  await page.waitForFunction(() => {
    window.giveTime();
    return document.querySelector('story-diff').shadowRoot.querySelectorAll('[data-row]').length > 500;
  });
  expect(troubles).toEqual([]);
  await close();
});

test('the sample is on screen before the language pack is asked for, and one worker is all it takes', async () => {
  const { page, troubles, close } = await openPage(browser, {
    prepare: () => {
      window.order = [];
      const append = Element.prototype.append;
      Element.prototype.append = function noted(...nodes) {
        if (nodes[0]?.nodeName === 'SCRIPT') {
          const rows = document.querySelector('story-diff').shadowRoot.querySelectorAll('[data-row]').length;
          window.order.push(`${nodes[0].getAttribute('src')} after ${rows > 0 ? 'rows' : 'nothing'}`);
        }
        append.apply(this, nodes);
      };
    },
  });
  await page.getByRole('button', { name: 'Show the sample story' }).click();
  await settled(page);
  expect(await page.evaluate(() => window.order)).toEqual(['packs/en.js after rows']);
  expect(page.workers()).toHaveLength(1);
  expect(troubles).toEqual([]);
  await close();
});

test('the start page is there without the program, and the program draws the same in its place', async () => {
  const still = await openPage(browser, { javaScriptEnabled: false });
  expect(await still.page.getByRole('button', { name: 'Show the sample story', includeHidden: true }).isVisible()).toBe(true);
  await still.close();
  const { page, troubles, close } = await openPage(browser, {
    prepare: () => {
      window.shifts = [];
      new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map(({ value }) => value))).observe({
        type: 'layout-shift',
        buffered: true,
      });
    },
  });
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
  expect(troubles).toEqual([]);
  await close();
});

test('words of the start page are not shown to a reader of another language', async () => {
  const { page, close } = await openPage(browser, {
    locale: 'uk-UA',
    prepare: () => {
      window.seen = new Set();
      const look = () => {
        const heading = document.querySelector('h1');
        if (heading && getComputedStyle(heading).visibility === 'visible') window.seen.add(heading.textContent);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
  });
  await page.waitForTimeout(100);
  expect(await page.evaluate(() => [...window.seen].filter((text) => /[a-z]/i.test(text)))).toEqual([]);
  await close();
});
