// The figures that are asked of storydiff's speed, each beside what is asked, in one run.
//
//     node tests/bench/ratios.mjs
//
// What is compared is taken in turn, three times, each in a process of its own; a ratio is the median of the ratios of
// the turns, so that a busy machine is as unfair to both. Writes its section of docs/bench.md.

import { readFileSync, writeFileSync } from 'node:fs';
import { median, timeAlone } from './measure.mjs';

/** @import { Case } from '../types.d.ts' */

const turns = 3;

/**
 * Milliseconds of a tool on a case, of a process of its own.
 * @param {string} tool
 * @param {string} where
 * @param {Case} one
 */
async function take(tool, where, one) {
  const { times, failed } = await timeAlone(tool, where, [one], one.words >= 500_000 ? 1 : 9, [], 120);
  if (failed) throw new Error(`${tool} (${where}), ${one.family} ${one.words}: ${failed}`);
  return median(times[0]);
}

/**
 * @param {[tool: string, where: string, one: Case]} first
 * @param {[tool: string, where: string, one: Case]} second
 */
async function ratio(first, second) {
  const ratios = [];
  for (let i = 0; i < turns; i += 1) ratios.push((await take(...first)) / (await take(...second)));
  return `${median(ratios).toFixed(2)}×`;
}

/** @param {[tool: string, where: string, one: Case]} what */
async function alone(...what) {
  const times = [];
  for (let i = 0; i < (what[2].words >= 500_000 ? 1 : turns); i += 1) times.push(await take(...what));
  const ms = median(times);
  return ms < 1000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(2)} s`;
}

/** Some 300,000 characters. */
const long = 52_500;
/** @param {string} family */
const ten = (family) => ({ family, words: 10_000 });
/** @param {string} where */
const tags = (where) =>
  ratio(['storydiff', where, { family: 'tags', words: 1_000_000 }], ['storydiff', where, { family: 'tags', words: 500_000 }]);

/** @type {[what: string, asked: string, () => Promise<string>][]} */
const rows = [
  [
    '10,000 words, few edits, beside jsdiff',
    '≤ 3×',
    () => ratio(['storydiff', 'Node', ten('few edits')], ['jsdiff', 'Node', ten('few edits')]),
  ],
  [
    '10,000 words, many edits, beside jsdiff',
    '≤ 0.07×',
    () => ratio(['storydiff', 'Node', ten('many edits')], ['jsdiff', 'Node', ten('many edits')]),
  ],
  ['10,000 edited words (Node)', '≤ 40 ms', () => alone('storydiff', 'Node', ten('many edits'))],
  ['10,000 edited words (native)', '', () => alone('storydiff', 'native', ten('many edits'))],
  [
    'WebAssembly beside native, 10,000 edited words',
    '≤ 1.4×',
    () => ratio(['storydiff', 'Node', ten('many edits')], ['storydiff', 'native', ten('many edits')]),
  ],
  ['two unrelated texts of 300,000 characters (Node)', '≤ 2 s', () => alone('storydiff', 'Node', { family: 'unrelated', words: long })],
  ['`<b>` a million times beside half a million (native)', '< 2.1×', () => tags('native')],
  ['`<b>` a million times beside half a million (Node)', '< 2.1×', () => tags('Node')],
  ['a million words, many edits (native)', '≤ 6 s', () => alone('storydiff', 'native', { family: 'many edits', words: 1_000_000 })],
  ['a million words, many edits (Node)', '≤ 6 s', () => alone('storydiff', 'Node', { family: 'many edits', words: 1_000_000 })],
];
const lines = ['| figure | asked | measured |', '| --- | ---: | ---: |'];
for (const [what, asked, measure] of rows) {
  lines.push(`| ${what} | ${asked} | ${await measure()} |`);
  console.log(lines.at(-1));
}
const section = `## What is asked of it

Written by \`scripts/bench --ratios\`, ${new Date().toISOString().slice(0, 10)}: what is asked of the speed, met or not. Ratios are
medians of ${turns} turns, in which both sides run one after the other, each in a process of its own; they hold on a busy
machine, too, times less so. A million words are compared once.

${lines.join('\n')}`;
const file = new URL('../../docs/bench.md', import.meta.url);
const text = readFileSync(file, 'utf8');
writeFileSync(
  file,
  text.replace(/(<!-- asked -->\n)[\s\S]*(<!-- \/asked -->)/, (_, open, close) => `${open}\n${section}\n\n${close}`),
);
