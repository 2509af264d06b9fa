/** @jest-environment node */
// Damaged files through the readers of the package, in Chromium: a text or an error that says what is
// wrong, never a hang, an exception of a library, a request, or a script that ran.
//
// BROKEN_FILES=500 BROKEN_SEED=9 tries more of them, and others; a failure names the seed and the number. scripts/mutate-readers tries
// all kinds.
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { brokenFiles } from '../files/broken.mjs';
import { serve } from './support/installed.js';
import { dist, launch } from './support/open-page.js';

const count = Number(process.env.BROKEN_FILES ?? 20);
const seed = Number(process.env.BROKEN_SEED ?? 1);
jest.setTimeout(60_000 + count * 5000);

let browser;
let server;
beforeAll(async () => {
  browser = await launch();
  server = await serve(dist);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Runs in the page: reads one file and says how that ended. */
async function readInPage([name, base64]) {
  const { readBytes } = await import('/readers.js');
  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  const reading = readBytes(name, bytes).then(
    ({ text, paragraphs }) =>
      typeof text === 'string' && (paragraphs === null || Array.isArray(paragraphs)) ? 'text' : 'a result of another shape',
    (error) => (typeof error.code === 'string' && /^[a-z-]+$/.test(error.code) ? `error ${error.code}` : `thrown ${error.stack}`),
  );
  const outcome = await Promise.race([reading, new Promise((resolve) => setTimeout(resolve, 20_000, 'hang'))]);
  return window.ran ? `${outcome}, and a script ran` : outcome;
}

test.each([
  'ferry-chromium.html',
  'ferry-writer.docx',
  'ferry-library.docx',
  'ferry-writer.odt',
  'ferry-writer.epub',
  'ferry-chromium.pdf',
  'bakery-writer.pdf',
  'ferry-chromium.mhtml',
  'ferry-python.eml',
  'ferry-writer.rtf',
  'marked-writer.doc',
  'bakery-extractmsg.msg',
  'ferry-wget.warc.gz',
  'bakery-wacz.wacz',
  'ferry-google.zip',
])('%s, damaged', async (name) => {
  const page = await browser.newPage();
  const troubles = [];
  page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !/^(?:blob|data):/.test(request.url())) troubles.push(`request: ${request.url()}`);
  });
  await page.goto(`${server.url}nothing-here`);
  const sound = readFileSync(new URL(`../files/kept/${name}`, import.meta.url));
  expect(await page.evaluate(readInPage, [name, sound.toString('base64')])).toBe('text');
  for (const [i, file] of brokenFiles(name, sound, count, seed).entries()) {
    const outcome = await page.evaluate(readInPage, [name, file.toString('base64')]);
    if (!/^(text|error [a-z-]+)$/.test(outcome)) troubles.push(`seed ${seed}, number ${i}: ${outcome}`);
  }
  expect(troubles).toEqual([]);
  await page.close();
});
