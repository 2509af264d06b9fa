/** @jest-environment jsdom */
// Every file of tests/files that a DOM is needed for, through the browser's (jsdom here) and through the readers' own: all that a
// reader says of it is the same, and how it refuses it. (The other tests of this folder run once with each: jest.config.mjs.)
import '../support/text-coding.js';
import { afterAll, expect, jest, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { useDom } from '../../../web/readers/document.js';
import * as dom from '../../../web/readers/dom/index.js';
import { readBytes } from '../../../web/readers/index.js';

jest.setTimeout(60_000);
afterAll(() => useDom(null));

const folders = ['kept', 'complete'].map((name) => fileURLToPath(new URL(`../../files/${name}/`, import.meta.url)));
const files = folders
  .flatMap((folder) => readdirSync(folder).map((name) => folder + name))
  .filter((file) => /\.\w+$/.test(file) && !file.endsWith('.pdf'));

async function readWith(way, file) {
  useDom(way);
  const name = file.split('/').at(-1);
  try {
    const { bytes, ...read } = await readBytes(name, new Uint8Array(readFileSync(file)));
    return { ...read, size: bytes.length };
  } catch (error) {
    return { name: error.name, code: error.code };
  }
}

test.each(files.map((file) => [file.split('/').at(-1), file]))('%s', async (_, file) => {
  const own = await readWith(dom, file);
  expect(own).toEqual(await readWith(null, file));
  expect(own.code === undefined || own.name === 'ReadError').toBe(true);
});
