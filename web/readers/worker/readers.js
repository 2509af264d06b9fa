// The readers with the DOM of their own, as one function's content: the worker runs it, and a page that no worker could be had for.
//
// The page takes the same DOM, since its policy forbids styles in markup (../document.js), and reads the same in both.

import { useDom } from '../document.js';
import * as dom from '../dom/index.js';

export { readBytes } from '../index.js';
export { setPartLoader } from '../parts.js';
export { readPasted } from '../pasted.js';

useDom(/** @type {Parameters<typeof useDom>[0]} */ (/** @type {unknown} */ (dom)));
