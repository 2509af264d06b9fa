// What the field of a side holds. A browser lays a field out whole, and is at nothing else meanwhile: half a second for two megabytes,
// five for twenty. So of a long text from a file the field has the beginning, which cannot be altered, until a reader wants all of it.

/** @import { Source } from './types.d.ts' */

/** UTF-16 units that a field has at first. */
const maxShown = 200_000;

/** @type {WeakSet<Source>} */
const shownWhole = new WeakSet();
/** @type {WeakMap<Source, string>} */
const beginnings = new WeakMap();

/**
 * Puts all of a source's text into its field, from now on.
 * @param {Source} source
 * @param {HTMLTextAreaElement} field
 */
export function showWhole(source, field) {
  shownWhole.add(source);
  field.value = source.text;
  field.readOnly = false;
  field.focus();
}

/**
 * The beginning of a long source's text, up to the end of a paragraph where there is one; null where the field has all of it, as it
 * has of what was typed in it.
 * @param {Source|null} source
 * @returns {string|null}
 */
export function beginningOf(source) {
  if (!source?.bytes || source.text.length <= maxShown || shownWhole.has(source)) return null;
  if (!beginnings.has(source)) {
    const end = source.text.lastIndexOf('\n\n', maxShown);
    beginnings.set(source, source.text.slice(0, end > maxShown / 2 ? end : maxShown));
  }
  return beginnings.get(source) ?? null;
}
