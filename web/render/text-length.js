// How much text is drawn for an item of the rows.

/** @import { CellItem, RowItem } from './types.d.ts' */

/** @param {CellItem[]} [items] @returns {number} */
const lengthOfCell = (items = []) =>
  items.reduce((sum, item) => sum + (item.paragraphs ?? [item.paragraph]).reduce((all, { start, end }) => all + end - start, 0), 0);

/** Characters of both texts that an item of the rows draws. @param {RowItem} item @returns {number} */
export function lengthOfItem(item) {
  if (item.fold) return item.fold.reduce((sum, inside) => sum + lengthOfItem(inside), 0);
  return lengthOfCell(item.row.left) + lengthOfCell(item.row.right);
}
