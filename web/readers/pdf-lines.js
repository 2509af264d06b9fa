// The pieces of text on a page of a PDF -> its lines, in the order they are read, columns one by one.
//
// A PDF knows no paragraphs, only pieces with places. Pieces on one baseline and near each other are a
// fragment; a gutter that hardly any fragment crosses parts columns; what crosses it (a headline over
// both) parts the page into bands, and within a band the left column is read before the right one.

import { linksOfLines, shifted } from './links.js';
import { raisedText } from './marks.js';
import { isInitial, joinInitials } from './pdf-initials.js';

/** @import { Fragment, Link, Piece } from './types.d.ts' */

/**
 * @typedef {object} Line
 * @property {string} text
 * @property {number} left     points from the page's left edge
 * @property {number} right
 * @property {number} y        baseline, points from the top
 * @property {number} height   of its letters, points
 * @property {number} column   which column of its band, from 0
 * @property {{start: number, end: number, href: string}[]} links
 */

/** @type {Record<string, string>} */
const ligatures = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };
/** @param {string} text */
const withoutLigatures = (text) => text.replace(/[\ufb00-\ufb06]/g, (letter) => ligatures[letter]);

/**
 * Links of a piece whose ligatures become letters.
 * @param {string} text
 * @param {Link[] | undefined} links
 */
function linksOfLetters(text, links) {
  if (links === undefined) return [];
  /** @param {number} place */
  const at = (place) => withoutLigatures(text.slice(0, place)).length;
  return links.map(({ start, end, href }) => ({ start: at(start), end: at(end), href }));
}

/** How small and how high letters are, beside those before them, that are raised: a note's mark, a power. */
const raisedLook = { size: 0.8, above: 0.1 };
/**
 * @param {number} small
 * @param {number} y
 * @param {number} large
 * @param {number} base
 */
const isAbove = (small, y, large, base) => small < large * raisedLook.size && y < base - large * raisedLook.above;

const wide = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/u;

/**
 * Pieces on one baseline, separated at gaps that are too wide to be between words.
 * @param {Piece[]} items
 */
function fragmentsOf(items) {
  /** @type {Fragment[]} */
  const fragments = [];
  /** @type {Fragment | null} */
  let current = null;
  const pieces = items.filter(({ text, upright }) => upright && text !== '');
  for (const { text: written, x, y, width, height, links } of pieces) {
    const text = withoutLigatures(written);
    if (text.trim() === '') {
      if (current && Math.abs(y - current.y) < current.height * 0.5) current.space = true;
      continue;
    }
    const size = height || 10;
    const gap = current ? x - current.right : 0;
    const near = current && !isInitial(current.text, current.height, size) && !isInitial(text, size, current.height);
    const same =
      near && current && Math.abs(y - current.y) < Math.max(size, current.height) * 0.45 && gap > -size * 0.6 && gap < size * 1.6;
    if (!current || !same) {
      current = { text: '', left: x, right: x, y, height: size, space: false, marks: [], links: [] };
      fragments.push(current);
    } else if (isAbove(size, y, current.height, current.y) && !current.space) {
      current.text += raisedText(text, current.text);
      current.right = Math.max(current.right, x + width);
      continue;
    } else {
      // A note begins with its mark.
      if (isAbove(current.height, current.y, size, y) && /^\d{1,3}$/.test(current.text)) current.text = `[${current.text}] `;
      if (size > current.height) current.y = y;
      const apart = gap > size * 0.14 && !(wide.test(text[0]) && wide.test(current.text.at(-1) ?? ''));
      if ((current.space || apart) && !/\s$/.test(current.text) && !/^\s/.test(text)) current.text += ' ';
    }
    current.marks.push(...shifted(linksOfLetters(written, links), current.text.length));
    current.text += text;
    current.space = false;
    current.right = Math.max(current.right, x + width);
    current.height = Math.max(current.height, size);
  }
  for (const fragment of fragments) {
    const raw = fragment.text;
    fragment.text = raw.replace(/\s+/g, ' ').trim();
    fragment.links = linksOfLines(raw, fragment.marks, [fragment.text])[0];
  }
  return fragments.filter(({ text }) => text !== '');
}

/**
 * The gutter that parts the most fragments and is crossed by few; null where the page has one column.
 * @param {Fragment[]} fragments
 */
function gutterOf(fragments) {
  if (fragments.length < 8) return null;
  const left = Math.min(...fragments.map((fragment) => fragment.left));
  const right = Math.max(...fragments.map((fragment) => fragment.right));
  const width = right - left;
  const steps = 60;
  let best = null;
  for (let step = 9; step <= steps - 9; step += 1) {
    const x = left + (width * step) / steps;
    let before = 0;
    let after = 0;
    let across = 0;
    let nearest = Infinity;
    for (const fragment of fragments) {
      if (fragment.right <= x) before += 1;
      else if (fragment.left >= x) after += 1;
      else across += 1;
      nearest = Math.min(nearest, fragment.right <= x ? x - fragment.right : fragment.left >= x ? fragment.left - x : Infinity);
    }
    const parted = Math.min(before, after);
    if (parted < 4 || across > (before + after) * 0.35) continue;
    // Of gutters alike, the one with the most room on both sides.
    if (!best || parted - across > best.score || (parted - across === best.score && nearest > best.nearest))
      best = { x, score: parted - across, nearest };
  }
  if (!best) return null;
  // The left ends of what stands right of it line up in a column; in ragged prose with tabs they do not.
  const starts = fragments.filter((fragment) => fragment.left >= best.x).map((fragment) => Math.round(fragment.left / 4));
  const most = Math.max(...[...new Set(starts)].map((start) => starts.filter((each) => Math.abs(each - start) <= 1).length));
  return most >= starts.length * 0.5 ? best.x : null;
}

/**
 * The gutter of pages before this one, where this one has too little on it to show any: a last page with a line
 * or two per column. Something has to begin where their right column does, and most has to keep clear of it.
 * @param {Fragment[]} fragments
 * @param {{x: number, start: number} | undefined} before
 */
function gutterBefore(fragments, before) {
  if (!before) return null;
  const { x, start } = before;
  const left = fragments.filter((fragment) => fragment.right <= x).length;
  const right = fragments.filter((fragment) => fragment.left >= x).length;
  const begins = fragments.some((fragment) => Math.abs(fragment.left - start) <= 4);
  return begins && left > 0 && fragments.length - left - right <= (left + right) / 2 ? x : null;
}

/**
 * Fragments of one column, joined where they stand on one baseline (a tab between them).
 * @param {Fragment[]} fragments
 * @param {number} column
 */
function linesOf(fragments, column) {
  /** @type {Line[]} */
  const lines = [];
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const last = lines.at(-1);
    if (last && Math.abs(last.y - fragment.y) < Math.min(last.height, fragment.height) * 0.45) {
      const [first, second] = fragment.left < last.left ? [fragment, last] : [last, fragment];
      last.links = [...first.links, ...shifted(second.links, first.text.length + 1)];
      last.text = `${first.text} ${second.text}`;
      last.left = Math.min(last.left, fragment.left);
      last.right = Math.max(last.right, fragment.right);
      continue;
    }
    const { text, left, right, y, height, links } = fragment;
    lines.push({ text, left, right, y, height, column, links });
  }
  return lines;
}

/**
 * The gutter of a whole page; what it shows is kept for the pages after it.
 * @param {Fragment[]} fragments
 * @param {{before?: {x: number, start: number}}} columns
 */
function gutterOfPage(fragments, columns) {
  const x = gutterOf(fragments);
  if (x === null) return gutterBefore(fragments, columns.before);
  const start = Math.min(...fragments.filter((fragment) => fragment.left >= x).map((fragment) => fragment.left));
  columns.before = { x, start };
  return x;
}

/**
 * @param {Fragment[]} fragments
 * @param {number} depth
 * @param {number} column
 * @param {number | null} gutter
 */
function ordered(fragments, depth, column, gutter) {
  if (gutter === null) return linesOf(fragments, column);
  const sorted = [...fragments].sort((a, b) => a.y - b.y);
  /** @type {Line[]} */
  const lines = [];
  /** @type {Fragment[]} */
  let band = [];
  const close = () => {
    const sides = [band.filter((each) => each.right <= gutter), band.filter((each) => each.left >= gutter)];
    sides.forEach((side, index) => {
      const inner = depth < 2 ? gutterOf(side) : null;
      lines.push(...ordered(side, depth + 1, column * 2 + index + 1, inner));
    });
    band = [];
  };
  for (const fragment of sorted) {
    if (fragment.right > gutter && fragment.left < gutter) {
      close();
      lines.push(...linesOf([fragment], column));
    } else band.push(fragment);
  }
  close();
  return lines;
}

/**
 * @param {Piece[]} items
 * @param {{before?: {x: number, start: number}}} [columns]  what the pages before this one have shown; is kept up
 * @returns {Line[]}
 */
export function linesOfPage(items, columns = {}) {
  const fragments = joinInitials(fragmentsOf(items));
  return ordered(fragments, 0, 0, gutterOfPage(fragments, columns));
}
