/** @jest-environment node */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { en } from '../../../web/page/messages/en.js';

const web = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../web');

/** All sources of the page and the renderer, as one text. */
function sources(folder) {
  return readdirSync(path.join(web, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js') && entry.name !== 'en.js')
    .map((entry) => readFileSync(path.join(entry.parentPath ?? entry.path, entry.name), 'utf8'))
    .join('\n');
}

const all = sources('page') + sources('render') + sources('readers');

test('every message that is asked for is there', () => {
  const asked = new Set([...all.matchAll(/(?<![\w.])(?:ctx\.|this\.)?m\.(\w+)/g)].map((match) => match[1]));
  for (const key of asked) expect(en).toHaveProperty(key);
});

test('no message is left over', () => {
  expect(Object.keys(en).filter((key) => !new RegExp(`\\b${key}\\b`).test(all))).toEqual([]);
});

test('every cause that a reader names has words', () => {
  for (const [, code] of all.matchAll(/new ReadError\('([\w-]+)'/g)) expect(en.errors).toHaveProperty(code);
});
