// The readers of files for the page that opens from disk, which has no use for them before a file comes (web/page/files.js): in a
// worker, so that the page goes on whatever a file holds, and on the page's own thread where no worker can be had.

import makeReaders from 'storydiff:make-readers';
import workerSource from 'storydiff:reader-worker';
import { scriptAddress } from '../../engine/trusted.js';
import { partMaker } from '../parts.js';
import { NoWorker, ReaderClient } from '../worker/client.js';

/** @import { ReadOptions } from '../readers.d.ts' */

/**
 * From text: the one way that also works on a page opened from disk, and with no more than a policy of worker-src blob:
 * @param {Map<string, Function>} parts
 */
function startWorker(parts) {
  const given = [...parts].map(([name, make]) => `${name}:${make.toString()}`).join(',');
  const text = `globalThis.storydiffReaders=${makeReaders.toString()};\nglobalThis.storydiffParts={${given}};\n${workerSource}`;
  const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  try {
    return new Worker(scriptAddress(url));
  } finally {
    // Not at once: a browser may read the text a little later than the constructor returns.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }
}

let client = typeof Worker === 'function' ? new ReaderClient(startWorker, partMaker) : null;
let here = null;

/**
 * As web/readers/index.js has it.
 * @param {string} name
 * @param {Uint8Array} bytes
 * @param {ReadOptions} options
 */
export async function readBytes(name, bytes, options) {
  if (client) {
    try {
      return await client.read(name, bytes, options);
    } catch (error) {
      if (!(error instanceof NoWorker)) throw error;
      client = null; // for good: what forbids a worker once forbids it again
    }
  }
  here ??= makeReaders();
  return here.readBytes(name, bytes, options);
}

/**
 * What was pasted, read at once: a paste has no file, and what follows it waits.
 * @param {string} html
 * @param {string} plain
 */
export function readPasted(html, plain) {
  here ??= makeReaders();
  return here.readPasted(html, plain);
}
