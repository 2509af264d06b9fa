// What browsers, and whatever else has no files, do in their way: addresses are fetched, workers are the web's.

import { startEngineWorker } from './engine.js';
import { fetchBytes } from './load.js';
import { scriptAddress } from './trusted.js';

export const bytesAt = fetchBytes;

/** Modules stay with their thread; bytes go to the worker. */
export const sharesModule = false;

/**
 * What starts a worker; null where there are none.
 * @param {{makeGlue: () => import('./instance.js').CreateGlue, source: string, workerUrl?: string|URL}} parts
 * @returns {(() => import('./worker-client.js').WorkerLike)|null}
 */
export function workerStarter({ makeGlue, source, workerUrl }) {
  if (typeof Worker !== 'function') return null;
  return () => (workerUrl ? new Worker(scriptAddress(workerUrl)) : startEngineWorker({ makeGlue }, source));
}
