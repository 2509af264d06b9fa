// The large libraries (pdf.js, postal-mime, a DOM), and what few need (web/page/share.js), come only when they are needed. Modules
// import them, in Node too; in the page that opens from disk each is a classic script beside the page's own, added by a tag,
// which is what loads from file:// and under a policy of script-src 'self'.
//
// Each part is made by scripts/bundle.mjs from parts/NAME.js: a function in globalThis.storydiffParts[NAME] that gives what the
// module exports. A function, and not what it gives, so that a worker can be given its text (worker/client.js).

import { scriptAddress } from '../engine/trusted.js';
import { ReadError } from './read-error.js';

/** @import { ReaderParts } from './types.d.ts' */

/** @type {Map<string, Promise<unknown>>} */
const waiting = new Map();

/** Where the page's own script came from: the parts stand beside it. */
const home = /** @type {HTMLScriptElement | null} */ (globalThis.document?.currentScript)?.src;

/** @param {string} name */
const fileOf = (name) => `reader-${name}.js`;

/** @param {string} file */
function addScript(file) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = scriptAddress(home ? new URL(file, home) : file);
    script.onload = () => resolve(undefined);
    script.onerror = () => reject(new ReadError('part-missing', { name: file }));
    document.head.append(script);
  });
}

/** By their names, so that tools which follow imports find them; the bundles that are no modules have none. */
const modules = {
  dom: () => import('./parts/dom.js'),
  mail: () => import('./parts/mail.js'),
  pdf: () => import('./parts/pdf.js'),
};

/**
 * What a part exports: of a module itself, or of the function that a script leaves.
 * @param {string} name
 * @param {string} file
 */
async function loadHere(name, file) {
  const there = globalThis.storydiffParts?.[name];
  if (there) return there();
  // A page's bundle that is no module knows no address of its own, but can add a script. One in CommonJS has taken the parts in.
  const module =
    globalThis.document && !import.meta.url
      ? await addScript(file)
      : await modules[/** @type {keyof typeof modules} */ (name)]().catch((error) => {
          throw new ReadError('part-missing', { name: file, cause: error.message });
        });
  return globalThis.storydiffParts?.[name]?.() ?? module;
}

/** @type {(part: string, file: string) => Promise<unknown>} */
let load = loadHere;

/**
 * Another way to come by the parts: in a worker, and in programs that have them already.
 * @param {((part: string, file: string) => Promise<unknown>) | null} loader
 */
export function setPartLoader(loader) {
  load = loader ?? loadHere;
  waiting.clear();
}

/**
 * What a part exports: 'pdf', 'mail', 'dom', or another that is in `file`. A part that failed to load is requested again.
 * @template {keyof ReaderParts} N
 * @param {N} name
 * @returns {Promise<ReaderParts[N]>}
 */
export function loadPart(name, file = fileOf(name)) {
  if (!waiting.has(name)) {
    const promise = Promise.resolve(load(name, file));
    promise.catch(() => waiting.delete(name));
    waiting.set(name, promise);
  }
  return /** @type {Promise<ReaderParts[N]>} */ (waiting.get(name));
}

/**
 * The function in which a part stands, in a page.
 * @param {string} name
 * @returns {Promise<Function>}
 */
export async function partMaker(name) {
  if (!globalThis.storydiffParts?.[name]) await addScript(fileOf(name));
  return /** @type {() => unknown} */ (globalThis.storydiffParts?.[name]);
}
