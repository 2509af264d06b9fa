// What a program in Node notices of the package (dist/storydiff-node.js):
//
//     node tests/bench/node.mjs [--old FOLDER]
//
//   first report   from importing the package to the first report of two short texts, each time in a new process; with --old, in
//                  turn with another build's, so that a busy machine is as unfair to both
//   ticks          the longest time that a timer of 5 ms waits while a pair of 225 KB is compared
//   abort          from the signal until the comparison has rejected, at several moments of it
//   again          what the next comparison takes after one that was aborted: a thread is started for it
//
// Beside the clock's time of the first report stands that of the processor, which other programs on the machine lengthen less.

import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { makePair } from '../../scripts/lib/synthetic.mjs';

const file = (/** @type {string} */ folder) => pathToFileURL(path.resolve(folder, 'storydiff-node.js')).href;
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const oldAt = process.argv.indexOf('--old');
const folders = oldAt > 0 ? [dist, process.argv[oldAt + 1]] : [dist];

const median = (/** @type {number[]} */ times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
const ms = (/** @type {number} */ time) => `${time.toFixed(1)} ms`;

/** One first report in a process of its own: the clock's milliseconds, and the processor's. */
function firstReport(/** @type {string} */ folder) {
  const code = `const begin = performance.now(), used = process.cpuUsage();
    const { compare } = await import(${JSON.stringify(file(folder))});
    const report = await compare('The council voted on Monday to close 12 schools.', 'The council voted on Tuesday to close 15 schools.');
    const { user, system } = process.cpuUsage(used);
    console.log(JSON.stringify({ clock: performance.now() - begin, processor: (user + system) / 1000, degraded: report.degraded }));`;
  const { clock, processor, degraded } = JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' }),
  );
  if (degraded) throw new Error(`the first report is not whole: ${JSON.stringify(degraded)}`);
  return { clock, processor };
}

const runs = folders.map(() => /** @type {{clock: number, processor: number}[]} */ ([]));
for (let run = 0; run < 15; run += 1) for (const [i, folder] of folders.entries()) runs[i].push(firstReport(folder));
for (const [i, times] of runs.entries()) {
  const [clock, processor] = [times.map((time) => time.clock), times.map((time) => time.processor)];
  console.log(
    `first report   ${ms(median(clock))} (least ${ms(Math.min(...clock))}), of the processor ${ms(median(processor))}${i ? ', the old build' : ''}`,
  );
}

const { compare } = await import(file(dist));
let { left, right } = makePair(20_000, 'edited');
[left, right] = [left, right].map((text) => text.slice(0, 112_500));
await compare('A.', 'B.');

/** The longest time between two ticks of a timer while `work` runs. */
async function longestWait(/** @type {() => Promise<unknown>} */ work) {
  let [last, longest, ticks] = [performance.now(), 0, 0];
  const timer = setInterval(() => {
    const now = performance.now();
    [longest, last, ticks] = [Math.max(longest, now - last), now, ticks + 1];
  }, 5);
  const begin = performance.now();
  await work();
  clearInterval(timer);
  return { longest, ticks, whole: performance.now() - begin };
}
const idle = await longestWait(() => wait(300));
const busy = await longestWait(() => compare(left, right));
console.log(
  `ticks          ${busy.ticks} in ${ms(busy.whole)}, ${((left.length + right.length) / 1000).toFixed(0)} KB; longest wait ${ms(busy.longest)} (${ms(idle.longest)} when nothing runs)`,
);

for (const after of [0, 5, 20, 50, 100]) {
  const control = new AbortController();
  const ended = compare(left, right, { signal: control.signal }).then(
    () => 'a report',
    () => 'ended',
  );
  await wait(after);
  const begin = performance.now();
  control.abort();
  const how = await ended;
  const took = performance.now() - begin;
  const again = performance.now();
  await compare('A short text.', 'Another short text.');
  console.log(`abort          after ${after} ms: ${how} in ${ms(took)}; again ${ms(performance.now() - again)}`);
}
