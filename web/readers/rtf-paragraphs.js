// The text of an RTF document, with the characters that end paragraphs, cells and rows in it (rtf-tables.js) -> its paragraphs.
//
//   "One\nGreens\u001f11\u001f\u001eTwo"     "One", "Greens\t11", "Two"

import { linksOfLines, withLinks } from './links.js';
import { lineOfRow } from './rows.js';
import { cellEnd, endInCell, endInInnerCell, innerCellEnd, innerRowEnd, paragraphEnd, rowEnd, softEnd } from './rtf-tables.js';
import { softLines } from './soft-lines.js';

/** @import { Paragraph } from './types.d.ts' */

/** @param {string} text */
const breaks = (text) => text.replaceAll(softEnd, '\n').replaceAll(endInInnerCell, '\n\n');

/**
 * The paragraphs of cells, as a line where they are a row of figures and names.
 * @param {string[]} cells
 * @param {string | RegExp} end
 */
function linesOfCells(cells, end) {
  const texts = cells.map((cell) => cell.split(end).flatMap((each) => softLines(breaks(each))));
  const line = lineOfRow(texts);
  return line === null ? texts.flat() : [line];
}

/**
 * What ends with a mark has an empty piece after its last one; where the mark is missing, its piece is not.
 * @param {string} text
 * @param {string} mark
 */
function piecesOf(text, mark) {
  const pieces = text.split(mark);
  return /** @type {string} */ (pieces.at(-1)).trim() === '' ? pieces.slice(0, -1) : pieces;
}

/**
 * A cell with a table in it: its own paragraphs, and a line for each row of the table.
 * @param {string} cell
 */
function linesAround(cell) {
  return cell.split(innerRowEnd).flatMap((part) => {
    const pieces = part.split(endInCell);
    const row = /** @type {string} */ (pieces.at(-1)).includes(innerCellEnd) ? /** @type {string} */ (pieces.pop()) : '';
    const own = pieces.flatMap((piece) => softLines(breaks(piece)));
    return row === '' ? own : [...own, ...linesOfCells(piecesOf(row, innerCellEnd), endInInnerCell)];
  });
}

/** @param {string} part */
function linesOfPart(part) {
  if (!part.includes(cellEnd) && !part.includes(innerCellEnd))
    return softLines(breaks(part.replaceAll(rowEnd, '').replaceAll(endInCell, '\n\n')));
  if (part.includes(innerCellEnd)) return part.replaceAll(rowEnd, '').split(cellEnd).flatMap(linesAround);
  return linesOfCells(piecesOf(part.replaceAll(rowEnd, ''), cellEnd), endInCell);
}

/** Ends of cells and rows, which are no spaces to a regular expression, and no words either. */
const ends = new RegExp(`[${endInInnerCell}-${cellEnd}]`, 'g');

/**
 * @param {string} text
 * @param {{start: number, end: number, href: string}[]} [marks]  links, as places in the text
 */
export function paragraphsOf(text, marks = []) {
  const sorted = [...marks].sort((one, other) => one.start - other.start);
  let next = 0;
  let at = 0;
  /** @type {Paragraph[]} */
  const paragraphs = [];
  for (const part of text.split(new RegExp(`(?<=[${paragraphEnd}${rowEnd}])`))) {
    const own = [];
    for (; next < sorted.length && sorted[next].start < at + part.length; next += 1) {
      const { start, end, href } = sorted[next];
      own.push({ start: Math.max(start - at, 0), end: Math.min(end - at, part.length), href });
    }
    at += part.length;
    const lines = linesOfPart(part.replaceAll(paragraphEnd, ''));
    const links = own.length > 0 ? linksOfLines(part.replace(ends, ' '), own, lines) : [];
    lines.forEach((line, index) => {
      if (line.trim() !== '') paragraphs.push({ text: line, role: null, why: '', ...withLinks(links[index]) });
    });
  }
  return paragraphs;
}
