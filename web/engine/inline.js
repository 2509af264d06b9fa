// The engine for one classic script: the WebAssembly module and the worker are inside the bundle, so
// that a page opened from disk has all it needs.
//
//     import { createInlineEngine } from '../engine/inline.js';
//     const engine = createInlineEngine();
//     const report = await engine.compare(left, right, { leftLabel, rightLabel, signal });
//
// The stemmer pack stays outside, in stems.js, and so do the words of languages other than English, in lexicon/xx.js, and
// language packs, in packs/xx.js. A page that includes these scripts, or names them here, has them.
//
// `left` and `right` are strings or lists of paragraphs (input.js); errors are StorydiffErrors with a
// `code` (errors.js). A newer comparison does not end an older one: abort its signal.

import packedWasm from 'storydiff:wasm'; // first: what is alike in the rest then stands together, and packs well
import makeGlue from 'storydiff:glue';
import makeUnpack from 'storydiff:unpack';
import workerSource from 'storydiff:worker';
import { Engine, startEngineWorker } from './engine.js';
import { lexiconByScript } from './lexicons.js';
import { packByScript } from './packs.js';
import { stemsByScript } from './stems.js';

export { StorydiffError } from './errors.js';

/**
 * @param {{worker?: boolean, stems?: string|null, lexicons?: string|null, packs?: string|null, awaitsPacks?: boolean}} [options]  `worker: false` compares on the
 *     page's own thread; `stems` is the address of stems.js, `lexicons` of the folder lexicon/, `packs` of
 *     the folder packs/, which are read when a language calls for it; `awaitsPacks` if
 *     packs come by `loadPack` after a first report
 * @returns {{
 *   compare: Engine['compare'],
 *   loadPack: Engine['loadPack'],
 *   lacksPacks: () => Promise<void>,
 *   ready: () => Promise<void>,
 *   inWorker: () => Promise<boolean>,
 *   dispose: () => void,
 * }}
 */
export function createInlineEngine({ worker = true, stems = null, lexicons = null, packs = null, awaitsPacks = false } = {}) {
  const useWorker = worker && typeof Worker === 'function';
  const startWorker = useWorker ? () => startEngineWorker({ makeGlue, makeUnpack }, workerSource) : null;
  const loadStems = () => stemsByScript(stems);
  const loadLexicon = (/** @type {string} */ language) => lexiconByScript(lexicons, language);
  const loadPack = (/** @type {string} */ language) => packByScript(packs, language);
  const packed = { text: packedWasm, unpack: makeUnpack() };
  const engine = Engine.create({
    createGlue: makeGlue(),
    packed,
    startWorker,
    loadStems,
    loadLexicon,
    loadPack: awaitsPacks ? null : loadPack,
    awaitsPacks,
  });
  engine.catch(() => {}); // reported by the caller that waits for it
  return {
    compare: async (left, right, options) => (await engine).compare(left, right, options),
    loadPack: async (bytes) => (await engine).loadPack(bytes),
    lacksPacks: async () => (await engine).lacksPacks(),
    ready: async () => void (await engine),
    inWorker: async () => (await engine).inWorker,
    dispose: () =>
      void engine.then(
        (made) => made.dispose(),
        () => {},
      ),
  };
}
