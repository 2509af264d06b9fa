/** @jest-environment node */
// The language pack on the page: behind the first result, from disk, and nothing that was chosen is lost.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { dropFiles, launch, openPage, summary } from './support/open-page.js';

jest.setTimeout(60_000);
let browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const packs = (page) => page.evaluate(() => document.querySelector('story-diff').report.packs);
const hasPack = (page) => page.waitForFunction(() => document.querySelector('story-diff').report?.packs.length > 0);

test('it is added behind the first result, which needs none', async () => {
  const { page, troubles, close } = await openPage(browser, {
    prepare: () => {
      addEventListener('storydiff-report', ({ detail }) => (globalThis.seen ??= []).push(detail.report.packs));
    },
  });
  await page.getByRole('button', { name: 'Show the sample story' }).click();
  await summary(page).waitFor();
  await hasPack(page);
  expect(await page.evaluate(() => globalThis.seen)).toEqual([[], ['en 1']]);
  expect(troubles).toEqual([]);
  await close();
});

test('a filter and a selected fact stay while it comes', async () => {
  const { page, troubles, close } = await openPage(browser, {
    prepare: () => {
      // The script waits until the test has chosen something.
      const append = HTMLHeadElement.prototype.append;
      HTMLHeadElement.prototype.append = function held(script) {
        globalThis.goOn = () => append.call(this, script);
      };
    },
  });
  await page.getByRole('button', { name: 'Show the sample story' }).click();
  await summary(page).waitFor();
  await page.getByRole('button', { name: /^Changed \d/ }).click();
  const fact = page.getByRole('region', { name: 'List of facts' }).getByRole('button', { name: /2\.4 million/ });
  await fact.click();
  expect(await packs(page)).toEqual([]);
  await page.evaluate(() => globalThis.goOn());
  await hasPack(page);
  await expect(fact.getAttribute('aria-pressed')).resolves.toBe('true');
  await expect(page.getByRole('button', { name: /^Changed \d/ }).getAttribute('aria-pressed')).resolves.toBe('true');
  expect(troubles).toEqual([]);
  await close();
});

test('each language brings its own pack when it is met first, and no other', async () => {
  const { page, troubles, close } = await openPage(browser);
  const scripts = [];
  page.on('request', (request) => scripts.push(...(/packs\/.*/.exec(request.url()) ?? [])));
  const texts = {
    de: ['Die Polizei hat das Auto in der Straße gefunden.', 'Die Polizei hat den Wagen in der Straße gefunden.'],
    en: ['The police have found the car in the street.', 'The police have found the vehicle in the street.'],
  };
  for (const language of ['de', 'en', 'de']) {
    const [left, right] = texts[language];
    await dropFiles(page, [
      { name: 'one.txt', content: left },
      { name: 'two.txt', content: right },
    ]);
    await page.waitForFunction((name) => document.querySelector('story-diff').report?.packs[0] === name, `${language} 1`);
  }
  expect(scripts).toEqual(['packs/de.js', 'packs/en.js']);
  expect(troubles).toEqual([]);
  await close();
});

test('a language that has no pack is compared without one, and nothing is missed', async () => {
  const { page, troubles, close } = await openPage(browser);
  const texts = ['left', 'right'].map((name) => readFileSync(new URL(`../fixtures/bulgarian/${name}.txt`, import.meta.url), 'utf8'));
  await dropFiles(page, [
    { name: 'one.txt', content: texts[0] },
    { name: 'two.txt', content: texts[1] },
  ]);
  await summary(page).waitFor();
  await page.waitForTimeout(500);
  expect(await packs(page)).toEqual([]);
  expect(troubles).toEqual([]);
  await close();
});

test('from disk the words and the stemmers of a language come when a text is in it, and the first report has them', async () => {
  const { page, troubles, close } = await openPage(browser, {
    prepare: () => {
      addEventListener('storydiff-report', ({ detail }) => (globalThis.seen ??= []).push(detail.report));
    },
  });
  const scripts = [];
  page.on('request', (request) => scripts.push(...(/(?:lexicon\/.*|stems\.js)$/.exec(request.url()) ?? [])));
  const compare = async (language, left, right) => {
    await page.evaluate(() => (globalThis.seen = []));
    await dropFiles(page, [
      { name: 'one.txt', content: left },
      { name: 'two.txt', content: right },
    ]);
    await page.waitForFunction((name) => globalThis.seen.some((report) => report.left.language === name), language);
    const [first] = await page.evaluate(() => globalThis.seen);
    expect(first.degraded).toBeNull();
    expect(first.facts.flatMap(({ details }) => details.map(({ kind }) => kind))).toContain('quantifier');
  };
  await compare(
    'de',
    'Alle Schulen der Stadt bleiben bis Freitag geschlossen.',
    'Einige Schulen der Stadt bleiben bis Freitag geschlossen.',
  );
  expect(scripts.filter((name) => name.startsWith('lexicon'))).toEqual(['lexicon/de.js']);
  await compare('it', 'Tutte le scuole della città resteranno chiuse.', 'Alcune scuole della città resteranno chiuse.');
  await compare('de', 'Alle Schulen der Stadt bleiben bis Montag geschlossen.', 'Einige Schulen der Stadt bleiben bis Montag geschlossen.');
  expect(scripts.toSorted()).toEqual(['lexicon/de.js', 'lexicon/it.js', 'stems.js']);
  expect(troubles).toEqual([]);
  await close();
});
