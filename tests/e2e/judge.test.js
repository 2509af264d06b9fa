/** @jest-environment node */
// A judge of a page's own, asked by the package in a browser: the engine is in a worker, the judge on the page.
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { launch } from './support/open-page.js';
import { cpSync, path, root, serve, writeFileSync } from './support/installed.js';

jest.setTimeout(120_000);
let browser;
let server;
const folder = mkdtempSync(path.join(tmpdir(), 'storydiff-page-judge-'));
beforeAll(async () => {
  for (const name of ['storydiff.js', 'storydiff.wasm', 'packs']) {
    cpSync(path.join(root, 'dist', name), path.join(folder, name), { recursive: true });
  }
  writeFileSync(
    path.join(folder, 'index.html'),
    '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Judge</title>',
  );
  [browser, server] = await Promise.all([launch(), serve(folder)]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

/** What a function gives on the page, and how many workers ran. */
async function onPage(work) {
  const page = await browser.newPage();
  await page.goto(server.url);
  const value = await page.evaluate(work);
  const workers = page.workers().length;
  await page.close();
  return { value, workers };
}

test.each([
  ['a worker', true],
  ['the page itself', false],
])('it is asked about what is unsure, and its answers are pins (the engine in %s)', async (_, worker) => {
  const { value, workers } = await onPage(`(async () => {
    const { compare, init } = await import('./storydiff.js');
    await init({ worker: ${worker} });
    const asked = [];
    const judge = async (questions) => questions.map(({ left, right }) => asked.push(left.text + ' ' + right.text) > 0);
    const story = ['Zoë opened the café.', 'A baker from the old town won the race.'];
    const retold = ['Zoë opened the café.', 'Someone quick got a medal in the race.'];
    const report = await compare([story], [retold], { judge });
    return [asked, report.options.pins];
  })()`);
  expect(value).toEqual([
    ['A baker from the old town won the race. Someone quick got a medal in the race.'],
    { link: [[1, 1]], unlink: [] },
  ]);
  expect(workers).toBe(worker ? 1 : 0);
});

test('a judge that fails, and a signal, end the comparison', async () => {
  const { value } = await onPage(async () => {
    const { compare } = await import('./storydiff.js');
    const pair = ['A baker from the old town won the race.', 'Someone quick got a medal in the race.'];
    const failed = (options) => compare(...pair, options).catch(({ name, code }) => code ?? name);
    const controller = new AbortController();
    const never = () => {
      controller.abort();
      return new Promise(() => {});
    };
    return [await failed({ judge: () => Promise.reject(new Error('offline')) }), await failed({ judge: never, signal: controller.signal })];
  });
  expect(value).toEqual(['judge-failed', 20]); // 20: the code of an AbortError
});
