// The page's end of the readers' workers: files wait for one of a few workers, and one that is given up takes its worker along.
//
//   const client = new ReaderClient((parts) => new Worker(…), loadPart);
//   const read = await client.read('desk.docx', bytes, { signal, onProgress, charset, article });

import { ReadError } from '../read-error.js';

/** @import { ReadFile, ReadOptions } from '../readers.d.ts' */
/** @import { OnProgress } from '../types.d.ts' */

/** Thrown where no worker can be had at all; the caller then reads without one. */
export class NoWorker extends Error {}

/** Files that are read at the same time: the two sides. */
const maxWorkers = 2;

/** Milliseconds that a worker is kept for the next file. */
const idleTime = 120_000;

/** Numbers for bytes, so that a worker that has them is not sent them again. */
const numbers = new WeakMap();
let lastNumber = 0;

/** @param {Uint8Array} bytes */
function numberOf(bytes) {
  if (!numbers.has(bytes)) numbers.set(bytes, (lastNumber += 1));
  return numbers.get(bytes);
}

/** A worker, which file it has, and when it is ended if nobody wants it. */
class Reader {
  /** @param {Worker} worker */
  constructor(worker) {
    this.worker = worker;
    this.file = 0;
    /** @type {ReturnType<typeof setTimeout> | null} */
    this.timer = null;
    this.started = new Promise((resolve, reject) => {
      worker.onmessage = resolve;
      worker.onerror = (event) => {
        event.preventDefault?.();
        reject(new NoWorker(event.message || 'the worker could not be started'));
      };
    });
  }

  /**
   * One file's reply; `onProgress` has the messages before it.
   * @param {number} file
   * @param {{name: string, options: ReadOptions}} message
   * @param {Uint8Array} bytes
   * @param {OnProgress | undefined} onProgress
   */
  async read(file, message, bytes, onProgress) {
    await this.started;
    return new Promise((resolve, reject) => {
      this.worker.onmessage = ({ data }) => (data.type === 'progress' ? onProgress?.(data.at, data.count, data.unit) : resolve(data));
      this.worker.onerror = (event) => reject(new Error(event.message || 'the worker failed'));
      this.worker.onmessageerror = () => reject(new Error('what was read could not be taken over'));
      this.worker.postMessage({ ...message, file, ...(this.file !== file && { bytes }) });
      this.file = file;
    });
  }

  end() {
    clearTimeout(/** @type {number} */ (this.timer));
    this.worker.terminate();
  }
}

export class ReaderClient {
  /**
   * @param {(parts: Map<string, Function>) => Worker} startWorker  throws where workers are forbidden
   * @param {(name: string) => Promise<Function>} partMaker  what a worker is given as a part
   */
  constructor(startWorker, partMaker) {
    this.startWorker = startWorker;
    this.partMaker = partMaker;
    /** @type {Map<string, Function>} */
    this.parts = new Map();
    /** @type {Reader[]} */
    this.idle = [];
    this.busy = 0;
    /** @type {(() => void)[]} */
    this.waiting = [];
  }

  /**
   * As readBytes of ../index.js.
   * @param {string} name
   * @param {Uint8Array} bytes
   * @param {ReadOptions} [options]
   * @returns {Promise<ReadFile>}
   * @throws {NoWorker|ReadError|Error} or the signal's reason
   */
  async read(name, bytes, { signal, onProgress, ...options } = {}) {
    signal?.throwIfAborted();
    if (this.busy < maxWorkers) this.busy += 1;
    else await this.#turn(signal);
    try {
      return { ...(await this.#read({ name, options }, bytes, signal, onProgress)), bytes };
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.busy -= 1;
    }
  }

  /** Ends the workers that wait for a file. */
  dispose() {
    for (const reader of this.idle.splice(0)) reader.end();
  }

  /**
   * Waits until another file is done, whose turn it takes over.
   * @param {AbortSignal | undefined} signal
   */
  #turn(signal) {
    return new Promise((resolve, reject) => {
      const go = () => resolve(undefined);
      this.waiting.push(go);
      signal?.addEventListener('abort', () => {
        this.waiting = this.waiting.filter((other) => other !== go);
        reject(signal.reason);
      });
    });
  }

  /**
   * @param {{name: string, options: ReadOptions}} message
   * @param {Uint8Array} bytes
   * @param {AbortSignal | undefined} signal
   * @param {OnProgress | undefined} onProgress
   */
  async #read(message, bytes, signal, onProgress) {
    for (;;) {
      const reader = this.#take(numberOf(bytes));
      const reply = await this.#reply(reader, message, bytes, signal, onProgress).catch((error) => {
        reader.end();
        throw error;
      });
      if (reply.type === 'missing') {
        // A worker cannot load a script that stands beside a page from disk: another is started that has it.
        reader.end();
        this.parts.set(reply.part, await this.partMaker(reply.part));
        signal?.throwIfAborted();
        continue;
      }
      this.#keep(reader);
      if (reply.type === 'refused') throw new ReadError(reply.code, reply.details);
      if (reply.type === 'failed') throw new Error(reply.message);
      return reply.read;
    }
  }

  /**
   * What the worker answers; a signal does not wait for it.
   * @param {Reader} reader
   * @param {{name: string, options: ReadOptions}} message
   * @param {Uint8Array} bytes
   * @param {AbortSignal | undefined} signal
   * @param {OnProgress | undefined} onProgress
   */
  #reply(reader, message, bytes, signal, onProgress) {
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      reader.read(numberOf(bytes), message, bytes, onProgress).then(resolve, reject);
    });
  }

  /**
   * A worker that waits, the one that has the file before others; or a new one.
   * @param {number} file
   */
  #take(file) {
    const reader = this.idle.find((each) => each.file === file) ?? this.idle.at(-1);
    if (!reader) {
      try {
        return new Reader(this.startWorker(this.parts));
      } catch (error) {
        throw new NoWorker(String(error));
      }
    }
    this.idle = this.idle.filter((other) => other !== reader);
    clearTimeout(/** @type {number} */ (reader.timer));
    return reader;
  }

  /** @param {Reader} reader */
  #keep(reader) {
    this.idle.push(reader);
    reader.timer = setTimeout(() => {
      this.idle = this.idle.filter((other) => other !== reader);
      reader.end();
    }, idleTime);
  }
}
