// The whole comparison as one narrow strip beside the scroll bar: where what changed, and what is in view.

import { svg } from 'lit/html.js';

/** Units of the strip's height, whatever its size on screen. */
export const mapHeight = 1000;

/** Characters that a row weighs besides its text: margins, headings. */
const rowWeight = 60;
const foldWeight = 80;

const lengthOf = (items) => items.reduce((sum, item) => sum + (item.paragraph ? item.paragraph.end - item.paragraph.start : 0), 0);

/**
 * The marks of the strip: `{item, top, height, status, side}`. Places go by length of text, not by pixels,
 * so that nothing has to be laid out for them.
 */
export function mapMarks(view) {
  const weights = view.items.map((item) =>
    item.fold ? foldWeight : rowWeight + Math.max(lengthOf(item.row.left), lengthOf(item.row.right)),
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const tops = [];
  let top = 0;
  for (const weight of weights) {
    tops.push((mapHeight * top) / all);
    top += weight;
  }
  const marks = [];
  view.items.forEach((item, index) => {
    if (item.fold) return;
    for (const side of ['left', 'right']) {
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

/** The item that a place of the strip stands for. */
export function itemAt(tops, place) {
  let item = 0;
  while (item + 1 < tops.length && tops[item + 1] <= place) item += 1;
  return item;
}

/** The strip. `seen` is what of it is in view: `{top, height}`. */
export function mapTemplate({ marks }, seen) {
  return svg`<svg class="map" viewBox="0 0 10 ${mapHeight}" preserveAspectRatio="none" focusable="false">
    ${marks.map(
      ({ side, status, top, height }) =>
        svg`<rect class="bar-${status}" x=${side === 'left' ? 0 : 5.5} y=${top.toFixed(1)} width="4.5" height=${height.toFixed(1)}></rect>`,
    )}
    <rect class="seen" x="0" width="10" y=${seen.top.toFixed(1)} height=${seen.height.toFixed(1)}></rect>
  </svg>`;
}
