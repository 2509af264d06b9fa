// The module's bytes as the embedded script holds them: in base64, and by LZMA before that. A sixth smaller than
// by gzip, which is what every reader of a site downloads, for some 50 ms more of a worker's time; the page, which
// is there already, holds them gzipped (unpack.js). docs/decisions/embedded-module.md has the figures.

import { decompress } from 'lzma1';
import { bytesOf } from './unpack.js';

/**
 * @param {string} packed
 * @returns {Promise<ArrayBuffer>}
 */
export async function unpack(packed) {
  return /** @type {ArrayBuffer} */ (decompress(bytesOf(packed)).buffer); // a copy of its own, no part of a larger one
}
