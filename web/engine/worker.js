// The engine inside a worker. Messages, one reply each, in order; the second may come before the reply to the first:
//
//   in   {type: 'load', wasm, stems?, lexicons?, packs?}
//                                               first, once: the bytes of storydiff.wasm, the module compiled from
//                                               them, or the bytes as a script holds them (unpack.js), and, where they
//                                               are wanted, of storydiff-stems.wasm, of languages' words by language,
//                                               and of language packs
//   out  {type: 'ready'}                        or {type: 'failed', message} and nothing more
//
//   in   {type: 'add', stems?, lexicons, pack?} what all comparisons after it need of further languages
//   out  {type: 'report', json: ''}             or an error, and comparisons go on without
//
//   in   {type: 'pack', bytes: Uint8Array}      a language pack for all comparisons after it
//   out  {type: 'report', json: ''}             or an error, and comparisons go on without any pack
//
//   in   {type: 'compare', call, tells}         call: see input.js; tells: whether progress is wanted
//   out  {type: 'progress', progress}           some tens of these while it runs: see input.js
//   out  {type: 'report', json}                 the report as JSON text
//    or  {type: 'error', code, message, usable} `usable: false`: throw this worker away
//
// The worker keeps no queue and knows no cancelling: worker-client.js sends one comparison at a time
// and terminates a worker that it no longer wants.

import makeGlue from 'storydiff:glue';
import { messageOf, StorydiffError } from './errors.js';
import { Instance } from './instance.js';
import { addPack, loadAll, withPack } from './packs.js';
import { createStemmerPack } from './stems.js';
import makeUnpack from 'storydiff:unpack';

const createGlue = makeGlue();
/** @type {WebAssembly.Module} */
let module;
/** @type {{stemmers: import('./stems.js').StemmerPack|null, lexicons: Record<string, Uint8Array>}} */
const tables = { stemmers: null, lexicons: {} };
/** @type {Instance} */
let instance;
/** @type {Uint8Array[]} */
let packs = [];
/** @type {Promise<void>|null} */
let loaded = null;

/** @param {Uint8Array} bytes */
function usePack(bytes) {
  const others = packs;
  packs = [];
  instance.loadPack(bytes);
  packs = withPack(others, bytes);
}

/** What runs keeps the tables that it began with: with others there has to be another. */
async function start() {
  instance = await Instance.create(createGlue, module, tables);
  packs = loadAll(instance, packs);
}

/** @param {{stems?: BufferSource, lexicons?: Record<string, Uint8Array>}} what */
async function take({ stems, lexicons }) {
  if (stems) tables.stemmers = await createStemmerPack(stems);
  Object.assign(tables.lexicons, lexicons);
}

/** @param {{wasm: BufferSource|WebAssembly.Module|string, stems?: BufferSource, lexicons?: Record<string, Uint8Array>, packs?: Uint8Array[]}} what */
async function load({ wasm, packs: given = [], ...what }) {
  const bytes = typeof wasm === 'string' ? await makeUnpack()(wasm) : wasm;
  module = bytes instanceof WebAssembly.Module ? bytes : await WebAssembly.compile(bytes);
  await take(what);
  packs = given;
  await start();
  globalThis.postMessage({ type: 'ready' }); // before anything that waits for it is taken up
}

/** @param {MessageEvent} event */
async function answer({ data }) {
  if (data.type === 'load') {
    await (loaded = load(data));
    return null;
  }
  await loaded;
  if (data.type === 'add') {
    const other = data.stems || Object.keys(data.lexicons).length > 0;
    await take(data);
    if (other || !instance.usable) await start();
    if (data.pack) packs = addPack(instance, packs, data.pack);
    return { type: 'report', json: '' };
  }
  if (!instance.usable) await start();
  if (data.type === 'pack') {
    usePack(data.bytes);
    return { type: 'report', json: '' };
  }
  const tell = (/** @type {import('./input.js').Progress} */ progress) => globalThis.postMessage({ type: 'progress', progress });
  return { type: 'report', json: instance.compare(data.call, data.tells ? tell : null) };
}

/** @param {MessageEvent} event */
globalThis.onmessage = (event) => {
  answer(event).then(
    (reply) => reply && globalThis.postMessage(reply),
    (error) => {
      if (event.data.type === 'load') {
        globalThis.postMessage({ type: 'failed', message: messageOf(error) });
        return;
      }
      const code = error instanceof StorydiffError ? error.code : 'engine-failed';
      globalThis.postMessage({ type: 'error', code, message: messageOf(error), usable: !instance?.stopped });
    },
  );
};
