// The promise API over one loaded module: in workers where there are any, on the calling thread
// where there are none (a page whose policy forbids them).

import { scriptAddress } from './trusted.js';
import { messageOf, StorydiffError } from './errors.js';
import { plainCall } from './input.js';
import { Instance } from './instance.js';
import { addPack, loadAll, withPack } from './packs.js';
import { createStemmerPack } from './stems.js';
import { NoWorker } from './worker-client.js';
import { WorkerPool } from './worker-pool.js';

/**
 * @typedef {import('./report.js').Report} Report
 * @typedef {object} EngineParts
 * @property {import('./instance.js').CreateGlue} createGlue
 * @property {BufferSource} [wasm]            the bytes of storydiff.wasm
 * @property {WebAssembly.Module} [module]    or the module compiled from them
 * @property {{text: string, unpack: (text: string) => Promise<BufferSource>}} [packed]  or the bytes as a script
 *     holds them, known to be good
 * @property {(() => import('./worker-client.js').WorkerLike)|null} [startWorker]  makes a worker that runs worker.js; null: no worker
 * @property {boolean} [sharesModule]         whether workers take the compiled module
 * @property {boolean} [startsHere]           whether the first comparison, if it is short, is made on the calling thread
 *     rather than after the start of a worker
 * @property {number} [concurrency]           how many workers there may be
 * @property {(() => Promise<BufferSource>)|null} [loadStems]  the bytes of the stemmer pack; null: never load it
 * @property {((language: string) => Promise<Uint8Array>)|null} [loadLexicon]  a language's words; null: never load any
 * @property {boolean} [awaitsPacks]          whether packs come by loadPack() after the first report: until lacksPacks() is
 *     called, no report says that one is missing
 * @property {((language: string) => Promise<Uint8Array>)|null} [loadPack]  a language's pack; null: never load any
 */

/** UTF-16 units of both sides up to which a comparison is short: it takes less time than a worker to start. */
const shortText = 8000;

/** @param {import('./input.js').Call} call */
const isShort = ({ left, right }) =>
  [left, right].flatMap((side) => (typeof side === 'string' ? side : side.flatMap(({ sentences }) => sentences))).join('').length <=
  shortText;

/**
 * A listener that is told of no step back: a comparison begins again when what it needs is loaded.
 * @param {import('./input.js').Listener} listener
 * @returns {import('./input.js').Listener}
 */
function rising(listener) {
  let most = 0;
  return (progress) => {
    if (progress.share < most) return;
    most = progress.share;
    listener(progress);
  };
}

/**
 * What a promise gives, or at once the signal's reason when it is aborted.
 * @template T
 * @param {Promise<T>} promise
 * @param {AbortSignal} [signal]
 * @returns {Promise<T>}
 */
export function untilAborted(promise, signal) {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

export class Engine {
  /**
   * Compiles the module, so that bytes that are none fail here and not at the first comparison. Packed bytes
   * are left to the worker: it alone unpacks and compiles them, and this thread only where there is no worker.
   * @param {EngineParts} parts
   * @returns {Promise<Engine>}
   */
  static async create({ createGlue, wasm, module, packed, startWorker = null, sharesModule = false, concurrency = 1, ...rest }) {
    try {
      if (packed && startWorker) {
        const compile = async () => WebAssembly.compile(await packed.unpack(packed.text));
        return new Engine(createGlue, compile, new WorkerPool(startWorker, packed.text, concurrency), rest);
      }
      const bytes = packed ? await packed.unpack(packed.text) : wasm;
      const compiled = module ?? (await WebAssembly.compile(/** @type {BufferSource} */ (bytes)));
      const sent = sharesModule ? compiled : wasm;
      const client = startWorker && sent ? new WorkerPool(startWorker, sent, concurrency) : null;
      return new Engine(createGlue, async () => compiled, client, rest);
    } catch (error) {
      throw new StorydiffError('load-failed', `storydiff.wasm could not be loaded: ${messageOf(error)}`, { cause: error });
    }
  }

  /**
   * @param {import('./instance.js').CreateGlue} createGlue
   * @param {() => Promise<WebAssembly.Module>} compile
   * @param {WorkerPool|null} client
   * @param {Pick<EngineParts, 'loadStems'|'loadLexicon'|'loadPack'|'startsHere'|'awaitsPacks'>} rest
   */
  constructor(
    createGlue,
    compile,
    client,
    { loadStems = null, loadLexicon = null, loadPack = null, startsHere = false, awaitsPacks = false },
  ) {
    this.createGlue = createGlue;
    this.compile = compile;
    /** @type {Promise<WebAssembly.Module>|null} */
    this.module = null;
    this.client = client;
    this.loadStems = loadStems;
    this.loadLexicon = loadLexicon;
    this.findPack = loadPack;
    this.startsHere = startsHere;
    this.awaitsPacks = awaitsPacks;
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
    const { signal } = options;
    signal?.throwIfAborted();
    const onProgress = options.onProgress ? rising(options.onProgress) : null;
    const asking = { ...call, options: { ...call.options, asks: true } };
    const here = this.startsHere && isShort(call);
    this.startsHere = false;
    const answer = JSON.parse(await this.#json(asking, signal, onProgress, here));
    if (!answer.needs) return this.#awaiting(answer);
    await untilAborted(this.#load(answer.needs), signal);
    signal?.throwIfAborted();
    return this.#awaiting(JSON.parse(await this.#json(call, signal, onProgress, here)));
  }

  /**
   * A report without what is still to come.
   * @param {Report} report
   */
  #awaiting(report) {
    if (!this.awaitsPacks || !report.degraded) return report;
    const rest = report.degraded.filter(({ limit }) => limit !== 'language_pack');
    return { ...report, degraded: rest.length > 0 ? rest : null };
  }

  /** A pack that was awaited can't be had: reports say so from now on. */
  lacksPacks() {
    this.awaitsPacks = false;
  }

  /**
   * Loads what a comparison needs, each part once; returns when all of it is there, or can't be had.
   * @param {{lexicons: string[], stems: boolean, pack?: string}} needs
   */
  async #load({ lexicons, stems, pack }) {
    const once = (/** @type {string} */ name, /** @type {() => Promise<void>} */ load) => {
      const loading = this.loading.get(name) ?? load().catch(() => void this.loading.delete(name)); // to be tried again
      this.loading.set(name, loading);
      return loading;
    };
    const { loadStems, loadLexicon, findPack } = this;
    await Promise.all([
      ...lexicons.map((language) => loadLexicon && once(language, async () => this.#add({ [language]: await loadLexicon(language) }))),
      stems && loadStems && once('stems', async () => this.#add({}, await loadStems())),
      pack && findPack && once(`pack ${pack}`, async () => this.#addPack(await findPack(pack))),
    ]);
  }

  /** @param {Uint8Array} pack  found, and not checked: where it is damaged, reports say that it is missing */
  #addPack(pack) {
    this.client?.add({ lexicons: {}, pack });
    this.packs = this.instance?.usable ? addPack(this.instance, this.packs, pack) : withPack(this.packs, pack);
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
   * StorydiffError ("bad-pack") that says what is wrong with the bytes; comparisons go on with the packs that are found then.
   * @param {BufferSource} pack
   */
  async loadPack(pack) {
    const bytes = ArrayBuffer.isView(pack) ? new Uint8Array(pack.buffer, pack.byteOffset, pack.byteLength) : new Uint8Array(pack);
    const { packs } = this;
    this.packs = [];
    for (const name of this.loading.keys()) if (name.startsWith('pack ')) this.loading.delete(name);
    if (this.client) {
      try {
        await this.client.loadPack(bytes);
        this.packs = withPack(packs, bytes);
        this.instance = null;
        return;
      } catch (error) {
        if (!(error instanceof NoWorker)) throw error;
        this.client = null;
      }
    }
    if (!this.instance?.usable) this.instance = await this.#instance(packs);
    this.packs = [];
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
   * @param {boolean} [here]  on this thread, even if there are workers
   */
  async #json(call, signal, onProgress, here = false) {
    if (this.client && !here) {
      this.instance = null; // for the first comparison alone
      try {
        return await this.client.compare(call, signal, onProgress);
      } catch (error) {
        if (!(error instanceof NoWorker)) throw error;
        this.client = null; // for good: what forbids a worker once forbids it again
      }
    }
    const instance = this.instance?.usable ? this.instance : await this.#instance();
    this.instance = instance;
    signal?.throwIfAborted();
    return instance.compare(call, onProgress);
  }

  async #instance(packs = this.packs) {
    try {
      this.module ??= this.compile();
      const instance = await Instance.create(this.createGlue, await this.module, this.tables);
      this.packs = loadAll(instance, packs);
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
