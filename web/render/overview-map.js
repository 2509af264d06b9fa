// The whole comparison as one narrow strip beside the scroll bar: where what changed, and what is in view.

import { svg } from 'lit/html.js';
import { sides } from './sides.js';

/** @import { CellItem, SideName, Status, View } from './types.d.ts' */

/** Units of the strip's height, whatever its size on screen. */
export const mapHeight = 1000;

/** @typedef {{item: number, side: SideName, status: Status, top: number, height: number}} MapMark */

/** Characters that a row weighs besides its text: margins, headings. */
const rowWeight = 60;
const foldWeight = 80;

/** @param {CellItem[]} items */
const lengthOf = (items) => items.reduce((sum, item) => sum + (item.paragraph ? item.paragraph.end - item.paragraph.start : 0), 0);

/**
 * The marks of the strip: `{item, top, height, status, side}`. Places go by length of text, not by pixels,
 * so that nothing has to be laid out for them.
 * @param {View} view
 * @returns {{marks: MapMark[], tops: number[]}}
 */
export function mapMarks(view) {
  const weights = view.items.map((item) =>
    item.fold ? foldWeight : rowWeight + Math.max(lengthOf(item.row.left), lengthOf(item.row.right)),
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  /** @type {number[]} */
  const tops = [];
  let top = 0;
  for (const weight of weights) {
    tops.push((mapHeight * top) / all);
    top += weight;
  }
  /** @type {MapMark[]} */
  const marks = [];
  view.items.forEach((item, index) => {
    if (item.fold) return;
    for (const side of sides) {
      let at = 0;
      for (const { paragraph } of item.row[side]) {
        for (const run of paragraph?.runs ?? []) {
          const length = run.pieces.reduce((sum, piece) => sum + piece.text.length, 0);
          if (run.status && run.status !== 'shared') {
            marks.push({
              item: index,
              side,
              status: run.status,
              top: tops[index] + (mapHeight * at) / all,
              height: Math.max(3, (mapHeight * length) / all),
            });
          }
          at += length;
        }
      }
    }
  });
  return { marks, tops };
}

/**
 * The item at a place of the strip.
 * @param {number[]} tops
 * @param {number} place
 */
export function itemAt(tops, place) {
  let item = 0;
  while (item + 1 < tops.length && tops[item + 1] <= place) item += 1;
  return item;
}

/**
 * One path a status and side: a long story has thousands of marks, and an element each would be slow.
 * @param {MapMark[]} marks
 */
export function mapPaths(marks) {
  /** @type {Map<string, {status: Status, d: string}>} */
  const paths = new Map();
  for (const { side, status, top, height } of marks) {
    const known = paths.get(`${side} ${status}`) ?? { status, d: '' };
    known.d += `M${side === 'left' ? 0 : 5.5} ${top.toFixed(1)}h4.5v${height.toFixed(1)}h-4.5z`;
    paths.set(`${side} ${status}`, known);
  }
  return [...paths.values()];
}

/**
 * The strip. `seen` is what of it is in view: `{top, height}`.
 * @param {{status: Status, d: string}[]} paths
 * @param {{top: number, height: number}} seen
 */
export function mapTemplate(paths, seen) {
  return svg`<svg class="map" aria-hidden="true" viewBox="0 0 10 ${mapHeight}" preserveAspectRatio="none" focusable="false">
    ${paths.map(({ status, d }) => svg`<path class="bar-${status}" d=${d}></path>`)}
    <rect class="seen" x="0" width="10" y=${seen.top.toFixed(1)} height=${seen.height.toFixed(1)}></rect>
  </svg>`;
}
