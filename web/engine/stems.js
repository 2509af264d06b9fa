// The stemmer pack: a second module with what the engine's own leaves out of further languages: stemmers, and the
// words that decide statements.
//
// The engine calls for a stem through Emscripten's glue (wasm/bindings/library.js); the function called is
// made here. The pack is loaded when a report says that a side's stemmer is missing, and that pair is then
// compared again. If the pack can't be loaded the first report is kept: it says what is missing.

import { scriptAddress } from './trusted.js';
import { unpack } from './unpack.js';

/**
 * `stem` stems the word of `size` bytes at `word` of the engine's memory; writes the stem to `out`, which has room
 * for four times the longest word, and returns its size.
 * `words` are those of wasm/lexicon/stemmer_pack.h.
 * @typedef {{stem(language: number, heap: Uint8Array, word: number, size: number, out: number): number, words: Uint8Array}} StemmerPack
 */

/**
 * Whether a side of the report would have had stems with the pack.
 * @param {import('./report.js').Report} report
 * @returns {boolean}
 */
export function wantsStems(report) {
  return report.left?.stems === 'missing' || report.right?.stems === 'missing';
}

/**
 * @param {BufferSource} bytes  of storydiff-stems.wasm
 * @returns {Promise<StemmerPack>}
 */
export async function createStemmerPack(bytes) {
  const { instance } = await WebAssembly.instantiate(bytes, {});
  const pack =
    /** @type {{memory: WebAssembly.Memory, _initialize?: () => void, storydiff_stems_buffer: () => number, storydiff_stems_stem: (language: number, size: number) => number, storydiff_stems_words: () => number, storydiff_stems_words_size: () => number}} */ (
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
    words: new Uint8Array(pack.memory.buffer, pack.storydiff_stems_words(), pack.storydiff_stems_words_size()),
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
  if (!page.storydiffStems && address) {
    await new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = scriptAddress(address);
      script.onload = resolve;
      script.onerror = () => reject(new Error(`${address} could not be read`));
      document.head.append(script);
    });
  }
  if (!page.storydiffStems) throw new Error('there is no stems.js');
  return unpack(page.storydiffStems);
}
