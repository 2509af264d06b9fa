// What each tool says of a pair, as the hunks that found.mjs counts.
//
// For storydiff these are the details of its changed facts and its added and removed facts: what it shows as a change.
// Words of reworded facts are none. For the others they are the deletions and insertions. What wikidiff2 shows as a
// paragraph that moved is none, only the words that it marks inside.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hunksOfSteps } from './found.mjs';
import { storydiff, words } from './tools.mjs';

/** @import { Hunk, Pair, Span } from '../types.d.ts' */
/** @typedef {{ op: 'equal' | 'delete' | 'insert', length: number }} Step */

const root = path.resolve(import.meta.dirname, '..', '..');

/**
 * Runs a program on a pair in two files.
 * @param {string[]} command
 * @param {Pair} pair
 */
function runOn([program, ...rest], { left, right }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'storydiff-bench-'));
  try {
    const files = ['left', 'right'].map((side) => path.join(folder, side));
    writeFileSync(files[0], left);
    writeFileSync(files[1], right);
    return execFileSync(program, [...rest, ...files], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @type {Record<number, Step['op']>} */
const opOfSign = { [-1]: 'delete', 0: 'equal', 1: 'insert' };

/**
 * @param {Pair} pair
 * @returns {Promise<Hunk[]>}
 */
async function byStorydiff({ left, right }) {
  const { compare } = await storydiff();
  const { facts } = await compare(left, right);
  const nowhere = { start: 0, end: 0 };
  /** @type {Hunk[]} */
  const hunks = [];
  for (const fact of facts) {
    for (const span of fact.status === 'removed' ? fact.left : []) hunks.push({ left: span, right: nowhere });
    for (const span of fact.status === 'added' ? fact.right : []) hunks.push({ left: nowhere, right: span });
    for (const detail of fact.status === 'changed' ? fact.details : []) {
      hunks.push({ left: detail.left ?? nowhere, right: detail.right ?? nowhere });
    }
  }
  return hunks;
}

/** @typedef {{ type: number, text: string, highlightRanges?: { start: number, length: number, type: number }[] }} WikiLine */

/**
 * Hunks of wikidiff2's lines, whose ranges count bytes: 0 both sides, 1 added, 2 deleted, 3 and 5 with ranges of what
 * was added (0) and deleted (1), 4 where a moved line was. A text of 5 stands on the right only.
 * @param {WikiLine[]} lines
 */
export function hunksOfWikiLines(lines) {
  /** @type {Hunk[]} */
  const hunks = [];
  const at = { left: 0, right: 0 };
  for (const { type, text, highlightRanges = [] } of lines) {
    const bytes = Buffer.from(text);
    /** @type {Step[]} */
    const steps = [];
    if (type === 1 || type === 2) steps.push({ op: type === 1 ? 'insert' : 'delete', length: text.length });
    else {
      let done = 0;
      const upTo = (/** @type {number} */ end) => bytes.subarray(done, (done = end)).toString().length;
      for (const range of highlightRanges) {
        steps.push({ op: 'equal', length: upTo(range.start) });
        steps.push({ op: range.type === 0 ? 'insert' : 'delete', length: upTo(range.start + range.length) });
      }
      steps.push({ op: 'equal', length: upTo(bytes.length) });
    }
    const onLeft = type !== 1 && type !== 5;
    const onRight = type !== 2 && type !== 4;
    const move = (/** @type {Span} */ span, /** @type {number} */ by) => ({ start: span.start + by, end: span.end + by });
    for (const hunk of hunksOfSteps(steps)) {
      hunks.push({
        left: onLeft ? move(hunk.left, at.left) : { start: at.left, end: at.left },
        right: onRight ? move(hunk.right, at.right) : { start: at.right, end: at.right },
      });
    }
    const length = (/** @type {Step['op']} */ without) => steps.reduce((all, { op, length }) => all + (op === without ? 0 : length), 1);
    if (onLeft) at.left += length('insert');
    if (onRight) at.right += length('delete');
  }
  return hunks;
}

/**
 * Tool → its hunks of a pair.
 * @type {Record<string, (pair: Pair) => Promise<Hunk[]>>}
 */
export const answers = {
  storydiff: byStorydiff,
  jsdiff: async ({ left, right }) => {
    const { diffWordsWithSpace } = await import('diff');
    const parts = diffWordsWithSpace(left, right);
    return hunksOfSteps(
      parts.map(({ added, removed, value }) => ({ op: opOfSign[Number(added) - Number(removed)], length: value.length })),
    );
  },
  'diff-match-patch-es': async ({ left, right }) => {
    const { diff, diffCleanupSemantic } = await import('diff-match-patch-es');
    const parts = diff(left, right, { diffTimeout: 0 });
    diffCleanupSemantic(parts);
    return hunksOfSteps(parts.map(([sign, text]) => ({ op: opOfSign[sign], length: text.length })));
  },
  'fast-myers-diff': async ({ left, right }) => {
    const { diff } = await import('fast-myers-diff');
    const [a, b] = [words(left), words(right)];
    const span = (/** @type {string[]} */ list, /** @type {number} */ from, /** @type {number} */ to) => {
      const start = list.slice(0, from).join('').length;
      return { start, end: start + list.slice(from, to).join('').length };
    };
    return [...diff(a, b)].map(([fromA, toA, fromB, toB]) => ({ left: span(a, fromA, toA), right: span(b, fromB, toB) }));
  },
  dtl: async (pair) => {
    const out = runOn([path.join(root, 'build', 'native', 'bench_native'), 'steps'], pair);
    const left = Buffer.from(pair.left);
    const right = Buffer.from(pair.right);
    let [i, k] = [0, 0];
    /** @type {Step[]} */
    const steps = [];
    for (const line of out.trim().split('\n')) {
      const [sign, size] = line.split(' ').map(Number);
      const bytes = sign > 0 ? right.subarray(k, k + size) : left.subarray(i, i + size);
      if (sign <= 0) i += size;
      if (sign >= 0) k += size;
      steps.push({ op: opOfSign[sign], length: bytes.toString().length });
    }
    return hunksOfSteps(steps);
  },
  wikidiff2: async (pair) =>
    hunksOfWikiLines(JSON.parse(runOn(['php', path.join(root, 'tests', 'bench', 'wikidiff2.php'), 'answer'], pair)).diff),
};
