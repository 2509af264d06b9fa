/** @jest-environment node */
// Those places of scripts/matrix --package that need nothing but what this project has, and little time.
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { bundlers } from '../matrix/bundlers.mjs';
import { Installer, versions } from '../matrix/kit.mjs';
import { pages } from '../matrix/pages.mjs';
import { programs } from '../matrix/programs.mjs';
import { cellsOf } from '../matrix/table.mjs';
import { types } from '../matrix/types.mjs';
import { launch } from './support/open-page.js';

jest.setTimeout(120_000);
const install = new Installer({ lend: true });
const [reference, required] = programs;
let kit;
let expected;
beforeAll(async () => {
  kit = { browser: await launch(), install };
  expected = await reference.answers(kit);
});
afterAll(async () => {
  await kit.browser.close();
  install.remove();
});

test('what Node answers: packs, words and stemmers of three languages are found, and articles are read', () => {
  for (const [language, pack] of Object.entries({ English: 'en 1', German: 'de 1', Italian: 'it 1' }))
    expect(JSON.parse(expected.reports[language])).toMatchObject({ packs: [pack], degraded: null });
  expect(expected.articles).toContain('Fifteen');
  expect(expected.articles).not.toMatch(/#|\*|All the news/);
});

const places = [required, ...bundlers.filter(({ name }) => /esbuild|Vite, dev/.test(name)), ...pages];
test.each(places.map((place) => [place.name, place]))('%s', async (_, place) => {
  expect(cellsOf(await place.answers(kit), expected, place).why).toBe('');
});

test('types of the element in JSX, for the framework whose types this project has', async () => {
  const [vue] = types.filter(({ name }) => name === 'Types of Vue, JSX');
  await expect(vue.compiles(kit)).resolves.toBeUndefined();
});

test('every tool is pinned', () => {
  for (const tools of Object.values(versions)) for (const version of Object.values(tools)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
