// The page's messages by language: those that are part of the page's script, and those that were loaded since.

import { addMessages } from '../../widget/messages/index.js';
import { loadPart } from '../../readers/parts.js';
import { en } from './en.js';
import { fileOf, wantedLanguage } from './offered.js';
import { uk } from './uk.js';

/** @import { PageMessages } from './types.d.ts' */

/** @type {Map<string, PageMessages>} */
const known = new Map([
  ['en', en],
  ['uk', uk],
]);

/**
 * The messages of the first of these languages that is both wanted and known; English if none is.
 * @param {(string | null | undefined)[]} wanted
 */
export function languageFor(wanted) {
  const there = wanted.map((tag) => known.get((tag ?? '').toLowerCase().split('-')[0]));
  return there.find(Boolean) ?? en;
}

/** The messages of a language that is there already, or nothing. @param {string} lang */
export const languageIfThere = (lang) => known.get(lang);

/**
 * The messages of a language, which are loaded if they are not there; the element speaks it from then on, too.
 * @param {string} lang  one of those offered
 * @returns {Promise<PageMessages>}  rejects with a ReadError if the script is missing
 */
export async function loadLanguage(lang) {
  if (!known.has(lang)) {
    const { element, messages } = await loadPart(/** @type {`lang-${string}`} */ (`lang-${lang}`), fileOf(lang));
    addMessages(element);
    known.set(lang, messages);
  }
  return /** @type {PageMessages} */ (known.get(lang));
}

/**
 * What the page is drawn in at its start: the language that is wanted, or what comes next where its script is missing.
 * @param {(string|null|undefined)[]} wanted  BCP 47 tags
 * @returns {Promise<{m: PageMessages, error: Error|null}>}
 */
export async function firstLanguage(wanted) {
  try {
    return { m: await loadLanguage(wantedLanguage(wanted)), error: null };
  } catch (error) {
    return { m: languageFor(wanted), error: /** @type {Error} */ (error) };
  }
}
