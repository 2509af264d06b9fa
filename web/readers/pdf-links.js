// The links of a PDF: areas of a page, and no words. Which words an area covers is found by where the pieces of text are.
//
//   piece "See the report of the office", 100 points wide, area over its 15th to 50th point      "the report"
//
// How wide each letter is only the font knows; about how wide it is decides between which words an area's edge is.

/** @import { Area, Link, Piece } from './types.d.ts' */

/**
 * About how wide letters are, beside one another.
 * @param {string} letter
 */
function widthOf(letter) {
  if (/[ilj.,;:'’|!()[\] tfr]/.test(letter)) return 0.55;
  if (/[mwMW@—]/.test(letter)) return 1.5;
  return /\p{Lu}/u.test(letter) ? 1.3 : 1;
}

/**
 * The places between words nearest to a share of a text's width: where a word begins, or where one ends.
 * @param {string} text
 * @param {number} share
 * @param {boolean} isStart
 */
function boundaryAt(text, share, isStart) {
  const widths = Array.from({ length: text.length }, (_, at) => widthOf(text[at]));
  const target = widths.reduce((sum, width) => sum + width, 0) * share;
  let best = isStart ? 0 : text.length;
  let least = Infinity;
  let before = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const [left, right] = [text[at - 1] ?? ' ', text[at] ?? ' '];
    const isBoundary = isStart ? !/[\p{L}\p{N}]/u.test(left) && !/\s/.test(right) : !/\s/.test(left) && !/[\p{L}\p{N}]/u.test(right);
    if (isBoundary && Math.abs(before - target) < least) {
      least = Math.abs(before - target);
      best = at;
    }
    before += widths[at] ?? 0;
  }
  return best;
}

/**
 * The part of a piece that an area covers: `{start, end, href}`, or null.
 * @param {Piece} given
 * @param {Area} given2
 */
function coveredOf({ text, x, y, width, height, turn = 0 }, { left, top, right, bottom, href }) {
  if (text.trim() === '') return null;
  const middle = y - height * 0.3;
  if (turn !== 0) {
    // It runs another way: it is covered where it begins, as a whole.
    return x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1 ? { start: 0, end: text.length, href } : null;
  }
  if (middle < top || middle > bottom) return null;
  const covered = Math.min(right, x + width) - Math.max(left, x);
  // An edge of an area is drawn a little outside of its words.
  if (covered <= Math.min(width, right - left) * 0.3) return null;
  const start = boundaryAt(text, Math.max(0, (left - x) / width), true);
  const end = boundaryAt(text, Math.min(1, (right - x) / width), false);
  return end > start ? { start, end, href } : null;
}

/** Areas of one page; each is held against each piece. */
const maxAreas = 1000;

/**
 * The pieces of a page, those under an area with `links`.
 * @param {Piece[]} items
 * @param {{left: number, top: number, right: number, bottom: number, href: string}[]} areas
 */
export function linkPieces(items, areas) {
  if (areas.length === 0) return items;
  const some = areas.slice(0, maxAreas);
  return items.map((item) => {
    const links = some.map((area) => coveredOf(item, area)).filter((link) => link !== null);
    return links.length > 0 ? { ...item, links } : item;
  });
}

/**
 * Links of one paragraph in their order, those of one address that only a space parts as one: a link over two lines has two areas.
 * @param {Link[]} links
 * @param {string} text
 */
export function joinedLinks(links, text) {
  /** @type {Link[]} */
  const joined = [];
  for (const link of [...links].sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && last.href === link.href && text.slice(last.end, link.start).trim() === '') last.end = Math.max(last.end, link.end);
    else joined.push({ ...link });
  }
  return joined;
}
