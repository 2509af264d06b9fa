// Reads saved web pages with the page's own reader, in Chromium, and counts how much of each article it
// found and how much else it took for the article.
//
//     node tests/bench/pages.mjs FOLDER [--worst N] [--fold 1/2] [--show PAGE] [--json FILE]
//
// FOLDER holds `NAME.html.gz` (or `NAME.html`) and, in it or beside it, `ground-truth.json`:
// {"NAME": {"articleBody", "url"}}. The count is that of the article-extraction-benchmark
// (github.com/scrapinghub/article-extraction-benchmark): shingles of four words, as a multiset; precision
// and recall of each page averaged over the pages, and F1 of these two means. What is compared is the story
// without its headline, standfirst, byline and captions, since that is what the people wrote down.
//
// --fold 1/2 takes the first half of the sites, 2/2 the other: what is tuned on one is checked on the other.
// --show PAGE prints, for a page whose name begins so, what is missing and what is too much.

/* global readers -- the bundle below, in the tab */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { parseArgs } from 'node:util';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    worst: { type: 'string', default: '10' },
    fold: { type: 'string' },
    show: { type: 'string' },
    json: { type: 'string' },
  },
});
const folder = positionals[0];
if (!folder) {
  console.error('Which folder of saved pages? node tests/bench/pages.mjs FOLDER');
  process.exit(2);
}
const root = new URL('../../', import.meta.url).pathname;
const truthFile = [path.join(folder, 'ground-truth.json'), path.join(folder, '..', 'ground-truth.json')].find(existsSync);
/** @type {Record<string, {articleBody: string, url: string}>} */
const truth = JSON.parse(await readFile(/** @type {string} */ (truthFile), 'utf8'));

/**
 * @typedef {{text: string, role: string, why: string}} Shown
 * @typedef {object} Result
 * @property {string} name
 * @property {string} url
 * @property {number} precision
 * @property {number} recall
 * @property {number} f1
 * @property {number} ms
 * @property {number} bytes
 * @property {{paragraphs: Shown[], ms: number, error?: string}} read
 * @property {string} found
 */

/** Roles whose text counts as the article. */
const counted = new Set(['body']);

/** @param {string} text */
const words = (text) => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** @param {string} text */
function shingles(text) {
  const all = words(text);
  const counts = new Map();
  for (let i = 0; i < Math.max(1, all.length - 3); i += 1) {
    const key = all.slice(i, i + 4).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/**
 * @param {string} expected
 * @param {string} found
 */
function match(expected, found) {
  const a = shingles(expected);
  const b = shingles(found);
  let both = 0;
  let extra = 0;
  let missing = 0;
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const inA = a.get(key) ?? 0;
    const inB = b.get(key) ?? 0;
    both += Math.min(inA, inB);
    extra += Math.max(0, inB - inA);
    missing += Math.max(0, inA - inB);
  }
  /** @param {number} part */
  const share = (part) => (extra === 0 && missing === 0 ? 1 : both === 0 ? 0 : both / (both + part));
  return { precision: share(extra), recall: share(missing) };
}

/**
 * A fold by site, so that two pages of one site never stand on both sides.
 * @param {string} url
 */
function inFold(url) {
  if (!options.fold) return true;
  const [number, of] = options.fold.split('/').map(Number);
  const host = new URL(url).hostname.replace(/^www\./, '');
  let hash = 7;
  for (const character of host) hash = (hash * 31 + character.charCodeAt(0)) % 1_000_003;
  return hash % of === number - 1;
}

const files = (await readdir(folder)).filter((file) => /\.html?(\.gz)?$/.test(file)).sort();
const pages = files
  .map((file) => ({ file, name: file.replace(/\.html?(\.gz)?$/, '') }))
  .filter(
    ({ name }) =>
      truth[name] && inFold(truth[name].url) && (!options.show || options.show.split(',').some((start) => name.startsWith(start))),
  );

const bundle = await build({
  stdin: { contents: `export { readBytes } from './web/readers/index.js';`, resolveDir: root },
  bundle: true,
  format: 'iife',
  globalName: 'readers',
  external: ['./parts/*.js'], // other kinds of files
  define: { 'import.meta.url': '""' },
  write: false,
  logLevel: 'warning',
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const tab = await browser.newPage();
/** @type {string[]} */
const requests = [];
tab.on('request', (request) => requests.push(request.url()));
await tab.addScriptTag({ content: bundle.outputFiles[0].text });

/** @type {Result[]} */
const results = [];
for (const { file, name } of pages) {
  let bytes = await readFile(path.join(folder, file));
  if (file.endsWith('.gz')) bytes = gunzipSync(bytes);
  const read = await tab.evaluate(
    async ([fileName, base64]) => {
      const binary = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const begin = performance.now();
      try {
        const result = await readers.readBytes(fileName, binary);
        return { paragraphs: (result.paragraphs ?? []).map((p) => ({ ...p, role: p.role ?? 'body' })), ms: performance.now() - begin };
      } catch (error) {
        return { paragraphs: [], ms: performance.now() - begin, error: String(error) };
      }
    },
    [`${name}.html`, bytes.toString('base64')],
  );
  const story = read.paragraphs.filter(({ role }) => counted.has(role));
  const found = story.map(({ text }) => text).join('\n\n');
  const { precision, recall } = match(truth[name].articleBody, found);
  results.push({
    name,
    url: truth[name].url,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall || 1),
    ms: read.ms,
    bytes: bytes.length,
    read,
    found,
  });
}
await browser.close();

/** @param {'precision' | 'recall'} key */
const mean = (key) => results.reduce((sum, result) => sum + result[key], 0) / results.length;
const precision = mean('precision');
const recall = mean('recall');
results.sort((a, b) => a.f1 - b.f1);
for (const { name, url, precision: p, recall: r, f1, read } of results.slice(0, Number(options.worst))) {
  console.log(`${name.slice(0, 6)}  F1 ${f1.toFixed(3)}  P ${p.toFixed(3)}  R ${r.toFixed(3)}  ${read.error ?? ''} ${url.slice(0, 90)}`);
}
if (options.show) {
  for (const { name, url, read } of results) {
    console.log(`=== ${name.slice(0, 6)} ${url}`);
    const expected = truth[name].articleBody;
    const has = new Set(shingles(expected).keys());
    const got = shingles(
      read.paragraphs
        .filter(({ role }) => counted.has(role))
        .map(({ text }) => text)
        .join('\n\n'),
    );
    /**
     * @param {string} text
     * @param {Set<string> | Map<string, number>} set
     */
    const share = (text, set) => {
      const keys = [...shingles(text).keys()];
      return keys.filter((key) => set.has(key)).length / keys.length;
    };
    for (const { role, text, why } of read.paragraphs) {
      const inTruth = share(text, has);
      const wrong = counted.has(role) ? inTruth < 0.5 : inTruth >= 0.5;
      console.log(`${wrong ? '!' : ' '} ${inTruth.toFixed(2)} ${role.padEnd(10)} ${(why ?? '').padEnd(8)} ${text.slice(0, 160)}`);
    }
    for (const text of expected.split(/\n+/)) if (share(text, got) < 0.5) console.log(`- ${text.slice(0, 300)}`);
  }
}
console.log(
  `${results.length} pages  F1 ${((2 * precision * recall) / (precision + recall)).toFixed(4)}  P ${precision.toFixed(4)}  R ${recall.toFixed(4)}`,
);
const slow = [...results].sort((a, b) => b.ms - a.ms)[0];
console.log(
  `slowest ${slow.ms.toFixed(0)} ms for ${(slow.bytes / 1024).toFixed(0)} KB; requests made: ${requests.filter((url) => !/^about:/.test(url)).length}`,
);
if (options.json) await writeFile(options.json, JSON.stringify(results, null, 1));
