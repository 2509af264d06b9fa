// Times the built package (dist/storydiff.js) on made-up pairs, and weighs what a reader downloads.
//
//     node tests/bench/bench.mjs [--quick]
//
// Each figure is the median of several runs after a first one, so that it does not count compiling.
// "growth" is the time against that of half the words; linear work gives 2.

import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { makePair } from '../../scripts/lib/synthetic.mjs';

const quick = process.argv.includes('--quick');
const dist = new URL('../../dist/', import.meta.url);
const { compare } = await import(new URL('storydiff.js', dist).href);

async function time({ left, right }, runs) {
  const times = [];
  for (let run = 0; run <= runs; run += 1) {
    const begin = performance.now();
    await compare(left, right);
    if (run > 0) times.push(performance.now() - begin);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

const sizes = quick ? [1000, 2000, 4000, 10_000] : [1000, 2000, 5000, 10_000, 12_500, 25_000, 50_000, 100_000, 200_000];
console.log('words a side    kind          ms   growth');
for (const kind of ['edited', 'unrelated']) {
  const before = new Map();
  for (const words of sizes) {
    const ms = await time(makePair(words, kind), words <= 10_000 ? 9 : words <= 50_000 ? 3 : 1);
    before.set(words, ms);
    const half = before.get(words / 2);
    console.log(`${String(words).padStart(12)}    ${kind.padEnd(10)} ${ms.toFixed(1).padStart(6)}   ${half ? (ms / half).toFixed(2) : ''}`);
  }
}

console.log('\nfile             bytes   gzipped');
let total = 0;
for (const file of ['storydiff.wasm', 'storydiff.js', 'main.js']) {
  const bytes = await readFile(new URL(file, dist)).catch(() => null);
  if (!bytes) continue;
  const small = gzipSync(bytes, { level: 9 }).length;
  if (file !== 'main.js') total += small;
  console.log(`${file.padEnd(14)} ${String(bytes.length).padStart(7)}   ${String(small).padStart(7)}`);
}
console.log(`storydiff.wasm and storydiff.js together, gzipped: ${(total / 1024).toFixed(1)} KB`);
