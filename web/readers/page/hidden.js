// What of a page nobody sees, as far as its markup says so: a page's own style sheets are not read.
//
//   <p hidden>, <div style="display:none">                                  hidden
//   <del>, <s>, <span style="text-decoration:line-through">                 struck out
//   <b aria-hidden="true">€4.50</b><b class="sr-only">4 euros 50</b>        the second is hidden: the first is for the eye alone

import { ownZone } from './zones.js';

/** Attributes that may hide an element. */
const hiding = '[hidden], [aria-hidden="true"], [style*="none" i], [style*="hidden" i]';

/** What a writer struck out: it is seen, and no longer said. */
const struckOut = 'del, s, strike, [style*="line-through" i]';

/** Arrows from a note back to its mark. */
const backLinks = 'a[role="doc-backlink"], a[rev="footnote"], a.footnote-backref, a[href^="#fnref"]:not(sup a)';

/** @param {Node} element */
const hasText = (element) => /[\p{L}\p{N}]/u.test(/** @type {string} */ (element.textContent));

/** @param {Element} element */
const hidesByStyle = (element) => /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
/** @param {Element} element */
const hidesByMark = (element) => element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';

/**
 * What programs that read aloud are given in place of an element that is for the eye alone, beside it; or null.
 * @param {Element} element
 */
function spokenBeside(element) {
  return [element.previousElementSibling, element.nextElementSibling].find(
    (beside) => beside && ownZone(beside) === 'hidden' && hasText(beside),
  );
}

/** Parts of a label that are shown one by one, as letters and words are that move. */
const maxParts = 200;

/**
 * Whether all that the element around shows is for the eye alone, and a label is spoken for it.
 * @param {Element} given
 */
function isLabelled({ parentElement: around }) {
  if (!around?.hasAttribute('aria-label') || around.childNodes.length > maxParts) return false;
  return Array.from(around.childNodes).every((node) => {
    if (node.nodeType === 1) return /** @type {Element} */ (node).getAttribute('aria-hidden') === 'true' || !hasText(node);
    return node.nodeType !== 3 || !hasText(node);
  });
}

/**
 * The elements that nobody sees, found by the browser at once: to ask each of thousands takes longer.
 * @param {Element} root
 */
export function hiddenUnder(root) {
  const hidden = new Set();
  for (const element of root.querySelectorAll(hiding)) {
    const byStyle = hidesByStyle(element);
    if (!byStyle && !hidesByMark(element)) continue;
    // For the eye alone: it is seen, and what is said in its place is not.
    if (!byStyle && !element.hasAttribute('hidden') && hasText(element)) {
      const spoken = spokenBeside(element);
      if (spoken) hidden.add(spoken);
      if (spoken || isLabelled(element)) continue;
    }
    hidden.add(element);
  }
  for (const element of root.querySelectorAll(`${struckOut}, ${backLinks}`)) hidden.add(element);
  return hidden;
}

/**
 * The passages under `root` that are struck out, the outermost ones.
 * @param {Element} root
 */
export const struckUnder = (root) =>
  [...root.querySelectorAll(struckOut)].filter(
    (element) => element.textContent.trim() !== '' && !(/** @type {Element} */ (element.parentElement).closest(struckOut)),
  );

/** @param {Element} element */
const isClosed = (element) => hidesByMark(element) || hidesByStyle(element) || element.nodeName === 'NOSCRIPT';

/**
 * The elements under `root` that nobody sees and somebody may: tabs, answers that open, what is for other browsers. The outermost ones.
 * @param {Element} root
 */
export const closedUnder = (root) =>
  [...root.querySelectorAll(`${hiding}, noscript`)].filter((element) => {
    if (!isClosed(element) || !hasText(element)) return false;
    for (let at = element.parentElement; at && at !== root; at = at.parentElement) if (isClosed(at)) return false;
    return true;
  });
