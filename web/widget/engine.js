// The one engine of a page: however many elements stand on it, there is one module and one worker.

/** @import { Engine, Readers } from './types.d.ts' */

/** @type {(() => Promise<Engine>)|null} */
let load = null;
/** @type {Promise<Engine>|null} */
let engine = null;

/**
 * Says where the engine comes from; called once by each way to get the element.
 * @param {() => Promise<Engine>} loader
 */
export function provideEngine(loader) {
  load ??= loader;
}

/** The engine, loaded at the first call. After a failure the next call tries again. */
export async function sharedEngine() {
  if (!load) throw new Error('No engine was provided.');
  engine ??= load();
  try {
    return await engine;
  } catch (error) {
    engine = null;
    throw error;
  }
}

/** @type {() => Promise<Readers>} */
let readers;

/** @param {() => Promise<Readers>} loader */
export function provideReaders(loader) {
  readers ??= loader;
}

export function sharedReaders() {
  return readers();
}
