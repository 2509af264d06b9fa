// What gzip packed, unpacked within the limits of archives.

import { Gunzip } from 'fflate';
import { readerLimits } from './limits.js';
import { ReadError } from './read-error.js';

/** Packed bytes that are inflated at once. */
const step = 1 << 14;

/**
 * The bytes in `packed`; several packs in a row, as web archives have them, give their bytes one after the other.
 * @param {Uint8Array} packed
 * @param {string} name
 * @returns {{bytes: Uint8Array, cut: boolean}}  `cut` where the last one ends too soon
 */
export function unpackGzip(packed, name, limit = readerLimits.maxExpandedBytes) {
  /** @type {Uint8Array[]} */
  const chunks = [];
  let size = 0;
  let cut = false;
  const inflater = new Gunzip((chunk) => {
    size += chunk.length;
    if (size > limit) throw new ReadError('zip-too-large', { name, limit });
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += step) inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    if (size === 0) throw new ReadError('file-broken', { name, cause: /** @type {Error} */ (error).message });
    cut = true;
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { bytes, cut };
}
