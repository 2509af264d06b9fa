// The languages of the interface. English and Ukrainian are always there; `addMessages` takes others: those of files beside this
// one, which are bundled one by one (scripts/bundle.mjs), or a page's own.

import { en } from './en.js';
import { uk } from './uk.js';

/** @import { ElementMessages } from './types.d.ts' */

/** @type {Map<string, ElementMessages>} */
const known = new Map([
  ['en', en],
  ['uk', uk],
]);

/** Says 'added' when there is another language: elements that are on screen already may speak it now. */
export const languages = new EventTarget();

/**
 * Adds a language, or alters one: keys that are left out are English.
 * @param {{lang: string} & Partial<ElementMessages>} messages
 */
export function addMessages(messages) {
  known.set(messages.lang.toLowerCase(), { ...en, ofVersions: {}, ...messages });
  languages.dispatchEvent(new Event('added'));
}

/**
 * The messages of the first of these BCP 47 tags that is known, by its language alone if need be; else English.
 * @param {...(string | null | undefined)} tags
 */
export function messagesFor(...tags) {
  for (const tag of tags) {
    const whole = (tag ?? '').toLowerCase();
    const found = known.get(whole) ?? known.get(whole.split('-')[0]);
    if (found) return found;
  }
  return en;
}
