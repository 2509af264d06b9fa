// Times one tool in a process of its own, so that its memory and its fate are its own.
//
//     node tests/bench/child.mjs TOOL ROUNDS LEFT RIGHT [LEFT RIGHT ...]
//
// Prints {"times": [[ms, ...] for each pair], "first": ms from import to the first answer, "peak": KB}.
// The pairs are compared in turn, so that a busy moment is as unfair to all of them. Before counting, the
// first pair is compared for a second: code is compiled in haste at first, for good later. Where one
// comparison takes longer than five seconds, it counts. A time is that of the clock or of the processor, whichever is
// less: other programs on the machine make the first longer, helping threads the second.

import { existsSync, readFileSync } from 'node:fs';
import { inNode } from './tools.mjs';

/** @import { Pair } from '../types.d.ts' */

const [tool, rounds, ...files] = process.argv.slice(2);
const pairs = [];
for (let i = 0; i < files.length; i += 2) pairs.push({ left: readFileSync(files[i], 'utf8'), right: readFileSync(files[i + 1], 'utf8') });

const begin = performance.now();
const { run, before } = await inNode[tool]();
const cold = await time(pairs[0]);
const first = performance.now() - begin;

/** @param {Pair} pair */
async function once(pair) {
  await before?.();
  return time(pair);
}

/** @param {Pair} pair */
async function time(pair) {
  const start = performance.now();
  const used = process.cpuUsage();
  await run(pair);
  const { user, system } = process.cpuUsage(used);
  return Math.min(performance.now() - start, (user + system) / 1000);
}

const times = pairs.map(() => /** @type {number[]} */ ([]));
if (first > 5000) times[0].push(cold);
else while (performance.now() < begin + 1000) await once(pairs[0]);
const until = performance.now() + 2000 * pairs.length;
for (let round = times[0].length; round < Number(rounds) && (round === 0 || performance.now() < until); round += 1) {
  for (const [i, pair] of pairs.entries()) times[i].push(await once(pair));
}
// What the system says where it does: the other figure counts what the process was before it became Node, too.
let peak = process.resourceUsage().maxRSS;
if (existsSync('/proc/self/status')) peak = Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
console.log(JSON.stringify({ times, first, peak }));
