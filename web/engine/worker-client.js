// The page's end of the worker: one comparison at a time, and a new worker for one that failed.

import { StorydiffError } from './errors.js';
import { withPack } from './packs.js';

/**
 * @typedef {object} Job
 * @property {object} message  what the worker is sent, and answers with text
 * @property {import('./input.js').Listener|null} [listener]  what it throws rejects the job
 * @property {(json: string) => void} resolve
 * @property {(error: unknown) => void} reject
 */

/**
 * What is used of a worker; one that can be told so does not keep its process alive while it waits.
 * @typedef {object} WorkerLike
 * @property {((event: any) => void)|null} onmessage
 * @property {((event: any) => void)|null} onerror
 * @property {((event: any) => void)|null} onmessageerror
 * @property {(message: any) => void} postMessage
 * @property {() => void} terminate
 * @property {() => void} [ref]
 * @property {() => void} [unref]
 */

/** Thrown where no worker can be had at all; the caller then works without one. */
export class NoWorker extends Error {}

export class WorkerClient {
  /**
   * @param {() => WorkerLike} startWorker  throws where workers are forbidden
   * @param {BufferSource|WebAssembly.Module|string} wasm  the bytes, the module compiled from them, or the bytes as a
   *     script holds them (unpack.js)
   */
  constructor(startWorker, wasm) {
    this.startWorker = startWorker;
    this.wasm = wasm;
    /** @type {{stems?: BufferSource, lexicons: Record<string, Uint8Array>}} of further languages, for workers that start later */
    this.tables = { lexicons: {} };
    /** @type {Uint8Array[]} */
    this.packs = [];
    /** @type {Job[]} */
    this.waiting = [];
    /** @type {Job|null} */
    this.active = null;
    /** @type {WorkerLike|null} */
    this.worker = null;
    /** @type {Promise<void>|null} */
    this.starting = null;
  }

  /**
   * The report as JSON. Rejects with NoWorker, a StorydiffError, or the signal's reason.
   * @param {import('./input.js').Call} call
   * @param {AbortSignal} [signal]
   * @param {import('./input.js').Listener|null} [listener]
   * @returns {Promise<string>}
   */
  compare(call, signal, listener = null) {
    return new Promise((resolve, reject) => {
      const job = { message: { type: 'compare', call, ...(listener && { tells: true }) }, listener, resolve, reject };
      const stop = () => this.#giveUp(job, signal?.reason);
      signal?.addEventListener('abort', stop, { once: true });
      if (signal) {
        job.resolve = (json) => (signal.removeEventListener('abort', stop), resolve(json));
        job.reject = (error) => (signal.removeEventListener('abort', stop), reject(error));
      }
      this.waiting.push(job);
      this.#next();
    });
  }

  /** How many comparisons run or wait. */
  get jobs() {
    return this.waiting.length + (this.active ? 1 : 0);
  }

  /**
   * Gives what was loaded of further languages, or a pack that was found, to every comparison that is requested from now on.
   * @param {{stems?: BufferSource, lexicons: Record<string, Uint8Array>, pack?: Uint8Array}} tables
   */
  add({ stems, lexicons, pack }) {
    if (pack) this.packs = withPack(this.packs, pack);
    if (stems) this.tables.stems = stems;
    Object.assign(this.tables.lexicons, lexicons);
    if (!this.worker) return;
    const nothing = () => {}; // if it fails, so does the comparison after it, or its report says what is missing
    this.waiting.push({
      message: { type: 'add', ...(stems && { stems }), lexicons, ...(pack && { pack }) },
      resolve: nothing,
      reject: nothing,
    });
    this.#next();
  }

  /**
   * Takes a language pack for all comparisons from now on, also in workers that start later. Rejects with
   * NoWorker, or with a StorydiffError that says what is wrong with it.
   * @param {Uint8Array} bytes
   * @returns {Promise<void>}
   */
  async loadPack(bytes) {
    const { packs } = this;
    this.packs = [];
    await new Promise((resolve, reject) => {
      this.waiting.push({ message: { type: 'pack', bytes }, resolve, reject });
      this.#next();
    });
    this.packs = withPack(packs, bytes);
  }

  /**
   * Takes other packs, known to be good, from the next worker on; the one that runs is ended once nothing waits for it.
   * @param {Uint8Array[]} packs
   */
  setPacks(packs) {
    this.packs = packs;
    if (this.jobs === 0) this.#discard();
  }

  /** Ends the worker; what still waits is rejected. */
  dispose() {
    const jobs = [...(this.active ? [this.active] : []), ...this.waiting];
    this.waiting = [];
    this.active = null;
    this.#discard();
    for (const job of jobs) job.reject(new StorydiffError('engine-failed', 'The engine was closed.'));
  }

  async #next() {
    if (this.active || this.waiting.length === 0) return;
    const job = /** @type {Job} */ (this.waiting.shift());
    this.active = job;
    this.starting ??= this.#start();
    this.worker?.ref?.();
    // A worker that still loads begins as soon as it can, even if this thread is busy then.
    this.worker?.postMessage(job.message);
    try {
      await this.starting;
    } catch (error) {
      if (this.active === job) this.#settle(() => job.reject(error));
    }
  }

  /** @returns {Promise<void>} */
  #start() {
    return new Promise((resolve, reject) => {
      /** @type {WorkerLike} */
      let worker;
      const fail = (/** @type {string} */ why) => {
        if (worker && this.worker === worker) this.#discard();
        this.starting = null;
        reject(new NoWorker(why));
      };
      try {
        worker = this.startWorker();
      } catch (error) {
        fail(String(error));
        return;
      }
      this.worker = worker;
      worker.onerror = (event) => fail(event.message || 'the worker could not be started');
      worker.onmessage = ({ data }) => {
        if (data.type !== 'ready') {
          fail(data.message);
          return;
        }
        worker.onmessage = (event) => this.#reply(worker, event.data);
        worker.onerror = (event) => this.#died(worker, event.message);
        worker.onmessageerror = () => this.#died(worker, 'its answer could not be read');
        resolve();
      };
      const { wasm, packs } = this;
      const { stems, lexicons } = this.tables;
      const some = Object.keys(lexicons).length > 0;
      try {
        worker.postMessage({ type: 'load', wasm, ...(stems && { stems }), ...(some && { lexicons }), ...(packs.length > 0 && { packs }) });
      } catch (error) {
        fail(String(error)); // a module that can't be handed on
      }
    });
  }

  /**
   * @param {WorkerLike} worker
   * @param {any} data
   */
  #reply(worker, data) {
    const job = this.active;
    if (!job || worker !== this.worker) return;
    if (data.type === 'progress') {
      try {
        job.listener?.(data.progress);
      } catch (error) {
        this.#giveUp(job, error);
      }
      return;
    }
    if (data.type === 'report') {
      this.#settle(() => job.resolve(data.json));
      return;
    }
    if (!data.usable) this.#discard();
    this.#settle(() => job.reject(new StorydiffError(data.code, data.message)));
  }

  /**
   * @param {WorkerLike} worker
   * @param {string} why
   */
  #died(worker, why) {
    if (worker !== this.worker) return;
    const job = this.active;
    this.#discard();
    this.#settle(() => job?.reject(new StorydiffError('engine-failed', `The comparison stopped: ${why || 'its worker failed'}.`)));
  }

  /**
   * A comparison that runs cannot be interrupted; its worker can be ended.
   * @param {Job} job
   * @param {unknown} reason
   */
  #giveUp(job, reason) {
    if (job === this.active) {
      this.#discard();
      this.#settle(() => job.reject(reason));
      return;
    }
    this.waiting = this.waiting.filter((other) => other !== job);
    job.reject(reason);
  }

  /** @param {() => void} tell */
  #settle(tell) {
    this.active = null;
    this.worker?.unref?.();
    tell();
    this.#next();
  }

  #discard() {
    this.worker?.terminate();
    this.worker = null;
    this.starting = null;
  }
}
