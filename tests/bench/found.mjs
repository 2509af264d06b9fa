// What a tool found of the edits that tests/fixtures/*/expect.txt names, counted alike for every tool.
//
// A tool's answer is reduced to hunks: places of the left and of the right text that it says differ, in UTF-16 units.
// Deletions and insertions with nothing equal between them are one hunk, as a reader sees them.
//
// - `changed KIND: "L" > "R"` is found if one hunk touches both parts and contains no end of a sentence, other than at
//   its own end: a hunk as wide as the story touches everything and names nothing. If a part is empty ("not" that was
//   dropped), the hunk has to touch the other.
// - `removed: "L"` and `added: "R"` are found if at least half of the quote's letters and digits lie in hunks.
// - A false alarm is a passage that says the same on both sides and that the tool marks: `shared: "L" ~ "R"` if at
//   least half of the letters of either quote lie in hunks, `not changed: "L" > "R"` if one hunk touches both parts.
//
// Other lines (links, roles, moves) ask for what a word diff has no means to say, and are left out.

import { readFileSync, readdirSync } from 'node:fs';

/** @import { Counted, Expected, Fixture, Hunk, Pair, Span } from '../types.d.ts' */

const folder = new URL('../fixtures/', import.meta.url);
const pattern = /^(changed \w+|not changed|shared|removed|added): "([^"]*)"(?: [~>] "([^"]*)")?$/;

/**
 * Where a quote stands in a text, or the part of it in square brackets; null if it is empty.
 * @param {string} text
 * @param {string} quote
 * @returns {Span | null}
 */
function place(text, quote) {
  // A pair of brackets may also be part of the text itself.
  const marked = /^([^[]*)\[([^\]]*)\](.*)$/s.exec(quote);
  const [before, part, after] = marked ? marked.slice(1) : ['', quote, ''];
  if (part === '') return null;
  const at = text.indexOf(before + part + after);
  if (at < 0) throw new Error(`not in the text: ${quote}`);
  return { start: at + before.length, end: at + before.length + part.length };
}

/**
 * The lines of expect.txt that name an edit or a passage without one.
 * @param {string} lines
 * @param {Pair} pair
 * @returns {Expected[]}
 */
export function readExpected(lines, { left, right }) {
  return lines.split('\n').flatMap((line) => {
    const match = pattern.exec(line.trim());
    if (!match) return [];
    const [, head, first, second = ''] = match;
    const kind = /** @type {Expected['kind']} */ (head.startsWith('changed') ? 'changed' : head);
    const inLeft = kind === 'added' ? null : place(left, first);
    const inRight = kind === 'removed' ? null : place(right, kind === 'added' ? first : second);
    return [{ kind, line, left: inLeft, right: inRight }];
  });
}

/** Every fixture that names an edit or a passage without one. @returns {Fixture[]} */
export function readFixtures() {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const read = (/** @type {string} */ file) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8');
      const pair = { left: read('left.txt'), right: read('right.txt') };
      return { name, pair, expected: readExpected(read('expect.txt'), pair) };
    })
    .filter(({ expected }) => expected.length > 0);
}

/**
 * Hunks of a list of steps through both texts.
 * @param {Iterable<{ op: 'equal' | 'delete' | 'insert', length: number }>} steps
 * @returns {Hunk[]}
 */
export function hunksOfSteps(steps) {
  /** @type {Hunk[]} */
  const hunks = [];
  let left = 0;
  let right = 0;
  /** @type {Hunk | null} */
  let open = null;
  for (const { op, length } of steps) {
    if (length === 0) continue;
    if (op === 'equal') {
      open = null;
      left += length;
      right += length;
      continue;
    }
    if (!open) hunks.push((open = { left: { start: left, end: left }, right: { start: right, end: right } }));
    if (op === 'delete') open.left.end = left += length;
    else open.right.end = right += length;
  }
  return hunks;
}

/**
 * @param {Span} a
 * @param {Span} b
 */
const touches = (a, b) => a.start < b.end && b.start < a.end;

/**
 * Whether at least half of the letters and digits of a span lie in hunks.
 * @param {string} text
 * @param {Span} span
 * @param {Span[]} hunks
 */
function halfIn(text, span, hunks) {
  let all = 0;
  let marked = 0;
  for (const { index, 0: letter } of text.slice(span.start, span.end).matchAll(/[\p{L}\p{N}]/gu)) {
    const at = span.start + index;
    all += 1;
    if (hunks.some((hunk) => touches(hunk, { start: at, end: at + letter.length }))) marked += 1;
  }
  return all > 0 && marked * 2 >= all;
}

/**
 * Whether a hunk goes on after the end of a sentence or of a paragraph.
 * @param {string} text
 * @param {Span} span
 */
const crossesSentences = (text, { start, end }) => /[.!?؟]["”»)]?\s+\S|[。！？]["”」]?\S|\n\s*\n\s*\S/u.test(text.slice(start, end).trim());

/**
 * Whether one hunk touches what is given of both parts.
 * @param {Pair} pair
 * @param {Expected} expected
 * @param {Hunk[]} hunks
 */
const touched = (pair, { left, right }, hunks) =>
  hunks.some(
    (hunk) =>
      (!left || touches(hunk.left, left)) &&
      (!right || touches(hunk.right, right)) &&
      !crossesSentences(pair.left, hunk.left) &&
      !crossesSentences(pair.right, hunk.right),
  );

/**
 * @param {Fixture} fixture
 * @param {Hunk[]} hunks
 * @returns {Counted}
 */
export function count({ pair, expected }, hunks) {
  const counted = { edits: 0, found: 0, same: 0, alarms: 0, hunks: hunks.length };
  const lefts = hunks.map((hunk) => hunk.left);
  const rights = hunks.map((hunk) => hunk.right);
  for (const one of expected) {
    const { kind, left, right } = one;
    const inLeft = () => left !== null && halfIn(pair.left, left, lefts);
    const inRight = () => right !== null && halfIn(pair.right, right, rights);
    if (kind === 'shared' || kind === 'not changed') {
      counted.same += 1;
      if (kind === 'shared' ? inLeft() || inRight() : touched(pair, one, hunks)) counted.alarms += 1;
    } else {
      counted.edits += 1;
      if (kind === 'changed' ? touched(pair, one, hunks) : inLeft() || inRight()) counted.found += 1;
    }
  }
  return counted;
}
