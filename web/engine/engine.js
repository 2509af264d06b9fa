// The promise API over one loaded module: in a worker where there is one, on the calling thread
// where there is not (Node, a page whose policy forbids workers).

import { scriptAddress } from './trusted.js';
import { messageOf, StorydiffError } from './errors.js';
import { plainCall } from './input.js';
import { Instance } from './instance.js';
import { withPack } from './packs.js';
import { createStemmerPack } from './stems.js';
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
 * @property {((language: string) => Promise<Uint8Array>)|null} [loadLexicon]  a language's words; null: never load any
 */

export class Engine {
  /**
   * Compiles the module, so that bytes that are none fail here and not at the first comparison. Packed bytes
   * are left to the worker: it alone unpacks and compiles them, and this thread only where there is no worker.
   * @param {EngineParts} parts
   * @returns {Promise<Engine>}
   */
  static async create({ createGlue, wasm, module, packed, startWorker = null, ...loaders }) {
    try {
      if (packed && startWorker) {
        const compile = async () => WebAssembly.compile(await packed.unpack(packed.text));
        return new Engine(createGlue, compile, new WorkerClient(startWorker, packed.text), loaders);
      }
      const bytes = packed ? await packed.unpack(packed.text) : wasm;
      const compiled = module ?? (await WebAssembly.compile(/** @type {BufferSource} */ (bytes)));
      const client = startWorker && wasm ? new WorkerClient(startWorker, wasm) : null;
      return new Engine(createGlue, async () => compiled, client, loaders);
    } catch (error) {
      throw new StorydiffError('load-failed', `storydiff.wasm could not be loaded: ${messageOf(error)}`, { cause: error });
    }
  }

  /**
   * @param {import('./instance.js').CreateGlue} createGlue
   * @param {() => Promise<WebAssembly.Module>} compile
   * @param {WorkerClient|null} client
   * @param {Pick<EngineParts, 'loadStems'|'loadLexicon'>} loaders
   */
  constructor(createGlue, compile, client, { loadStems = null, loadLexicon = null }) {
    this.createGlue = createGlue;
    this.compile = compile;
    /** @type {Promise<WebAssembly.Module>|null} */
    this.module = null;
    this.client = client;
    this.loadStems = loadStems;
    this.loadLexicon = loadLexicon;
    /** @type {{stemmers: import('./stems.js').StemmerPack|null, lexicons: Record<string, Uint8Array>}} */
    this.tables = { stemmers: null, lexicons: {} };
    /** @type {Map<string, Promise<void>>} what is being loaded, or was, of further languages */
    this.loading = new Map();
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
   * Compares two articles. Offsets in the report count UTF-16 units, as strings here do. What the texts'
   * languages need is loaded first; a report says what of it could not be had.
   * @param {import('./input.js').ArticleInput} left
   * @param {import('./input.js').ArticleInput} right
   * @param {import('./input.js').CompareOptions} [options]
   * @returns {Promise<Report>}
   */
  async compare(left, right, options = {}) {
    const call = plainCall(left, right, options);
    const { signal, onProgress = null } = options;
    signal?.throwIfAborted();
    const asking = { ...call, options: { ...call.options, asks: true } };
    const answer = JSON.parse(await this.#json(asking, signal, onProgress));
    if (!answer.needs) return answer;
    await this.#load(answer.needs);
    signal?.throwIfAborted();
    return JSON.parse(await this.#json(call, signal, onProgress));
  }

  /**
   * Loads what a comparison needs, each part once; returns when all of it is there, or can't be had.
   * @param {{lexicons: string[], stems: boolean}} needs
   */
  async #load({ lexicons, stems }) {
    const once = (/** @type {string} */ name, /** @type {() => Promise<void>} */ load) => {
      const loading = this.loading.get(name) ?? load().catch(() => void this.loading.delete(name)); // to be tried again
      this.loading.set(name, loading);
      return loading;
    };
    const { loadStems, loadLexicon } = this;
    await Promise.all([
      ...lexicons.map((language) => loadLexicon && once(language, async () => this.#add({ [language]: await loadLexicon(language) }))),
      stems && loadStems && once('stems', async () => this.#add({}, await loadStems())),
    ]);
  }

  /**
   * @param {Record<string, Uint8Array>} lexicons
   * @param {BufferSource} [stems]
   */
  async #add(lexicons, stems) {
    if (stems) this.tables.stemmers = await createStemmerPack(stems);
    Object.assign(this.tables.lexicons, lexicons);
    this.client?.add({ ...(stems && { stems }), lexicons });
    this.instance = null;
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
      const instance = await Instance.create(this.createGlue, await this.module, this.tables);
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
