// Pages that nothing bundles: an import map, one classic script, an extension of a browser.

import { chromium } from 'playwright-core';
import { transform } from 'esbuild';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchOptions } from '../e2e/support/open-page.js';
import { serve } from '../e2e/support/installed.js';
import { answersAt, answersFrom, answersOf, startPage, write } from './kit.mjs';

const dist = (folder) => path.join(folder, '../node_modules/storydiff/dist');
const copy = (folder, names) =>
  names.forEach((name) => cpSync(path.join(dist(folder), name), path.join(folder, name), { recursive: true }));

/** The script, and beside it what it looks for there. */
const classicFiles = ['inline.js', 'readers.js', 'stems.js', 'lexicon', 'packs'];

/** answers.js as a classic script, since a page open from disk loads no modules. */
async function classicProject(install, name, ask) {
  const folder = await install.project('plain', name);
  copy(folder, classicFiles);
  const { code } = await transform(readFileSync(path.join(folder, 'answers.js'), 'utf8'), { format: 'iife', globalName: 'asked' });
  write(path.join(folder, 'asked.js'), code);
  write(
    path.join(folder, 'index.html'),
    startPage(`<script src="inline.js"></script><script src="asked.js"></script><script>${ask}</script>`),
  );
  return folder;
}

/** Opens what `open` does in a browser that has the extension in `folder`. */
async function withExtension(folder, open) {
  const profile = mkdtempSync(path.join(tmpdir(), 'storydiff-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    headless: false,
    args: [...launchOptions.args, '--headless=new', `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
  });
  try {
    const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    return await open(await context.newPage(), background);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** An extension with the package's dist/ in it. */
async function extension(install, name, manifest, files) {
  const folder = await install.project('plain', name, {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name,
      version: '1',
      background: { service_worker: 'background.js', type: 'module' },
      content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
      ...manifest,
    }),
    'background.js': '',
    ...files,
  });
  cpSync(dist(folder), path.join(folder, 'dist'), { recursive: true });
  return folder;
}

export const pages = [
  {
    name: 'Import map',
    tools: ['plain', 'chromium'],
    setting: 'the map',
    async answers({ browser, install }) {
      const folder = await install.project('plain', 'import-map');
      const at = './dist';
      cpSync(dist(folder), path.join(folder, at), { recursive: true });
      const imports = { storydiff: `${at}/storydiff.js`, 'storydiff/define': `${at}/define.js` };
      const map = `<script type="importmap">${JSON.stringify({ imports })}</script>`;
      write(path.join(folder, 'index.html'), startPage(`${map}<script type="module" src="page.js"></script>`));
      return answersFrom(browser, await serve(folder));
    },
  },
  {
    name: 'Classic script, served',
    tools: ['plain', 'chromium'],
    setting: 'files beside the script',
    async answers({ browser, install }) {
      const folder = await classicProject(install, 'classic', 'answers = asked.answersOfPage(storydiff.compare);');
      return answersFrom(browser, await serve(folder));
    },
  },
  {
    name: 'Classic script, from disk',
    tools: ['plain', 'chromium'],
    setting: 'files beside the script; browsers fetch nothing from disk',
    noAddresses: true,
    async answers({ browser, install }) {
      const ask = 'answers = asked.reportsBy(storydiff.compare).then((reports) => ({ reports }));';
      const folder = await classicProject(install, 'classic-disk', ask);
      return answersAt(browser, pathToFileURL(path.join(folder, 'index.html')).href);
    },
  },
  {
    name: 'Extension (MV3), page',
    tools: ['plain', 'chromium'],
    setting: "`'wasm-unsafe-eval'` in its policy; `init({ workerUrl })`",
    async answers({ install }) {
      const folder = await extension(
        install,
        'extension-page',
        {},
        {
          'index.html': startPage('<script type="module" src="own.js"></script>'),
          'own.js': `import { compare, init } from './dist/storydiff.js';
import './dist/define.js';
import { answersOfPage } from './answers.js';
globalThis.answers = init({ workerUrl: new URL('dist/worker.js', import.meta.url) }).then(() => answersOfPage(compare));`,
        },
      );
      return withExtension(folder, (page, background) => answersOf(page, () => page.goto(new URL('index.html', background.url()).href)));
    },
  },
  {
    name: 'Extension (MV3), content script',
    tools: ['plain', 'chromium'],
    setting: 'inline.js and the files of its languages in `content_scripts`; readers.js in `web_accessible_resources`',
    async answers({ install }) {
      const languages = ['en', 'de', 'it'];
      const files = languages.flatMap((code) => [`dist/packs/${code}.js`, ...(code === 'en' ? [] : [`dist/lexicon/${code}.js`])]);
      const folder = await extension(
        install,
        'extension-content',
        {
          content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['dist/inline.js', 'dist/stems.js', ...files, 'content.js'] }],
          web_accessible_resources: [{ resources: ['dist/*.js', 'answers.js'], matches: ['http://127.0.0.1/*'] }],
        },
        {
          'content.js': `(async () => {
  const { articles, gist, reportsBy } = await import(chrome.runtime.getURL('answers.js'));
  const { inputOf, readBytes } = await import(chrome.runtime.getURL('dist/readers.js'));
  const read = async (name) => inputOf(await readBytes(name, new Uint8Array(await (await fetch('articles/' + name)).arrayBuffer())));
  const [left, right] = await Promise.all(articles.map(read));
  const { compare } = storydiff;
  return { reports: await reportsBy(compare), articles: gist(await compare(left, right)) };
})().then(postMessage, (error) => postMessage({ failed: String(error) }));`,
          'index.html': startPage('<script>addEventListener("message", ({ data }) => (globalThis.answers = data));</script>'),
        },
      );
      const server = await serve(folder);
      const answers = await withExtension(folder, (page) => answersOf(page, () => page.goto(server.url)));
      await server.close();
      return answers;
    },
  },
  {
    name: 'Extension (MV3), service worker',
    tools: ['plain', 'chromium'],
    setting: "`'wasm-unsafe-eval'` in its policy; a static `import` of reader-dom.js",
    onThread: true,
    async answers({ install }) {
      const folder = await extension(
        install,
        'extension-background',
        {},
        {
          'background.js': `import { compare } from './dist/storydiff.js';
import './dist/reader-dom.js';
import { inputOf, readBytes } from './dist/readers.js';
import { articles, gist, reportsBy } from './answers.js';
globalThis.answer = async () => {
  const read = async (name) => inputOf(await readBytes(name, new Uint8Array(await (await fetch('articles/' + name)).arrayBuffer())));
  const [left, right] = await Promise.all(articles.map(read));
  return { reports: await reportsBy(compare), articles: gist(await compare(left, right)) };
};`,
        },
      );
      return withExtension(folder, (_, background) => background.evaluate(() => globalThis.answer()));
    },
  },
];
