// A file that gzip packed (.gz): a web archive, or any one file.

import { unpackGzip } from './gunzip.js';
import { readInside } from './inside.js';
import { readWarc } from './warc.js';

/** @import { ReaderOptions } from './types.d.ts' */

/**
 * @param {Uint8Array} packed
 * @param {ReaderOptions} options
 */
export async function readGzip(packed, options) {
  const { bytes, cut } = unpackGzip(packed, options.name);
  const isWarc = String.fromCharCode(...bytes.subarray(0, 5)) === 'WARC/';
  const read = isWarc ? await readWarc(bytes, options) : await readInside(options.name.replace(/\.gz$/i, ''), bytes, options);
  return cut ? { ...read, notes: ['noteBroken', ...read.notes] } : read;
}
