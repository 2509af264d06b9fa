// Damaged files of every kind through the readers of the package, in Chromium. A reader has to give a text, or an error with a code, in
// less than five seconds; no exception of a library, no request, no script that runs.
//
// The files are made of sound ones (tests/files), the same for the same seed. A finding is kept in build/mutations/ and named by its
// kind, seed and number.

import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import * as clipboards from '../../tests/web/support/clipboards.js';
import { serve } from '../../tests/e2e/support/installed.js';
import { dist, launch } from '../../tests/e2e/support/open-page.js';
import { brokenFiles } from '../../tests/files/broken.mjs';
import { markedDocument } from '../../tests/files/marked.mjs';
import { smallSources } from '../../tests/files/sources.mjs';

const { values: options } = parseArgs({
  options: { count: { type: 'string', default: '300' }, seed: { type: 'string', default: '1' }, only: { type: 'string', default: '' } },
});
const count = Number(options.count);
const seed = Number(options.seed);

/** Milliseconds after which a reading is a hang. */
const patience = 5000;
/** Files that one message takes to the page. */
const batch = 10;

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const kept = path.join(root, 'tests/files/kept');
const findings = path.join(root, 'build/mutations');

/** One sound file or two of each kind, by name. */
function soundFiles() {
  const files = new Map();
  const seen = new Map();
  for (const name of readdirSync(kept)) {
    if (name.startsWith('hostile')) continue;
    const kind = name.endsWith('.warc.gz') ? '.warc.gz' : path.extname(name);
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    if (seen.get(kind) <= 2 || name.startsWith('marked')) files.set(name, readFileSync(path.join(kept, name)));
  }
  files.set('marked.fodt', Buffer.from(markedDocument));
  for (const [name, source] of Object.entries(smallSources)) files.set(name, Buffer.from(source));
  for (const name of /** @type {const} */ (['word', 'googleDocs', 'outlook', 'wholePage']))
    files.set(`${name}.pasted`, Buffer.from(clipboards[name]));
  return files;
}

/** The reader of what is pasted, which is the page's alone and no part of the package's readers. */
const pasteBundle = await build({
  stdin: { contents: `export { readPasted } from './web/readers/pasted.js';`, resolveDir: root },
  bundle: true,
  format: 'iife',
  globalName: 'pastes',
  external: ['./parts/*.js'], // other kinds of files
  define: { 'import.meta.url': '""' },
  write: false,
  logLevel: 'warning',
});

/* global pastes -- the bundle above, in the page */
/**
 * Runs in the page: reads some files and says how each ended, and after how long.
 * @param {[string, string[]]} given
 * @returns {Promise<{outcome: string, ms: number}[]>}
 */
async function readInPage([name, list]) {
  const { readBytes } = /** @type {typeof import('../../web/readers/index.js')} */ (await import(/** @type {string} */ ('/readers.js')));
  const outcomes = [];
  for (const base64 of list) {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const since = performance.now();
    window.reading = { number: outcomes.length, since };
    let outcome;
    try {
      const read = name.endsWith('.pasted') ? pastes.readPasted(new TextDecoder().decode(bytes), '') : await readBytes(name, bytes);
      outcome = read === null || typeof read.text === 'string' ? 'text' : 'a result of another shape';
    } catch (thrown) {
      const error = /** @type {Error & {code?: string}} */ (thrown);
      outcome = typeof error.code === 'string' && /^[a-z-]+$/.test(error.code) ? `error ${error.code}` : `thrown ${error.stack}`;
    }
    if (window.ran) outcome = 'a script ran';
    outcomes.push({ outcome, ms: performance.now() - since });
  }
  return outcomes;
}

rmSync(findings, { recursive: true, force: true });
const server = await serve(dist);
let browser = await launch();
let troubles = 0;
/**
 * @param {string} name
 * @param {number} number
 * @param {Buffer} file
 * @param {string} what
 */
const report = (name, number, file, what) => {
  troubles += 1;
  mkdirSync(findings, { recursive: true });
  const kind = name.endsWith('.warc.gz') ? '.warc.gz' : path.extname(name);
  const saved = path.join(findings, `${path.basename(name, kind)}-${seed}-${number}${kind}`);
  writeFileSync(saved, file);
  console.log(`FOUND ${path.relative(root, saved)}: ${what}`);
};

async function openTab() {
  const page = await browser.newPage();
  /** @type {string[]} */
  const seen = [];
  page.on('pageerror', (error) => seen.push(`uncaught exception: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !/^(?:blob|data):/.test(request.url())) seen.push(`request: ${request.url()}`);
  });
  await page.goto(`${server.url}nothing-here`);
  await page.addScriptTag({ content: pasteBundle.outputFiles[0].text });
  return { page, seen };
}

/**
 * The outcomes of some files, or null where one of them hangs.
 * @param {import('playwright-core').Page} page
 * @param {string} name
 * @param {Buffer[]} files
 */
function readBatch(page, name, files) {
  const list = files.map((file) => file.toString('base64'));
  /** @type {ReturnType<typeof setTimeout>} */
  let timer;
  /** @type {Promise<null>} */
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, patience * (files.length === 1 ? 1 : files.length / 2), null);
  });
  return Promise.race([page.evaluate(readInPage, /** @type {[string, string[]]} */ ([name, list])), late]).finally(() =>
    clearTimeout(timer),
  );
}

const totals = { files: 0, text: 0, refused: 0, slowest: 0 };
for (const [name, sound] of soundFiles()) {
  if (!name.endsWith(options.only)) continue;
  let { page, seen } = await openTab();
  const files = brokenFiles(name, sound, count, seed);
  const ended = { text: 0, refused: 0 };
  let slowest = { ms: 0, number: -1 };
  for (let at = 0; at < files.length; at += batch) {
    const some = files.slice(at, at + batch);
    let outcomes = await readBatch(page, name, some);
    if (outcomes === null) {
      // One of them hangs or is slow: each by itself, in a browser of its own.
      outcomes = [];
      for (const file of some) {
        await browser.close();
        browser = await launch();
        ({ page } = await openTab());
        const [alone] = (await readBatch(page, name, [file])) ?? [{ outcome: `no answer after ${patience} ms`, ms: patience }];
        outcomes.push(alone);
      }
      await browser.close();
      browser = await launch();
      ({ page, seen } = await openTab());
    }
    outcomes.forEach(({ outcome, ms }, index) => {
      const number = at + index;
      if (ms > slowest.ms) slowest = { ms, number };
      if (outcome === 'text') ended.text += 1;
      else if (/^error [a-z-]+$/.test(outcome)) ended.refused += 1;
      else report(name, number, files[number], outcome);
      if (ms > patience) report(name, number, files[number], `${Math.round(ms)} ms`);
    });
    for (const trouble of seen.splice(0)) report(name, at, some[0], `${trouble} (one of ${some.length})`);
  }
  await page.close();
  totals.files += files.length;
  totals.text += ended.text;
  totals.refused += ended.refused;
  totals.slowest = Math.max(totals.slowest, slowest.ms);
  console.log(
    `${name.padEnd(30)} ${ended.text} read, ${ended.refused} refused; slowest ${Math.round(slowest.ms)} ms (number ${slowest.number})`,
  );
}
await browser.close();
await server.close();
console.log(
  `${totals.files} files: ${totals.text} read, ${totals.refused} refused, ${troubles} findings; slowest ${Math.round(totals.slowest)} ms`,
);
process.exit(troubles > 0 ? 1 : 0);
