// What is around an element of a comparison.

/**
 * @param {Element} element
 * @param {string} selector
 * @returns {HTMLElement | null}
 */
export const closest = (element, selector) => element.closest(selector);

/** The side of the cell that an element is in. @param {Element} element */
export const sideOf = (element) => closest(element, '.cell')?.dataset.side;

/** Unfolds what an element is folded away in. @param {Element} element */
export function openAround(element) {
  const fold = element.closest('details');
  if (fold) fold.open = true;
}

/**
 * How a page may be moved for its reader.
 * @param {Element} element
 * @returns {ScrollBehavior}
 */
export function motionIn(element) {
  const window = element.ownerDocument.defaultView;
  const reduced = window?.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
  return reduced ? 'auto' : 'smooth';
}
