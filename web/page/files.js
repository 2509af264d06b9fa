// The readers of files (web/readers/), which come with the first file: a page that opens has less to read.
// Their script stands beside the page and also loads from disk.

import { readerLimits } from '../readers/limits.js';
import { loadPart } from '../readers/parts.js';
import { ReadError } from '../readers/read-error.js';

/** @import { ReadFile, ReadOptions } from './types.d.ts' */

/** @typedef {typeof import('../readers/parts/files.js')} FileReaders */

/** @type {() => Promise<FileReaders>} */
let load = () => loadPart('files');

/**
 * Another way to come by the readers, for programs without a page.
 * @param {() => Promise<FileReaders>} loader
 */
export function provideFiles(loader) {
  load = loader;
}

/** Fetches the readers before they are needed; a failure is reported when they are. */
export function expectFiles() {
  load().catch(() => {});
}

/**
 * As web/readers/pasted.js has it.
 * @param {string} html
 * @param {string} plain
 */
export async function readPasted(html, plain) {
  return (await load()).readPasted(html, plain);
}

/**
 * As web/readers/index.js has it.
 * @param {string} name
 * @param {Uint8Array} bytes
 * @param {ReadOptions} [options]
 * @returns {Promise<ReadFile>}
 */
export async function readBytes(name, bytes, options = {}) {
  return (await load()).readBytes(name, bytes, options);
}

/**
 * The same of a File of the browser.
 * @param {File} file
 * @param {ReadOptions} [options]
 */
export async function readFile(file, options) {
  const { name, size } = file;
  const limit = readerLimits.maxFileBytes;
  if (size > limit) throw new ReadError('file-too-large', { name, bytes: size, limit });
  const buffer = await file.arrayBuffer().catch((error) => {
    throw new ReadError('file-unreadable', { name, cause: error.message });
  });
  return readBytes(name, new Uint8Array(buffer), options);
}
