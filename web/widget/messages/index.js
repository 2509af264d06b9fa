// The languages of the interface. Another one: a file like en.js, and `addMessages` or a line here.

import { en } from './en.js';
import { uk } from './uk.js';

const known = new Map([
  ['en', en],
  ['uk', uk],
]);

/** Adds a language, or alters one: keys that are left out are English. */
export function addMessages(messages) {
  known.set(messages.lang.toLowerCase(), { ...en, ofVersions: {}, ...messages });
}

/** The messages of the first of these BCP 47 tags that is known, by its language alone if need be; else English. */
export function messagesFor(...tags) {
  for (const tag of tags) {
    const whole = (tag ?? '').toLowerCase();
    const found = known.get(whole) ?? known.get(whole.split('-')[0]);
    if (found) return found;
  }
  return en;
}
