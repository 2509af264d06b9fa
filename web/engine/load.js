// Where the module's bytes come from.

import { messageOf, StorydiffError } from './errors.js';
import { expectKeys } from './input.js';
import { lexiconHead } from './lexicons.js';
import { packHead } from './packs.js';

/**
 * @typedef {import('./given.js').Address} Address
 * @typedef {import('./given.js').Bytes} Bytes
 *
 * @typedef {object} InitOptions
 * @property {Bytes} [wasmBinary]  the bytes of storydiff.wasm
 * @property {Address} [wasmUrl]  where to fetch or read them
 * @property {import('./given.js').Module} [module]  the module compiled from them (no worker is used then)
 * @property {Address} [workerUrl]  where worker.js lies, for policies that forbid a worker made from text
 * @property {Address|null} [stemsUrl]  where to fetch or read storydiff-stems.wasm, when a language calls for it; null: never
 * @property {Address|null} [lexiconsUrl]  the folder from which languages' words are fetched or read (dist/lexicon/); null: never
 * @property {Address|null} [packsUrl]  the folder from which language packs are fetched or read (dist/packs/); null: never
 * @property {Bytes|Address} [pack]  a language pack, or where to fetch or read it, in place of the one of its language
 * @property {boolean} [worker]             false: compare on the calling thread; default: in a worker
 * @property {number} [concurrency]         how many comparisons run at a time, each in a worker of its own; default: 1
 *
 * @typedef {object} FileKind
 * @property {Uint8Array} start  what a file of the kind begins with
 * @property {string} name
 * @typedef {(url: Address, kind: FileKind) => Promise<Bytes>} BytesAt
 */

const options = ['wasmBinary', 'wasmUrl', 'module', 'workerUrl', 'stemsUrl', 'lexiconsUrl', 'packsUrl', 'pack', 'worker', 'concurrency'];

/**
 * Rejects options of `init` that do not exist, and those that are of the wrong type.
 * @param {unknown} given
 */
export function checkInit(given) {
  if (given === null || typeof given !== 'object') throw new StorydiffError('bad-input', 'The options of init() have to be an object.');
  expectKeys(given, options, 'There is no option');
  const { worker = true, concurrency = 1 } = /** @type {InitOptions} */ (given);
  if (typeof worker !== 'boolean') throw new StorydiffError('bad-input', 'The option "worker" has to be a boolean.');
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > 64) {
    throw new StorydiffError('bad-input', 'The option "concurrency" has to be a whole number from 1 to 64.');
  }
}

/**
 * The bytes or the module, as `options` say; else from `defaultUrl`. Rejects with a StorydiffError
 * ("load-failed") that names the address and the cause.
 * @param {InitOptions} options
 * @param {() => Address} [defaultUrl]  may throw, as it does where a bundle knows no address of its own
 * @param {BytesAt} [bytesAt]
 * @returns {Promise<{wasm?: Bytes, module?: import('./given.js').Module}>}
 */
export async function loadWasm(options, defaultUrl = () => new URL('storydiff.wasm'), bytesAt = fetchBytes) {
  if (options.module) return { module: options.module };
  if (options.wasmBinary) return { wasm: options.wasmBinary };
  let url = options.wasmUrl;
  try {
    url ??= defaultUrl();
    return { wasm: await bytesAt(url, kinds.module) };
  } catch (error) {
    const from = url === undefined ? 'beside the script, whose address is not known (give wasmBinary or wasmUrl)' : url;
    throw new StorydiffError('load-failed', `storydiff.wasm could not be read from ${from}: ${messageOf(error)}`, { cause: error });
  }
}

/**
 * The bytes of a language pack. Rejects with a StorydiffError ("load-failed") that names the address.
 * @param {Bytes|Address} pack
 * @param {BytesAt} [bytesAt]
 * @returns {Promise<Bytes>}
 */
export async function readPack(pack, bytesAt = fetchBytes) {
  if (typeof pack !== 'string' && !(pack instanceof URL)) return pack;
  try {
    return await bytesAt(pack, kinds.pack);
  } catch (error) {
    throw new StorydiffError('load-failed', `The language pack could not be read from ${pack}: ${messageOf(error)}`, { cause: error });
  }
}

/**
 * A file of a kind. Rejects where there is none.
 * @param {Address} url
 * @param {FileKind} kind
 * @param {BytesAt} [bytesAt]
 * @returns {Promise<Uint8Array>}
 */
export async function readFileOf(url, kind, bytesAt = fetchBytes) {
  const bytes = await bytesAt(url, kind);
  return ArrayBuffer.isView(bytes) ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) : new Uint8Array(bytes);
}

/** The files that the engine reads. */
export const kinds = {
  module: { start: Uint8Array.of(0, 97, 115, 109), name: 'WebAssembly module' },
  lexicon: { start: new TextEncoder().encode(lexiconHead), name: 'file of words' },
  pack: { start: new TextEncoder().encode(packHead), name: 'language pack' },
};

/**
 * What is at an address, fetched.
 * @type {BytesAt}
 */
export async function fetchBytes(url, { start, name }) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the server answered ${response.status} ${response.statusText}`.trim());
  const bytes = await response.arrayBuffer();
  // Servers of single-page applications answer every request with their page and status 200.
  const head = new Uint8Array(bytes, 0, Math.min(start.length, bytes.byteLength));
  if (head.join() !== start.join()) {
    const type = response.headers.get('content-type') ?? 'of no stated type';
    throw new Error(`what the server sent is no ${name} (${type}, ${bytes.byteLength} bytes)`);
  }
  return bytes;
}
