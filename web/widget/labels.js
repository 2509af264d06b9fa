import { spokenOf } from '../render/vocabulary.js';
import { messagesFor } from './messages/index.js';
import { sides, slotted } from './source.js';

/** @import { ElementMessages, Labels } from './messages/types.d.ts' */
/** @import { StoryDiffElement } from './story-diff.js' */
/** @import { Side } from './types.d.ts' */

/**
 * The names of the sides: two equal names are distinguished by their sides.
 * @param {string} left
 * @param {string} right
 * @param {Pick<ElementMessages, 'defaultLabel'>} m
 * @returns {Labels}
 */
export function namesApart(left, right, m) {
  if (left !== right) return { left, right };
  /** @param {string} words */
  const small = (words) => words[0].toLowerCase() + words.slice(1); // nouns within keep their capitals
  return { left: `${left} (${small(m.defaultLabel.left)})`, right: `${right} (${small(m.defaultLabel.right)})` };
}

/**
 * An element's names: as it was told, else as the articles were called where they came from; `read` is by side. Of two versions
 * that nobody named one is the earlier.
 * @param {StoryDiffElement} element
 * @param {Partial<Record<Side, string|null>>} read
 * @param {ElementMessages} m
 * @returns {Labels}
 */
export function namesOf(element, read, m) {
  const [left, right] = sides.map((side) => {
    const name =
      element[`${side}Label`] ||
      read[side] ||
      element.report?.[side].label ||
      slotted(element, side)?.getAttribute('aria-label') ||
      m.defaultLabel[side];
    return (m.versions && name === m.defaultLabel[side] && m.ofVersions.label?.[side]) || name;
  });
  return namesApart(left, right, m);
}

/**
 * An element's words: by `lang` of the element, of what is around it, of the browser; and as they speak of two versions or
 * of two outlets, by the reader's choice, the page's, the report.
 * @param {StoryDiffElement} element
 * @returns {ElementMessages}
 */
export function messagesOf(element) {
  const page = element.ownerDocument.documentElement.lang;
  const m = messagesFor(/** @type {HTMLElement|null} */ (element.closest('[lang]'))?.lang, page, globalThis.navigator?.language);
  const vocabulary = element.spokenAs ?? element.vocabulary;
  return spokenOf(m, vocabulary ? vocabulary === 'versions' : Boolean(element.report?.summary?.versions));
}
