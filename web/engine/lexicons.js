// The words of languages other than English: a file for each, loaded when a text is in the language.
//
// What the engine's module needs to find out a text's language is in the module; the rest of a language's words, such as
// its numbers, months and contrast sets, is not (wasm/lexicon/further.h). A comparison is asked first; where it answers
// that words are missing, they are loaded and it is made. If they can't be had the report says so (`degraded`).

import { scriptAddress } from './trusted.js';

/** What every file begins with. */
export const lexiconHead = 'storydiff lexicon ';

/**
 * The files one after the other, as the module takes them.
 * @param {Uint8Array[]} files
 * @returns {Uint8Array}
 */
export function joined(files) {
  const all = new Uint8Array(files.reduce((size, file) => size + file.length, 0));
  let at = 0;
  for (const file of files) {
    all.set(file, at);
    at += file.length;
  }
  return all;
}

/**
 * A language's words as a page opened from disk gets them: from a script that holds them as text. The page may have
 * it already; else it is added where its address is known.
 * @param {string|null} folder  of the scripts, "lexicon/"
 * @param {string} language
 * @returns {Promise<Uint8Array>}
 */
export async function lexiconByScript(folder, language) {
  const page = /** @type {{storydiffLexicons?: Record<string, string>}} */ (globalThis);
  if (!page.storydiffLexicons?.[language] && folder !== null) {
    await addScript(`${folder}${language}.js`);
  }
  const text = page.storydiffLexicons?.[language];
  if (!text) throw new Error(`there is no ${language}.js with words`);
  return new TextEncoder().encode(text);
}

/**
 * A classic script of the engine's, which a page opened from disk may load where it may not fetch.
 * @param {string} address
 * @returns {Promise<void>}
 */
export function addScript(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = scriptAddress(address);
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} could not be read`));
    document.head.append(script);
  });
}
