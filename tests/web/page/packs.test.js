/** @jest-environment jsdom */
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { loadPackScript, Packs } from '../../../web/page/packs.js';
import { sameFact } from '../../../web/render/same-fact.js';

afterEach(() => delete globalThis.storydiffPacks);

beforeEach(() => {
  document.head.innerHTML = '<meta name="storydiff-packs" content="en xx">';
});

/** The script that was added, which jsdom does not load. */
const added = () => document.head.querySelector('script');

test('a pack is a script beside the page that leaves its bytes behind', async () => {
  // jsdom has no DecompressionStream.
  const unpacked = async (text) => Uint8Array.from(gunzipSync(Buffer.from(text, 'base64'))).buffer;
  const bytes = loadPackScript('en', document, unpacked);
  expect(added().getAttribute('src')).toBe('packs/en.js');
  globalThis.storydiffPacks = { en: gzipSync(Uint8Array.of(83, 68, 87, 80, 1, 255)).toString('base64') };
  added().onload();
  await expect(bytes).resolves.toEqual(Uint8Array.of(83, 68, 87, 80, 1, 255));
  expect(added()).toBeNull();
  expect(globalThis.storydiffPacks).toBeUndefined();
});

test('no pack beside the page is an error that names the file', async () => {
  const bytes = loadPackScript('xx', document);
  added().onerror();
  await expect(bytes).rejects.toThrow('packs/xx.js could not be loaded');
});

test('a pack that is not beside the page is not asked for', async () => {
  await expect(loadPackScript('ar', document)).rejects.toThrow('there is no pack for ar');
  expect(added()).toBeNull();
});

test('a pack that is offered and does not come is said in the next report', async () => {
  const report = { left: { language: 'en' }, right: { language: 'en' } };
  const lacks = [];
  const failing = async () => Promise.reject(new Error('gone'));
  const packs = new Packs(failing, async (language) => lacks.push(language) > 0);
  expect([await packs.bring(report), await packs.bring(report)]).toEqual([true, false]);
  expect(lacks).toEqual(['en']);
  expect(await new Packs(failing, async () => false).bring(report)).toBe(false);
});

test('a fact is found again by its text, whole or in part', () => {
  const fact = (left, right) => ({ left: { text: left, row: left ? 0 : -1 }, right: { text: right, row: right ? 0 : -1 } });
  const after = [fact('It rained.', 'It poured.'), fact('Two fell.', ''), fact('', 'He came, he said.')];
  expect(sameFact(fact('It rained.', ''), after)).toBe(0);
  expect(sameFact(fact('', 'He came,'), after)).toBe(2);
  expect(sameFact(fact('Gone.', ''), after)).toBeNull();
});
