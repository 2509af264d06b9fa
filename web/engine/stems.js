// The stemmer pack: a second module with the stemmers of further languages, which the engine's own leaves out, and the
// traditional characters of Chinese with their simplified forms.
//
// The engine calls for a stem through Emscripten's glue (wasm/bindings/library.js); the function called is
// made here. The pack is loaded when a comparison needs it; if it can't be had, the report says what is missing.

import { addScript } from './lexicons.js';
import { unpack } from './unpack.js';

/**
 * `stem` stems the word of `size` bytes at `word` of the engine's memory; writes the stem to `out`, which has room
 * for four times the longest word, and returns its size.
 * `han` are the characters of Chinese in both scripts, as wasm/lexicon/han_variants.cpp reads them.
 * @typedef {{stem(language: number, heap: Uint8Array, word: number, size: number, out: number): number, han: Uint8Array}} StemmerPack
 */

/**
 * @param {BufferSource} bytes  of storydiff-stems.wasm
 * @returns {Promise<StemmerPack>}
 */
export async function createStemmerPack(bytes) {
  const { instance } = await WebAssembly.instantiate(bytes, {});
  const pack =
    /** @type {{memory: WebAssembly.Memory, _initialize?: () => void, storydiff_stems_buffer: () => number, storydiff_stems_stem: (language: number, size: number) => number, storydiff_stems_han: () => number, storydiff_stems_han_size: () => number}} */ (
      /** @type {unknown} */ (instance.exports)
    );
  pack._initialize?.();
  const buffer = new Uint8Array(pack.memory.buffer, pack.storydiff_stems_buffer()); // its memory never grows
  return {
    stem(language, heap, word, size, out) {
      buffer.set(heap.subarray(word, word + size));
      const length = pack.storydiff_stems_stem(language, size);
      heap.set(buffer.subarray(0, length), out);
      return length;
    },
    han: new Uint8Array(pack.memory.buffer, pack.storydiff_stems_han(), pack.storydiff_stems_han_size()),
  };
}

/**
 * The pack as a page opened from disk gets it: from a script that holds the bytes as text. The page may have
 * it already; else it is added where its address is known.
 * @param {string|null} address  of stems.js
 * @returns {Promise<ArrayBuffer>}
 */
export async function stemsByScript(address) {
  const page = /** @type {{storydiffStems?: string}} */ (globalThis);
  if (!page.storydiffStems && address) await addScript(address);
  if (!page.storydiffStems) throw new Error('there is no stems.js');
  return unpack(page.storydiffStems);
}
