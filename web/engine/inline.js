// The engine for one classic script: the WebAssembly module and the worker are inside the bundle, so
// that a page opened from disk has all it needs.
//
//     import { createInlineEngine } from '../engine/inline.js';
//     const engine = createInlineEngine();
//     const report = await engine.compare(left, right, { leftLabel, rightLabel, signal });
//
// `left` and `right` are strings or lists of paragraphs (input.js); errors are StorydiffErrors with a
// `code` (errors.js). A newer comparison does not end an older one: abort its signal.

import makeGlue from 'storydiff:glue';
import packedWasm from 'storydiff:wasm';
import workerSource from 'storydiff:worker';
import { Engine, startEngineWorker } from './engine.js';

export { StorydiffError } from './errors.js';

/** @returns {Promise<ArrayBuffer>} the module's bytes */
async function unpacked() {
  const text = atob(packedWasm);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

/**
 * @param {{worker?: boolean}} [options]  `worker: false` compares on the page's own thread
 * @returns {{
 *   compare: Engine['compare'],
 *   loadPack: Engine['loadPack'],
 *   ready: () => Promise<void>,
 *   inWorker: () => Promise<boolean>,
 *   dispose: () => void,
 * }}
 */
export function createInlineEngine({ worker = true } = {}) {
  const useWorker = worker && typeof Worker === 'function';
  const startWorker = useWorker ? () => startEngineWorker(makeGlue, workerSource) : null;
  const engine = unpacked().then((wasm) => Engine.create({ createGlue: makeGlue(), wasm, startWorker }));
  engine.catch(() => {}); // told by whoever waits for it
  return {
    compare: async (left, right, options) => (await engine).compare(left, right, options),
    loadPack: async (bytes) => (await engine).loadPack(bytes),
    ready: async () => void (await engine),
    inWorker: async () => (await engine).inWorker,
    dispose: () =>
      void engine.then(
        (made) => made.dispose(),
        () => {},
      ),
  };
}
