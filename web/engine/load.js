// Where the module's bytes come from.

import { messageOf, StorydiffError } from './errors.js';
import { lexiconHead } from './lexicons.js';

/**
 * @typedef {object} InitOptions
 * @property {BufferSource} [wasmBinary]    the bytes of storydiff.wasm
 * @property {string|URL} [wasmUrl]         where to fetch or read them
 * @property {WebAssembly.Module} [module]  the module compiled from them (no worker is used then)
 * @property {string|URL} [workerUrl]       where worker.js lies, for policies that forbid a worker made from text
 * @property {string|URL|null} [stemsUrl]   where to fetch or read storydiff-stems.wasm, when a language calls for it; null: never
 * @property {string|URL|null} [lexiconsUrl]  the folder from which languages' words are fetched or read (dist/lexicon/); null: never
 * @property {BufferSource|string|URL} [pack]  a language pack, or where to fetch or read it (packs/en.pack)
 * @property {boolean} [worker]             false: compare on the calling thread; default: a worker in browsers
 */

/**
 * The bytes or the module, as `options` say; else from `defaultUrl`. Rejects with a StorydiffError
 * ("load-failed") that names the address and the cause.
 * @param {InitOptions} options
 * @param {() => URL} defaultUrl
 * @returns {Promise<{wasm?: BufferSource, module?: WebAssembly.Module}>}
 */
export async function loadWasm(options, defaultUrl) {
  if (options.module) return { module: options.module };
  if (options.wasmBinary) return { wasm: options.wasmBinary };
  const url = options.wasmUrl ?? defaultUrl();
  try {
    return { wasm: await bytesAt(url) };
  } catch (error) {
    throw new StorydiffError('load-failed', `storydiff.wasm could not be read from ${url}: ${messageOf(error)}`, { cause: error });
  }
}

/**
 * The bytes of a language pack. Rejects with a StorydiffError ("load-failed") that names the address.
 * @param {BufferSource|string|URL} pack
 * @returns {Promise<BufferSource>}
 */
export async function readPack(pack) {
  if (typeof pack !== 'string' && !(pack instanceof URL)) return pack;
  try {
    return await bytesAt(pack);
  } catch (error) {
    throw new StorydiffError('load-failed', `The language pack could not be read from ${pack}: ${messageOf(error)}`, { cause: error });
  }
}

/**
 * The words of a language. Rejects where the file is none.
 * @param {string|URL} url
 * @returns {Promise<Uint8Array>}
 */
export async function readLexicon(url) {
  const bytes = await bytesAt(url, new TextEncoder().encode(lexiconHead), 'file of words');
  return ArrayBuffer.isView(bytes) ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) : new Uint8Array(bytes);
}

/** What a WebAssembly module begins with. */
const moduleHead = Uint8Array.of(0, 97, 115, 109);

/**
 * What is at an address: read from disk in Node, fetched everywhere else.
 * @param {string|URL} url
 * @param {Uint8Array} [start]  what a file of the kind begins with
 * @param {string} [kind]
 * @returns {Promise<BufferSource>}
 */
export async function bytesAt(url, start = moduleHead, kind = 'WebAssembly module') {
  if (isNode() && !/^https?:/.test(String(url))) {
    const { readFile } = await import('node:fs/promises');
    return readFile(String(url).startsWith('file:') ? new URL(url) : url);
  }
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the server answered ${response.status} ${response.statusText}`.trim());
  const bytes = await response.arrayBuffer();
  // Servers of single-page applications answer every request with their page and status 200.
  const head = new Uint8Array(bytes, 0, Math.min(start.length, bytes.byteLength));
  if (head.join() !== start.join()) {
    const type = response.headers.get('content-type') ?? 'of no stated type';
    throw new Error(`what the server sent is no ${kind} (${type}, ${bytes.byteLength} bytes)`);
  }
  return bytes;
}

/** @returns {boolean} */
export function isNode() {
  return typeof process === 'object' && Boolean(process.versions?.node) && typeof document === 'undefined';
}
