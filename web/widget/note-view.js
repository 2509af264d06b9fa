// `view="note"`: the element as a note of a few lines, from which the whole comparison is folded out (`open`). The
// comparison inside has a view of its own then.

/** Whether nothing but the note is shown. */
export const isFolded = (element) => element.view === 'note' && !element.open;

/** The view of the comparison, inside of a note or not. */
export function viewInside(element) {
  if (element.view !== 'note') return element.view;
  return element.noteView ?? (element.report?.summary?.versions ? 'inline' : 'side-by-side');
}

/** Another view of the comparison. */
export function lookInside(element, name) {
  if (element.view === 'note') element.noteView = name;
  else element.view = name;
}

/** Folds the comparison out or in; selects a fact where one is given. */
export async function unfold(element, open, id = null) {
  if (element.open !== open) {
    element.open = open;
    element.emit('storydiff-toggle', { open });
  }
  if (id !== null) await element.select(id);
}
