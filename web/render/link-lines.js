// Links that lead elsewhere (link-changes.js), in words.

/** @import { LinkChange, Messages } from './types.d.ts' */

/** Links that are listed at the most. */
const maxLinks = 20;

/**
 * A link that leads elsewhere, as two texts: what was linked, and where to.
 * @param {LinkChange} change
 * @param {Pick<Messages, 'linkChanged'>} m
 */
export function linkChangeText({ left, right }, m) {
  const shown = left.words === right.words ? left.words : `${left.words} → ${right.words}`;
  return { says: m.linkChanged(shown.replace(/\s+/g, ' ')), targets: `${left.href} → ${right.href}` };
}

/**
 * The links that lead elsewhere, in words, and how many more there are than are listed.
 * @param {LinkChange[]} linkChanges
 * @param {Pick<Messages, 'linkChanged'>} m
 */
export function linkLines(linkChanges, m) {
  return {
    lines: linkChanges.slice(0, maxLinks).map((change) => linkChangeText(change, m)),
    more: Math.max(0, linkChanges.length - maxLinks),
  };
}
