// Both sides, in the order in which they are read.

/** @import { SideName } from './types.d.ts' */

/** @type {SideName[]} */
export const sides = ['left', 'right'];
