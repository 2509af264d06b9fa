// The promise API over one loaded module: in a worker where there is one, on the calling thread
// where there is not (Node, a page whose policy forbids workers).

import { scriptAddress } from './trusted.js';
import { messageOf, StorydiffError } from './errors.js';
import { plainCall } from './input.js';
import { Instance } from './instance.js';
import { withPack } from './packs.js';
import { createStemmerPack, wantsStems } from './stems.js';
import { NoWorker, WorkerClient } from './worker-client.js';

/**
 * @typedef {import('./report.js').Report} Report
 * @typedef {object} EngineParts
 * @property {import('./instance.js').CreateGlue} createGlue
 * @property {BufferSource} [wasm]            the bytes of storydiff.wasm
 * @property {WebAssembly.Module} [module]    or the module compiled from them
 * @property {{text: string, unpack: (text: string) => Promise<BufferSource>}} [packed]  or the bytes as a script
 *     holds them, known to be good
 * @property {(() => Worker)|null} [startWorker]  makes a worker that runs worker.js; null: no worker
 * @property {(() => Promise<BufferSource>)|null} [loadStems]  the bytes of the stemmer pack; null: never load it
 */

export class Engine {
  /**
   * Compiles the module, so that bytes that are none fail here and not at the first comparison. Packed bytes
   * are left to the worker: it alone unpacks and compiles them, and this thread only where there is no worker.
   * @param {EngineParts} parts
   * @returns {Promise<Engine>}
   */
  static async create({ createGlue, wasm, module, packed, startWorker = null, loadStems = null }) {
    try {
      if (packed && startWorker) {
        const compile = async () => WebAssembly.compile(await packed.unpack(packed.text));
        return new Engine(createGlue, compile, new WorkerClient(startWorker, packed.text), loadStems);
      }
      const bytes = packed ? await packed.unpack(packed.text) : wasm;
      const compiled = module ?? (await WebAssembly.compile(/** @type {BufferSource} */ (bytes)));
      const client = startWorker && wasm ? new WorkerClient(startWorker, wasm) : null;
      return new Engine(createGlue, async () => compiled, client, loadStems);
    } catch (error) {
      throw new StorydiffError('load-failed', `storydiff.wasm could not be loaded: ${messageOf(error)}`, { cause: error });
    }
  }

  /**
   * @param {import('./instance.js').CreateGlue} createGlue
   * @param {() => Promise<WebAssembly.Module>} compile
   * @param {WorkerClient|null} client
   * @param {(() => Promise<BufferSource>)|null} loadStems
   */
  constructor(createGlue, compile, client, loadStems) {
    this.createGlue = createGlue;
    this.compile = compile;
    /** @type {Promise<WebAssembly.Module>|null} */
    this.module = null;
    this.client = client;
    this.loadStems = loadStems;
    /** @type {import('./stems.js').StemmerPack|null} */
    this.stemmers = null;
    /** @type {Promise<boolean>|null} */
    this.addingStems = null;
    /** @type {Instance|null} */
    this.instance = null;
    /** @type {Uint8Array[]} */
    this.packs = [];
  }

  /** Whether comparisons leave the calling thread free. */
  get inWorker() {
    return this.client !== null;
  }

  /**
   * Compares two articles. Offsets in the report count UTF-16 units, as strings here do. Where the report
   * lacks stems that the pack has, the pack is loaded and the two are compared once more.
   * @param {import('./input.js').ArticleInput} left
   * @param {import('./input.js').ArticleInput} right
   * @param {import('./input.js').CompareOptions} [options]
   * @returns {Promise<Report>}
   */
  async compare(left, right, options = {}) {
    const call = plainCall(left, right, options);
    const { signal, onProgress = null } = options;
    signal?.throwIfAborted();
    const report = JSON.parse(await this.#json(call, signal, onProgress));
    if (!wantsStems(report) || !(await this.#addStems())) return report;
    signal?.throwIfAborted();
    return JSON.parse(await this.#json(call, signal, onProgress));
  }

  /** Loads the stemmer pack, once; false where it can't be had. */
  #addStems() {
    this.addingStems ??= this.#readStems().catch(() => {
      this.addingStems = null; // the next comparison that wants it may try again
      return false;
    });
    return this.addingStems;
  }

  async #readStems() {
    if (!this.loadStems) return false;
    const bytes = await this.loadStems();
    this.stemmers = await createStemmerPack(bytes);
    this.client?.addStems(bytes);
    this.instance = null;
    return true;
  }

  /**
   * Takes a language pack for all comparisons from now on, beside those of other languages. Rejects with a
   * StorydiffError ("bad-pack") that says what is wrong with the bytes; comparisons go on without any pack then.
   * @param {BufferSource} pack
   */
  async loadPack(pack) {
    const bytes = ArrayBuffer.isView(pack) ? new Uint8Array(pack.buffer, pack.byteOffset, pack.byteLength) : new Uint8Array(pack);
    const { packs } = this;
    this.packs = [];
    if (this.client) {
      try {
        await this.client.loadPack(bytes);
        this.packs = withPack(packs, bytes);
        return;
      } catch (error) {
        if (!(error instanceof NoWorker)) throw error;
        this.client = null;
      }
    }
    if (!this.instance?.usable) this.instance = await this.#instance(packs);
    this.instance.loadPack(bytes);
    this.packs = withPack(packs, bytes);
  }

  /** Ends the worker. The engine can still be used: the next comparison starts another. */
  dispose() {
    this.client?.dispose();
    this.instance = null;
  }

  /**
   * @param {import('./input.js').Call} call
   * @param {AbortSignal} [signal]
   * @param {import('./input.js').Listener|null} [onProgress]
   */
  async #json(call, signal, onProgress) {
    if (this.client) {
      try {
        return await this.client.compare(call, signal, onProgress);
      } catch (error) {
        if (!(error instanceof NoWorker)) throw error;
        this.client = null; // for good: what forbids a worker once forbids it again
      }
    }
    if (!this.instance?.usable) this.instance = await this.#instance();
    signal?.throwIfAborted();
    return this.instance.compare(call, onProgress);
  }

  async #instance(packs = this.packs) {
    try {
      this.module ??= this.compile();
      const instance = await Instance.create(this.createGlue, await this.module, this.stemmers);
      for (const pack of packs) instance.loadPack(pack);
      return instance;
    } catch (error) {
      throw new StorydiffError('load-failed', `storydiff.wasm could not be started: ${messageOf(error)}`, { cause: error });
    }
  }
}

/**
 * A worker from text: the one way that also works on a page opened from disk. Its text is worker.js,
 * bundled, behind the glue and what unpacks the module, which are taken from the functions that this
 * thread uses as well: a bundle then holds them once. Should a tool have changed one so that it no longer
 * stands alone, the worker fails to start and comparisons run on this thread.
 * @param {{makeGlue: () => import('./instance.js').CreateGlue, makeUnpack?: () => (packed: string) => Promise<BufferSource>}} makers
 *     without makeUnpack the worker takes plain bytes alone
 * @param {string} source
 * @returns {Worker}
 */
export function startEngineWorker({ makeGlue, makeUnpack }, source) {
  const unpack = makeUnpack ? `globalThis.storydiffUnpack=${makeUnpack.toString()};\n` : '';
  const text = `globalThis.storydiffGlue=${makeGlue.toString()};\n${unpack}${source}`;
  const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  try {
    return new Worker(scriptAddress(url));
  } finally {
    // Not at once: a browser may read the text a little later than the constructor returns.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }
}
