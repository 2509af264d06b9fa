/** @jest-environment node */
// Files as people have them, dropped on the page that is open from disk.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import * as documents from './support/documents.js';
import { dropFiles, launch, openPage, summary } from './support/open-page.js';

jest.setTimeout(300_000);
let browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const { headline, paragraphs } = documents;
const other = { name: 'other.txt', content: [headline, ...paragraphs].join('\n\n') };
const field = (page) => page.getByRole('textbox', { name: 'First text', exact: true });

/** Drops a file on the left and gives what the field holds then, a paragraph an entry. */
async function readLeft(page, name, content) {
  await dropFiles(page, [{ name, content }], '[aria-label="First text"]');
  await page.waitForFunction(
    () => document.querySelector('#text-left').value !== '' || document.querySelector('[role=alert]').textContent.trim() !== '',
  );
  return (await field(page).inputValue()).split('\n\n');
}

async function expectStory(name, content) {
  const { page, troubles, close } = await openPage(browser);
  expect(await readLeft(page, name, content)).toEqual([headline, ...paragraphs]);
  await dropFiles(page, [other], '[aria-label="Second text"]');
  await expect(summary(page).textContent()).resolves.toMatch(/tell the same/);
  expect(troubles).toEqual([]);
  await close();
}

test('a Word document', async () => expectStory('desk.docx', await documents.makeDocx()));

test('an OpenDocument text, without its comments and deleted text', () => expectStory('desk.odt', documents.makeOdt()));

test('a page saved as one file by Chromium', async () =>
  expectStory('page.mhtml', await documents.saveMhtml(browser, documents.storyPage())));

test('a mail', () => expectStory('note.eml', documents.makeEml(headline, paragraphs)));

test('a PDF printed by Chromium: lines are joined to paragraphs', async () =>
  expectStory('agency.pdf', await documents.printPdf(browser, documents.storyPage('body { font: 11pt serif }'))));

test('a PDF of columns and several pages: hyphens, running heads and page numbers go', async () => {
  const long = Array.from(
    { length: 24 },
    (_, index) => `${paragraphs[index % 4]} It was the ${index + 1}th report of the day, and transportation remained uncertain.`,
  );
  const style =
    'body { font: 10pt serif } article { columns: 2; hyphens: auto; text-align: justify } h1 { column-span: all } p { margin: 0 0 8pt }';
  const pdf = await documents.printPdf(browser, documents.storyPage(style, long), {
    displayHeaderFooter: true,
    headerTemplate: '<div style="font-size:8px;width:100%;text-align:center">Orlova Press Agency</div>',
    footerTemplate:
      '<div style="font-size:8px;width:100%;text-align:center">Page <span class="pageNumber"></span> of <span class="totalPages"></span></div>',
    margin: { top: '60px', bottom: '60px', left: '40px', right: '40px' },
  });
  const { page, troubles, close } = await openPage(browser);
  expect(await readLeft(page, 'agency.pdf', pdf)).toEqual([headline, ...long]);
  await page.getByText('What was read').first().click();
  await page
    .getByText(/running heads and page numbers/)
    .first()
    .waitFor();
  expect(troubles).toEqual([]);
  await close();
});

describe('a PDF of 300 pages', () => {
  const street = (index) =>
    ['Alder', 'Birch', 'Cedar', 'Elm', 'Fir', 'Hazel', 'Larch'][index % 7] + 'bcdfghklmn'[index % 10].repeat(2) + 'aeiou'[index % 5];
  const pages = Array.from(
    { length: 300 },
    (_, index) =>
      `In ${street(index)} Street ${paragraphs[index % 4]} The neighbours of ${street(index * 3 + 1)} Lane wrote it down on ${street(index + 4)}.`,
  );
  let pdf;
  beforeAll(async () => {
    pdf = await documents.printPdf(browser, documents.storyPage('h1 { font-size: 14pt } p { break-after: page }', pages));
  });

  test('is read while the page goes on, and says how far it is', async () => {
    const { page, troubles, close } = await openPage(browser);
    // Noted inside the page, from before the file comes until its text is there: a driver may look too late.
    await page.evaluate(() => {
      window.seen = { texts: [], bar: false, longest: 0 };
      let last = performance.now();
      const look = () => {
        const text = /Reading long\.pdf: page \d+ of 30\d/.exec(document.body.textContent)?.[0];
        if (text) window.seen.texts.push(text);
        window.seen.bar ||= document.querySelector('progress') !== null;
      };
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
      // The page answers all the while: the longest that it ever kept a hand waiting.
      const tick = () => {
        const now = performance.now();
        window.seen.longest = Math.max(window.seen.longest, now - last);
        last = now;
        if (document.querySelector('#text-left').value === '') setTimeout(tick, 4);
      };
      tick();
    });
    await dropFiles(page, [{ name: 'long.pdf', content: pdf }], '[aria-label="First text"]');
    await page.waitForFunction(() => document.querySelector('#text-left').value !== '');
    const { texts, bar, longest } = await page.evaluate(() => window.seen);
    expect((await field(page).inputValue()).split('\n\n')).toEqual([headline, ...pages]);
    expect(texts.length).toBeGreaterThan(0);
    expect(bar).toBe(true);
    expect(longest).toBeLessThan(1500); // a loaded machine's worst; alone it is below 100 ms
    expect(troubles).toEqual([]);
    await close();
  });

  test('is given up at a click', async () => {
    const { page, troubles, close } = await openPage(browser);
    // A click from inside the page, since reading may end before one from outside arrives.
    const clicked = page.evaluate(
      () =>
        new Promise((resolve) => {
          const look = () => {
            const cancel = [...document.querySelectorAll('button')].find((button) => button.textContent.trim() === 'Cancel');
            if (!cancel || !/Reading long\.pdf: page \d+ of 30\d/.test(document.body.textContent)) {
              setTimeout(look, 1);
              return;
            }
            cancel.click();
            resolve();
          };
          look();
        }),
    );
    await dropFiles(page, [{ name: 'long.pdf', content: pdf }], '[aria-label="First text"]');
    await clicked;
    await page.getByText(/Reading long\.pdf/).waitFor({ state: 'detached' });
    await expect(field(page).inputValue()).resolves.toBe('');
    expect(troubles).toEqual([]);
    await close();
  });
});

test('a wrong charset is set right in place', async () => {
  const { page, troubles, close } = await openPage(browser);
  // "Bože" in windows-1250, in a page that declares windows-1252.
  const source = Buffer.from(
    `<html><head><meta charset="windows-1252"><title>x</title></head><body><p>${'Lo\x9f se vr\xe1til. '.repeat(30)}</p></body></html>`,
    'latin1',
  );
  await readLeft(page, 'page.html', [...source]);
  await page.getByText('What was read').first().click();
  await page.getByLabel('Charset of the first text').selectOption('windows-1250');
  await page.waitForFunction(() => document.querySelector('#text-left').value.includes('Loź se vrátil.'));
  expect(troubles).toEqual([]);
  await close();
});

test('of several articles in a file one is chosen', async () => {
  const second = [
    'The harbour ferry will run until midnight this summer, the port of Orlova announced on Tuesday, after years of complaints.',
    ...paragraphs,
  ];
  const book = documents.makeEpub([
    { title: headline, body: paragraphs },
    { title: 'Ferry until midnight', body: second },
  ]);
  const { page, troubles, close } = await openPage(browser);
  expect((await readLeft(page, 'weekly.epub', book))[0]).toBe(headline);
  await page.getByLabel('Article for the first text').selectOption({ label: 'Ferry until midnight' });
  await page.waitForFunction(() => document.querySelector('#text-left').value.startsWith('Ferry until midnight'));
  expect(troubles).toEqual([]);
  await close();
});

test('a paragraph is taken out by hand and in again, and the comparison follows', async () => {
  const { page, troubles, close } = await openPage(browser);
  await readLeft(page, 'desk.docx', await documents.makeDocx());
  await dropFiles(page, [other], '[aria-label="Second text"]');
  await summary(page).waitFor();
  await page.getByRole('button', { name: 'Change the texts' }).click();
  await page.getByText('What was read').first().click();
  await page.getByText('Take paragraphs in or out').first().click();
  await page
    .getByRole('checkbox', { name: /The zoo gave free tickets/ })
    .first()
    .uncheck();
  await page
    .getByText(/1 added/)
    .first()
    .waitFor();
  await page
    .getByRole('checkbox', { name: /The zoo gave free tickets/ })
    .first()
    .check();
  await page
    .getByText(/tell the same/)
    .first()
    .waitFor();
  expect((await field(page).inputValue()).split('\n\n')).toEqual([headline, ...paragraphs]);
  expect(troubles).toEqual([]);
  await close();
});

test.each([
  ['a scan', 'scan.pdf', () => documents.printScan(browser), /“scan\.pdf” is a scan/],
  ['a document that unpacks without end', 'bomb.docx', () => documents.makeBomb('word/document.xml', 70), /unpacks to more than 64 MB/],
  ['a text that unpacks without end', 'bomb.odt', () => documents.makeBomb('content.xml', 70), /unpacks to more than 64 MB/],
  ['a broken PDF', 'broken.pdf', () => [...Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog')], /“broken\.pdf” is damaged/],
  ['a broken document', 'broken.docx', () => [0x50, 0x4b, 3, 4, 0, 0], /“broken\.docx” is damaged/],
])('%s gets its message', async (_, name, make, message) => {
  const { page, troubles, close } = await openPage(browser);
  await readLeft(page, name, await make());
  await expect(page.getByRole('alert').textContent()).resolves.toMatch(message);
  expect(troubles).toEqual([]);
  await close();
});

describe('outside of the page', () => {
  /** Keeps what workers are started of, and what they are sent. */
  const watchWorkers = () => {
    window.started = [];
    window.sent = [];
    window.Worker = class extends Worker {
      constructor(address) {
        super(address);
        window.started.push(this);
      }
      postMessage(message, ...rest) {
        if (message.file) window.sent.push({ name: message.name, bytes: message.bytes?.length ?? 0 });
        super.postMessage(message, ...rest);
      }
    };
  };
  const bookOf = () =>
    documents.makeEpub([1, 2, 3].map((at) => ({ title: `Part ${at}`, body: paragraphs.map((text) => `${text} ${at}`) })));

  test('a book goes to the worker once, and its chapters come from there', async () => {
    const { page, troubles, close } = await openPage(browser, { prepare: watchWorkers });
    const book = bookOf();
    await readLeft(page, 'weekly.epub', book);
    for (const at of [2, 1]) {
      await page.getByLabel('Article for the first text').selectOption({ index: at });
      await page.waitForFunction((start) => document.querySelector('#text-left').value.startsWith(start), `Part ${at + 1}`);
    }
    expect(await page.evaluate(() => window.sent)).toEqual([book.length, 0, 0].map((bytes) => ({ name: 'weekly.epub', bytes })));
    expect(troubles).toEqual([]);
    await close();
  });

  test('a part that a worker lacks comes with the next one, for all files after it', async () => {
    const { page, troubles, close } = await openPage(browser, { prepare: watchWorkers });
    const before = await page.evaluate(() => window.started.length);
    await readLeft(page, 'note.eml', documents.makeEml(headline, paragraphs));
    expect(await page.evaluate(() => window.started.length)).toBe(before + 2);
    await field(page).fill('');
    expect(await readLeft(page, 'other.eml', documents.makeEml(headline, paragraphs))).toEqual([headline, ...paragraphs]);
    expect(await page.evaluate(() => window.started.length)).toBe(before + 2);
    expect(troubles).toEqual([]);
    await close();
  });

  test('a page of megabytes is given up at a click, and the next one is read', async () => {
    const { page, troubles, close } = await openPage(browser);
    const clicked = page.evaluate(
      () =>
        new Promise((resolve) => {
          const look = () => {
            const cancel = [...document.querySelectorAll('button')].find((button) => button.textContent.trim() === 'Cancel');
            if (cancel) resolve(cancel.click());
            else setTimeout(look, 1);
          };
          look();
        }),
    );
    const long = `<html><body>${`<div><ul><li><a href="x">${headline}</a></li></ul><p>${paragraphs.join(' ')}</p></div>`.repeat(5000)}</body></html>`;
    await dropFiles(page, [{ name: 'long.html', content: long }], '[aria-label="First text"]');
    await clicked;
    await page.getByText(/Reading long\.html/).waitFor({ state: 'detached' });
    await expect(field(page).inputValue()).resolves.toBe('');
    expect(await readLeft(page, 'note.eml', documents.makeEml(headline, paragraphs))).toEqual([headline, ...paragraphs]);
    expect(troubles).toEqual([]);
    await close();
  });

  test('of a long text the field has the beginning, until all of it is asked for', async () => {
    const { page, troubles, close } = await openPage(browser);
    const story = Array.from({ length: 2000 }, (_, at) => `${paragraphs[at % 4]} It was report ${at + 1} of the day.`);
    const shown = await readLeft(page, 'long.txt', story.join('\n\n'));
    expect(shown.length).toBeGreaterThan(500);
    expect(shown).toEqual(story.slice(0, shown.length));
    await expect(field(page).evaluate((element) => element.readOnly)).resolves.toBe(true);
    await page.getByText(/The field shows the first [\d,]+ of [\d,]+ characters/).waitFor();
    await page.getByRole('button', { name: 'Show all, to edit' }).click();
    expect((await field(page).inputValue()).split('\n\n')).toEqual(story);
    // What is typed then is all of the text, and stays so.
    await field(page).press('End');
    await field(page).press('x');
    await page.waitForTimeout(50);
    await expect(field(page).evaluate((element) => element.readOnly)).resolves.toBe(false);
    expect((await field(page).inputValue()).length).toBe(story.join('\n\n').length + 1);
    expect(troubles).toEqual([]);
    await close();
  });

  test.each([
    [
      'that cannot be made',
      () =>
        (window.Worker = function Worker() {
          throw new DOMException('no', 'SecurityError');
        }),
    ],
    [
      'that fails to start',
      () => {
        const { Worker } = window;
        window.Worker = function Failing() {
          const policy = window.trustedTypes.createPolicy('storydiff', { createScriptURL: (address) => address });
          return new Worker(policy.createScriptURL(URL.createObjectURL(new Blob(['throw new Error("no")']))));
        };
      },
    ],
  ])('with workers %s, files are read in the page', async (_, prepare) => {
    const { page, troubles, close } = await openPage(browser, { prepare });
    const pdf = await documents.printPdf(browser, documents.storyPage('body { font: 11pt serif }'));
    const files = [
      ['desk.docx', await documents.makeDocx()],
      ['page.html', documents.storyPage('p { margin: 0 }').replaceAll('<p>', '<p style="margin: 0">')],
      ['note.eml', documents.makeEml(headline, paragraphs)],
      ...(prepare.toString().includes('SecurityError') ? [['agency.pdf', pdf]] : []),
    ];
    for (const [name, content] of files) {
      await field(page).fill('');
      expect(await readLeft(page, name, content)).toEqual([headline, ...paragraphs]);
    }
    expect(troubles.filter((trouble) => !/^(?:console|exception): .*\bno\b/.test(trouble))).toEqual([]);
    await close();
  });
});
