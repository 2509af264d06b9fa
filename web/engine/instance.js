// One running copy of the WebAssembly module.
//
// Used by the worker and, where there is none, by the page or by Node itself. Running out of memory
// stops a copy for good; it says so (`usable`), and its owner makes another from the compiled module.

import { messageOf, StorydiffError } from './errors.js';
import { stages } from './input.js';
import { joined } from './lexicons.js';

/** Bytes of memory above which a copy is not kept for the next comparison: memory only ever grows. */
export const keptMemory = 256 * 1024 * 1024;

/** UTF-16 units of both texts together up to which a copy keeps what it found of them: memory, and for two articles enough. */
export const keptText = 1024 * 1024;

const decoder = new TextDecoder();

/** What the glue is to do with the texts: as in wasm/bindings/bindings.cpp. */
const texts = { drop: 0, keep: 1, again: 2 };

/**
 * Equal for equal sides; a copy, since a caller may change its lists.
 * @param {import('./input.js').Call['left']} side
 */
const keyOf = (side) => (typeof side === 'string' ? `"${side}` : JSON.stringify(side));

/**
 * The glue that Emscripten makes; a report is a view of the module's memory, good until the next call.
 * @typedef {{compare(left: unknown, right: unknown, options: unknown, texts: number): Uint8Array, loadPack(bytes: Uint8Array): string}} Glue
 * @typedef {(settings: object) => Promise<Glue>} CreateGlue
 * @typedef {import('./input.js').Listener} Listener
 * @typedef {object} Tables  what was loaded of further languages; a copy keeps what it began with
 * @property {import('./stems.js').StemmerPack|null} [stemmers]
 * @property {Record<string, Uint8Array>} [lexicons]  by language
 */

export class Instance {
  /** @type {Listener|null} */
  #listener = null;
  /** @type {{error: unknown}|null} */
  #failed = null;
  /** @type {{left: string, right: string}|null} the texts of which the module still knows what it found */
  #kept = null;

  /**
   * @param {CreateGlue} createGlue
   * @param {WebAssembly.Module} module
   * @param {Tables} [tables]
   * @returns {Promise<Instance>}
   */
  static create(createGlue, module, { stemmers = null, lexicons = {} } = {}) {
    return new Promise((resolve, reject) => {
      /** @type {WebAssembly.Memory|undefined} */
      let memory;
      /** @type {Listener} */
      let tell = () => {};
      /** The glue's own way to load is never used: it fetches, and pages opened from disk cannot. */
      const instantiateWasm = (
        /** @type {WebAssembly.Imports} */ imports,
        /** @type {(instance: WebAssembly.Instance, module: WebAssembly.Module) => void} */ done,
      ) => {
        WebAssembly.instantiate(module, imports).then((instance) => {
          memory = Object.values(instance.exports).find((value) => value instanceof WebAssembly.Memory);
          done(instance, module);
        }, reject);
        return {};
      };
      createGlue({
        instantiateWasm,
        ...(stemmers && { stemmers }),
        lexicons: joined(Object.values(lexicons)),
        onProgress: (/** @type {number} */ stage, /** @type {number} */ share) => tell({ stage: stages[stage], share }),
        print: () => {},
        printErr: () => {},
        onAbort: (/** @type {unknown} */ reason) => reject(new Error(String(reason))),
      }).then((glue) => {
        const instance = new Instance(glue, memory);
        tell = (progress) => instance.#tell(progress);
        resolve(instance);
      }, reject);
    });
  }

  /**
   * @param {Glue} glue
   * @param {WebAssembly.Memory|undefined} memory
   */
  constructor(glue, memory) {
    this.glue = glue;
    this.memory = memory;
    this.stopped = false;
  }

  /** Whether another comparison may be given to this copy. */
  get usable() {
    return !this.stopped && (this.memory?.buffer.byteLength ?? 0) <= keptMemory;
  }

  /**
   * What a listener throws must not unwind the module: it is kept, and thrown when the module is done.
   * @param {import('./input.js').Progress} progress
   */
  #tell(progress) {
    try {
      if (!this.#failed) this.#listener?.(progress);
    } catch (error) {
      this.#failed = { error };
    }
  }

  /**
   * Takes a language pack for all comparisons from now on, beside those of other languages. Throws a StorydiffError
   * ("bad-pack") that says what is wrong with the bytes; comparisons go on without any pack then.
   * @param {Uint8Array} bytes
   */
  loadPack(bytes) {
    this.#kept = null;
    const message = this.glue.loadPack(bytes);
    if (message) throw new StorydiffError('bad-pack', message);
  }

  /**
   * The report as JSON; of the same texts as before (another link was corrected, another option requested) in a
   * quarter of the time. Of a call that asks, what has to be loaded first may be the answer: `{"needs": …}`.
   * Throws a StorydiffError, or what the listener threw.
   * @param {import('./input.js').Call} call
   * @param {Listener|null} [listener]
   * @returns {string}
   */
  compare(call, listener = null) {
    [this.#listener, this.#failed] = [listener, null];
    const keys = { left: keyOf(call.left), right: keyOf(call.right) };
    const again = this.#kept?.left === keys.left && this.#kept.right === keys.right;
    const keeps = keys.left.length + keys.right.length <= keptText;
    this.#kept = null;
    let json;
    try {
      json = decoder.decode(
        again
          ? this.glue.compare(null, null, call.options, texts.again)
          : this.glue.compare(call.left, call.right, call.options, keeps ? texts.keep : texts.drop),
      );
    } catch (thrown) {
      this.stopped = true;
      const message = messageOf(thrown);
      const why = /OOM|memory|allocation|out of range|Invalid (array|string) length/i.test(message)
        ? 'there is not enough memory for these texts'
        : message;
      throw new StorydiffError('engine-failed', `The comparison stopped: ${why}.`, { cause: thrown });
    }
    const failed = /** @type {{error: unknown}|null} */ (this.#failed);
    if (failed) throw failed.error;
    if (json.startsWith('{"error":')) {
      const { error } = JSON.parse(json);
      throw new StorydiffError(error.code, error.message);
    }
    if (keeps && !json.startsWith('{"needs":')) this.#kept = keys;
    return json;
  }
}
