// The page's languages, in the order in which they are offered.

import { en } from './en.js';
import { uk } from './uk.js';

export const languages = [en, uk];

/** The first language that is both wanted and known; English where none is. */
export function languageFor(wanted) {
  for (const tag of wanted) {
    const found = languages.find((language) => language.lang === (tag ?? '').toLowerCase().split('-')[0]);
    if (found) return found;
  }
  return en;
}
