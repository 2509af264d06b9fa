// Runs storydiff and other programs side by side on five kinds of pairs and three lengths, and counts what each finds of
// the edits of tests/fixtures.
//
//     node tests/bench/peers.mjs [--quick]
//
// Writes docs/peers.md and docs/images/peers.svg; --quick leaves the longest out and prints the page instead.

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { answers } from './answers.mjs';
import { count, readFixtures } from './found.mjs';
import { median, timeAlone } from './measure.mjs';
import { limit, page } from './peers-page.mjs';
import { plot } from './plot.mjs';

/** @import { Cell, PeerRow } from '../types.d.ts' */

const { values: options } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const root = new URL('../../', import.meta.url);
const kinds = ['few edits', 'many edits', 'reordered', 'rewritten', 'unrelated'];
const lengths = options.quick ? [1000, 10_000] : [1000, 10_000, 100_000];
const cases = kinds.flatMap((family) => lengths.map((words) => ({ family, words })));
const wikidiff2 = spawnSync('php', ['-r', 'echo phpversion("wikidiff2");'], { encoding: 'utf8' }).stdout?.trim() || null;

/** @type {[tool: string, where: string][]} */
const tools = [
  ['storydiff', 'native'],
  ['storydiff', 'WebAssembly'],
  ['jsdiff', 'Node'],
  ['fast-myers-diff', 'Node'],
  ['diff-match-patch-es', 'Node'],
  ['dtl', 'native'],
  ['wikidiff2', 'PHP'],
];
/** @type {PeerRow[]} */
const rows = tools.map(([tool, where]) => ({ tool, where, cells: [], counted: null }));

/**
 * The least that the next length takes if time grows on as it did, a factor of ten each; 0 if not known.
 * @param {Cell[]} before  of the same kind, by length
 */
function expected(before) {
  const [last, earlier] = [before.at(-1), before.at(-2)];
  if (last?.failed?.startsWith('over')) return Infinity;
  return last?.ms && earlier?.ms ? (last.ms * last.ms) / earlier.ms : 0;
}

// Pair by pair, so that the tools of a row have run at nearly the same time.
for (const [i, one] of cases.entries()) {
  for (const { tool, where, cells } of rows) {
    const before = cells.slice(i - lengths.indexOf(one.words));
    if (tool === 'wikidiff2' && !wikidiff2) cells.push({ failed: 'not installed' });
    else if (tool !== 'storydiff' && expected(before) > limit * 1500) cells.push({ failed: `over ${limit} s, by growth` });
    else {
      const { failed, times } = await timeAlone(tool, where, [one], 9, [], limit);
      cells.push(failed ? { failed } : { ms: median(times[0]), runs: times[0].length });
    }
  }
  console.error(`${one.family} ${one.words}: ${rows.map(({ cells }) => cells[i].failed ?? cells[i].ms?.toFixed(1)).join(', ')}`);
}

const fixtures = readFixtures();
for (const row of rows) {
  if (row.tool === 'wikidiff2' && !wikidiff2) continue;
  const total = { edits: 0, found: 0, same: 0, alarms: 0, hunks: 0 };
  for (const fixture of fixtures) {
    const one = count(fixture, await answers[row.tool](fixture.pair));
    for (const key of /** @type {(keyof typeof total)[]} */ (Object.keys(total))) total[key] += one[key];
  }
  row.counted = total;
}

const { devDependencies } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const versions = ['diff', 'fast-myers-diff', 'diff-match-patch-es'].map((name) => `${name} ${devDependencies[name]}`);
const machine = [
  `${new Date().toISOString().slice(0, 10)}, ${os.cpus().length} cores of ${os.cpus()[0].model.trim()}, Node ${process.versions.node}`,
  [...versions, 'dtl 1.20', ...(wikidiff2 ? [`wikidiff2 ${wikidiff2}`] : [])].join(', '),
].join('; ');
const run = { machine, cases, fixtures: fixtures.length, rows };
if (options.quick) console.log(page(run));
else {
  writeFileSync(new URL('docs/peers.md', root), page(run));
  writeFileSync(new URL('docs/images/peers.svg', root), plot(run));
}
