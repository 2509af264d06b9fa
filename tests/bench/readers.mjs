// How long the page is held up while a large file is read, and how soon "Cancel" is obeyed, in Chromium with the page open from
// disk.
//
//     node tests/bench/readers.mjs [NAME ...]     of the kinds below whose name begins so
//
// Printed for each file: the milliseconds until its text is there, the longest task of the page until the reader handed the text
// over, the longest of those after that (the text is laid out and compared with nothing), and the milliseconds from a click on
// "Cancel" until the page shows no more reading.

import { dropFiles, launch, openPage } from '../e2e/support/open-page.js';
import { printPdf, storyPage } from '../e2e/support/documents.js';
import * as large from './large-files.mjs';

const mega = 1e6;
const kinds = {
  'word.docx': () => large.wordOfRuns(3000),
  'nested.docx': () => large.wordOfDepth(2500),
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
  'text.txt': () => large.textOfBytes(2 * mega),
};

/** In the page: the longest of its tasks, and when its field has a text. */
function watch() {
  window.tasks = [];
  new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration })))).observe({
    type: 'longtask',
  });
  window.filled = new Promise((resolve) => {
    let last = 0;
    const look = () => {
      // A hand that waits: what a task is, and what the browser does beside it.
      const now = performance.now();
      if (last > 0) window.tasks.push({ startTime: last, duration: now - last - 4 });
      last = now;
      const field = document.querySelector('#text-left');
      const message = document.querySelector('[role=alert]')?.textContent.trim();
      if (field?.value || message) resolve(performance.now());
      else setTimeout(look, 4);
    };
    window.addEventListener('DOMContentLoaded', look);
  });
  // What the reader hands over comes by a message of its worker.
  window.handed = 0;
  const { set } = Object.getOwnPropertyDescriptor(Worker.prototype, 'onmessage');
  Object.defineProperty(Worker.prototype, 'onmessage', {
    set(listener) {
      set.call(this, (event) => {
        if (event.data.type === 'read') window.handed = performance.now();
        listener.call(this, event);
      });
    },
  });
}

const longest = (tasks) => Math.round(Math.max(0, ...tasks.map(({ duration }) => duration)));

async function measureReading(browser, name, content) {
  const { page, troubles, close } = await openPage(browser, { prepare: watch });
  await dropFiles(page, [], '[aria-label="Left text"]');
  await page.waitForTimeout(300); // what the start of the page and the driver cost is over
  const data = await page.evaluateHandle(
    ([file, base64]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], file));
      return transfer;
    },
    [name, Buffer.from(content).toString('base64')],
  );
  await page.waitForTimeout(300);
  const start = await page.evaluate(() => performance.now());
  await page.dispatchEvent('[aria-label="Left text"]', 'drop', { dataTransfer: data });
  const end = await page.evaluate(() => window.filled);
  await page.waitForTimeout(500);
  const { tasks, handed } = await page.evaluate(() => ({ tasks: window.tasks, handed: window.handed }));
  await close();
  if (troubles.length > 0) console.log(name, troubles);
  const since = tasks.filter(({ startTime }) => startTime >= start);
  const before = longest(since.filter(({ startTime }) => startTime < handed - 1));
  return { whole: Math.round(end - start), before, after: longest(since.filter(({ startTime }) => startTime >= handed - 1)) };
}

async function measureCancel(browser, name, content) {
  const { page, close } = await openPage(browser, { prepare: watch });
  await page.evaluate(() => {
    window.cancelled = new Promise((resolve) => {
      let clicked = 0;
      const look = () => {
        const cancel = [...document.querySelectorAll('button')].find((button) => button.textContent.trim() === 'Cancel');
        if (cancel && clicked === 0) {
          setTimeout(() => {
            clicked = performance.now();
            cancel.click();
          }, 60);
          clicked = -1;
        } else if (!cancel && clicked > 0) {
          resolve(performance.now() - clicked);
          return;
        }
        setTimeout(look, 2);
      };
      look();
    });
  });
  await dropFiles(page, [{ name, content }], '[aria-label="Left text"]');
  const waited = await Promise.race([page.evaluate(() => window.cancelled), page.evaluate(() => window.filled).then(() => null)]);
  await close();
  return waited === null ? 'read before' : Math.round(waited);
}

const wanted = process.argv.slice(2);
const browser = await launch();
console.log('file            bytes      read  longest task  after it  cancel');
for (const [name, make] of Object.entries(kinds)) {
  if (wanted.length > 0 && !wanted.some((start) => name.startsWith(start))) continue;
  const content = await make(browser);
  const { whole, before, after } = await measureReading(browser, name, content);
  const cancel = await measureCancel(browser, name, content);
  console.log(
    `${name.padEnd(14)} ${String(content.length).padStart(9)} ${String(whole).padStart(6)} ${String(before).padStart(10)} ${String(after).padStart(12)}   ${cancel}`,
  );
}
await browser.close();
