/** @jest-environment node */
// view="note": a few lines, from which the comparison is folded out; and the element on other people's pages.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { examples, install, path, root } from './support/installed.js';
import { dist, launch } from './support/open-page.js';
import { plainPage, surroundings } from './support/surroundings.js';

jest.setTimeout(120_000);
let browser;
let folder;
let installed;
beforeAll(async () => {
  browser = await launch();
  installed = install();
  folder = installed.folder;
});
afterAll(async () => {
  await browser.close();
  installed.remove();
});

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const left = 'The road shut on Monday after a crash. Twelve people were hurt, police said. The council said that trains would run.';
const right =
  'The road shut on Tuesday after a crash. Fifteen people were hurt, police said. The council said that trains would run. Tickets are refunded at every station.';
const elementOf = (attributes) =>
  `<story-diff left-label="Morning" right-label="Evening" ${attributes}><p slot="left">${left}</p><p slot="right">${right}</p></story-diff>`;

let pages = 0;

/** A page from disk, with the classic script, in which every element has its report. */
async function open(source, { width = 720, height = 1600, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, ...options });
  const page = await context.newPage();
  const troubles = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  pages += 1;
  const file = path.join(folder, `page-${pages}.html`);
  writeFileSync(file, source.replace('</title>', `</title><script src="${pathToFileURL(path.join(dist, 'inline.js')).href}"></script>`));
  await page.goto(pathToFileURL(file).href);
  return { page, troubles, close: () => context.close() };
}

const region = (page) => page.getByRole('region', { name: 'Comparison' });
const changes = (page) => region(page).getByRole('listitem').getByRole('button');
const toggle = (page) => region(page).getByRole('button', { name: /^(Show|Hide)/ });
const heightOf = (page) => page.locator('story-diff').evaluate((element) => element.getBoundingClientRect().height);

/** What one reads of buttons: without the words for screen readers alone. */
const read = (locator) =>
  locator.evaluateAll((buttons) =>
    buttons.map((button) => {
      const copy = button.cloneNode(true);
      for (const hidden of copy.querySelectorAll('.hidden')) hidden.remove();
      return copy.textContent.replace(/\s+/g, ' ').trim();
    }),
  );

test('a note says what matters most in a line each, and folds out to the places', async () => {
  const { page, troubles, close } = await open(plainPage(elementOf('view="note"')));
  await page.getByText('Changed since Morning').waitFor();
  const lines = await changes(page).evaluateAll((buttons) => buttons.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()));
  expect(lines).toEqual([
    'Monday → became Tuesday The road shut on Tuesday after a crash.',
    'Twelve → became Fifteen Fifteen people were hurt, police said.',
    'added: Tickets are refunded at every station.',
  ]);
  expect(await heightOf(page)).toBeLessThanOrEqual(140);
  expect(await region(page).getByRole('searchbox').count()).toBe(0);
  expect(await region(page).getByRole('navigation').count()).toBe(0);
  const said = page.evaluate(
    () => new Promise((resolve) => document.addEventListener('storydiff-toggle', ({ detail }) => resolve(detail), { once: true })),
  );

  // By keyboard: the first line leads to the place in the text.
  await toggle(page).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await region(page).getByRole('group', { name: 'How to look at it' }).waitFor();
  expect(await said).toEqual({ open: true });
  await page.locator('[aria-current="true"]').first().waitFor();
  expect((await page.locator('[aria-current="true"]').allTextContents()).join(' ')).toContain('Tuesday');
  await expect(page.locator('story-diff').evaluate(({ open, view }) => [open, view])).resolves.toEqual([true, 'note']);
  expect(await region(page).getByRole('searchbox').isVisible()).toBe(false);

  // Another way to look at it stays inside of the note.
  await region(page).getByRole('button', { name: 'Side by side' }).click();
  await region(page).getByRole('group', { name: 'Evening', exact: true }).waitFor();
  await expect(page.locator('story-diff').getAttribute('view')).resolves.toBe('note');

  await toggle(page).click();
  await expect(toggle(page).getAttribute('aria-expanded')).resolves.toBe('false');
  await expect(toggle(page).evaluate((button) => button.getRootNode().activeElement === button)).resolves.toBe(true);
  expect(await heightOf(page)).toBeLessThanOrEqual(140);
  await page.locator('story-diff').evaluate((element) => element.select(0));
  await page.locator('[aria-current="true"]').first().waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test('the example of the documents', async () => {
  const { page, troubles, close } = await open(plainPage(examples('A note', 'html')[0]));
  await page.getByText('Changed since the morning edition').waitFor();
  const lines = await read(changes(page));
  expect(lines.map((line) => line.split(' ').slice(0, 3).join(' ')).sort()).toEqual([
    'Monday → Tuesday',
    'Twelve → Fifteen',
    'added: Tickets are',
  ]);
  expect(troubles).toEqual([]);
  await close();
});

test('two outlets have words of their own, and nothing became anything', async () => {
  const outlets = [
    'A lorry hit the swing bridge in Kelsmere at noon, the fire brigade said. Twelve people were hurt when the span fell.',
    'When the span of the Kelsmere bridge fell, 15 people were hurt. A truck had struck it around midday. The mayor was in Rome.',
  ];
  const source = plainPage(
    `<story-diff view="note" left-label="Courier" right-label="Dispatch"><p slot="left">${outlets[0]}</p><p slot="right">${outlets[1]}</p></story-diff>`,
  );
  const { page, close } = await open(source);
  await page.getByText('Where Courier and Dispatch differ').waitFor();
  const lines = (await read(changes(page))).join('\n');
  expect(lines).toMatch(/Twelve ≠ 15/);
  expect(lines).toMatch(/only in (Courier|Dispatch): /);
  expect(lines).not.toMatch(/→|added|removed/);
  await close();
});

test.each([200, 320, 720])('%i px: nothing is wider than the column, folded or not', async (width) => {
  const { page, troubles, close } = await open(
    plainPage(elementOf('view="note"')).replace('class="place"', `style="width: ${width}px; margin: 0"`),
    { width: width + 16 },
  );
  await toggle(page).waitFor();
  if (width > 200) expect(await heightOf(page)).toBeLessThanOrEqual(140);
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await wide()).toBe(0);
  await toggle(page).click();
  await region(page).getByRole('group', { name: 'How to look at it' }).waitFor();
  expect(await wide()).toBe(0);
  expect(troubles).toEqual([]);
  await close();
});

test('search and steps are there when they are asked for, and away when nothing is', async () => {
  const { page, close } = await open(plainPage(elementOf('view="note" open controls="search steps"')));
  // In one text, which is the right one with the changes in it, a word is found once.
  await region(page).getByRole('searchbox').fill('council');
  await region(page).getByText('1 of 1').waitFor();
  await expect(region(page).getByRole('navigation').isVisible()).resolves.toBe(true);
  await page.locator('story-diff').evaluate((element) => Object.assign(element, { view: 'side-by-side', controls: 'none' }));
  await region(page).getByRole('searchbox').waitFor({ state: 'hidden' });
  await expect(region(page).getByRole('navigation').isVisible()).resolves.toBe(false);
  await close();
});

test('a short comparison is as tall as its content, and has no map', async () => {
  const { page, close } = await open(plainPage(elementOf('')), { width: 1400, height: 2400 });
  await region(page).getByRole('heading', { name: 'Facts' }).waitFor();
  await page.waitForTimeout(300);
  expect(await heightOf(page)).toBeLessThan(1000);
  const map = region(page).getByRole('img', { name: /^Map/ });
  expect((await map.boundingBox())?.height ?? 0).toBe(0);
  await page.locator('story-diff').evaluate((element) => {
    const text = (word) =>
      Array.from({ length: 120 }, (_, at) => `Paragraph ${at} says that ${word} ${at} came to the town and stayed.`).join('\n\n');
    Object.assign(element, { left: text('painter'), right: text('potter') });
  });
  await page.waitForFunction(() => document.querySelector('story-diff').report?.left.text.startsWith('Paragraph'));
  await page.waitForFunction(
    () => document.querySelector('story-diff').shadowRoot.querySelector('.map-place').getBoundingClientRect().height > 400,
  );
  await close();
});

test('on paper nothing is cut, and there is no button', async () => {
  const { page, close } = await open(plainPage(elementOf('view="note"')), { width: 460 });
  await toggle(page).waitFor();
  const cut = () => changes(page).evaluateAll((lines) => lines.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length);
  expect(await cut()).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  expect(await cut()).toBe(0);
  expect(await toggle(page).count()).toBe(0);
  await close();
});

test('in a language that runs from right to left', async () => {
  const { page, close } = await open(plainPage(elementOf('view="note"')));
  await toggle(page).waitFor();
  await page.evaluate(() => {
    globalThis.storydiff.addMessages({ lang: 'he', direction: 'rtl' });
    document.querySelector('story-diff').setAttribute('lang', 'he');
  });
  await page.waitForFunction(() => document.querySelector('story-diff').shadowRoot.querySelector('.comparison').dir === 'rtl');
  const [first, button] = [await changes(page).first().boundingBox(), await toggle(page).boundingBox()];
  expect(button.x).toBeLessThan(first.x + 20);
  const left = await changes(page).first().locator('bdi').first().boundingBox();
  const right = await changes(page).first().locator('bdi').last().boundingBox();
  expect(left.x).toBeGreaterThan(right.x); // the earlier word comes first, which is on the right
  await close();
});

test('in Ukrainian', async () => {
  const { page, close } = await open(plainPage(elementOf('view="note" lang="uk"')));
  await page.getByText('Змінено після «Morning»').waitFor();
  await page.getByRole('button', { name: /^додано: Tickets/ }).waitFor();
  await page.getByRole('button', { name: 'Показати тексти' }).click();
  await page.getByRole('button', { name: 'Сховати тексти' }).waitFor();
  await close();
});

/** What each element inside looks like: where it is in the host, and what it would inherit. */
const looks = (page) =>
  page.locator('story-diff').evaluate(async (host) => {
    await host.updateComplete;
    const inherited = `color cursor direction fontFamily fontSize fontStyle fontVariant fontWeight letterSpacing lineHeight listStyleType
      tabSize textAlign textIndent textShadow textTransform visibility whiteSpace wordBreak wordSpacing`.split(/\s+/);
    const { left: x, top: y } = host.getBoundingClientRect();
    const drawn = [...host.shadowRoot.querySelectorAll('.comparison, .comparison *')].filter(
      (element) => element.getClientRects().length > 0,
    );
    return drawn.map((element) => {
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      return [
        element.className.baseVal ?? `${element.localName}.${element.className}`,
        [box.left - x, box.top - y, box.width, box.height].map((length) => Math.round(4 * length) / 4).join(' '),
        inherited.map((name) => `${name} ${style[name]}`).join('; '),
      ].join(' | ');
    });
  });

describe('looks alike wherever it stands', () => {
  const sized = (source) =>
    source.replace('class="place"', 'style="width: 640px; max-width: none; margin: 0; padding: 0; border: 0; float: none; display: block"');
  const markups = { note: elementOf('view="note"'), whole: elementOf('') };
  const expected = {};
  beforeAll(async () => {
    for (const [name, markup] of Object.entries(markups)) {
      const { page, close } = await open(sized(plainPage(markup)));
      await region(page).getByRole('button').first().waitFor();
      await page.waitForTimeout(200);
      expected[name] = await looks(page);
      await close();
    }
  });

  test.each(Object.keys(surroundings).flatMap((name) => Object.keys(markups).map((markup) => [markup, name])))(
    '%s: %s',
    async (markup, name) => {
      const { page, troubles, close } = await open(sized(surroundings[name](markups[markup])));
      await region(page).getByRole('button').first().waitFor();
      await page.waitForTimeout(200);
      expect(await looks(page)).toEqual(expected[markup]);
      expect(troubles).toEqual([]);
      await close();
    },
  );

  test('inside of another shadow root, and in a frame', async () => {
    const source = `<!doctype html><title>A page</title><body><div id="root"></div><script>
      document.querySelector('#root').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<style>* { text-transform: uppercase }</style><div style="width:640px">${markups.note}</div>`)};
    </script>`;
    const { page, troubles, close } = await open(source);
    await region(page).getByRole('button').first().waitFor();
    expect(await looks(page)).toEqual(expected.note);
    await changes(page).first().click();
    await page.locator('[aria-current="true"]').first().waitFor();
    expect(troubles).toEqual([]);
    await close();

    const inside = path.join(folder, 'inside.html');
    writeFileSync(
      inside,
      sized(plainPage(markups.note)).replace(
        '</title>',
        `</title><script src="${pathToFileURL(path.join(dist, 'inline.js')).href}"></script>`,
      ),
    );
    const outer = await open(
      `<!doctype html><title>A page</title><iframe title="Correction" src="${pathToFileURL(inside).href}" style="width:672px;height:300px"></iframe>`,
    );
    const frame = outer.page.frameLocator('iframe');
    await region(frame).getByRole('button').first().waitFor();
    expect(await looks(frame)).toEqual(expected.note);
    expect(outer.troubles).toEqual([]);
    await outer.close();
  });
});

test.each(['light', 'dark'])('the gallery: axe finds nothing, %s', async (colorScheme) => {
  const context = await browser.newContext({ colorScheme, viewport: { width: 1000, height: 900 } });
  const page = await context.newPage();
  await page.goto(pathToFileURL(path.join(root, 'web/examples/gallery.html')).href);
  await page.waitForFunction(() => [...document.querySelectorAll('story-diff')].every(({ report }) => report));
  await page.waitForTimeout(300);
  await page.evaluate(() => {
    for (const { shadowRoot } of document.querySelectorAll('story-diff'))
      for (const bar of shadowRoot.querySelectorAll('.navigator, .side-heads')) bar.style.position = 'static';
  });
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'landmark-unique': { enabled: false } }, // one comparison, shown eight times
    }),
  );
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html, target }) => `${id}: ${target} ${html.slice(0, 100)}`))).toEqual([]);
  for (const [id, most] of [
    ['note', 140],
    ['light', 140],
    ['brand', 140],
  ]) {
    const { height } = await page.locator(`#${id}`).boundingBox();
    expect(height).toBeLessThanOrEqual(most);
  }
  await context.close();
});
