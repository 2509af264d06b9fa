/** @jest-environment node */
// Files as real programs write them (tests/files), dropped on the page: each gives its story, no more
// and no less, or the message that says why not.
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { dropFiles, launch, openPage } from './support/open-page.js';

jest.setTimeout(300_000);
const folder = new URL('../files/', import.meta.url);
const stories = JSON.parse(readFileSync(new URL('stories.json', folder), 'utf8'));
const names = readdirSync(new URL('kept/', folder));
let browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const field = (page) => page.getByRole('textbox', { name: 'First text', exact: true });

/** Drops a kept file on the left, and waits until its text or a message is there. */
async function readLeft(page, name) {
  const content = [...readFileSync(new URL(`kept/${name}`, folder))];
  await dropFiles(page, [{ name, content }], '[aria-label="First text"]');
  await page.waitForFunction(
    () => document.querySelector('#text-left').value !== '' || document.querySelector('[role=alert]').textContent.trim() !== '',
  );
  return { text: await field(page).inputValue(), message: (await page.getByRole('alert').textContent()).trim() };
}

/** What has a story of its own, and a test of its own beside the readers. */
const told = names.filter((name) => !/^(?:hostile|marked)-/.test(name));

test('there are at least four of each kind', () => {
  for (const kind of ['html', 'mhtml', 'docx', 'doc', 'msg', 'pdf', 'odt', 'rtf', 'epub', 'md', 'txt', 'eml'])
    expect({ kind, enough: names.filter((name) => name.endsWith(`.${kind}`)).length >= 4 }).toEqual({ kind, enough: true });
});

// One page for all of them, as a reader has it who opens file after file; after a failure there is a new one.
let opened = null;

test.each(told)('%s', async (name) => {
  const { page, troubles, close } = opened ?? (await openPage(browser));
  opened = null;
  await field(page).fill('');
  const { headline, paragraphs } = stories[name.split('-')[0]];
  const { text, message } = await readLeft(page, name);
  expect(message).toBe('');
  expect(text.trim().split(name.endsWith('writer.txt') ? '\n' : /\n{2,}/)).toEqual([headline, ...paragraphs]);
  const charset = /python\.([\w-]+)\.(?:txt|html)$/.exec(name)?.[1];
  if (charset) {
    await page.getByText('What was read').first().click();
    await expect(page.getByLabel('Charset of the first text').inputValue()).resolves.toBe(charset);
  }
  expect(troubles).toEqual([]);
  opened = { page, troubles, close };
});

const refused = {
  'hostile-cut.docx': /“hostile-cut\.docx” is damaged/,
  'hostile-cut.odt': /“hostile-cut\.odt” is damaged/,
  'hostile-cut.epub': /“hostile-cut\.epub” is damaged/,
  'hostile-cut.pdf': /“hostile-cut\.pdf” is damaged/,
  'hostile-cut.mhtml': /“hostile-cut\.mhtml” (?:is damaged|has no text)/,
  'hostile-bomb.docx': /\(its part word\/document\.xml\) unpacks to more than 64 MB, which is the limit/,
  'hostile-bomb.odt': /unpacks to more than 64 MB, which is the limit/,
  'hostile-bomb.epub': /unpacks to more than 64 MB, which is the limit/,
  'hostile-entities.docx': /“hostile-entities\.docx” declares entities of its own in its part word\/document\.xml/,
  'hostile-cut.doc': /“hostile-cut\.doc” is damaged .* \(its directory goes on past the end of the file\)/,
  'hostile-loop.doc': /“hostile-loop\.doc” is damaged .* \(the sectors of WordDocument run in a circle\)/,
  'hostile-count.doc': /“hostile-count\.doc” is damaged .* \(it is said to have 2147483647 characters, and there are 631\)/,
  'hostile-cut.msg': /“hostile-cut\.msg” is damaged .* \(the row of small streams goes on past the end of the file\)/,
  'hostile-cut.warc': /“hostile-cut\.warc” is damaged .* \(it ends amid record 1\)/,
  'hostile-bomb.gz': /“hostile-bomb\.gz” unpacks to more than 64 MB, which is the limit/,
  'hostile-bomb.wacz': /“hostile-bomb\.wacz” unpacks to more than 64 MB, which is the limit/,
  'hostile-nested.zip': /“hostile-nested\.zip(?:\/inner\.zip){4}” nests its parts more than 3 deep, which is the limit/,
  'hostile-pictures.zip': /“hostile-pictures\.zip” is an archive of 1 file, and none of them is a text/,
  'hostile-locked.docx': /“hostile-locked\.docx” is locked with a password/,
  'hostile-deep.rtf': /nests its parts more than 200 deep, which is the limit/,
  'hostile-deep.eml': /nests its parts more than 16 deep, which is the limit/,
  'hostile-locked.pdf': /“hostile-locked\.pdf” is locked with a password/,
  'hostile-locked.odt': /“hostile-locked\.odt” is locked with a password/,
  'hostile-scan.pdf': /“hostile-scan\.pdf” is a scan/,
  'hostile-zeros.txt': /is not a text: its content is binary data/,
  'hostile-blank.txt': /has no text in it that could be read/,
};

test.each(Object.entries(refused))('%s is refused', async (name, expected) => {
  const { page, troubles, close } = await openPage(browser);
  expect(await readLeft(page, name)).toEqual({ text: '', message: expect.stringMatching(expected) });
  expect(troubles).toEqual([]);
  await close();
});

const disarmed = {
  'hostile-entities.odt': [stories.ferry.headline, ...stories.ferry.paragraphs].join('\n\n'),
  'hostile-script.html': [stories.ferry.headline, ...stories.ferry.paragraphs].join('\n\n'),
  'hostile-deep.html': 'At the bottom of it somebody had written a sentence.',
  'hostile-marks.md': /and then a word$/,
};

test.each(Object.entries(disarmed))('%s is read, and does nothing', async (name, expected) => {
  const { page, troubles, close } = await openPage(browser);
  const { text, message } = await readLeft(page, name);
  expect(message).toBe('');
  if (typeof expected === 'string') expect(text).toBe(expected);
  else expect(text).toMatch(expected);
  if (name === 'hostile-deep.html') await page.getByText(/nests its elements deeper than any real one/).waitFor();
  expect(await page.evaluate(() => window.ran)).toBeUndefined();
  expect(troubles).toEqual([]);
  await close();
});

test('a page of more tags than any page has is refused before it is parsed', async () => {
  const { page, troubles, close } = await openPage(browser);
  await dropFiles(page, [{ name: 'tags.html', content: '<p>One word.'.repeat(300_001) }], '[aria-label="First text"]');
  await page
    .getByRole('alert')
    .getByText(/“tags\.html” has 300,001 tags, and the limit for a web page is 300,000/)
    .waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test('a page of too many elements gives all its text and says which limit that was', async () => {
  const { page, troubles, close } = await openPage(browser);
  const story = [stories.ferry.headline, ...stories.ferry.paragraphs];
  const content = `<!doctype html><title>Many</title>${story.map((text) => `<p>${text}</p>`).join('')}${'<br>'.repeat(100_001)}`;
  await dropFiles(page, [{ name: 'many.html', content }], '[aria-label="First text"]');
  await page.getByText('This page has more than 100,000 elements').waitFor();
  expect(await field(page).inputValue()).toBe(story.join('\n\n'));
  expect(troubles).toEqual([]);
  await close();
});

test('tens of thousands of paragraphs come into the field, each running its own way', async () => {
  const { page, troubles, close } = await openPage(browser);
  const content = `اجتمع المجلس يوم الاثنين.\n\n${'The council met on Monday.\n\n'.repeat(25_000)}`;
  await dropFiles(page, [{ name: 'long.txt', content }], '[aria-label="First text"]');
  await page.waitForFunction(() => document.querySelector('#text-left').value !== '');
  await expect(field(page).evaluate((element) => [element.dir, getComputedStyle(element).unicodeBidi])).resolves.toEqual([
    'ltr',
    'plaintext',
  ]);
  expect(troubles).toEqual([]);
  await close();
});

test('every hostile file has its test', () => {
  expect(names.filter((name) => name.startsWith('hostile'))).toEqual([...Object.keys(refused), ...Object.keys(disarmed)].sort());
});

test.each(['ferry-python.mbox', 'ferry-python.rss', 'ferry-python.atom'])(
  'the articles of %s are offered, and one is chosen',
  async (name) => {
    const { page, troubles, close } = await openPage(browser);
    await readLeft(page, name);
    const choices = await page.getByLabel('Article for the first text').locator('option').allTextContents();
    expect(choices).toHaveLength(4);
    for (const [at, story] of ['ferry', 'bakery', 'library', 'orchard'].entries()) expect(choices[at]).toContain(stories[story].headline);
    await page.getByLabel('Article for the first text').selectOption({ index: 2 });
    await page.waitForFunction((start) => document.querySelector('#text-left').value.startsWith(start), stories.library.headline);
    expect((await field(page).inputValue()).split('\n\n')).toEqual([stories.library.headline, ...stories.library.paragraphs]);
    expect(troubles).toEqual([]);
    await close();
  },
);
