// A file that is packed in another one, read as any file is.

import { readerLimits } from './limits.js';
import { ReadError } from './read-error.js';

/** @import { ReaderOptions, ReadResult } from './types.d.ts' */

/**
 * @param {string} name       of the inner file
 * @param {Uint8Array} bytes
 * @param {ReaderOptions} options  of the outer one's reader
 * @returns {Promise<ReadResult>}  what is read of it, with its kind, as a part of the outer file's result
 */
export async function readInside(name, bytes, options) {
  const inside = (options.inside ?? 0) + 1;
  if (inside > readerLimits.maxInside)
    throw new ReadError('nested-too-deep', { name: `${options.name}/${name}`, limit: readerLimits.maxInside });
  const { readBytes, charset, declared, article, changes, signal, onProgress } = options;
  /** @type {ReadResult} */
  let read;
  try {
    read = await readBytes(name, bytes, { charset, declared, article, changes, signal, onProgress, inside });
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    throw new ReadError(error.code, { ...error.details, name: `${options.name}/${error.details.name}` });
  }
  delete read.name;
  delete read.bytes;
  return read;
}
