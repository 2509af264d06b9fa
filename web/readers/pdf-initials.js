// A large initial beside the first lines of a paragraph belongs to the first of them.
//
//   T  he ferry to Olmen        "The ferry to Olmen"
//      stops in October         "stops in October"

import { shifted } from './links.js';

/** @import { Fragment } from './types.d.ts' */

const initial = /^["“”„«‘’]?\p{Lu}$/u;

/** How many times as high as most letters of a page an initial is, at least. */
const minTimes = 1.8;

/**
 * Whether a piece is so much higher than what is beside it that the two are no words of one line.
 * @param {string} text
 * @param {number} height
 * @param {number} other
 */
export const isInitial = (text, height, other) => initial.test(text.trim()) && height >= other * minTimes;

/** @param {string} text */
const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * An initial is the first letter of a word, or a word: "A boat". What else the page holds says which.
 * @param {string} letter
 * @param {string} text
 * @param {Set<string>} words
 */
function gapAfter(letter, text, words) {
  const [rest = ''] = wordsOf(text);
  const joined = `${letter.toLowerCase().replace(/[^\p{L}]/gu, '')}${rest}`;
  return !words.has(joined) && words.has(rest) ? ' ' : '';
}

/**
 * The fragments of a page, its initials joined to the lines that they begin.
 * @param {Fragment[]} fragments
 */
export function joinInitials(fragments) {
  const heights = fragments.map(({ height }) => height).sort((one, other) => one - other);
  const most = heights[heights.length >> 1];
  const found = fragments.filter(({ text, height }) => isInitial(text, height, most));
  if (found.length === 0) return fragments;
  const gone = new Set();
  for (const cap of found) {
    const beside = fragments.filter(
      ({ text, left, y, height }) =>
        height < cap.height / minTimes &&
        left >= cap.right - 1 &&
        left - cap.right < cap.height &&
        y > cap.y - cap.height &&
        y < cap.y + height / 2 &&
        text !== '',
    );
    if (beside.length < 2) continue; // a headline of one letter, a number of a section
    const first = beside.reduce((highest, fragment) => (fragment.y < highest.y ? fragment : highest));
    const words = new Set(fragments.filter((fragment) => fragment !== cap && fragment !== first).flatMap(({ text }) => wordsOf(text)));
    for (const word of wordsOf(first.text).slice(1)) words.add(word);
    const before = cap.text + gapAfter(cap.text, first.text, words);
    first.text = before + first.text;
    first.links = shifted(first.links, before.length);
    first.left = cap.left;
    gone.add(cap);
  }
  return fragments.filter((fragment) => !gone.has(fragment));
}
