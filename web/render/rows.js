// Which paragraphs stand beside each other.
//
// Linked paragraphs share a row; a split or a merge gives a row with several paragraphs on one side;
// what has no partner stands alone; what is not the story (furniture, captions, bylines) is folded in
// where it stands.
//
//   left   A  B  C  X         rows   A | a
//   right  a  b1 b2 n  c             B | b1 b2
//   links  A-a B-b1 B-b2 C-c           | n
//                                    C | c
//                                    X |
//
// A moved paragraph stands alone in its own place, on both sides, and names its partner.

import { renderSettings } from './settings.js';

/** @import { CellItem, ParagraphLink, Row, Sided, ViewParagraph } from './types.d.ts' */

const storyRoles = new Set(['headline', 'standfirst', 'body']);

/** @param {ViewParagraph['role']} role */
export function isStory(role) {
  return storyRoles.has(role);
}

/**
 * Groups links into blocks `{left: [first, last], right: [first, last]}` that follow each other on
 * both sides. Links that would cross the order, or reach too far, are left out: they are moves.
 * @param {Pick<ParagraphLink, 'left' | 'right' | 'moved'>[]} links
 */
export function rowBlocks(links) {
  const ordered = links.filter((link) => !link.moved).sort((a, b) => a.left - b.left || a.right - b.right);
  const gap = renderSettings.maxRowGap + 1;
  /** @type {Sided<[number, number]>[]} */
  const blocks = [];
  for (const link of ordered) {
    const last = blocks[blocks.length - 1];
    if (!last || (link.left > last.left[1] && link.right > last.right[1])) {
      blocks.push({ left: [link.left, link.left], right: [link.right, link.right] });
      continue;
    }
    const crosses = link.right < last.right[0];
    const reaches = link.left - last.left[1] > gap || link.right - last.right[1] > gap;
    if (crosses || reaches) continue;
    last.left[1] = Math.max(last.left[1], link.left);
    last.right[1] = Math.max(last.right[1], link.right);
  }
  return blocks;
}

/**
 * A side's paragraphs `[from, to)` as items: story paragraphs and asides one by one, furniture in runs.
 * @param {ViewParagraph[]} paragraphs
 * @param {number} from
 * @param {number} to
 */
function itemsOf(paragraphs, from, to) {
  /** @type {CellItem[]} */
  const items = [];
  for (let index = from; index < to; index += 1) {
    const paragraph = paragraphs[index];
    const last = items[items.length - 1];
    if (paragraph.role !== 'furniture') {
      items.push({ type: isStory(paragraph.role) ? 'story' : 'aside', paragraph });
    } else if (last?.type === 'furniture') {
      last.paragraphs.push(paragraph);
    } else {
      items.push({ type: 'furniture', paragraphs: [paragraph] });
    }
  }
  return items;
}

/**
 * Rows for what lies between two blocks: story paragraphs alone, what is not the story side by side.
 * @param {CellItem[]} left
 * @param {CellItem[]} right
 */
function rowsOfGap(left, right) {
  /** @type {Row[]} */
  const rows = [];
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    if (left[i]?.type === 'story') rows.push({ kind: 'left', left: [left[i++]], right: [] });
    else if (right[j]?.type === 'story') rows.push({ kind: 'right', left: [], right: [right[j++]] });
    else {
      rows.push({
        kind: 'aside',
        left: i < left.length ? [left[i++]] : [],
        right: j < right.length ? [right[j++]] : [],
      });
    }
  }
  return rows;
}

/**
 * All rows of a comparison, from both sides' paragraphs (with `role`) and the paragraph links.
 * @param {ViewParagraph[]} leftParagraphs
 * @param {ViewParagraph[]} rightParagraphs
 * @param {Pick<ParagraphLink, 'left' | 'right' | 'moved'>[]} links
 */
export function buildRows(leftParagraphs, rightParagraphs, links) {
  /** @type {Row[]} */
  const rows = [];
  let i = 0;
  let j = 0;
  const gapUntil = (/** @type {number} */ leftEnd, /** @type {number} */ rightEnd) => {
    rows.push(...rowsOfGap(itemsOf(leftParagraphs, i, leftEnd), itemsOf(rightParagraphs, j, rightEnd)));
  };
  for (const block of rowBlocks(links)) {
    gapUntil(block.left[0], block.right[0]);
    i = block.left[1] + 1;
    j = block.right[1] + 1;
    rows.push({
      kind: 'both',
      left: itemsOf(leftParagraphs, block.left[0], i),
      right: itemsOf(rightParagraphs, block.right[0], j),
    });
  }
  gapUntil(leftParagraphs.length, rightParagraphs.length);
  return rows;
}
