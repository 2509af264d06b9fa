// Long stretches in which nothing changed are folded, with a count and a row left open at each end.
//
//   rows    A a  B b  C c  D d  E e  F f  X
//   items   A a  [3 unchanged: B C D ...]  F f  X

import { renderSettings } from './settings.js';
import { sides } from './sides.js';

/** @import { PlacedRow, Row, RowItem } from './types.d.ts' */

/**
 * Whether both sides say the same in the same words and in the same place.
 * @param {Row} row
 */
function unchanged(row) {
  if (row.kind !== 'both') return false;
  return sides.every((side) =>
    row[side].every(
      ({ paragraph }) =>
        paragraph &&
        paragraph.movedTo.length === 0 &&
        paragraph.runs.every(
          (run) => (run.status === 'shared' || run.status === null) && !run.rewritten && run.pieces.every((piece) => !piece.marked),
        ),
    ),
  );
}

/**
 * Rows as items to draw: `{row, index}` or `{fold: [{row, index}, ...]}`.
 * @param {Row[]} rows
 * @returns {{items: RowItem[], itemOfRow: number[]}}
 */
export function foldRows(rows) {
  /** @type {RowItem[]} */
  const items = [];
  /** @type {number[]} */
  const itemOfRow = [];
  /** @type {PlacedRow[]} */
  let stretch = [];
  /** @param {PlacedRow} entry */
  const add = (entry) => {
    itemOfRow[entry.index] = items.length;
    items.push(entry);
  };
  const close = () => {
    const keep = renderSettings.openAroundFold;
    if (stretch.length - 2 * keep < renderSettings.minFold) stretch.forEach(add);
    else {
      stretch.slice(0, keep).forEach(add);
      const fold = stretch.slice(keep, stretch.length - keep);
      for (const { index } of fold) itemOfRow[index] = items.length;
      items.push({ fold });
      stretch.slice(stretch.length - keep).forEach(add);
    }
    stretch = [];
  };
  rows.forEach((row, index) => {
    if (unchanged(row)) stretch.push({ row, index });
    else {
      close();
      add({ row, index });
    }
  });
  close();
  return { items, itemOfRow };
}
