// The directory of an archive: which files are in it, and where. Nothing is unpacked, so that it is cheap to look.

import { readerLimits } from './limits.js';

/** @import { Fail } from './types.d.ts' */

/**
 * @param {Uint8Array} bytes
 * @param {number} at
 */
export const u16 = (bytes, at) => bytes[at] | (bytes[at + 1] << 8);
/**
 * @param {Uint8Array} bytes
 * @param {number} at
 */
export const u32 = (bytes, at) => (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;

/**
 * Where the directory of an archive begins, and how many entries it has; null where there is none.
 * @param {Uint8Array} bytes
 */
function findDirectory(bytes) {
  const least = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= least; at -= 1) {
    if (u32(bytes, at) === 0x06054b50) return { count: u16(bytes, at + 10), at: u32(bytes, at + 16) };
  }
  return null;
}

/**
 * The entries by name.
 * @param {Uint8Array} bytes
 * @param {Fail} fail
 */
export function entriesOf(bytes, fail) {
  const directory = findDirectory(bytes);
  if (!directory) fail('zip-broken');
  if (directory.count > readerLimits.maxEntries) fail('zip-entries', { count: directory.count, limit: readerLimits.maxEntries });
  const entries = new Map();
  const decoder = new TextDecoder();
  let { at } = directory;
  for (let i = 0; i < directory.count; i += 1) {
    if (at + 46 > bytes.length || u32(bytes, at) !== 0x02014b50) fail('zip-broken');
    const nameLength = u16(bytes, at + 28);
    const entry = {
      flags: u16(bytes, at + 8),
      method: u16(bytes, at + 10),
      packed: u32(bytes, at + 20),
      size: u32(bytes, at + 24),
      at: u32(bytes, at + 42),
    };
    entries.set(decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)), entry);
    at += 46 + nameLength + u16(bytes, at + 30) + u16(bytes, at + 32);
  }
  return entries;
}
