// What the element hears of the page around it.

import { keyActions } from './keys.js';
import { languages } from './messages/index.js';

/** @import { StoryDiffElement } from './story-diff.js' */

/**
 * Listens to keys, printing, scrolling and added languages for an element.
 * @param {StoryDiffElement} element
 * @param {() => void} onScroll
 * @returns {AbortController} ends it
 */
export function listen(element, onScroll) {
  const listening = new AbortController();
  const { signal } = listening;
  const window = /** @type {Window} */ (element.ownerDocument.defaultView);
  window.addEventListener('keydown', (event) => keyActions(event, element), { signal });
  languages.addEventListener('added', () => element.requestUpdate(), { signal });
  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  // On paper nothing opens: what is folded there is cut.
  const unfold = () => {
    element.comparison?.finish();
    opened = /** @type {HTMLDetailsElement[]} */ ([...element.renderRoot.querySelectorAll(':is(.fold, .parts):not([open])')]);
    for (const fold of opened) fold.open = true;
  };
  window.addEventListener('beforeprint', unfold, { signal });
  window.addEventListener('afterprint', () => opened.forEach((fold) => (fold.open = false)), { signal });
  element.ownerDocument.addEventListener('scroll', onScroll, { passive: true, capture: true, signal });
  return listening;
}
