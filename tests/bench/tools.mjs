// What is measured against each other, each called as its users call it: two strings in, the whole
// answer out. Splitting into words belongs to the time, for storydiff does it too.
//
// jsdiff: diffWords. diff-match-patch-es: characters, with no time limit (by its default it stops after
// a second with a coarser answer). fast-myers-diff: words, as an array. dtl: words, as strings (native.cpp).

import { pathToFileURL } from 'node:url';
import path from 'node:path';

/** @import { Pair } from '../types.d.ts' */

const root = path.resolve(import.meta.dirname, '..', '..');
/** @param {string} text */
export const words = (text) => text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s]+|\s+/gu) ?? [];

export const storydiff = () => import(pathToFileURL(path.join(root, 'dist', 'storydiff-node.js')).href);

/**
 * Name → a promise of the function to be timed, and of what has to go before it: storydiff keeps what it found
 * of the last two texts, and is to find it anew each time, except where that is what is measured.
 * @type {Record<string, () => Promise<{run: (pair: Pair) => unknown, before?: () => unknown}>>}
 */
export const inNode = {
  storydiff: async () => {
    const { compare } = await storydiff();
    return {
      /** @param {Pair} given */
      run: ({ left, right }) => compare(left, right),
      before: () => compare('', ''),
    };
  },
  'storydiff, a link parted': async () => {
    const { compare } = await storydiff();
    let turn = 0;
    return {
      /** @param {Pair} given */
      run: ({ left, right }) => compare(left, right, { pins: { unlink: [[turn++ % 7, turn % 5]] } }),
    };
  },
  jsdiff: async () => {
    const { diffWords } = await import('diff');
    return {
      /** @param {Pair} given */
      run: ({ left, right }) => diffWords(left, right),
    };
  },
  'diff-match-patch-es': async () => {
    const { diff } = await import('diff-match-patch-es');
    return {
      /** @param {Pair} given */
      run: ({ left, right }) => diff(left, right, { diffTimeout: 0 }),
    };
  },
  'fast-myers-diff': async () => {
    const { diff } = await import('fast-myers-diff');
    return {
      /** @param {Pair} given */
      run: ({ left, right }) => [...diff(words(left), words(right))],
    };
  },
};

/** The native ones, by what native.cpp calls them. */
export const natives = ['storydiff', 'dtl'];
