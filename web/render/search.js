// Finding words in both texts, whatever their case.

import { renderSettings } from './settings.js';

/** @import { Report, SideName, View } from './types.d.ts' */

/** @typedef {{side: SideName, paragraph: number, start: number, end: number}} Hit */

/** @param {string} words */
const escaped = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/**
 * Where `words` stand, in the order of reading: `{side, paragraph, start, end}`, offsets in the paragraph.
 * `sides` are looked through in this order.
 * @param {Report} report
 * @param {Pick<View, 'rows'>} view
 * @param {string} words
 * @param {SideName[]} [sides]
 * @returns {Hit[]}
 */
export function findHits(report, view, words, sides = ['left', 'right']) {
  const query = words.trim();
  if (query === '') return [];
  const pattern = new RegExp(escaped(query), 'giu');
  /** @type {Hit[]} */
  const hits = [];
  for (const row of view.rows) {
    for (const side of sides) {
      for (const item of row[side]) {
        for (const { index, start, end } of item.paragraphs ?? [item.paragraph]) {
          for (const match of report[side].text.slice(start, end).matchAll(pattern)) {
            hits.push({ side, paragraph: index, start: match.index, end: match.index + match[0].length });
            if (hits.length >= renderSettings.maxHits) return hits;
          }
        }
      }
    }
  }
  return hits;
}

/**
 * The text nodes of a paragraph that are the article's own: no hidden words, no sign, nothing struck in from the other text.
 * @param {Element} paragraph
 */
function ownTextNodes(paragraph) {
  const inline = paragraph.closest('.row.inline') !== null;
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  /** @type {Text[]} */
  const nodes = [];
  while (walker.nextNode()) {
    const node = /** @type {Text} */ (walker.currentNode);
    const around = /** @type {Element} */ (node.parentElement);
    if (
      !around.closest('.hidden, button, .move, svg') &&
      !(inline && around.closest('del, mark[data-side="left"], [data-status="removed"]'))
    )
      nodes.push(node);
  }
  return nodes;
}

/**
 * The hit as a range of the document; null where the paragraph does not hold it.
 * @param {Element} paragraph
 * @param {Pick<Hit, 'start' | 'end'>} hit
 */
export function rangeOf(paragraph, hit) {
  const range = paragraph.ownerDocument.createRange();
  let at = 0;
  let begun = false;
  for (const node of ownTextNodes(paragraph)) {
    const next = at + node.data.length;
    if (!begun && hit.start < next) {
      range.setStart(node, hit.start - at);
      begun = true;
    }
    if (begun && hit.end <= next) {
      range.setEnd(node, hit.end - at);
      return range;
    }
    at = next;
  }
  return null;
}

/**
 * Lights a range, where the browser can: without a change to the document.
 * @param {Range | null} range
 */
export function light(range) {
  if (!globalThis.CSS?.highlights || typeof Highlight !== 'function') return;
  if (range) CSS.highlights.set('storydiff-hit', new Highlight(range));
  else CSS.highlights.delete('storydiff-hit');
}
