// The run of peers.mjs as the Markdown of docs/peers.md.

import { describe } from './plot.mjs';

/** @import { Cell, PeerRun } from '../types.d.ts' */

/** Seconds past which a comparison is stopped. */
export const limit = 60;

const number = (/** @type {number} */ n) => n.toLocaleString('en');
const time = (/** @type {number} */ ms) =>
  ms < 10 ? `${ms.toFixed(1)} ms` : ms < 10_000 ? `${number(Math.round(ms))} ms` : `${(ms / 1000).toFixed(1)} s`;
/** @param {Cell} cell */
const shown = ({ ms, failed }) => (ms === undefined ? `${failed}` : time(ms));
/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
const table = (head, rows) =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
/**
 * @param {number} part
 * @param {number} all
 */
const share = (part, all) => (all === 0 ? '-' : `${part} of ${all} (${Math.round((100 * part) / all)}%)`);

/**
 * @param {PeerRun} run
 * @returns {string}
 */
export function page(run) {
  const { machine, cases, fixtures, rows } = run;
  const heads = rows.map(({ tool, where }) => `${tool} (${where})`);
  const beside = cases.find(({ family, words }) => family === 'many edits' && words === 10_000) ?? cases[0];
  const missing = rows.filter(({ cells }) => cells.every(({ failed }) => failed === 'not installed')).map(({ tool }) => tool);
  return `# Beside other programs: time, and what each finds

Written by \`scripts/bench --peers\` (tests/bench/peers.mjs); do not edit. ${machine}.

Each tool ran on the same pairs of made-up texts, in a process of its own. A time is the median of up to nine rounds, by
the clock or the processor, whichever is less. Lengths are words a side. A comparison that took over ${limit} s by the clock was stopped
("over ${limit} s"); where the two shorter lengths grew so that the longest would take half as long again at the least,
or the shorter one was stopped, it was not started ("over ${limit} s, by growth").${missing.length > 0 ? ` Not on this machine: ${missing.join(', ')}.` : ''}

![Time of each tool by length of the texts; the table below has the figures.](images/peers.svg)

## Time

${table(
  ['pairs', ...heads],
  cases.map(({ family, words }, i) => [`${family}, ${number(words)}`, ...rows.map(({ cells }) => shown(cells[i]))]),
)}

- *few edits*: one word in every fiftieth sentence is another. *many edits*: a revised story, with words, sentences and
  paragraphs changed. *reordered*: the same paragraphs in another order. *rewritten*: told again in other words and another
  order, as another outlet does. *unrelated*: nothing in common.
- storydiff gives facts, links and details, the others an edit script: the times are those of unlike work.
- wikidiff2 compares line by line, and words only within lines that it pairs.

## What each finds

The edits that the ${fixtures} stories of \`tests/fixtures\` name (a figure, name, date or "not" that changed; a statement
that one side lacks), and passages that they hold for the same although words or places may differ.

${table(
  ['tool', 'edits found', 'false alarms', 'false alarms per fixture', 'places marked', `time, ${beside.family}, ${number(beside.words)}`],
  rows.map(({ tool, where, counted, cells }) =>
    counted
      ? [
          `${tool} (${where})`,
          share(counted.found, counted.edits),
          share(counted.alarms, counted.same),
          (counted.alarms / fixtures).toFixed(2),
          number(counted.hunks),
          shown(cells[cases.indexOf(beside)]),
        ]
      : [`${tool} (${where})`, '-', '-', '-', '-', '-'],
  ),
)}

How it is counted, alike for every tool (tests/bench/found.mjs):

- An answer is reduced to hunks, the places that the tool says differ: deletions and insertions, next to each other one
  hunk. For storydiff: the details of its changed facts, and its added and removed facts.
- A changed part is found if one hunk touches it on both sides and holds no end of a sentence inside: a hunk as wide as a
  paragraph names nothing. A removed or added statement is found if at least half of its letters lie in hunks.
- A false alarm is a passage named as the same of which at least half of the letters on either side lie in hunks, or two
  wordings of one value that one hunk joins.
- *Places marked* are all hunks: among how many a reader has to look for the ${rows[0].counted?.edits ?? 0} edits. More are named
  by no line, so that they are neither found nor false.
- jsdiff answers by diffWordsWithSpace (whose parts give both texts back), diff-match-patch-es with its semantic cleanup
  (without, it marks single letters); the times above are those of diffWords, and without the cleanup.
- Links, roles and moves are left out: an edit script has no means to give them.

The fixtures are storydiff's own tests, which its releases have to pass: its row says that the counting is sound, and
nothing of texts that nobody has seen. The other rows say how much of such a change an edit script shows. They are no
fault of these programs, which are made to tell which words differ, not what a story says.

## The plot in words

${describe(run)}
`;
}
