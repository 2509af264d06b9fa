// The readers inside a worker. Messages, each file's replies in order:
//
//   out  {type: 'ready'}                                  first, once
//
//   in   {file, name, bytes?, options}                    `file` is a number for these bytes, which come along the first time;
//                                                         options: charset, article, changes, declared
//   out  {type: 'progress', at, count, unit}              while it is read; unit: 'pages' or 'percent'
//   out  {type: 'read', read}                             what the reader gives, without the bytes
//    or  {type: 'refused', code, details}                 a ReadError
//    or  {type: 'missing', part}                          a part that this worker was not given (../parts.js)
//    or  {type: 'failed', message}
//
// It reads one file at a time and knows no cancelling: client.js terminates it. The bytes of the last file stay, and what a reader
// keeps of them (epub.js): of a book one chapter after another is chosen.

import makeReaders from 'storydiff:make-readers';

/** @import { ReadFile, ReadOptions } from '../readers.d.ts' */

const { readBytes, setPartLoader } = makeReaders();

class MissingPart extends Error {
  /** @param {string} part */
  constructor(part) {
    super(`${part} is missing`);
    this.part = part;
  }
}

setPartLoader(async (name) => {
  const make = globalThis.storydiffParts?.[name];
  if (!make) throw new MissingPart(name);
  return make();
});

/** Milliseconds between two reports of how far it is: the page draws each. */
const pause = 50;

/** @type {{file: number, bytes: Uint8Array}} */
let last = { file: 0, bytes: new Uint8Array() };

/** @param {{file: number, name: string, bytes?: Uint8Array, options: ReadOptions}} given */
async function read({ file, name, bytes, options }) {
  if (bytes) last = { file, bytes };
  let told = 0;
  /**
   * @param {number} at
   * @param {number} count
   * @param {'pages' | 'percent'} [unit]
   */
  const onProgress = (at, count, unit) => {
    const now = performance.now();
    if (now - told < pause) return;
    told = now;
    globalThis.postMessage({ type: 'progress', at, count, unit });
  };
  /** @type {Partial<ReadFile>} */
  const result = await readBytes(name, last.bytes, { ...options, onProgress });
  delete result.bytes;
  return { type: 'read', read: result };
}

/**
 * @param {Error & {code?: string, details?: object}} error
 * @returns {object}
 */
function replyTo(error) {
  if (error instanceof MissingPart) return { type: 'missing', part: error.part };
  if (error.name === 'ReadError') return { type: 'refused', code: error.code, details: error.details };
  return { type: 'failed', message: String(error?.message ?? error) };
}

globalThis.onmessage = async ({ data }) => {
  globalThis.postMessage(await read(data).catch(replyTo));
};
globalThis.postMessage({ type: 'ready' });
