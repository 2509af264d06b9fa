// `view="note"`: the element as a note of a few lines, from which the whole comparison is folded out (`open`). The
// comparison inside has a view of its own then.

/** @import { StoryDiffElement } from './story-diff.js' */
/** @import { InnerView } from './types.d.ts' */

/**
 * Whether nothing but the note is shown.
 * @param {StoryDiffElement} element
 */
export const isFolded = (element) => element.view === 'note' && !element.open;

/**
 * The view of the comparison, inside of a note or not.
 * @param {StoryDiffElement} element
 * @returns {InnerView}
 */
export function viewInside(element) {
  if (element.view !== 'note') return element.view;
  return element.noteView ?? (element.report?.summary?.versions ? 'inline' : 'side-by-side');
}

/**
 * Another view of the comparison.
 * @param {StoryDiffElement} element
 * @param {InnerView} name
 */
export function lookInside(element, name) {
  if (element.view === 'note') element.noteView = name;
  else element.view = name;
}

/**
 * Folds the comparison out or in; selects a fact where one is given.
 * @param {StoryDiffElement} element
 * @param {boolean} open
 * @param {number|null} [id]
 */
export async function unfold(element, open, id = null) {
  if (element.open !== open) {
    element.open = open;
    element.emit('storydiff-toggle', { open });
  }
  if (id !== null) await element.select(id);
}
