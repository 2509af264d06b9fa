// The options of every comparison on the page.

import { known } from '../engine/input.js';

/** One object for good: the element compares again when its options are another one. */
export const compareOptions = Object.freeze(known.has('narration') ? { narration: true } : {});
