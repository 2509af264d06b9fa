/** @jest-environment node */
// The interface in a language that is a file of its own: on the page opened from disk, and beside the element.
import { mkdirSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { cpSync, examples, install, path, run, writeFileSync } from './support/installed.js';
import { dist, launch, openPage, openSample, ready } from './support/open-page.js';

jest.setTimeout(90_000);
let browser;
let installed;
beforeAll(async () => {
  browser = await launch();
  installed = install();
});
afterAll(async () => {
  await browser.close();
  installed.remove();
});

const folderOf = (name) => {
  const folder = path.join(installed.folder, name);
  mkdirSync(folder, { recursive: true });
  return folder;
};
const comparison = (page) => page.getByRole('region', { name: 'Vergleich' });

test('German, once chosen, is spoken by the whole page and after a reload', async () => {
  const { page, troubles, close } = await openSample(browser);
  await page.getByLabel('Language').selectOption({ label: 'Deutsch' });
  await comparison(page).getByRole('heading', { name: 'Fakten' }).waitFor();
  await expect(page.locator('html').getAttribute('lang')).resolves.toBe('de');
  await comparison(page).getByText('Der Vergleich als Text').click();
  await expect(comparison(page).getByText('Was beide mit eigenen Worten berichten').isVisible()).resolves.toBe(true);
  await page.reload();
  await ready(page);
  await expect(page.getByLabel('Sprache').inputValue()).resolves.toBe('de');
  await expect(page.getByText('Zwei Berichte über dasselbe').isVisible()).resolves.toBe(true);
  await comparison(page).getByRole('heading', { name: 'Fakten' }).waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test('the browser’s language is there at the first drawing, and English is never seen', async () => {
  const seen = () => {
    window.seen = [];
    const look = () => {
      const heading = document.querySelector('h1');
      if (heading && getComputedStyle(heading).visibility === 'visible') window.seen.push(heading.textContent.trim());
      requestAnimationFrame(look);
    };
    look();
  };
  const { page, troubles, close } = await openPage(browser, { locale: 'fr-CA', prepare: seen });
  await page.waitForFunction(() => window.seen.length > 3);
  await expect(page.evaluate(() => [...new Set(window.seen)])).resolves.toEqual([expect.stringContaining('passé sous silence')]);
  expect(troubles).toEqual([]);
  await close();
});

test('a language whose script is missing leaves what was spoken, and is named', async () => {
  const folder = folderOf('without-german');
  cpSync(dist, folder, { recursive: true });
  rmSync(path.join(folder, 'lang-de.js'));
  const url = pathToFileURL(path.join(folder, 'index.html')).href;
  const chosen = await openPage(browser, { url });
  await chosen.page.getByLabel('Language').selectOption('de');
  await chosen.page.getByRole('alert').getByText('lang-de.js').waitFor();
  await expect(chosen.page.getByLabel('Language').inputValue()).resolves.toBe('en');
  await chosen.close();
  const wanted = await openPage(browser, { url, locale: 'de' });
  await wanted.page.getByRole('alert').getByText('lang-de.js').waitFor();
  await expect(wanted.page.getByText('Two tellings of one story').isVisible()).resolves.toBe(true);
  await wanted.close();
});

test.each(['after', 'before'])('a script beside inline.js, %s it', async (order) => {
  const folder = folderOf(`beside-${order}`);
  for (const file of ['inline.js', 'lang-de.js']) cpSync(path.join(installed.package, 'dist', file), path.join(folder, file));
  const [example] = examples('Languages', 'html');
  const scripts = /(<script src="inline.js"><\/script>)\n(<script src="lang-de.js"><\/script>)/;
  writeFileSync(path.join(folder, 'index.html'), order === 'after' ? example : example.replace(scripts, '$2\n$1'));
  const context = await browser.newContext({ locale: 'en' });
  const page = await context.newPage();
  await page.goto(pathToFileURL(path.join(folder, 'index.html')).href);
  await comparison(page)
    .getByText(/1 abweichend|1 geändert/)
    .first()
    .waitFor();
  await context.close();
});

test('a language that comes late changes what is on screen', async () => {
  const folder = folderOf('late');
  for (const file of ['inline.js', 'lang-de.js']) cpSync(path.join(installed.package, 'dist', file), path.join(folder, file));
  const [example] = examples('Languages', 'html');
  writeFileSync(path.join(folder, 'index.html'), example.replace('<script src="lang-de.js"></script>', ''));
  const context = await browser.newContext({ locale: 'en' });
  const page = await context.newPage();
  await page.goto(pathToFileURL(path.join(folder, 'index.html')).href);
  await page
    .getByRole('region', { name: 'Comparison' })
    .getByText(/1 changed/)
    .first()
    .waitFor();
  await page.addScriptTag({ url: pathToFileURL(path.join(folder, 'lang-de.js')).href });
  await comparison(page).getByRole('heading', { name: 'Fakten' }).waitFor();
  await context.close();
});

test('as modules of the package, for exports too', () => {
  writeFileSync(
    path.join(installed.folder, 'german.mjs'),
    `import { compare } from 'storydiff';
    import { de } from 'storydiff/messages/de';
    import { addMessages } from 'storydiff/element';
    import { toMarkdown } from 'storydiff/render';
    addMessages(de);
    const report = await compare('Zwölf Menschen kamen am Montag.', 'Fünfzehn Menschen kamen am Montag.');
    console.log(toMarkdown(report, { messages: de }));`,
  );
  const said = run('node', ['german.mjs'], { cwd: installed.folder });
  expect(said).toMatch(/^# Erster Text und Zweiter Text: ein Vergleich/);
  expect(said).toContain('Erstellt mit storydiff');
});
