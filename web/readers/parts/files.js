// The readers of files as a part of their own: the page that opens from disk has no use for them before a
// file comes (web/page/files.js).

import { readBytes, readFile, readPasted } from '../index.js';

globalThis.storydiffParts = { ...globalThis.storydiffParts, files: { readBytes, readFile, readPasted } };
