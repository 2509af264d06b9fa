// The figures of against.mjs as Markdown: docs/bench.md, and the short table of README.md between its marks.

import { readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { limit } from './measure.mjs';

/** @import { Case, Cell, Figures } from '../types.d.ts' */

const root = new URL('../../', import.meta.url);
const number = (/** @type {number} */ n) => n.toLocaleString('en');
const time = (/** @type {number} */ ms) =>
  ms < 10 ? `${ms.toFixed(1)} ms` : ms < 10_000 ? `${number(Math.round(ms))} ms` : `${(ms / 1000).toFixed(1)} s`;
const megabytes = (/** @type {number} */ kb) => `${Math.round(kb / 1024)} MB`;
const times = (/** @type {number} */ ratio) => `${ratio >= 10 ? number(Math.round(ratio)) : ratio.toFixed(ratio < 1 ? 2 : 1)}×`;
/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
const table = (head, rows) =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
/** @param {Case} given */
const caseName = ({ family, words }) => `${family}, ${number(words)}`;

/**
 * What stands in a cell: the time, and for another tool how much longer than storydiff where both run alike.
 * @param {Cell[]} cells
 * @param {[tool: string, where: string][]} columns
 * @param {number} i
 */
function cell(cells, columns, i) {
  const { ms = 0, failed } = cells[i];
  const mine = cells[columns.findIndex(([tool, where]) => tool === 'storydiff' && where === columns[i][1])];
  if (failed) return failed.startsWith('over') && mine.ms ? `${failed} (> ${times((limit * 1000) / mine.ms)})` : failed;
  return columns[i][0] === 'storydiff' ? time(ms) : `${time(ms)} (${times(ms / (mine.ms ?? 0))})`;
}

async function weights() {
  const rows = [];
  for (const names of [['storydiff.wasm', 'storydiff.js'], ['inline.js'], ['main.js'], ['storydiff-stems.wasm'], ['packs/en.pack']]) {
    const files = await Promise.all(names.map((name) => readFile(new URL(`dist/${name}`, root))));
    /** @param {(bytes: Buffer) => number} size */
    const sum = (size) => `${(files.reduce((all, bytes) => all + size(bytes), 0) / 1024).toFixed(1)} KB`;
    rows.push([
      names.map((name) => `\`${name}\``).join(' + '),
      sum((b) => b.length),
      sum((b) => gzipSync(b, { level: 9 }).length),
      sum((b) => brotliCompressSync(b).length),
    ]);
  }
  return table(['files', 'bytes', 'gzip -9', 'brotli'], rows);
}

/** The section that ratios.mjs wrote, as it stands. */
async function asked() {
  return /<!-- asked -->[\s\S]*<!-- \/asked -->/.exec(await readFile(new URL('docs/bench.md', root), 'utf8'))?.[0] ?? '';
}

async function versions() {
  const { devDependencies } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
  return ['diff', 'diff-match-patch-es', 'fast-myers-diff'].map((name) => `${name} ${devDependencies[name]}`).join(', ');
}

/**
 * Prints the whole, and writes it to its places unless `printOnly`.
 * @param {Figures} given
 * @param {string | boolean | undefined} printOnly
 */
export async function write({ columns, rows, lengths, growth, million, again, start, startAlone, chromium }, printOnly) {
  const machine = `${new Date().toISOString().slice(0, 10)}, ${os.cpus().length} cores of ${os.cpus()[0].model.trim()}, Node ${process.versions.node}${chromium ? `, Chromium ${chromium}` : ''}`;
  const head = columns.map(([tool, where]) => `${tool} (${where})`);
  const body = `# How fast it is, and beside what

Written by \`scripts/bench\` (tests/bench/against.mjs); do not edit. ${machine}; ${await versions()}, dtl 1.20.

All tools got the same made-up texts in one run. The others tell which words or letters differ; storydiff also finds
paragraphs, roles, names and numbers, links sentences across moves, splits and merges, and cuts facts. Times are medians
of up to nine runs in a warm process of its own, by the clock or the processor, whichever is less (Chromium: by the
clock, so other programs on the machine show); in brackets how many times storydiff's time that is, where both run in
the same way. "over ${limit} s": the comparison was stopped. Lengths are words a side, before editing.

[What each of them finds](peers.md) of edits that are known, with a plot, is on a page of its own.

## Time

${table(
  ['texts', ...head],
  rows.map((row) => [caseName(row), ...columns.map((_, i) => cell(row.cells, columns, i))]),
)}

## Peak memory of the process

Texts and, in Node, some 60 MB of Node itself are in it. Chromium's is not known.

${table(
  ['texts', ...head.filter((_, i) => columns[i][1] !== 'Chromium')],
  rows.map((row) => [
    caseName(row),
    ...row.cells.filter((_, i) => columns[i][1] !== 'Chromium').map(({ peak = 0, failed }) => (failed ? '' : megabytes(peak))),
  ]),
)}

## Growth

How many times longer twice the words take; linear work gives 2. Each figure is the median of ratios inside rounds.

${table(
  [
    'texts',
    'where',
    ...lengths.slice(1).map((words, i) => `${number(lengths[i])} → ${number(words)}`),
    `${number(lengths[lengths.length - 1])} take`,
  ],
  growth.map(({ family, where, ms, ratios }) => [family, where, ...ratios.map((ratio) => ratio.toFixed(2)), time(ms[ms.length - 1])]),
)}
${
  million.length > 0
    ? `
## A million words a side

${table(
  ['texts', 'where', 'time', 'peak memory'],
  million.map(({ family, where, ms = 0, peak = 0, failed }) => [family, where, failed ?? time(ms), failed ? '' : megabytes(peak)]),
)}
`
    : ''
}
## The same texts again

A reader links or parts two sentences, or asks for another option: what does not depend on it is kept. Many edits, Node.

${table(
  again.map(({ words }) => `${number(words)} words`),
  [again.map(({ ms }) => time(ms))],
)}

## Start-up and size

From loading the module in a Node that runs to the first report, 1,000 words a side: ${time(start)}; ${time(startAlone)} where one
thread compiles beside it (\`--v8-pool-size=1\`) in place of Node's four, which crowd two cores.

${await weights()}

${await asked()}
`;
  if (printOnly) {
    console.log(body);
    return;
  }
  await writeFile(new URL('docs/bench.md', root), body);
  const readme = new URL('README.md', root);
  const shown = rows.filter(({ family, words }) => words === 10_000 || (words === 5000 && /unrelated|rewritten/.test(family)));
  const short = `${table(
    ['words a side', ...head],
    shown.map((row) => [caseName(row), ...columns.map((_, i) => cell(row.cells, columns, i))]),
  )}\n\n${machine}.`;
  const text = await readFile(readme, 'utf8');
  await writeFile(
    readme,
    text.replace(/(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/, (_, open, close) => `${open}\n${short}\n\n${close}`),
  );
}
