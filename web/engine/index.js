// The package: `import { compare } from 'storydiff'`.
//
//     const report = await compare(left, right, { leftLabel: 'Morning', rightLabel: 'Evening' });
//     report.facts.filter((fact) => fact.status === 'changed');
//
// storydiff.wasm lies beside this file and is read at the first comparison; `init` chooses another
// place, or hands the bytes in. storydiff-stems.wasm, beside it too, is read when a text is in a language
// whose stemmer it holds, and lexicon/xx.txt for the words of a language other than English. In browsers comparisons
// run in a worker.
//
// A page that opens from disk uses inline.js instead: the same engine with the module inside.

import { scriptAddress } from './trusted.js';
import makeGlue from 'storydiff:glue';
import workerSource from 'storydiff:worker';
import { Engine, startEngineWorker } from './engine.js';
import lexiconUrls from 'storydiff:lexicons';
import { bytesAt, isNode, loadWasm, readLexicon, readPack } from './load.js';

export { StorydiffError } from './errors.js';

/**
 * @typedef {import('./report.js').Report} Report
 * @typedef {import('./input.js').ArticleInput} ArticleInput
 * @typedef {import('./input.js').CompareOptions} CompareOptions
 * @typedef {import('./input.js').Progress} Progress
 * @typedef {import('./load.js').InitOptions} InitOptions
 */

/** @type {Promise<Engine>|null} */
let engine = null;

/**
 * Loads the engine. Not needed before `compare`; useful to load early, or from another place. The
 * promise always settles; after a failure `init` may be called again. A second call replaces the engine.
 * @param {InitOptions} [options]
 * @returns {Promise<void>}
 */
export async function init(options = {}) {
  const before = engine;
  const loading = create(options);
  engine = loading;
  try {
    await loading;
  } catch (error) {
    if (engine === loading) engine = null;
    throw error;
  }
  before?.then(
    (old) => old.dispose(),
    () => {},
  );
}

/**
 * @param {string} language
 * @param {string|URL} [folder]
 */
function lexiconUrl(language, folder) {
  return folder === undefined ? lexiconUrls[language]() : `${String(folder).replace(/\/*$/u, '/')}${language}.txt`;
}

/**
 * @param {InitOptions} options
 * @returns {Promise<Engine>}
 */
async function create(options) {
  const loaded = await loadWasm(options, () => new URL('./storydiff.wasm', import.meta.url));
  const { workerUrl, lexiconsUrl, stemsUrl = new URL('./storydiff-stems.wasm', import.meta.url) } = options;
  const useWorker = options.worker !== false && !isNode() && typeof Worker === 'function';
  const made = await Engine.create({
    createGlue: makeGlue(),
    ...loaded,
    startWorker: useWorker
      ? () => (workerUrl ? new Worker(scriptAddress(workerUrl)) : startEngineWorker({ makeGlue }, workerSource))
      : null,
    loadStems: stemsUrl === null ? null : () => bytesAt(stemsUrl),
    loadLexicon: lexiconsUrl === null ? null : (language) => readLexicon(lexiconUrl(language, lexiconsUrl)),
  });
  if (options.pack) await made.loadPack(await readPack(options.pack));
  return made;
}

/**
 * Takes a language pack for all comparisons from now on, beside those of other languages; reports that used it name
 * it in `packs`. Rejects with a StorydiffError that says what is wrong; comparisons go on without any pack then.
 *
 *     await loadPack(new URL('packs/en.pack', import.meta.url));
 *
 * @param {BufferSource|string|URL} pack  its bytes, or where to fetch or read them
 * @returns {Promise<void>}
 */
export async function loadPack(pack) {
  if (!engine) await init();
  return (await /** @type {Promise<Engine>} */ (engine)).loadPack(await readPack(pack));
}

/**
 * Compares two articles. Offsets in the report count UTF-16 units, so `text.slice(start, end)` works.
 * @param {ArticleInput} left
 * @param {ArticleInput} right
 * @param {CompareOptions} [options]
 * @returns {Promise<Report>}
 */
export async function compare(left, right, options) {
  if (!engine) await init();
  return (await /** @type {Promise<Engine>} */ (engine)).compare(left, right, options);
}
