// Language packs for the page. A page opened from disk may not fetch, but a classic script beside it loads;
// so a pack is a script that leaves its bytes, gzipped and as base64, in a global of its language's name.

import { scriptAddress } from '../engine/trusted.js';
import { unpack } from '../engine/unpack.js';

/** @import { Report } from './types.d.ts' */

/**
 * The page's own list of the packs beside it, which the build fills in: asking for any other would be an error on the console.
 * @param {string} language
 * @param {Document} document
 */
export const hasPackScript = (language, document) =>
  /** @type {HTMLMetaElement|null} */ (document.querySelector('meta[name="storydiff-packs"]'))?.content.split(' ').includes(language) ??
  false;

/**
 * The bytes of the language's pack; rejects where there is none beside the page.
 * @param {string} language
 * @param {Document} document
 * @param {(packed: string) => Promise<ArrayBuffer>} [unpacked]
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export function loadPackScript(language, document, unpacked = unpack) {
  return new Promise((resolve, reject) => {
    if (!hasPackScript(language, document)) {
      reject(new Error(`there is no pack for ${language}`));
      return;
    }
    const script = document.createElement('script');
    script.src = scriptAddress(`packs/${language}.js`);
    script.onload = () => {
      script.remove();
      const text = globalThis.storydiffPacks?.[language];
      if (!text) reject(new Error(`packs/${language}.js holds no pack`));
      else resolve(unpacked(text).then((bytes) => new Uint8Array(bytes)));
      delete globalThis.storydiffPacks;
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(`packs/${language}.js could not be loaded`));
    };
    document.head.append(script);
  });
}

/** Which languages' packs the engine has. */
export class Packs {
  /**
   * @param {((language: string) => Promise<void>)|null} load  brings the engine a pack; null: there are none
   * @param {((language: string) => Promise<boolean>)|null} [lacks]  that it failed; whether reports say so from now on
   */
  constructor(load, lacks = null) {
    this.load = load;
    this.lacks = lacks;
    this.known = new Set(['und']); // languages whose pack is there, or is not to be had
  }

  /**
   * Brings the pack of a report's language when it is met for the first time; whether the next report is another.
   * @param {Report} report
   */
  async bring({ left, right }) {
    if (!this.load || left.language !== right.language || this.known.has(left.language)) return false;
    this.known.add(left.language);
    try {
      await this.load(left.language);
      return true;
    } catch {
      // An engine that was given a bad pack has none any more: those of other languages are brought again.
      this.known = new Set(['und', left.language]);
      return (await this.lacks?.(left.language)) ?? false;
    }
  }
}
