// Single keys. Where `keys="page"` stands on the element they work on the whole page, else while the focus is
// inside the element; `keys="none"` and the box on the help sheet turn them off.

/** @import { StoryDiffElement } from './story-diff.js' */
/** @import { InnerView } from './types.d.ts' */

/** @type {Record<string, InnerView>} */
const views = { 1: 'side-by-side', 2: 'inline', 3: 'ledger' };

/** @type {Record<string, (element: StoryDiffElement, key: string) => unknown>} */
const actions = {
  n: (element) => element.step(1),
  p: (element) => element.step(-1),
  ',': (element) => element.stepPlace(-1),
  '.': (element) => element.stepPlace(1),
  l: (element) => element.reveal('left'),
  r: (element) => element.reveal('right'),
  f: (element) => element.actions.focusFact(),
  1: (element, key) => element.actions.lookAt(views[key]),
  2: (element, key) => element.actions.lookAt(views[key]),
  3: (element, key) => element.actions.lookAt(views[key]),
  '/': (element) => /** @type {HTMLElement|null} */ (element.renderRoot.querySelector('.search-field'))?.focus(),
  '?': (element) => element.actions.help(),
  Escape: (element) => (element.sheet ? element.actions.openFacts(false) : element.select(null)),
};

/**
 * Does what a pressed key means, if it means anything here.
 * @param {KeyboardEvent} event
 * @param {StoryDiffElement} element
 */
export function keyActions(event, element) {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!element.report || element.keys === 'none' || (!element.singleKeys && event.key !== 'Escape')) return;
  const target = /** @type {Element} */ (event.composedPath()[0]);
  if (target.closest?.('input, textarea, select, [contenteditable], dialog')) return;
  if (element.keys !== 'page' && !event.composedPath().includes(element)) return;
  if (event.key === 'Escape' && element.selected === null && !element.sheet) return;
  const action = Object.hasOwn(actions, event.key) ? actions[event.key] : null;
  if (!action) return;
  event.preventDefault();
  action(element, event.key);
}
