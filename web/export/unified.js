// The difference of two texts in the form of `diff -u`, a paragraph or a sentence per line:
//
//     --- Morning
//     +++ Evening
//     @@ -1,2 +1,2 @@
//      Road shut
//     -The road shut on Monday.
//     +The road shut on Tuesday.
//
// Which lines are the same follows the edits of the report, so that a passage that moved is taken out and put in.

import { textEdits } from './edits.js';
import { wordsFor } from './options.js';
import { inUtf16 } from './utf16.js';

/** @typedef {{op: ' '|'-'|'+', text: string}} Line */

/** A unit on one line. @param {string} text @param {import('./chain.js').Span} span */
const lineOf = (text, { start, end }) => text.slice(start, end).replace(/\s+/gu, ' ').trim();

/**
 * The lines of both sides in one order.
 * @param {import('../engine/report.js').Report} report
 * @param {'paragraphs'|'sentences'} units
 * @returns {Line[]}
 */
function linesOf(report, units) {
  const kept = textEdits(report).filter(({ op }) => op === 'equal');
  const right = report.right[units];
  const rightAt = new Map(right.map(({ start }, index) => [start, index]));
  /** @type {Line[]} */
  const lines = [];
  let next = 0; // of the right units
  let edit = 0;
  const insertUpTo = (/** @type {number} */ index) => {
    for (; next < index; next += 1) lines.push({ op: '+', text: lineOf(report.right.text, right[next]) });
  };
  for (const unit of report.left[units]) {
    while (edit < kept.length && kept[edit].left.end <= unit.start) edit += 1;
    const holder = kept[edit];
    const text = lineOf(report.left.text, unit);
    let same;
    if (holder && holder.left.start <= unit.start && holder.left.end >= unit.end) {
      same = rightAt.get(holder.right.start + unit.start - holder.left.start);
      if (same !== undefined && lineOf(report.right.text, right[same]) !== text) same = undefined;
    }
    if (same === undefined) lines.push({ op: '-', text });
    else {
      insertUpTo(same);
      next = same + 1;
      lines.push({ op: ' ', text });
    }
  }
  insertUpTo(right.length);
  return lines;
}

/** Where a hunk begins and how many lines it has, as diff writes it. @param {number} first @param {number} count */
const range = (first, count) => (count === 1 ? `${first}` : `${count === 0 ? first - 1 : first},${count}`);

/** A label as a file's name: one line, no tab. @param {string} label */
const fileOf = (label) => label.replace(/\s+/gu, ' ');

/**
 * @param {import('../engine/report.js').Report} report
 * @param {import('./options.js').ExportOptions & {units?: 'paragraphs'|'sentences', context?: number}} [options]
 *   `units`: what a line is, paragraphs without it; `context`: how many equal lines stand around a change, 3 without it
 * @returns {string}  empty where no line differs
 */
export function toUnified(report, { units = 'paragraphs', context = 3, ...options } = {}) {
  if (units !== 'paragraphs' && units !== 'sentences') throw new RangeError(`units has to be 'paragraphs' or 'sentences', not ${units}`);
  const { labels } = wordsFor(report, options);
  const lines = linesOf(inUtf16(report), units);
  const changed = lines.flatMap(({ op }, index) => (op === ' ' ? [] : [index]));
  if (changed.length === 0) return '';
  /** @type {[number, number][]} */
  const hunks = [];
  for (const index of changed) {
    const last = hunks.at(-1);
    const [from, to] = [Math.max(0, index - context), Math.min(lines.length, index + context + 1)];
    if (last && from <= last[1]) last[1] = to;
    else hunks.push([from, to]);
  }
  const output = [`--- ${fileOf(labels.left)}`, `+++ ${fileOf(labels.right)}`];
  /** @param {Line[]} some @param {string} without */
  const count = (some, without) => some.filter(({ op }) => op !== without).length;
  for (const [from, to] of hunks) {
    const [before, hunk] = [lines.slice(0, from), lines.slice(from, to)];
    const [left, right] = ['+', '-'].map((without) => range(count(before, without) + 1, count(hunk, without)));
    output.push(`@@ -${left} +${right} @@`, ...hunk.map(({ op, text }) => op + text));
  }
  return `${output.join('\n')}\n`;
}
