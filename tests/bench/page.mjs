// Times the page as a reader has it: dist/index.html opened from disk in Chromium.
//
//     node tests/bench/page.mjs [--rounds N] [--only opening|long-pair|pin|saved-page]
//
// Four figures, each the median of several rounds in windows of their own:
//   opening   from the start of navigation to the first painted frame with the sample's comparison, the
//             sample being asked for as soon as its button is there; the engine's part in it, from the start
//             of its worker to its report, most of which goes beside what the page does; and the same
//             comparison once more, when all is compiled
//   20,000 words  the longest task of the page's own thread from the moment the report was there, and all
//             tasks over 50 ms
//   pin       from a reader's parting two sentences to the report, and to the painted frame that shows it
//   2 MB page  from the drop of a saved page (saved-page.mjs) to its text in the field: in a window that has
//             read nothing yet, so that the reader's own script comes first, and in one that has

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { parseArgs } from 'node:util';
import { makePair } from '../../scripts/lib/synthetic.mjs';
import { dropFiles, launchOptions, pageUrl, ready } from '../e2e/support/open-page.js';
import { savedPages } from './saved-page.mjs';

/** @import { Page, Seen } from '../types.d.ts' */
/** @import { StoryDiffElement } from '../../web/widget/element.d.ts' */

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '7' }, only: { type: 'string' } } });
const rounds = Number(options.rounds);
/** @param {number[]} list */
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
/** @param {number[]} list */
const ms = (list) => `${median(list).toFixed(0)} ms`;

/** Runs in the page before its scripts: notes when the worker was asked and answered, and long tasks. */
function watch() {
  window.seen = { asked: [], answered: [], tasks: [], shown: null, read: null };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.seen.tasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function postMessage(message, ...more) {
    if (message.type === 'compare') {
      window.seen.asked.push(performance.now());
      const note = (/** @type {MessageEvent} */ { data }) => {
        if (data.type === 'ready' || data.type === 'progress') return; // before its end
        window.seen.answered.push(performance.now());
        this.removeEventListener('message', note);
      };
      this.addEventListener('message', note);
    }
    return post.call(this, message, .../** @type {[StructuredSerializeOptions?]} */ (more));
  };
}

/** Asks for the sample at once and notes the frame after the one in which its rows stand. */
function openSample() {
  const look = () => {
    if (document.querySelector('story-diff')?.shadowRoot?.querySelector('[data-row]')) {
      requestAnimationFrame(() => (window.seen.shown = performance.now()));
      return;
    }
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => /sample story/.test(textContent));
    if (button && !button.closest('[inert]') && !window.clicked) {
      window.clicked = true;
      button.click();
    }
    requestAnimationFrame(look);
  };
  document.addEventListener('DOMContentLoaded', look);
}

const browser = await chromium.launch(launchOptions);

/**
 * @template Result
 * @param {(() => void)[]} scripts
 * @param {(page: Page) => Promise<Result>} use
 * @returns {Promise<Result>}
 */
async function inPage(scripts, use, url = pageUrl) {
  const context = await browser.newContext({ viewport: { width: 1360, height: 900 } });
  try {
    const page = await context.newPage();
    for (const script of scripts) await page.addInitScript(script);
    await page.goto(url);
    await ready(page);
    return await use(page);
  } finally {
    await context.close();
  }
}

async function opening() {
  /** @type {number[][]} */
  const [all, engine, again, paints, blank] = [[], [], [], [], []];
  const painted = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  const folder = mkdtempSync(path.join(tmpdir(), 'storydiff-bench-'));
  const empty = path.join(folder, 'blank.html');
  writeFileSync(empty, '<!doctype html><title>Blank</title><p>Nothing but a word.</p>');
  for (let round = 0; round < rounds; round += 1) {
    blank.push(
      await inPage(
        [],
        async (page) => {
          await page.waitForTimeout(500);
          return page.evaluate(painted);
        },
        pathToFileURL(empty).href,
      ),
    );
  }
  rmSync(folder, { recursive: true });
  for (let round = 0; round < rounds; round += 1) {
    await inPage([watch, openSample], async (page) => {
      // The driver's own scripts would stand in the way of the page's.
      await page.waitForTimeout(2000);
      await page.waitForFunction(() => window.seen.shown);
      const seen = await page.evaluate(() => window.seen);
      const paint = await page.evaluate(painted);
      const last = seen.answered.findLastIndex((at) => at <= /** @type {number} */ (seen.shown));
      all.push(/** @type {number} */ (seen.shown));
      paints.push(paint);
      engine.push(seen.answered[last] - seen.asked[last]);
      again.push(
        await page.evaluate(async () => {
          const { engine: compared, sample } = window.storydiffPage;
          await compared.compare('', ''); // or it would still know what it found of the two
          const begin = performance.now();
          await compared.compare(sample.left.text, sample.right.text);
          return performance.now() - begin;
        }),
      );
    });
  }
  console.log(
    `from opening by file:// to the sample on screen: ${ms(all)}; engine, its start included, ${ms(engine)}, once more ${ms(again)} (start page painted after ${ms(paints)}, a page without a script after ${ms(blank)})`,
  );
}

/** @param {string|(string|{text: string})[]} paragraphs */
const text = (paragraphs) =>
  typeof paragraphs === 'string' ? paragraphs : paragraphs.map((p) => (typeof p === 'string' ? p : p.text)).join('\n\n');

/**
 * Two files with a pair of `words` words, and their comparison.
 * @param {Page} page
 * @param {number} words
 */
async function showPair(page, words) {
  const { left, right } = makePair(words, 'edited');
  await dropFiles(page, [
    { name: 'a.txt', content: text(left) },
    { name: 'b.txt', content: text(right) },
  ]);
  await page.waitForFunction(() => document.querySelector('story-diff')?.shadowRoot?.querySelector('[data-row]'), null, {
    timeout: 120_000,
  });
  await page.waitForTimeout(6000);
}

/**
 * Parts one linked pair after the other; how long each took to its report and to its frame.
 * @param {number} count
 */
async function partPairs(count) {
  const element = /** @type {StoryDiffElement & {report: import('../../web/engine/report.d.ts').Report}} */ (
    document.querySelector('story-diff')
  );
  /** @type {number[][]} */
  const [reports, frames] = [[], []];
  for (let k = 0; k < count; k += 1) {
    const { left, right } = element.report.sentenceLinks[0];
    const begin = performance.now();
    const reported = new Promise((resolve) => element.addEventListener('storydiff-report', resolve, { once: true }));
    element.pins = { link: [], unlink: [...(element.pins?.unlink ?? []), [left, right]] };
    await reported;
    reports.push(performance.now() - begin);
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    frames.push(performance.now() - begin);
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
  return { reports, frames };
}

async function pin() {
  for (const words of [1000, 5000, 10_000]) {
    await inPage([watch], async (page) => {
      await showPair(page, words);
      const { reports, frames } = await page.evaluate(partPairs, 2 * rounds);
      console.log(`${words} words a side, two sentences parted: report after ${ms(reports)}, its frame after ${ms(frames)}`);
    });
  }
}

async function longPair() {
  /** @type {number[][]} */
  const [longest, counts] = [[], []];
  for (let round = 0; round < Math.min(rounds, 3); round += 1) {
    await inPage([watch], async (page) => {
      await showPair(page, 20_000);
      const seen = await page.evaluate(() => window.seen);
      // The first answer is that of the sample, which the page compares by itself.
      const tasks = seen.tasks.filter(({ startTime, duration }) => startTime + duration > seen.answered[1]);
      longest.push(Math.max(0, ...tasks.map(({ duration }) => duration)));
      counts.push(tasks.length);
    });
  }
  console.log(`20,000 words a side: longest task ${ms(longest)}, tasks over 50 ms: ${median(counts)}`);
}

/**
 * Drops `html` on the left and waits for its text; how long that took.
 * @param {Page} page
 * @param {string} html
 */
const readIn = (page, html) =>
  page.evaluate(async (source) => {
    const data = new DataTransfer();
    data.items.add(new File([source], 'page.html'));
    const field = /** @type {HTMLTextAreaElement} */ (document.querySelector('textarea'));
    const begin = performance.now();
    field.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    while (field.value === '') await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - begin;
  }, html);

async function savedPage() {
  for (const [name, html] of Object.entries(savedPages())) {
    /** @type {number[][]} */
    const [first, later] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      await inPage([watch], async (page) => {
        await page.waitForTimeout(500);
        first.push(await readIn(page, html));
        for (let again = 0; again < 3; again += 1) {
          await page.getByRole('button', { name: 'Clear the first text' }).click();
          await page.waitForTimeout(100);
          if (again < 2) await readIn(page, html);
          else later.push(await readIn(page, html));
        }
      });
    }
    const size = (html.length / 2 ** 20).toFixed(1);
    console.log(`a saved page of ${size} MB (${name}) read: ${ms(first)} as the first file of a window, ${ms(later)} as the fourth`);
  }
}

const parts = { opening, 'long-pair': longPair, pin, 'saved-page': savedPage };
for (const [name, run] of Object.entries(parts)) if (!options.only || options.only === name) await run();
await browser.close();
