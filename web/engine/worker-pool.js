// Several workers as one, for programs that make many comparisons at a time.

import { WorkerClient } from './worker-client.js';

export class WorkerPool {
  /**
   * @param {() => import('./worker-client.js').WorkerLike} startWorker
   * @param {BufferSource|WebAssembly.Module|string} wasm  as for a WorkerClient
   * @param {number} size  how many comparisons run at a time; a worker is started when it is first needed
   */
  constructor(startWorker, wasm, size) {
    this.clients = Array.from({ length: size }, () => new WorkerClient(startWorker, wasm));
  }

  /**
   * @param {import('./input.js').Call} call
   * @param {AbortSignal} [signal]
   * @param {import('./input.js').Listener|null} [listener]
   * @returns {Promise<string>}
   */
  compare(call, signal, listener) {
    const least = this.clients.reduce((one, other) => (other.jobs < one.jobs ? other : one));
    return least.compare(call, signal, listener);
  }

  /** @param {Parameters<WorkerClient['add']>[0]} tables */
  add(tables) {
    for (const client of this.clients) client.add(tables);
  }

  /**
   * Rejects where the pack is bad; the first worker says so before the others get it.
   * @param {Uint8Array} bytes
   */
  async loadPack(bytes) {
    const [first, ...others] = this.clients;
    try {
      await first.loadPack(bytes);
    } catch (error) {
      for (const other of others) other.setPacks([]);
      throw error;
    }
    for (const other of others) other.add({ lexicons: {}, pack: bytes });
  }

  dispose() {
    for (const client of this.clients) client.dispose();
  }
}
