// Language packs that an engine has been given or has found, for one that is started later.

import { unpack } from './unpack.js';
import { addScript } from './lexicons.js';

/** What every pack begins with. */
export const packHead = 'SDWP';

/** The language of a pack: its name ("en 1") stands after "SDWP", the edition and the name's length. */
const languageOf = (/** @type {Uint8Array} */ pack) => String.fromCharCode(...pack.subarray(6, 6 + pack[5])).split(' ')[0];

/**
 * The packs with another one, which takes the place of one for its language.
 * @param {Uint8Array[]} packs
 * @param {Uint8Array} pack
 */
export const withPack = (packs, pack) => [...packs.filter((other) => languageOf(other) !== languageOf(pack)), pack];

/**
 * Gives an instance packs that nobody has checked; returns those that it has then. One that is damaged is left out:
 * the reports of its language say that it is missing.
 * @param {{loadPack: (pack: Uint8Array) => void}} instance
 * @param {Uint8Array[]} packs
 * @returns {Uint8Array[]}
 */
export function loadAll(instance, packs) {
  let good = packs;
  for (let at = 0; at < good.length;) {
    const pack = good[at];
    try {
      instance.loadPack(pack);
      at += 1;
    } catch {
      good = good.filter((other) => other !== pack);
      at = 0; // the instance has none any more
    }
  }
  return good;
}

/**
 * Gives an instance one more pack that nobody has checked; returns those that it has then.
 * @param {{loadPack: (pack: Uint8Array) => void}} instance
 * @param {Uint8Array[]} packs  those that it has
 * @param {Uint8Array} pack
 * @returns {Uint8Array[]}
 */
export function addPack(instance, packs, pack) {
  try {
    instance.loadPack(pack);
    return withPack(packs, pack);
  } catch {
    return loadAll(instance, packs);
  }
}

/**
 * A language's pack as a page opened from disk gets it: from a script that holds its bytes, gzipped, as base64. The page may have
 * it already; else it is added where its address is known.
 * @param {string|null} folder  of the scripts, "packs/"
 * @param {string} language
 * @returns {Promise<Uint8Array>}
 */
export async function packByScript(folder, language) {
  const page = /** @type {{storydiffPacks?: Record<string, string>}} */ (globalThis);
  if (!page.storydiffPacks?.[language] && folder !== null) await addScript(`${folder}${language}.js`);
  const text = page.storydiffPacks?.[language];
  if (!text) throw new Error(`there is no ${language}.js with a pack`);
  delete page.storydiffPacks?.[language]; // the engine keeps the bytes
  return new Uint8Array(await unpack(text));
}
