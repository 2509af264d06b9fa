// What Node does in its way: files are read, and workers are threads that do not keep the process alive.

import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { fetchBytes } from './load.js';

/**
 * What is at an address or a path.
 * @param {string|URL} url
 * @param {import('./load.js').FileKind} kind
 * @returns {Promise<BufferSource>}
 */
export async function bytesAt(url, kind) {
  if (/^(?:https?|data|blob):/i.test(String(url))) return fetchBytes(url, kind);
  return readFile(String(url).startsWith('file:') ? new URL(url) : url);
}

/** A compiled module costs a thread next to nothing. */
export const sharesModule = true;

/** What worker.js expects around it. */
const surroundings = `const { parentPort } = require('node:worker_threads');
globalThis.postMessage = (message) => parentPort.postMessage(message);
parentPort.on('message', (data) => globalThis.onmessage({ data }));
`;

/** A thread with the part of a browser's Worker that worker-client.js uses. */
class ThreadWorker {
  /** @type {((event: {data: any}) => void)|null} */
  onmessage = null;
  /** @type {((event: {message?: string}) => void)|null} */
  onerror = null;
  /** @type {(() => void)|null} */
  onmessageerror = null;
  #ended = false;

  /** @param {string} text */
  constructor(text) {
    // The process's own flags may be about how its main script is read.
    this.thread = new Worker(text, { eval: true, execArgv: [] });
    this.thread.on('message', (data) => this.onmessage?.({ data }));
    this.thread.on('messageerror', () => this.onmessageerror?.());
    this.thread.on('error', (error) => this.#fail(error.message));
    this.thread.on('exit', () => this.#fail('its thread ended'));
  }

  /** @param {string} message */
  #fail(message) {
    if (!this.#ended) this.onerror?.({ message });
    this.#ended = true;
  }

  /** @param {unknown} message */
  postMessage(message) {
    this.thread.postMessage(message);
  }

  terminate() {
    this.#ended = true;
    this.thread.terminate();
  }

  /** A thread that works keeps the process alive, one that waits does not. */
  ref() {
    this.thread.ref();
  }
  unref() {
    this.thread.unref();
  }
}

/**
 * What starts a worker: from text, so that a bundle needs no file for it.
 * @param {{makeGlue: () => import('./instance.js').CreateGlue, source: string, workerUrl?: string|URL}} parts
 * @returns {(() => import('./worker-client.js').WorkerLike)|null}
 */
export function workerStarter({ makeGlue, source }) {
  return () => new ThreadWorker(`${surroundings}globalThis.storydiffGlue=${makeGlue.toString()};\n${source}`);
}
