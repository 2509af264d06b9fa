// Measures storydiff against other programs that tell two texts apart, on the same inputs in one run, and
// how its time grows with the length of the texts.
//
//     node tests/bench/against.mjs [--quick] [--only FAMILY]
//
// Writes docs/bench.md and the short table of README.md; --quick and --only print instead.
// The others tell which words or letters differ; storydiff also pairs paragraphs and sentences, cuts facts
// and types what changed. Figures are medians of several runs in a process that is warm (child.mjs).

import { parseArgs } from 'node:util';
import { families, special } from './inputs.mjs';
import { limit, median, openChromium, timeAlone } from './measure.mjs';
import { write } from './tables.mjs';

/** @import { Case, Cell, Figures, Timed } from '../types.d.ts' */

const { values: options } = parseArgs({ options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } } });
/** @param {Case} given */
const wanted = ({ family, words }) => (!options.only || options.only === family) && (!options.quick || words <= 10_000);

const sizes = {
  'few edits': [500, 5000, 10_000, 50_000, 200_000],
  'many edits': [500, 5000, 10_000, 50_000, 200_000],
  rewritten: [5000, 50_000],
  unrelated: [500, 5000, 50_000, 200_000],
  'one paragraph': [special['one paragraph']],
  'short paragraphs': [special['short paragraphs']],
  repetitive: [10_000, 100_000],
  Cyrillic: [10_000],
  Chinese: [10_000],
};
const cases = Object.entries(sizes)
  .flatMap(([family, list]) => list.map((words) => ({ family, words })))
  .filter(wanted);

/** @type {Figures['columns']} */
const columns = [
  ['storydiff', 'native'],
  ['storydiff', 'Node'],
  ['storydiff', 'Chromium'],
  ['jsdiff', 'Node'],
  ['diff-match-patch-es', 'Node'],
  ['fast-myers-diff', 'Node'],
  ['dtl', 'native'],
];

/** @type {string | undefined} */
let browser;
const givenUp = new Set();
const rows = [];
for (const one of cases) {
  /** @type {Cell[]} */
  const cells = [];
  for (const [tool, where] of columns) {
    const key = `${tool} ${one.family}`;
    /** @type {Timed} */
    let got;
    if (tool !== 'storydiff' && givenUp.has(key)) got = { failed: `over ${limit} s`, times: [] };
    else if (where === 'Chromium') {
      // One for each case: memory and fate of its own, as the others have.
      const chromium = await openChromium();
      browser ??= chromium?.version;
      got = (await chromium?.time(one).catch(() => null)) ?? { failed: '-', times: [] };
      await chromium?.close().catch(() => {});
    } else got = await timeAlone(tool, where, [one]);
    // What a tool could not do in time, it cannot do with more of the same.
    if (got.failed) givenUp.add(key);
    cells.push(got.failed ? { failed: got.failed } : { ms: median(got.times[0]), runs: got.times[0].length, peak: got.peak });
  }
  rows.push({ ...one, cells });
  console.error(`${one.family} ${one.words}: ${cells.map((cell) => cell.failed ?? `${cell.ms?.toFixed(1)} ms`).join(', ')}`);
}
// Growth: each round compares all lengths, one after the other, and gives ratios of its own.
const lengths = options.quick ? [2500, 5000, 10_000] : [12_500, 25_000, 50_000, 100_000, 200_000];
const growth = [];
for (const family of Object.keys(families).filter((name) => !options.only || name === options.only)) {
  for (const where of ['native', 'Node']) {
    const { times, failed } = await timeAlone(
      'storydiff',
      where,
      lengths.map((words) => ({ family, words })),
      3,
    );
    if (failed) throw new Error(`${family}, ${where}: ${failed}`);
    const ratios = lengths.slice(1).map((_, i) => median(times[i + 1].map((ms, round) => ms / times[i][round])));
    growth.push({ family, where, ms: times.map(median), ratios });
    console.error(`growth ${family} ${where}: ${ratios.map((ratio) => ratio.toFixed(2)).join(' ')}`);
  }
}

/** @type {Figures['million']} */
const million = [];
if (!options.quick && !options.only) {
  for (const where of ['native', 'Node']) {
    for (const family of ['few edits', 'many edits', 'unrelated']) {
      const got = await timeAlone('storydiff', where, [{ family, words: 1_000_000 }], 3);
      million.push({ family, where, ...(got.failed ? got : { ms: median(got.times[0]), peak: got.peak }) });
      console.error('a million words:', JSON.stringify(million.at(-1)));
    }
  }
}
const again = [];
for (const words of [1000, 2000, 5000, 10_000]) {
  const got = await timeAlone('storydiff, a link parted', 'Node', [{ family: 'many edits', words }]);
  again.push({ words, ms: median(got.times[0]) });
}
// Node compiles WebAssembly for good in four threads beside the one that compares: on two cores they take its time.
const starts = [];
const startsAlone = [];
for (let i = 0; i < 7; i += 1) {
  const one = [{ family: 'many edits', words: 1000 }];
  starts.push((await timeAlone('storydiff', 'Node', one, 1)).first ?? 0);
  startsAlone.push((await timeAlone('storydiff', 'Node', one, 1, ['--v8-pool-size=1'])).first ?? 0);
}

await write(
  { columns, rows, lengths, growth, million, again, start: median(starts), startAlone: median(startsAlone), chromium: browser },
  options.quick || options.only,
);
