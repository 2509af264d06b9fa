// What of a side's text goes to the engine: its own paragraphs with their roles where a reader of
// files knows them, else the running text.

import { isShown } from './result.js';

/** @import { ReadFile } from './readers.d.ts' */

/** One list stays one list, so that the element knows that nothing changed. */
const made = new WeakMap();

/**
 * @param {Pick<ReadFile, 'text' | 'paragraphs'>} given
 * @returns a string, or a list of `{text, role, links}`
 */
export function inputOf({ text, paragraphs }) {
  if (!paragraphs) return text;
  if (!made.has(paragraphs)) {
    made.set(
      paragraphs,
      paragraphs
        .filter(isShown)
        .map(({ text: paragraph, role, links }) => ({ text: paragraph, ...(role ? { role } : {}), ...(links ? { links } : {}) })),
    );
  }
  return made.get(paragraphs);
}
