// Times the built package (dist/storydiff.js) on made-up pairs, and weighs what a reader downloads.
//
//     node tests/bench/bench.mjs [--quick] [--old FOLDER]
//
// Each figure is the median of several comparisons after a warm-up, which lasts until the engine of
// JavaScript has compiled WebAssembly for good: the first comparisons of a process run in code that was
// compiled in haste, two or three times as slow, and would else be charged to whichever pair stands
// first. What a reader waits for the first time is printed by itself, as start-up. "growth" is the time
// against that of half the words; linear work gives 2. With --old, another build's package is timed in
// turn with this one, so that a busy machine is as unfair to both; "ratio" is new over old.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { makePair } from '../../scripts/lib/synthetic.mjs';

/** @import { Pair } from '../types.d.ts' */

const quick = process.argv.includes('--quick');
const dist = new URL('../../dist/', import.meta.url);
const oldAt = process.argv.indexOf('--old');
const old = oldAt > 0 ? pathToFileURL(path.resolve(process.argv[oldAt + 1]) + path.sep) : undefined;

const load = async (/** @type {URL} */ folder) => (await import(new URL('storydiff-node.js', folder).href)).compare;
/** @param {number[]} times */
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];

/**
 * @param {(left: string, right: string) => unknown} compare
 * @param {Pair} given
 */
async function once(compare, { left, right }) {
  await compare('', ''); // or it would still know what it found of the two
  const begin = performance.now();
  await compare(left, right);
  return performance.now() - begin;
}

/**
 * Median times of each of `engines`, compared in turn.
 * @param {((left: string, right: string) => unknown)[]} engines
 * @param {Pair} pair
 * @param {number} runs
 */
async function time(engines, pair, runs) {
  /** @type {number[][]} */
  const times = engines.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [i, compare] of engines.entries()) times[i].push(await once(compare, pair));
  }
  return times.map(median);
}

const begin = performance.now();
const engines = [await load(dist)];
const first = makePair(1000, 'edited');
await engines[0](first.left, first.right);
console.log(`start-up: ${(performance.now() - begin).toFixed(0)} ms from loading to the first report, 1,000 words a side`);
if (old) engines.push(await load(old));

for (let until = performance.now() + 1500; performance.now() < until;) await time(engines, makePair(2000, 'edited'), 5);

const sizes = quick ? [1000, 2000, 5000, 10_000] : [1000, 2000, 5000, 10_000, 12_500, 25_000, 50_000, 100_000, 200_000];
console.log(`\nwords a side    kind             ms   growth${old ? '   old ms   ratio' : ''}`);
for (const kind of ['edited', 'unrelated']) {
  const before = new Map();
  for (const words of sizes) {
    const [ms, oldMs] = await time(engines, makePair(words, kind), words <= 10_000 ? 15 : words <= 50_000 ? 5 : 3);
    before.set(words, ms);
    const half = before.get(words / 2);
    const beside = oldMs ? `${oldMs.toFixed(1).padStart(9)}   ${(ms / oldMs).toFixed(2).padStart(5)}` : '';
    const growth = (half ? (ms / half).toFixed(2) : '').padStart(6);
    console.log(`${String(words).padStart(12)}    ${kind.padEnd(10)} ${ms.toFixed(1).padStart(8)}   ${growth}${beside}`);
  }
}

console.log('\nfile             bytes   gzip -9    brotli');
const total = { gzip: 0, brotli: 0 };
for (const file of ['storydiff.wasm', 'storydiff.js', 'main.js']) {
  const bytes = await readFile(new URL(file, dist)).catch(() => null);
  if (!bytes) continue;
  const gzip = gzipSync(bytes, { level: 9 }).length;
  const brotli = brotliCompressSync(bytes).length;
  if (file !== 'main.js') {
    total.gzip += gzip;
    total.brotli += brotli;
  }
  console.log(`${file.padEnd(14)} ${String(bytes.length).padStart(7)}   ${String(gzip).padStart(7)}   ${String(brotli).padStart(7)}`);
}
const kilobytes = (/** @type {number} */ bytes) => (bytes / 1024).toFixed(1);
console.log(`storydiff.wasm and storydiff.js together: ${kilobytes(total.gzip)} KB by gzip, ${kilobytes(total.brotli)} KB by brotli`);
