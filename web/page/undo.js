// What was done to the texts and can be taken back: a file that took another's place, a side cleared, sides swapped, links
// set by hand. What is typed is not among it: a text field takes that back itself.

/** Steps that can be taken back; each holds on to the texts it had. */
const most = 20;

/**
 * @template State
 */
export class Past {
  /** @type {State[]} */ #before = [];
  /** @type {State[]} */ #after = [];

  get canUndo() {
    return this.#before.length > 0;
  }

  get canRedo() {
    return this.#after.length > 0;
  }

  /** @param {State} before  what was there before something new is done */
  add(before) {
    this.#before = [...this.#before.slice(1 - most), before];
    this.#after = [];
  }

  /**
   * What to go back to, where there is something; `now` can then be gone forward to.
   * @param {State} now
   */
  undo(now) {
    const state = this.#before.pop();
    if (state === undefined) return null;
    this.#after.push(now);
    return state;
  }

  /** @param {State} now */
  redo(now) {
    const state = this.#after.pop();
    if (state === undefined) return null;
    this.#before.push(now);
    return state;
  }

  forget() {
    [this.#before, this.#after] = [[], []];
  }
}

/**
 * Whether keys pressed there belong to a text field, which takes back what was typed in it.
 * @param {EventTarget|undefined} target
 */
export function isEditable(target) {
  return Boolean(
    /** @type {Element|undefined} */ (target)?.closest?.(
      'textarea, input:not([type="checkbox"], [type="radio"], [type="file"]), [contenteditable]',
    ),
  );
}

/**
 * What a key asks for: `undo`, `redo` or null.
 * @param {KeyboardEvent} event
 * @returns {'undo'|'redo'|null}
 */
export function undoKey(event) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isEditable(event.composedPath()[0])) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : null;
}
