// The package: `import { compare } from 'storydiff'`.
//
//     const report = await compare(left, right, { leftLabel: 'Morning', rightLabel: 'Evening' });
//     report.facts.filter((fact) => fact.status === 'changed');
//
// storydiff.wasm lies beside this file and is read at the first comparison; `init` chooses another
// place, or hands the bytes in. storydiff-stems.wasm, beside it too, is read when a text is in a language
// whose stemmer it holds, lexicon/xx.txt for the words of a language other than English, and packs/xx.pack for words
// that mean the same; what can't be had is in the report's `degraded`. Comparisons run in workers. What browsers and Node
// do differently is in platform-browser.js and platform-node.js: a bundle of its own for each.
//
// A page that opens from disk uses inline.js instead: the same engine with the module inside.

import makeGlue from 'storydiff:glue';
import workerSource from 'storydiff:worker';
import { Engine, untilAborted } from './engine.js';
import { lexicons, packs } from 'storydiff:languages';
import { compareJudged, judgeOf } from './judge.js';
import { checkInit, kinds, loadWasm, readFileOf, readPack } from './load.js';
import { bytesAt, sharesModule, workerStarter } from 'storydiff:platform';

export { StorydiffError } from './errors.js';
export { pinsOf, undecided } from './undecided.js';

/**
 * @typedef {import('./report.js').Report} Report
 * @typedef {import('./input.js').ArticleInput} ArticleInput
 * @typedef {import('./input.js').CompareOptions} CompareOptions
 * @typedef {import('./input.js').Progress} Progress
 * @typedef {import('./judge.js').Judge} Judge
 * @typedef {import('./judge.js').JudgeOptions} JudgeOptions
 * @typedef {import('./undecided.js').Question} Question
 * @typedef {import('./undecided.js').Verdict} Verdict
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
  checkInit(options);
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
 * Where the file of a language is: in a folder, or beside this script.
 * @param {Record<string, () => URL>} beside
 * @param {string} language
 * @param {string} ending
 * @param {import('./given.js').Address} [folder]
 */
function fileOf(beside, language, ending, folder) {
  return folder === undefined ? beside[language]() : `${String(folder).replace(/\/*$/u, '/')}${language}${ending}`;
}

/** Where the module is. No arrow function: what one gives is passed over by the tracer of Nuxt's and Vercel's servers. */
function moduleBeside() {
  return new URL('./storydiff.wasm', import.meta.url);
}

/**
 * @param {InitOptions} options
 * @returns {Promise<Engine>}
 */
async function create(options) {
  const loaded = await loadWasm(options, moduleBeside, bytesAt);
  const { workerUrl, lexiconsUrl, packsUrl, stemsUrl, concurrency } = options;
  const made = await Engine.create({
    createGlue: makeGlue(),
    ...loaded,
    startWorker: options.worker === false ? null : workerStarter({ makeGlue, source: workerSource, workerUrl }),
    sharesModule,
    startsHere: sharesModule,
    concurrency,
    // An address is made when it is needed: a bundle may know none of its own.
    loadStems: stemsUrl === null ? null : () => bytesAt(stemsUrl ?? new URL('./storydiff-stems.wasm', import.meta.url), kinds.module),
    loadLexicon:
      lexiconsUrl === null ? null : async (language) => readFileOf(fileOf(lexicons, language, '.txt', lexiconsUrl), kinds.lexicon, bytesAt),
    loadPack: packsUrl === null ? null : async (language) => readFileOf(fileOf(packs, language, '.pack', packsUrl), kinds.pack, bytesAt),
  });
  if (options.pack) await made.loadPack(await readPack(options.pack, bytesAt));
  return made;
}

/**
 * Takes a language pack for all comparisons from now on, beside those of other languages; reports that used it name
 * it in `packs`. Not needed for the packs that lie beside this file, or in the folder `packsUrl`. Rejects with a
 * StorydiffError that says what is wrong; comparisons go on with those packs then.
 *
 *     await loadPack(new URL('packs/en.pack', import.meta.url));
 *
 * @param {import('./given.js').Bytes|import('./given.js').Address} pack  its bytes, or where to fetch or read them
 * @returns {Promise<void>}
 */
export async function loadPack(pack) {
  if (!engine) await init();
  return (await /** @type {Promise<Engine>} */ (engine)).loadPack(await readPack(pack, bytesAt));
}

/**
 * Compares two articles. Offsets in the report count UTF-16 units, so `text.slice(start, end)` works.
 *
 * With a `judge` the pairs of sentences that the engine is not sure of are put to it, `questionsAtOnce` at a time and at most
 * `questions` of them; the report is made with its answers, and lists them in `options.pins`.
 * @param {ArticleInput} left
 * @param {ArticleInput} right
 * @param {CompareOptions & Partial<JudgeOptions>} [options]
 * @returns {Promise<Report>}
 */
export async function compare(left, right, options) {
  const loaded = async () => {
    if (!engine) await init();
    return /** @type {Promise<Engine>} */ (engine);
  };
  const made = await untilAborted(loaded(), options?.signal instanceof AbortSignal ? options.signal : undefined);
  const { asked, rest } = judgeOf(options);
  const run = (/** @type {CompareOptions} */ given) => made.compare(left, right, given);
  return asked ? compareJudged(run, asked, rest) : run(rest);
}
