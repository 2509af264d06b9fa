// What is measured against each other, each called as its users call it: two strings in, the whole
// answer out. Splitting into words belongs to the time, for storydiff does it too.
//
// jsdiff: diffWords. diff-match-patch-es: characters, with no time limit (by its default it stops after
// a second with a coarser answer). fast-myers-diff: words, as an array. dtl: words, as strings (native.cpp).

import { pathToFileURL } from 'node:url';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..', '..');
const words = (text) => text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s]+|\s+/gu) ?? [];

/** Name → a promise of the function to be timed. */
export const inNode = {
  storydiff: async () => {
    const { compare } = await import(pathToFileURL(path.join(root, 'dist', 'storydiff.js')).href);
    return ({ left, right }) => compare(left, right);
  },
  jsdiff: async () => {
    const { diffWords } = await import('diff');
    return ({ left, right }) => diffWords(left, right);
  },
  'diff-match-patch-es': async () => {
    const { diff } = await import('diff-match-patch-es');
    return ({ left, right }) => diff(left, right, { diffTimeout: 0 });
  },
  'fast-myers-diff': async () => {
    const { diff } = await import('fast-myers-diff');
    return ({ left, right }) => [...diff(words(left), words(right))];
  },
};

/** The native ones, by what native.cpp calls them. */
export const natives = ['storydiff', 'dtl'];
