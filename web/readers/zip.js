// Archives (.docx, .odt, .epub) opened within limits.
//
// An archive that declares more than the limit is refused before anything is unpacked. One that declares
// less is not believed: each entry is inflated piece by piece, and the work stops where the limit is passed.

import { Inflate } from 'fflate';
import { readerLimits } from './limits.js';
import { ReadError } from './read-error.js';
import { atOnce } from './unhurried.js';
import { entriesOf, u16, u32 } from './zip-directory.js';

/** @import { Fail, Zip } from './types.d.ts' */

/** Packed bytes that are inflated at once: a piece expands a thousandfold at the most. */
const step = 1 << 12;

/**
 * Inflates an entry in small pieces: a generator of how far it is, as a share; it returns the bytes.
 * @param {Uint8Array} packed
 * @param {{left: number}} budget
 * @param {Fail} fail
 */
function* inflateSteps(packed, budget, fail) {
  /** @type {Uint8Array[]} */
  const chunks = [];
  let size = 0;
  const inflater = new Inflate((chunk) => {
    size += chunk.length;
    if (size > budget.left) fail('zip-too-large', { limit: readerLimits.maxExpandedBytes });
    chunks.push(chunk);
  });
  for (let at = 0; at < packed.length; at += step) {
    inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
    yield at / packed.length;
  }
  budget.left -= size;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/**
 * The entries of an archive by name; each is inflated when it is requested, at once (`read`) or in steps (`readSteps`, for
 * unhurried.js), and all together stay below the limit.
 * @param {Uint8Array} bytes
 * @param {string} name
 * @returns {Zip}
 * @throws {ReadError} zip-broken, zip-entries, zip-too-large, zip-locked
 */
export function openZip(bytes, name) {
  /** @type {Fail} */
  const fail = (code, details = {}) => {
    throw new ReadError(code, { name, ...details });
  };
  const entries = entriesOf(bytes, fail);
  const budget = { left: readerLimits.maxExpandedBytes };
  /** @param {string} path */
  function* readSteps(path) {
    const entry = entries.get(path);
    if (!entry) return null;
    /** @type {Fail} */
    const tooLarge = (code, details) => fail(code, { ...details, entry: path });
    if (entry.at + 30 > bytes.length || u32(bytes, entry.at) !== 0x04034b50) fail('zip-broken');
    if (entry.flags & 1) fail('zip-locked');
    const start = entry.at + 30 + u16(bytes, entry.at + 26) + u16(bytes, entry.at + 28);
    const packed = bytes.subarray(start, start + entry.packed);
    if (entry.method === 0) {
      if (packed.length > budget.left) tooLarge('zip-too-large', { limit: readerLimits.maxExpandedBytes });
      budget.left -= packed.length;
      return packed;
    }
    if (entry.method !== 8) fail('zip-broken');
    // All ones mean that the size is elsewhere.
    if (entry.size > budget.left && entry.size !== 0xffffffff) tooLarge('zip-too-large', { limit: readerLimits.maxExpandedBytes });
    try {
      return yield* inflateSteps(packed, budget, tooLarge);
    } catch (error) {
      if (error instanceof ReadError) throw error;
      return fail('zip-broken');
    }
  }
  /** @param {string} path */
  const read = (path) => atOnce(readSteps(path));
  return { names: [...entries.keys()], read, readSteps };
}
