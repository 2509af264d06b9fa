// Tables of Markdown: with bars around their rows or without, and with bars in their cells.
//
//   Lock | Eels          Lock	Eels
//   -----|-----
//   a \| b | 4           a | b	4

import { lineOfRow } from './rows.js';

/** Characters up to which a line is looked at as a row. */
const maxRow = 1000;

const rule = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** @param {string} line */
export const isTableRule = (line) => line.length <= maxRow && rule.test(line);

/**
 * The cells of a row; a bar after a backslash is a part of one.
 * @param {string} line
 */
export function cellsOf(line) {
  const cells = [''];
  const inner = line.trim().replace(/^\|/, '');
  for (let at = 0; at < inner.length; at += 1) {
    if (inner[at] === '\\' && inner[at + 1] === '|') {
      cells[cells.length - 1] += '|';
      at += 1;
    } else if (inner[at] === '\\' && at + 1 < inner.length) {
      cells[cells.length - 1] += inner.slice(at, at + 2);
      at += 1;
    } else if (inner[at] === '|') cells.push('');
    else cells[cells.length - 1] += inner[at];
  }
  if (cells.length > 1 && /** @type {string} */ (cells.at(-1)).trim() === '') cells.pop();
  return cells.map((cell) => cell.trim());
}

/**
 * Whether a table begins at a line: the next one is the rule under its head, with as many cells.
 * @param {string} line
 * @param {string | undefined} next
 */
export function beginsTable(line, next) {
  if (line.length > maxRow || next === undefined || !line.includes('|') || !next.includes('-') || !isTableRule(next)) return false;
  return cellsOf(line).length === cellsOf(next).length;
}

/**
 * Whether a line with bars around it is a row, wherever it stands.
 * @param {string} line
 */
export const isRow = (line) => line.length <= maxRow && /^\s*\|.*\|\s*$/.test(line);

/**
 * A row of a table: its cells, a tab between them.
 * @param {string} line
 * @param {(text: string) => string} strip
 */
export function rowText(line, strip) {
  const cells = cellsOf(line).map(strip);
  return lineOfRow(cells.map((cell) => (cell === '' ? [] : [cell]))) ?? cells.join(' ').trim();
}
