/** @jest-environment node */
// The element in applications of React and Vue, bundled as they are: properties, events and changes.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { cpSync, examples, install, path, root } from './support/installed.js';
import { launch } from './support/open-page.js';

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

const left = 'The road shut on Monday after a crash. Twelve people were hurt, police said. The council said that trains would run.';
const right =
  'The road shut on Tuesday after a crash. Fifteen people were hurt, police said. The council said that trains would run. Tickets are refunded at every station.';

const region = (page) => page.getByRole('region', { name: 'Comparison' });
const changes = (page) => region(page).getByRole('listitem').getByRole('button');
const toggle = (page) => region(page).getByRole('button', { name: /^(Show|Hide)/ });

/** What one reads of buttons: without the words for screen readers alone. */
const read = (locator) =>
  locator.evaluateAll((buttons) =>
    buttons.map((button) => {
      const copy = button.cloneNode(true);
      for (const hidden of copy.querySelectorAll('.hidden')) hidden.remove();
      return copy.textContent.replace(/\s+/g, ' ').trim();
    }),
  );

const frameworks = {
  'React 19': `import { createElement as h, useState } from 'react';
    import { createRoot } from 'react-dom/client';
    function Note() {
      const [count, setCount] = useState(0);
      const [words, setWords] = useState('Fifteen');
      return h('div', { style: { width: 640 } },
        h('story-diff', { view: 'note', 'left-label': 'Morning', rightLabel: 'Evening', left: ${JSON.stringify(left)}, right: ${JSON.stringify(right)}.replace('Fifteen', words), 'onstorydiff-report': () => setCount((before) => before + 1) }),
        h('p', { role: 'status' }, 'reports: ' + count),
        h('button', { onClick: () => setWords('Sixteen') }, 'Correct it'));
    }
    createRoot(document.querySelector('#root')).render(h(Note));`,
  'Vue 3': `import { createApp, h, ref } from 'vue';
    createApp({
      setup() {
        const [count, words] = [ref(0), ref('Fifteen')];
        return () => h('div', { style: 'width: 640px' }, [
          h('story-diff', { view: 'note', 'left-label': 'Morning', 'right-label': 'Evening', left: ${JSON.stringify(left)}, right: ${JSON.stringify(right)}.replace('Fifteen', words.value), onStorydiffReport: () => (count.value += 1) }),
          h('p', { role: 'status' }, 'reports: ' + count.value),
          h('button', { onClick: () => (words.value = 'Sixteen') }, 'Correct it'),
        ]);
      },
    }).mount('#root');`,
};

/** A page whose one script is `code`, bundled. */
async function bundled(code) {
  const entry = path.join(folder, 'entry.jsx');
  writeFileSync(entry, code);
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    nodePaths: [path.join(root, 'node_modules')],
    logLevel: 'error',
  });
  writeFileSync(path.join(folder, 'bundle.js'), outputFiles[0].text);
  cpSync(path.join(installed.package, 'dist/packs/en.js'), path.join(folder, 'packs/en.js'));
  const file = path.join(folder, 'app.html');
  writeFileSync(
    file,
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>App</title><body><div id="root"></div><div id="react"></div><div id="vue"></div><script src="bundle.js"></script>',
  );
  const context = await browser.newContext();
  const page = await context.newPage();
  const troubles = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && troubles.push(message.text()));
  await page.goto(pathToFileURL(file).href);
  return { page, troubles, close: () => context.close() };
}

test('the examples for React and Vue', async () => {
  const [react] = examples('As a module', 'jsx');
  const [vue] = examples('As a module', 'js').filter((code) => code.includes("from 'vue'"));
  const { page, troubles, close } = await bundled(
    `${react}\n${vue.replace("import 'storydiff/inline';", '').replace('Correction', 'VueCorrection').replace('createApp(Correction', 'createApp(VueCorrection')}`,
  );
  for (const place of ['#react', '#vue'])
    await page
      .locator(place)
      .getByRole('button', { name: /^12 .* 15/ })
      .waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test.each(Object.entries(frameworks))('in %s: properties, events and changes', async (_, code) => {
  const { page, troubles, close } = await bundled(`import 'storydiff/inline';\n${code}`);
  await page.getByText('Changed since Morning').waitFor();
  await expect(read(changes(page))).resolves.toEqual(expect.arrayContaining([expect.stringContaining('Twelve → Fifteen')]));
  await page.getByText('reports: 1').waitFor();
  await toggle(page).click();
  await page.getByRole('button', { name: 'Correct it' }).click();
  await changes(page).filter({ hasText: 'Sixteen' }).first().waitFor();
  await page.getByText('reports: 2').waitFor();
  await expect(toggle(page).getAttribute('aria-expanded')).resolves.toBe('true');
  expect(troubles).toEqual([]);
  await close();
});
