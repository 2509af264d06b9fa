// The engine inside a worker. Messages, one reply each, in order:
//
//   in   {type: 'load', wasm, stems}            first, once: the bytes of storydiff.wasm and, where they
//                                               are wanted, of storydiff-stems.wasm
//   out  {type: 'ready'}                        or {type: 'failed', message} and nothing more
//
//   in   {type: 'compare', call}                call: see input.js
//   out  {type: 'report', json}                 the report as JSON text
//    or  {type: 'error', code, message, usable} `usable: false`: throw this worker away
//
// The worker keeps no queue and knows no cancelling: worker-client.js sends one comparison at a time
// and terminates a worker that it no longer wants.

import makeGlue from 'storydiff:glue';
import { messageOf, StorydiffError } from './errors.js';
import { Instance } from './instance.js';
import { createPackStem } from './stems.js';

const createGlue = makeGlue();
/** @type {WebAssembly.Module} */
let module;
/** @type {import('./stems.js').PackStem|null} */
let packStem = null;
/** @type {Instance} */
let instance;

/** @param {MessageEvent} event */
async function answer({ data }) {
  if (data.type === 'load') {
    module = await WebAssembly.compile(data.wasm);
    if (data.stems) packStem = await createPackStem(data.stems);
    instance = await Instance.create(createGlue, module, packStem);
    return { type: 'ready' };
  }
  if (!instance.usable) instance = await Instance.create(createGlue, module, packStem);
  return { type: 'report', json: instance.compare(data.call) };
}

/** @param {MessageEvent} event */
globalThis.onmessage = (event) => {
  answer(event).then(
    (reply) => globalThis.postMessage(reply),
    (error) => {
      if (event.data.type === 'load') {
        globalThis.postMessage({ type: 'failed', message: messageOf(error) });
        return;
      }
      const code = error instanceof StorydiffError ? error.code : 'engine-failed';
      globalThis.postMessage({ type: 'error', code, message: messageOf(error), usable: !instance.stopped });
    },
  );
};
