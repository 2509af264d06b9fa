// How long the page is held up while a large file is read, and how soon "Cancel" is obeyed, in Chromium with the page open from
// disk.
//
//     node tests/bench/readers.mjs [NAME ...]     of the kinds below whose name begins so
//
// Printed for each file: the milliseconds until its text is in the field; of the page's own thread the longest task, in milliseconds
// of the processor, so that a machine with other work gives the same, and of the clock; and the milliseconds from a click on
// "Cancel" until the page shows no more reading.

import { launch, openPage } from '../e2e/support/open-page.js';
import { printPdf, storyPage } from '../e2e/support/documents.js';
import * as large from './large-files.mjs';

/** @import { Browser, Page } from '../types.d.ts' */

const mega = 1e6;
const kinds = {
  'word.docx': () => large.wordOfRuns(3000),
  'nested.docx': () => large.wordOfDepth(2500),
  /** @param {Browser} browser */
  'pages.pdf': (browser) => {
    const texts = Array.from({ length: 300 }, (_, at) => large.sentence(at));
    return printPdf(browser, storyPage('p { break-after: page }', texts));
  },
  'page-2.html': () => large.pageOfBytes(2 * mega),
  'page-12.html': () => large.pageOfBytes(12 * mega, { styles: 0.3 }),
  'page-19.html': () => large.pageOfBytes(19 * mega, { styles: 0.8 }),
  'book.epub': () => large.bookOfChapters(60),
  'text.odt': () => large.textDocument(3000),
  'words.rtf': () => large.rtfOfWords(3000),
  'mail.eml': () => large.mailOfBytes(4 * mega),
  'text-2.txt': () => large.textOfBytes(2 * mega),
  'text-19.txt': () => large.textOfBytes(19 * mega),
};

/**
 * Puts a file into the page, without dropping it: that takes its time, and no reader's.
 * @param {Page} page
 * @param {string} name
 * @param {Uint8Array | string | ArrayLike<number>} content
 */
async function provide(page, name, content) {
  const data = await page.evaluateHandle(
    ([file, base64]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], file));
      return transfer;
    },
    [name, Buffer.from(content).toString('base64')],
  );
  await page.waitForTimeout(300);
  return () => page.dispatchEvent('[aria-label="First text"]', 'drop', { dataTransfer: data });
}

/** In the page: when its field has a text, or there is a message. */
const filled = () =>
  new Promise((resolve) => {
    const look = () => {
      const message = document.querySelector('[role=alert]')?.textContent.trim();
      if (/** @type {HTMLTextAreaElement | null} */ (document.querySelector('#text-left'))?.value || message) resolve(performance.now());
      else setTimeout(look, 4);
    };
    look();
  });

/**
 * The longest task of the tab's own thread, by the processor and by the clock.
 * @param {Buffer} trace
 */
function longestTask(trace) {
  /** @type {{traceEvents: {name: string, pid: number, tid: number, args: {name?: string}, tdur?: number, dur?: number}[]}} */
  const { traceEvents } = JSON.parse(trace.toString());
  const names = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const threads = new Set(names.map(({ pid, tid }) => `${pid}:${tid}`));
  const tasks = traceEvents.filter(({ name, pid, tid }) => name.endsWith('RunTask') && threads.has(`${pid}:${tid}`));
  /** @param {'tdur' | 'dur'} key */
  const most = (key) => Math.round(Math.max(0, ...tasks.map((task) => task[key] ?? 0)) / 1000);
  return { processor: most('tdur'), clock: most('dur') };
}

/**
 * @param {Browser} browser
 * @param {string} name
 * @param {Uint8Array | string | ArrayLike<number>} content
 */
async function measureReading(browser, name, content) {
  const { page, troubles, close } = await openPage(browser);
  const drop = await provide(page, name, content);
  await browser.startTracing(page, { categories: ['toplevel'] });
  const start = await page.evaluate(() => performance.now());
  const end = page.evaluate(filled);
  await drop();
  const whole = Math.round((await end) - start);
  await page.waitForTimeout(1000); // the text is laid out
  const longest = longestTask(await browser.stopTracing());
  await close();
  if (troubles.length > 0) console.log(name, troubles);
  return { whole, ...longest };
}

/** In the page: clicks on "Cancel" a moment after it is there, and says how long reading goes on. */
const cancel = () =>
  new Promise((resolve) => {
    let clicked = 0;
    const look = () => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Cancel');
      if (button && clicked === 0) {
        clicked = performance.now() + 60;
        setTimeout(() => button.isConnected && button.click(), 60);
      } else if (!button && clicked > 0) {
        resolve(
          /** @type {HTMLTextAreaElement} */ (document.querySelector('#text-left')).value === ''
            ? Math.round(performance.now() - clicked)
            : 'read before',
        );
        return;
      }
      setTimeout(look, 2);
    };
    look();
  });

/**
 * @param {Browser} browser
 * @param {string} name
 * @param {Uint8Array | string | ArrayLike<number>} content
 */
async function measureCancel(browser, name, content) {
  const { page, close } = await openPage(browser);
  const drop = await provide(page, name, content);
  const waited = page.evaluate(cancel);
  await drop();
  const result = await waited;
  await close();
  return result;
}

const wanted = process.argv.slice(2);
const browser = await launch();
console.log('file               bytes    read  longest task  by the clock  cancel');
for (const [name, make] of Object.entries(kinds)) {
  if (wanted.length > 0 && !wanted.some((start) => name.startsWith(start))) continue;
  const content = await make(browser);
  const { whole, processor, clock } = await measureReading(browser, name, content);
  const columns = [name.padEnd(14), String(content.length).padStart(9), String(whole).padStart(7)];
  columns.push(String(processor).padStart(13), String(clock).padStart(13), `  ${await measureCancel(browser, name, content)}`);
  console.log(columns.join(' '));
}
await browser.close();
